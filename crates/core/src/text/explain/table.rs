//! What is wrong with a table, and what to do about it.

use super::Explanation;
use crate::combine::table::{TableError, TableFault, TableWrong};
use crate::text::Text;

impl Text {
    /// Why a file is not read as a table.
    #[must_use]
    pub fn explain_table_error(&self, error: &TableError) -> Explanation {
        match error {
            TableError::Empty => Explanation::new(self.table_error_empty(), self.table_advice_other_file()),
            TableError::TooLarge { megabytes } | TableError::UnpacksTooLarge { megabytes } => {
                Explanation::new(self.table_error_too_large(megabytes.to_string()), self.table_advice_smaller())
            }
            TableError::TooManyCells { rows, columns } => Explanation::new(
                self.table_error_too_many_cells(self.number(*rows), self.number(*columns)),
                self.table_advice_smaller(),
            ),
            TableError::LockedOrOld => {
                Explanation::new(self.table_error_locked_or_old(), self.table_advice_save_xlsx())
            }
            TableError::NoTable => Explanation::new(self.table_error_no_table(), self.table_advice_other_file()),
            TableError::OpenQuote { line } => {
                Explanation::new(self.table_error_open_quote(line.to_string()), self.table_advice_close_quote())
            }
            TableError::Damaged(_) => Explanation::new(self.table_error_damaged(), self.table_advice_other_file()),
        }
    }

    /// What is wrong in a table, with the row and the column.
    #[must_use]
    pub fn explain_table_fault(&self, fault: &TableFault) -> String {
        let problem = match &fault.wrong {
            TableWrong::NoStatements => self.table_fault_no_statements(),
            TableWrong::NotAnAnswer { value, expected } => {
                let labels: Vec<String> = expected.iter().map(|label| format!("'{label}'")).collect();
                self.table_fault_not_an_answer(value, labels.join(", "))
            }
            TableWrong::TextTooLong { limit } => self.table_fault_text_too_long(self.number(*limit)),
            TableWrong::SameRespondent { value, row } => self.table_fault_same_respondent(value, row.to_string()),
        };
        let Some(place) = &fault.place else { return problem };
        let row = place.row.to_string();
        let what = place.statement.as_ref().map_or(place.title.as_str(), |statement| statement.as_str());
        if what.is_empty() {
            self.table_place_bare(row, place.letters(), problem)
        } else {
            self.table_place(row, place.letters(), what, problem)
        }
    }
}
