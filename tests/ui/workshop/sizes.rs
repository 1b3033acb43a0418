//! Small windows: nothing sticks out, everything can be reached.

use analysetool_core::session::Edit;
use egui::Key;
use jiff::Timestamp;

use super::{count, meeting_of, room};
use crate::groups::group;
use crate::harness::Window;
use crate::sizes::{SMALL, assert_within};

#[test]
fn no_page_of_the_meeting_sticks_out_sideways() {
    for size in SMALL {
        let mut session = group(40, 1);
        let name = "Een gemeente met een heel lange naam van zestig tekens lang".to_owned();
        session.apply(Edit::Municipality(name), Timestamp::UNIX_EPOCH).expect("an edit");
        let mut window = Window::with_size(size);
        meeting_of(&mut window, &session);
        assert_within(&window, size, "setting up");
        window.button("Begin de werksessie");
        for part in ["Gesprek", "Stippen", "Acties", "Afsluiting"] {
            assert_within(&window, size, part);
            let minutes = match part {
                "Gesprek" => 45,
                "Stippen" => 10,
                "Acties" => 20,
                _ => 5,
            };
            window.button(&format!("{part} {minutes} min"));
            assert_within(&window, size, part);
        }
        let mut window = Window::with_size(size);
        super::scoring(&mut window, &room(25));
        assert_within(&window, size, "reading");
        count(&mut window, [1, 2, 3, 4, 2]);
        assert_within(&window, size, "counting");
        window.key(Key::Enter);
        assert_within(&window, size, "the result");
    }
}
