//! The first page: what this is, what comes out, what is strong and weak, what was agreed, what is asked.

use analysetool_core::figure::{Says, findings, inside};
use analysetool_core::questionnaire::{Band, Score};

use super::words::{self, list};
use super::{Material, actions, decision, differences, extremes};
use crate::document::Block;

/// Everything before the first page break. Its length is bounded, whatever people typed.
pub(super) fn page(material: &Material<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    blocks.extend(words::paragraph(&[what(material)]));
    blocks.extend(words::paragraph(&outcome(material)));
    blocks.push(Block::Panels(vec![
        extremes::strong(material),
        extremes::weak(material),
        differences::panel(material),
        actions::panel(material),
        decision::panel(material),
    ]));
    blocks
}

/// What this is: a self-assessment, by whom.
pub(super) fn what(material: &Material<'_>) -> String {
    let text = material.text;
    let (low, high) = (Score::MIN.to_string(), Score::MAX.to_string());
    let Some(coalition) = &material.summary.coalition else { return text.report_what_one(low, high) };
    let n = coalition.respondents;
    if n == 0 {
        return text.report_what_room(low, high);
    }
    let partners = if coalition.participants > n {
        text.figure_partners_of(text.number(n), text.number(coalition.participants))
    } else {
        text.figure_partners(n, text.number(n))
    };
    text.report_what_partners(n, partners, low, high)
}

/// The total in words, how many of each, and how much it rests on.
fn outcome(material: &Material<'_>) -> Vec<String> {
    let (text, brief, total) = (material.text, material.brief(), &material.summary.total);
    let doubt = findings(brief).into_iter().next().filter(|finding| finding.says == Says::Certainty);
    let doubt = doubt.map(|finding| finding.sentence);
    let (Some(mean), Some(band)) = (total.mean, total.band) else {
        return doubt.into_iter().collect();
    };
    let (low, high) = (Score::MIN.to_string(), Score::MAX.to_string());
    let value = text.report_total(brief.mean(mean), low, high, inside(brief.band(band)));
    let unscored = total.of - total.scored;
    let rest = match doubt {
        Some(doubt) => doubt,
        None if unscored > 0 => text.report_unscored(unscored, text.number(unscored)),
        None => String::new(),
    };
    let words = if brief.has_medians() { text.report_words() } else { String::new() };
    vec![value, verdicts(material), rest, words]
}

/// How many statements are strong, in between, weak and to be discussed first.
fn verdicts(material: &Material<'_>) -> String {
    let (text, brief, summary) = (material.text, material.brief(), &material.summary);
    let in_band = |band: Band| summary.statements.iter().filter(|statement| statement.band() == Some(band)).count();
    let bands = Band::HIGH_TO_LOW.map(|band| (in_band(band), brief.band(band).to_owned()));
    let divided = (summary.divided.len(), text.figure_discuss_first());
    let counted = bands.into_iter().chain([divided]).filter(|(count, _)| *count > 0);
    let parts: Vec<String> =
        counted.map(|(count, what)| text.spread_times(text.number(count), inside(&what))).collect();
    let of = summary.total.of;
    text.report_verdicts(of, text.number(of), list(text, &parts))
}
