//! What was not shown to the room stands on the page of the facilitator only.

use analysetool_core::session::{Edit, Round, Session};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use jiff::Timestamp;

use super::{id, room, words};
use crate::harness::Window;

/// Two rooms that differ only in votes nobody has seen.
fn two() -> [Session; 2] {
    let session = room(12);
    [[12, 0, 0, 0, 0], [0, 6, 0, 6, 0]].map(|counts| {
        let mut session = session.clone();
        let mut shown = Round::default();
        (shown.counts, shown.present, shown.revealed) = ([0, 0, 4, 8, 0], Some(12), true);
        let mut hidden = Round::default();
        (hidden.counts, hidden.present) = (counts, Some(12));
        let mut edit = |number, rounds| {
            let edit = Edit::Rounds { statement: id(number), rounds };
            session.apply(edit, Timestamp::UNIX_EPOCH).expect("an edit");
        };
        edit(1, vec![hidden.clone()]);
        edit(2, vec![shown, hidden]);
        session
    })
}

/// Every word on every page but that of the facilitator; the folders of the two windows have other names.
fn everything(session: &Session) -> Vec<Vec<[Option<String>; 3]>> {
    let mut window = Window::open();
    super::meeting_of(&mut window, session);
    let folder = window.folder().display().to_string();
    let mut seen = Vec::new();
    let mut look = |window: &Window| {
        let mut words = words(window);
        words.iter_mut().flatten().flatten().for_each(|words| *words = words.replace(&folder, ""));
        words.retain(|words| !words.iter().flatten().any(|word| word.contains("pgeslagen")));
        seen.push(words);
    };
    look(&window);
    for place in ["Invullen", "Controleren", "Plan", "Resultaten"] {
        window.button(place);
        look(&window);
    }
    for part in ["Stellingen", "Verdeling", "Gesprekslijst", "Thema's"] {
        if window.has(Role::Tab, part) {
            window.click(Role::Tab, part);
            look(&window);
        }
    }
    seen
}

#[test]
fn two_votes_that_were_not_shown_give_the_same_pages() {
    let [one, other] = two();
    assert_eq!(everything(&one), everything(&other));
}

#[test]
fn the_page_of_the_facilitator_does_show_the_tally_and_the_title_does_not() {
    let [one, _] = two();
    let mut window = Window::open();
    super::scoring_anywhere(&mut window, &one);
    window.ctrl(Key::G);
    window.type_here("1");
    window.key(Key::Enter);
    assert!(window.shows("12 stemmen voor 1 Helemaal niet"));
    let title = "Werksessie, Stelling 1 van 56 – Werkdorp – Analysetool Kansrijke Start";
    assert_eq!(window.harness().root().accesskit_node().label().as_deref(), Some(title));
}
