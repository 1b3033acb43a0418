//! What often helps: taken over once, however its words change; its link and its words.

use egui::Key;
use egui::accesskit::Role;

use super::{edit, names, plan_of, saved, scored, statement};
use crate::harness::Window;
use analysetool_core::session::{Edit, FocusPoint, Session};

fn with_focus() -> Session {
    let mut session = scored();
    edit(&mut session, Edit::Focus(vec![FocusPoint::new(statement("S01"))]));
    session
}

fn offered(window: &Window) -> Vec<String> {
    names(window, Role::Button).into_iter().filter(|name| name.starts_with("Neem over: ")).collect()
}

#[test]
fn what_was_taken_over_is_not_offered_again_when_all_its_words_are_others() {
    let mut window = Window::open();
    let path = plan_of(&mut window, &with_focus());
    window.button("1. Recente cijfers");
    let before = offered(&window);
    window.button(&before[0]);
    window.ctrl(Key::A);
    window.type_here("Iets heel anders");
    saved(&mut window, &path, |session| session.actions().iter().any(|action| action.what == "Iets heel anders"));
    assert_eq!(offered(&window), before[1..]);
    window.button("Haal deze actie weg");
    assert_eq!(offered(&window), before, "without its action it is offered again");
}

#[test]
fn what_was_taken_over_and_changed_at_its_end_is_known_again_the_next_day() {
    let mut window = Window::open();
    let path = plan_of(&mut window, &with_focus());
    window.button("1. Recente cijfers");
    let before = offered(&window);
    let instrument = before.iter().position(|name| name.contains("Regiobeeld Kansrijke Start")).expect("an instrument");
    for name in [&before[0], &before[instrument]] {
        window.button(name);
        window.key(Key::End);
        window.type_here(" in mei");
    }
    saved(&mut window, &path, |session| {
        session.actions().iter().filter(|action| action.what.contains(" in mei")).count() == 2
    });
    let mut window = window.next_day();
    window.button("Verder: Plandorp");
    window.wait_for("Stelling 1 van 56");
    window.button("Plan");
    window.button("1. Recente cijfers");
    let left: Vec<String> = before
        .iter()
        .enumerate()
        .filter(|(at, _)| ![0, instrument].contains(at))
        .map(|(_, name)| name.clone())
        .collect();
    assert_eq!(offered(&window), left);
}

#[test]
fn an_instrument_has_its_link_and_its_words_explained_in_the_plan_and_in_the_results() {
    let mut window = Window::open();
    plan_of(&mut window, &with_focus());
    window.button("1. Recente cijfers");
    let seen = |window: &Window| {
        assert!(window.shows("https://www.regiobeeld.nl/kansrijke-start (bekeken in 2026)"));
        assert!(window.has(Role::Button, "Kopieer het adres van Regiobeeld Kansrijke Start"));
        assert!(window.has(Role::Button, "Wat betekent RIVM?"), "{:?}", names(window, Role::Button));
    };
    seen(&window);
    window.button("Resultaten");
    window.click(Role::Tab, "Stellingen");
    let row = names(&window, Role::Button).into_iter().find(|name| name.starts_with("Stelling 1, "));
    window.button(&row.expect("a row"));
    window.wait_for("Zet in het plan");
    seen(&window);
}
