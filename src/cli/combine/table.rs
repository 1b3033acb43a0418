//! What happens with each file, as a table for people.

use analysetool_core::combine::table::TableFault;
use analysetool_core::combine::{Conflict, Outcome, Remark, Row};
use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::Session;
use analysetool_core::session::limits::MAX_RESPONDENTS;

use super::super::advice;

/// Cells of a line.
const COLUMNS: usize = 7;
/// The column with numbers, which stand to the right.
const ANSWERED: usize = 3;

pub(super) fn lines(rows: &[&Row], group: &Session) -> Vec<String> {
    let titles = ["file", "who", "role", "answered", "version", "changed", ""].map(str::to_owned);
    let cells: Vec<[String; COLUMNS]> = std::iter::once(titles).chain(rows.iter().map(|row| cells(row))).collect();
    let widths: Vec<usize> = (0..COLUMNS).map(|column| width(&cells, column)).collect();
    let mut lines: Vec<String> = cells.iter().map(|cells| line(cells, &widths)).collect();
    let Some(place) = Some(group.municipality().name.as_str()).filter(|name| !name.is_empty()) else { return lines };
    lines.insert(0, format!("{place}, {}", group.questionnaire().title));
    lines
}

fn cells(row: &Row) -> [String; COLUMNS] {
    let role = row.partner.role.as_ref().map_or("", |role| role.as_str());
    let answered = format!("{} of {}", row.answered, row.of);
    let updated = row.updated.map(|updated| updated.to_string()).unwrap_or_default();
    let remarks: Vec<String> = row.remarks.iter().map(remark).collect();
    let outcome = [vec![outcome(&row.outcome).to_owned()], remarks].concat().join("; ");
    [file(row), who(row), role.to_owned(), answered, row.version.clone(), updated, outcome]
}

/// Characters of the widest cell of a column.
fn width(cells: &[[String; COLUMNS]], column: usize) -> usize {
    cells.iter().filter_map(|cells| cells.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
}

fn line(cells: &[String; COLUMNS], widths: &[usize]) -> String {
    let padded = cells.iter().zip(widths).enumerate().map(|(column, (cell, &width))| match column {
        ANSWERED => format!("{cell:>width$}"),
        _ => format!("{cell:<width$}"),
    });
    padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
}

/// What is wrong with a file, a sentence each.
pub(super) fn faults(row: &Row) -> Vec<String> {
    let path = row.path.display();
    match &row.outcome {
        Outcome::Bad(error) => advice::sentences(error),
        Outcome::OtherQuestionnaire(id) => vec![format!("{path}: answers to another questionnaire ({id}).")],
        Outcome::Refused(error) => {
            vec![format!(
                "{}: does not fit in the group: {error}. A group holds {MAX_RESPONDENTS} partners at most.",
                file(row)
            )]
        }
        Outcome::Unreadable(error) => vec![format!("{path}: {error}.")],
        Outcome::Faulty(faults) => faults.iter().map(|fault| fault_in(row, fault)).collect(),
        Outcome::New
        | Outcome::Newer
        | Outcome::Same
        | Outcome::Older
        | Outcome::Conflict
        | Outcome::Empty
        | Outcome::StartFile => Vec::new(),
    }
}

/// `survey.csv, row 7, column D (S03): 'misschien' is not an answer; …`
fn fault_in(row: &Row, fault: &TableFault) -> String {
    let before = if fault.place.is_some() { "," } else { ":" };
    format!("{}{before} {fault}.", row.path.display())
}

/// Which copies contradict each other, where, and which one counts.
pub(super) fn conflict(conflict: &Conflict<'_>) -> String {
    let name =
        |path: Option<&std::path::PathBuf>| path.map_or("the group".to_owned(), |path| path.display().to_string());
    let copies: Vec<String> = conflict.copies.iter().map(|copy| name(copy.path.as_ref())).collect();
    let statements: Vec<&str> = conflict.differences().into_iter().map(StatementId::as_str).collect();
    let chosen = copies.get(conflict.chosen).map_or("", String::as_str);
    format!(
        "{} hold different answers of one partner to {}, and neither is newer; that of {chosen} counts, the rest is set aside",
        copies.join(", "),
        statements.join(", ")
    )
}

fn file(row: &Row) -> String {
    let path = row.path.display();
    row.line.map_or_else(|| path.to_string(), |line| format!("{path}, row {line}"))
}

fn who(row: &Row) -> String {
    let parts = [row.partner.organisation.as_str(), row.partner.name.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

const fn outcome(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::New => "new",
        Outcome::Newer => "newer, takes the place of the older copy",
        Outcome::Same => "known already",
        Outcome::Older => "older copy",
        Outcome::Conflict => "contradicts another copy",
        Outcome::Empty => "no answers, left out",
        Outcome::StartFile => "start file for partners, left out",
        Outcome::OtherQuestionnaire(_)
        | Outcome::Refused(_)
        | Outcome::Bad(_)
        | Outcome::Unreadable(_)
        | Outcome::Faulty(_) => "not used",
    }
}

fn remark(remark: &Remark) -> String {
    match remark {
        Remark::SharedRespondent => {
            "the same respondent stands elsewhere under another organisation or role: only one of them counts"
                .to_owned()
        }
        Remark::DuplicatePartner => "same organisation and role as another one: one partner twice?".to_owned(),
        Remark::SharedSession => {
            "one session by several partners, of whom only one counts: give each a file of its own".to_owned()
        }
        Remark::OtherMunicipality(name) => format!("about another municipality: {name}"),
        Remark::OtherDate(date) => format!("dated {date}, far from the group: another measurement?"),
        Remark::OtherWords(count) => format!("{count} statements in other words"),
        Remark::OtherScale => "the points of the scale have other names".to_owned(),
        Remark::PromisedNoNames => "was promised no names: comes in without".to_owned(),
        Remark::NotAsked(count) => format!("{count} statements not asked"),
        Remark::LeftOut(count) => format!("{count} answers to statements the group does not have"),
        Remark::UnknownRole(role) => format!("'{role}' is no role of the questionnaire"),
        Remark::OnlyPartners => "a group: only the answers of its partners are taken".to_owned(),
    }
}
