//! The meeting of the open session: where it is, what the facilitator asks for, and what the room sees.

mod change;
mod clock;
mod setup;
mod steps;

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{AnswerValue, LocalId, Session, TalkState};
use analysetool_core::store::MeetingPlace;
use analysetool_core::workshop::{AudienceView, Part, Phase, Showing, Voting, once_more};
use jiff::Timestamp;

pub use clock::Clock;
pub use setup::{LONGEST, SHORTEST, plan_of, present_with, usual_voting};
pub use steps::{is_counting, order};

use super::verb::Moment;
use super::work::Work;

/// Something to do in a meeting.
#[derive(Clone, Debug)]
pub enum Workshop {
    /// Adds somebody with the role at this place in the questionnaire, or takes one away.
    People(usize, bool),
    /// Follows the plan at this place in the list of plans.
    Plan(usize),
    /// The length of the meeting, as it is being typed.
    Minutes(String),
    /// How statements are scored.
    Voting(Voting),
    /// How the statement before the room is scored.
    VotingHere(Voting),
    /// Begins, or goes on where the meeting was.
    Begin,
    /// Back to what was prepared: somebody came later, or the time is cut short. The room keeps what it sees.
    Prepare,
    /// To a part of the meeting.
    Part(Part),
    /// The meeting is over.
    End,
    /// One vote more, or less.
    Count(AnswerValue, bool),
    /// How many people are present at this vote, as it is being typed.
    Present(String),
    /// Hides a vote that was shown, to count it again.
    CountAgain,
    /// Makes the list of statements to talk about anew.
    Propose,
    /// Puts a statement on the list of statements to talk about.
    AddTalk(StatementId),
    /// Moves a statement on that list up (-1) or down (1).
    MoveTalk(StatementId, isize),
    /// Says what becomes of a statement on that list.
    Talk(StatementId, TalkState),
    /// To a statement of the list.
    GoTo(StatementId),
    /// Writes down what somebody said, at this place; `None` is a new one.
    Quote(Option<usize>, String),
    /// Takes a quote away.
    RemoveQuote(usize),
    /// Shows or hides the clock.
    Clock(bool),
    /// Begins the time for this part again.
    RestartClock,
    /// Looks at this window as the room does, or not.
    OneWindow(bool),
    /// Opens an item of the plan here, or closes it.
    Open(Option<LocalId>),
}

/// Where the meeting is. What was decided in it is in the session; this is not.
#[derive(Clone, Debug, Default)]
pub struct Meeting {
    /// The part of the plan; `None` before it begins.
    pub part: Option<Part>,
    /// The statement before the room.
    pub statement: Option<StatementId>,
    /// How far the facilitator went with it. [`Meeting::phase`] says how far it is.
    wished: Phase,
    /// How statements are scored; `None` is as usual for the plan.
    voting: Option<Voting>,
    /// How the statement before the room is scored, when that is otherwise.
    voting_here: Option<Voting>,
    /// What was prepared is being changed, while the room keeps what it sees.
    pub preparing: bool,
    /// Nothing is before the room.
    pub blank: bool,
    /// This window shows what the room sees.
    pub one_window: bool,
    /// How much time is left.
    pub clock: Clock,
    /// The length of the meeting, as it is being typed.
    pub minutes_typed: Option<String>,
    /// The people present at a vote, as it is being typed.
    pub present_typed: Option<String>,
    /// A field or button that gets the focus in the next frame.
    pub wants: Option<Wants>,
}

/// What gets the focus, because what had it is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// The quote at this place.
    Quote(usize),
    /// The button for a new quote.
    NewQuote,
    /// The button that moved a statement to this place of the list to talk about: the one up, or the one down.
    TalkRow(usize, bool),
}

/// Where the meeting is, for keys and buttons.
#[must_use]
pub fn moment(work: &Work) -> Moment {
    let (meeting, session) = (&work.meeting, work.session());
    let rounds = meeting.statement.as_ref().map(|id| session.rounds(id)).unwrap_or_default();
    let has_statement = meeting.has_statement();
    let voting = meeting.voting_now(session);
    let shown = meeting.phase(session).is_shown(voting);
    Moment {
        is_on_page: true,
        has_begun: meeting.part.is_some(),
        has_statement,
        is_counting: is_counting(work),
        can_vote_again: has_statement && shown && voting != Voting::Agreed && once_more(rounds, None).is_some(),
        is_room_open: false,
    }
}

impl Meeting {
    /// A meeting where it was left.
    #[must_use]
    pub fn resumed(place: &MeetingPlace, session: &Session) -> Self {
        let known = |id: &&StatementId| session.questionnaire().statement(id).is_some();
        Self {
            part: place.part,
            statement: place.statement.as_ref().filter(known).cloned(),
            wished: place.phase,
            voting: Some(place.voting),
            voting_here: place.voting_here,
            clock: Clock::resumed(place.ends, place.clock_off),
            ..Self::default()
        }
    }

    /// Where the meeting is, to be kept on this computer.
    #[must_use]
    pub fn place(&self, session: &Session, now: Timestamp) -> MeetingPlace {
        MeetingPlace {
            session: session.id(),
            at: now,
            part: self.part,
            statement: self.statement.clone(),
            phase: self.wished,
            voting: self.voting(session),
            voting_here: self.voting_here,
            ends: self.clock.ends(),
            clock_off: self.clock.is_off(),
        }
    }

    /// How statements are scored, unless one is scored otherwise.
    #[must_use]
    pub fn voting(&self, session: &Session) -> Voting {
        self.voting.unwrap_or_else(|| usual_voting(session))
    }

    /// How the statement before the room is scored.
    #[must_use]
    pub fn voting_now(&self, session: &Session) -> Voting {
        let rounds = self.statement.as_ref().map(|id| session.rounds(id)).unwrap_or_default();
        self.voting_here.unwrap_or_else(|| self.voting(session)).settled(rounds)
    }

    /// How far the statement before the room is. The votes in the session decide, so that an undo is followed.
    #[must_use]
    pub fn phase(&self, session: &Session) -> Phase {
        let rounds = self.statement.as_ref().map(|id| session.rounds(id)).unwrap_or_default();
        self.wished.settled(self.voting_now(session), rounds)
    }

    /// Whether the page is about the statement before the room.
    #[must_use]
    pub fn has_statement(&self) -> bool {
        !self.preparing && self.part.is_some_and(Part::has_statements) && self.statement.is_some()
    }

    /// Whether actions stand on the page.
    #[must_use]
    pub fn has_actions(&self) -> bool {
        self.has_statement() || (!self.preparing && self.part == Some(Part::Actions))
    }

    /// What the room sees, of a session that was summarised already.
    #[must_use]
    pub fn shown(&self, showing: Showing<'_>) -> AudienceView {
        if self.blank {
            return AudienceView::Blank;
        }
        match self.part {
            None | Some(Part::Intro) => showing.welcome(),
            Some(Part::Scoring | Part::Talk) => {
                let voting = self.voting_here.unwrap_or_else(|| self.voting(showing.session));
                let statement = self.statement.as_ref();
                let view = statement.and_then(|id| showing.statement(id, self.wished, voting));
                view.map_or_else(|| showing.welcome(), |view| AudienceView::Statement(Box::new(view)))
            }
            Some(Part::Dots) => AudienceView::Dots(showing.dots()),
            Some(Part::Actions | Part::Close) => AudienceView::Closing(showing.closing()),
        }
    }
}
