//! A session that was opened: where the user goes, and what is said about how it was found.

use std::path::Path;

use analysetool_core::session::Session;
use analysetool_core::store::{Access, FromPdf, Kept, Opened, Recovery};
use jiff::Timestamp;

use super::name_of;
use crate::app::App;
use crate::app::command::Screen;
use crate::app::widgets::Tone;
use crate::app::work::Comparison;

impl App {
    pub(super) fn opened(&mut self, opened: Opened) {
        let Opened { session, path, notices, access, recovery, warnings, torn, from_pdf } = opened;
        let mut sentences: Vec<String> = notices.iter().map(|notice| self.text.explain_notice(notice)).collect();
        let mut tone = if sentences.is_empty() { Tone::Info } else { Tone::Warning };
        if let Some(from) = &from_pdf {
            sentences.insert(0, self.origin_in_words(from, &path));
        }
        if let Some(sentence) = self.recovery_in_words(&recovery) {
            tone = Tone::Warning;
            sentences.push(sentence);
        }
        if torn {
            tone = Tone::Warning;
            sentences.push(self.text.recovered_torn());
        }
        if matches!(access, Access::ReadOnly(_)) {
            tone = Tone::Warning;
            sentences.push(self.text.read_only());
        }
        for warning in &warnings {
            tone = Tone::Warning;
            sentences.push(self.text.explain_store_error(warning).what);
        }

        let restored = matches!(recovery, Recovery::Restored { .. });
        // A session that was just made: the user may have typed on while its file was being written.
        let just_made =
            self.work.as_ref().is_some_and(|work| work.path.is_none() && work.session().id() == session.id());
        let left = self.left_new.take_if(|left| *left == session.id()).is_some();
        if !just_made && (left || !std::mem::take(&mut self.opening)) {
            // The user has begun something else meanwhile. This one is in the list.
            self.list_session(&path, &session);
            return;
        }
        if let Some(work) = self.work.as_mut().filter(|_| just_made) {
            work.path = Some(path);
            work.creating = false;
            work.saving.failure = None;
            self.save();
        } else {
            let known = self.settings.recent.iter().find(|recent| recent.id == session.id());
            let place = known.and_then(|recent| recent.statement.clone());
            let begun_from = known.and_then(|recent| recent.begun_from);
            let started = session.answered_count() > 0;
            let finished = session.finished().is_some();
            let mut work = self.work_on(session, Some(path), access == Access::Writable);
            work.saving.at = None;
            work.begun_from = begun_from;
            let returned = place.is_some_and(|statement| work.go_to(&statement));
            if returned && started && !finished {
                sentences.insert(0, self.text.welcome_back((work.current + 1).to_string()));
            }
            self.work = Some(work);
            self.show_screen(if finished {
                Screen::Results
            } else if started || returned {
                Screen::Score
            } else if begun_from.is_some() {
                Screen::Welcome
            } else {
                Screen::Context
            });
        }
        if restored {
            self.show_screen(Screen::Score);
        } else if !just_made && let Some(said) = self.resume_meeting() {
            sentences.insert(0, said);
        }
        sentences.extend(self.after_opening.take());
        if !sentences.is_empty() {
            self.say(tone, sentences.join(" "));
        }
        self.offer_recovered(recovery);
        self.remember_place();
    }

    /// When two versions turned up while opening, both can be looked at.
    fn offer_recovered(&mut self, recovery: Recovery) {
        match recovery {
            Recovery::TookWorkingCopy { saved, file } => {
                let intro = self.text.compare_recovered(self.text.moment(saved));
                self.offer_comparison(intro, self.text.compare_recovered_name(), *file);
            }
            Recovery::OfferWorkingCopy { saved, session, .. } => {
                let intro = self.text.compare_offered(self.text.moment(saved));
                self.offer_comparison(intro, self.text.compare_offered_name(), *session);
            }
            Recovery::None | Recovery::Damaged { .. } | Recovery::WithoutFile { .. } | Recovery::Restored { .. } => {}
        }
    }

    pub(super) fn offer_comparison(&mut self, intro: String, other_name: String, other: Session) {
        let other = other.told_in(self.questionnaires.translation());
        self.comparison = Some(Comparison { intro, other_name, other });
    }

    fn origin_in_words(&self, from: &FromPdf, path: &Path) -> String {
        let (pdf, path) = (name_of(&from.pdf), path.display().to_string());
        match from.kept {
            Kept::New => self.text.pdf_opened_new(pdf, path),
            Kept::Already => self.text.pdf_opened_already(pdf, path),
            Kept::Beside => self.text.pdf_opened_beside(pdf, path),
        }
    }

    pub(in crate::app) fn recovery_in_words(&self, recovery: &Recovery) -> Option<String> {
        let moment = |saved: &Timestamp| self.text.moment(*saved);
        Some(match recovery {
            Recovery::None => return None,
            Recovery::TookWorkingCopy { saved, .. } => self.text.recovered_working_copy(moment(saved)),
            Recovery::OfferWorkingCopy { saved, backup, .. } => {
                let kept = if backup.is_some() { self.text.recovered_other_kept() } else { String::new() };
                self.text.recovered_other_version(moment(saved), kept)
            }
            Recovery::Damaged { error, saved, kept_as, .. } => {
                let reason = self.text.explain_store_error(error).what;
                let kept = kept_as.as_deref().map(|path| self.text.recovered_damaged_kept(name_of(path)));
                self.text.recovered_damaged(reason, kept.unwrap_or_default(), moment(saved))
            }
            Recovery::WithoutFile { error, saved } => {
                self.text.recovered_without_file(self.text.explain_store_error(error).what, moment(saved))
            }
            Recovery::Restored { backup, .. } => self.text.recovered_backup(moment(&backup.at())),
        })
    }
}
