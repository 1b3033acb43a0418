//! Dots: five a person, two on one statement, hidden until everybody's are in.

use analysetool_core::session::{Dots, Edit, Session, Slip};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;

use super::{edit, names, plan_of, saved, scored, statement};
use crate::harness::Window;

fn with_dots(revealed: bool, slips: &[&[(&str, u16)]]) -> Session {
    let mut session = scored();
    let mut dots = Dots::default();
    dots.revealed = revealed;
    dots.slips =
        slips.iter().map(|slip| Slip::new(slip.iter().map(|(id, dots)| (statement(id), *dots)).collect())).collect();
    edit(&mut session, Edit::Dots(Some(dots)));
    session
}

fn everything(window: &Window) -> Vec<[Option<String>; 3]> {
    let nodes = window.nodes().into_iter();
    nodes.map(|node| node.accesskit_node()).map(|node| [node.label(), node.value(), node.description()]).collect()
}

fn dots_on(session: &Session) -> Vec<Vec<(String, u16)>> {
    let slips = session.dots().map(|dots| dots.slips.clone()).unwrap_or_default();
    slips.iter().map(|slip| slip.dots.iter().map(|(id, dots)| (id.to_string(), *dots)).collect()).collect()
}

#[test]
fn a_slip_is_typed_in_with_numbers_and_a_dot_too_many_gets_a_sentence() {
    let mut window = Window::open();
    let path = plan_of(&mut window, &scored());
    window.click(Role::Tab, "Met stippen");
    assert!(window.shows("Nog niemand heeft stippen gegeven."));
    window.button("Nieuw briefje");
    assert_eq!(window.focused().as_deref(), Some("Zoek een stelling voor een stip"));
    for number in ["7", "7", "23", "1", "1"] {
        window.type_here(number);
        window.key(Key::Enter);
    }
    window.wait_for("5 van 5 stippen gegeven");
    window.type_here("2");
    window.key(Key::Enter);
    window.wait_for("Iedereen heeft er 5, en hoogstens 2 voor één stelling.");
    let less = names(&window, Role::Button).into_iter().find(|name| name.starts_with("Stip minder voor stelling 23. "));
    window.button(&less.expect("a row of the slip"));
    window.wait_for("4 van 5 stippen gegeven");
    assert!(!window.shows("Iedereen heeft er 5, en hoogstens"), "what was wrong is over");
    window.button("Stip meer voor stelling 7. Ouders zelf aan het woord");
    window.wait_for("Iedereen heeft er 5, en hoogstens 2 voor één stelling.");
    window.button("Volgend briefje");
    window.wait_for("Briefje 2");
    assert!(!window.has(Role::Button, "Stip minder voor stelling 7. Ouders zelf aan het woord"), "not the slip before");
    window.type_into("Stippen voor stelling 1. Recente cijfers", "2");
    window.button("Volgend briefje");
    window.button("Sluit dit briefje");
    let slips = [vec![("S01".to_owned(), 2), ("S07".to_owned(), 2)], vec![("S01".to_owned(), 2)]];
    let session = saved(&mut window, &path, |session| dots_on(session).len() == 2);
    assert_eq!(dots_on(&session), slips, "the third was not used");
    assert!(window.shows("2 mensen hebben stippen gegeven. De uitslag blijft verborgen tot u hem toont."));
    window.button("Bekijk eerdere briefjes");
    window.wait_for("Briefje 2: 1 persoon, 2 stippen");
    window.button("Verbeter: Briefje 1");
    window.button("Toon dit briefje");
    window.wait_for("4 van 5 stippen gegeven");
    window.button("Haal dit briefje weg");
    saved(&mut window, &path, |session| dots_on(session) == slips[1..]);
}

#[test]
fn totals_of_several_people_are_one_slip() {
    let mut window = Window::open();
    let path = plan_of(&mut window, &scored());
    window.click(Role::Tab, "Met stippen");
    window.button("Nieuw briefje");
    window.find(Role::TextInput, "Aantal mensen").focus();
    window.settle();
    window.key(Key::Backspace);
    window.wait_for("Typ een getal vanaf 1.");
    window.type_here("12");
    window.wait_for("0 van 60 stippen gegeven");
    assert!(!window.shows("Typ een getal vanaf 1."));
    window.type_into("Stippen voor stelling 1. Recente cijfers", "24");
    window.wait_for("24 van 60 stippen gegeven");
    window.type_into("Stippen voor stelling 1. Recente cijfers", "1");
    window.wait_for("hoogstens 2 voor één stelling.");
    let session = saved(&mut window, &path, |session| dots_on(session) == [vec![("S01".to_owned(), 24)]]);
    assert_eq!(session.dots().map(|dots| dots.slips[0].people), Some(12));
}

#[test]
fn earlier_slips_tell_only_how_many_until_somebody_says_that_others_may_read_along() {
    let listed = |slips: &[&[(&str, u16)]]| {
        let mut window = Window::open();
        plan_of(&mut window, &with_dots(false, slips));
        window.button("Bekijk eerdere briefjes");
        let mut seen = vec![everything(&window)];
        window.button("Verbeter: Briefje 2");
        seen.push(everything(&window));
        (window, seen)
    };
    let (mut window, one) = listed(&[&[("S07", 2), ("S23", 1)], &[("S07", 2)]]);
    let (_, other) = listed(&[&[("S02", 1), ("S56", 2)], &[("S55", 2)]]);
    assert_eq!(one, other, "what got the dots is nowhere");
    assert!(window.shows("Briefje 1: 1 persoon, 3 stippen") && window.shows("Anderen kunnen meelezen."));
    assert_eq!(window.focused().as_deref(), Some("Laat het dicht"));
    window.key(Key::Enter);
    assert!(!window.shows("Anderen kunnen meelezen."));
    assert_eq!(window.focused().as_deref(), Some("Verbeter: Briefje 2"));
    window.key(Key::Enter);
    window.button("Toon dit briefje");
    window.wait_for("2 van 5 stippen gegeven");
    assert!(window.shows("Briefje 2") && window.has(Role::Button, "Sluit dit briefje"));
    let others = names(&window, Role::Button).into_iter().filter(|name| name.contains("vorige briefje"));
    assert_eq!(others.count(), 0, "each slip is asked about");
}

#[test]
fn before_they_are_revealed_nothing_tells_what_got_dots() {
    let seen = |slips: &[&[(&str, u16)]]| {
        let mut window = Window::open();
        plan_of(&mut window, &with_dots(false, slips));
        let mut seen = vec![everything(&window)];
        window.click(Role::Tab, "Zelf kiezen");
        seen.push(everything(&window));
        window.button("Resultaten");
        for part in names(&window, Role::Tab) {
            window.click(Role::Tab, &part);
            seen.push(everything(&window));
        }
        seen
    };
    let one = seen(&[&[("S07", 2), ("S23", 1)], &[("S07", 2)]]);
    assert_eq!(one, seen(&[&[("S56", 1)], &[("S55", 2), ("S02", 2)]]));
    assert!(one[0].iter().flatten().flatten().any(|words| words.starts_with("2 mensen hebben stippen gegeven")));
}

#[test]
fn revealed_dots_are_listed_and_the_first_are_taken_over_as_focus_points() {
    let mut window = Window::open();
    let slips: [&[(&str, u16)]; 3] = [&[("S07", 2), ("S23", 1)], &[("S07", 1), ("S23", 2)], &[("S07", 1), ("S41", 1)]];
    let path = plan_of(&mut window, &with_dots(false, &slips));
    window.button("Toon de uitslag");
    assert!(window.shows("3 mensen hebben stippen gegeven."));
    assert!(window.shows("Stelling 7, Ouders zelf aan het woord, kreeg de meeste stippen (4)"));
    window.button("Neem de eerste 2 over");
    saved(&mut window, &path, |session| {
        let ids: Vec<String> = session.focus().iter().map(|point| point.statement.to_string()).collect();
        ids == ["S07", "S23"]
    });
    window.click(Role::Tab, "Zelf kiezen");
    let chosen = names(&window, Role::Button).into_iter().find(|name| name.starts_with("Kies: "));
    assert!(chosen.is_some_and(|name| name.starts_with("Kies: 41. ")), "most dots first");
    window.click(Role::Tab, "Met stippen");
    let row = names(&window, Role::Button).into_iter().find(|name| name.starts_with("Stelling 41, "));
    window.button(&row.expect("a row of the figure"));
    window.wait_for("Terug naar het overzicht");
    window.button("Plan");
    window.button("Verberg de uitslag weer");
    saved(&mut window, &path, |session| session.dots().is_some_and(|dots| !dots.revealed));
    assert!(!window.shows("kreeg de meeste stippen"));
}
