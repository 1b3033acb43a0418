//! What a meeting changes in a session: limits, and what is one step to undo.

use jiff::Timestamp;

use super::leaks::Room;
use crate::analysis::samples::statement_id;
use crate::session::format::{parse, to_text};
use crate::session::limits::{MAX_QUOTES, MAX_STATEMENTS};
use crate::session::{Edit, EditError, History, PlanId, Session, TalkItem, TalkState, Workshop};

fn quotes(quotes: &[&str]) -> Edit {
    Edit::Quotes { statement: statement_id(1), quotes: quotes.iter().map(|quote| (*quote).to_owned()).collect() }
}

fn apply(history: &mut History, edit: Edit) -> Result<bool, EditError> {
    history.apply(edit, Timestamp::UNIX_EPOCH)
}

fn written(session: &Session) -> Vec<String> {
    session.answer(&statement_id(1)).map(|answer| answer.quotes.clone()).unwrap_or_default()
}

#[test]
fn a_quote_is_one_step_however_long_it_is_typed_and_a_new_one_is_another() {
    let mut history = History::new(Room::new(1, 3).session);
    for words in [&[""][..], &["W"], &["We"], &["We", ""], &["We", "Z"], &["We", "Zij"]] {
        assert_eq!(apply(&mut history, quotes(words)), Ok(true));
    }
    let mut seen = Vec::new();
    while history.undo(Timestamp::UNIX_EPOCH).is_some() {
        seen.push(written(history.session()));
    }
    assert_eq!(seen, [vec!["We", ""], vec!["We"], vec![""], vec![]]);
}

#[test]
fn quotes_are_cleaned_kept_in_order_and_bounded() {
    let mut history = History::new(Room::new(1, 3).session);
    apply(&mut history, quotes(&["tweede\u{202e}", "eerste"])).unwrap();
    let read = parse(to_text(history.session()).as_bytes()).unwrap().session;
    assert_eq!(written(&read), ["tweede", "eerste"]);
    assert_eq!(apply(&mut history, quotes(&vec!["x"; MAX_QUOTES + 1])), Err(EditError::TooManyQuotes));
    assert_eq!(
        apply(&mut history, quotes(&["x".repeat(10_001).as_str()])),
        Err(EditError::TextTooLong { limit: 10_000 })
    );
    assert_eq!(written(history.session()), ["tweede", "eerste"]);
    let other = Edit::Quotes { statement: statement_id(9), quotes: Vec::new() };
    assert_eq!(apply(&mut history, other), Err(EditError::NoSuchStatement(statement_id(9))));
}

#[test]
fn what_is_planned_is_read_back_and_a_meeting_of_no_minutes_is_none() {
    let mut history = History::new(Room::new(3, 3).session);
    let mut item = TalkItem::new(statement_id(2));
    item.state = TalkState::Later;
    let talk_list = vec![item, TalkItem::new(statement_id(1))];
    let planned = Workshop { plan: PlanId::parse("b"), minutes: Some(0), talk_list, ..Workshop::default() };
    assert_eq!(apply(&mut history, Edit::Workshop(Some(planned.clone()))), Ok(true));
    let read = parse(to_text(history.session()).as_bytes()).unwrap().session;
    assert_eq!(read.workshop(), Some(&Workshop { minutes: None, ..planned }));
    assert_eq!(apply(&mut history, Edit::Workshop(None)), Ok(true));
    assert_eq!(history.session().workshop(), None);
}

#[test]
fn a_list_to_talk_about_has_no_more_items_than_a_file_can_hold() {
    let mut history = History::new(Room::new(1, 3).session);
    let talk_list = vec![TalkItem::new(statement_id(1)); MAX_STATEMENTS + 1];
    let planned = Workshop { talk_list, ..Workshop::default() };
    assert_eq!(apply(&mut history, Edit::Workshop(Some(planned))), Err(EditError::TooManyStatements));
}
