//! Makes the example that the first page opens: a coalition that does not exist, twelve partners, two measurements, notes and a
//! plan. The questionnaire in it is the Dutch one, which the window shows in the words of its language; what people wrote is in one
//! language.
//!
//! `cargo run --example demo > assets/demo/voorbeeld.json` and `cargo run --example demo en > assets/demo/example.json`, after a
//! change of the questionnaire or of the file format. The answers are arithmetic, and the same every time but for the ids of
//! sessions and actions.

#[path = "../crates/report/examples/contact_sheet/states/mod.rs"]
mod states;

use analysetool_core::questionnaire::{StatementId, builtin};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Action, ActionStatus, Edit, FocusPoint, Previous, Session};
use jiff::Timestamp;
use jiff::civil::date;
use states::Fault;

const PARTNERS: usize = 12;

/// What people wrote, in a language of the window. The coalition is Dutch in both.
struct Words {
    /// Says on every page and in every file that nobody answered this.
    municipality: &'static str,
    title: &'static str,
    /// Statements, and what is written there.
    notes: [(&'static str, &'static str); 4],
    /// What is worked on first, and why.
    focus: [(&'static str, &'static str); 2],
    /// What is done, about which statement, and by whom.
    actions: [(&'static str, &'static str, &'static str); 3],
}

const DUTCH: Words = Words {
    municipality: "Voorbeeldstad (voorbeeld)",
    title: "Voorbeeld met verzonnen antwoorden",
    notes: [
        ("S01", "De GGD levert de cijfers elk jaar in maart. De laatste gaan over 2025."),
        ("S07", "Het ouderpanel kwam dit jaar twee keer bij elkaar."),
        ("S34", "Het geld voor de coördinator loopt tot eind 2027."),
        ("S41", "Loopt in twee van de vijf wijken."),
    ],
    focus: [
        ("S07", "Ouders praten nu pas mee als het plan al af is."),
        ("S34", "Zonder geld voor meerdere jaren stopt de coördinatie na dit plan."),
    ],
    actions: [
        ("Nodig het ouderpanel uit bij de bijeenkomst van het voorjaar.", "S07", "Wijkteam Noord"),
        ("Maak met de wethouder een voorstel voor geld tot en met 2030.", "S34", "Gemeente"),
        ("Laat elke partner zeggen wat hij zelf kan betalen.", "S34", "JGZ"),
    ],
};

const ENGLISH: Words = Words {
    municipality: "Voorbeeldstad (example)",
    title: "Example with made-up answers",
    notes: [
        ("S01", "The GGD supplies the figures every year in March. The last ones are about 2025."),
        ("S07", "The parents' panel met twice this year."),
        ("S34", "The money for the coordinator lasts until the end of 2027."),
        ("S41", "Runs in two of the five neighbourhoods."),
    ],
    focus: [
        ("S07", "Parents only have a say once the plan is finished."),
        ("S34", "Without money for several years the coordination stops after this plan."),
    ],
    actions: [
        ("Invite the parents' panel to the spring meeting.", "S07", "Neighbourhood team North"),
        ("Draw up a proposal for money until the end of 2030, with the alderman.", "S34", "Municipality"),
        ("Have each partner say what it can pay itself.", "S34", "Youth health care"),
    ],
};

/// Before which day of 2027 the actions are done, and how far they are.
const PLANNED: [(i8, i8, ActionStatus); 3] =
    [(2, 1, ActionStatus::Busy), (1, 15, ActionStatus::Open), (4, 1, ActionStatus::Open)];

#[expect(clippy::print_stdout, reason = "the file is what this program makes")]
fn main() -> Result<(), Fault> {
    let words = if std::env::args().nth(1).as_deref() == Some("en") { ENGLISH } else { DUTCH };
    let questionnaire = builtin()?;
    let named = |earlier| -> Result<Session, Fault> {
        let mut session = states::group(&questionnaire, PARTNERS, earlier)?;
        edit(&mut session, Edit::Municipality(words.municipality.to_owned()))?;
        edit(&mut session, Edit::Title(words.title.to_owned()))?;
        // The coalition that tests use is of another municipality that does not exist.
        for mut participant in session.participants().to_vec() {
            participant.organisation = participant.organisation.replace("Proefstad", "Voorbeeldstad");
            edit(&mut session, Edit::Participant(participant))?;
        }
        Ok(session)
    };
    let mut session = named(false)?;
    edit(&mut session, Edit::Previous(Some(Previous::of(&named(true)?))))?;
    for (statement, note) in words.notes {
        edit(&mut session, Edit::Note { statement: id(statement)?, note: note.to_owned() })?;
    }
    let mut focus = Vec::new();
    for (statement, why) in words.focus {
        let mut point = FocusPoint::new(id(statement)?);
        why.clone_into(&mut point.why);
        focus.push(point);
    }
    edit(&mut session, Edit::Focus(focus))?;
    for ((what, statement, owner), (month, day, status)) in words.actions.into_iter().zip(PLANNED) {
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
