//! Faults of a JSON file in words.

use crate::json::{Fault, Kind, Problem};
use crate::text::Text;

impl Text {
    /// What is wrong, and a sentence for each place.
    pub(super) fn explain_fault(&self, fault: &Fault) -> (String, Vec<String>) {
        match fault {
            Fault::Syntax { line, column: _, truncated: true } => {
                (self.error_file_truncated(line.to_string()), Vec::new())
            }
            Fault::Syntax { line, column, truncated: false } => {
                let place = self.error_place(line.to_string(), column.to_string());
                (self.error_file_syntax(), vec![self.error_at(place, self.error_file_syntax_problem())])
            }
            Fault::At { line, column, path, problem } => {
                let (line, column) = (line.to_string(), column.to_string());
                let place = if path.is_empty() {
                    self.error_place(line, column)
                } else {
                    self.error_place_path(line, column, path)
                };
                (self.error_file_wrong_value(), vec![self.error_at(place, self.problem(problem))])
            }
        }
    }

    fn problem(&self, problem: &Problem) -> String {
        match problem {
            Problem::MissingKey(key) => self.error_problem_missing_key(key),
            Problem::DuplicateKey(key) => self.error_problem_duplicate_key(key),
            Problem::Expected(kind) => self.error_problem_expected(self.kind(*kind)),
            Problem::TextTooLong { limit } => self.error_problem_text_too_long(self.number(*limit)),
            Problem::TooMany { limit } => self.error_problem_too_many(self.number(*limit)),
            Problem::TooDeep { limit } => self.error_problem_too_deep(self.number(*limit)),
            Problem::BrokenText => self.error_problem_broken_text(),
            Problem::NotBetween { least, most } => {
                self.error_problem_not_between(self.number(usize::from(*least)), self.number(usize::from(*most)))
            }
            Problem::SameId(id) => self.error_problem_same_id(id),
            Problem::TooManyDots { person, statement } => {
                self.error_problem_too_many_dots(person.to_string(), statement.to_string())
            }
            Problem::NotInside(key) => self.error_problem_not_inside(key),
            Problem::NotOneOf { found, allowed } => self.error_problem_not_one_of(found, allowed),
        }
    }

    fn kind(&self, kind: Kind) -> String {
        match kind {
            Kind::Object => self.error_kind_object(),
            Kind::List => self.error_kind_list(),
            Kind::Text => self.error_kind_text(),
            Kind::Flag => self.error_kind_flag(),
            Kind::WholeNumber => self.error_kind_whole_number(),
            Kind::Number => self.error_kind_number(),
            Kind::Id => self.error_kind_id(),
            Kind::Uuid => self.error_kind_uuid(),
            Kind::LocalId => self.error_kind_local_id(),
            Kind::Moment => self.error_kind_moment(),
            Kind::Date => self.error_kind_date(),
            Kind::AnswerValue => self.error_kind_answer_value(),
            Kind::ReplyValue => self.error_kind_reply_value(),
            Kind::VoteCounts => self.error_kind_vote_counts(),
            Kind::SourceKey => self.error_kind_source_key(),
        }
    }
}
