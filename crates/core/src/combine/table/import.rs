//! A table that was read, with what each column is for and what each row says.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::column::{ColumnUse, Unused};
use super::error::TableError;
use super::fault::{TableFault, TableWrong};
use super::form::{self, Form};
use super::grid::{Grid, column_letters};
use super::mapping::Mapping;
use super::respondent::TableRespondent;
use super::rows::Rows;
use crate::clean::{clean_line, quoted};
use crate::questionnaire::{SharedQuestionnaire, StatementId};
use crate::session::{Anonymity, Edit, Session};

/// Most values a preview shows of a column.
const PREVIEWED: usize = 3;

/// A table that was read, or could not be.
#[derive(Clone, Debug)]
pub struct IncomingTable {
    /// The file.
    pub path: PathBuf,
    /// What it holds.
    pub table: Result<TableImport, TableError>,
}

/// A table of respondents, or a form with one, held beside a questionnaire.
#[derive(Clone, Debug)]
pub struct TableImport {
    questionnaire: SharedQuestionnaire,
    path: PathBuf,
    content: Content,
    columns: Vec<Column>,
    respondents: Vec<TableRespondent>,
    /// What is wrong with the table as a whole.
    fault: Option<TableFault>,
}

#[derive(Clone, Debug)]
enum Content {
    Rows { grid: Grid, mapping: Mapping },
    Form(Form),
}

/// A column, as a person checks it before anything is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// As a spreadsheet shows it: A, B, … AA.
    pub letters: String,
    /// The title; may be empty.
    pub title: String,
    /// What it is used for.
    pub used: ColumnUse,
    /// The first values that differ, at most three; none of a column that says who somebody is.
    pub values: Vec<String>,
}

impl TableImport {
    /// Reads one of our forms, or the first sheet whose titles name statements of the questionnaire.
    /// With a `mapping`, the columns of the first sheet are read as it says.
    #[must_use]
    pub fn new(
        questionnaire: &SharedQuestionnaire,
        path: impl Into<PathBuf>,
        sheets: Vec<Grid>,
        mapping: Option<Mapping>,
    ) -> Self {
        let content = match (form::recognise(questionnaire, &sheets), mapping) {
            (Some(form), _) => Content::Form(form),
            (None, Some(mapping)) => {
                let grid = sheets.into_iter().next().unwrap_or_default();
                Content::Rows { grid, mapping }
            }
            (None, None) => {
                let known = sheets
                    .iter()
                    .enumerate()
                    .find_map(|(index, grid)| Some((index, Mapping::detect(questionnaire, grid)?)));
                let (index, mapping) = known.unwrap_or_else(|| {
                    // With the first sheet a person can go on by hand.
                    (
                        0,
                        sheets
                            .first()
                            .map_or_else(Mapping::default, |grid| Mapping::with_titles(questionnaire, grid, 0)),
                    )
                });
                Content::Rows { grid: sheets.into_iter().nth(index).unwrap_or_default(), mapping }
            }
        };
        let mut import = Self {
            questionnaire: SharedQuestionnaire::clone(questionnaire),
            path: path.into(),
            content,
            columns: Vec::new(),
            respondents: Vec::new(),
            fault: None,
        };
        import.read();
        import
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it is one of our forms; then there are no columns to map.
    #[must_use]
    pub const fn is_form(&self) -> bool {
        matches!(self.content, Content::Form(_))
    }

    /// The form, when it is one of ours.
    #[must_use]
    pub const fn form(&self) -> Option<&Form> {
        match &self.content {
            Content::Form(form) => Some(form),
            Content::Rows { .. } => None,
        }
    }

    /// The name of the sheet that is read; empty for a CSV file.
    #[must_use]
    pub fn sheet_name(&self) -> &str {
        match &self.content {
            Content::Rows { grid, .. } => grid.name(),
            Content::Form(_) => "",
        }
    }

    /// Which column is what; `None` for a form.
    #[must_use]
    pub const fn mapping(&self) -> Option<&Mapping> {
        match &self.content {
            Content::Rows { mapping, .. } => Some(mapping),
            Content::Form(_) => None,
        }
    }

    /// Uses a column, counted from 0, for something else and reads the table again ([`Mapping::set`]). Returns whether
    /// anything changed.
    pub fn set(&mut self, column: usize, used: ColumnUse) -> bool {
        let Content::Rows { mapping, .. } = &mut self.content else { return false };
        let changed = mapping.set(column, used);
        if changed {
            self.read();
        }
        changed
    }

    /// What each column is used for; none for a form.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Statements of the questionnaire that the table does not ask, in the order of the questionnaire.
    #[must_use]
    pub fn not_asked(&self) -> Vec<StatementId> {
        let asked: BTreeSet<&StatementId> = match &self.content {
            Content::Rows { mapping, .. } => mapping.uses.iter().filter_map(ColumnUse::statement).collect(),
            Content::Form(form) => form.asked(&self.questionnaire).collect(),
        };
        let statements = self.questionnaire.statements().map(|located| &located.statement.id);
        statements.filter(|id| !asked.contains(id)).cloned().collect()
    }

    /// Every respondent, in the order of the rows, also those with a fault.
    #[must_use]
    pub fn respondents(&self) -> &[TableRespondent] {
        &self.respondents
    }

    /// Everything that is wrong, in the order of the rows.
    pub fn faults(&self) -> impl Iterator<Item = &TableFault> {
        self.fault.iter().chain(self.respondents.iter().flat_map(|respondent| &respondent.faults))
    }

    /// What is wrong with the table as a whole; then nobody is read.
    #[must_use]
    pub const fn fault(&self) -> Option<&TableFault> {
        self.fault.as_ref()
    }

    /// A person may look at them for a while: they are made once a reading, not once a frame.
    fn look_at_columns(&self) -> Vec<Column> {
        let Content::Rows { grid, mapping } = &self.content else { return Vec::new() };
        let column = |column: usize| {
            let used = mapping.used(column).clone();
            let is_personal = matches!(used, ColumnUse::Unused(Unused::Personal | Unused::Account));
            let mut values: Vec<String> = Vec::new();
            for row in mapping.title_row + 1..grid.height() {
                let value = quoted(grid.cell(row, column));
                if is_personal || values.len() == PREVIEWED {
                    break;
                }
                if !value.is_empty() && !values.contains(&value) {
                    values.push(value);
                }
            }
            let title = clean_line(grid.cell(mapping.title_row, column));
            let title = title.unwrap_or_else(|| grid.cell(mapping.title_row, column).to_owned());
            Column { letters: column_letters(column), title, used, values }
        };
        (0..grid.width()).map(column).collect()
    }

    fn read(&mut self) {
        self.columns = self.look_at_columns();
        (self.fault, self.respondents) = match &self.content {
            Content::Form(form) => (None, vec![form.respondent(&self.questionnaire)]),
            Content::Rows { grid, mapping } => {
                let has_statements = mapping.uses.iter().any(|used| matches!(used, ColumnUse::Statement(_)));
                let fault = TableFault { place: None, wrong: TableWrong::NoStatements };
                ((!has_statements).then_some(fault), Rows::new(&self.questionnaire, grid, mapping).read())
            }
        };
        if self.fault.is_some() {
            self.respondents.clear();
        }
        let not_asked = self.not_asked();
        for respondent in &mut self.respondents {
            for id in &not_asked {
                respondent.sheet.put_not_asked(id.clone());
            }
        }
    }
}

/// A new group, and what the forms say it is about: the municipality when all name the same one and the group none, and
/// without names when anybody was promised that.
#[must_use]
pub fn with_forms(mut group: Session, tables: &[IncomingTable], now: Timestamp) -> Session {
    let forms = || tables.iter().filter_map(|table| table.table.as_ref().ok()?.form());
    if group.municipality().name.is_empty() {
        let names: BTreeSet<&str> = forms().map(|form| form.municipality.name.as_str()).collect();
        if let (1, Some(form)) = (names.len(), forms().next()) {
            let _ = group.apply(Edit::Municipality(form.municipality.name.clone()), now);
            let _ = group.apply(Edit::MunicipalityCode(form.municipality.code.clone()), now);
            let _ = group.apply(Edit::Date(form.date), now);
        }
    }
    if forms().any(|form| form.anonymity == Anonymity::Unnamed) {
        let _ = group.apply(Edit::Anonymity(Anonymity::Unnamed), now);
    }
    group
}
