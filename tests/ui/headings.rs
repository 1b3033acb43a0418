//! The headings of every page, as somebody jumps from one to the next. `tests/screen_reader` looks after the rest of a page;
//! levels are not on the bus there.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;

use crate::groups::complete;
use crate::harness::Window;
use crate::workshop::{meeting_of, room, scoring};

/// Level and words of every heading, in the order in which they are read.
fn headings(window: &Window) -> Vec<(usize, String)> {
    let told = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        (node.data().level().unwrap_or_default(), node.label().unwrap_or_default())
    };
    window.all(Role::Heading).iter().map(told).collect()
}

/// What is wrong with the headings of a page.
fn faults(headings: &[(usize, String)]) -> Vec<String> {
    let pages = headings.iter().filter(|(level, _)| *level == 1).count();
    let mut faults = Vec::new();
    if pages != 1 {
        faults.push(format!("{pages} headings are of the page"));
    }
    let mut above = 1;
    for (level, words) in headings {
        if *level == 0 || *level > above + 1 {
            faults.push(format!("{words:?} of level {level} comes after level {above}"));
        }
        if words.trim().is_empty() {
            faults.push(format!("a heading of level {level} is empty"));
        }
        above = *level;
    }
    faults
}

fn assert_sensible(window: &Window, place: &str) {
    let found = headings(window);
    assert_eq!(faults(&found), Vec::<String>::new(), "{place}: {found:#?}");
}

#[test]
fn what_is_wrong_with_headings_is_found() {
    let page =
        |levels: &[usize]| -> Vec<(usize, String)> { levels.iter().map(|level| (*level, "x".to_owned())).collect() };
    assert!(faults(&page(&[1, 2, 3, 2])).is_empty());
    for wrong in [&[][..], &[2], &[1, 1], &[1, 3], &[1, 0]] {
        assert!(!faults(&page(wrong)).is_empty(), "{wrong:?}");
    }
    assert!(!faults(&[(1, " ".to_owned())]).is_empty());
}

#[test]
fn every_page_of_one_person_has_one_heading_and_no_level_is_left_out() {
    let mut window = Window::open();
    assert_sensible(&window, "start without sessions");
    window.new_session("Kopdam");
    assert_sensible(&window, "one statement");
    window.key(Key::U);
    assert_sensible(&window, "one statement, explained");
    window.key(Key::Num2);
    window.wait_for("Opgeslagen om");
    window.button("Lijst per onderdeel");
    assert_sensible(&window, "a list");
    for place in ["Gegevens", "Controleren", "Resultaten", "Plan", "Rapport", "Instellingen", "Over"] {
        window.button(place);
        assert_sensible(&window, place);
    }
    window.button("Plan");
    window.button("Voeg een actie toe");
    assert_sensible(&window, "an action");
    window.button("Gegevens");
    window.button("Bekijk de reservekopieën");
    window.wait_for("Reservekopieën");
    assert_sensible(&window, "backups");
    window.button("Start");
    window.wait_for("Verder: Kopdam");
    assert_sensible(&window, "start with a session");
}

#[test]
fn every_page_of_a_group_has_one_heading_and_no_level_is_left_out() {
    let mut window = Window::open();
    let path = window.folder().join("groep.json");
    std::fs::write(&path, analysetool_core::session::format::to_text(&complete(8))).expect("a file");
    window.drop_file(&path);
    window.wait_for("Groepsdorp");
    window.button("Partners");
    assert_sensible(&window, "partners");
    window.button("Resultaten");
    let parts: Vec<String> = window.all(Role::Tab).iter().filter_map(|node| node.accesskit_node().label()).collect();
    assert!(parts.len() > 5, "{parts:?}");
    for part in parts {
        window.click(Role::Tab, &part);
        assert_sensible(&window, &part);
    }
}

#[test]
fn every_page_of_a_meeting_has_one_heading_and_no_level_is_left_out() {
    let mut window = Window::open();
    meeting_of(&mut window, &room(3));
    assert_sensible(&window, "before the meeting");
    window.button("Begin de werksessie");
    assert_sensible(&window, "the introduction");
    let mut window = Window::open();
    scoring(&mut window, &room(3));
    for step in ["Volgende stap: Denk na", "Volgende stap: Stem"] {
        window.button(step);
        assert_sensible(&window, step);
    }
    window.button("Eén stem meer: 4 Grotendeels");
    window.button("Toon de uitslag");
    assert_sensible(&window, "the result");
    // Every other part of the plan, with its minutes behind its name.
    for part in ["Gesprek", "Stippen", "Acties", "Afsluiting", "Inleiding"] {
        let names =
            window.all(Role::Button).iter().filter_map(|node| node.accesskit_node().label()).collect::<Vec<_>>();
        let Some(name) = names.iter().find(|name| name.starts_with(part)) else { continue };
        window.button(name);
        assert_sensible(&window, part);
    }
}
