//! Dots in the room: how many people are in, and what the room may see of it.

use super::{DotsView, Showing};
use crate::analysis::priorities;
use crate::session::{DOTS_A_PERSON, DOTS_ON_ONE_STATEMENT, Dots, Session, TalkState};

/// Most statements before the room to choose from.
const MOST_CHOICES: usize = 15;

/// People at the table; `None` when nobody noted any.
#[must_use]
pub fn present(session: &Session) -> Option<u16> {
    let people = session.participants().iter().filter(|participant| !participant.absent).count();
    u16::try_from(people).ok().filter(|people| *people > 0)
}

impl Showing<'_> {
    /// Dots before the room: how many people are in, and what they add up to once that is shown.
    #[must_use]
    pub fn dots(&self) -> DotsView {
        let (session, text) = (self.session, self.text);
        if session.dots().is_some_and(|dots| dots.revealed) {
            let found = priorities(session, self.summary).into_iter();
            return DotsView::Shown(found.map(|one| (self.statement_name(&one.id), one.dots)).collect());
        }
        DotsView::Giving {
            collected: self.dots_collected(),
            rules: text.workshop_dots_rules(DOTS_A_PERSON.to_string(), DOTS_ON_ONE_STATEMENT.to_string()),
            choices: self.dots_choices(),
        }
    }

    /// '9 van 12 deelnemers'.
    #[must_use]
    pub fn dots_collected(&self) -> String {
        let people = self.session.dots().map_or(0, Dots::people);
        match present(self.session) {
            Some(present) => {
                self.text.workshop_dots_of(self.text.number(people), self.text.number(usize::from(present)))
            }
            None => self.text.workshop_dots_people(people, self.text.number(people)),
        }
    }

    /// What was talked about is what people choose from.
    fn dots_choices(&self) -> Vec<String> {
        let known = |id| self.session.questionnaire().statement(id).is_some();
        let talked =
            self.session.talk_list().iter().filter(|item| item.state != TalkState::Skipped && known(&item.statement));
        talked.take(MOST_CHOICES).map(|item| self.statement_name(&item.statement)).collect()
    }
}
