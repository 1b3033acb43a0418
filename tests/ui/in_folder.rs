//! Sessions that are in the folder and not in the list: after the settings were lost, or copied from another computer.

use analysetool_core::session::format::{parse, to_text};
use egui::Key;
use egui::accesskit::Role;
use jiff::Timestamp;

use crate::harness::Window;

#[test]
fn who_loses_the_settings_finds_every_session_again_on_the_first_page() {
    let mut window = Window::open();
    window.new_session("Teststad");
    window.key(Key::Num4);
    window.wait_for("pgeslagen");
    window.button("Start");
    window.wait_for("Verder met een sessie");
    assert!(!window.shows("Meer sessies in uw map"), "it stands in the list already");
    std::fs::remove_file(window.folder().join("settings.json")).expect("the settings");
    let mut window = window.next_day();
    window.wait_for("U opende hier nog geen sessie.");
    window.wait_for("nog één sessie");
    let file = window.sessions()[0].file_name().expect("a name").to_string_lossy().into_owned();
    assert!(window.shows(&file), "which file it is");
    window.button(&format!("Verder: Teststad, {file}"));
    window.wait_for("Stelling");
    window.button("Start");
    window.wait_for("Verder met een sessie");
    assert!(!window.shows("Meer sessies in uw map"), "it stands in the list again");
}

#[test]
fn a_full_folder_shows_the_last_changed_and_more_when_asked() {
    let mut window = Window::open();
    window.new_session("Teststad");
    window.wait_for_file(|session| session.municipality().name == "Teststad");
    let (file, folder) = (window.sessions()[0].clone(), window.sessions()[0].parent().expect("a folder").to_owned());
    let session = parse(&std::fs::read(&file).expect("a file")).expect("a session").session;
    for number in 0..45 {
        let copy = session.duplicate(Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_hours(24 * number));
        std::fs::write(folder.join(format!("kopie-{number:02}.json")), to_text(&copy)).expect("a file");
    }
    window.button("Start");
    window.wait_for("nog 45 sessies");
    assert!(window.shows("kopie-44.json") && window.shows("kopie-25.json") && !window.shows("kopie-24.json"));
    window.button("Toon meer (nog 25)");
    window.button("Toon meer (nog 5)");
    assert!(window.shows("kopie-00.json"));
    assert!(!window.all(Role::Button).iter().any(|node| format!("{node:?}").contains("Toon meer")));
}
