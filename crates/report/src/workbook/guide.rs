//! The first sheet: what this is, what stands where, and how to read it.

use analysetool_core::analysis::Change;
use analysetool_core::questionnaire::Score;
use analysetool_core::session::Anonymity;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::looks::{A4, Looks};
use super::sheet::{height, lines};
use crate::values::{Reduced, way};

/// Widths of the two columns, in characters.
const SUBJECT: u16 = 28;
const EXPLANATION: u16 = 95;
/// The row with the titles of the columns, counted from 0; the title of the workbook stands above it.
const TITLES_ROW: u32 = 1;

/// Which sheets there are beside those that are always there.
pub(super) struct Also<'a> {
    pub partners: bool,
    pub notes: bool,
    pub plan: bool,
    pub change: Option<&'a Change>,
}

/// What the workbook is called.
pub(super) fn title(reduced: Reduced<'_>) -> String {
    let title = reduced.text.report_data_title(&reduced.session.questionnaire().title);
    if reduced.session.is_demo() { reduced.text.report_data_title_example(title) } else { title }
}

pub(super) fn write(
    sheet: &mut Worksheet,
    reduced: Reduced<'_>,
    also: &Also<'_>,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let text = reduced.text;
    sheet.set_name(text.report_data_sheet_guide())?;
    sheet.write_string_with_format(0, 0, title(reduced), &looks.title)?;
    sheet.set_row_height(0, 24)?;
    for (at, title) in (0..).zip([text.report_data_column_subject(), text.report_data_column_explanation()]) {
        sheet.write_string_with_format(TITLES_ROW, at, title, &looks.column_title)?;
    }
    let mut pairs = about(reduced);
    pairs.extend(sheets(reduced, also));
    pairs.extend(reading(reduced));
    pairs.extend(care(reduced, also.change));
    for (row, (subject, explanation)) in (TITLES_ROW + 1..).zip(&pairs) {
        sheet.write_string_with_format(row, 0, subject, &looks.text)?;
        sheet.write_string_with_format(row, 1, explanation, &looks.text)?;
        sheet.set_row_height(row, height(lines(subject, SUBJECT).max(lines(explanation, EXPLANATION))))?;
    }
    sheet.set_column_width(0, SUBJECT)?;
    sheet.set_column_width(1, EXPLANATION)?;
    sheet.set_freeze_panes(TITLES_ROW + 1, 0)?;
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

type Pair = (String, String);

/// What the session is about, and what it is.
fn about(reduced: Reduced<'_>) -> Vec<Pair> {
    let (session, text) = (reduced.session, reduced.text);
    let questionnaire = session.questionnaire();
    let municipality = match session.municipality().name.as_str() {
        "" => text.report_data_guide_no_municipality(),
        name => name.to_owned(),
    };
    let version = text.report_data_guide_questionnaire_version(&questionnaire.title, &questionnaire.version);
    let date = session.date().map(|date| text.date_in_full(date)).unwrap_or_default();
    let example = if session.is_demo() { text.report_data_guide_example_why() } else { String::new() };
    let pairs = [
        (text.report_data_guide_example(), example),
        (text.report_data_guide_municipality(), municipality),
        (text.report_data_guide_date(), date),
        (text.report_data_guide_way(), way(session.way(), text)),
        (text.report_data_guide_honest(), text.report_data_guide_honest_why()),
        (text.report_data_guide_questionnaire(), format!("{version}. {}", questionnaire.notice)),
        (text.report_data_guide_question(), questionnaire.question.clone()),
    ];
    pairs.into_iter().filter(|(_, explanation)| !explanation.is_empty()).collect()
}

/// What stands on each of the other sheets.
fn sheets(reduced: Reduced<'_>, also: &Also<'_>) -> Vec<Pair> {
    let text = reduced.text;
    let group = reduced.is_group();
    let statements =
        if group { text.report_data_guide_statements_group() } else { text.report_data_guide_statements() };
    let all = [
        (true, text.report_data_sheet_statements(), statements),
        (true, text.report_data_sheet_themes(), text.report_data_guide_themes()),
        (true, text.report_data_sheet_sections(), text.report_data_guide_sections()),
        (group, text.report_data_sheet_spread(), text.report_data_guide_spread()),
        (also.partners, text.report_data_sheet_partners(), text.report_data_guide_partners()),
        (also.notes, text.report_data_sheet_notes(), text.report_data_guide_notes()),
        (also.change.is_some(), text.report_data_sheet_change(), text.report_data_guide_change()),
        (also.plan, text.report_data_sheet_plan(), text.report_data_guide_plan()),
    ];
    let there = all.into_iter().filter(|(is_there, ..)| *is_there);
    there.map(|(_, name, what)| (text.report_data_guide_sheet(name), what)).collect()
}

/// How the numbers are to be read.
fn reading(reduced: Reduced<'_>) -> Vec<Pair> {
    let (session, text) = (reduced.session, reduced.text);
    let questionnaire = session.questionnaire();
    let bands = &questionnaire.bands;
    let [low, high] = [Score::MIN, Score::MAX].map(|score| score.to_string());
    let scale: Vec<String> =
        Score::all().map(|score| text.report_data_scale_point(score.to_string(), questionnaire.label(score))).collect();
    let is_group = reduced.is_group();
    let value = if is_group { text.report_data_guide_value_group() } else { text.report_data_guide_value_one() };
    let judged = text.figure_note_bands(
        &bands.strong.title,
        text.cut_off(bands.strong.from),
        &bands.attention.title,
        text.cut_off(bands.attention.from),
        &bands.weak.title,
    );
    let mut pairs = vec![
        (text.report_data_guide_scale(), scale.join(", ")),
        (text.report_data_guide_value(), value),
        (text.report_data_guide_band(), judged),
        (text.report_data_guide_range(), text.report_data_guide_range_why(low, high)),
        (text.report_data_guide_provisional(), text.figure_note_provisional()),
        (text.report_data_column_tips(), text.figure_note_tips()),
    ];
    if is_group {
        pairs.push((text.report_data_guide_spread_words(), text.report_data_guide_spread_words_why()));
    }
    pairs.push((text.report_data_guide_empty(), text.report_data_guide_empty_why()));
    pairs
}

/// What to be careful with.
fn care(reduced: Reduced<'_>, change: Option<&Change>) -> Vec<Pair> {
    let (session, text) = (reduced.session, reduced.text);
    let mut pairs = Vec::new();
    if reduced.is_group() && session.anonymity() == Anonymity::Unnamed {
        pairs.push((text.report_data_guide_unnamed(), text.report_data_guide_unnamed_why()));
    }
    let withheld = reduced.summary.statements.iter();
    let withheld = withheld.filter(|statement| statement.withheld || reduced.withheld.contains(&statement.id)).count();
    if withheld > 0 {
        let why = text.report_data_guide_withheld_why(withheld, text.number(withheld));
        pairs.push((text.report_data_guide_withheld(), why));
    }
    let Some(change) = change else { return pairs };
    let mut warn = |warning: String| pairs.push((text.report_data_guide_care(), warning));
    warn(text.report_data_guide_comparable(text.number(change.comparable), text.number(change.of)));
    if session.previous().is_some_and(|before| before.municipality().is_other(session.municipality())) {
        warn(text.years_other_municipality_why());
    }
    if change.partners.is_some_and(|partners| partners.group_changed) {
        warn(format!("{} {}", text.change_group_changed(), text.change_group_changed_why()));
    }
    if change.partners.is_some_and(|partners| partners.in_both.is_none()) {
        warn(text.change_note_unmatched());
    }
    if change.person_and_group {
        warn(text.change_person_and_group(if reduced.is_group() { "group" } else { "person" }));
    }
    warn(text.change_note_small());
    pairs
}
