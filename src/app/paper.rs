//! Typing in the answers on a sheet of paper: one key a statement.

use analysetool_core::combine::sheet_key;
use analysetool_core::questionnaire::Located;
use analysetool_core::session::{
    Anonymity, Answer, AnswerValue, Edit, LocalId, Participant, Respondent, Source, SourceKey, SourceKind,
};

use super::App;
use super::partners::without_answers;
use super::work::Work;

/// Something to do.
#[derive(Clone, Debug)]
pub enum Paper {
    /// Chooses whose sheet comes next: a participant without answers, or `None` for somebody who is not in the list.
    Choose(Option<LocalId>),
    /// Keeps what is typed about somebody who is not in the list.
    Draft(Participant),
    /// Begins a sheet of whoever was chosen.
    Begin,
    /// Goes on with a sheet that was begun.
    Open(LocalId),
    /// To a statement of the sheet, counted from 0.
    GoTo(usize),
    /// Puts the sheet away.
    Close,
}

/// The sheets of paper: which one is open, and who comes next. None of it is in the file.
#[derive(Clone, Debug, Default)]
pub struct Sheets {
    /// Where the typing is.
    pub open: Option<Sheet>,
    /// Whose sheet comes next; `None` for somebody who is not in the list.
    pub next: Option<LocalId>,
    /// Somebody who is not in the list.
    pub draft: Participant,
}

/// A sheet that is being typed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Whose answers.
    pub respondent: LocalId,
    /// The statement that is typed next, counted from 0.
    pub index: usize,
    /// The last statement was typed.
    pub finished: bool,
}

impl Work {
    /// The sheet that is being typed in, with the answers on it.
    #[must_use]
    pub fn sheet(&self) -> Option<(&Sheet, &Respondent)> {
        let sheet = self.sheets.open.as_ref()?;
        let respondent = self.session().respondents().iter().find(|known| known.id == sheet.respondent)?;
        Some((sheet, respondent))
    }

    /// The statement of the sheet that is typed next, with what is on the sheet.
    #[must_use]
    pub fn on_sheet(&self) -> Option<(Located<'_>, Option<&Answer>)> {
        let (sheet, respondent) = self.sheet()?;
        let located = self.questionnaire().statement_at(sheet.index)?;
        Some((located, respondent.sheet.answer(&located.statement.id)))
    }

    /// The first open statement of the sheet after the current one, going round at the end.
    #[must_use]
    pub fn next_open_on_sheet(&self) -> Option<usize> {
        let (sheet, respondent) = self.sheet()?;
        let is_open =
            |located: &Located<'_>| respondent.sheet.answer(&located.statement.id).is_none_or(Answer::is_open);
        let open: Vec<usize> = self.questionnaire().statements().filter(is_open).map(|located| located.index).collect();
        let mut others = open.iter().copied().filter(|&index| index != sheet.index);
        others.clone().find(|&index| index > sheet.index).or_else(|| others.next())
    }
}

impl App {
    pub(super) fn do_paper(&mut self, what: Paper) {
        match what {
            Paper::Choose(next) => self.with_work(|work| work.sheets.next = next),
            Paper::Draft(draft) => self.with_work(|work| work.sheets.draft = draft),
            Paper::Begin => self.begin_sheet(),
            Paper::Open(respondent) => {
                self.open_sheet(respondent);
                // Where the typing stopped.
                let open = self.work.as_ref().and_then(Work::next_open_on_sheet);
                if self.work.as_ref().and_then(Work::on_sheet).is_some_and(|(_, answer)| answer.is_some()) {
                    self.go_to_on_sheet(open.unwrap_or(0));
                }
            }
            Paper::GoTo(index) => self.go_to_on_sheet(index),
            Paper::Close => {
                self.with_work(|work| work.sheets = Sheets::default());
                self.fresh_page = true;
            }
        }
    }

    fn begin_sheet(&mut self) {
        let Some(work) = &self.work else { return };
        let named = work.session().anonymity() == Anonymity::Named;
        let mut respondent = Respondent::new(Source::new(SourceKind::Sheet, SourceKey::new(0)));
        respondent.source.key = sheet_key(work.session().id(), respondent.id);
        if named {
            let known = without_answers(work.session()).find(|known| Some(known.id) == work.sheets.next);
            let who = known.cloned().unwrap_or_else(|| work.sheets.draft.clone());
            respondent.participant = Some(who.id);
            if known.is_none() && !self.edit(Edit::Participant(who)) {
                return;
            }
        }
        let id = respondent.id;
        if self.edit(Edit::Respondent(Box::new(respondent))) {
            self.open_sheet(id);
        }
    }

    fn open_sheet(&mut self, respondent: LocalId) {
        self.with_work(|work| {
            work.sheets = Sheets { open: Some(Sheet { respondent, index: 0, finished: false }), ..Sheets::default() };
        });
        self.fresh_page = true;
        self.focus_answer = true;
    }

    /// Types one answer, and goes on: nobody looks at the screen while typing.
    pub(super) fn answer_on_sheet(&mut self, value: Option<AnswerValue>) {
        let Some((sheet, statement)) = self.work.as_ref().and_then(|work| {
            let statement = work.on_sheet()?.0.statement.id.clone();
            Some((work.sheets.open.clone()?, statement))
        }) else {
            return;
        };
        if self.edit(Edit::Reply { respondent: sheet.respondent, statement, value }) {
            self.go_to_on_sheet(sheet.index + 1);
        }
    }

    /// To a statement of the sheet; after the last one the sheet is finished.
    pub(super) fn go_to_on_sheet(&mut self, index: usize) {
        self.with_work(|work| {
            let last = work.questionnaire().statement_count().saturating_sub(1);
            if let Some(sheet) = &mut work.sheets.open {
                sheet.finished = index > last;
                sheet.index = index.min(last);
            }
        });
        self.message = None;
        self.focus_answer = true;
    }

    /// After an undo the typing goes on where something changed.
    pub(super) fn follow_undo_on_sheet(&mut self) {
        let Some(work) = &self.work else { return };
        if work.sheet().is_none() {
            self.with_work(|work| work.sheets.open = None);
        } else {
            self.go_to_on_sheet(work.current);
        }
    }
}
