//! From a plan to the changes of the group. Everything else the group holds stays as it is.

use jiff::Timestamp;

use super::Combination;
use super::copies::{Copies, Copy};
use super::key::{What, id_from};
use crate::session::limits::MAX_PARTICIPANTS;
use crate::session::{Edit, EditError, Participant, Respondent, Session, SourceKey, Way};

impl Combination {
    /// The changes, in order; none when the group has everything already. They fit the group that was planned with.
    #[must_use]
    pub fn edits(&self) -> Vec<Edit> {
        self.walk().0
    }

    /// The group with the partners of the files in it. `now` is when it changed, if it did.
    #[must_use]
    pub fn combined(&self, now: Timestamp) -> Session {
        let mut group = self.group.clone();
        for edit in self.edits() {
            // Each was tried when it was made.
            let _ = group.apply(edit, now);
        }
        group
    }

    /// Partners for whom the group has no room.
    pub(super) fn refused(&self) -> Vec<(SourceKey, EditError)> {
        self.walk().1
    }

    fn walk(&self) -> (Vec<Edit>, Vec<(SourceKey, EditError)>) {
        let (mut edits, mut refused) = (Vec::new(), Vec::new());
        // Each change is tried on a copy, so that a partner that does not fit does not stop the next.
        let mut group = self.group.clone();
        for partner in &self.partners {
            match change(&mut group, partner) {
                Ok(changes) => edits.extend(changes),
                Err(error) => refused.push((partner.key, error)),
            }
        }
        if !edits.is_empty() && group.way() == Way::Alone {
            edits.push(Edit::Way(Way::AloneThenTogether));
        }
        (edits, refused)
    }
}

/// Makes the changes for one partner, and says which.
fn change(group: &mut Session, partner: &Copies) -> Result<Vec<Edit>, EditError> {
    let Some(chosen) = partner.all.get(partner.chosen) else { return Ok(Vec::new()) };
    let known = group.respondents().iter().find(|respondent| respondent.source.key == partner.key).cloned();
    let linked = known.as_ref().and_then(|known| known.participant);
    let participant = match (linked, &chosen.participant) {
        (None, Some(participant)) => Some(participant_for(group, partner.key, participant)),
        _ => None,
    };
    let added = participant.as_ref().filter(|participant| group.participant(participant.id).is_none());
    if added.is_some() && group.participants().len() >= MAX_PARTICIPANTS {
        return Err(EditError::TooManyParticipants);
    }
    let is_taken = |id| group.respondents().iter().any(|other| other.id == id);
    let respondent = Respondent {
        id: known.as_ref().map_or_else(|| id_from(What::Respondent, partner.key, is_taken), |known| known.id),
        participant: linked.or(participant.as_ref().map(|participant| participant.id)),
        set_aside: partner.set_aside(known.as_ref()),
        ..chosen.respondent(known.as_ref())
    };
    let added = added.cloned().map(Edit::Participant);
    let respondent = Edit::Respondent(Box::new(respondent));
    // The answers first: when they do not fit, nobody is added.
    let mut changes = Vec::new();
    if group.apply(respondent.clone(), Timestamp::UNIX_EPOCH)? {
        changes.push(respondent);
    }
    if let Some(added) = added {
        group.apply(added.clone(), Timestamp::UNIX_EPOCH)?;
        changes.insert(0, added);
    }
    Ok(changes)
}

/// The participant of the group that is this partner and whose answers it does not have yet; else a new one.
fn participant_for(group: &Session, key: SourceKey, partner: &Participant) -> Participant {
    let has_answers = |participant: &&Participant| {
        group.respondents().iter().any(|respondent| respondent.participant == Some(participant.id))
    };
    let who = partner.identity();
    let mut free = group.participants().iter().filter(|participant| !has_answers(participant));
    if let Some(known) = free.find(|participant| who.is_some() && participant.identity() == who) {
        return known.clone();
    }
    let Participant { name, organisation, role, .. } = partner.clone();
    let id = id_from(What::Participant, key, |id| group.participant(id).is_some());
    Participant { id, name, organisation, role, ..Participant::new() }
}

impl Copy {
    /// As it stands in the group.
    fn respondent(&self, known: Option<&Respondent>) -> Respondent {
        let unknown = known.map_or_else(|| self.unknown.clone(), |known| known.unknown.clone());
        Respondent { sheet: self.shown.sheet.clone(), unknown, ..Respondent::new(self.source.clone()) }
    }
}
