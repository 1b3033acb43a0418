//! What one table brings to a group: the answers of every respondent in it.

use std::path::Path;

use super::import::{IncomingTable, TableImport};
use super::respondent::TableRespondent;
use crate::combine::brought::Brought;
use crate::combine::copies::Copy;
use crate::combine::people::says_anything;
use crate::combine::{Outcome, Partner, PartnerCopy, Remark, Row};
use crate::json::Unknown;
use crate::session::{Anonymity, Participant, Reply, Session, Source};

/// The respondents of a table, as the group takes them.
pub(in crate::combine) fn from_table(group: &Session, table: &IncomingTable) -> Vec<Brought> {
    let import = match &table.table {
        Ok(import) => import,
        Err(error) => return vec![nobody(&table.path, Outcome::Unreadable(error.clone()))],
    };
    if let Some(fault) = import.fault() {
        return vec![nobody(&table.path, Outcome::Faulty(vec![fault.clone()]))];
    }
    let questionnaire = import.form().map_or("", |form| form.questionnaire.as_str());
    if !questionnaire.is_empty() && questionnaire != group.questionnaire().id {
        return vec![nobody(&table.path, Outcome::OtherQuestionnaire(questionnaire.to_owned()))];
    }
    import.respondents().iter().map(|respondent| brought(group, &table.path, import, respondent)).collect()
}

fn nobody(path: &Path, outcome: Outcome) -> Brought {
    Brought { row: Row::new(path, outcome), copy: None }
}

fn brought(group: &Session, path: &Path, import: &TableImport, respondent: &TableRespondent) -> Brought {
    let TableRespondent { row: line, partner, updated, sheet, faults, .. } = respondent;
    let version = import.form().map(|form| form.version.clone()).unwrap_or_default();
    let promised = import.form().is_some_and(|form| form.anonymity == Anonymity::Unnamed);
    let unlinked = promised || group.anonymity() == Anonymity::Unnamed;
    if !faults.is_empty() {
        let row = Row { line: *line, version, ..Row::new(path, Outcome::Faulty(faults.clone())) };
        return Brought { row, copy: None };
    }
    let anonymity = if unlinked { Anonymity::Unnamed } else { Anonymity::Named };
    let key = respondent.key(group.id(), anonymity);
    let statements = group.questionnaire().statements();
    let replies: Vec<Reply> = statements.map(|located| sheet.reply(&located.statement.id)).collect();
    let count = |wanted: Reply| replies.iter().filter(|reply| **reply == wanted).count();
    let (not_asked, open) = (count(Reply::NotAsked), count(Reply::Open));
    let of = replies.len() - not_asked;
    let is_empty = sheet.answers().next().is_none();
    let row = Row {
        line: *line,
        key: Some(key),
        partner: if promised { Partner::default() } else { partner.clone() },
        answered: of - open,
        of,
        version,
        updated: *updated,
        remarks: remarks(group, import, respondent, not_asked),
        ..Row::new(path, if is_empty { Outcome::Empty } else { Outcome::New })
    };
    let mut source = Source::new(respondent.kind(), key);
    if !unlinked {
        source.updated = *updated;
    }
    let participant = Participant {
        name: partner.name.clone(),
        organisation: partner.organisation.clone(),
        role: partner.role.clone(),
        ..Participant::new()
    };
    let copy = Copy {
        shown: PartnerCopy { path: Some(path.to_owned()), updated: *updated, sheet: sheet.clone() },
        source,
        participant: Some(participant).filter(|participant| !unlinked && says_anything(participant)),
        aside: Vec::new(),
        unknown: Unknown::default(),
        row: None,
    };
    Brought { row, copy: (!is_empty).then_some(copy) }
}

fn remarks(group: &Session, import: &TableImport, respondent: &TableRespondent, not_asked: usize) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if let Some(form) = import.form()
        && group.municipality().is_other(&form.municipality)
    {
        remarks.push(Remark::OtherMunicipality(form.municipality.name.clone()));
    }
    remarks.extend((not_asked > 0).then_some(Remark::NotAsked(not_asked)));
    remarks.extend((respondent.left_out > 0).then_some(Remark::LeftOut(respondent.left_out)));
    if !respondent.unknown_role.is_empty() {
        remarks.push(Remark::UnknownRole(respondent.unknown_role.clone()));
    }
    remarks
}
