//! Hints for a new user: one at a time, and each goes away for good, by its button or by doing what it tells.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;

use crate::harness::Window;

const SAVING: &str = "U hoeft niets op te slaan";
const KEYS: &str = "Sneller met toetsen";
const FIGURES: &str = "Klik op een zin, een balk of een stelling";

#[test]
fn a_hint_goes_away_by_its_button_and_stays_away_the_next_day() {
    let mut window = Window::open();
    window.new_session("Hintdam");
    assert!(window.shows(KEYS) && !window.shows(SAVING));
    window.click(Role::RadioButton, "4 Grotendeels");
    window.wait_for(SAVING);
    assert!(!window.shows(KEYS), "one at a time");
    let hints = |window: &Window| -> Vec<String> {
        let buttons = window.all(Role::Button);
        let names = buttons.iter().filter_map(|node| node.accesskit_node().label());
        names.filter(|name| name.starts_with("Begrepen")).collect()
    };
    for _ in 0..2 {
        let name = hints(&window).remove(0);
        window.button(&name);
    }
    assert_eq!(hints(&window), Vec::<String>::new());
    let mut window = window.next_day();
    window.wait_for("Hintdam");
    window.button("Verder: Hintdam");
    window.wait_for("Stelling 1 van 56");
    assert_eq!(hints(&window), Vec::<String>::new());
}

#[test]
fn a_hint_goes_away_when_somebody_does_what_it_tells() {
    let mut window = Window::open();
    window.new_session("Hintdam");
    window.key(Key::Num4);
    assert!(!window.shows(KEYS), "a key was used");
    for _ in 0..5 {
        window.wait_for(SAVING);
        window.key(Key::Enter);
        window.key(Key::Num2);
    }
    assert!(!window.shows(SAVING), "after six answers nobody wonders any more");
}

#[test]
fn the_hint_about_figures_goes_away_when_one_was_opened() {
    let mut window = Window::open();
    window.button("Bekijk een voorbeeld");
    window.wait_for(FIGURES);
    let links = window.all(Role::Link);
    let mut names = links.iter().filter_map(|node| node.accesskit_node().label());
    let finding = names.find(|name| name.starts_with("Het sterkst")).expect("a finding");
    window.click(Role::Link, &finding);
    window.button("Terug naar het overzicht");
    assert!(window.shows("Wat valt op") && !window.shows(FIGURES));
}
