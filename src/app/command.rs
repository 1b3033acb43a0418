//! Everything the window can do. A screen only asks for it; `execute` does it, after drawing.

use std::path::PathBuf;

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{AnswerValue, Edit, SessionId};
use analysetool_core::store::{BackupId, Hint, ThemeChoice};
use analysetool_core::text::Language;

use super::audience::Room;
use super::documents::Reading;
use super::filter::Filter;
use super::paper::Paper;
use super::partners::Partners;
use super::plan::Plan;
use super::reports::Reports;
use super::results::Show;
use super::verb::Verb;
use super::workshop::Workshop;
use super::years::Years;

/// The screens of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// New, open, recent.
    #[default]
    Start,
    /// The first page of a partner who opened a start file.
    Welcome,
    /// What the session is about.
    Context,
    /// Scoring.
    Score,
    /// What is open.
    Check,
    /// The answers of partners: who sent what, and adding more.
    Partners,
    /// Typing in the answers of a partner from a sheet of paper.
    Paper,
    /// Strengths and weaknesses.
    Results,
    /// What is worked on first, by whom, before when.
    Plan,
    /// The meeting round one screen.
    Meeting,
    /// Making a report, or another document to pass on.
    Report,
    /// The backups of the session.
    Backups,
    /// Two versions of the session side by side.
    Compare,
    /// Look and behaviour of the program.
    Settings,
    /// What the program is and is not.
    About,
    /// How accessible the program is.
    Accessibility,
    /// How it is used.
    Manual,
}

impl Screen {
    /// About the program and not about a session, so it is there without one.
    #[must_use]
    pub const fn is_about_the_program(self) -> bool {
        matches!(self, Self::Settings | Self::About | Self::Accessibility | Self::Manual)
    }

    /// Shows a document that comes with the program.
    #[must_use]
    pub const fn is_document(self) -> bool {
        matches!(self, Self::Accessibility | Self::Manual)
    }
}

/// One setting with its new value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Light, dark or what the system says.
    Theme(ThemeChoice),
    /// The language of the window.
    Language(Language),
    /// The size of everything, in percent.
    Zoom(u32),
    /// Goes on by itself after an answer, or not.
    AutoAdvance(bool),
    /// Single-key shortcuts on or off.
    SingleKeys(bool),
    /// The size of the letters before the room, in percent of the least size.
    RoomLetters(u32),
    /// The screen before the room is dark where the window is.
    RoomDark(bool),
    /// Back to the usual folder for sessions.
    UsualFolder,
    /// Back to the questionnaire that comes with the program.
    UsualQuestionnaire,
}

/// What is being left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// The session that is open.
    Session,
    /// The program.
    Program,
}

/// One thing to do.
#[derive(Clone, Debug)]
pub enum Command {
    /// Something that has a name, and perhaps a shortcut.
    Verb(Verb),
    /// Goes to a screen.
    Show(Screen),
    /// Goes to a statement on the score screen.
    GoTo(StatementId),
    /// Goes to a statement without leaving the list of its section.
    GoToInList(StatementId),
    /// Shows only some statements in the jump list.
    Filter(Filter),
    /// Shows only statements with these words.
    Search(String),
    /// Opens or closes the jump list on a narrow window.
    JumpList(bool),
    /// Keeps a date as it is being typed.
    DateTyped(String),
    /// Keeps what is being typed in a dialog.
    DialogText(String),
    /// Changes what the results show.
    Results(Show),
    /// Collects the answers of partners.
    Partners(Partners),
    /// Types in the answers on a sheet of paper.
    Paper(Paper),
    /// Works on the plan.
    Plan(Plan),
    /// Leads a meeting.
    Workshop(Workshop),
    /// Opens or closes the window before the room.
    Room(Room),
    /// Makes documents to pass on.
    Reports(Reports),
    /// Brings in another measurement, or begins one.
    Years(Years),
    /// Moves in a document that comes with the program.
    Read(Reading),
    /// Changes the session.
    Edit(Edit),
    /// Opens the example that comes with the program.
    Example,
    /// Shows more of the sessions in the folder.
    MoreInFolder,
    /// Opens a file.
    Open(PathBuf),
    /// Asks for a copy of a session.
    Copy(PathBuf),
    /// Starts renaming a session in the list, with the title it has now.
    StartRename(PathBuf, String),
    /// Renames a session.
    Rename(PathBuf, String),
    /// Asks whether a session may go.
    AskWipe(SessionId, PathBuf, String),
    /// Removes a session everywhere.
    Wipe(SessionId, PathBuf),
    /// Changes a setting.
    Set(Setting),
    /// Uses the path typed in the path field.
    PathTyped(String),
    /// Closes the dialog.
    CloseDialog,
    /// A hint is not needed any more.
    Learned(Hint),
    /// Takes a message away.
    Dismiss,
    /// Puts the other version of the session away.
    EndComparison,
    /// Leaves although the last answers are nowhere but in memory.
    LeaveUnsaved(Leaving),
    /// Makes a statement the current one, where it stands.
    Current(StatementId),
    /// Answers a statement with a click, a key or a screen reader: the user means it, so the next one may follow.
    Pick {
        /// The statement.
        statement: StatementId,
        /// The answer.
        value: AnswerValue,
    },
    /// Shows what a word of the field means.
    Explain(String),
    /// Puts an address outside the program on the clipboard.
    CopyAddress(String),
    /// Takes a backup back.
    Restore(BackupId),
}

/// What screens asked for during one frame.
#[derive(Debug, Default)]
pub struct Queue(Vec<Command>);

impl Queue {
    /// Asks for something.
    pub fn push(&mut self, command: Command) {
        self.0.push(command);
    }

    /// Asks for a verb.
    pub fn verb(&mut self, verb: Verb) {
        self.push(Command::Verb(verb));
    }

    /// Everything that was asked for, in order; the queue is empty afterwards.
    #[must_use]
    pub fn take(&mut self) -> Vec<Command> {
        std::mem::take(&mut self.0)
    }
}
