//! Files that are not what they should be, and texts that nobody expected.

use analysetool_core::questionnaire::BUILTIN_JSON;
use egui::Key;
use egui::accesskit::Role;

use crate::harness::Window;

/// Drops a file with these bytes on the window and waits for the sentence. The file must stay as it is.
fn refused(name: &str, bytes: &[u8], sentence: &str) {
    let mut window = Window::open();
    let path = window.folder().join(name);
    std::fs::write(&path, bytes).expect("written");
    window.drop_file(&path);
    window.wait_for("is niet geopend");
    window.wait_for(sentence);
    assert_eq!(std::fs::read(&path).expect("still there"), bytes, "the file is untouched");
    assert!(window.shows("Start een nieuwe sessie"));
}

#[test]
fn what_is_not_a_session_is_refused_with_a_sentence() {
    refused("brief.json", b"Geachte heer", "Dit bestand");
    refused("lijst.json", b"[1, 2]", "Regel 1, teken 1");
    refused("leeg.json", b"", "Dit bestand is leeg.");
    refused("anders.json", br#"{"format": "iets-anders"}"#, "Dit bestand is geen sessie van dit programma.");
    refused("beeld.json", &[0xff, 0xd8, 0xff, 0xe0], "Dit bestand bevat geen leesbare tekst");
}

#[test]
fn a_truncated_session_says_where_it_stops() {
    let mut window = Window::open();
    window.new_session("Halfdam");
    window.key(Key::Num4);
    let window = window.next_day();
    let whole = std::fs::read(window.sessions().remove(0)).expect("the session");
    refused("half.json", &whole[..whole.len() / 2], "Dit bestand is niet compleet");
}

#[test]
fn a_newer_session_asks_for_a_newer_program() {
    let mut window = Window::open();
    window.new_session("Nieuwdam");
    let window = window.next_day();
    let text = std::fs::read_to_string(window.sessions().remove(0)).expect("the session");
    let newer = text.replace("\"min_reader\": 1", "\"min_reader\": 9");
    refused("nieuw.json", newer.as_bytes(), "nieuwere versie");
}

#[test]
fn a_questionnaire_is_taken_for_what_it_is() {
    let mut window = Window::open();
    let path = window.folder().join("vragen.json");
    std::fs::write(&path, BUILTIN_JSON.replace("\"version\": \"2026.1\"", "\"version\": \"2027.1\"")).expect("written");
    window.drop_file(&path);
    window.wait_for("versie 2027.1, is geladen");
}

#[test]
fn a_questionnaire_stays_chosen_until_another_one_is() {
    let mut window = Window::open();
    let path = window.folder().join("eigen.json");
    std::fs::write(&path, BUILTIN_JSON.replace("\"version\": \"2026.1\"", "\"version\": \"2026.eigen\""))
        .expect("a file");
    window.drop_file(&path);
    window.wait_for("2026.eigen");
    let mut window = window.next_day();
    window.wait_for("versie 2026.eigen");
    window.button("Weer de vragenlijst van het programma");
    window.wait_for("versie 2026.1");
    let mut window = window.next_day();
    window.wait_for("versie 2026.1");
    assert!(!window.has(Role::Button, "Weer de vragenlijst van het programma"));
}

#[test]
fn a_questionnaire_with_a_fault_says_which_statement() {
    let text = BUILTIN_JSON.replacen(
        "\"text\": \"We hebben recente cijfers over de eerste 1000 dagen van kinderen in onze gemeente.\"",
        "\"text\": \"\"",
        1,
    );
    assert_ne!(text, BUILTIN_JSON);
    refused("fout.json", text.as_bytes(), "Stelling S01: tekst ontbreekt");
}

#[test]
fn an_absurd_context_is_shown_and_kept() {
    let name = "Bergen-op-Zoom-aan-de-Noordelijke-IJsseldijk en Omstreken 👶🏽";
    let mut window = Window::open();
    window.new_session(name);
    let note = "Een lange toelichting. ".repeat(430);
    window.type_into("Toelichting of bewijs", &note);
    window.wait_for_file(|session| {
        session.answered_statements().any(|(_, answer)| answer.is_some_and(|answer| answer.note == note))
    });
    window.key(Key::Escape);
    window.key(Key::Num2);
    for place in ["Controleren", "Resultaten", "Gegevens", "Start"] {
        window.button(place);
    }
    window.wait_for(name);
    let file = window.sessions().remove(0);
    let file = file.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(file.is_ascii() && file.len() < 100, "{file}");
}

#[test]
fn a_note_stops_at_the_limit_of_the_format() {
    let mut window = Window::open();
    window.new_session("Limietdam");
    window.type_into("Toelichting of bewijs", &"x".repeat(10_050));
    window.wait_for_file(|session| {
        session.answered_statements().any(|(_, answer)| answer.is_some_and(|answer| answer.note.len() == 10_000))
    });
}
