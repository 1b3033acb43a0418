//! Saving that fails, two windows, files changed by others, damaged files, backups, and a fault in the program itself.

use std::panic::{AssertUnwindSafe, catch_unwind};

use analysetool_core::questionnaire::Score;
use analysetool_core::session::Session;
use analysetool_core::session::format::{parse, to_text};
use analysetool_core::session::{AnswerValue, Edit};
use egui::Key;
use egui::accesskit::Role;
use jiff::Timestamp;

use crate::harness::Window;

fn scored(municipality: &str) -> Window {
    let mut window = Window::open();
    window.new_session(municipality);
    window.key(Key::Num4);
    window.wait_for_file(|session| session.answered_count() == 1);
    window
}

/// Changes a session as another program would: the second statement becomes 'weet ik niet'.
fn changed_elsewhere(session: &Session) -> String {
    let mut session = session.clone();
    let second = session.questionnaire().statement_at(1).expect("a statement").statement.id.clone();
    let edit = Edit::Answer { statement: second, value: Some(AnswerValue::DontKnow) };
    session.apply(edit, Timestamp::now()).expect("applied");
    to_text(&session)
}

#[test]
fn when_the_file_cannot_be_written_the_window_says_so_and_the_answers_stay() {
    let mut window = scored("Vaste Schijf");
    let folder = window.folder().join("sessies");
    std::fs::remove_dir_all(&folder).expect("removed");
    std::fs::write(&folder, "in the way").expect("written");
    window.key(Key::Num5);
    window.wait_for("Uw antwoorden staan nog op deze computer.");
    let elsewhere = window.folder().join("elders.json");
    window.dialogs.answer(analysetool::app::file_dialogs::Picked::Path(elsewhere.clone()));
    window.button("Bewaar in een andere map");
    window.wait_for("De sessie staat nu in");
    assert!(!window.shows("Uw antwoorden staan nog op deze computer."));
    let _closed = window.next_day();
    let session = parse(&std::fs::read(elsewhere).expect("the file")).expect("a session").session;
    let first = &session.questionnaire().statement_at(0).expect("a statement").statement.id;
    assert_eq!(session.value(first).and_then(AnswerValue::score).map(Score::points), Some(5));
}

#[test]
fn a_second_window_on_the_same_session_only_looks() {
    let mut first = scored("Dubbeldam");
    let path = first.sessions().remove(0);
    let mut second = first.beside(&path);
    second.wait_for("Deze sessie is al open in een ander venster. U kunt hier alleen kijken.");
    second.wait_for("Alleen lezen");
    second.key(Key::Num1);
    drop(second);
    first.key(Key::Num2);
    first.wait_for_file(|session| {
        session.answered_statements().any(|(_, answer)| {
            answer.is_some_and(|answer| answer.value.and_then(AnswerValue::score).is_some_and(|s| s.points() == 2))
        })
    });
}

#[test]
fn a_file_changed_by_another_program_is_not_touched_and_the_two_versions_stand_side_by_side() {
    let mut window = scored("Conflictdam");
    let path = window.sessions().remove(0);
    let theirs = changed_elsewhere(&window.on_disk());
    std::fs::write(&path, &theirs).expect("written");
    window.key(Key::Num5);
    window.wait_for("Dat bestand is niet aangeraakt.");
    assert_eq!(std::fs::read_to_string(&path).expect("theirs"), theirs);
    window.wait_for("Bekijk de verschillen");
    window.button("Bekijk de verschillen");
    window.wait_for("Aantal stellingen dat verschilt: 2.");
    window.button("Neem de andere versie van stelling 2 over");
    window.wait_for("Aantal stellingen dat verschilt: 1.");
    window.button("Klaar met vergelijken");
    let ours = window.sessions().into_iter().find(|other| other != &path).expect("our version");
    assert!(ours.file_name().expect("a name").to_string_lossy().contains("(conflict "));
    let _closed = window.next_day();
    let session = parse(&std::fs::read(ours).expect("ours")).expect("a session").session;
    assert_eq!(session.answered_count(), 2);
}

#[test]
fn a_damaged_file_is_kept_and_the_answers_come_back() {
    let window = scored("Scheurdam");
    let path = window.sessions().remove(0);
    let mut window = window.next_day();
    let whole = std::fs::read(&path).expect("the session");
    std::fs::write(&path, &whole[..whole.len() / 3]).expect("damaged");
    window.button("Verder: Scheurdam");
    window.wait_for("Het beschadigde bestand is bewaard als");
    window.wait_for("Stelling 1 van 56, onderdeel 1 van 3, 55 open");
    assert!(window.sessions().iter().any(|path| path.to_string_lossy().contains("(beschadigd ")));
}

#[test]
fn a_backup_can_be_taken_back_and_what_was_open_is_kept() {
    let window = scored("Kopiedam");
    let mut window = window.next_day();
    window.button("Verder: Kopiedam");
    window.wait_for("Stelling 1 van 56");
    for _ in 0..3 {
        window.key(Key::Num2);
        window.key(Key::Enter);
    }
    window.wait_for("53 open");
    window.button("Gegevens");
    window.button("Bekijk de reservekopieën");
    window.wait_for("1 van 56 stellingen beantwoord, gemaakt bij het sluiten");
    let restore = window
        .all(Role::Button)
        .iter()
        .filter_map(|node| egui_kittest::kittest::NodeT::accesskit_node(node).label())
        .find(|name| name.starts_with("Zet de reservekopie van"))
        .expect("a backup to take back");
    window.click_first(Role::Button, &restore);
    window.wait_for("is teruggezet. Wat open was, is ook bewaard.");
    window.wait_for("55 open");
    window.button("Gegevens");
    window.button("Bekijk de reservekopieën");
    window.wait_for("3 van 56 stellingen beantwoord, bewaard voordat er iets anders voor in de plaats kwam");
}

#[test]
fn a_fault_in_the_program_takes_no_answer_with_it() {
    let mut window = scored("Foutdam");
    window.key(Key::Num2);
    // No answer was prepared: asking for a file panics in the middle of a frame.
    let fault = catch_unwind(AssertUnwindSafe(|| {
        window.ctrl(Key::O);
    }));
    assert!(fault.is_err());
    let session = window.on_disk();
    let first = &session.questionnaire().statement_at(0).expect("a statement").statement.id;
    assert_eq!(session.value(first).and_then(AnswerValue::score).map(Score::points), Some(2));
}

#[test]
fn when_the_first_file_cannot_be_made_the_window_says_so_and_another_folder_helps() {
    let mut window = Window::open();
    std::fs::write(window.folder().join("sessies"), "in the way").expect("written");
    window.ctrl(Key::N);
    window.wait_for("Gegevens van deze sessie");
    window.type_into("Gemeente", "Klemdam");
    window.button("Begin met invullen");
    window.key(Key::Num4);
    window.wait_for("De laatste wijziging is nog niet opgeslagen.");
    let elsewhere = window.folder().join("elders").join("sessie.json");
    window.dialogs.answer(analysetool::app::file_dialogs::Picked::Path(elsewhere.clone()));
    window.button("Bewaar in een andere map");
    window.wait_for("Opgeslagen om");
    assert!(!window.shows("nog niet opgeslagen"));
    let _closed = window.next_day();
    let made = std::fs::read_dir(elsewhere.parent().expect("a folder")).expect("the folder").next();
    let path = made.expect("a file").expect("an entry").path();
    let session = parse(&std::fs::read(path).expect("the file")).expect("a session").session;
    assert_eq!((session.municipality().name.as_str(), session.answered_count()), ("Klemdam", 1));
}

#[test]
fn answers_given_while_the_first_file_is_being_made_are_in_it() {
    let mut window = Window::open();
    window.ctrl(Key::N);
    window.wait_for("Gegevens van deze sessie");
    window.button("Begin met invullen");
    for key in [Key::Num1, Key::Num2, Key::Num5] {
        window.key(key);
        window.key(Key::Enter);
    }
    let window = window.next_day();
    assert_eq!(window.on_disk().answered_count(), 3);
}

#[test]
fn leaving_with_answers_that_are_nowhere_else_asks_first() {
    let mut window = Window::open();
    std::fs::write(window.folder().join("sessies"), "in the way").expect("written");
    window.ctrl(Key::N);
    window.wait_for("Gegevens van deze sessie");
    window.button("Begin met invullen");
    window.key(Key::Num4);
    window.wait_for("De laatste wijziging is nog niet opgeslagen.");
    window.ctrl(Key::S);
    assert!(!window.shows("Alles is al opgeslagen."), "Ctrl+S does not say what is not so");
    window.button("Start");
    window.wait_for("De laatste antwoorden zijn nog niet bewaard");
    window.button("Blijf in deze sessie");
    window.wait_for("Stelling 1 van 56");
    window.button("Start");
    window.button("Ga weg zonder te bewaren");
    window.wait_for("Start een nieuwe sessie");
}

#[test]
fn a_late_answer_about_another_session_changes_nothing_here() {
    let mut window = scored("Eersteling");
    for key in [Key::Num1, Key::Num2, Key::Num3] {
        window.key(key);
    }
    // Close and begin in one frame: answers about the first session arrive when the second is open.
    window.ctrl(Key::N);
    window.type_into("Gemeente", "Tweedehands");
    window.button("Begin met invullen");
    window.key(Key::Num5);
    window.wait_for("Opgeslagen om");
    let window = window.next_day();
    let names: Vec<String> = window
        .sessions()
        .iter()
        .map(|path| parse(&std::fs::read(path).expect("a file")).expect("a session").session)
        .map(|session| format!("{} {}", session.municipality().name, session.answered_count()))
        .collect();
    assert_eq!(names, ["Eersteling 1", "Tweedehands 1"]);
    assert!(window.shows("Eersteling") && window.shows("Tweedehands"), "both are in the list");
}
