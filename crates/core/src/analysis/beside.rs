//! 'Mijn beeld naast ons beeld': the scores of one person beside the result of the group.

use std::cmp::Reverse;

use super::comparison::{by_id, within};
use super::{GroupSummary, Mean, Points, State, StatementSummary, Summary, Verdict, summarise};
use crate::questionnaire::{Statement, StatementId};
use crate::session::Session;

/// One person's own session beside a group's. Made by [`beside`](beside()).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside {
    /// Why the two can't stand beside each other; all lists are empty then.
    pub obstacle: Option<Obstacle>,
    /// Statements with a value in both, largest gap first; ties in the order of the group's questionnaire.
    pub statements: Vec<StatementBeside>,
    /// Sections of the group that have statements with a value in both, in the order of its questionnaire.
    pub sections: Vec<GroupBeside>,
    /// The same of themes.
    pub themes: Vec<GroupBeside>,
    /// What does not stand beside each other: the statements of the group, then those that only the person has.
    pub left_out: Vec<LeftOut>,
    /// All statements of the group.
    pub of: usize,
    /// The two are of different municipalities.
    pub other_municipality: bool,
}

/// Why two sessions are not the picture of one person and that of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Obstacle {
    /// The own session is that of a group.
    OwnIsAGroup,
    /// The other session is that of one person.
    NotAGroup,
    /// They were scored with different questionnaires.
    OtherQuestionnaire,
}

/// One statement of which both have a value.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementBeside {
    /// Its id, the same in both.
    pub id: StatementId,
    /// Its place in the group's questionnaire, counted from 0.
    pub index: usize,
    /// The person's own score.
    pub own: Points,
    /// The value of the group: the median, else the score agreed in the room.
    pub group: Points,
    /// The wording differs: this is the one the person saw.
    pub own_text: Option<String>,
    /// The group is divided, so its median says little.
    pub divided: bool,
    /// The value of the group was agreed in the room, not counted.
    pub agreed: bool,
}

/// A section or theme of which both have values.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupBeside {
    /// Id of the section or theme.
    pub id: String,
    /// Its title in the group's questionnaire.
    pub title: String,
    /// Mean of the person's own scores.
    pub own: Mean,
    /// Mean of the group's values of the same statements.
    pub group: Mean,
    /// How many statements these are: n.
    pub statements: usize,
    /// All statements of the section or theme: N.
    pub of: usize,
}

/// A statement that does not stand beside the other's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its id.
    pub id: StatementId,
    /// Why. Of several reasons the first in the order of [`Why`].
    pub why: Why,
}

/// Why a statement does not stand beside the other's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// The person's questionnaire does not have it, or has it with another meaning (`rev`).
    NotAsked,
    /// Only the person's questionnaire has it.
    NotAskedOfTheGroup,
    /// The group has answers without names, but too few to show.
    Withheld,
    /// The person did not answer it.
    Open,
    /// The person does not know.
    DontKnow,
    /// The person called it not applicable.
    NotApplicable,
    /// The group has no value: nobody scored it.
    NoValueOfTheGroup,
}

impl StatementBeside {
    /// Half points that the person scored higher than the group; negative when lower.
    #[must_use]
    pub fn halves(&self) -> i16 {
        i16::from(self.own.halves()) - i16::from(self.group.halves())
    }
}

impl Beside {
    /// How many statements were left out for this reason.
    #[must_use]
    pub fn left_out_for(&self, why: Why) -> usize {
        self.left_out.iter().filter(|one| one.why == why).count()
    }
}

/// The session of one person beside that of a group, statement by statement.
///
/// What a group without names withholds ([`StatementSummary::withheld`]) has no value here either, so nothing of it shows.
#[must_use]
pub fn beside(own: &Session, group: &Session) -> Beside {
    let (mine, ours) = (summarise(own), summarise(group));
    let of = ours.statements.len();
    let other_municipality = own.municipality().is_other(group.municipality());
    if let Some(obstacle) = obstacle(own, group, &mine, &ours) {
        return Beside { obstacle: Some(obstacle), of, other_municipality, ..Beside::default() };
    }
    let of_person = by_id(own.questionnaire(), &mine);
    let of_group = group.questionnaire().statements().map(|located| located.statement);

    let (mut statements, mut left_out) = (Vec::new(), Vec::new());
    for (statement, ours) in of_group.zip(&ours.statements) {
        let same = of_person.get(&statement.id).filter(|(mine, _)| mine.rev == statement.rev);
        match same.ok_or(Why::NotAsked).and_then(|(mine, summary)| row(mine, summary, statement, ours)) {
            Ok(row) => statements.push(row),
            Err(why) => left_out.push(LeftOut { id: ours.id.clone(), why }),
        }
    }
    let only_own = mine.statements.iter().filter(|one| ours.statement(&one.id).is_none());
    left_out.extend(only_own.map(|one| LeftOut { id: one.id.clone(), why: Why::NotAskedOfTheGroup }));
    let (sections, themes) = (groups(&ours.sections, &statements), groups(&ours.themes, &statements));
    // Stable: equal gaps keep the order of the questionnaire.
    statements.sort_by_key(|row| Reverse(row.halves().abs()));
    Beside { obstacle: None, statements, sections, themes, left_out, of, other_municipality }
}

fn obstacle(own: &Session, group: &Session, mine: &Summary, ours: &Summary) -> Option<Obstacle> {
    if own.questionnaire().id != group.questionnaire().id {
        Some(Obstacle::OtherQuestionnaire)
    } else if mine.coalition.is_some() {
        Some(Obstacle::OwnIsAGroup)
    } else {
        ours.coalition.is_none().then_some(Obstacle::NotAGroup)
    }
}

fn row(
    mine: &Statement,
    own: &StatementSummary,
    statement: &Statement,
    ours: &StatementSummary,
) -> Result<StatementBeside, Why> {
    let (own, group) = match (own.value, ours.value) {
        (Some(own), Some(group)) => (own, group),
        (_, None) if ours.withheld => return Err(Why::Withheld),
        (Some(_), None) => return Err(Why::NoValueOfTheGroup),
        (None, _) => return Err(why_without_score(own.state)),
    };
    Ok(StatementBeside {
        id: ours.id.clone(),
        index: ours.index,
        own,
        group,
        own_text: (mine.text != statement.text).then(|| mine.text.clone()),
        divided: ours.verdict == Some(Verdict::DiscussFirst),
        agreed: ours.is_agreed(),
    })
}

const fn why_without_score(state: State) -> Why {
    match state {
        State::DontKnow => Why::DontKnow,
        State::NotApplicable => Why::NotApplicable,
        State::Open | State::Scored => Why::Open,
    }
}

/// `statements` stand in the order of the questionnaire.
fn groups(groups: &[GroupSummary], statements: &[StatementBeside]) -> Vec<GroupBeside> {
    let group = |group: &GroupSummary| {
        let rows = within(statements, &group.statements, |one| one.index);
        let mean = |value: fn(&StatementBeside) -> Points| Mean::of_points(rows.iter().map(value));
        Some(GroupBeside {
            id: group.id.clone(),
            title: group.title.clone(),
            own: mean(|row| row.own)?,
            group: mean(|row| row.group)?,
            statements: rows.len(),
            of: group.of,
        })
    };
    groups.iter().filter_map(group).collect()
}
