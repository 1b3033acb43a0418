//! Tables and forms among the files: read, and shown which column is what.

use std::path::{Path, PathBuf};

use analysetool_core::combine::Incoming;
use analysetool_core::combine::table::{Column, ColumnUse, Grid, IncomingTable, TableError, TableImport, Unused};
use analysetool_core::questionnaire::{Questionnaire, SharedQuestionnaire};
use analysetool_core::store::{StoreError, read_capped, read_questionnaire};
use analysetool_report::table;

use super::super::{Console, Failure, Tools, new};

/// Most characters of a title in the list of columns.
const TITLE_WIDTH: usize = 60;

/// Most statements without a column that are named.
const NAMED: usize = 5;

/// A file that may be a table.
pub(super) struct Survey {
    path: PathBuf,
    sheets: Result<Result<Vec<Grid>, TableError>, StoreError>,
    /// Found in a folder: only a form is meant.
    only_form: bool,
}

/// Reads the tables that were named with `--table` or as a file, and the workbooks found in folders.
pub(super) fn read(named: &[PathBuf], found: Vec<PathBuf>, arguments: &[PathBuf], tools: &Tools<'_>) -> Vec<Survey> {
    let found = found.into_iter().filter(|path| !named.contains(path));
    let found = found.map(|path| (!arguments.contains(&path), path));
    let survey = |(only_form, path): (bool, PathBuf)| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let sheets = read_capped(&tools.disk, &path).map(|bytes| table::read(&bytes, &name));
        Survey { path, sheets, only_form }
    };
    let mut surveys: Vec<Survey> = named.iter().cloned().map(|path| (false, path)).chain(found).map(survey).collect();
    surveys.sort_by(|one, other| one.path.cmp(&other.path));
    surveys.dedup_by(|one, other| one.path == other.path);
    surveys
}

/// The questionnaire of a new group that comes from tables only.
pub(super) fn questionnaire(path: Option<&Path>, tools: &Tools<'_>) -> Result<Questionnaire, Failure> {
    match path {
        Some(path) => Ok(read_questionnaire(&tools.disk, path)?),
        None => new::built_in(),
    }
}

/// The tables held beside a questionnaire, with a list of the columns of each; and the files that can't be read at all.
pub(super) fn tables(
    surveys: Vec<Survey>,
    questionnaire: &SharedQuestionnaire,
    console: &mut Console<'_>,
) -> Result<(Vec<IncomingTable>, Vec<Incoming>), Failure> {
    let (mut tables, mut unread) = (Vec::new(), Vec::new());
    for Survey { path, sheets, only_form } in surveys {
        let table = match sheets {
            Err(error) => {
                unread.push(Incoming { path, session: Err(error) });
                continue;
            }
            Ok(sheets) => sheets.map(|sheets| TableImport::new(questionnaire, path.clone(), sheets, None)),
        };
        let is_form = table.as_ref().is_ok_and(TableImport::is_form);
        if only_form && !is_form {
            console
                .warn(format!("{}: no form of this program, passed by; name it to read it as a table", path.display()));
            continue;
        }
        if let Ok(table) = &table {
            list(table, console)?;
        }
        tables.push(IncomingTable { path, table });
    }
    Ok((tables, unread))
}

/// Which column is what, a line each.
fn list(table: &TableImport, console: &mut Console<'_>) -> Result<(), Failure> {
    let columns = table.columns();
    if columns.is_empty() {
        return Ok(());
    }
    let path = table.path().display();
    let sheet = Some(table.sheet_name()).filter(|name| !name.is_empty());
    let sheet = sheet.map(|name| format!(", sheet {name}")).unwrap_or_default();
    console.line(format!("{path}{sheet}: {} respondents", table.respondents().len()))?;
    for column in columns {
        console.line(line(column, columns))?;
    }
    let missing: Vec<String> = table.not_asked().iter().map(ToString::to_string).collect();
    let (named, rest) = missing.split_at(missing.len().min(NAMED));
    if !missing.is_empty() && table.fault().is_none() {
        let more = if rest.is_empty() { String::new() } else { format!(" and {} more", rest.len()) };
        console.warn(format!("{path}: no column for {}{more}; they count as not asked", named.join(", ")));
    }
    Ok(())
}

fn line(column: &Column, columns: &[Column]) -> String {
    let used = match &column.used {
        ColumnUse::Statement(id) => id.to_string(),
        ColumnUse::Note(id) => format!("note at {id}"),
        ColumnUse::Organisation => "organisation".to_owned(),
        ColumnUse::Role => "role".to_owned(),
        ColumnUse::Name => "name".to_owned(),
        ColumnUse::Respondent => "respondent".to_owned(),
        ColumnUse::Moment => "moment".to_owned(),
        ColumnUse::Unused(why) => format!("not used{}", why_not(why, columns)),
    };
    let mut title: String = column.title.chars().take(TITLE_WIDTH).collect();
    if title.len() < column.title.len() {
        title.push('…');
    }
    let values = column.values.join(" | ");
    format!("  {:<3} {used:<28} {title:<width$} {values}", column.letters, width = TITLE_WIDTH + 1)
        .trim_end()
        .to_owned()
}

fn why_not(why: &Unused, columns: &[Column]) -> String {
    match why {
        Unused::Personal => " (personal)".to_owned(),
        Unused::Account => " (name of the account)".to_owned(),
        Unused::UnknownStatement(code) => format!(" (no statement {code})"),
        Unused::Double(first) => {
            format!(" (column {} is the same)", columns.get(*first).map_or("", |column| column.letters.as_str()))
        }
        Unused::Unclear => " (fits several statements)".to_owned(),
        Unused::Other => String::new(),
    }
}
