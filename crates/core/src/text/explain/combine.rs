//! What a file of a partner brings, in words.

use super::{Explanation, Text};
use crate::combine::{Outcome, Remark};
use crate::session::limits::MAX_RESPONDENTS;

impl Text {
    /// What happens with the answers of one partner: a few words for a table.
    #[must_use]
    pub fn outcome_word(&self, outcome: &Outcome) -> String {
        match outcome {
            Outcome::New => self.outcome_new(),
            Outcome::Newer => self.outcome_newer(),
            Outcome::Same => self.outcome_same(),
            Outcome::Older => self.outcome_older(),
            Outcome::Conflict => self.outcome_conflict(),
            Outcome::Empty => self.outcome_empty(),
            Outcome::StartFile => self.outcome_start_file(),
            Outcome::OtherQuestionnaire(_)
            | Outcome::Refused(_)
            | Outcome::Bad(_)
            | Outcome::Unreadable(_)
            | Outcome::Faulty(_) => self.outcome_bad(),
        }
    }

    /// Why nothing is taken from a file, and what to do about it; `None` when nothing is wrong with it.
    #[must_use]
    pub fn explain_bad_outcome(&self, outcome: &Outcome) -> Option<Explanation> {
        Some(match outcome {
            Outcome::OtherQuestionnaire(id) => {
                Explanation::new(self.outcome_other_questionnaire(id), self.outcome_other_questionnaire_advice())
            }
            Outcome::Refused(error) => {
                let most = self.number(MAX_RESPONDENTS);
                Explanation::new(self.outcome_refused(most), self.outcome_refused_advice())
                    .with(vec![self.explain_edit_error(error)])
            }
            Outcome::Bad(error) => self.explain_store_error(error),
            Outcome::Unreadable(error) => self.explain_table_error(error),
            Outcome::Faulty(faults) => {
                let details = faults.iter().map(|fault| self.explain_table_fault(fault)).collect();
                Explanation::new(self.outcome_faulty(), self.outcome_faulty_advice()).with(details)
            }
            Outcome::New
            | Outcome::Newer
            | Outcome::Same
            | Outcome::Older
            | Outcome::Conflict
            | Outcome::Empty
            | Outcome::StartFile => return None,
        })
    }

    /// Something to know about a partner's file that stops nothing: a whole sentence.
    #[must_use]
    pub fn explain_remark(&self, remark: &Remark) -> String {
        match remark {
            Remark::DuplicatePartner => self.remark_duplicate_partner(),
            Remark::SharedSession => self.remark_shared_session(),
            Remark::SharedRespondent => self.remark_shared_respondent(),
            Remark::OtherMunicipality(name) => self.remark_other_municipality(name),
            Remark::OtherDate(date) => self.remark_other_date(self.date(*date)),
            Remark::OtherWords(count) => self.remark_other_words(*count, self.number(*count)),
            Remark::OtherScale => self.remark_other_scale(),
            Remark::PromisedNoNames => self.remark_promised_no_names(),
            Remark::NotAsked(count) => self.remark_not_asked(*count, self.number(*count)),
            Remark::LeftOut(count) => self.remark_left_out(*count, self.number(*count)),
            Remark::UnknownRole(role) => self.remark_unknown_role(role),
            Remark::OnlyPartners => self.remark_only_partners(),
        }
    }
}
