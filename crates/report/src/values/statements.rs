//! A row a statement.

use analysetool_core::analysis::{Counted, Measured, State, StatementSummary, Verdict, Votes, priorities};
use analysetool_core::questionnaire::{Located, SCALE_POINTS, Score};
use analysetool_core::session::AnswerValue;

use super::{Cell, Column, Records, Reduced, remarks};

/// Widths in characters: a number, a short word, a name, a sentence.
const NARROW: u16 = 7;
const WORD: u16 = 15;
const NAME: u16 = 26;
const SENTENCE: u16 = 60;

/// Every statement with its value and, for a group, how it was answered.
pub(crate) fn statements(reduced: Reduced<'_>) -> Records {
    let dots = priorities(reduced.session, reduced.summary);
    let row = |(located, statement): (Located<'_>, &StatementSummary)| {
        let mut cells = place(&located, statement);
        cells.extend(outcome(reduced, statement));
        if reduced.is_group() {
            cells.extend(votes(reduced, statement));
            let dots = dots.iter().find(|priority| priority.id == statement.id).map(|priority| priority.dots);
            cells.push(dots.into());
        }
        let answer = reduced.session.answer(&statement.id);
        cells.push(if statement.flagged { reduced.text.report_data_yes().into() } else { Cell::Empty });
        let is_withheld = reduced.withheld.contains(&statement.id);
        cells.push(remarks::of_statement(statement, is_withheld, reduced.text).into());
        cells.push(answer.map(|answer| answer.note.as_str()).into());
        cells.push(located.statement.short.as_str().into());
        cells.push(statement.id.as_str().into());
        cells
    };
    let located = reduced.session.questionnaire().statements();
    let rows = located.zip(&reduced.summary.statements).map(row).collect();
    Records { columns: columns(reduced), rows }
}

fn columns(reduced: Reduced<'_>) -> Vec<Column> {
    let text = reduced.text;
    let mut columns = vec![
        Column::new(text.report_data_column_number(), NARROW),
        Column::new(text.report_data_column_section(), NAME),
        Column::new(text.figure_column_theme(), NAME),
        Column::new(text.figure_column_statement(), SENTENCE),
        Column::new(text.report_data_column_value(), NARROW + 2),
        Column::new(text.figure_column_label(), WORD),
        Column::new(text.figure_column_band(), WORD + 2),
    ];
    if reduced.is_group() {
        columns.push(Column::new(text.report_data_column_scores(), NARROW + 2));
        columns.extend(count_columns(reduced));
        columns.push(Column::new(text.report_data_column_not_asked(), NARROW + 4));
        columns.push(Column::new(text.distribution_column_median(), NARROW + 3));
        columns.push(Column::new(text.distribution_column_spread(), WORD));
        columns.push(Column::new(text.report_data_column_how(), WORD + 2));
        columns.push(Column::new(text.report_data_column_agreed(), WORD));
        columns.push(Column::new(text.report_data_column_dots(), NARROW + 3));
    }
    columns.push(Column::new(text.report_data_column_flagged(), WORD - 3));
    columns.push(Column::new(text.figure_column_remark(), NAME + 10));
    columns.push(Column::new(text.report_data_column_note(), SENTENCE));
    columns.push(Column::new(text.report_data_column_short(), NAME));
    columns.push(Column::new(text.report_data_column_id(), NARROW + 2));
    columns
}

/// A column for each score, and for each of the states outside the scale.
fn count_columns(reduced: Reduced<'_>) -> Vec<Column> {
    let (text, questionnaire) = (reduced.text, reduced.session.questionnaire());
    let score = |score: Score| text.report_data_column_count(score.to_string(), questionnaire.label(score));
    let mut columns: Vec<Column> = Score::all().map(|points| Column::new(score(points), NARROW + 5)).collect();
    columns.push(Column::new(&questionnaire.dont_know, NARROW + 4));
    columns.push(Column::new(&questionnaire.not_applicable, NARROW + 6));
    columns.push(Column::new(text.report_data_column_open(), NARROW));
    columns
}

/// Where the statement stands.
fn place(located: &Located<'_>, statement: &StatementSummary) -> Vec<Cell> {
    vec![
        Cell::count(statement.number()),
        located.section.title.as_str().into(),
        located.theme.title.as_str().into(),
        located.statement.text.as_str().into(),
    ]
}

/// Its value, what that means, and how it is judged.
fn outcome(reduced: Reduced<'_>, statement: &StatementSummary) -> [Cell; 3] {
    let (text, questionnaire) = (reduced.text, reduced.session.questionnaire());
    let meaning = match statement.state {
        State::Scored => statement.value.and_then(|value| value.score()).map_or("", |score| questionnaire.label(score)),
        State::DontKnow => &questionnaire.dont_know,
        State::NotApplicable => &questionnaire.not_applicable,
        State::Open => "",
    };
    let band = match statement.verdict {
        Some(Verdict::Band(band)) => questionnaire.bands.rule(band).title.clone(),
        Some(Verdict::DiscussFirst) => text.spread_discuss_first(),
        None => String::new(),
    };
    [statement.value.map(|value| value.value()).into(), meaning.into(), band.into()]
}

/// How a group answered. Empty where nobody did, or where too few did to show it.
fn votes(reduced: Reduced<'_>, statement: &StatementSummary) -> Vec<Cell> {
    let (text, votes) = (reduced.text, statement.votes.as_ref());
    let mut cells = vec![votes.map(Votes::n).into()];
    cells.extend(counts(statement));
    cells.push(votes.map(|votes| votes.not_asked).into());
    cells.push(votes.and_then(|votes| votes.median).map(|median| median.value()).into());
    cells.push(votes.map(|votes| remarks::spread(votes, text)).into());
    let how = match votes.map(|votes| votes.counted) {
        _ if statement.is_agreed() => Some(Measured::Agreed),
        Some(Counted::InTheRoom) => Some(Measured::InTheRoom),
        Some(Counted::FromPartners) => Some(Measured::Partners),
        None => None,
    };
    cells.push(how.map(|how| text.change_measured_how(how.id())).into());
    cells.push(match statement.agreed {
        None => Cell::Empty,
        Some(AnswerValue::Score(score)) => f64::from(score.points()).into(),
        Some(AnswerValue::DontKnow) => reduced.session.questionnaire().dont_know.as_str().into(),
        Some(AnswerValue::NotApplicable) => reduced.session.questionnaire().not_applicable.as_str().into(),
    });
    cells
}

/// How many gave each score, and each of the states outside the scale.
fn counts(statement: &StatementSummary) -> Vec<Cell> {
    let Some(votes) = &statement.votes else { return vec![Cell::Empty; SCALE_POINTS + 3] };
    let states = [votes.dont_know, votes.not_applicable, votes.open];
    votes.counts.into_iter().chain(states).map(Cell::Count).collect()
}

/// The counts of a group alone, for a chart: section, number with a few words, counts.
pub(crate) fn spread(reduced: Reduced<'_>) -> Records {
    let text = reduced.text;
    let mut columns = vec![
        Column::new(text.report_data_column_section(), NAME),
        Column::new(text.figure_column_statement(), NAME + 12),
    ];
    columns.extend(count_columns(reduced));
    let row = |(located, statement): (Located<'_>, &StatementSummary)| {
        let label = text.figure_statement_label(text.number(statement.number()), &located.statement.short);
        let mut cells: Vec<Cell> = vec![located.section.title.as_str().into(), label.into()];
        cells.extend(counts(statement));
        cells
    };
    let located = reduced.session.questionnaire().statements();
    Records { columns, rows: located.zip(&reduced.summary.statements).map(row).collect() }
}
