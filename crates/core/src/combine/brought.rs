//! What one file brings: the answers of one person, or those of every partner in a group.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use super::copies::Copy;
use super::people::{only_participant, says_anything};
use super::{Outcome, Partner, PartnerCopy, Remark, Row, source_key};
use crate::json::Unknown;
use crate::questionnaire::{Located, StatementId};
use crate::session::{Anonymity, Answer, AnswerSheet, Participant, Reply, Respondent, Session, Source, SourceKind};

/// Partners fill in within weeks of each other; a file from half a year away is likely another measurement.
const FAR_APART_DAYS: u32 = 183;

/// One partner in a file: what a person sees of it, and its answers when there is anything to take.
pub(super) struct Brought {
    pub row: Row,
    pub copy: Option<Copy>,
}

/// The partners in a session, as the group takes them.
pub(super) fn from_session(group: &Session, path: &Path, session: &Session) -> Vec<Brought> {
    if session.is_start_file() {
        return vec![Brought { row: Row::without_answers(path, session, Outcome::StartFile), copy: None }];
    }
    let questionnaire = &session.questionnaire().id;
    if questionnaire != &group.questionnaire().id {
        let outcome = Outcome::OtherQuestionnaire(questionnaire.clone());
        return vec![Brought { row: Row::without_answers(path, session, outcome), copy: None }];
    }
    let taker = Taker::new(group, path, session);
    if !session.respondents().is_empty() {
        return session.respondents().iter().map(|respondent| taker.respondent(respondent)).collect();
    }
    if session.id() == group.id() {
        // Another copy of the group itself, from before it had partners.
        return vec![Brought { row: Row::without_answers(path, session, Outcome::Empty), copy: None }];
    }
    vec![taker.person()]
}

/// Takes answers from one session into a group.
struct Taker<'a> {
    group: &'a Session,
    path: &'a Path,
    session: &'a Session,
    /// Revision of every statement of the session.
    revisions: BTreeMap<&'a StatementId, u32>,
    /// Answers may be linked to nobody: the group says so, or the partner was promised it.
    unlinked: bool,
}

impl<'a> Taker<'a> {
    fn new(group: &'a Session, path: &'a Path, session: &'a Session) -> Self {
        let statements = session.questionnaire().statements().map(|located| located.statement);
        let is_unnamed = |session: &Session| session.anonymity() == Anonymity::Unnamed;
        Self {
            group,
            path,
            session,
            revisions: statements.map(|statement| (&statement.id, statement.rev)).collect(),
            unlinked: is_unnamed(group) || is_unnamed(session),
        }
    }

    /// The answers of a session of one person.
    fn person(&self) -> Brought {
        let sheet = self.sheet(|id| self.session.answer(id), |_| false);
        let source = Source {
            updated: self.session.updated(),
            ..Source::new(SourceKind::File, source_key(self.group.id(), self.session.id()))
        };
        let mut brought = self.brought(source, sheet, only_participant(self.session));
        let left_out = self.left_out(self.session.answered_ids());
        brought.row.remarks.extend((left_out > 0).then_some(Remark::LeftOut(left_out)));
        brought
    }

    /// The answers of one partner in a group.
    fn respondent(&self, respondent: &Respondent) -> Brought {
        let take = |sheet: &AnswerSheet| self.sheet(|id| sheet.answer(id), |id| sheet.reply(id) == Reply::NotAsked);
        let participant = respondent.participant.and_then(|id| self.session.participant(id));
        let participant = participant.filter(|participant| says_anything(participant));
        let mut brought = self.brought(respondent.source.clone(), take(&respondent.sheet), participant);
        let scored = respondent.sheet.answers().filter(|(_, answer)| !answer.is_open()).map(|(id, _)| id);
        let left_out = self.left_out(scored);
        brought.row.remarks.extend((left_out > 0).then_some(Remark::LeftOut(left_out)));
        if self.session.id() != self.group.id() {
            brought.row.remarks.push(Remark::OnlyPartners);
        }
        if let Some(copy) = &mut brought.copy {
            copy.aside.clone_from(&respondent.set_aside);
            for aside in &mut copy.aside {
                aside.sheet = take(&aside.sheet);
                self.unlink(&mut aside.source, &mut aside.unknown);
            }
            if !self.unlinked {
                copy.unknown = respondent.unknown.clone();
            }
        }
        brought
    }

    fn brought(&self, mut source: Source, sheet: AnswerSheet, participant: Option<&Participant>) -> Brought {
        let updated = source.updated;
        self.unlink(&mut source, &mut Unknown::default());
        let statements = self.group.questionnaire().statements();
        let replies: Vec<Reply> = statements.map(|located| sheet.reply(&located.statement.id)).collect();
        let count = |is: fn(&&Reply) -> bool| replies.iter().filter(is).count();
        let not_asked = count(|reply| **reply == Reply::NotAsked);
        let of = self.group.questionnaire().statement_count() - not_asked;
        let open = count(|reply| **reply == Reply::Open);
        let mut remarks = Vec::new();
        if self.group.municipality().is_other(self.session.municipality()) {
            remarks.push(Remark::OtherMunicipality(self.session.municipality().name.clone()));
        }
        remarks.extend(self.other_date().map(Remark::OtherDate));
        let other_words = self.other_words();
        remarks.extend((other_words > 0).then_some(Remark::OtherWords(other_words)));
        let (ours, theirs) = (self.group.own_questionnaire(), self.session.own_questionnaire());
        remarks.extend((ours.scale != theirs.scale).then_some(Remark::OtherScale));
        let is_named = |session: &Session| session.anonymity() == Anonymity::Named;
        remarks.extend((is_named(self.group) && !is_named(self.session)).then_some(Remark::PromisedNoNames));
        remarks.extend((not_asked > 0).then_some(Remark::NotAsked(not_asked)));
        let may_be_named = self.session.anonymity() == Anonymity::Named;
        let is_empty = sheet.answers().next().is_none();
        let row = Row {
            key: Some(source.key),
            partner: participant.filter(|_| may_be_named).map(Partner::of).unwrap_or_default(),
            answered: of - open,
            of,
            updated,
            remarks,
            ..Row::without_answers(self.path, self.session, if is_empty { Outcome::Empty } else { Outcome::New })
        };
        let copy = Copy {
            shown: PartnerCopy { path: Some(self.path.to_owned()), updated, sheet },
            source,
            participant: participant.filter(|_| !self.unlinked).cloned(),
            aside: Vec::new(),
            unknown: Unknown::default(),
            row: None,
        };
        Brought { row, copy: (!is_empty).then_some(copy) }
    }

    /// The answers to the statements of the group. What this partner was not asked with the same meaning is said to be
    /// not asked.
    fn sheet<'b>(
        &self,
        answer: impl Fn(&StatementId) -> Option<&'b Answer>,
        was_not_asked: impl Fn(&StatementId) -> bool,
    ) -> AnswerSheet {
        let mut sheet = AnswerSheet::default();
        for statement in self.group.questionnaire().statements().map(|located| located.statement) {
            let is_comparable = self.revisions.get(&statement.id) == Some(&statement.rev);
            if let Some(answer) = answer(&statement.id).filter(|_| is_comparable) {
                let mut answer = answer.clone();
                if self.unlinked {
                    answer.unknown = Unknown::default();
                }
                sheet.put(statement.id.clone(), answer);
            }
            if !is_comparable || was_not_asked(&statement.id) {
                sheet.put_not_asked(statement.id.clone());
            }
        }
        sheet
    }

    /// The date of the session, when it is so far from that of the group that it may be another measurement.
    fn other_date(&self) -> Option<Date> {
        let (ours, theirs) = (self.group.date()?, self.session.date()?);
        let days = ours.since(theirs).ok()?.get_days().unsigned_abs();
        (days > FAR_APART_DAYS).then_some(theirs)
    }

    /// How many statements that count as the same are in other words.
    fn other_words(&self) -> usize {
        let theirs = self.session.own_questionnaire();
        let is_other = |located: &Located<'_>| {
            let known = theirs.statement(&located.statement.id).map(|known| known.statement);
            known.is_some_and(|known| known.rev == located.statement.rev && known.text != located.statement.text)
        };
        self.group.own_questionnaire().statements().filter(is_other).count()
    }

    /// How many of these answered statements the group does not have.
    fn left_out<'b>(&self, answered: impl Iterator<Item = &'b StatementId>) -> usize {
        let is_taken = |id: &StatementId| {
            let asked = self.group.questionnaire().statement(id);
            asked.is_some_and(|asked| self.revisions.get(id) == Some(&asked.statement.rev))
        };
        answered.filter(|id| !is_taken(id)).count()
    }

    fn unlink(&self, source: &mut Source, unknown: &mut Unknown) {
        if self.unlinked {
            *source = Source::new(source.kind, source.key);
            *unknown = Unknown::default();
        }
    }
}

impl Row {
    /// A file of which no answers are taken, or not yet.
    fn without_answers(path: &Path, session: &Session, outcome: Outcome) -> Self {
        let version = session.questionnaire().version.clone();
        Self { version, updated: session.updated(), ..Self::new(path, outcome) }
    }
}

impl Partner {
    fn of(participant: &Participant) -> Self {
        let Participant { name, organisation, role, .. } = participant;
        Self { name: name.clone(), organisation: organisation.clone(), role: role.clone() }
    }
}
