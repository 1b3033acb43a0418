//! The accessibility statement in the window: the way to it, its headings, its list of contents, small windows.

use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::kittest::NodeT as _;

use crate::harness::{LAPTOP, Window};
use crate::sizes::{SMALL, assert_within};

const TITLE: &str = "Toegankelijkheid van dit programma";
const FILE: &str = include_str!("../../docs/toegankelijkheid.md");

/// The headings of the file with their levels.
fn written() -> Vec<(usize, String)> {
    let headings = FILE.lines().filter(|line| line.starts_with('#'));
    headings.map(|line| (line.find(' ').expect("a space"), line.trim_start_matches('#').trim().to_owned())).collect()
}

/// Goes with Tab to what has this name.
fn tab_to(window: &mut Window, name: &str) {
    for _ in 0..300 {
        if window.focused().as_deref() == Some(name) {
            return;
        }
        window.key(Key::Tab);
    }
    panic!("Tab never comes to {name:?}");
}

fn opened(size: Vec2) -> Window {
    let mut window = Window::with_size(size);
    window.button("Over");
    window.click(Role::Link, TITLE);
    window
}

fn top_of(window: &Window, heading: &str) -> f32 {
    window.find(Role::Heading, heading).rect().top()
}

#[test]
fn from_the_help_the_keyboard_alone_leads_there_and_back_to_the_statement() {
    let mut window = Window::open();
    window.new_session("Proefstad");
    window.key(Key::Enter);
    window.wait_for("Stelling 2 van 56");
    window.key(Key::F1);
    tab_to(&mut window, TITLE);
    window.key(Key::Enter);
    assert!(window.has(Role::Heading, TITLE) && !window.shows("Alles groter"), "the dialog is gone");
    tab_to(&mut window, "Terug");
    window.key(Key::Enter);
    assert!(window.shows("Stelling 2 van 56"));
}

#[test]
fn from_the_page_about_the_program_back_leads_there_first() {
    let mut window = Window::open();
    window.new_session("Proefstad");
    window.button("Resultaten");
    for (place, page) in [("Over", "Over dit programma"), ("Instellingen", "Instellingen")] {
        window.button(place);
        window.click(Role::Link, TITLE);
        assert!(window.has(Role::Heading, TITLE));
        window.button("Terug");
        assert!(window.has(Role::Heading, page));
    }
    window.button("Terug");
    assert!(!window.has(Role::Heading, "Instellingen"));
    assert!(window.has(Role::Heading, "Resultaten") || window.shows("nog geen score"), "back where it began");
}

#[test]
fn the_headings_are_read_in_order_with_their_levels() {
    let window = opened(LAPTOP);
    let contents = "Op deze pagina";
    let read: Vec<(usize, String)> = window
        .all(Role::Heading)
        .iter()
        .map(|node| (node.accesskit_node().level().expect("a level"), node.accesskit_node().label().expect("a name")))
        .filter(|(_, name)| name != contents)
        .collect();
    assert_eq!(read, written());
    assert!(read.windows(2).all(|pair| pair[1].0 <= pair[0].0 + 1), "no level is left out");
}

#[test]
fn every_requirement_is_a_row_of_a_table() {
    let window = opened(LAPTOP);
    let tables = window.all(Role::Table);
    assert_eq!(tables.len(), written().iter().filter(|(level, _)| *level == 3).count());
    let rows = window.all(Role::Row).len();
    let requirements = include_str!("../fixtures/en-301-549.txt").lines().count();
    assert!(rows >= requirements, "{rows} rows, {requirements} requirements");
}

#[test]
fn the_list_of_headings_is_one_tab_stop_and_leads_to_them() {
    let mut window = opened(LAPTOP);
    window.ctrl(Key::F);
    assert_eq!(window.focused().as_deref(), Some("Zoek in de koppen"));
    window.type_here("programma");
    let links: Vec<_> = window.all(Role::Link).iter().filter_map(|node| node.accesskit_node().label()).collect();
    let found: Vec<_> = links.into_iter().filter(|name| name != "Naar de inhoud").collect();
    assert!(found.len() > 2 && found.iter().all(|name| name.to_lowercase().contains("programma")), "{found:?}");
    assert!(window.shows(&format!("{} koppen", found.len())));
    window.key(Key::Tab);
    assert_eq!(window.focused(), Some(found[0].clone()));
    window.key(Key::End);
    let last = found.last().expect("a heading").clone();
    assert_eq!(window.focused(), Some(last.clone()));
    window.key(Key::Enter);
    window.settle();
    assert_eq!(window.focused(), Some(last.clone()));
    let heading = window.find(Role::Heading, &last);
    assert!(heading.is_focused(), "the heading itself");
    assert!((0.0..LAPTOP.y / 2.0).contains(&heading.rect().top()), "{:?}", heading.rect());
}

#[test]
fn on_a_small_window_the_list_is_a_button_and_closes_after_a_jump() {
    for size in SMALL {
        let mut window = opened(size);
        assert!(!window.shows("Zoek in de koppen"), "the text begins at once");
        window.button("Op deze pagina");
        window.ctrl(Key::F);
        assert_eq!(window.focused().as_deref(), Some("Zoek in de koppen"));
        window.type_here("vragen en");
        assert_within(&window, size, TITLE);
        window.key(Key::Tab);
        window.key(Key::Enter);
        assert_eq!(window.focused().as_deref(), Some("Vragen en problemen"));
        assert!(!window.shows("Zoek in de koppen"));
        let top = window.find(Role::Heading, "Vragen en problemen").rect().top();
        assert!((0.0..size.y / 2.0).contains(&top), "{size}: {top}");
    }
}

#[test]
fn in_english_the_english_document_is_shown() {
    let mut window = Window::open();
    window.button("Instellingen");
    window.click(Role::RadioButton, "English");
    window.click(Role::Link, "Accessibility of this program");
    let english = include_str!("../../docs/accessibility.md").lines().filter(|line| line.starts_with('#'));
    for heading in english.map(|line| line.trim_start_matches('#').trim()) {
        assert!(window.has(Role::Heading, heading), "{heading}");
    }
}

#[test]
fn letters_that_no_heading_has_are_told() {
    let mut window = opened(LAPTOP);
    window.ctrl(Key::F);
    window.type_here("xyzzy");
    assert!(window.shows("Geen kop met deze letters."));
}

#[test]
fn page_keys_go_through_a_page_without_anything_to_tab_to() {
    let mut window = opened(LAPTOP);
    let headings = written();
    let last = &headings.last().expect("a heading").1;
    let at_first = top_of(&window, TITLE);
    window.key(Key::PageDown);
    let after = top_of(&window, TITLE);
    assert!(after < at_first - LAPTOP.y / 3.0, "{at_first} {after}");
    window.key(Key::PageUp);
    assert!((top_of(&window, TITLE) - at_first).abs() < 1.0);
    window.key(Key::End);
    assert!(top_of(&window, last) < LAPTOP.y);
    window.key(Key::Home);
    assert!((top_of(&window, TITLE) - at_first).abs() < 1.0);
}

#[test]
fn the_page_about_the_program_and_the_word_list_are_read_with_the_page_keys_too() {
    let mut window = Window::open();
    window.button("Over");
    let before = top_of(&window, "Bronnen");
    window.key(Key::PageDown);
    assert!(top_of(&window, "Bronnen") < before);
    window.key(Key::F2);
    let is_shown = |window: &Window| window.all(Role::TextInput).iter().any(|node| node.rect().top() > 0.0);
    assert!(is_shown(&window));
    let page = top_of(&window, "Bronnen");
    window.key(Key::PageDown);
    assert!(!is_shown(&window), "the dialog has scrolled");
    assert!((top_of(&window, "Bronnen") - page).abs() < 1.0, "the page below stays");
}

#[test]
fn nothing_of_the_document_sticks_out_sideways() {
    for size in SMALL.into_iter().chain([LAPTOP]) {
        let mut window = opened(size);
        assert_within(&window, size, TITLE);
        window.key(Key::End);
        assert_within(&window, size, TITLE);
    }
}

#[test]
fn on_a_narrow_window_every_cell_says_what_it_is_about() {
    let window = opened(Vec2::new(320.0, 640.0));
    assert!(window.shows("Uitkomst: niet van toepassing"));
    assert!(window.shows("Hoe getest: tests/ui/keyboard.rs"));
}
