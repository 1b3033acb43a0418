//! What the facilitator writes down: votes, the list to talk about, quotes, what is parked, actions. All of it is in the
//! session at once, and can be undone.

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{AnswerValue, Edit, ParkedItem, TalkItem, TalkState};
use analysetool_core::workshop::{self, Part};

use super::setup::plan_of;
use super::steps::first_open;
use super::{Wants, Workshop};
use crate::app::App;
use crate::app::plan;

impl App {
    /// Everything a screen of the meeting can ask for.
    pub(in crate::app) fn do_workshop(&mut self, what: Workshop) {
        match what {
            Workshop::Prepare => {
                self.meeting(|meeting, _| meeting.preparing = true);
                self.fresh_page = true;
            }
            Workshop::People(place, more) => self.change_people(place, more),
            Workshop::Plan(place) => self.follow_plan(place),
            Workshop::Minutes(typed) => self.type_minutes(typed),
            Workshop::Begin => self.begin_meeting(),
            Workshop::Voting(voting) => self.vote_by(voting),
            Workshop::VotingHere(voting) => self.vote_here_by(voting),
            Workshop::Part(part) => self.go_to_part(part),
            Workshop::GoTo(statement) => self.meeting_go_to(statement),
            Workshop::End => self.end_meeting(),
            Workshop::Clock(on) => self.meeting(|meeting, _| meeting.clock.switch(on)),
            Workshop::RestartClock => self.start_clock(),
            Workshop::OneWindow(on) => {
                self.meeting(|meeting, _| meeting.one_window = on);
                self.fresh_page = true;
            }
            Workshop::Count(value, more) => self.count(value, more),
            Workshop::Present(typed) => self.type_present(typed),
            Workshop::CountAgain => self.count_again(),
            Workshop::Propose => self.propose_talk_list(),
            Workshop::AddTalk(statement) => self.add_talk(statement),
            Workshop::MoveTalk(statement, by) => self.move_talk(&statement, by),
            Workshop::Talk(statement, state) => {
                self.edit_talk(&statement, state, |_| true);
            }
            Workshop::Quote(place, words) => self.quote(place, words),
            Workshop::RemoveQuote(place) => {
                self.edit_quotes(|quotes| {
                    if place < quotes.len() {
                        quotes.remove(place);
                    }
                });
                self.meeting(|meeting, _| meeting.wants = Some(Wants::NewQuote));
            }
            Workshop::Open(item) => {
                self.with_work(|work| {
                    work.planning.open_item(item, None);
                    work.planning.wants = item.map(plan::Wants::Field);
                });
            }
        }
    }

    fn here(&self) -> Option<StatementId> {
        self.work.as_ref().and_then(|work| work.meeting.statement.clone())
    }

    pub(super) fn count(&mut self, value: AnswerValue, more: bool) {
        let Some(statement) = self.here() else { return };
        let Some(session) = self.work.as_ref().map(crate::app::work::Work::session) else { return };
        let present = workshop::present(session);
        if let Some(rounds) = workshop::with_vote(session.rounds(&statement), value, more, present) {
            self.message = None;
            self.edit(Edit::Rounds { statement, rounds });
        }
    }

    fn type_present(&mut self, typed: String) {
        let number = typed.trim().parse::<u16>().ok();
        let is_right = number.is_some() || typed.trim().is_empty();
        if let (true, Some(statement), Some(work)) = (is_right, self.here(), &self.work)
            && let Some(rounds) = workshop::with_present(work.session().rounds(&statement), number)
        {
            self.edit(Edit::Rounds { statement, rounds });
        }
        self.meeting(|meeting, _| meeting.present_typed = Some(typed));
    }

    fn count_again(&mut self) {
        let (Some(statement), Some(work)) = (self.here(), &self.work) else { return };
        if let Some(rounds) = workshop::hidden(work.session().rounds(&statement)) {
            self.edit(Edit::Rounds { statement, rounds });
        }
    }

    pub(super) fn propose_talk_list(&mut self) {
        let Some(work) = &self.work else { return };
        let most = plan_of(work.session()).map_or(analysetool_core::analysis::TALK_LIST, |plan| plan.talk);
        let list = workshop::proposal(work.summary(), most);
        self.edit_planned(|planned| planned.talk_list = list);
        self.begin_talk();
    }

    /// The first statement on an empty list is what is talked about at once.
    fn begin_talk(&mut self) {
        self.meeting(|meeting, session| {
            let waits = meeting.part == Some(Part::Talk) && meeting.statement.is_none();
            if let Some(first) = first_open(session, Part::Talk).filter(|_| waits) {
                meeting.arrive(session, first);
            }
        });
        self.follow_meeting();
    }

    fn add_talk(&mut self, statement: StatementId) {
        self.edit_planned(|planned| {
            if planned.talk_list.iter().all(|item| item.statement != statement) {
                planned.talk_list.push(TalkItem::new(statement));
            }
        });
        self.with_work(|work| work.planning.look_for(plan::Picker::Talk, String::new()));
        self.begin_talk();
    }

    fn move_talk(&mut self, statement: &StatementId, by: isize) {
        let mut to = None;
        self.edit_planned(|planned| {
            let list = &mut planned.talk_list;
            let from = list.iter().position(|item| &item.statement == statement);
            let target = from.and_then(|from| from.checked_add_signed(by)).filter(|to| *to < list.len());
            if let (Some(from), Some(target)) = (from, target) {
                list.swap(from, target);
                to = Some(target);
            }
        });
        self.meeting(|meeting, _| meeting.wants = to.map(|to| Wants::TalkRow(to, by < 0)));
    }

    /// Says what became of a statement on the list, when `when` holds for what it was.
    pub(super) fn edit_talk(&mut self, statement: &StatementId, state: TalkState, when: impl Fn(TalkState) -> bool) {
        self.edit_planned(|planned| {
            let is_it = |item: &&TalkItem| &item.statement == statement && when(item.state);
            if planned.talk_list.iter().any(|item| is_it(&item)) {
                workshop::put_state(&mut planned.talk_list, statement, state);
            }
        });
    }

    /// 'Later': marks the statement, and on the list to talk about it is moved to another moment.
    pub(in crate::app) fn later_in_meeting(&mut self) {
        let (Some(statement), Some(work)) = (self.here(), &self.work) else { return };
        let session = work.session();
        let flagged = !session.answer(&statement).is_some_and(|answer| answer.flagged);
        let mut edits = vec![Edit::Flag { statement: statement.clone(), flagged }];
        if let Some(mut planned) = session.workshop().cloned() {
            let state = if flagged { TalkState::Later } else { TalkState::Todo };
            if workshop::put_state(&mut planned.talk_list, &statement, state) {
                edits.push(Edit::Workshop(Some(planned)));
            }
        }
        self.edit_all(edits);
    }

    fn quote(&mut self, place: Option<usize>, words: String) {
        let mut at = 0;
        self.edit_quotes(|quotes| {
            if let Some(quote) = place.and_then(|place| quotes.get_mut(place)) {
                *quote = words;
            } else {
                at = quotes.len();
                quotes.push(words);
            }
        });
        if place.is_none() {
            self.meeting(|meeting, _| meeting.wants = Some(Wants::Quote(at)));
        }
    }

    fn edit_quotes(&mut self, change: impl FnOnce(&mut Vec<String>)) {
        let (Some(statement), Some(work)) = (self.here(), &self.work) else { return };
        let mut quotes = work.session().answer(&statement).map(|answer| answer.quotes.clone()).unwrap_or_default();
        change(&mut quotes);
        self.edit(Edit::Quotes { statement, quotes });
    }

    /// Parks something that came up with this statement, and opens it here.
    pub(in crate::app) fn park_here(&mut self) {
        let mut item = ParkedItem::new();
        item.statement = self.here();
        let id = item.id;
        if self.edit(Edit::Parked(Box::new(item))) {
            self.do_workshop(Workshop::Open(Some(id)));
        }
    }

    /// What was opened at a statement is closed when the meeting goes on, unless it holds a date that is no date yet.
    pub(super) fn close_here(&mut self) {
        let begun = |words: &String| words.trim().is_empty();
        let here = self.here();
        let answer = here.and_then(|id| self.work.as_ref()?.session().answer(&id));
        if answer.is_some_and(|answer| answer.quotes.iter().any(begun)) {
            // Begun and not written.
            self.edit_quotes(|quotes| quotes.retain(|quote| !begun(quote)));
        }
        self.with_work(|work| {
            if work.planning.faulty_due.is_none() {
                work.planning.open_item(None, None);
            }
        });
    }
}
