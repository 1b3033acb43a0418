//! The meeting: prepared, led and ended by the facilitator, by keyboard and by mouse, and cut off in the middle.

mod keyboard;
mod leaks;
mod mouse;
mod numbers;
mod resume;
mod sizes;

use std::path::PathBuf;

use analysetool_core::questionnaire::{StatementId, builtin};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Edit, Participant, Session, Way};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use jiff::Timestamp;

use crate::harness::Window;

/// People at the table in these tests.
pub const PEOPLE: usize = 12;

pub const DIGITS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

pub fn id(number: usize) -> StatementId {
    StatementId::parse(&format!("S{number:02}")).expect("an id")
}

/// A group that is going to meet.
pub fn room(people: usize) -> Session {
    let mut session = Session::new(&builtin().expect("the built-in questionnaire"), Timestamp::UNIX_EPOCH);
    let mut edit = |edit| session.apply(edit, Timestamp::UNIX_EPOCH).expect("an edit");
    edit(Edit::Municipality("Werkdorp".to_owned()));
    edit(Edit::Way(Way::Together));
    for _ in 0..people {
        edit(Edit::Participant(Participant::new()));
    }
    session
}

/// Opens a session as somebody does who drops its file, and goes to the meeting.
pub fn meeting_of(window: &mut Window, session: &Session) -> PathBuf {
    let path = window.folder().join("werksessie.json");
    std::fs::write(&path, to_text(session)).expect("a file");
    window.drop_file(&path);
    window.wait_for("Werksessie");
    window.button("Werksessie");
    window.wait_for("Wie zitten er aan tafel?");
    path
}

/// The same, with the first statement before the room.
pub fn scoring(window: &mut Window, session: &Session) -> PathBuf {
    let path = meeting_of(window, session);
    window.button("Begin de werksessie");
    window.button("Naar het onderdeel: Scoren");
    window.wait_for("Stap: Lees (1 van 5)");
    path
}

/// The same, where statements are scored already: at the first that is not.
pub fn scoring_anywhere(window: &mut Window, session: &Session) -> PathBuf {
    let path = meeting_of(window, session);
    window.button("Begin de werksessie");
    window.button("Naar het onderdeel: Scoren");
    window.wait_for("Stap: ");
    path
}

pub fn shift(window: &mut Window, key: Key) {
    window.harness().key_press_modifiers(Modifiers::SHIFT, key);
    window.settle();
}

/// Counts these votes for 1 to 5 with the keys.
pub fn count(window: &mut Window, votes: [u16; 5]) {
    for (key, votes) in DIGITS.into_iter().zip(votes) {
        for _ in 0..votes {
            window.harness().key_press(key);
        }
    }
    window.settle();
}

/// Goes with Tab to the control with this name, as somebody without a mouse does.
pub fn tab_to(window: &mut Window, name: &str) {
    let mut seen = Vec::new();
    for _ in 0..300 {
        if window.focused().as_deref() == Some(name) {
            return;
        }
        window.key(Key::Tab);
        seen.extend(window.focused());
    }
    panic!("Tab never came to {name:?}, only to {seen:#?}");
}

/// Goes with Tab to a button and presses it.
pub fn press(window: &mut Window, name: &str) {
    tab_to(window, name);
    window.key(Key::Enter);
}

/// The phase, as it is told.
pub fn is_at(window: &Window, phase: &str) -> bool {
    window.shows(&format!("Stap: {phase} ("))
}

/// Every word on the screen.
pub fn words(window: &Window) -> Vec<[Option<String>; 3]> {
    use egui_kittest::kittest::NodeT as _;
    let nodes = window.nodes().into_iter();
    nodes.map(|node| node.accesskit_node()).map(|node| [node.label(), node.value(), node.description()]).collect()
}

/// How many buttons have this name.
pub fn buttons(window: &Window, name: &str) -> usize {
    use egui_kittest::kittest::NodeT as _;
    window.all(Role::Button).iter().filter(|node| node.accesskit_node().label().as_deref() == Some(name)).count()
}
