//! A session with something left out: what a report or an export carries. What may go is decided in `disclosure`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::respondent::remove_names;
use super::{
    Action, Anonymity, Answer, AnswerSheet, Dots, FocusPoint, LocalId, Municipality, Owner, ParkedItem, Participant,
    Previous, Respondent, Round, Session, SessionId, Slip, Source, SourceKey, format,
};
use crate::json::Unknown;
use crate::questionnaire::StatementId;

/// What stays of a session.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "choices that a person makes apart")]
pub(crate) struct Reduction<'a> {
    /// The id of what is left.
    pub id: SessionId,
    /// Nothing is left out but what the room has not seen.
    pub everything: bool,
    /// Names and organisations, and whose answers are whose.
    pub names: bool,
    /// Notes and quotes.
    pub notes: bool,
    /// Focus points, actions, parked items, dots.
    pub plan: bool,
    /// Statements of which partners' answers may not be shown.
    pub withheld: &'a [StatementId],
    /// For a summary: what was counted, in the place of everybody's own answers.
    pub votes: Option<&'a BTreeMap<StatementId, Round>>,
    /// For a summary: the actions that stay.
    pub actions: Option<&'a [LocalId]>,
}

impl Session {
    /// Whether votes or dots were counted that the room has not seen.
    #[must_use]
    pub fn has_unrevealed(&self) -> bool {
        let hidden_round = self.rounds.values().flatten().any(|round| !round.revealed);
        hidden_round || self.dots.as_ref().is_some_and(|dots| !dots.revealed)
    }

    /// Without names, and nothing else changed: to see which answers would be too few.
    pub(crate) fn make_unnamed(&mut self) {
        self.anonymity = Anonymity::Unnamed;
    }

    /// Takes the earlier session of `whole` along: as it is, or `instead` of it what may be passed on of it.
    pub(crate) fn keep_previous(&mut self, whole: &Self, instead: Option<Self>) {
        self.previous = match instead {
            Some(session) => Some(Previous::of(&session)),
            None => whole.previous.clone(),
        };
    }

    /// What is left of this session, without its earlier one.
    pub(crate) fn reduced(&self, keep: Reduction<'_>) -> Self {
        let shown = Self { id: keep.id, previous: None, ..self.clone() }.without_unrevealed();
        if keep.everything {
            return shown;
        }
        // What an unknown key says, nobody here can tell: it may well be a name.
        let Municipality { name, code, .. } = shown.municipality;
        let mut left = Self {
            schema: format::SCHEMA,
            created: None,
            finished: None,
            municipality: Municipality { name, code, ..Municipality::default() },
            workshop: None,
            unknown: Unknown::default(),
            ..shown
        };
        left.answers = left.asked_only(&self.answers, keep);
        left.keep_people(keep);
        left.keep_plan(keep);
        left
    }

    fn without_unrevealed(mut self) -> Self {
        if !self.has_unrevealed() {
            return self;
        }
        let rounds = Arc::make_mut(&mut self.rounds);
        for statement in rounds.values_mut() {
            statement.retain(|round| round.revealed);
        }
        rounds.retain(|_, rounds| !rounds.is_empty());
        self.dots = self.dots.filter(|dots| dots.revealed);
        self
    }

    /// Answers to statements that are in the questionnaire, with or without what was written beside them.
    fn asked_only(
        &self,
        answers: &BTreeMap<StatementId, Answer>,
        keep: Reduction<'_>,
    ) -> BTreeMap<StatementId, Answer> {
        let asked = answers.iter().filter(|(id, _)| self.questionnaire.statement(id).is_some());
        let kept = asked.map(|(id, answer)| (id.clone(), keep.answer(answer)));
        kept.filter(|(_, answer)| !answer.is_empty()).collect()
    }

    fn keep_people(&mut self, keep: Reduction<'_>) {
        if keep.names {
            for participant in Arc::make_mut(&mut self.participants) {
                participant.unknown = Unknown::default();
            }
        } else {
            self.title.clear();
            self.participants = roles_only(&self.participants, keep.id).into();
        }
        if let Some(votes) = keep.votes {
            self.respondents = Arc::default();
            self.rounds = Arc::new(votes.iter().map(|(id, round)| (id.clone(), vec![round.clone()])).collect());
            return;
        }
        let mut respondents: Vec<Respondent> = self.respondents.iter().map(|one| self.keep_sheet(one, keep)).collect();
        if !keep.names {
            self.anonymity = Anonymity::Unnamed;
        }
        if self.anonymity == Anonymity::Unnamed {
            let mut taken = Vec::new();
            for respondent in &mut respondents {
                forget_source(respondent, keep.id, &mut taken);
            }
            remove_names(&mut respondents);
        }
        self.respondents = respondents.into();
        let asked = |(id, rounds): (&StatementId, &Vec<Round>)| {
            let counted = |round: &Round| Round { unknown: Unknown::default(), ..round.clone() };
            (!keep.withheld.contains(id)).then(|| (id.clone(), rounds.iter().map(counted).collect()))
        };
        self.rounds = Arc::new(self.rounds.iter().filter_map(asked).collect());
    }

    fn keep_sheet(&self, respondent: &Respondent, keep: Reduction<'_>) -> Respondent {
        let mut answers = self.asked_only(&respondent.sheet.answers, keep);
        answers.retain(|id, _| !keep.withheld.contains(id));
        let not_asked = respondent.sheet.not_asked.iter().filter(|id| self.questionnaire.statement(id).is_some());
        let Source { kind, key, updated, .. } = respondent.source;
        Respondent {
            source: Source { updated, ..Source::new(kind, key) },
            sheet: AnswerSheet { answers, not_asked: not_asked.cloned().collect() },
            // Copies that nobody chose are not in a report either.
            set_aside: Vec::new(),
            unknown: Unknown::default(),
            ..respondent.clone()
        }
    }

    fn keep_plan(&mut self, keep: Reduction<'_>) {
        if !keep.plan {
            (self.focus, self.actions, self.parked, self.dots) = Default::default();
            return;
        }
        let is_summary = keep.actions.is_some();
        let focus = self.focus.iter().map(|point| FocusPoint {
            why: if is_summary { String::new() } else { point.why.clone() },
            ..FocusPoint::new(point.statement.clone())
        });
        self.focus = Arc::new(focus.collect());
        let stays = |action: &&Action| keep.actions.is_none_or(|actions| actions.contains(&action.id));
        self.actions = Arc::new(self.actions.iter().filter(stays).map(|action| keep.action(action)).collect());
        let parked = self.parked.iter().filter(|_| !is_summary).map(|item| keep.parked(item));
        self.parked = Arc::new(parked.collect());
        self.dots = self.dots.take().filter(|_| !is_summary).map(|dots| Arc::new(keep.dots(&dots)));
    }
}

impl Reduction<'_> {
    fn answer(&self, answer: &Answer) -> Answer {
        let Answer { value, note, flagged, quotes, .. } = answer.clone();
        let flagged = flagged && self.votes.is_none();
        let (note, quotes) = if self.notes { (note, quotes) } else { Default::default() };
        Answer { value, note, flagged, quotes, ..Answer::default() }
    }

    fn owner(&self, owner: &Owner) -> Owner {
        let name = if self.names { owner.name.clone() } else { String::new() };
        Owner { role: owner.role.clone(), name, ..Owner::default() }
    }

    fn action(&self, action: &Action) -> Action {
        let note = if self.notes { action.note.clone() } else { String::new() };
        // Without names the earlier session is not there to lead to.
        let from = action.from.filter(|_| self.names);
        Action { owner: self.owner(&action.owner), note, from, unknown: Unknown::default(), ..action.clone() }
    }

    fn parked(&self, item: &ParkedItem) -> ParkedItem {
        ParkedItem { owner: self.owner(&item.owner), unknown: Unknown::default(), ..item.clone() }
    }

    /// Without names all slips become one: what one person chose is nobody's business.
    fn dots(&self, dots: &Dots) -> Dots {
        let slips = if self.names {
            dots.slips.iter().map(|slip| Slip { unknown: Unknown::default(), ..slip.clone() }).collect()
        } else {
            together(&dots.slips).into_iter().collect()
        };
        Dots { revealed: dots.revealed, slips, ..Dots::default() }
    }
}

fn together(slips: &[Slip]) -> Option<Slip> {
    let mut dots = BTreeMap::new();
    let mut people = 0_u16;
    for slip in slips {
        people = people.saturating_add(slip.people);
        for (statement, count) in &slip.dots {
            let sum: &mut u16 = dots.entry(statement.clone()).or_default();
            *sum = sum.saturating_add(*count);
        }
    }
    (people > 0).then(|| Slip { people, ..Slip::new(dots) })
}

/// Who took part, as roles: sorted, so that their order says nothing.
fn roles_only(participants: &[Participant], id: SessionId) -> Vec<Participant> {
    let mut roles: Vec<_> = participants.iter().map(|one| (one.role.clone(), one.absent)).collect();
    roles.sort();
    let mut participants: Vec<Participant> = Vec::new();
    for (number, (role, absent)) in roles.into_iter().enumerate() {
        let is_taken = |id| participants.iter().any(|other| other.id == id);
        let id = LocalId::from_text(&format!("{id}:participant:{number}"), is_taken);
        participants.push(Participant { id, role, absent, ..Participant::new() });
    }
    participants
}

/// Another key and id than in the group file, so that the two can't be laid side by side.
fn forget_source(respondent: &mut Respondent, id: SessionId, taken: &mut Vec<LocalId>) {
    let Source { kind, key, .. } = respondent.source;
    let key = SourceKey::of(&format!("{id}:{key}"));
    respondent.source = Source::new(kind, key);
    respondent.id = LocalId::from_text(&format!("{id}:respondent:{key}"), |id| taken.contains(&id));
    taken.push(respondent.id);
}
