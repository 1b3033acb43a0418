//! Makes `assets/demo/voorbeeld.json`, the example that the first page opens: a coalition that does not exist, twelve partners, two
//! measurements, notes and a plan.
//!
//! `cargo run --example demo > assets/demo/voorbeeld.json`, after a change of the questionnaire or of the file format. The answers are
//! arithmetic, and the same every time but for the ids of actions.

#[path = "../crates/report/examples/contact_sheet/states/mod.rs"]
mod states;

use analysetool_core::questionnaire::{StatementId, builtin};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Action, ActionStatus, Edit, FocusPoint, Previous, Session};
use jiff::Timestamp;
use jiff::civil::date;
use states::Fault;

const PARTNERS: usize = 12;
/// Says on every page and in every file that nobody answered this.
const MUNICIPALITY: &str = "Voorbeeldstad (voorbeeld)";
const TITLE: &str = "Voorbeeld met verzonnen antwoorden";

const NOTES: [(&str, &str); 4] = [
    ("S01", "De GGD levert de cijfers elk jaar in maart. De laatste gaan over 2025."),
    ("S07", "Het ouderpanel kwam dit jaar twee keer bij elkaar."),
    ("S22", "Twee partners lezen het verslag, de anderen horen het aan tafel."),
    ("S41", "Loopt in twee van de vijf wijken."),
];

/// What is worked on first, and why.
const FOCUS: [(&str, &str); 2] = [
    ("S07", "Ouders praten nu pas mee als het plan al af is."),
    ("S22", "Afspraken blijven liggen als de coördinator er niet is."),
];

/// What is done, by whom, before which day of 2027, and how far it is.
const ACTIONS: [(&str, &str, &str, i8, i8, ActionStatus); 3] = [
    (
        "Nodig het ouderpanel uit bij de bijeenkomst van het voorjaar.",
        "S07",
        "Wijkteam Noord",
        2,
        1,
        ActionStatus::Busy,
    ),
    (
        "Zet na elk overleg de afspraken in een lijst die iedereen kan zien.",
        "S22",
        "Gemeente",
        1,
        15,
        ActionStatus::Open,
    ),
    ("Bespreek met de huisartsen wie een gezin doorverwijst.", "S22", "JGZ", 4, 1, ActionStatus::Open),
];

#[expect(clippy::print_stdout, reason = "the file is what this program makes")]
fn main() -> Result<(), Fault> {
    let questionnaire = builtin()?;
    let named = |earlier| -> Result<Session, Fault> {
        let mut session = states::group(&questionnaire, PARTNERS, earlier)?;
        edit(&mut session, Edit::Municipality(MUNICIPALITY.to_owned()))?;
        edit(&mut session, Edit::Title(TITLE.to_owned()))?;
        Ok(session)
    };
    let mut session = named(false)?;
    edit(&mut session, Edit::Previous(Some(Previous::of(&named(true)?))))?;
    for (statement, note) in NOTES {
        edit(&mut session, Edit::Note { statement: id(statement)?, note: note.to_owned() })?;
    }
    let mut focus = Vec::new();
    for (statement, why) in FOCUS {
        let mut point = FocusPoint::new(id(statement)?);
        why.clone_into(&mut point.why);
        focus.push(point);
    }
    edit(&mut session, Edit::Focus(focus))?;
    for (what, statement, owner, month, day, status) in ACTIONS {
        let mut action = Action::new();
        what.clone_into(&mut action.what);
        action.statements = vec![id(statement)?];
        owner.clone_into(&mut action.owner.name);
        action.due = Some(date(2027, month, day));
        action.status = status;
        edit(&mut session, Edit::Action(Box::new(action)))?;
    }
    print!("{}", to_text(&session.into_demo()));
    Ok(())
}

fn edit(session: &mut Session, edit: Edit) -> Result<(), Fault> {
    session.apply(edit, Timestamp::UNIX_EPOCH)?;
    Ok(())
}

fn id(statement: &str) -> Result<StatementId, Fault> {
    StatementId::parse(statement).ok_or_else(|| format!("{statement} is no id").into())
}
