//! Everything that has a name, and perhaps a shortcut: what buttons, keys and the help page have in common.

mod meeting;
mod names;
mod shortcuts;

use analysetool_core::questionnaire::Score;
use analysetool_core::session::AnswerValue;

use super::command::Screen;
pub use meeting::Moment;

/// Things with a name. The name, the shortcut and the moment it is possible stand here once, so that a button, a key
/// and the help page can't disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Makes a session.
    NewSession,
    /// Asks for a session file.
    OpenSession,
    /// Asks for a questionnaire file.
    OpenQuestionnaire,
    /// Asks where else to keep the session.
    SaveElsewhere,
    /// Asks for the folder where new sessions go.
    ChooseFolder,
    /// Scores the current statement.
    Answer(Score),
    /// Answers 'weet ik niet'.
    DontKnow,
    /// Answers 'niet van toepassing'.
    NotApplicable,
    /// Makes the current statement open again.
    ClearAnswer,
    /// Marks the current statement for later.
    Flag,
    /// In a meeting: one vote for this score less.
    LessScore(Score),
    /// In a meeting: one 'weet ik niet' less.
    LessDontKnow,
    /// In a meeting: one 'niet van toepassing' less.
    LessNotApplicable,
    /// In a meeting: to the next phase of the statement. Shows the votes when they are counted.
    GoOn,
    /// In a meeting: a second vote about the statement.
    VoteAgain,
    /// In a meeting: nothing before the room, or everything again.
    Blank,
    /// In a meeting: parks something that came up.
    Park,
    /// In a meeting: a new action about the statement.
    ActionHere,
    /// In a meeting: this window shows what the room sees, or the page of the facilitator.
    OneWindow,
    /// In a meeting: a window of its own before the room.
    RoomWindow,
    /// Shows or hides 'Wat bedoelen we?'.
    Guidance,
    /// To the next statement.
    Next,
    /// To the previous statement.
    Previous,
    /// To the next open statement.
    NextOpen,
    /// Opens the list to jump to a statement.
    GoTo,
    /// Moves the focus to the search field.
    Find,
    /// One statement a screen, or a list per section.
    ListView,
    /// Takes the last change back.
    Undo,
    /// Makes it again.
    Redo,
    /// Says that everything is saved already.
    Save,
    /// Says that the session is finished.
    Finish,
    /// Says that it is not.
    Reopen,
    /// Goes to the page where reports are made.
    Report,
    /// Moves the focus to the next part of the window.
    NextRegion,
    /// Moves the focus to the previous part of the window.
    PreviousRegion,
    /// Moves the focus past the bars, to the heading of the page.
    ToContent,
    /// Shows the word list.
    Words,
    /// Shows the keys.
    Help,
    /// Everything larger.
    ZoomIn,
    /// Everything smaller.
    ZoomOut,
    /// Everything at its usual size.
    ZoomReset,
}

/// What a verb needs to know to say whether it is possible.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts")]
pub struct Situation {
    /// The screen that is shown.
    pub screen: Screen,
    /// A session is open.
    pub session: bool,
    /// It may be changed.
    pub writable: bool,
    /// There is something to undo.
    pub can_undo: bool,
    /// There is something to redo.
    pub can_redo: bool,
    /// The current statement is the first.
    pub at_first: bool,
    /// The current statement is the last.
    pub at_last: bool,
    /// There is an open statement other than the current one.
    pub other_open: bool,
    /// The current statement has an answer.
    pub answered: bool,
    /// A list per section instead of one statement.
    pub list_view: bool,
    /// The session was finished.
    pub finished: bool,
    /// A letter or digit alone does something.
    pub single_keys: bool,
    /// A sheet of paper is being typed in.
    pub sheet: bool,
    /// Where the meeting is, on its page.
    pub meeting: Moment,
}

impl Verb {
    /// Every verb that has a shortcut, in the order of the help page.
    pub fn with_shortcuts() -> impl Iterator<Item = Self> {
        Score::all().map(Self::Answer).chain([
            Self::DontKnow,
            Self::NotApplicable,
            Self::ClearAnswer,
            Self::Flag,
            Self::Guidance,
            Self::Next,
            Self::Previous,
            Self::NextOpen,
            Self::GoTo,
            Self::Find,
            Self::Undo,
            Self::Redo,
            Self::NewSession,
            Self::OpenSession,
            Self::Save,
            Self::Report,
            Self::ZoomIn,
            Self::ZoomOut,
            Self::ZoomReset,
            Self::NextRegion,
            Self::PreviousRegion,
            Self::Words,
            Self::Help,
        ])
    }

    /// A letter or digit alone. Speech users set these off by accident, so they can be switched off (WCAG 2.1, 2.1.4).
    #[must_use]
    pub const fn is_single_key(self) -> bool {
        matches!(
            self,
            Self::Answer(_)
                | Self::DontKnow
                | Self::NotApplicable
                | Self::ClearAnswer
                | Self::Flag
                | Self::Guidance
                | Self::NextOpen
                | Self::LessScore(_)
                | Self::LessDontKnow
                | Self::LessNotApplicable
                | Self::VoteAgain
                | Self::Blank
                | Self::Park
        )
    }

    /// The answer it gives, when it gives one.
    #[must_use]
    pub const fn answer(self) -> Option<Option<AnswerValue>> {
        match self {
            Self::Answer(score) => Some(Some(AnswerValue::Score(score))),
            Self::DontKnow => Some(Some(AnswerValue::DontKnow)),
            Self::NotApplicable => Some(Some(AnswerValue::NotApplicable)),
            Self::ClearAnswer => Some(None),
            _ => None,
        }
    }

    /// Whether holding its key down does it once.
    #[must_use]
    pub const fn is_once(self) -> bool {
        self.is_single_key() || matches!(self, Self::GoOn | Self::ActionHere | Self::OneWindow | Self::RoomWindow)
    }

    /// Whether it can be done now.
    #[must_use]
    pub const fn is_possible(self, now: &Situation) -> bool {
        if now.meeting.is_on_page
            && let Some(possible) = self.is_possible_in_meeting(now)
        {
            return possible;
        }
        let scoring = now.session && matches!(now.screen, Screen::Score);
        let one = scoring && !now.list_view;
        // A digit means an answer: to the statement on the screen, or to the next one on a sheet of paper.
        let answering = scoring || now.sheet;
        match self {
            Self::NewSession
            | Self::OpenSession
            | Self::OpenQuestionnaire
            | Self::ChooseFolder
            | Self::NextRegion
            | Self::PreviousRegion
            | Self::ToContent
            | Self::Words
            | Self::Help
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ZoomReset => true,
            Self::SaveElsewhere => now.session && now.writable,
            Self::Save | Self::GoTo | Self::Report => now.session,
            Self::Answer(_) | Self::DontKnow | Self::NotApplicable => answering && now.writable,
            Self::Flag => scoring && now.writable,
            // On paper an empty answer is an answer too: the next statement follows.
            Self::ClearAnswer => now.writable && (now.sheet || scoring && now.answered),
            Self::Guidance => one,
            Self::Previous => answering && !now.at_first,
            Self::NextOpen => answering && now.other_open,
            Self::Next => answering,
            Self::Find => scoring || now.screen.is_document(),
            Self::ListView => scoring,
            Self::LessScore(_)
            | Self::LessDontKnow
            | Self::LessNotApplicable
            | Self::GoOn
            | Self::VoteAgain
            | Self::Blank
            | Self::Park
            | Self::ActionHere
            | Self::OneWindow
            | Self::RoomWindow => false,
            Self::Undo => now.session && now.writable && now.can_undo,
            Self::Redo => now.session && now.writable && now.can_redo,
            Self::Finish => now.session && now.writable && !now.finished,
            Self::Reopen => now.session && now.writable && now.finished,
        }
    }
}
