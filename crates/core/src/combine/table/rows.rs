//! Reads the rows of a table, as its mapping says.

use std::collections::BTreeMap;

use super::column::{ColumnUse, Unused};
use super::fault::{CellPlace, TableFault, TableWrong};
use super::grid::Grid;
use super::mapping::Mapping;
use super::moment::{SlashOrder, moment, slash_order};
use super::respondent::{Before, Identity, TableRespondent};
use super::value::{Answers, NotAnAnswer};
use super::words::normal;
use crate::clean::{clean, clean_line, quoted};
use crate::questionnaire::{Questionnaire, Role, RoleId, StatementId};
use crate::session::limits::{MAX_TEXT, MAX_TITLE};
use crate::session::{Anonymity, Answer};

/// Most faults of one row that are told. Its respondent is left out by one, and a table of rubbish has a million.
const MOST_FAULTS: usize = 20;

/// Reads the rows of a grid.
pub(super) struct Rows<'a> {
    grid: &'a Grid,
    mapping: &'a Mapping,
    answers: Answers,
    roles: Vec<(String, RoleId)>,
    slash_order: Option<SlashOrder>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(questionnaire: &Questionnaire, grid: &'a Grid, mapping: &'a Mapping) -> Self {
        let moments = mapping.column(&ColumnUse::Moment);
        let cells = moments
            .into_iter()
            .flat_map(|column| (mapping.title_row + 1..grid.height()).map(move |row| grid.cell(row, column)));
        Self {
            grid,
            mapping,
            answers: Answers::new(questionnaire),
            roles: roles(questionnaire),
            slash_order: slash_order(cells),
        }
    }

    /// Every respondent, in the order of the rows.
    pub(super) fn read(&self) -> Vec<TableRespondent> {
        let mut rows_by_number: BTreeMap<String, usize> = BTreeMap::new();
        let (mut named, mut unnamed) = (BTreeMap::new(), BTreeMap::new());
        let rows = (self.mapping.title_row + 1..self.grid.height()).filter(|row| !self.grid.is_blank(*row));
        rows.map(|row| {
            let mut respondent = self.respondent(row);
            let number = self.number(row);
            if let Some(first) = rows_by_number.get(&number) {
                let wrong = TableWrong::SameRespondent { value: quoted(&number), row: first + 1 };
                let column = self.mapping.column(&ColumnUse::Respondent).unwrap_or_default();
                respondent.faults.push(self.fault(row, column, wrong));
            } else if !number.is_empty() {
                rows_by_number.insert(number.clone(), row);
            }
            let (who, answers) = (respondent.who(&respondent.unknown_role), respondent.said());
            let identity = Identity::Row { number, who, answers, before: Before::default() };
            // A row that says nothing is nobody, and does not make the next one a second.
            let before = if respondent.is_silent() {
                Before::default()
            } else {
                Before {
                    named: counted(&mut named, identity.text(Anonymity::Named)),
                    unnamed: counted(&mut unnamed, identity.text(Anonymity::Unnamed)),
                }
            };
            respondent.identity = identity.after(before);
            respondent
        })
        .collect()
    }

    fn respondent(&self, row: usize) -> TableRespondent {
        let mut respondent = TableRespondent::new(Some(row + 1));
        let mut answers: BTreeMap<&StatementId, Answer> = BTreeMap::new();
        for (column, used) in self.mapping.uses.iter().enumerate() {
            let cell = self.grid.cell(row, column);
            let taken = match used {
                ColumnUse::Statement(id) => match self.answers.read(cell) {
                    Ok(value) => {
                        answers.entry(id).or_default().value = value;
                        Ok(())
                    }
                    Err(NotAnAnswer) => Err(self.no_answer(cell)),
                },
                ColumnUse::Note(id) => note(cell).map(|note| answers.entry(id).or_default().note = note),
                ColumnUse::Organisation => name(cell).map(|name| respondent.partner.organisation = name),
                ColumnUse::Name => name(cell).map(|name| respondent.partner.name = name),
                ColumnUse::Role => {
                    respondent.put_role(&self.roles, cell);
                    Ok(())
                }
                ColumnUse::Moment => {
                    respondent.updated = moment(cell, self.slash_order);
                    Ok(())
                }
                ColumnUse::Unused(Unused::UnknownStatement(_)) => {
                    respondent.left_out += usize::from(matches!(self.answers.read(cell), Ok(Some(_))));
                    Ok(())
                }
                ColumnUse::Respondent | ColumnUse::Unused(_) => Ok(()),
            };
            if let Err(wrong) = taken
                && respondent.faults.len() < MOST_FAULTS
            {
                respondent.faults.push(self.fault(row, column, wrong));
            }
        }
        for (id, answer) in answers {
            respondent.sheet.put(id.clone(), answer);
        }
        respondent
    }

    /// The number the survey program gave a row, on one line; empty when there is none.
    fn number(&self, row: usize) -> String {
        let column = self.mapping.column(&ColumnUse::Respondent);
        let cell = column.map_or("", |column| self.grid.cell(row, column));
        cell.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn no_answer(&self, cell: &str) -> TableWrong {
        TableWrong::NotAnAnswer { value: quoted(cell), expected: self.answers.expected().to_vec() }
    }

    fn fault(&self, row: usize, column: usize, wrong: TableWrong) -> TableFault {
        let title = quoted(self.grid.cell(self.mapping.title_row, column));
        let statement = self.mapping.used(column).statement().cloned();
        TableFault { place: Some(CellPlace { row: row + 1, column, title, statement }), wrong }
    }
}

/// How often this was counted before.
fn counted(counts: &mut BTreeMap<String, usize>, text: String) -> usize {
    let count = counts.entry(text).or_default();
    *count += 1;
    *count - 1
}

/// The roles of a questionnaire, by title in every language and by id, as [`normal`] makes them.
pub(super) fn roles(questionnaire: &Questionnaire) -> Vec<(String, RoleId)> {
    let by_title = |role: &Role| (normal(&role.title), role.id.clone());
    let by_id = |role: &Role| (normal(role.id.as_str()), role.id.clone());
    let tellings = questionnaire.in_every_language();
    let titles = tellings.iter().flat_map(|told| &told.roles).map(by_title);
    titles.chain(questionnaire.roles.iter().map(by_id)).collect()
}

pub(super) fn role(roles: &[(String, RoleId)], cell: &str) -> Option<RoleId> {
    let words = normal(cell);
    roles.iter().find(|(title, _)| *title == words).map(|(_, role)| role.clone())
}

/// What somebody wrote, as a session holds it.
pub(super) fn note(cell: &str) -> Result<String, TableWrong> {
    let note = clean(cell).unwrap_or_else(|| cell.to_owned()).trim().to_owned();
    if note.chars().count() > MAX_TEXT { Err(TableWrong::TextTooLong { limit: MAX_TEXT }) } else { Ok(note) }
}

/// A name on one line. An e-mail or IP address is none and is not taken in, whatever the column is called.
pub(super) fn name(cell: &str) -> Result<String, TableWrong> {
    let name = clean_line(cell).unwrap_or_else(|| cell.to_owned()).trim().to_owned();
    let is_address = (name.contains('@') && !name.contains(' ')) || name.parse::<std::net::IpAddr>().is_ok();
    if is_address {
        return Ok(String::new());
    }
    if name.chars().count() > MAX_TITLE { Err(TableWrong::TextTooLong { limit: MAX_TITLE }) } else { Ok(name) }
}
