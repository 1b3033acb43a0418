//! What a report is made from: the session as it may be passed on, and what follows from it.

use analysetool_core::analysis::{self, Summary};
use analysetool_core::disclosure::Disclosure;
use analysetool_core::figure::Brief;
use analysetool_core::questionnaire::{Questionnaire, StatementId};
use analysetool_core::session::{Anonymity, Session};
use analysetool_core::text::Text;

use super::figures::WIDTH;
use crate::order::Order;

/// Everything a chapter may look at. Also what the file that is attached to a report is written from.
#[derive(Clone, Debug)]
pub struct Material<'a> {
    /// The session as it may be passed on.
    pub session: Session,
    /// What its answers say. Statements of which too few people gave an answer are marked as withheld, and a summary says how
    /// many partners answered, as the whole session does.
    pub summary: Summary,
    /// Statements with too few answers to show any of them without names.
    pub withheld: Vec<StatementId>,
    /// The questionnaire with its explanations and sources. Look statements up with [`Material::guidance_for`].
    pub guidance: &'a Questionnaire,
    /// The words.
    pub text: &'a Text,
    /// What a reader gets to see, with what its own choices rule out left out.
    pub disclosure: Disclosure,
}

impl<'a> Material<'a> {
    /// Reduces the session of an order to what may be passed on. The whole session is not looked at after this.
    #[must_use]
    pub fn of(order: &Order<'a>) -> Self {
        let disclosure = order.disclosure.settled();
        let session = disclosure.of(order.session);
        let withheld = disclosure.withheld(order.session);
        let mut summary = analysis::summarise(&session);
        for statement in &mut summary.statements {
            statement.withheld |= withheld.contains(&statement.id);
        }
        if disclosure.summary {
            count_as_before(&mut summary, &analysis::summarise(order.session));
        }
        Self { session, summary, withheld, guidance: order.guidance, text: order.text, disclosure }
    }

    /// What a figure is drawn from: on the width of a page, to be read without colour too.
    #[must_use]
    pub fn brief(&self) -> Brief<'_> {
        Brief { patterns: true, ..Brief::new(&self.summary, &self.session, self.text, WIDTH) }
    }

    /// The statement with its explanation, when that is about the same statement with the same meaning.
    #[must_use]
    pub fn guidance_for(&self, id: &StatementId) -> Option<&'a analysetool_core::questionnaire::Guidance> {
        let asked = self.session.questionnaire();
        let rev = asked.statement(id)?.statement.rev;
        let known = self.guidance.statement(id).filter(|_| self.guidance.id == asked.id)?;
        (known.statement.rev == rev).then_some(&known.statement.guidance)
    }

    /// Whether a group answered.
    #[must_use]
    pub fn is_group(&self) -> bool {
        self.summary.coalition.is_some()
    }

    /// Whether people may be named: not when answers are without names, and not when names are left out.
    #[must_use]
    pub fn has_names(&self) -> bool {
        self.disclosure.names && self.session.anonymity() == Anonymity::Named
    }
}

/// In a summary the answers of partners are counted as votes, so that nobody's own are there. How many partners answered,
/// and that they did so by themselves, is no secret: it is said as in the whole report.
fn count_as_before(summary: &mut Summary, whole: &Summary) {
    if let (Some(now), Some(before)) = (&mut summary.coalition, &whole.coalition) {
        now.respondents = before.respondents;
    }
    for (now, before) in summary.statements.iter_mut().zip(&whole.statements) {
        if let (Some(now), Some(before)) = (&mut now.votes, &before.votes) {
            now.counted = before.counted;
        }
    }
}
