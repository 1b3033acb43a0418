//! The plan in `show`: focus points, actions by date, what was parked, and the past that is not part of it.

use analysetool_core::questionnaire::RoleId;
use analysetool_core::session::{
    Action, ActionStatus, Anonymity, Edit, FocusPoint, LocalId, ParkedItem, Previous, Session,
};
use jiff::civil::date;
use serde_json::json;

use crate::groups::{edit, group, statement, write};
use crate::harness::Bench;

fn id(digits: &str) -> LocalId {
    LocalId::parse(digits).unwrap()
}

fn planned(anonymity: Anonymity) -> Session {
    let mut session = group(anonymity, &["1", "2", "3", "4", "5"]);
    let mut point = FocusPoint::new(statement(1));
    point.why = "Zonder cijfers\nkiezen we op gevoel.".to_owned();
    edit(&mut session, Edit::Focus(vec![point, FocusPoint::new(statement(2))]));
    let mut later = Action::new();
    (later.id, later.what, later.status) = (id("a91f00d2"), "Ouders vragen".to_owned(), ActionStatus::Busy);
    edit(&mut session, Edit::Action(Box::new(later)));
    let mut first = Action::new();
    (first.id, first.what, first.note) = (id("5b7e1c33"), "Cijfers opvragen".to_owned(), "Per dorp".to_owned());
    (first.due, first.statements) = (Some(date(2020, 3, 1)), vec![statement(1), statement(5)]);
    (first.owner.role, first.owner.name) = (RoleId::parse("jgz"), "S. Jansen".to_owned());
    first.from = Some(id("00000007"));
    edit(&mut session, Edit::Action(Box::new(first)));
    let mut item = ParkedItem::new();
    (item.id, item.text, item.statement) = (id("c4d8e6f1"), "Privacy".to_owned(), Some(statement(3)));
    edit(&mut session, Edit::Parked(Box::new(item)));
    session
}

#[test]
fn the_plan_has_exactly_the_keys_that_scripts_were_promised() {
    let bench = Bench::new();
    for anonymity in Anonymity::ALL {
        write(&bench, "g.json", &planned(anonymity));
        let shown = bench.run(["show", "g.json", "--json"]).succeeds().json();
        assert_eq!(
            shown["focus"],
            json!([{ "statement": "S01", "why": "Zonder cijfers\nkiezen we op gevoel." }, { "statement": "S02", "why": "" }])
        );
        assert_eq!(
            shown["actions"],
            json!([
                { "id": "5b7e1c33", "what": "Cijfers opvragen", "role": "jgz", "name": "S. Jansen", "due": "2020-03-01",
                  "status": "open", "note": "Per dorp", "statements": ["S01", "S05"], "from": "00000007" },
                { "id": "a91f00d2", "what": "Ouders vragen", "role": null, "name": "", "due": null,
                  "status": "busy", "note": "", "statements": [], "from": null },
            ])
        );
        assert_eq!(
            shown["parked"],
            json!([{ "id": "c4d8e6f1", "text": "Privacy", "role": null, "name": "", "due": null, "statement": "S03" }])
        );
    }
}

#[test]
fn the_table_ends_with_the_plan_and_dates_without_how_late_they_are() {
    let bench = Bench::new();
    write(&bench, "g.json", &planned(Anonymity::Named));
    let table = bench.run(["show", "g.json"]).succeeds().out;
    let expected = "\n\
        Focus points:\n  1. S01  Recente cijfers: Zonder cijfers kiezen we op gevoel.\n  2. S02  Verschillen per wijk of dorp\n\n\
        Actions:\n  2020-03-01  open     Cijfers opvragen (Jeugdgezondheidszorg, S. Jansen; S01 S05)\n              \
        busy     Ouders vragen\n\n\
        Parked:\n              Privacy (S03)\n";
    assert!(table.ends_with(expected), "{table}");
}

#[test]
fn without_a_plan_the_lists_are_empty_and_the_table_does_not_speak_of_it() {
    let bench = Bench::new();
    let mut session = group(Anonymity::Named, &["1"]);
    edit(&mut session, Edit::Previous(Some(Previous::of(&planned(Anonymity::Named)))));
    write(&bench, "g.json", &session);
    let shown = bench.run(["show", "g.json", "--json"]).succeeds().json();
    assert_eq!([&shown["focus"], &shown["actions"], &shown["parked"]], [&json!([]), &json!([]), &json!([])]);
    let table = bench.run(["show", "g.json"]).succeeds().out;
    for title in ["Focus points", "Actions", "Parked"] {
        assert!(!table.contains(title), "{table}");
    }
}
