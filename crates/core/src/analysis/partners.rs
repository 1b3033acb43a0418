//! Partners beside each other: who sees it differently. Only for a group on name.

use std::collections::{BTreeMap, BTreeSet};

use super::Mean;
use crate::questionnaire::{Score, Theme};
use crate::session::{Anonymity, AnswerSheet, LocalId, Participant, Reply, Respondent, Session};

/// How one partner scored each theme.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerThemes {
    /// The respondent.
    pub id: LocalId,
    /// Organisation, else name, else the title of the role; empty when the file has none of these. Of several with the
    /// same name each also has what tells them apart: role, else name, else a number.
    pub name: String,
    /// Mean of the partner's scores per theme, in the order of [`Summary::themes`](super::Summary::themes); `None` when nothing is scored.
    pub themes: Vec<Option<Mean>>,
    /// Statements the partner scored.
    pub scored: usize,
}

/// How each partner scored each theme, in the order of the respondents. Empty without names, and for one person.
///
/// A partner's own answers only: what was voted or agreed in the room is nobody's.
#[must_use]
pub fn partner_themes(session: &Session) -> Vec<PartnerThemes> {
    if session.anonymity() == Anonymity::Unnamed {
        return Vec::new();
    }
    let partner = |(respondent, name): (&Respondent, String)| {
        let scores = |theme| scores(&respondent.sheet, theme);
        let themes: Vec<Vec<u32>> = session.questionnaire().themes().map(scores).collect();
        PartnerThemes {
            id: respondent.id,
            name,
            scored: themes.iter().map(Vec::len).sum(),
            themes: themes.iter().map(|scores| mean(scores)).collect(),
        }
    };
    session.respondents().iter().zip(names_apart(session)).map(partner).collect()
}

/// What the partners are called, in the order of the respondents: no two alike, unless they have no name at all.
fn names_apart(session: &Session) -> Vec<String> {
    let respondents = session.respondents();
    let names: Vec<&str> = respondents.iter().map(|respondent| partner_name(session, respondent)).collect();
    let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, name) in names.iter().enumerate().filter(|(_, name)| !name.trim().is_empty()) {
        alike.entry(name.trim().to_lowercase()).or_default().push(place);
    }
    let mut apart: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    for places in alike.values().filter(|places| places.len() > 1) {
        let partners = || places.iter().filter_map(|place| respondents.get(*place));
        let roles: Vec<&str> = partners().map(|one| role_title(session, one)).collect();
        let people: Vec<&str> = partners().map(|one| person(session, one)).collect();
        let tells = |words: &[&str]| {
            let different: BTreeSet<&str> = words.iter().map(|word| word.trim()).collect();
            different.len() == words.len() && !different.contains("")
        };
        let numbers: Vec<String> = (1..=places.len()).map(|number| number.to_string()).collect();
        let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
        let endings = [&roles, &people].into_iter().find(|words| tells(words)).unwrap_or(&numbers);
        for (place, ending) in places.iter().zip(endings) {
            if let Some(name) = apart.get_mut(*place) {
                *name = format!("{name} ({})", ending.trim());
            }
        }
    }
    apart
}

fn participant<'a>(session: &'a Session, respondent: &Respondent) -> Option<&'a Participant> {
    session.participant(respondent.participant?)
}

fn role_title<'a>(session: &'a Session, respondent: &Respondent) -> &'a str {
    let role = participant(session, respondent).and_then(|participant| participant.role.as_ref());
    role.and_then(|role| session.questionnaire().role(role)).map_or("", |role| role.title.as_str())
}

fn person<'a>(session: &'a Session, respondent: &Respondent) -> &'a str {
    participant(session, respondent).map_or("", |participant| participant.name.as_str())
}

fn scores(sheet: &AnswerSheet, theme: &Theme) -> Vec<u32> {
    let score = |reply| if let Reply::Score(score) = reply { Some(score) } else { None };
    let scores = theme.statements.iter().filter_map(|statement| score(sheet.reply(&statement.id)));
    scores.map(|score: Score| u32::from(score.points())).collect()
}

fn mean(scores: &[u32]) -> Option<Mean> {
    Mean::new(scores.iter().sum(), u32::try_from(scores.len()).ok()?)
}

/// What a partner is called: organisation, else name, else the title of the role; empty when the file has none of these.
#[must_use]
pub fn partner_name<'a>(session: &'a Session, respondent: &Respondent) -> &'a str {
    let Some(participant) = participant(session, respondent) else { return "" };
    let mut names =
        [participant.organisation.as_str(), participant.name.as_str(), role_title(session, respondent)].into_iter();
    names.find(|name| !name.trim().is_empty()).unwrap_or("")
}
