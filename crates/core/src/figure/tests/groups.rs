//! Sessions of groups for the figures of a group.

use jiff::Timestamp;

use crate::analysis::samples::{edit, group, local_id};
use crate::analysis::{Summary, summarise};
use crate::figure::{Brief, Order, Scene, Scope, distribution, dots, heat_map};
use crate::questionnaire::{Questionnaire, StatementId};
use crate::session::{Edit, Session};
use crate::text::Text;

/// A partner a string of signs that repeat.
pub(super) fn repeated_group(questionnaire: &Questionnaire, partners: &[&str]) -> Session {
    let count = questionnaire.statement_count();
    let all: Vec<String> = partners.iter().map(|signs| signs.chars().cycle().take(count).collect()).collect();
    group(questionnaire, &all.iter().map(String::as_str).collect::<Vec<_>>())
}

/// As many partners, who differ: some agree, some are divided, some do not know, some were not asked.
pub(super) fn mixed_group(questionnaire: &Questionnaire, partners: usize) -> Session {
    let signs = ["42", "4215?", "4255-3", "1", "4223345", "5215.x4", "3", "44?42", "41-1513"];
    let signs: Vec<&str> = signs.into_iter().cycle().take(partners).collect();
    repeated_group(questionnaire, &signs)
}

/// Names as long as a file allows.
pub(super) fn rename_partners(session: &mut Session, name: &str) {
    for mut participant in session.participants().to_vec() {
        participant.organisation = name.to_owned();
        session.apply(Edit::Participant(participant), Timestamp::UNIX_EPOCH).unwrap();
    }
}

/// Takes the organisation of a partner away.
pub(super) fn without_name(session: &mut Session, number: u32) {
    let known = session.participants().iter().find(|known| known.id == local_id(number)).cloned();
    let mut participant = known.unwrap();
    participant.organisation.clear();
    participant.role = None;
    edit(session, Edit::Participant(participant));
}

pub(super) fn statement(session: &Session, number: usize) -> StatementId {
    session.questionnaire().statement_at(number - 1).unwrap().statement.id.clone()
}

/// A session with what follows from it, ready to be drawn.
pub(super) struct Drawn<'a> {
    session: &'a Session,
    summary: Summary,
    text: Text,
    pub patterns: bool,
}

impl<'a> Drawn<'a> {
    pub fn of(session: &'a Session) -> Self {
        Self { session, summary: summarise(session), text: Text::dutch(), patterns: false }
    }

    fn brief(&self, width: f32) -> Brief<'_> {
        Brief { patterns: self.patterns, ..Brief::new(&self.summary, self.session, &self.text, width) }
    }

    pub fn distribution(&self, width: f32, scope: &Scope, order: Order) -> Scene {
        distribution(self.brief(width), scope, order)
    }

    pub fn dots(&self, width: f32, statement: &StatementId) -> Scene {
        dots(self.brief(width), statement)
    }

    pub fn heat_map(&self, width: f32) -> Scene {
        heat_map(self.brief(width))
    }

    /// All three, with the dots of the first few statements.
    pub fn every_figure(&self, width: f32) -> Vec<Scene> {
        let ids = self.session.questionnaire().statements().take(4).map(|located| located.statement.id.clone());
        let mut scenes: Vec<Scene> = ids.map(|id| self.dots(width, &id)).collect();
        scenes.push(self.heat_map(width));
        scenes.push(self.distribution(width, &Scope::All, Order::Value));
        scenes
    }
}
