//! How the report came about, and how far it can be trusted.

use analysetool_core::analysis::{FEWEST_FOR_SPREAD, StatementSummary};
use analysetool_core::figure::inside;
use analysetool_core::questionnaire::Score;
use analysetool_core::session::Anonymity;

use super::words::{heading, list};
use super::{Material, people};
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
    let mut sentences = people::in_short(material);
    sentences.extend([material.brief().bands_note(), mean(material)]);
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

/// How many statements have a score, and why the others have none.
fn counts(material: &Material<'_>) -> String {
    let (text, total) = (material.text, &material.summary.total);
    let questionnaire = material.session.questionnaire();
    let withheld = material.summary.statements.iter().filter(|one| one.withheld && one.value.is_none()).count();
    let others = [
        (total.dont_know, inside(&questionnaire.dont_know)),
        (total.not_applicable, inside(&questionnaire.not_applicable)),
        (withheld, text.report_withheld()),
        (total.open.saturating_sub(withheld), text.report_not_answered()),
    ];
    let others = others.into_iter().filter(|(count, _)| *count > 0);
    let others: Vec<String> = others.map(|(count, what)| text.spread_times(text.number(count), what)).collect();
    let scored = text.report_scored_of(total.scored, text.number(total.scored), text.number(total.of));
    if others.is_empty() { scored } else { text.report_and_others(scored, list(text, &others)) }
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
    let left_out = left_out(material);
    if !left_out.is_empty() {
        sentences.push(text.report_left_out(list(text, &left_out)));
    }
    if !disclosure.names && has_free_text(material) {
        sentences.push(text.report_names_in_words());
    }
    let version = (&questionnaire.title, &questionnaire.version);
    sentences.push(text.report_versions(version.0, version.1, text.program_name(), env!("CARGO_PKG_VERSION")));
    sentences
}

fn left_out(material: &Material<'_>) -> Vec<String> {
    let (text, disclosure) = (material.text, material.disclosure);
    let mut parts = Vec::new();
    if !disclosure.names {
        parts.extend([text.report_part_names(), text.report_part_organisations()]);
    }
    if !disclosure.notes {
        parts.extend([text.report_part_notes(), text.report_part_quotes()]);
    }
    if !disclosure.plan {
        parts.push(text.report_part_plan());
    } else if disclosure.summary {
        parts.push(text.report_part_rest_of_plan());
    }
    if disclosure.summary && material.is_group() {
        parts.push(text.report_part_answers());
    }
    parts
}

/// Whether there is anything in the report that people wrote in words of their own.
fn has_free_text(material: &Material<'_>) -> bool {
    let Material { session, disclosure, .. } = material;
    disclosure.notes || !session.focus().is_empty() || !session.actions().is_empty() || !session.parked().is_empty()
}
