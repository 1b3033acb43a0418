//! How the report came about, and how far it can be trusted.

use analysetool_core::analysis::{FEWEST_FOR_SPREAD, StatementSummary};
use analysetool_core::figure::inside;
use analysetool_core::questionnaire::Score;
use analysetool_core::session::Anonymity;

use super::Material;
use super::words::{heading, list};
use crate::document::{Block, Paragraph};

/// The whole account.
pub(super) fn chapter(material: &Material<'_>) -> Vec<Block> {
    let text = material.text;
    let mut blocks = vec![heading(1, text.report_method()), notice(material)];
    let parts = [
        (text.report_method_scores(), scores(material)),
        (text.report_method_values(), values(material)),
        (text.report_method_group(), group(material)),
        (text.report_method_this(), this(material)),
    ];
    for (title, sentences) in parts {
        if !sentences.is_empty() {
            blocks.push(heading(2, title));
            blocks.push(items(sentences));
        }
    }
    blocks
}

/// What a summary says of it.
pub(super) fn in_short(material: &Material<'_>) -> Vec<Block> {
    let text = material.text;
    let mut sentences = vec![material.brief().bands_note(), mean(material)];
    sentences.extend(this(material));
    vec![heading(1, text.report_method()), notice(material), items(sentences)]
}

fn items(sentences: Vec<String>) -> Block {
    Block::List(sentences.into_iter().map(Paragraph::plain).collect())
}

/// A self-assessment, in own words.
fn notice(material: &Material<'_>) -> Block {
    let text = material.text;
    let notice = material.session.questionnaire().notice.trim();
    let sentences = [text.report_self_assessment(), notice.to_owned(), text.report_not_official()];
    let sentences: Vec<String> = sentences.into_iter().filter(|words| !words.is_empty()).collect();
    Block::Notice(Paragraph::plain(sentences.join(" ")))
}

/// The question, the scale and the states.
fn scores(material: &Material<'_>) -> Vec<String> {
    let (text, questionnaire) = (material.text, material.session.questionnaire());
    let scale = Score::all().map(|score| text.state_scored(score.to_string(), inside(questionnaire.label(score))));
    let scale: Vec<String> = scale.collect();
    vec![text.report_question(&questionnaire.question, list(text, &scale)), text.rule_states(), counts(material)]
}

/// How often there is no score, and why.
fn counts(material: &Material<'_>) -> String {
    let (text, total) = (material.text, &material.summary.total);
    let withheld = material.summary.statements.iter().filter(|one| one.withheld && one.value.is_none()).count();
    let open = total.open.saturating_sub(withheld);
    text.report_counts(
        text.number(total.scored),
        text.number(total.of),
        text.number(total.dont_know),
        text.number(total.not_applicable),
        text.number(open),
    )
}

/// From scores to means and bands.
fn values(material: &Material<'_>) -> Vec<String> {
    let text = material.text;
    let range = text.figure_note_range(Score::MIN.to_string(), Score::MAX.to_string());
    let tips = if material.brief().has_medians() { text.figure_note_tips_group() } else { text.figure_note_tips() };
    vec![mean(material), material.brief().bands_note(), range, text.rule_provisional(), tips]
}

fn mean(material: &Material<'_>) -> String {
    if material.brief().has_medians() { material.text.rule_mean_group() } else { material.text.rule_mean() }
}

/// Medians and the words about spread, when there are votes.
fn group(material: &Material<'_>) -> Vec<String> {
    let text = material.text;
    let statements = &material.summary.statements;
    let is_group = material.is_group();
    let has_votes = statements.iter().any(|statement| statement.votes.is_some());
    let agreed = statements.iter().filter(|one| one.is_agreed()).count();
    let mut sentences = Vec::new();
    if is_group && has_votes {
        sentences.extend([
            text.figure_note_median(),
            text.rule_words(),
            text.report_rule_divided(),
            text.report_rule_united(),
            text.report_rule_origin(),
            text.report_rule_order(),
        ]);
    }
    if is_group && agreed > 0 {
        sentences.push(text.figure_note_agreed(agreed, text.number(agreed)));
    }
    sentences
}

/// What is in this report, what is not, and what it was made with.
fn this(material: &Material<'_>) -> Vec<String> {
    let (text, session, disclosure) = (material.text, &material.session, material.disclosure);
    let questionnaire = session.questionnaire();
    let mut sentences = Vec::new();
    if session.is_demo() {
        sentences.push(text.report_is_example());
    }
    if material.is_group() && session.anonymity() == Anonymity::Unnamed {
        sentences.push(text.report_unnamed());
    }
    let is_withheld = |one: &&StatementSummary| one.withheld;
    let withheld = material.summary.statements.iter().filter(is_withheld).count();
    if withheld > 0 {
        sentences.push(text.report_withheld_why(withheld, text.number(withheld), FEWEST_FOR_SPREAD.to_string()));
    }
    let strays = session.stray_answers().count();
    if strays > 0 {
        sentences.push(text.report_strays(strays, text.number(strays)));
    }
    let left_out = [
        (!disclosure.names).then(|| text.report_part_names()),
        (!disclosure.notes).then(|| text.report_part_notes()),
        (!disclosure.plan).then(|| text.report_part_plan()),
        disclosure.summary.then(|| text.report_part_answers()),
    ];
    let left_out: Vec<String> = left_out.into_iter().flatten().collect();
    if !left_out.is_empty() {
        sentences.push(text.report_left_out(list(text, &left_out)));
    }
    if !disclosure.names && (disclosure.notes || disclosure.plan) {
        sentences.push(text.report_names_in_words());
    }
    let version = (&questionnaire.title, &questionnaire.version);
    sentences.push(text.report_versions(version.0, version.1, text.program_name(), env!("CARGO_PKG_VERSION")));
    sentences
}
