//! The plan: choosing, agreeing, and being asked next year whether it worked.

mod actions;
mod advice;
mod dates;
mod dots;
mod focus;
mod keys;
mod previous;
mod sizes;

use std::path::PathBuf;

use analysetool_core::questionnaire::{Score, StatementId, builtin};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Action, ActionStatus, AnswerValue, Edit, FocusPoint, ParkedItem, Session};
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use jiff::civil::Date;
use jiff::{Span, Timestamp, Zoned};

use crate::harness::Window;

pub const LONG: &str = "Met alle partners uit het sociaal en medisch domein een gezamenlijke werkwijze afspreken voor het \
                        signaleren van kwetsbare situaties tijdens de zwangerschap, en die elk half jaar bekijken.";

/// So many days from today.
pub fn in_days(days: i32) -> Date {
    Zoned::now().date().checked_add(Span::new().days(days)).expect("a date")
}

pub fn statement(id: &str) -> StatementId {
    StatementId::parse(id).expect("an id")
}

pub fn action(what: &str, due: Option<Date>, status: ActionStatus) -> Action {
    let mut action = Action::new();
    (action.what, action.due, action.status) = (what.to_owned(), due, status);
    action
}

/// A session of one person: the first statement is scored 1, every fourth after it 2, the others 4.
pub fn scored() -> Session {
    let questionnaire = builtin().expect("the built-in questionnaire");
    let mut session = Session::new(&questionnaire, Timestamp::UNIX_EPOCH);
    edit(&mut session, Edit::Municipality("Plandorp".to_owned()));
    for located in questionnaire.statements() {
        let value = Score::new(match located.index {
            0 => 1,
            index if index % 4 == 0 => 2,
            _ => 4,
        })
        .map(AnswerValue::Score);
        edit(&mut session, Edit::Answer { statement: located.statement.id.clone(), value });
    }
    session
}

pub fn edit(session: &mut Session, edit: Edit) {
    session.apply(edit, Timestamp::UNIX_EPOCH).expect("an edit");
}

pub fn with_actions(actions: impl IntoIterator<Item = Action>) -> Session {
    let mut session = scored();
    for action in actions {
        edit(&mut session, Edit::Action(Box::new(action)));
    }
    session
}

/// Five focus points, forty actions and two parked items, with long texts.
pub fn full() -> Session {
    let mut session = with_actions((0..40).map(|number: i32| {
        let what = if number % 3 == 0 { LONG.to_owned() } else { format!("Actie {number}") };
        let status = ActionStatus::ALL[usize::try_from(number).expect("small") % 4];
        let mut action = action(&what, (number % 5 > 0).then(|| in_days(number - 20)), status);
        action.owner.name = "Mevrouw A. van der Veen-Oosterbroek tot den Berg en Dalen".to_owned();
        action.owner.role = session_role();
        action.note = LONG.to_owned();
        action.statements = ["S01", "S05", "S09"].map(statement).to_vec();
        action
    }));
    let focus = ["S01", "S05", "S09", "S13", "S17"].map(|id| {
        let mut point = FocusPoint::new(statement(id));
        point.why = LONG.to_owned();
        point
    });
    edit(&mut session, Edit::Focus(focus.to_vec()));
    for text in [LONG, ""] {
        let mut item = ParkedItem::new();
        item.text = text.to_owned();
        item.statement = Some(statement("S01"));
        edit(&mut session, Edit::Parked(Box::new(item)));
    }
    session
}

fn session_role() -> Option<analysetool_core::questionnaire::RoleId> {
    let questionnaire = builtin().expect("the built-in questionnaire");
    questionnaire.roles.iter().max_by_key(|role| role.title.len()).map(|role| role.id.clone())
}

/// Opens a session as somebody does who drops its file on the window, and goes to its plan.
pub fn plan_of(window: &mut Window, session: &Session) -> PathBuf {
    let path = window.folder().join("plan.json");
    std::fs::write(&path, to_text(session)).expect("a file");
    window.drop_file(&path);
    window.wait_for("Stelling 1 van 56");
    window.button("Plan");
    window.wait_for(&format!("Plan van {}", session.municipality().name));
    path
}

/// The session as it is on the disk, once `ready` says so.
pub fn saved(window: &mut Window, path: &std::path::Path, ready: impl Fn(&Session) -> bool) -> Session {
    let start = std::time::Instant::now();
    loop {
        window.settle();
        let read = analysetool_core::store::read_session(&analysetool_core::store::RealDisk, path);
        let session = read.expect("a readable session").session;
        if ready(&session) {
            return session;
        }
        assert!(start.elapsed() < std::time::Duration::from_mins(1), "the file never came");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

/// Names of everything with a role, from the top of the page down.
pub fn names(window: &Window, role: Role) -> Vec<String> {
    let mut found: Vec<(f32, String)> =
        window.all(role).iter().filter_map(|node| Some((node.rect().top(), node.accesskit_node().label()?))).collect();
    found.sort_by(|one, other| one.0.total_cmp(&other.0));
    found.into_iter().map(|(_, name)| name).collect()
}
