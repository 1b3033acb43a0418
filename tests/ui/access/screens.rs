//! Every screen there is, in the states that look different: one table for the tests of focus, sizes and names.

use std::path::PathBuf;

use analysetool_core::session::format::to_text;
use analysetool_core::session::{Edit, Session, Way};
use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::kittest::NodeT as _;
use jiff::Timestamp;

use crate::groups::{complete, group};
use crate::harness::Window;
use crate::partners::partner;
use crate::workshop::{count, room};

/// As long as names get.
pub const LONG: &str = "Een gemeente met een heel lange naam van zestig tekens lang";

/// Goes past every screen, and calls `look` at each with its name.
pub fn tour(open: impl Fn() -> Window, mut look: impl FnMut(&mut Window, &str)) {
    of_one(&mut open(), &mut look);
    of_a_group(&mut open(), &mut look);
    of_a_plan(&mut open(), &mut look);
    of_partners(&mut open(), &mut look);
    of_a_meeting(&mut open(), &mut look);
    look_back(open(), &mut look);
}

/// A tour of windows of this size.
pub fn tour_of(size: Vec2, look: impl FnMut(&mut Window, &str)) {
    tour(|| Window::with_size(size), look);
}

type Look<'a> = &'a mut dyn FnMut(&mut Window, &str);

fn of_one(window: &mut Window, look: Look<'_>) {
    look(window, "start without sessions");
    window.new_session(LONG);
    window.key(Key::Num4);
    window.key(Key::Enter);
    window.key(Key::Num1);
    look(window, "score");
    window.key(Key::U);
    look(window, "score with guidance");
    window.key(Key::U);
    if window.has(Role::Button, "Lijst van stellingen") {
        window.button("Lijst van stellingen");
        look(window, "jump list");
        window.button("Lijst van stellingen");
    }
    window.button("Lijst per onderdeel");
    look(window, "list of a section");
    window.button("Eén stelling per scherm");
    for place in ["Gegevens", "Controleren", "Resultaten", "Plan", "Rapport", "Instellingen", "Over"] {
        window.button(place);
        look(window, place);
    }
    window.click(Role::Link, "Toegankelijkheid van dit programma");
    look(window, "accessibility statement");
    window.key(Key::F1);
    window.button("Open de handleiding");
    look(window, "manual");
    window.button("Gegevens");
    window.button("Bekijk de reservekopieën");
    look(window, "backups");
    window.button("Start");
    look(window, "start");
}

/// Opens a session as somebody does who drops its file on the window.
pub fn drop_session(window: &mut Window, session: &Session) -> PathBuf {
    let path = window.folder().join("sessie.json");
    std::fs::write(&path, to_text(session)).expect("a file");
    window.drop_file(&path);
    window.wait_for("pgeslagen");
    path
}

fn of_a_group(window: &mut Window, look: Look<'_>) {
    let mut session = complete(8);
    let long = Edit::Municipality(LONG.to_owned());
    for edit in [long, Edit::Way(Way::AloneThenTogether)] {
        session.apply(edit, Timestamp::UNIX_EPOCH).expect("an edit");
    }
    drop_session(window, &session);
    window.button("Resultaten");
    let parts = ["Overzicht", "Thema's", "Stellingen", "Spinnenweb", "Verdeling", "Partners", "Gesprekslijst"];
    for part in parts.into_iter().chain(["Verandering", "Prioriteiten"]) {
        if window.has(Role::Tab, part) {
            window.click(Role::Tab, part);
            look(window, &format!("results: {part}"));
        }
    }
    window.click(Role::Tab, "Thema's");
    window.click_first(Role::Button, "Toon als tabel");
    look(window, "results with tables");
    window.button("Partners");
    look(window, "partners");
    window.button("Papieren formulier invoeren");
    look(window, "paper");
    window.button("Begin met invoeren");
    look(window, "sheet of paper");
}

fn of_a_plan(window: &mut Window, look: Look<'_>) {
    crate::plan::plan_of(window, &crate::plan::full());
    look(window, "plan that is full");
    window.click_first(Role::Button, "Wijzig: Actie 1");
    look(window, "plan with an action open");
    window.click(Role::Tab, "Met stippen");
    window.button("Nieuw briefje");
    look(window, "plan with dots");
}

fn of_partners(window: &mut Window, look: Look<'_>) {
    drop_session(window, &partner("", 1).new_group(Timestamp::UNIX_EPOCH));
    window.button("Partners");
    let file = |window: &Window, name: &str, session: &Session| {
        let path = window.folder().join(name);
        std::fs::write(&path, to_text(session)).expect("a file");
        path
    };
    let one = file(window, "een-heel-lange-naam-van-een-bestand-uit-de-mail.json", &partner(LONG, 4));
    window.drop_files(&[one]);
    window.wait_for("1 bestand gelezen");
    look(window, "preview");
    window.button("Voeg toe");
    window.wait_for("1 van de 1 partners");
    window.button("Start");
    let start = file(window, "start.json", &partner(LONG, 1).start_file(Timestamp::UNIX_EPOCH));
    window.drop_file(&start);
    window.wait_for("Doe mee met deze meting");
    look(window, "welcome");
}

fn of_a_meeting(window: &mut Window, look: Look<'_>) {
    let mut session = room(12);
    session.apply(Edit::Municipality(LONG.to_owned()), Timestamp::UNIX_EPOCH).expect("an edit");
    drop_session(window, &session);
    window.button("Werksessie");
    look(window, "meeting before it begins");
    window.button("Begin de werksessie");
    look(window, "meeting: introduction");
    window.button("Naar het onderdeel: Scoren");
    look(window, "meeting: reading");
    count(window, [1, 2, 3, 4, 2]);
    look(window, "meeting: counting");
    window.key(Key::Enter);
    look(window, "meeting: result");
    for part in parts(window) {
        window.button(&part);
        look(window, &format!("meeting: {part}"));
    }
}

/// The parts of the meeting, with their minutes.
fn parts(window: &Window) -> Vec<String> {
    let named = |node: &egui_kittest::Node<'_>| node.accesskit_node().label().filter(|name| name.ends_with(" min"));
    window.all(Role::Button).iter().filter_map(named).collect()
}

/// Two versions of one session beside each other, and a group on the start screen.
fn look_back(mut window: Window, look: Look<'_>) {
    let path = drop_session(&mut window, &group(2, 0));
    let theirs = std::fs::read_to_string(&path).expect("a file").replace("Organisatie 2", "Organisatie twee");
    std::fs::write(&path, theirs).expect("written");
    window.button("Invullen");
    window.key(Key::Num5);
    window.wait_for("Bekijk de verschillen");
    look(&mut window, "score with a warning");
    window.button("Bekijk de verschillen");
    look(&mut window, "two versions");
}
