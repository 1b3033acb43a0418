//! Asking for files: picked, cancelled, impossible; and what happens to files from the start screen.

use analysetool::app::file_dialogs::Picked;
use egui::Key;
use egui::accesskit::Role;

use crate::harness::Window;

#[test]
fn a_picked_file_is_opened() {
    let mut window = Window::open();
    window.new_session("Kiesdam");
    window.key(Key::Num4);
    let mut window = window.next_day();
    let path = window.sessions().remove(0);
    window.dialogs.answer(Picked::Path(path));
    window.button("Open een sessie");
    window.wait_for("Stelling 1 van 56");
}

#[test]
fn cancelling_changes_nothing() {
    let mut window = Window::open();
    window.dialogs.answer(Picked::Cancelled);
    window.button("Open een sessie");
    assert!(window.has(Role::Button, "Start een nieuwe sessie"));
    assert!(window.all(Role::Dialog).is_empty());
}

#[test]
fn where_no_dialog_can_open_a_path_field_takes_its_place() {
    let mut window = Window::open();
    window.new_session("Paddam");
    window.key(Key::Num4);
    let mut window = window.next_day();
    let path = window.sessions().remove(0);
    window.dialogs.answer(Picked::Unavailable);
    window.button("Open een sessie");
    window.wait_for("Er kan hier geen keuzevenster open.");
    window.ctrl(Key::A);
    window.type_here(&path.to_string_lossy());
    window.key(Key::Enter);
    window.wait_for("Stelling 1 van 56");
}

#[test]
fn a_dropped_file_is_opened() {
    let mut window = Window::open();
    window.new_session("Sleepdam");
    window.key(Key::Num4);
    let mut window = window.next_day();
    let path = window.sessions().remove(0);
    window.drop_file(&path);
    window.wait_for("Stelling 1 van 56");
}

#[test]
fn keeping_a_session_elsewhere_goes_on_there_and_leaves_the_old_file() {
    let mut window = Window::open();
    window.new_session("Verhuisdam");
    window.key(Key::Num4);
    let elsewhere = window.folder().join("mijn sessie.json");
    window.button("Gegevens");
    window.dialogs.answer(Picked::Path(elsewhere.clone()));
    window.button("Bewaar ergens anders");
    window.wait_for("De sessie staat nu in");
    assert!(elsewhere.exists());
    assert_eq!(window.sessions().len(), 1);
    window.button("Invullen");
    window.key(Key::Num5);
    drop(window);
}

#[test]
fn a_session_can_be_copied_renamed_and_wiped() {
    let mut window = Window::open();
    window.new_session("Lijstdorp");
    window.key(Key::Num4);
    window.button("Start");
    window.wait_for("1 van 56 stellingen beantwoord");
    window.button("Kopie maken: Lijstdorp");
    window.wait_for("De kopie staat in");
    assert_eq!(window.sessions().len(), 2);
    let renames: Vec<String> = names(&window, "Andere titel: ");
    window.click_first(Role::Button, renames.first().expect("a button"));
    window.wait_for("Geef deze sessie een andere titel");
    window.type_here("Tweede meting");
    window.key(Key::Enter);
    window.wait_for("Lijstdorp: Tweede meting");
    window.button("Wissen: Lijstdorp: Tweede meting");
    window.wait_for("Wilt u deze sessie wissen?");
    assert_eq!(window.focused().as_deref(), Some("Bewaar de sessie"), "the safe way out has the focus");
    window.button("Wis de sessie");
    window.wait_for("De sessie is gewist");
    assert_eq!(window.sessions().len(), 1);
    assert!(!window.shows("Tweede meting"));
}

fn names(window: &Window, start: &str) -> Vec<String> {
    window
        .all(Role::Button)
        .iter()
        .filter_map(|node| egui_kittest::kittest::NodeT::accesskit_node(node).label())
        .filter(|name| name.starts_with(start))
        .collect()
}

#[test]
fn the_settings_are_remembered() {
    let mut window = Window::open();
    window.button("Instellingen");
    window.click(Role::RadioButton, "Donker");
    window.click(Role::RadioButton, "125%");
    let mut window = window.next_day();
    assert_eq!(window.harness().ctx.theme(), egui::Theme::Dark);
    assert!((window.harness().ctx.zoom_factor() - 1.25).abs() < 0.001);
}

#[test]
fn a_dialog_takes_the_focus_and_gives_it_back() {
    let mut window = Window::open();
    window.new_session("Fokusdam");
    window.find(Role::RadioButton, "1 Helemaal niet").focus();
    window.settle();
    window.key(Key::F1);
    assert_eq!(window.focused().as_deref(), Some("Open de handleiding"), "it is read from its top");
    window.key(Key::Escape);
    assert_eq!(window.focused().as_deref(), Some("1 Helemaal niet"));
    window.key(Key::F1);
    window.key(Key::Enter);
    assert!(window.has(Role::Heading, "Alleen invullen"), "the chapter about this page");
}

#[test]
fn a_file_that_cannot_be_opened_leads_back_to_the_start_screen() {
    let mut window = Window::open();
    window.new_session("Terugdam");
    let wrong = window.folder().join("brief.txt");
    std::fs::write(&wrong, "Geachte heer").expect("written");
    window.drop_file(&wrong);
    window.wait_for("is niet geopend");
    window.button("Verder: Terugdam");
    window.wait_for("Stelling 1 van 56");
}

#[test]
fn the_folder_for_new_sessions_works_at_once_and_so_does_the_way_back() {
    let mut window = Window::open();
    let elsewhere = window.folder().join("gedeelde map");
    window.button("Instellingen");
    window.dialogs.answer(Picked::Path(elsewhere.clone()));
    window.button("Kies een andere map");
    window.wait_for("gedeelde map");
    window.new_session("Mapdam");
    window.key(Key::Num4);
    window.button("Instellingen");
    window.button("Gebruik weer de gewone map");
    window.button("Start");
    window.new_session("Gewoondam");
    window.wait_for("Opgeslagen om");
    assert_eq!(std::fs::read_dir(&elsewhere).expect("the folder").count(), 1);
    assert_eq!(window.on_disk().municipality().name, "Gewoondam");
}

#[test]
fn a_file_opened_on_the_first_page_of_a_new_session_is_what_opens() {
    let mut window = Window::open();
    window.new_session("Eerstdam");
    window.key(Key::Num4);
    let mut window = window.next_day();
    let path = window.sessions().remove(0);
    window.ctrl(Key::N);
    window.type_into("Gemeente", "Tweededam");
    window.drop_file(&path);
    window.wait_for("Stelling 1 van 56");
    window.button("Gegevens");
    window.wait_for("Eerstdam");
    assert!(!window.shows("Tweededam"));
    assert_eq!(window.sessions().len(), 2, "what was typed is kept");
}

#[test]
fn a_new_session_in_which_nothing_was_typed_leaves_no_file() {
    let mut window = Window::open();
    window.ctrl(Key::N);
    window.wait_for("Gegevens van deze sessie");
    window.button("Start");
    window.wait_for("U opende hier nog geen sessie.");
    assert!(window.sessions().is_empty());
}
