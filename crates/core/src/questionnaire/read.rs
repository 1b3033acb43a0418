//! From JSON to the types. Only shapes are checked here; `validate` judges the content.

use super::validate::validate;
use super::{
    BandRule, FORMAT, Guidance, Indicator, Instrument, MAX_STATEMENTS, MAX_TEXT, MAX_TITLE, QuestionnaireError, SCHEMA,
    Source, Term, Wish,
};
use crate::clean::{clean, clean_line, quoted};
use crate::json::{self, Kind, Node, Object, Problem, Read, Refused};

/// Most items in a list of the guidance, the roles, the word list and the sources.
const MAX_LIST: usize = 2_000;

/// A questionnaire whose shape is right and whose content is not judged yet: ids are texts, counts are free.
pub(super) struct Draft {
    pub id: String,
    pub version: String,
    pub language: String,
    pub title: String,
    pub notice: String,
    pub question: String,
    pub scale: Vec<String>,
    pub dont_know: String,
    pub not_applicable: String,
    pub bands: Vec<(String, BandRule)>,
    pub roles: Vec<(String, String, bool)>,
    pub sections: Vec<SectionDraft>,
    pub terms: Vec<Term>,
    pub indicators: Vec<Indicator>,
    pub instruments: Vec<Instrument>,
    pub sources: Vec<Source>,
}

pub(super) struct SectionDraft {
    pub id: String,
    pub title: String,
    pub intro: String,
    pub themes: Vec<ThemeDraft>,
}

pub(super) struct ThemeDraft {
    pub id: String,
    pub title: String,
    pub intro: String,
    pub statements: Vec<StatementDraft>,
}

pub(super) struct StatementDraft {
    pub id: String,
    pub rev: u32,
    pub text: String,
    pub short: String,
    pub guidance: Guidance,
}

pub(super) fn file(text: &str) -> Result<super::Questionnaire, QuestionnaireError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(QuestionnaireError::Empty);
    }
    match json::read_file(text, FORMAT, SCHEMA, |object, _schema| draft(object)) {
        Ok(draft) => validate(draft),
        Err(Refused::Fault(fault)) => Err(QuestionnaireError::Json(fault)),
        Err(Refused::OtherFormat(found)) => Err(QuestionnaireError::OtherFormat { found }),
        Err(Refused::Newer(min_reader)) => Err(QuestionnaireError::Newer { min_reader, ours: SCHEMA }),
    }
}

pub(super) fn core(whole: &str, core: Node<'_>) -> Result<super::Questionnaire, QuestionnaireError> {
    validate(json::read_part(whole, core, draft)?)
}

/// A name or title: one line, cleaned. Ids are not cleaned: they are right or refused.
fn name<'a>(object: &mut Object<'a>, key: &str) -> Read<'a, String> {
    object.text(key, MAX_TITLE).map(|name| clean_line(&name).unwrap_or(name))
}

/// Any other text, cleaned.
fn text<'a>(object: &mut Object<'a>, key: &str) -> Read<'a, String> {
    object.text(key, MAX_TEXT).map(|text| clean(&text).unwrap_or(text))
}

/// Refuses what comes after the last theme or statement there can be. `of` counts those of the whole file: the lists of a
/// file that is as large as it may be hold millions.
fn counted<'a>(of: &mut usize, node: Node<'a>) -> Read<'a, Node<'a>> {
    *of += 1;
    // The first ones over the limit are left for `validate`, which names every fault.
    if *of > 2 * MAX_STATEMENTS { Err(node.fault(Problem::TooMany { limit: MAX_STATEMENTS })) } else { Ok(node) }
}

fn draft(mut object: Object<'_>) -> Read<'_, Draft> {
    let (mut themes, mut statements) = (0, 0);
    Ok(Draft {
        id: object.text("id", MAX_TITLE)?,
        version: name(&mut object, "version")?,
        language: name(&mut object, "language")?,
        title: name(&mut object, "title")?,
        notice: text(&mut object, "notice")?,
        question: text(&mut object, "question")?,
        scale: object
            .list("scale", MAX_LIST, |node| node.text(MAX_TITLE).map(|label| clean_line(&label).unwrap_or(label)))?,
        dont_know: name(&mut object, "dont_know")?,
        not_applicable: name(&mut object, "not_applicable")?,
        bands: object.list("bands", MAX_LIST, band)?,
        roles: object.list("roles", MAX_LIST, |node| {
            let mut role = node.object()?;
            Ok((role.text("id", MAX_TITLE)?, name(&mut role, "title")?, role.flag("other")?))
        })?,
        sections: object.list("sections", MAX_STATEMENTS, |node| section(node, &mut themes, &mut statements))?,
        terms: object.list("terms", MAX_LIST, term)?,
        indicators: object.list("indicators", MAX_LIST, indicator)?,
        instruments: object.list("instruments", MAX_LIST, instrument)?,
        sources: object.list("sources", MAX_LIST, source)?,
    })
}

fn band(node: Node<'_>) -> Read<'_, (String, BandRule)> {
    let mut band = node.object()?;
    let id = band.text("id", MAX_TITLE)?;
    Ok((id, BandRule { title: name(&mut band, "title")?, from: band.require("from")?.number()? }))
}

fn section<'a>(node: Node<'a>, themes: &mut usize, statements: &mut usize) -> Read<'a, SectionDraft> {
    let mut section = node.object()?;
    Ok(SectionDraft {
        id: section.text("id", MAX_TITLE)?,
        title: name(&mut section, "title")?,
        intro: text(&mut section, "intro")?,
        themes: section.list("themes", MAX_STATEMENTS, |node| theme(counted(themes, node)?, statements))?,
    })
}

fn theme<'a>(node: Node<'a>, statements: &mut usize) -> Read<'a, ThemeDraft> {
    let mut theme = node.object()?;
    Ok(ThemeDraft {
        id: theme.text("id", MAX_TITLE)?,
        title: name(&mut theme, "title")?,
        intro: text(&mut theme, "intro")?,
        statements: theme.list("statements", MAX_STATEMENTS, |node| statement(counted(statements, node)?))?,
    })
}

fn statement(node: Node<'_>) -> Read<'_, StatementDraft> {
    let mut statement = node.object()?;
    Ok(StatementDraft {
        id: statement.text("id", MAX_TITLE)?,
        rev: statement.take("rev").map_or(Ok(1), Node::whole_number)?,
        text: text(&mut statement, "text")?,
        short: name(&mut statement, "short")?,
        guidance: Guidance {
            explanation: text(&mut statement, "explanation")?,
            one: text(&mut statement, "one")?,
            five: text(&mut statement, "five")?,
            steps: statement
                .list("steps", MAX_LIST, |node| node.text(MAX_TEXT).map(|step| clean(&step).unwrap_or(step)))?,
            talk: text(&mut statement, "talk")?,
            instruments: statement.list("instruments", MAX_LIST, |node| node.text(MAX_TITLE))?,
            indicators: statement.list("indicators", MAX_LIST, |node| node.text(MAX_TITLE))?,
            sources: statement.list("sources", MAX_LIST, |node| node.text(MAX_TITLE))?,
        },
    })
}

fn term(node: Node<'_>) -> Read<'_, Term> {
    let mut term = node.object()?;
    Ok(Term { term: name(&mut term, "term")?, means: text(&mut term, "means")? })
}

fn indicator(node: Node<'_>) -> Read<'_, Indicator> {
    let mut indicator = node.object()?;
    let wish = match indicator.take("wish") {
        None => None,
        Some(node) => Some(match node.text(MAX_TITLE)?.as_str() {
            "up" => Wish::Up,
            "down" => Wish::Down,
            other => return Err(node.fault(Problem::NotOneOf { found: quoted(other), allowed: "up, down" })),
        }),
    };
    Ok(Indicator {
        id: indicator.text("id", MAX_TITLE)?,
        title: text(&mut indicator, "title")?,
        figure: text(&mut indicator, "figure")?,
        year: year(indicator.take("year"))?,
        base: text(&mut indicator, "base")?,
        wish,
        source: indicator.text("source", MAX_TITLE)?,
    })
}

fn instrument(node: Node<'_>) -> Read<'_, Instrument> {
    let mut instrument = node.object()?;
    Ok(Instrument {
        id: instrument.text("id", MAX_TITLE)?,
        name: name(&mut instrument, "name")?,
        what: text(&mut instrument, "what")?,
        owner: name(&mut instrument, "owner")?,
        url: text(&mut instrument, "url")?,
        checked: year(instrument.take("checked"))?,
    })
}

fn source(node: Node<'_>) -> Read<'_, Source> {
    let mut source = node.object()?;
    Ok(Source {
        id: source.text("id", MAX_TITLE)?,
        title: text(&mut source, "title")?,
        publisher: name(&mut source, "publisher")?,
        year: year(source.take("year"))?,
        url: text(&mut source, "url")?,
    })
}

fn year(node: Option<Node<'_>>) -> Read<'_, Option<u32>> {
    match node {
        None => Ok(None),
        Some(node) => match node.whole_number()? {
            year @ 1900..=2999 => Ok(Some(year)),
            _ => Err(node.expected(Kind::WholeNumber)),
        },
    }
}
