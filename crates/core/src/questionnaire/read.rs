//! From JSON to the types. Only shapes are checked here; `validate` judges the content.

use super::validate::validate;
use super::{
    BandRule, FORMAT, Guidance, Indicator, Instrument, MAX_STATEMENTS, MAX_TEXT, MAX_TITLE, QuestionnaireError, SCHEMA,
    Source, Term, Wish,
};
use crate::json::{self, Kind, Node, Object, Problem, Read};

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
    pub roles: Vec<(String, String)>,
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

enum Outcome {
    Draft(Box<Draft>),
    OtherFormat(String),
    Newer(u32),
}

pub(super) fn file(text: &str) -> Result<super::Questionnaire, QuestionnaireError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let outcome = json::read_object(text, |mut object| {
        let format = object.take("format").map_or_else(|| Ok(String::new()), |node| node.text(MAX_TITLE));
        match format {
            Ok(format) if format == FORMAT => {}
            Ok(other) => return Ok(Outcome::OtherFormat(other)),
            Err(_not_text) => return Ok(Outcome::OtherFormat(String::new())),
        }
        object.require("schema")?.whole_number()?;
        let min_reader = object.require("min_reader")?.whole_number()?;
        if min_reader > SCHEMA {
            return Ok(Outcome::Newer(min_reader));
        }
        draft(object).map(|draft| Outcome::Draft(Box::new(draft)))
    })?;
    match outcome {
        Outcome::Draft(draft) => validate(*draft),
        Outcome::OtherFormat(found) => Err(QuestionnaireError::OtherFormat { found }),
        Outcome::Newer(min_reader) => Err(QuestionnaireError::Newer { min_reader, ours: SCHEMA }),
    }
}

pub(super) fn core(text: &str) -> Result<super::Questionnaire, QuestionnaireError> {
    validate(json::read_object(text, draft)?)
}

fn draft(mut object: Object<'_>) -> Read<'_, Draft> {
    Ok(Draft {
        id: object.text("id", MAX_TITLE)?,
        version: object.text("version", MAX_TITLE)?,
        language: object.text("language", MAX_TITLE)?,
        title: object.text("title", MAX_TITLE)?,
        notice: object.text("notice", MAX_TEXT)?,
        question: object.text("question", MAX_TEXT)?,
        scale: object.list("scale", MAX_LIST, |node| node.text(MAX_TITLE))?,
        dont_know: object.text("dont_know", MAX_TITLE)?,
        not_applicable: object.text("not_applicable", MAX_TITLE)?,
        bands: object.list("bands", MAX_LIST, band)?,
        roles: object.list("roles", MAX_LIST, |node| {
            let mut role = node.object()?;
            Ok((role.text("id", MAX_TITLE)?, role.text("title", MAX_TITLE)?))
        })?,
        sections: object.list("sections", MAX_STATEMENTS, section)?,
        terms: object.list("terms", MAX_LIST, term)?,
        indicators: object.list("indicators", MAX_LIST, indicator)?,
        instruments: object.list("instruments", MAX_LIST, instrument)?,
        sources: object.list("sources", MAX_LIST, source)?,
    })
}

fn band(node: Node<'_>) -> Read<'_, (String, BandRule)> {
    let mut band = node.object()?;
    let id = band.text("id", MAX_TITLE)?;
    Ok((id, BandRule { title: band.text("title", MAX_TITLE)?, from: band.require("from")?.number()? }))
}

fn section(node: Node<'_>) -> Read<'_, SectionDraft> {
    let mut section = node.object()?;
    Ok(SectionDraft {
        id: section.text("id", MAX_TITLE)?,
        title: section.text("title", MAX_TITLE)?,
        intro: section.text("intro", MAX_TEXT)?,
        themes: section.list("themes", MAX_STATEMENTS, theme)?,
    })
}

fn theme(node: Node<'_>) -> Read<'_, ThemeDraft> {
    let mut theme = node.object()?;
    Ok(ThemeDraft {
        id: theme.text("id", MAX_TITLE)?,
        title: theme.text("title", MAX_TITLE)?,
        intro: theme.text("intro", MAX_TEXT)?,
        statements: theme.list("statements", MAX_STATEMENTS, statement)?,
    })
}

fn statement(node: Node<'_>) -> Read<'_, StatementDraft> {
    let mut statement = node.object()?;
    Ok(StatementDraft {
        id: statement.text("id", MAX_TITLE)?,
        rev: statement.take("rev").map_or(Ok(1), Node::whole_number)?,
        text: statement.text("text", MAX_TEXT)?,
        short: statement.text("short", MAX_TITLE)?,
        guidance: Guidance {
            explanation: statement.text("explanation", MAX_TEXT)?,
            one: statement.text("one", MAX_TEXT)?,
            five: statement.text("five", MAX_TEXT)?,
            steps: statement.list("steps", MAX_LIST, |node| node.text(MAX_TEXT))?,
            talk: statement.text("talk", MAX_TEXT)?,
            instruments: statement.list("instruments", MAX_LIST, |node| node.text(MAX_TITLE))?,
            indicators: statement.list("indicators", MAX_LIST, |node| node.text(MAX_TITLE))?,
            sources: statement.list("sources", MAX_LIST, |node| node.text(MAX_TITLE))?,
        },
    })
}

fn term(node: Node<'_>) -> Read<'_, Term> {
    let mut term = node.object()?;
    Ok(Term { term: term.text("term", MAX_TITLE)?, means: term.text("means", MAX_TEXT)? })
}

fn indicator(node: Node<'_>) -> Read<'_, Indicator> {
    let mut indicator = node.object()?;
    let wish = match indicator.take("wish") {
        None => None,
        Some(node) => Some(match node.text(MAX_TITLE)?.as_str() {
            "up" => Wish::Up,
            "down" => Wish::Down,
            other => return Err(node.fault(Problem::NotOneOf { found: other.to_owned(), allowed: "up, down" })),
        }),
    };
    Ok(Indicator {
        id: indicator.text("id", MAX_TITLE)?,
        title: indicator.text("title", MAX_TEXT)?,
        figure: indicator.text("figure", MAX_TEXT)?,
        year: year(indicator.take("year"))?,
        base: indicator.text("base", MAX_TEXT)?,
        wish,
        source: indicator.text("source", MAX_TITLE)?,
    })
}

fn instrument(node: Node<'_>) -> Read<'_, Instrument> {
    let mut instrument = node.object()?;
    Ok(Instrument {
        id: instrument.text("id", MAX_TITLE)?,
        name: instrument.text("name", MAX_TITLE)?,
        what: instrument.text("what", MAX_TEXT)?,
        owner: instrument.text("owner", MAX_TITLE)?,
        url: instrument.text("url", MAX_TEXT)?,
        checked: year(instrument.take("checked"))?,
    })
}

fn source(node: Node<'_>) -> Read<'_, Source> {
    let mut source = node.object()?;
    Ok(Source {
        id: source.text("id", MAX_TITLE)?,
        title: source.text("title", MAX_TEXT)?,
        publisher: source.text("publisher", MAX_TITLE)?,
        year: year(source.take("year"))?,
        url: source.text("url", MAX_TEXT)?,
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
