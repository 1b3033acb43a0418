//! Changes to what a group brought: partners' answers, votes, dots and the earlier session.

use std::sync::Arc;

use super::{EditError, replace, text};
use crate::questionnaire::StatementId;
use crate::session::limits::{MAX_QUOTES, MAX_RESPONDENTS, MAX_ROUNDS, MAX_SET_ASIDE, MAX_SLIPS, MAX_STATEMENTS};
use crate::session::respondent::remove_names;
use crate::session::{
    Anonymity, Answer, AnswerSheet, Dots, LocalId, Previous, Reply, Respondent, Round, Session, Slip, Workshop,
};

impl Session {
    pub(in crate::session) fn change_anonymity(&mut self, anonymity: Anonymity) -> bool {
        let changed = replace(&mut self.anonymity, anonymity);
        if changed && anonymity == Anonymity::Unnamed && !self.respondents.is_empty() {
            let respondents = Arc::make_mut(&mut self.respondents);
            respondents.iter_mut().for_each(Respondent::forget_key);
            remove_names(respondents.as_mut_slice());
        }
        if changed && anonymity == Anonymity::Unnamed {
            // The file as a whole says nothing of who answered what, the earlier session in it neither.
            self.previous = self.previous.as_ref().map(Previous::without_links);
        }
        changed
    }

    pub(super) fn put_respondent(&mut self, mut respondent: Respondent) -> Result<bool, EditError> {
        let known = self.respondents.iter().position(|known| known.id == respondent.id);
        if known.is_none() && self.respondents.len() >= MAX_RESPONDENTS {
            return Err(EditError::TooManyRespondents);
        }
        if respondent.set_aside.len() > MAX_SET_ASIDE {
            return Err(EditError::TooManySetAside);
        }
        check(&mut respondent.sheet)?;
        respondent.set_aside.iter_mut().try_for_each(|copy| check(&mut copy.sheet))?;
        let unnamed = self.anonymity == Anonymity::Unnamed;
        if unnamed {
            respondent.remove_names();
        }
        if known.and_then(|index| self.respondents.get(index)) == Some(&respondent) {
            return Ok(false);
        }
        let respondents = Arc::make_mut(&mut self.respondents);
        match known.and_then(|index| respondents.get_mut(index)) {
            Some(known) => *known = respondent,
            None => respondents.push(respondent),
        }
        if unnamed {
            // The order in which answers came in says whose they are.
            remove_names(respondents);
        }
        Ok(true)
    }

    /// Changes one answer on the sheet of a partner. A statement that was not asked is asked then.
    pub(super) fn change_reply(
        &mut self,
        id: LocalId,
        statement: StatementId,
        change: impl FnOnce(&mut Answer) -> bool,
    ) -> Result<bool, EditError> {
        if self.questionnaire.statement(&statement).is_none() {
            return Err(EditError::NoSuchStatement(statement));
        }
        let Some(index) = self.respondents.iter().position(|respondent| respondent.id == id) else {
            return Err(EditError::NoSuchRespondent(id));
        };
        let Some(known) = self.respondents.get(index) else { return Ok(false) };
        let mut answer = known.sheet.answer(&statement).cloned().unwrap_or_default();
        if !change(&mut answer) {
            return Ok(false);
        }
        let is_new = known.sheet.answer(&statement).is_none() && known.sheet.reply(&statement) != Reply::NotAsked;
        if is_new && known.sheet.len() >= MAX_STATEMENTS {
            return Err(EditError::TooManyStatements);
        }
        if let Some(respondent) = Arc::make_mut(&mut self.respondents).get_mut(index) {
            respondent.sheet.put(statement, answer);
        }
        Ok(true)
    }

    pub(super) fn put_rounds(&mut self, statement: StatementId, rounds: Vec<Round>) -> Result<bool, EditError> {
        if self.questionnaire.statement(&statement).is_none() {
            return Err(EditError::NoSuchStatement(statement));
        }
        if rounds.len() > MAX_ROUNDS {
            return Err(EditError::TooManyRounds);
        }
        if self.rounds(&statement) == rounds {
            return Ok(false);
        }
        if !self.rounds.contains_key(&statement) && self.rounds.len() >= MAX_STATEMENTS {
            return Err(EditError::TooManyStatements);
        }
        let all = Arc::make_mut(&mut self.rounds);
        if rounds.is_empty() {
            all.remove(&statement);
        } else {
            all.insert(statement, rounds);
        }
        Ok(true)
    }

    pub(super) fn put_workshop(&mut self, workshop: Option<Workshop>) -> Result<bool, EditError> {
        let too_long = |workshop: &Workshop| workshop.talk_list.len() > MAX_STATEMENTS;
        if workshop.as_ref().is_some_and(too_long) {
            return Err(EditError::TooManyStatements);
        }
        // A file can't hold a meeting of no minutes.
        let settled = |workshop: Workshop| Workshop { minutes: workshop.minutes.filter(|it| *it > 0), ..workshop };
        Ok(replace(&mut self.workshop, workshop.map(settled).map(Arc::new)))
    }

    pub(super) fn put_dots(&mut self, dots: Option<Dots>) -> Result<bool, EditError> {
        if let Some(Dots { slips, .. }) = &dots {
            if slips.len() > MAX_SLIPS {
                return Err(EditError::TooManySlips);
            }
            if slips.iter().any(|slip| slip.dots.len() > MAX_STATEMENTS) {
                return Err(EditError::TooManyStatements);
            }
            if !slips.iter().all(Slip::is_within_limits) {
                return Err(EditError::TooManyDots);
            }
        }
        Ok(replace(&mut self.dots, dots.map(Arc::new)))
    }

    pub(super) fn put_previous(&mut self, previous: Option<Previous>) -> Result<bool, EditError> {
        if previous.as_ref().is_some_and(|previous| !previous.fits()) {
            return Err(EditError::PreviousDoesNotFit);
        }
        let unnamed = self.anonymity == Anonymity::Unnamed;
        let previous = if unnamed { previous.as_ref().map(Previous::without_links) } else { previous };
        Ok(replace(&mut self.previous, previous))
    }
}

/// Cleans the texts of a sheet, and refuses one that a file can't hold.
fn check(sheet: &mut AnswerSheet) -> Result<(), EditError> {
    if sheet.len() > MAX_STATEMENTS {
        return Err(EditError::TooManyStatements);
    }
    for answer in sheet.answers.values_mut() {
        if answer.quotes.len() > MAX_QUOTES {
            return Err(EditError::TooManyQuotes);
        }
        for words in std::iter::once(&mut answer.note).chain(&mut answer.quotes) {
            *words = text(std::mem::take(words))?;
        }
    }
    // An answer that was nothing but invisible characters is no answer.
    sheet.answers.retain(|_, answer| !answer.is_empty());
    Ok(())
}
