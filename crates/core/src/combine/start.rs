//! A group to begin with, when there is none yet.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::Incoming;
use crate::session::{Anonymity, Edit, Session};

/// A new group with nobody in it, about what most of the files are about: municipality, date and questionnaire. Without
/// names when any of the partners was promised that. `None` when no file can be used.
#[must_use]
pub fn new_group(files: &[Incoming], now: Timestamp) -> Option<Session> {
    let sessions = || files.iter().filter_map(|file| file.session.as_ref().ok());
    let about = |session: &Session| {
        let (municipality, questionnaire) = (session.municipality(), session.questionnaire());
        let name = municipality.name.trim().to_lowercase();
        let questionnaire = (questionnaire.id.clone(), questionnaire.version.clone());
        (questionnaire, municipality.code.clone(), name, session.date())
    };
    let mut counts = BTreeMap::new();
    for session in sessions() {
        *counts.entry(about(session)).or_insert(0_usize) += 1;
    }
    let most = counts.values().max()?;
    // Of as many, the first in a fixed order: the order of the files may not matter.
    let (wanted, _) = counts.iter().find(|(_, count)| *count == most)?;
    let model = sessions().filter(|session| about(session) == *wanted).min_by_key(|session| session.id())?;
    let mut group = model.new_group(now);
    // What all of them are called is what the group is called.
    let mut others = sessions().filter(|session| about(session) == *wanted);
    if others.all(|session| session.title() == model.title()) {
        group.apply(Edit::Title(model.title().to_owned()), now).ok()?;
    }
    let is_unnamed = sessions().any(|session| session.anonymity() == Anonymity::Unnamed);
    let anonymity = if is_unnamed { Anonymity::Unnamed } else { Anonymity::Named };
    group.apply(Edit::Anonymity(anonymity), now).ok()?;
    Some(group)
}
