//! What can be chosen, what rules what out, and that every reason stands in words.

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{Anonymity, Edit, Round};
use egui::accesskit::Role;
use jiff::Timestamp;

use super::{at_report, check_box, made, offered, telling, with_session};
use crate::groups::{group, unnamed};
use crate::harness::Window;

const NAMES: &str = "Namen en organisaties";
const NOTES: &str = "Toelichtingen en citaten";
const PLAN: &str = "Het plan";
const WARNING: &str = "Namen in toelichtingen of acties haalt het programma er niet uit.";

#[test]
fn every_kind_of_file_is_made_under_its_own_ending() {
    let mut window = at_report(Window::with_maker(telling));
    let kinds = [
        ("Word", "docx", "Docx"),
        ("Excel", "xlsx", "Xlsx"),
        ("CSV", "csv", "Csv"),
        ("Sessiebestand (JSON)", "json", "Json"),
        ("Alles in één ZIP", "zip", "Zip"),
        ("PDF", "pdf", "Pdf"),
    ];
    for (name, ending, format) in kinds {
        window.click(Role::RadioButton, name);
        let said = made(&mut window, &format!("rapport-{ending}.{ending}"));
        assert!(said.starts_with(&format!("{format} of Rapportdam: ")), "{said}");
        assert!(offered(&window).ends_with(&format!("-rapport.{ending}")), "{}", offered(&window));
    }
    window.click(Role::RadioButton, "Word");
    super::make(&mut window, "zonder ending");
    window.wait_for("Rapport bewaard: zonder ending.docx");
}

#[test]
fn the_name_that_is_offered_follows_the_session_file_and_the_choices() {
    let mut window = at_report(Window::with_maker(telling));
    let file = window.sessions().remove(0);
    let stem = file.file_stem().expect("a name").to_string_lossy().into_owned();
    made(&mut window, "een.pdf");
    assert_eq!(offered(&window), format!("{stem}-rapport.pdf"));
    window.click(Role::CheckBox, NAMES);
    made(&mut window, "twee.pdf");
    assert_eq!(offered(&window), format!("{stem}-rapport-zonder-namen.pdf"));
    window.click(Role::RadioButton, "Samenvatting");
    made(&mut window, "drie.pdf");
    assert_eq!(offered(&window), format!("{stem}-samenvatting.pdf"));
}

#[test]
fn a_summary_rules_names_and_notes_out_and_says_so() {
    let mut window = at_report(Window::with_maker(telling));
    for name in [NAMES, NOTES, PLAN] {
        assert_eq!(check_box(&window, name), (true, true), "{name}");
    }
    window.click(Role::RadioButton, "Samenvatting");
    assert_eq!(check_box(&window, NAMES), (false, false));
    assert_eq!(check_box(&window, NOTES), (false, false));
    assert_eq!(check_box(&window, PLAN), (true, true));
    assert!(window.shows("In een samenvatting staan nooit namen of toelichtingen."));
    let said = made(&mut window, "een.pdf");
    assert!(said.contains("summary: true, names: false, notes: false, plan: true"), "{said}");
    window.click(Role::CheckBox, PLAN);
    let said = made(&mut window, "twee.pdf");
    assert!(said.contains("summary: true, names: false, notes: false, plan: false"), "{said}");
    window.click(Role::RadioButton, "Heel rapport");
    assert_eq!(check_box(&window, NAMES), (true, true), "what was chosen before is back");
    let said = made(&mut window, "drie.pdf");
    assert!(said.contains("summary: false, names: true, notes: true, plan: false"), "{said}");
}

#[test]
fn without_names_the_page_warns_of_names_in_what_people_wrote() {
    let mut window = at_report(Window::with_maker(telling));
    assert!(!window.shows(WARNING));
    window.click(Role::CheckBox, NAMES);
    assert!(window.shows(WARNING));
    window.click(Role::CheckBox, NOTES);
    assert!(!window.shows(WARNING), "nothing that people wrote is left");
    let said = made(&mut window, "een.pdf");
    assert!(said.contains("names: false, notes: false, plan: true"), "{said}");
}

#[test]
fn a_session_without_names_never_gets_names_and_says_what_is_withheld() {
    let mut window = with_session(Window::with_maker(telling), &unnamed(4));
    assert_eq!(check_box(&window, NAMES), (false, false));
    assert!(window.shows("Deze meting is zonder naam. Daarom komen er geen namen in het rapport."));
    assert!(window.shows("Bij 56 stellingen zijn er minder dan vijf antwoorden."));
    let said = made(&mut window, "een.pdf");
    assert!(said.contains("names: false, notes: true"), "{said}");
    assert_eq!(offered(&window), "groep-rapport.pdf", "nobody had a name to leave out");
}

#[test]
fn what_is_withheld_is_counted_again_when_a_choice_changes() {
    let mut window = with_session(Window::with_maker(telling), &group(4, 0));
    assert!(!window.shows("minder dan vijf antwoorden"));
    window.click(Role::CheckBox, NAMES);
    assert!(window.shows("Bij 56 stellingen zijn er minder dan vijf antwoorden."));
    window.click(Role::RadioButton, "Samenvatting");
    assert!(!window.shows("minder dan vijf antwoorden"), "a group on name may see its own summary");
}

#[test]
fn what_the_room_has_not_seen_is_named() {
    let mut session = group(6, 0);
    assert_eq!(session.anonymity(), Anonymity::Named);
    let mut round = Round::default();
    round.counts = [1, 2, 3, 0, 0];
    let statement = StatementId::parse("S01").expect("an id");
    session.apply(Edit::Rounds { statement, rounds: vec![round] }, Timestamp::UNIX_EPOCH).expect("an edit");
    let window = with_session(Window::with_maker(telling), &session);
    assert!(window.shows("Stemmen en stippen die nog verborgen zijn, komen niet in het rapport."));
}
