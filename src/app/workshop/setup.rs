//! Preparing a meeting: who is at the table, which plan, how long, how votes are given.

use analysetool_core::questionnaire::RoleId;
use analysetool_core::session::{Edit, LocalId, Participant, Session, Way, Workshop as Planned};
use analysetool_core::workshop::{self, Part, Plan, Voting, plans};

use crate::app::App;

/// A meeting is at least this long, in minutes.
pub const SHORTEST: u16 = 15;
/// A meeting is at most this long, in minutes.
pub const LONGEST: u16 = 480;

/// The plan that is followed; the recommended one while nobody chose: with answers of partners the first, else the one
/// that needs nothing beforehand.
#[must_use]
pub fn plan_of(session: &Session) -> Option<Plan> {
    let planned = session.workshop();
    let minutes = planned.and_then(|planned| planned.minutes);
    let chosen = planned.and_then(|planned| planned.plan.as_ref());
    chosen.and_then(|id| workshop::plan(id, minutes)).or_else(|| {
        let all = plans();
        let usual = if session.respondents().is_empty() { all.last() } else { all.first() };
        usual.and_then(|plan| workshop::plan(&plan.id, minutes))
    })
}

/// People with a role who are at the table; `None` is without a role of the questionnaire.
#[must_use]
pub fn present_with(session: &Session, role: Option<&RoleId>) -> usize {
    let people = session.participants().iter().filter(|one| !one.absent && has_role(session, one, role));
    people.count()
}

fn has_role(session: &Session, participant: &Participant, role: Option<&RoleId>) -> bool {
    let known = participant.role.as_ref().filter(|id| session.questionnaire().role(id).is_some());
    known == role
}

/// The change that puts one more person with a role at the table: somebody who was absent, else somebody new.
fn one_more(session: &Session, role: Option<&RoleId>) -> Edit {
    let absent = session.participants().iter().find(|one| one.absent && has_role(session, one, role));
    let mut participant = absent.cloned().unwrap_or_default();
    participant.absent = false;
    if absent.is_none() {
        participant.role = role.cloned();
    }
    Edit::Participant(participant)
}

/// The change that takes one person with a role from the table. Whoever has a name, an organisation or answers is marked
/// absent; a number without more is taken away.
fn one_less(session: &Session, role: Option<&RoleId>) -> Option<Edit> {
    let present = || session.participants().iter().filter(|one| !one.absent && has_role(session, one, role));
    let answered = |id: LocalId| session.respondents().iter().any(|one| one.participant == Some(id));
    let is_bare = |one: &&Participant| {
        let mut bare = Participant::new();
        (bare.id, bare.role) = (one.id, one.role.clone());
        **one == bare && !answered(one.id)
    };
    if let Some(bare) = present().rfind(is_bare) {
        return Some(Edit::RemoveParticipant(bare.id));
    }
    let mut last = present().next_back()?.clone();
    last.absent = true;
    Some(Edit::Participant(last))
}

impl App {
    /// Somebody with the role at this place more at the table, or somebody less.
    pub(super) fn change_people(&mut self, place: usize, more: bool) {
        let Some(work) = &self.work else { return };
        let session = work.session();
        let role = session.questionnaire().roles.get(place).map(|role| role.id.clone());
        let change = if more { Some(one_more(session, role.as_ref())) } else { one_less(session, role.as_ref()) };
        if let Some(change) = change {
            self.edit(change);
        }
    }

    pub(super) fn follow_plan(&mut self, place: usize) {
        let Some(plan) = plans().into_iter().nth(place) else { return };
        self.edit_planned(|planned| planned.plan = Some(plan.id));
        // Each plan has a way of voting that fits it.
        self.with_work(|work| work.meeting.voting = None);
    }

    pub(super) fn type_minutes(&mut self, typed: String) {
        let minutes = typed.trim().parse::<u16>().ok().filter(|it| (SHORTEST..=LONGEST).contains(it));
        if minutes.is_some() || typed.trim().is_empty() {
            self.edit_planned(|planned| planned.minutes = minutes);
        }
        self.with_work(|work| work.meeting.minutes_typed = Some(typed));
    }

    /// Changes what is planned. Nothing planned is as if nobody began to.
    pub(super) fn edit_planned(&mut self, change: impl FnOnce(&mut Planned)) -> bool {
        let Some(mut planned) = self.work.as_ref().map(|work| work.session().workshop().cloned().unwrap_or_default())
        else {
            return false;
        };
        change(&mut planned);
        self.edit(Edit::Workshop(Some(planned).filter(|planned| *planned != Planned::default())))
    }

    /// Begins, or goes on where the meeting was.
    pub(super) fn begin_meeting(&mut self) {
        let Some(work) = &self.work else { return };
        if work.meeting.preparing {
            self.meeting(|meeting, _| (meeting.preparing, meeting.minutes_typed) = (false, None));
            self.fresh_page = true;
            return;
        }
        let session = work.session();
        let Some(plan) = plan_of(session) else { return };
        let mut planned = session.workshop().cloned().unwrap_or_default();
        planned.plan.get_or_insert(plan.id.clone());
        let mut edits = Vec::new();
        if planned.talk_list.is_empty() && !work.session().respondents().is_empty() {
            planned.talk_list = workshop::proposal(work.summary(), plan.talk);
        }
        edits.push(Edit::Workshop(Some(planned)));
        // What a room scores is the answer of a group; what one person filled in stays that person's.
        if work.session().way() == Way::Alone && work.session().answered_count() == 0 {
            edits.push(Edit::Way(Way::Together));
        }
        if self.edit_all(edits) {
            let first = plan.held().next().map_or(Part::Intro, |(part, _)| part);
            self.go_to_part(first);
        }
    }
}

/// How a plan usually votes. With answers of partners there is something to show without a vote, unless the plan is to
/// vote.
#[must_use]
pub fn usual_voting(session: &Session) -> Voting {
    let votes_on_everything = plan_of(session).zip(plans().pop()).is_some_and(|(plan, last)| last.id == plan.id);
    if session.respondents().is_empty() || votes_on_everything { Voting::Hands } else { Voting::Files }
}
