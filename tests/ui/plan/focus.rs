//! Focus points: chosen by hand, in order, at most five.

use analysetool_core::session::Session;
use egui::Key;
use egui::accesskit::Role;

use super::{names, plan_of, saved, scored, statement};
use crate::harness::Window;

fn points(window: &Window) -> Vec<String> {
    names(window, Role::Heading).into_iter().filter(|name| name.starts_with("Focuspunt ")).collect()
}

fn ids(session: &Session) -> Vec<String> {
    session.focus().iter().map(|point| point.statement.to_string()).collect()
}

#[test]
fn five_are_chosen_from_the_results_or_by_number_or_word_and_a_sixth_gets_a_sentence() {
    let mut window = Window::open();
    let path = plan_of(&mut window, &scored());
    assert!(window.shows("U hebt nog niets gekozen."));
    window.button("Kies: 1. Recente cijfers");
    assert_eq!(window.focused().as_deref(), Some("Waarom kiest u dit?"));
    window.type_here("Zonder cijfers kiezen we op gevoel.");
    for search in ["7", "vaders", "23", "56"] {
        window.type_into("Zoek een stelling om te kiezen", search);
        window.key(Key::Enter);
    }
    assert_eq!(points(&window).len(), 5, "{:?}", points(&window));
    assert!(!window.has(Role::Button, "Kies: 1. Recente cijfers"), "what is chosen is not offered again");
    assert!(window.shows("U hebt 5 focuspunten. Meer kan niet."));
    assert!(!names(&window, Role::Button).iter().any(|name| name.starts_with("Kies: ")), "nothing asks for a sixth");
    window.type_into("Zoek een stelling om te kiezen", "2");
    window.key(Key::Enter);
    window.wait_for("U kunt hoogstens 5 focuspunten kiezen. Haal er eerst een weg.");
    let session = saved(&mut window, &path, |session| session.focus().len() == 5);
    assert_eq!(session.focus()[0].why, "Zonder cijfers kiezen we op gevoel.");
    assert_eq!(ids(&session)[..2], ["S01", "S07"]);
    // What was wrong is over once something else was done.
    window.button("Haal weg: 7. Ouders zelf aan het woord");
    assert!(!window.shows("U kunt hoogstens 5 focuspunten kiezen."));
    assert!(!window.shows("Meer kan niet."));
}

#[test]
fn the_order_is_changed_with_buttons_and_the_focus_stays_with_the_point() {
    let mut window = Window::open();
    let path = plan_of(&mut window, &scored());
    for name in ["Kies: 1. Recente cijfers", "Kies: 5. Eén betekenis van kwetsbaar", "Kies: 9. Gedeelde ambitie"] {
        if window.has(Role::Button, name) {
            window.button(name);
        } else {
            let number = name.trim_start_matches("Kies: ").split('.').next().expect("a number").to_owned();
            window.type_into("Zoek een stelling om te kiezen", &number);
            window.key(Key::Enter);
        }
    }
    let third = points(&window)[2].trim_start_matches("Focuspunt 3: stelling ").to_owned();
    window.find(Role::Button, &format!("Omhoog: {third}")).focus();
    window.settle();
    window.key(Key::Enter);
    assert_eq!(window.focused(), Some(format!("Omhoog: {third}")));
    window.key(Key::Enter);
    assert_eq!(window.focused(), Some(format!("Omlaag: {third}")), "it is the first now");
    assert_eq!(points(&window)[0], format!("Focuspunt 1: stelling {third}"));
    saved(&mut window, &path, |session| ids(session) == ["S09", "S01", "S05"]);
    window.ctrl(Key::Z);
    window.ctrl(Key::Z);
    saved(&mut window, &path, |session| ids(session) == ["S01", "S05", "S09"]);
    window.button(&format!("Haal weg: {third}"));
    saved(&mut window, &path, |session| ids(session) == ["S01", "S05"]);
    assert_eq!(window.focused().as_deref(), Some("Zoek een stelling om te kiezen"));
}

#[test]
fn a_weak_statement_in_the_results_leads_to_the_plan() {
    let mut window = Window::open();
    let path = plan_of(&mut window, &scored());
    let weak = |window: &mut Window| {
        window.button("Resultaten");
        window.click(Role::Tab, "Stellingen");
        let row = names(window, Role::Button).into_iter().find(|name| name.starts_with("Stelling 1, "));
        window.button(&row.expect("a row"));
        window.wait_for("Zet in het plan");
    };
    weak(&mut window);
    window.button("Kies als focuspunt");
    window.wait_for("Stelling 1. Recente cijfers is nu een focuspunt in het plan.");
    assert!(window.shows("Deze stelling is een focuspunt in het plan."));
    assert!(!window.has(Role::Button, "Kies als focuspunt"));
    window.button("Maak een actie");
    window.wait_for("Actie wijzigen");
    assert_eq!(window.focused().as_deref(), Some("Wat gaat u doen?"));
    window.type_here("Cijfers opvragen");
    let session = saved(&mut window, &path, |session| session.actions().iter().any(|it| it.what == "Cijfers opvragen"));
    assert_eq!(session.actions()[0].statements, [statement("S01")]);
    assert_eq!(ids(&session), ["S01"]);
    weak(&mut window);
    window.button("Naar het plan");
    window.wait_for("Waar kiezen we voor?");
}

#[test]
fn without_answers_the_page_says_what_to_do_first() {
    let mut window = Window::open();
    window.new_session("Leegdorp");
    window.button("Plan");
    for words in [
        "U hebt nog niets gekozen.",
        "Vul eerst stellingen in.",
        "Er zijn nog geen acties.",
        "Kiest u hierboven een focuspunt, dan ziet u hier wat daarbij vaak helpt.",
        "Komt er iets op dat later aan de beurt is?",
    ] {
        assert!(window.shows(words), "{words}");
    }
    assert!(!window.shows("Vorige keer afgesproken") && !window.has(Role::Button, "Kopieer het plan als tekst"));
    window.button("Begin met invullen");
    window.wait_for("Stelling 1 van 56");
}
