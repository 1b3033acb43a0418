//! The logo: remembered, looked at again every time, and never a reason not to make a report.

use std::path::PathBuf;

use analysetool::app::file_dialogs::Picked;
use egui::accesskit::Role;

use super::{at_report, made, make, telling};
use crate::harness::Window;

/// A picture of two by one pixels, as PNG.
const PNG: [u8; 70] = [
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0, 123, 64, 232,
    221, 0, 0, 0, 13, 73, 68, 65, 84, 120, 156, 99, 248, 207, 0, 4, 255, 1, 7, 0, 1, 255, 226, 35, 158, 89, 0, 0, 0, 0,
    73, 69, 78, 68, 174, 66, 96, 130,
];

fn choose(window: &mut Window, name: &str, bytes: &[u8]) -> PathBuf {
    let path = window.folder().join(name);
    std::fs::write(&path, bytes).expect("a file");
    window.dialogs.answer(Picked::Path(path.clone()));
    let button = if window.has(Role::Button, "Kies een logo") { "Kies een logo" } else { "Kies een ander logo" };
    window.button(button);
    window.wait_for(&format!("Gekozen: {name}"));
    path
}

#[test]
fn a_logo_is_on_the_report_also_the_next_day_until_it_is_removed() {
    let mut window = at_report(Window::with_maker(telling));
    assert!(made(&mut window, "zonder.pdf").ends_with("logo None"));
    choose(&mut window, "wapen.png", &PNG);
    assert!(made(&mut window, "met.pdf").ends_with("logo Some((2, 1))"));
    window.click(Role::RadioButton, "CSV");
    assert!(made(&mut window, "cijfers.csv").ends_with("logo None"), "there is no place for it");
    let mut window = window.next_day();
    window.button("Verder: Rapportdam");
    window.wait_for("Stelling 1 van 56");
    window.button("Rapport");
    window.wait_for("Gekozen: wapen.png");
    window.button("Verwijder het logo");
    assert!(!window.shows("wapen.png") && window.has(Role::Button, "Kies een logo"));
}

#[test]
fn a_logo_that_is_gone_is_told_and_does_not_stop_the_report() {
    let mut window = at_report(Window::with_maker(telling));
    let path = choose(&mut window, "wapen.png", &PNG);
    std::fs::remove_file(&path).expect("removed");
    let report = make(&mut window, "rapport.pdf");
    window.wait_for("Rapport bewaard: rapport.pdf Het logo staat er niet in. Het bestand");
    assert!(std::fs::read_to_string(report).expect("the report").ends_with("logo None"));
    window.button("Resultaten");
    window.button("Rapport");
    window.wait_for("wapen.png is er niet. Zolang dit zo is, komt er geen logo in het rapport.");
}

#[test]
fn what_can_be_no_logo_is_told_when_it_is_chosen() {
    let mut window = at_report(Window::with_maker(telling));
    choose(&mut window, "brief.png", b"Geachte heer");
    window.wait_for("Het gekozen logo is geen PNG en geen JPEG.");
    choose(&mut window, "half.png", &PNG[..50]);
    window.wait_for("Het logo is beschadigd.");
    choose(&mut window, "groot.png", &vec![0; 2_000_001]);
    window.wait_for("Het logo is groter dan 2 MB.");
    choose(&mut window, "wapen.png", &PNG);
    assert!(!window.shows("Zolang dit zo is"), "a good one takes the warning away");
}
