//! A frame of every screen while a hand moves over it, laid out and tessellated at 1920x1080 with a session of 25 partners: how
//! long it takes, and how often it asks for memory.

use std::path::Path;
use std::sync::Arc;

use analysetool_core::questionnaire::{Questionnaire, StatementId};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Action, Edit, Session, Way};
use analysetool_core::store::{Folders, MAX_RECENT, RealDisk, Recent, Settings};
use egui::{Key, Modifiers};
use jiff::Timestamp;

use super::ratios::{Goal, Row};
use super::states::{self, Fault};
use super::timer::{Frame, Timer};
use super::window::{Window, hand};

const FRAME_MS: f64 = 4.0;
const FLOOR: &str = "a frame with nothing in it";
const ACTIONS: usize = 25;

/// How to come to a screen from the one before it in this list.
enum Step {
    Click(&'static str),
    /// The last of several things with these words.
    ClickLast(&'static str),
    Press(Key, Modifiers),
}

use Step::{Click, ClickLast, Press};

/// What a row calls it, the way to it, and words that are then on the screen.
const SCREENS: [(&str, &[Step], &str); 28] = [
    ("start, 50 sessions", &[], "Verder met een sessie"),
    ("details", &[Click("Gegevens")], "Gegevens van deze sessie"),
    ("a statement", &[Click("Invullen")], "Stelling 1 van 56"),
    ("a statement with its guidance", &[Press(Key::U, Modifiers::NONE)], "Wat bedoelen we?"),
    ("list of a section", &[Press(Key::U, Modifiers::NONE), Click("Lijst per onderdeel")], "1."),
    ("check", &[Click("Eén stelling per scherm"), Click("Controleren")], "Controleren"),
    ("partners", &[Click("Partners")], "Partners"),
    ("results: overview", &[Click("Resultaten"), Click("Overzicht")], "Wat valt op"),
    ("results: themes", &[Click("Thema's")], "Thema's"),
    ("results: radar", &[Click("Spinnenweb")], "Spinnenweb"),
    ("results: all 56 statements", &[Click("Stellingen")], "Stellingen"),
    ("results: distribution", &[Click("Verdeling")], "Verdeling"),
    ("results: heat map of 25 partners", &[ClickLast("Partners")], "Partners"),
    ("results: talk list", &[Click("Gesprekslijst")], "Gesprekslijst"),
    ("results: change", &[Click("Verandering")], "Verandering"),
    ("results: priorities", &[Click("Prioriteiten")], "Prioriteiten"),
    ("plan, 25 actions", &[Click("Plan")], "Plan van"),
    ("report", &[Click("Rapport")], "Wat voor bestand?"),
    ("meeting before it begins", &[Click("Werksessie")], "Begin de werksessie"),
    ("meeting: introduction", &[Click("Begin de werksessie")], "Naar het onderdeel"),
    ("meeting: a statement", &[Click("Naar het onderdeel: Gesprek")], "Stelling"),
    ("settings", &[Click("Instellingen")], "Instellingen"),
    ("about", &[Click("Over")], "Over dit programma"),
    ("a document of 300 lines", &[Click("Toegankelijkheid van dit programma")], "Toegankelijkheid"),
    ("a chapter of the manual", &[Press(Key::F1, Modifiers::NONE), Click("Open de handleiding")], "Inhoud"),
    ("keys", &[Click("Terug"), Click("Invullen"), Press(Key::F1, Modifiers::NONE)], "Hulp"),
    ("words", &[Press(Key::Escape, Modifiers::NONE), Press(Key::F2, Modifiers::NONE)], "Woorden"),
    ("go to a statement", &[Press(Key::Escape, Modifiers::NONE), Press(Key::G, Modifiers::COMMAND)], "Ga naar"),
];

/// Every screen that was asked for.
pub fn rows(timer: &mut Timer, questionnaire: &Questionnaire) -> Result<Vec<Row>, Fault> {
    let names: Vec<String> = SCREENS.iter().map(|(name, ..)| format!("frame: {name}")).collect();
    if !names.iter().any(|name| timer.wants(name)) {
        return Ok(Vec::new());
    }
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let session = full(questionnaire)?;
    let file = folder.path().join("proefstad.json");
    std::fs::write(&file, to_text(&session))?;
    with_recent_sessions(folder.path(), &file, &session)?;
    let mut window = Window::open(folder.path(), Arc::new(RealDisk), None)?;
    window.settle();
    let floor = timer.frames("frame: nothing in it", |_| {
        window.paint_nothing();
    });
    let (mut rows, mut memory) = (Vec::new(), Vec::new());
    for ((screen, way, words), name) in SCREENS.iter().zip(names) {
        for step in *way {
            match step {
                Click(words) => window.click(words, false).map_err(|error| format!("{screen}: {error}"))?,
                ClickLast(words) => window.click(words, true).map_err(|error| format!("{screen}: {error}"))?,
                Press(key, modifiers) => {
                    window.press(*key, *modifiers);
                    window.settle();
                }
            }
        }
        window.wait_for(words).map_err(|error| format!("{screen}: {error}"))?;
        let measured = timer.frames(&name, |number| {
            window.paint(hand(number));
        });
        if let Some(measured) = measured {
            let of = |part: fn(Frame) -> f64| floor.map(|floor| (part(floor), FLOOR));
            rows.push(Row::most(name.clone(), "ms", measured.ms, of(|frame| frame.ms), FRAME_MS));
            let what = name.replacen("frame:", "memory:", 1);
            let floor = of(|frame| frame.allocations);
            memory.push(Row { what, unit: "times", measured: measured.allocations, floor, goal: Goal::None });
        }
        window.scroll_up();
        if way.is_empty() {
            window.click("Verder", false)?;
            window.wait_for("Stelling")?;
        }
    }
    rows.extend(memory);
    Ok(rows)
}

/// Twenty-five partners, a measurement a year before, and a full plan.
fn full(questionnaire: &Questionnaire) -> Result<Session, Fault> {
    let mut session = states::group_again(questionnaire, 25)?;
    session.apply(Edit::Way(Way::AloneThenTogether), Timestamp::UNIX_EPOCH)?;
    let ids: Vec<StatementId> = questionnaire.statements().map(|located| located.statement.id.clone()).collect();
    for (number, id) in (0..ACTIONS).zip(ids.into_iter().cycle()) {
        let mut action = Action::new();
        action.what = format!("Spreek af wie er begint met punt {number} van de lijst, en wanneer dat klaar is.");
        action.statements = vec![id];
        session.apply(Edit::Action(Box::new(action)), Timestamp::UNIX_EPOCH)?;
    }
    Ok(session)
}

/// As many as the list on the first page can hold; the first is the file itself.
fn with_recent_sessions(folder: &Path, file: &Path, session: &Session) -> Result<(), Fault> {
    let mut settings = Settings::default();
    for number in (0..MAX_RECENT).rev() {
        let (path, id) = match number {
            0 => (file.to_path_buf(), session.id()),
            _ => (folder.join(format!("sessie-{number}.json")), session.duplicate(Timestamp::UNIX_EPOCH).id()),
        };
        settings.remember(Recent { id, ..Recent::of(session, path, None, Timestamp::UNIX_EPOCH) });
    }
    settings.save(&RealDisk, &Folders::resolve(Some(folder))?)?;
    Ok(())
}
