//! A row for everything in the plan: what was chosen, what will be done, what was put aside.

use analysetool_core::analysis::sorted_actions;
use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{Action, FocusPoint, Owner, ParkedItem};
use analysetool_core::text::plan::status;

use super::{Cell, Column, Records, Reduced};

/// Focus points, actions and parked items; `None` when there are none.
pub(crate) fn plan(reduced: Reduced<'_>) -> Option<Records> {
    let (session, text) = (reduced.session, reduced.text);
    let columns = vec![
        Column::new(text.report_data_column_kind(), 13),
        Column::new(text.report_data_column_what(), 50),
        Column::new(text.report_data_column_why(), 50),
        Column::new(text.report_data_column_who(), 26),
        Column::new(text.report_data_column_who_name(), 22),
        Column::new(text.report_data_column_due(), 12),
        Column::new(text.report_data_column_status(), 18),
        Column::new(text.report_data_column_about(), 18),
    ];
    let focus = session.focus().iter().map(|point| of_focus(reduced, point));
    let actions = sorted_actions(session).into_iter().map(|action| of_action(reduced, action));
    let parked = session.parked().iter().map(|item| of_parked(reduced, item));
    let rows: Vec<_> = focus.chain(actions).chain(parked).collect();
    (!rows.is_empty()).then_some(Records { columns, rows })
}

fn of_focus(reduced: Reduced<'_>, point: &FocusPoint) -> Vec<Cell> {
    let statement = reduced.session.questionnaire().statement(&point.statement);
    let title = statement.map_or(point.statement.as_str(), |located| located.statement.text.as_str());
    vec![
        reduced.text.report_data_kind_focus().into(),
        title.into(),
        point.why.as_str().into(),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        numbers(reduced, [&point.statement]).into(),
    ]
}

fn of_action(reduced: Reduced<'_>, action: &Action) -> Vec<Cell> {
    let [role, name] = who(reduced, &action.owner);
    vec![
        reduced.text.report_data_kind_action().into(),
        action.what.as_str().into(),
        action.note.as_str().into(),
        role,
        name,
        action.due.into(),
        status(reduced.text, action.status).into(),
        numbers(reduced, &action.statements).into(),
    ]
}

fn of_parked(reduced: Reduced<'_>, item: &ParkedItem) -> Vec<Cell> {
    let [role, name] = who(reduced, &item.owner);
    vec![
        reduced.text.report_data_kind_parked().into(),
        item.text.as_str().into(),
        Cell::Empty,
        role,
        name,
        item.due.into(),
        Cell::Empty,
        numbers(reduced, &item.statement).into(),
    ]
}

fn who(reduced: Reduced<'_>, owner: &Owner) -> [Cell; 2] {
    let role = owner.role.as_ref().map(|role| reduced.session.questionnaire().role_title(role));
    [role.into(), owner.name.as_str().into()]
}

/// The statements by the numbers people see; one that the questionnaire does not have by its id.
fn numbers<'a>(reduced: Reduced<'_>, statements: impl IntoIterator<Item = &'a StatementId>) -> String {
    let number = |id: &StatementId| {
        let located = reduced.session.questionnaire().statement(id);
        located.map_or_else(|| id.to_string(), |located| reduced.text.number(located.index + 1))
    };
    let numbers: Vec<String> = statements.into_iter().map(number).collect();
    numbers.join(", ")
}
