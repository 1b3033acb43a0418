//! Words that several chapters use: what the report is called, values, people, and texts cut short.

use analysetool_core::analysis::{State, StatementSummary, partner_themes};
use analysetool_core::figure::inside;
use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::Respondent;
use analysetool_core::text::Text;

use super::Material;
use crate::document::{Block, Paragraph};

/// Most characters of a municipality in the margin of a page.
const IN_THE_MARGIN: usize = 50;
/// Most characters of the title of a session beside the date.
const IN_THE_SUBTITLE: usize = 70;
/// Most characters of the short title of a statement on the first page; those of our own questionnaire have at most 30.
const SHORT: usize = 48;

/// The municipality, or that it was not filled in.
pub(super) fn about(material: &Material<'_>) -> String {
    let name = material.session.municipality().name.trim();
    if name.is_empty() { material.text.report_no_municipality() } else { name.to_owned() }
}

/// 'Zelfevaluatie Kansrijke Start: Proefstad'; an example says so first.
pub(super) fn title(material: &Material<'_>) -> String {
    marked(material, material.text.report_title(about(material)))
}

/// The same, short enough for the margin of a page.
pub(super) fn running_title(material: &Material<'_>) -> String {
    marked(material, material.text.report_title(shorten(&about(material), IN_THE_MARGIN)))
}

fn marked(material: &Material<'_>, title: String) -> String {
    if material.session.is_demo() { material.text.report_example(title) } else { title }
}

/// Title of the session, date, and who answered.
pub(super) fn subtitle(material: &Material<'_>) -> String {
    let (session, text) = (&material.session, material.text);
    let title = shorten(session.title(), IN_THE_SUBTITLE);
    let date = session.date().map_or_else(|| text.report_no_date(), |date| text.date_in_full(date));
    let who = if material.is_group() { material.brief().who() } else { text.report_one_person() };
    let parts: Vec<String> = [title, date, inside(&who)].into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// Cut after a word, with a sign that there is more. Line breaks become spaces.
pub(super) fn shorten(words: &str, most: usize) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= most {
        return words;
    }
    let cut: String = words.chars().take(most.saturating_sub(1)).collect();
    // One endless word is cut in the middle.
    let ends_a_word = words.chars().nth(cut.chars().count()) == Some(' ');
    let last_space = cut.rsplit_once(' ').filter(|_| !ends_a_word);
    let whole_words = last_space.map_or(cut.as_str(), |(before, _)| before);
    let kept = if whole_words.chars().count() * 2 > most { whole_words } else { &cut };
    format!("{}…", kept.trim_end_matches([' ', ',', ';', ':', '.']))
}

/// The short title of a statement, short enough for the first page.
pub(super) fn short(material: &Material<'_>, id: &StatementId) -> String {
    let located = material.session.questionnaire().statement(id);
    located.map_or_else(|| id.to_string(), |located| shorten(&located.statement.short, SHORT))
}

/// 'A', 'A en B', 'A, B en C'.
pub(super) fn list(text: &Text, parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [part] => part.clone(),
        [before @ .., last] => text.findings_and(before.join(", "), last),
    }
}

/// The value of a statement inside a sentence: '5, helemaal', 'mediaan 4,5', '4, samen bepaald'.
pub(super) fn value_inside(material: &Material<'_>, statement: &StatementSummary) -> String {
    let (text, brief) = (material.text, material.brief());
    let Some(value) = statement.value else { return inside(&state(material, statement)) };
    let points = text.points(value);
    if statement.is_agreed() {
        text.report_value_agreed(points)
    } else if material.is_group() {
        text.spread_median(points)
    } else {
        text.value_and_band(points, inside(&brief.label(value)))
    }
}

/// Why a statement has no value.
pub(super) fn state(material: &Material<'_>, statement: &StatementSummary) -> String {
    if statement.withheld {
        return material.text.figure_withheld();
    }
    let questionnaire = material.session.questionnaire();
    match statement.state {
        State::DontKnow => questionnaire.dont_know.clone(),
        State::NotApplicable => questionnaire.not_applicable.clone(),
        State::Scored | State::Open => material.text.state_open(),
    }
}

/// '3,4, een aandachtspunt': the mean of a section or theme with what it means, or why there is none.
pub(super) fn mean(material: &Material<'_>, group: &analysetool_core::analysis::GroupSummary) -> String {
    let brief = material.brief();
    match (group.mean, group.band) {
        (Some(mean), Some(band)) => material.text.value_and_band(brief.mean(mean), inside(brief.band(band))),
        _ => brief.absent(group),
    }
}

/// The partners with what they are called; a number for who has no name at all. Empty when nobody may be named.
pub(super) fn partners<'a>(material: &'a Material<'_>) -> Vec<(&'a Respondent, String)> {
    if !material.has_names() {
        return Vec::new();
    }
    let text = material.text;
    let named = (1_usize..).zip(partner_themes(&material.session)).map(|(number, partner)| {
        if partner.name.trim().is_empty() { text.heat_partner(text.number(number)) } else { partner.name }
    });
    material.session.respondents().iter().zip(named).collect()
}

/// A heading.
pub(super) fn heading(level: u8, text: impl Into<String>) -> Block {
    Block::Heading { level, text: text.into() }
}

/// Running text; nothing for nothing.
pub(super) fn paragraph(sentences: &[String]) -> Option<Block> {
    let sentences: Vec<&str> = sentences.iter().map(|words| words.trim()).filter(|words| !words.is_empty()).collect();
    (!sentences.is_empty()).then(|| Block::Paragraph(Paragraph::plain(sentences.join(" "))))
}

/// With a full stop, unless it ends with one.
pub(super) fn sentence(words: &str) -> String {
    let words = words.trim();
    if words.is_empty() || words.ends_with(['.', '!', '?', '…', ':']) {
        words.to_owned()
    } else {
        format!("{words}.")
    }
}
