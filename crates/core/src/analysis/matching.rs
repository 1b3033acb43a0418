//! Which partners took part in both measurements.

use std::collections::{BTreeMap, VecDeque};

use crate::session::{Anonymity, AnswerSheet, Participant, PartnerIdentity, Session};

/// The answers of each partner in both measurements: before and now.
pub(super) type Pairs<'a> = Vec<(&'a AnswerSheet, &'a AnswerSheet)>;

/// The partners in both, in the order of the new measurement; `None` when partners cannot be matched: answers without
/// names, or no organisation on either side.
pub(super) fn pairs<'a>(before: &'a Session, after: &'a Session) -> Option<Pairs<'a>> {
    let (old, new) = (named(before), named(after));
    (!old.is_empty() && !new.is_empty()).then(|| matched(old, new))
}

/// Whether more than a third of all partners took part only once. Where answers belong to nobody, it is measured by the
/// participants who were there and are known by organisation or role.
pub(super) fn has_group_changed(before: &Session, after: &Session, pairs: Option<&Pairs<'_>>) -> bool {
    if let Some(pairs) = pairs {
        return is_other_group(before.respondents().len(), after.respondents().len(), pairs.len());
    }
    let (old, new) = (present(before), present(after));
    let (old_count, new_count) = (old.len(), new.len());
    old_count > 0 && new_count > 0 && is_other_group(old_count, new_count, matched(old, new).len())
}

const fn is_other_group(before: usize, after: usize, in_both: usize) -> bool {
    let all = before + after - in_both;
    let once = all - in_both;
    once * 3 > all
}

/// Partners on name with an organisation, with their answers.
fn named(session: &Session) -> Vec<(PartnerIdentity, &AnswerSheet)> {
    if session.anonymity() == Anonymity::Unnamed {
        return Vec::new();
    }
    let participants: BTreeMap<_, _> = session.participants().iter().map(|one| (one.id, one)).collect();
    let named = session
        .respondents()
        .iter()
        .filter_map(|respondent| Some((participants.get(&respondent.participant?)?.identity()?, &respondent.sheet)));
    named.collect()
}

/// Participants who were at the table and of whom an organisation or a role is known.
fn present(session: &Session) -> Vec<(PartnerIdentity, ())> {
    let by_role = |one: &Participant| Some((String::new(), Some(one.role.clone()?)));
    let present = session.participants().iter().filter(|participant| !participant.absent);
    present.filter_map(|one| Some((one.identity().or_else(|| by_role(one))?, ()))).collect()
}

/// Pairs with the same identity; of several with the same one, the first with the first.
fn matched<T>(before: Vec<(PartnerIdentity, T)>, after: Vec<(PartnerIdentity, T)>) -> Vec<(T, T)> {
    let mut waiting: BTreeMap<PartnerIdentity, VecDeque<T>> = BTreeMap::new();
    for (identity, partner) in before {
        waiting.entry(identity).or_default().push_back(partner);
    }
    let pair = |(identity, partner): (PartnerIdentity, T)| Some((waiting.get_mut(&identity)?.pop_front()?, partner));
    after.into_iter().filter_map(pair).collect()
}
