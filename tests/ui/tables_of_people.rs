//! Meetings of twelve people at one table.

use analysetool_core::questionnaire::builtin;
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Edit, LocalId, Participant, Session, Way};
use egui::Key;
use egui::accesskit::Role;
use jiff::Timestamp;

use crate::harness::Window;

/// A session of twelve people at one table.
pub fn table() -> Session {
    let questionnaire = builtin().expect("the built-in questionnaire");
    let mut session = Session::new(&questionnaire, Timestamp::UNIX_EPOCH);
    let mut edit = |edit| session.apply(edit, Timestamp::UNIX_EPOCH).expect("an edit");
    edit(Edit::Municipality("Groepsdorp".to_owned()));
    edit(Edit::Way(Way::Together));
    for number in 0..12_u32 {
        let mut participant = Participant::new();
        participant.id = LocalId::parse(&format!("{number:08x}")).expect("an id");
        participant.organisation = format!("Geheime organisatie {}", number + 1);
        edit(Edit::Participant(participant));
    }
    session
}

/// The page where a meeting is prepared.
pub fn prepared() -> Window {
    let mut window = Window::open();
    let path = window.folder().join("tafel.json");
    std::fs::write(&path, to_text(&table())).expect("a file");
    window.drop_file(&path);
    window.wait_for("Groepsdorp");
    window.button("Werksessie");
    window.wait_for("Begin de werksessie");
    window
}

/// The first statement is before the room and votes are counted.
pub fn voting() -> Window {
    let mut window = prepared();
    window.click(Role::RadioButton, "C. Stelling voor stelling stemmen");
    window.button("Begin de werksessie");
    window.button("Scoren 30 min");
    window.key(Key::Enter);
    window.key(Key::Enter);
    window
}
