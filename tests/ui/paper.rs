//! Typing in what partners wrote on paper.

use analysetool_core::questionnaire::{Score, StatementId};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Anonymity, Edit, Reply, Respondent, SourceKind, Way};
use egui::Key;
use egui::accesskit::Role;
use jiff::Timestamp;

use crate::groups::group;
use crate::harness::Window;

/// A group of three of whom one sent nothing, on the page where paper is typed in.
fn window(anonymity: Anonymity) -> Window {
    let mut session = group(3, 0);
    let last = session.respondents()[2].id;
    for edit in [Edit::RemoveRespondent(last), Edit::Anonymity(anonymity), Edit::Way(Way::AloneThenTogether)] {
        session.apply(edit, Timestamp::UNIX_EPOCH).expect("an edit");
    }
    let mut window = Window::open();
    let path = window.folder().join("sessies/groep.json");
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(&path, to_text(&session)).expect("a file");
    window.drop_file(&path);
    window.wait_for("Groepsdorp");
    window.button("Partners");
    window.button("Papieren formulier invoeren");
    window
}

fn sheet(window: &Window) -> Option<Respondent> {
    let session = window.on_disk();
    session.respondents().iter().find(|known| known.source.kind == SourceKind::Sheet).cloned()
}

fn reply(respondent: &Respondent, statement: &str) -> Reply {
    respondent.sheet.reply(&StatementId::parse(statement).expect("an id"))
}

fn score(points: u8) -> Reply {
    Reply::Score(Score::new(points).expect("a score"))
}

#[test]
fn a_sheet_is_typed_with_one_key_a_statement() {
    let mut window = window(Anonymity::Named);
    window.click(Role::RadioButton, "Organisatie 3");
    window.button("Begin met invoeren");
    window.wait_for("Stelling 1 van 56");
    for number in 0..56 {
        window.key([Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::W, Key::N][number % 7]);
    }
    window.wait_for("Alle stellingen hebben een antwoord.");
    window.wait_for("56 van 56");
    window.button("Klaar met dit formulier");
    assert!(window.has(Role::Button, "Bekijken of verder invoeren: Formulier 1: Organisatie 3"));
    window.wait_for_file(|session| session.respondents().len() == 3);
    let sheet = sheet(&window).expect("a sheet");
    let session = window.on_disk();
    let who = sheet.participant.and_then(|id| session.participant(id)).expect("a participant");
    assert_eq!(who.organisation, "Organisatie 3");
    assert_eq!(reply(&sheet, "S01"), score(1));
    assert_eq!(reply(&sheet, "S05"), score(5));
    assert_eq!(reply(&sheet, "S06"), Reply::DontKnow);
    assert_eq!(reply(&sheet, "S07"), Reply::NotApplicable);
    // Each partner once: nobody is left to choose but somebody new.
    assert!(!window.has(Role::RadioButton, "Organisatie 3"));
}

#[test]
fn going_back_leaving_open_and_undoing_keep_to_the_statement() {
    let mut window = window(Anonymity::Named);
    window.button("Begin met invoeren");
    window.wait_for("Stelling 1 van 56");
    window.key(Key::Num4);
    window.key(Key::Num0);
    window.wait_for("Stelling 3 van 56");
    window.key(Key::Num2);
    window.key(Key::PageUp);
    window.wait_for("Stelling 3 van 56");
    window.key(Key::Num5);
    window.wait_for("Stelling 4 van 56");
    window.ctrl(Key::Z);
    window.wait_for("Stelling 3 van 56");
    assert!(window.has(Role::Button, "Stelling 2: geen antwoord"));
    assert!(window.has(Role::Button, "Stelling 3: 2 Een beetje"));
    // The open one, from anywhere.
    window.key(Key::O);
    window.wait_for("Stelling 4 van 56");
    window.button("Stelling 2: geen antwoord");
    window.wait_for("Stelling 2 van 56");
    window.type_into("Toelichting of bewijs", "Niet leesbaar 3");
    assert!(window.shows("Stelling 2 van 56"), "a digit in a note is not an answer");
    window.wait_for_file(|session| session.respondents().len() == 3);
    window.wait_for("pgeslagen");
    let sheet = sheet(&window).expect("a sheet");
    let note = sheet.sheet.answer(&StatementId::parse("S02").expect("an id")).map(|answer| answer.note.clone());
    assert_eq!(note.as_deref(), Some("Niet leesbaar 3"));
}

#[test]
fn somebody_who_is_not_in_the_list_comes_into_it() {
    let mut window = window(Anonymity::Named);
    window.click(Role::RadioButton, "Iemand die nog niet in de lijst staat");
    window.type_into("Organisatie", "Wijkteam Noord");
    window.button("Begin met invoeren");
    window.wait_for("Invoeren: Formulier 1: Wijkteam Noord");
    window.key(Key::Num1);
    window.wait_for_file(|session| session.participants().len() == 4 && session.respondents().len() == 3);
    assert!(window.on_disk().participants().iter().any(|known| known.organisation == "Wijkteam Noord"));
}

#[test]
fn without_names_nobody_is_asked_for_and_nobody_is_kept() {
    let mut window = window(Anonymity::Unnamed);
    assert!(!window.has(Role::RadioButton, "Organisatie 3"));
    window.button("Begin met invoeren");
    window.wait_for("Invoeren: Formulier 1");
    window.key(Key::Num1);
    window.wait_for_file(|session| session.respondents().len() == 3);
    assert_eq!(sheet(&window).and_then(|sheet| sheet.participant), None);
    assert_eq!(window.on_disk().participants().len(), 3);
}

#[test]
fn a_sheet_goes_on_where_the_typing_stopped() {
    let mut window = window(Anonymity::Named);
    window.button("Begin met invoeren");
    window.wait_for("Stelling 1 van 56");
    window.key(Key::Num4);
    window.key(Key::Num4);
    window.button("Klaar met dit formulier");
    window.button("Bekijken of verder invoeren: Formulier 1: Partner zonder gegevens");
    window.wait_for("Stelling 3 van 56");
    window.button("Klaar met dit formulier");
    window.button("Verwijderen: Formulier 1: Partner zonder gegevens");
    window.wait_for("Er is nog geen formulier ingevoerd.");
}

#[test]
fn keys_that_fall_in_one_frame_keep_their_order_and_a_key_held_down_counts_once() {
    let mut window = window(Anonymity::Named);
    window.button("Begin met invoeren");
    window.wait_for("Stelling 1 van 56");
    let event = |key, pressed| egui::Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: egui::Modifiers::NONE,
    };
    let keys = [Key::Num5, Key::Num4, Key::Num3, Key::Num2, Key::Num1, Key::W, Key::Num5, Key::Num5];
    let pressed = keys.into_iter().flat_map(|key| [event(key, true), event(key, false)]);
    // The last one is held down: the system says so again and again.
    let held = std::iter::repeat_n(event(Key::Num1, true), 4);
    window.harness().input_mut().events.extend(pressed.chain(held));
    window.settle();
    window.wait_for("Stelling 10 van 56");
    window.wait_for_file(|session| session.respondents().len() == 3);
    window.wait_for("pgeslagen");
    let sheet = sheet(&window).expect("a sheet");
    for (statement, points) in [("S01", 5), ("S02", 4), ("S03", 3), ("S04", 2), ("S05", 1), ("S07", 5), ("S08", 5)] {
        assert_eq!(reply(&sheet, statement), score(points), "{statement}");
    }
    assert_eq!(reply(&sheet, "S06"), Reply::DontKnow);
    assert_eq!(reply(&sheet, "S09"), score(1));
    assert_eq!(reply(&sheet, "S10"), Reply::Open);
}
