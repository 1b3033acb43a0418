//! Making one: with the keyboard alone, stopped, refused, failed, and while the window closes.

use std::time::{Duration, Instant};

use analysetool::app::file_dialogs::Picked;
use analysetool_core::store::{RealDisk, read_session};
use analysetool_report::order::{Format, Order, Progress, ReportError};
use egui::Key;
use egui::accesskit::Role;

use super::{at_report, made, make, patient, telling};
use crate::harness::Window;

fn fails(_: &Order<'_>, _: Format, _: Progress<'_>) -> Result<Vec<u8>, ReportError> {
    Err(ReportError::Pdf("a glyph".to_owned()))
}

fn panics(_: &Order<'_>, _: Format, _: Progress<'_>) -> Result<Vec<u8>, ReportError> {
    panic!("a fault in a library")
}

/// Hears nobody, and takes longer than anybody waits for a window to close.
fn deaf(_: &Order<'_>, _: Format, _: Progress<'_>) -> Result<Vec<u8>, ReportError> {
    std::thread::sleep(Duration::from_secs(20));
    Err(ReportError::Stopped)
}

/// Goes to a control with Tab alone.
fn tab_to(window: &mut Window, name: &str) {
    for _ in 0..60 {
        if window.focused().as_deref() == Some(name) {
            return;
        }
        window.key(Key::Tab);
    }
    panic!("{name} can't be reached");
}

#[test]
fn the_whole_way_goes_with_the_keyboard_alone() {
    let mut window = at_report(Window::with_maker(telling));
    tab_to(&mut window, "PDF");
    window.key(Key::ArrowDown);
    tab_to(&mut window, "Het plan");
    window.key(Key::Space);
    let path = window.folder().join("met-toetsen.docx");
    window.dialogs.answer(Picked::Path(path.clone()));
    tab_to(&mut window, "Maak het rapport");
    window.key(Key::Enter);
    window.wait_for("Rapport bewaard: met-toetsen.docx");
    let said = std::fs::read_to_string(&path).expect("the report");
    assert!(said.starts_with("Docx of Rapportdam: ") && said.contains("plan: false"), "{said}");
    assert_eq!(window.focused().as_deref(), Some("Maak het rapport"), "the focus is where it was");
    tab_to(&mut window, "Toon in map");
    window.key(Key::Enter);
    assert_eq!(*window.dialogs.revealed.borrow(), [path]);
}

#[test]
fn the_page_is_a_step_away_from_the_results_and_the_plan() {
    let mut window = Window::with_maker(telling);
    window.new_session("Rapportdam");
    window.key(Key::Num4);
    for place in ["Resultaten", "Plan"] {
        window.button(place);
        window.button("Maak een rapport");
        assert!(window.has(Role::Heading, "Rapport"), "{place}");
    }
    window.button("Start");
    window.ctrl(Key::R);
    assert!(!window.has(Role::Heading, "Rapport"), "without a session there is nothing to report");
}

#[test]
fn stopping_writes_nothing_and_the_next_one_can_begin() {
    let mut window = at_report(Window::with_maker(patient));
    let path = make(&mut window, "gestopt.pdf");
    window.wait_for("1 van 4 stappen");
    assert!(window.has(Role::ProgressIndicator, "Voortgang"));
    assert_eq!(window.focused().as_deref(), Some("Stop"));
    window.key(Key::Enter);
    window.wait_for("Gestopt. Er is niets bewaard.");
    assert_eq!(window.focused().as_deref(), Some("Maak het rapport"));
    std::thread::sleep(Duration::from_millis(200));
    window.settle();
    assert!(!path.exists() && window.shows("Gestopt. Er is niets bewaard."));
    make(&mut window, "weer.pdf");
    window.wait_for("1 van 4 stappen");
}

#[test]
fn two_at_once_are_refused_in_words() {
    let mut window = at_report(Window::with_maker(patient));
    make(&mut window, "een.pdf");
    window.wait_for("Het rapport wordt gemaakt.");
    for other in ["Kaart voor de gespreksleider (PDF)", "Scoreformulier op papier (PDF)"] {
        window.button(other);
        window.wait_for("Er wordt al een bestand gemaakt.");
        assert!(window.all(Role::Dialog).is_empty());
        window.button("Sluit deze melding");
    }
    window.button("Stop");
    window.wait_for("Gestopt.");
}

#[test]
fn a_fault_or_a_panic_is_a_sentence_and_writes_nothing() {
    for maker in [fails, panics] {
        let mut window = at_report(Window::with_maker(maker));
        let path = make(&mut window, "fout.pdf");
        window.wait_for("Het bestand kon niet worden gemaakt en er is niets bewaard.");
        assert!(!path.exists());
        assert!(window.has(Role::Button, "Maak het rapport"), "the window goes on");
        window.button("Invullen");
        window.key(Key::Num2);
        window.wait_for("Opgeslagen om");
    }
}

#[test]
fn a_place_where_nothing_can_be_written_is_a_sentence() {
    let mut window = at_report(Window::with_maker(telling));
    make(&mut window, "geen map/rapport.pdf");
    window.wait_for("Het bestand is niet bewaard.");
    assert!(!window.has(Role::Button, "Toon in map"));
    made(&mut window, "rapport.pdf");
}

#[test]
fn cancelling_makes_nothing() {
    let mut window = at_report(Window::with_maker(patient));
    window.dialogs.answer(Picked::Cancelled);
    window.button("Maak het rapport");
    assert!(window.has(Role::Button, "Maak het rapport") && !window.shows("Voortgang"));
}

#[test]
fn a_report_is_replaced_and_a_session_file_never() {
    let mut window = at_report(Window::with_maker(telling));
    made(&mut window, "rapport.pdf");
    window.click(Role::CheckBox, "Het plan");
    assert!(made(&mut window, "rapport.pdf").contains("plan: false"));
    window.click(Role::RadioButton, "Sessiebestand (JSON)");
    // The file follows the saved mark within seconds.
    window.wait_for_file(|session| session.answered_count() == 1);
    let session = window.sessions().remove(0);
    let before = std::fs::read(&session).expect("the session");
    window.dialogs.answer(Picked::Path(session.clone()));
    window.button("Maak het rapport");
    window.wait_for("Het is niet overschreven.");
    assert_eq!(std::fs::read(&session).expect("the session"), before);
}

#[test]
fn where_no_folder_can_be_shown_the_window_says_where_the_file_is() {
    let mut window = at_report(Window::with_maker(telling));
    make(&mut window, "rapport.pdf");
    window.wait_for("Rapport bewaard: ");
    window.dialogs.no_folders.set(true);
    window.button("Toon in map");
    let folder = window.folder().display().to_string();
    window.wait_for(&format!("Het programma kan de map niet openen. Het bestand staat in {folder}."));
}

#[test]
fn a_report_that_is_ready_after_its_session_was_closed_is_still_written() {
    fn slow(order: &Order<'_>, format: Format, progress: Progress<'_>) -> Result<Vec<u8>, ReportError> {
        std::thread::sleep(Duration::from_millis(300));
        telling(order, format, progress)
    }
    let mut window = at_report(Window::with_maker(slow));
    let path = make(&mut window, "later.pdf");
    window.button("Start");
    window.wait_for("Rapport bewaard: later.pdf");
    assert!(std::fs::read_to_string(path).expect("the report").contains("of Rapportdam"));
}

#[test]
fn closing_the_program_does_not_wait_for_a_report() {
    for maker in [patient, deaf] {
        let mut window = at_report(Window::with_maker(maker));
        make(&mut window, "nooit.pdf");
        window.wait_for("Het rapport wordt gemaakt.");
        let start = Instant::now();
        let window = window.next_day();
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
        assert!(!window.folder().join("nooit.pdf").exists());
    }
}

#[test]
fn a_session_that_is_open_elsewhere_can_be_reported_all_the_same() {
    let window = at_report(Window::with_maker(telling));
    let mut other = window.beside(&window.sessions().remove(0));
    other.wait_for("U kunt hier alleen kijken.");
    other.ctrl(Key::R);
    other.click(Role::RadioButton, "Sessiebestand (JSON)");
    let path = make(&mut other, "kopie.json");
    other.wait_for("Rapport bewaard: kopie.json");
    assert_eq!(read_session(&RealDisk, &path).expect("a session").session.municipality().name, "Rapportdam");
}

#[test]
fn without_asking_it_comes_beside_the_session_and_never_over_another() {
    let mut window = at_report(Window::with_maker(telling));
    let session = window.sessions().remove(0);
    let stem = session.file_stem().expect("a name").to_string_lossy().into_owned();
    for name in [format!("{stem}-rapport.pdf"), format!("{stem}-rapport-2.pdf")] {
        window.button("Maak het in de map van de sessie");
        let folder = session.parent().expect("a folder");
        window.wait_for(&format!("Rapport bewaard: {name} in de map {}", folder.display()));
        assert!(folder.join(&name).exists());
        assert_eq!(window.dialogs.asked(), None, "nobody was asked");
        window.button("Sluit deze melding");
    }
}
