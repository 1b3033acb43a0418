//! Reports: what can be chosen, how one is made, and what becomes of it.

mod choices;
mod logo;
mod making;
mod opening;

use std::path::PathBuf;
use std::time::Duration;

use analysetool::app::file_dialogs::{Picked, Purpose};
use analysetool_core::session::Session;
use analysetool_core::session::format::to_text;
use analysetool_report::logo::Logo;
use analysetool_report::order::{Format, Order, Progress, ReportError, Step};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;

use crate::harness::Window;

/// Says what was asked for, in the place of a report.
#[expect(clippy::unnecessary_wraps, reason = "the shape of what makes reports")]
pub fn telling(order: &Order<'_>, format: Format, progress: Progress<'_>) -> Result<Vec<u8>, ReportError> {
    progress(Step { done: 1, total: 2 });
    let logo = order.logo.map(Logo::size);
    Ok(format!("{format:?} of {}: {:?}, logo {logo:?}", order.session.municipality().name, order.disclosure)
        .into_bytes())
}

/// Goes on until somebody says stop.
fn patient(_: &Order<'_>, _: Format, progress: Progress<'_>) -> Result<Vec<u8>, ReportError> {
    while progress(Step { done: 1, total: 4 }) {
        std::thread::sleep(Duration::from_millis(50));
    }
    Err(ReportError::Stopped)
}

/// A window with a session of one person at the page where reports are made.
fn at_report(mut window: Window) -> Window {
    window.new_session("Rapportdam");
    window.key(Key::Num4);
    window.wait_for("Opgeslagen om");
    window.ctrl(Key::R);
    window.wait_for("Wat voor bestand?");
    window
}

/// A window with this session at the page where reports are made.
fn with_session(mut window: Window, session: &Session) -> Window {
    let path = window.folder().join("groep.json");
    std::fs::write(&path, to_text(session)).expect("a file");
    window.drop_file(&path);
    window.wait_for("Groepsdorp");
    window.button("Rapport");
    window.wait_for("Wat voor bestand?");
    window
}

/// Makes what is chosen, under this name in the folder of the test.
fn make(window: &mut Window, name: &str) -> PathBuf {
    let path = window.folder().join(name);
    window.dialogs.answer(Picked::Path(path.clone()));
    window.button("Maak het rapport");
    path
}

/// The same, and waits until it is there; gives what is in it.
fn made(window: &mut Window, name: &str) -> String {
    let path = make(window, name);
    window.wait_for("Rapport bewaard: ");
    let bytes = std::fs::read(&path).expect("the report");
    // The next one is not to be taken for this one.
    window.button("Sluit deze melding");
    String::from_utf8(bytes).expect("text")
}

/// The name that was offered last.
fn offered(window: &Window) -> String {
    match window.dialogs.asked() {
        Some(Purpose::Document { file_name, .. }) => file_name,
        other => panic!("{other:?}"),
    }
}

/// Whether a check box is on, and whether it can be changed.
fn check_box(window: &Window, name: &str) -> (bool, bool) {
    let node = window.find(Role::CheckBox, name);
    let node = node.accesskit_node();
    (node.toggled() == Some(egui::accesskit::Toggled::True), !node.is_disabled())
}
