//! The outcome as a table for people.

use analysetool_core::analysis::{GroupSummary, Mean, Summary};
use analysetool_core::questionnaire::{Band, Bands, StatementId};
use analysetool_core::session::Session;
use analysetool_core::text::{Language, Text};

use super::{group, plan};

/// Most characters of a title in the table.
const TITLE: usize = 44;

pub(super) fn lines(session: &Session, summary: &Summary) -> Vec<String> {
    let questionnaire = session.questionnaire();
    let mut lines = Vec::new();
    let date = session.date().map(|date| date.to_string()).unwrap_or_default();
    let about = [session.municipality().name.as_str(), session.title(), &date];
    lines.push(about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "));
    lines.push(format!("{}, version {}", questionnaire.title, questionnaire.version));
    let total = &summary.total;
    lines.push(format!(
        "{} statements: {} scored, {} don't know, {} not applicable, {} open",
        total.of, total.scored, total.dont_know, total.not_applicable, total.open
    ));
    lines.extend(summary.coalition.iter().flat_map(|coalition| group::about(coalition, summary, questionnaire)));
    lines.push(String::new());
    lines.push(row(["", "", "value", "band", "scored", "range", "tips at"]));
    lines.push(part("", "All statements", total, &questionnaire.bands));
    for section in &summary.sections {
        lines.push(String::new());
        lines.push(part(&section.id, &section.title, section, &questionnaire.bands));
        let themes = summary.themes.iter().filter(|theme| section.statements.contains(&theme.statements.start));
        lines.extend(themes.map(|theme| part(&theme.id, &theme.title, theme, &questionnaire.bands)));
    }
    if summary.coalition.is_some() {
        lines.extend(ranking("Discuss first", &summary.divided, session, summary));
    }
    lines.extend(ranking("Strengths", &summary.strengths, session, summary));
    lines.extend(ranking("Weaknesses", &summary.weaknesses, session, summary));
    if summary.coalition.is_some() {
        lines.extend(group::statements(summary, questionnaire));
    }
    lines.extend(plan::lines(session));
    lines
}

fn part(id: &str, title: &str, part: &GroupSummary, bands: &Bands) -> String {
    let mean = |mean: Mean| Text::of(Language::English).mean(mean, bands);
    let value = part.mean.map_or_else(|| "-".to_owned(), mean);
    let band = match part.band.map(Band::id) {
        Some(band) if part.provisional => format!("{band} (provisional)"),
        band => band.unwrap_or("").to_owned(),
    };
    let scored = format!("{} of {}", part.scored, part.of);
    let range = part.range.map(|(low, high)| format!("{} to {}", mean(low), mean(high))).unwrap_or_default();
    let tipping = part.tipping.as_ref().map_or("", StatementId::as_str);
    row([id, title, &value, &band, &scored, &range, tipping])
}

fn row([id, title, value, band, scored, range, tipping]: [&str; 7]) -> String {
    let title = if title.chars().count() > TITLE {
        title.chars().take(TITLE - 1).chain(['…']).collect()
    } else {
        title.to_owned()
    };
    let row = format!("{id:<4} {title:<TITLE$} {value:>5}  {band:<23} {scored:>8}  {range:<12} {tipping}");
    row.trim_end().to_owned()
}

fn ranking(heading: &str, ids: &[StatementId], session: &Session, summary: &Summary) -> Vec<String> {
    let mut lines = vec![String::new(), format!("{heading}{}", if ids.is_empty() { ": none" } else { ":" })];
    for (id, statement) in ids.iter().filter_map(|id| session.questionnaire().statement(id).map(|found| (id, found))) {
        let value = summary.statement(id).and_then(|statement| statement.value);
        let value = value.map(|value| value.to_string()).unwrap_or_default();
        lines.push(format!("  {value}  {id}  {}", statement.statement.short));
    }
    lines
}
