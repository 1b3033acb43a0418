//! Partners beside each other: who sees it differently. Only for a group on name.

use super::Mean;
use crate::questionnaire::{Score, Theme};
use crate::session::{Anonymity, AnswerSheet, LocalId, Reply, Respondent, Session};

/// How one partner scored each theme.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerThemes {
    /// The respondent.
    pub id: LocalId,
    /// Organisation, else name, else the title of the role; empty when the file has none of these.
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
    let partner = |respondent: &Respondent| {
        let scores = |theme| scores(&respondent.sheet, theme);
        let themes: Vec<Vec<u32>> = session.questionnaire().themes().map(scores).collect();
        PartnerThemes {
            id: respondent.id,
            name: partner_name(session, respondent).to_owned(),
            scored: themes.iter().map(Vec::len).sum(),
            themes: themes.iter().map(|scores| mean(scores)).collect(),
        }
    };
    session.respondents().iter().map(partner).collect()
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
    let mut participants = session.participants().iter();
    let Some(participant) = participants.find(|one| Some(one.id) == respondent.participant) else { return "" };
    let role = participant.role.as_ref().and_then(|role| session.questionnaire().role(role));
    let names = [&participant.organisation, &participant.name].map(String::as_str);
    let mut names = names.into_iter().chain(role.map(|role| role.title.as_str()));
    names.find(|name| !name.trim().is_empty()).unwrap_or("")
}
