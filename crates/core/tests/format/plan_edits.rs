//! Changes to the plan: limits, cleaning, what is kept, and what is one step to undo.

use analysetool_core::session::format::to_text;
use analysetool_core::session::{
    Action, ActionStatus, Edit, EditError, FocusPoint, History, LocalId, ParkedItem, Session,
};
use proptest::prelude::*;

use crate::group_edits::local_id;
use crate::round_trip::{statement_id, text};
use crate::samples::{apply, group, group_with, load, moment, session, statement};

fn now() -> jiff::Timestamp {
    moment("2026-11-21T14:32:10Z")
}

fn because(id: &str, why: &str) -> FocusPoint {
    let mut point = FocusPoint::new(statement(id));
    point.why = why.to_owned();
    point
}

fn action(change: impl FnOnce(&mut Action)) -> Edit {
    let mut action = Action::new();
    change(&mut action);
    Edit::Action(Box::new(action))
}

fn parked(change: impl FnOnce(&mut ParkedItem)) -> Edit {
    let mut item = ParkedItem::new();
    change(&mut item);
    Edit::Parked(Box::new(item))
}

fn date() -> impl Strategy<Value = Option<jiff::civil::Date>> {
    prop::option::of((1_i16..=9999, 1_i8..=12, 1_i8..=28))
        .prop_map(|date| date.and_then(|(year, month, day)| jiff::civil::Date::new(year, month, day).ok()))
}

/// Any change to a plan that is within the limits.
pub fn plan_edit() -> impl Strategy<Value = Edit> {
    let all = vec!["S01", "S02", "S03", "S04", "X9"];
    let focus = (prop::sample::subsequence(all, 0..=5).prop_shuffle(), text(20));
    let owner = || (prop::option::of(Just("jgz")), text(20));
    let action = (local_id(), text(30), owner(), date(), prop::sample::select(ActionStatus::ALL.to_vec()));
    let rest = (text(20), proptest::collection::vec(statement_id(), 0..3), prop::option::of(local_id()));
    let item = (local_id(), text(30), owner(), date(), prop::option::of(statement_id()));
    prop_oneof![
        2 => focus.prop_map(|(ids, why)| Edit::Focus(ids.into_iter().map(|id| because(id, &why)).collect())),
        4 => (action, rest).prop_map(|((id, what, (role, name), due, status), (note, statements, from))| {
            let mut action = Action::new();
            (action.id, action.what, action.due, action.status) = (id, what, due, status);
            (action.owner.role, action.owner.name) = (role.and_then(analysetool_core::questionnaire::RoleId::parse), name);
            (action.note, action.statements, action.from) = (note, statements, from);
            Edit::Action(Box::new(action))
        }),
        1 => local_id().prop_map(Edit::RemoveAction),
        2 => item.prop_map(|(id, text, (role, name), due, statement)| {
            let mut item = ParkedItem::new();
            (item.id, item.text, item.due, item.statement) = (id, text, due, statement);
            (item.owner.role, item.owner.name) = (role.and_then(analysetool_core::questionnaire::RoleId::parse), name);
            Edit::Parked(Box::new(item))
        }),
        1 => local_id().prop_map(Edit::RemoveParked),
    ]
}

#[test]
fn five_focus_points_fit_a_sixth_and_a_second_time_do_not() {
    let mut session = session();
    let focus = |ids: &[&str]| Edit::Focus(ids.iter().map(|id| because(id, "")).collect());
    let five = ["S01", "S02", "S03", "S04", "S05"];
    assert_eq!(session.apply(focus(&five), now()), Ok(true));
    assert_eq!(session.apply(focus(&five), now()), Ok(false));
    let six = ["S01", "S02", "S03", "S04", "S05", "S06"];
    assert_eq!(session.apply(focus(&six), now()), Err(EditError::TooManyFocusPoints));
    let twice = session.apply(focus(&["S01", "S02", "S01"]), now());
    assert_eq!(twice, Err(EditError::FocusTwice(statement("S01"))));
    assert_eq!(session.focus().len(), 5, "nothing changed");
    assert_eq!(session.apply(focus(&["S02", "S01"]), now()), Ok(true));
    assert_eq!(session.focus()[0].statement, statement("S02"), "in the order that was chosen");
}

#[test]
fn actions_and_parked_items_fit_up_to_their_limits_and_no_further() {
    let mut session = session();
    for _ in 0..500 {
        assert_eq!(session.apply(action(|_| ()), now()), Ok(true));
        assert_eq!(session.apply(parked(|_| ()), now()), Ok(true));
    }
    assert_eq!(session.apply(action(|_| ()), now()), Err(EditError::TooManyActions));
    assert_eq!(session.apply(parked(|_| ()), now()), Err(EditError::TooManyParked));
    let (first, item) = (session.actions()[0].clone(), session.parked()[0].clone());
    let mut longer = first.clone();
    longer.what = "é".repeat(10_000);
    assert_eq!(session.apply(Edit::Action(Box::new(longer.clone())), now()), Ok(true), "replacing is not adding");
    assert_eq!(session.actions()[0], longer, "it stays where it stood");
    let too_long = EditError::TextTooLong { limit: 10_000 };
    for change in
        [|action: &mut Action| action.what = "x".repeat(10_001), |action: &mut Action| action.note = "x".repeat(10_001)]
    {
        let mut changed = first.clone();
        change(&mut changed);
        assert_eq!(session.apply(Edit::Action(Box::new(changed)), now()), Err(too_long.clone()));
    }
    let mut changed = first.clone();
    changed.owner.name = "n".repeat(121);
    assert_eq!(session.apply(Edit::Action(Box::new(changed)), now()), Err(EditError::TextTooLong { limit: 120 }));
    let mut changed = first.clone();
    changed.statements = (0..401).map(|number| statement(&format!("X{number}"))).collect();
    assert_eq!(session.apply(Edit::Action(Box::new(changed)), now()), Err(EditError::TooManyStatements));
    let mut changed = item.clone();
    changed.text = "x".repeat(10_001);
    assert_eq!(session.apply(Edit::Parked(Box::new(changed)), now()), Err(too_long.clone()));
    let why = session.apply(Edit::Focus(vec![because("S01", &"x".repeat(10_001))]), now());
    assert_eq!(why, Err(too_long));
    assert_eq!(load(&to_text(&session)).notices, []);
    assert_eq!(session.apply(Edit::RemoveAction(first.id), now()), Ok(true));
    assert_eq!(session.apply(Edit::RemoveAction(first.id), now()), Ok(false));
    assert_eq!(session.apply(Edit::RemoveParked(item.id), now()), Ok(true));
    assert_eq!(session.apply(Edit::RemoveParked(item.id), now()), Ok(false));
    assert_eq!((session.actions().len(), session.parked().len()), (499, 499));
}

#[test]
fn the_texts_of_a_plan_are_cleaned_as_they_are_when_read() {
    let mut session = session();
    apply(
        &mut session,
        [
            Edit::Focus(vec![because("S01", "Om\u{202e}dat")]),
            action(|action| {
                action.what = "Bel\u{0}len\r\nen mailen".into();
                action.note = "\u{feff}Ook".into();
                action.owner.name = "S.\nJansen".into();
            }),
            parked(|item| item.text = "Pri\u{7}vacy".into()),
        ],
    );
    let made = &session.actions()[0];
    assert_eq!((made.what.as_str(), made.note.as_str()), ("Bellen\nen mailen", "Ook"));
    assert_eq!(made.owner.name, "S. Jansen");
    assert_eq!((session.focus()[0].why.as_str(), session.parked()[0].text.as_str()), ("Omdat", "Privacy"));
    assert_eq!(load(&to_text(&session)).notices, []);
}

#[test]
fn unknown_keys_of_a_plan_survive_every_change_and_a_new_order() {
    let of_focus = group_with("\"why\"", "\"later\": [1.50], \"why\"");
    let both = of_focus
        .replace("\"note\": \"Ook per dorp\"", "\"later\": {\"a\": 1}, \"note\": \"Ook per dorp\"")
        .replace("{ \"name\": \"Renée\" }", "{ \"name\": \"Renée\", \"later\": true }");
    let mut session = load(&both).session;
    let mut focus = session.focus().to_vec();
    focus.insert(0, because("S04", ""));
    focus[1].why.push('!');
    let mut changed = session.actions()[0].clone();
    changed.what.push('!');
    let mut item = session.parked()[0].clone();
    item.text.push('!');
    apply(&mut session, [Edit::Focus(focus), Edit::Action(Box::new(changed)), Edit::Parked(Box::new(item))]);
    let text = to_text(&session);
    for kept in ["\"later\": [1.50]", "\"later\": {\"a\": 1}", "\"later\": true"] {
        assert!(text.contains(kept), "{kept} in {text}");
    }
}

#[test]
fn typing_in_one_field_is_one_step_and_every_other_change_is_one_of_its_own() {
    type Change = fn(&mut Action, &str);
    let mut history = History::new(group());
    let known = history.session().actions()[0].clone();
    let item = history.session().parked()[0].clone();
    let why = history.session().focus()[0].clone();
    let fields: [Change; 3] =
        [|it, word| it.what = word.into(), |it, word| it.owner.name = word.into(), |it, word| it.note = word.into()];
    let mut changed = known.clone();
    for change in fields {
        for word in ["B", "Be", "Bel"] {
            change(&mut changed, word);
            history.apply(Edit::Action(Box::new(changed.clone())), now()).unwrap();
        }
    }
    for status in [ActionStatus::Done, ActionStatus::Dropped] {
        changed.status = status;
        history.apply(Edit::Action(Box::new(changed.clone())), now()).unwrap();
    }
    for words in ["O", "Om", "Omdat"] {
        let mut why = why.clone();
        why.why = words.into();
        history.apply(Edit::Focus(vec![why]), now()).unwrap();
    }
    for words in ["P", "Pr"] {
        let mut item = item.clone();
        item.text = words.into();
        history.apply(Edit::Parked(Box::new(item)), now()).unwrap();
    }
    history.apply(Edit::RemoveAction(known.id), now()).unwrap();
    let mut steps = 0;
    while history.undo(now()).is_some() {
        steps += 1;
    }
    assert_eq!(steps, 3 + 2 + 1 + 1 + 1);
    assert_eq!(history.session().actions(), group().actions());
    assert_eq!(history.session().focus(), group().focus());
    assert_eq!(history.session().parked(), group().parked());
    while history.redo(now()).is_some() {}
    assert!(history.session().actions().is_empty());
    assert_eq!(history.session().focus()[0].why, "Omdat");
}

#[test]
fn typing_in_two_actions_in_turn_is_two_steps() {
    let mut history = History::new(session());
    let ids = [LocalId::random(), LocalId::random()];
    let mut say = |id, what: &str| {
        let edit = action(|action| (action.id, action.what) = (id, what.to_owned()));
        history.apply(edit, now()).unwrap();
    };
    for id in ids {
        say(id, "");
    }
    for (id, what) in [(ids[0], "a"), (ids[0], "ab"), (ids[1], "c"), (ids[1], "cd")] {
        say(id, what);
    }
    let whats = |session: &Session| session.actions().iter().map(|it| it.what.clone()).collect::<Vec<_>>();
    history.undo(now());
    assert_eq!(whats(history.session()), ["ab", ""]);
    history.undo(now());
    assert_eq!(whats(history.session()), ["", ""]);
    history.undo(now());
    assert_eq!(history.session().actions().len(), 1);
}
