//! Session files that were asked for to look at: what came back, and whether it can stand beside the open session.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use analysetool_core::analysis::{MOST_MEASUREMENTS, summarise};
use analysetool_core::session::{Session, SessionId};
use analysetool_core::store::{Looked, Request, StoreError};

use crate::app::App;
use crate::app::receive::name_of;
use crate::app::widgets::Tone;

/// What a session is looked at for. Those about the open session carry its id: it may be another one by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// To begin the measurement after it.
    Next,
    /// To compare it.
    Measurement(SessionId),
    /// To lay one person beside the group.
    Own(SessionId),
}

/// The files that were asked for and are not here yet, and what was wrong with those that are.
#[derive(Debug, Default)]
pub struct Lookups {
    last: u64,
    open: BTreeMap<u64, Wish>,
    faults: Vec<String>,
}

impl App {
    pub(super) fn look_at(&mut self, path: PathBuf, wish: Wish) {
        let lookups = &mut self.lookups;
        lookups.last += 1;
        lookups.open.insert(lookups.last, wish);
        let ticket = lookups.last;
        self.store.send(Request::LookAt { path, ticket });
    }

    /// The store looked at a session.
    pub(in crate::app) fn looked_at(&mut self, path: &Path, ticket: u64, result: Result<Box<Looked>, StoreError>) {
        let Some(wish) = self.lookups.open.remove(&ticket) else { return };
        let name = name_of(path);
        let fault = match result {
            Err(error) => Some(self.text.years_not_read(&name, self.text.explain_store_error(&error).to_string())),
            Ok(looked) => {
                if let Some(recovered) = self.recovery_in_words(&looked.recovery) {
                    self.lookups.faults.push(recovered);
                }
                self.use_for(wish, looked.session.told_in(self.questionnaires.translation()), &name)
            }
        };
        self.lookups.faults.extend(fault);
        if self.lookups.open.is_empty() {
            self.say_what_was_wrong();
        }
    }

    /// Answers in words why the session can't be used.
    fn use_for(&mut self, wish: Wish, session: Session, name: &str) -> Option<String> {
        match wish {
            // The user may have opened something else meanwhile.
            Wish::Next if self.work.is_some() => None,
            Wish::Next => {
                self.begin_after(&session);
                None
            }
            Wish::Measurement(id) => self.add_measurement(id, session, name),
            Wish::Own(id) => self.lay_beside(id, session, name),
        }
    }

    fn add_measurement(&mut self, open: SessionId, session: Session, name: &str) -> Option<String> {
        let text = &self.text;
        let work = self.work.as_mut().filter(|work| work.session().id() == open)?;
        if session.id() == open {
            return Some(text.years_is_open(name));
        }
        if work.has_measurement(session.id()) {
            return Some(text.years_is_there(name));
        }
        if session.questionnaire().id != work.questionnaire().id {
            return Some(text.years_other_questionnaire(name, &session.questionnaire().title));
        }
        if !summarise(&session).has_values() {
            return Some(text.years_no_values(name));
        }
        if work.measurements().len() >= MOST_MEASUREMENTS {
            return Some(text.years_too_many(name, text.number(MOST_MEASUREMENTS)));
        }
        work.change_others(|others| others.measurements.push(session));
        None
    }

    fn lay_beside(&mut self, group: SessionId, session: Session, name: &str) -> Option<String> {
        let text = &self.text;
        let work = self.work.as_mut().filter(|work| work.session().id() == group)?;
        if session.id() == group {
            return Some(text.mirror_is_open(name));
        }
        if session.questionnaire().id != work.questionnaire().id {
            return Some(text.mirror_other_questionnaire(name, &session.questionnaire().title));
        }
        let summary = summarise(&session);
        if summary.coalition.is_some() {
            return Some(text.mirror_is_group(name));
        }
        if !summary.has_values() {
            return Some(text.mirror_no_values(name));
        }
        work.change_others(|others| others.own = Some(session));
        None
    }

    /// One message for all files that were chosen together. What went well is seen and read out where it is shown.
    fn say_what_was_wrong(&mut self) {
        let faults = std::mem::take(&mut self.lookups.faults);
        if !faults.is_empty() {
            self.say(Tone::Warning, faults.join(" "));
        }
    }
}
