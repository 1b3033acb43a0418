//! From part to part, from statement to statement, from phase to phase. Nothing of it happens by itself.

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{AnswerValue, Session, TalkState};
use analysetool_core::workshop::{self, Part, Phase, Showing, Voting};
use jiff::{SignedDuration, Timestamp};

use super::Meeting;
use super::setup::plan_of;
use crate::app::App;
use crate::app::command::Screen;
use crate::app::widgets::Tone;
use crate::app::work::Work;

/// A meeting that was left longer ago than this is not gone on with by itself.
const RECENT: SignedDuration = SignedDuration::from_hours(12);

/// The statements of a part, in the order in which they come.
#[must_use]
pub fn order(session: &Session, part: Part) -> Vec<StatementId> {
    let questionnaire = session.questionnaire();
    match part {
        Part::Scoring => questionnaire.statements().map(|located| located.statement.id.clone()).collect(),
        Part::Talk => {
            let list = session.talk_list();
            let held = list.iter().filter(|item| item.state != TalkState::Skipped);
            held.map(|item| item.statement.clone()).filter(|id| questionnaire.statement(id).is_some()).collect()
        }
        Part::Intro | Part::Dots | Part::Actions | Part::Close => Vec::new(),
    }
}

impl Meeting {
    /// The statement `by` places further in this part; `None` past its ends. Whoever is at a statement outside the list
    /// comes back to the first that is still to be done.
    #[must_use]
    pub fn neighbour(&self, session: &Session, by: isize) -> Option<StatementId> {
        let part = self.part?;
        let order = order(session, part);
        let here = self.statement.as_ref().and_then(|id| order.iter().position(|other| other == id));
        match here {
            Some(here) => order.get(here.checked_add_signed(by)?).cloned(),
            None => first_open(session, part),
        }
    }

    /// Puts a statement before the room.
    pub fn arrive(&mut self, session: &Session, statement: StatementId) {
        let rounds = session.rounds(&statement);
        self.voting_here = None;
        self.present_typed = None;
        self.wished = Phase::on_arrival(self.voting(session).settled(rounds), rounds);
        self.statement = Some(statement);
    }
}

/// The first statement that is not scored yet, or not talked about; else the first there is.
#[must_use]
pub fn first_open(session: &Session, part: Part) -> Option<StatementId> {
    let order = order(session, part);
    let list = session.talk_list();
    let is_open = |id: &&StatementId| {
        if part == Part::Scoring {
            session.rounds(id).iter().all(|round| !round.revealed) && session.value(id).is_none()
        } else {
            list.iter().any(|item| item.statement == **id && item.state == TalkState::Todo)
        }
    };
    order.iter().find(is_open).or(order.first()).cloned()
}

impl App {
    /// From now on statements are scored in this way, except one that is scored otherwise.
    pub(super) fn vote_by(&mut self, voting: Voting) {
        self.meeting(|meeting, session| {
            meeting.voting = Some(voting);
            if let Some(statement) = meeting.statement.clone().filter(|_| meeting.voting_here.is_none()) {
                meeting.arrive(session, statement);
            }
        });
    }

    /// The statement before the room is scored in this way.
    pub(super) fn vote_here_by(&mut self, voting: Voting) {
        self.meeting(|meeting, session| {
            let rounds = meeting.statement.as_ref().map(|id| session.rounds(id)).unwrap_or_default();
            meeting.voting_here = Some(voting);
            meeting.wished = Phase::on_arrival(voting.settled(rounds), rounds);
        });
    }

    /// Changes where the meeting is.
    pub(in crate::app) fn meeting(&mut self, change: impl FnOnce(&mut Meeting, &Session)) {
        self.with_work(|work| {
            let mut meeting = std::mem::take(&mut work.meeting);
            change(&mut meeting, work.session());
            work.meeting = meeting;
        });
    }

    /// To a part of the plan; its time begins.
    pub(super) fn go_to_part(&mut self, part: Part) {
        if part == Part::Talk {
            self.propose_when_empty();
        }
        self.meeting(|meeting, session| {
            meeting.part = Some(part);
            (meeting.blank, meeting.preparing, meeting.minutes_typed) = (false, false, None);
            if part.has_statements() {
                match first_open(session, part) {
                    Some(statement) => meeting.arrive(session, statement),
                    None => meeting.statement = None,
                }
            }
        });
        self.follow_meeting();
        self.start_clock();
        self.message = None;
        self.fresh_page = true;
        if self.screen != Screen::Meeting {
            self.show_screen(Screen::Meeting);
        }
    }

    fn propose_when_empty(&mut self) {
        let empty = self
            .work
            .as_ref()
            .is_some_and(|work| work.session().workshop().is_none_or(|planned| planned.talk_list.is_empty()));
        if empty {
            self.propose_talk_list();
        }
    }

    /// Begins the time for this part again.
    pub(super) fn start_clock(&mut self) {
        self.meeting(|meeting, session| {
            let minutes = plan_of(session).zip(meeting.part).map_or(0, |(plan, part)| plan.minutes(part));
            meeting.clock.start(minutes, Timestamp::now());
        });
    }

    /// The meeting is over.
    pub(super) fn end_meeting(&mut self) {
        self.meeting(|meeting, _| *meeting = Meeting { voting: meeting.voting, ..Meeting::default() });
        // That it is over is remembered too: another window may still know where it was.
        let over = self.work.as_ref().map(|work| work.meeting.place(work.session(), Timestamp::now()));
        if let Some(over) = over {
            self.settings.remember_meeting(over);
            self.save_settings();
        }
        self.show_screen(Screen::Plan);
    }

    /// The rest of the window stands at the statement before the room too.
    pub(in crate::app) fn follow_meeting(&mut self) {
        self.with_work(|work| {
            if let Some(id) = work.meeting.statement.clone() {
                work.go_to(&id);
            }
        });
    }

    /// Puts a statement before the room.
    pub(in crate::app) fn meeting_go_to(&mut self, statement: StatementId) {
        self.dialog = None;
        self.message = None;
        self.close_here();
        self.meeting(|meeting, session| meeting.arrive(session, statement));
        self.follow_meeting();
        self.fresh_page = true;
    }

    /// To the next or previous statement of this part.
    pub(in crate::app) fn meeting_step(&mut self, by: isize) {
        let next = self.work.as_ref().and_then(|work| work.meeting.neighbour(work.session(), by));
        match next {
            Some(statement) => self.meeting_go_to(statement),
            None if by > 0 => {
                let said = self.text.workshop_was_last();
                self.say(Tone::Info, said);
            }
            None => {}
        }
    }

    /// To the next phase: what Enter does. A vote is shown by this and by nothing else.
    pub(in crate::app) fn meeting_go_on(&mut self) {
        let Some(work) = &self.work else { return };
        let (meeting, session) = (&work.meeting, work.session());
        let Some(statement) = meeting.statement.clone() else { return };
        let (voting, phase) = (meeting.voting_now(session), meeting.phase(session));
        if voting == Voting::Hands && phase == Phase::Vote {
            self.reveal(&statement);
            return;
        }
        if let Some(next) = phase.next(voting) {
            self.message = None;
            self.meeting(|meeting, _| meeting.wished = next);
            return;
        }
        if meeting.part == Some(Part::Talk) {
            self.edit_talk(&statement, TalkState::Done, |state| state == TalkState::Todo);
        }
        self.meeting_step(1);
    }

    fn reveal(&mut self, statement: &StatementId) {
        let Some(work) = &self.work else { return };
        let Some(rounds) = workshop::revealed(work.session().rounds(statement)) else {
            let said = self.text.workshop_nothing_counted();
            self.say(Tone::Warning, said);
            return;
        };
        self.message = None;
        if self.edit(analysetool_core::session::Edit::Rounds { statement: statement.clone(), rounds }) {
            self.meeting(|meeting, _| meeting.wished = Phase::Result);
        }
    }

    /// A second vote about this statement; the first stays.
    pub(in crate::app) fn vote_again(&mut self) {
        let Some(work) = &self.work else { return };
        let session = work.session();
        let Some(statement) = work.meeting.statement.clone() else { return };
        let Some(rounds) = workshop::once_more(session.rounds(&statement), workshop::present(session)) else { return };
        if self.edit(analysetool_core::session::Edit::Rounds { statement, rounds }) {
            self.message = None;
            self.meeting(|meeting, _| meeting.wished = Phase::Vote);
        }
    }

    /// What a key of the scale means here: a vote while votes are counted, else the score the room agrees on.
    pub(in crate::app) fn answer_in_meeting(&mut self, value: Option<AnswerValue>, more: bool) {
        let Some(work) = &self.work else { return };
        if is_counting(work) {
            if let Some(value) = value {
                self.count(value, more);
            }
        } else if more && let Some(statement) = work.meeting.statement.clone() {
            self.edit(analysetool_core::session::Edit::Answer { statement, value });
        }
    }

    /// After an undo or redo the meeting is where the change was.
    pub(in crate::app) fn follow_undo_in_meeting(&mut self, statement_before: Option<&StatementId>) {
        let now = self.work.as_ref().and_then(Work::current).map(|located| located.statement.id.clone());
        let moved = now.filter(|now| statement_before != Some(now));
        self.meeting(|meeting, session| {
            meeting.present_typed = None;
            meeting.minutes_typed = None;
            if let Some(statement) = moved.filter(|_| meeting.part.is_some_and(Part::has_statements)) {
                meeting.arrive(session, statement);
            }
        });
    }

    /// Goes on with a meeting that was cut off, when it was not long ago. Returns what to say.
    pub(in crate::app) fn resume_meeting(&mut self) -> Option<String> {
        let work = self.work.as_mut()?;
        let place = self.settings.meetings.iter().find(|known| known.session == work.session().id())?;
        let age = Timestamp::now().duration_since(place.at);
        if place.part.is_none() || !work.writable || age > RECENT || age < -RECENT {
            return None;
        }
        work.meeting = Meeting::resumed(place, work.session());
        let session = work.session();
        let located = work.meeting.statement.as_ref().and_then(|id| session.questionnaire().statement(id));
        let showing = Showing { session, summary: work.summary(), text: &self.text };
        let phase = showing.phase_word(work.meeting.phase(session));
        let said = match located.filter(|_| work.meeting.has_statement()) {
            Some(located) => self.text.workshop_welcome_back_at(self.text.number(located.index + 1), phase),
            None => self.text.workshop_welcome_back(),
        };
        self.follow_meeting();
        self.show_screen(Screen::Meeting);
        Some(said)
    }

    /// Keeps on this computer where the meeting is, when that changed.
    pub(in crate::app) fn keep_meeting_place(&mut self) {
        let Some(work) = self.work.as_ref().filter(|work| work.meeting.part.is_some()) else { return };
        let place = work.meeting.place(work.session(), Timestamp::now());
        let known = self.settings.meetings.iter().find(|known| known.session == place.session);
        let is_same = known.is_some_and(|known| {
            let mut same = known.clone();
            same.at = place.at;
            same == place
        });
        if !is_same {
            self.settings.remember_meeting(place);
            self.save_settings();
        }
    }
}

/// Whether the keys of the scale count votes now.
#[must_use]
pub fn is_counting(work: &Work) -> bool {
    let (meeting, session) = (&work.meeting, work.session());
    let counts = matches!(meeting.phase(session), Phase::Read | Phase::Think | Phase::Vote);
    meeting.has_statement() && meeting.voting_now(session) == Voting::Hands && counts
}
