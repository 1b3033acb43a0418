//! A row for everything that was written or said beside a statement.

use analysetool_core::analysis::{PartnerThemes, partner_themes};
use analysetool_core::questionnaire::Located;
use analysetool_core::session::{Answer, Reply};

use super::{Cell, Column, Records, Reduced};

/// The notes and quotes of the session; `None` when there are none.
pub(crate) fn notes(reduced: Reduced<'_>) -> Option<Records> {
    let text = reduced.text;
    let columns = vec![
        Column::new(text.report_data_column_number(), 7),
        Column::new(text.figure_column_statement(), 30),
        Column::new(text.report_data_column_kind(), 22),
        Column::new(text.report_data_column_from(), 30),
        Column::new(text.report_data_column_answer(), 18),
        Column::new(text.report_data_column_text(), 90),
    ];
    let partners = partner_themes(reduced.session);
    let rows: Vec<_> =
        reduced.session.questionnaire().statements().flat_map(|located| of(reduced, &located, &partners)).collect();
    (!rows.is_empty()).then_some(Records { columns, rows })
}

/// Kind, who, what was answered, words.
type Said = (String, String, String, String);

fn of(reduced: Reduced<'_>, located: &Located<'_>, partners: &[PartnerThemes]) -> Vec<Vec<Cell>> {
    let text = reduced.text;
    let nobody = String::new;
    let mut said: Vec<Said> = Vec::new();
    if let Some(answer) = reduced.session.answer(&located.statement.id) {
        let kind = if reduced.is_group() { text.report_data_kind_note_group() } else { text.report_data_kind_note() };
        said.push((kind, nobody(), value(reduced, answer.value.into()), answer.note.clone()));
        said.extend(
            answer.quotes.iter().map(|quote| (text.report_data_kind_quote(), nobody(), nobody(), quote.clone())),
        );
    }
    // What is too little to count is too little to quote.
    if !reduced.withheld.contains(&located.statement.id) {
        said.extend(of_partners(reduced, located, partners));
    }
    let row = |(kind, who, answer, words): Said| {
        vec![
            Cell::count(located.index + 1),
            located.statement.short.as_str().into(),
            kind.into(),
            who.into(),
            answer.into(),
            words.into(),
        ]
    };
    said.into_iter().filter(|(.., words)| !words.trim().is_empty()).map(row).collect()
}

/// What partners wrote. Without names nobody's answer stands beside it, and the order says nothing: else whoever
/// recognises one note could follow its writer through all statements.
fn of_partners(reduced: Reduced<'_>, located: &Located<'_>, partners: &[PartnerThemes]) -> Vec<Said> {
    let (text, id) = (reduced.text, &located.statement.id);
    let written = reduced.session.respondents().iter().enumerate().filter_map(|(place, respondent)| {
        let note = respondent.sheet.answer(id).map(|Answer { note, .. }| note.clone())?;
        let (who, answer) = match partners.get(place) {
            Some(partner) if partner.name.trim().is_empty() => {
                (text.heat_partner(text.number(place + 1)), value(reduced, respondent.sheet.reply(id)))
            }
            Some(partner) => (partner.name.clone(), value(reduced, respondent.sheet.reply(id))),
            None => Default::default(),
        };
        Some((text.report_data_kind_note_partner(), who, answer, note))
    });
    let mut written: Vec<Said> = written.collect();
    if partners.is_empty() {
        written.sort();
    }
    written
}

fn value(reduced: Reduced<'_>, reply: Reply) -> String {
    let questionnaire = reduced.session.questionnaire();
    match reply {
        Reply::Score(score) => reduced.text.report_data_scale_point(score.to_string(), questionnaire.label(score)),
        Reply::DontKnow => questionnaire.dont_know.clone(),
        Reply::NotApplicable => questionnaire.not_applicable.clone(),
        Reply::NotAsked | Reply::Open => String::new(),
    }
}
