//! The session that is open, with everything the window knows about it beside the file.

use std::cell::OnceCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use analysetool_core::analysis::{LastTime, Summary, last_time, summarise};
use analysetool_core::figure::{self, Brief, Figure, Finding, Scene};
use analysetool_core::questionnaire::{Guidance, Questionnaire, StatementId, Translation};
use analysetool_core::session::{Edit, EditError, History, Session, SessionId, Travelled};
use analysetool_core::store::{Backup, Recent};
use analysetool_core::text::Text;
use jiff::Timestamp;

use super::figures::Figures;
use super::filter::Filter;
use super::paper::Sheets;
use super::plan::Planning;
use super::results::{Part, Results};
use super::saving::{Saving, next_revision};
use super::workshop::Meeting;
use super::years::Others;

/// How long the typing must pause before a new session gets its file, so that a power cut takes at most a second of it.
const PAUSE: Duration = Duration::from_secs(1);
/// The same while its municipality is typed, after which the file is called for good: half a name would stay.
const NAME_PAUSE: Duration = Duration::from_secs(4);

/// Another version of the open session, to hold beside it.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Where the other version comes from, in a sentence.
    pub intro: String,
    /// What the other version is called in each row.
    pub other_name: String,
    /// The other version.
    pub other: Session,
}

/// The open session.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts about what is shown")]
pub struct Work {
    /// The session and its undo steps. Changes go through [`Work::apply`].
    history: History,
    /// Its file; `None` until the first save of a new session.
    pub path: Option<PathBuf>,
    /// Its first save has been asked for.
    pub creating: bool,
    /// The data folder was tried for its first file, after the chosen folder.
    pub tried_locally: bool,
    /// The start file it was begun from, when it is a partner's.
    pub begun_from: Option<SessionId>,
    /// From when on a session without a file may be given one: the typing has paused then.
    pub file_due: Option<Instant>,
    /// It may be changed here.
    pub writable: bool,
    /// Guidance: from the installed questionnaire with the same statements.
    guidance: Arc<Questionnaire>,
    /// The results, computed once per change.
    summary: Summary,
    /// The figures of those results.
    figures: Figures,
    /// What stands out in those results, in words.
    findings: OnceCell<Vec<Finding>>,
    /// The results of the earlier measurement inside the session, once somebody needed them.
    earlier: OnceCell<Option<Summary>>,
    /// What stands beside the session, in the window only. Changes go through [`Work::change_others`].
    others: Others,
    /// The statement on the score screen, counted from 0.
    pub current: usize,
    /// A list per section instead of one statement.
    pub list_view: bool,
    /// 'Wat bedoelen we?' is open.
    pub guidance_open: bool,
    /// Which statements the jump list shows.
    pub filter: Filter,
    /// Only statements with this in their text.
    pub search: String,
    /// What the results show.
    pub results: Results,
    /// The sheets of paper that are typed in.
    pub sheets: Sheets,
    /// Where the user is on the plan page.
    pub planning: Planning,
    /// Where the meeting is.
    pub meeting: Meeting,
    /// What is on disk.
    pub saving: Saving,
    /// The backups, once they were asked for and found.
    pub backups: Option<Vec<Backup>>,
    /// The jump list stands over the page, on a narrow window.
    pub jump_list_open: bool,
    /// The date as it is being typed.
    pub date_text: Option<String>,
    /// The current statement was chosen by a key or a link: the lists scroll to it.
    pub scroll_to_current: bool,
    /// 'Wat bedoelen we?' was just opened: the page scrolls to it.
    pub scroll_to_guidance: bool,
}

impl Work {
    /// A session as it was opened or made.
    #[must_use]
    pub fn new(session: Session, path: Option<PathBuf>, writable: bool, guidance: Arc<Questionnaire>) -> Self {
        let summary = summarise(&session);
        Self {
            history: History::new(session),
            path,
            creating: false,
            tried_locally: false,
            begun_from: None,
            file_due: None,
            writable,
            guidance,
            summary,
            figures: Figures::default(),
            findings: OnceCell::new(),
            earlier: OnceCell::new(),
            others: Others::default(),
            current: 0,
            list_view: false,
            guidance_open: false,
            filter: Filter::default(),
            search: String::new(),
            results: Results::default(),
            sheets: Sheets::default(),
            planning: Planning::default(),
            meeting: Meeting::default(),
            saving: Saving::new(),
            backups: None,
            jump_list_open: false,
            date_text: None,
            scroll_to_current: true,
            scroll_to_guidance: false,
        }
    }

    /// The session as it is now.
    #[must_use]
    pub const fn session(&self) -> &Session {
        self.history.session()
    }

    /// What the answers say now.
    #[must_use]
    pub const fn summary(&self) -> &Summary {
        &self.summary
    }

    /// A figure of the results, for a width in points.
    #[must_use]
    pub fn scene(&self, figure: &Figure, text: &Text, width: f32) -> Rc<Scene> {
        self.figures.get(figure, width, || match figure {
            Figure::Change(_) | Figure::Trend(_) => self.draw_years(figure, text, width),
            _ => {
                let brief = Brief::new(&self.summary, self.session(), text, width);
                figure.draw(Brief { own: self.others.own.as_ref(), ..brief })
            }
        })
    }

    /// A figure of all measurements there are to compare, up to the newest of them.
    fn draw_years(&self, figure: &Figure, text: &Text, width: f32) -> Scene {
        let measurements: Vec<&Session> = self.measurements().into_iter().map(|entry| entry.session).collect();
        let (newest, earlier) =
            measurements.split_last().map_or((self.session(), &[][..]), |(newest, earlier)| (*newest, earlier));
        // The newest is nearly always the session that is open.
        let other = (newest.id() != self.session().id()).then(|| summarise(newest));
        let brief = Brief::new(other.as_ref().unwrap_or(&self.summary), newest, text, width);
        figure.draw(Brief { before: earlier.first().copied(), earlier, ..brief })
    }

    /// What stands out, in words.
    #[must_use]
    pub fn findings(&self, text: &Text) -> &[Finding] {
        let width = *figure::style::WIDTHS.start();
        self.findings.get_or_init(|| figure::findings(Brief::new(&self.summary, self.session(), text, width)))
    }

    /// The parts of the results that this session has something to say in.
    #[must_use]
    pub fn has_part(&self, part: Part) -> bool {
        let session = self.session();
        let votes = || self.summary.statements.iter().any(|statement| statement.votes.is_some() || statement.withheld);
        match part {
            Part::Overview | Part::Themes | Part::Radar | Part::Statements | Part::Talk | Part::Change => true,
            Part::Distribution => votes(),
            Part::Partners => {
                self.summary.coalition.as_ref().is_some_and(|coalition| coalition.respondents > 1 && !coalition.unnamed)
            }
            Part::Mirror => self.summary.coalition.is_some(),
            Part::Priorities => session.dots().is_some(),
        }
    }

    /// Undo and redo, for reading.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// The wording it is scored with.
    #[must_use]
    pub fn questionnaire(&self) -> &Questionnaire {
        self.session().questionnaire()
    }

    /// The questionnaire that guidance comes from.
    #[must_use]
    pub fn guidance_source(&self) -> &Questionnaire {
        &self.guidance
    }

    /// Help with a statement, when the installed questionnaire has the same one: the same id never has two meanings, but
    /// a statement of another questionnaire or revision can.
    #[must_use]
    pub fn guidance(&self, id: &StatementId) -> Option<&Guidance> {
        let asked = self.questionnaire();
        let installed = self.guidance.statement(id)?.statement;
        let same = asked.id == self.guidance.id && asked.statement(id)?.statement.rev == installed.rev;
        same.then_some(&installed.guidance)
    }

    /// Whether there is nothing to say about a statement.
    #[must_use]
    pub fn lacks_guidance(&self, id: &StatementId) -> bool {
        self.guidance(id).is_none_or(|guidance| *guidance == Guidance::default())
    }

    /// Makes one change. Returns whether anything changed.
    pub fn apply(&mut self, edit: Edit, now: Timestamp) -> Result<bool, EditError> {
        let names_the_file = matches!(edit, Edit::Municipality(_));
        let changed = self.history.apply(edit, now)?;
        if changed {
            self.changed();
            if names_the_file {
                self.file_due = Some(Instant::now() + NAME_PAUSE);
            }
        }
        Ok(changed)
    }

    /// Makes several changes that are undone together. Returns whether anything changed.
    pub fn apply_all(&mut self, edits: Vec<Edit>, now: Timestamp) -> Result<bool, EditError> {
        let changed = self.history.apply_all(edits, now)?;
        if changed {
            self.changed();
        }
        Ok(changed)
    }

    /// Takes the last change back and goes to the statement it was about.
    pub fn undo(&mut self, now: Timestamp) -> bool {
        let undone = self.history.undo(now);
        self.arrive(undone)
    }

    /// Makes it again.
    pub fn redo(&mut self, now: Timestamp) -> bool {
        let redone = self.history.redo(now);
        self.arrive(redone)
    }

    fn arrive(&mut self, step: Option<Travelled>) -> bool {
        let Some(Travelled { statement }) = step else { return false };
        if let Some(id) = statement {
            self.go_to(&id);
        }
        self.date_text = None;
        self.planning.forget_typing();
        self.changed();
        true
    }

    fn changed(&mut self) {
        self.saving.revision = next_revision();
        self.file_due = Some(Instant::now() + PAUSE);
        self.count_again();
    }

    /// Everything that was made of the session is made again.
    fn count_again(&mut self) {
        self.summary = summarise(self.session());
        self.figures.clear();
        self.findings = OnceCell::new();
        self.earlier = OnceCell::new();
    }

    /// Shows the session, and what stands beside it, in another language. Nothing that is saved changes.
    pub fn tell_in(&mut self, translation: Option<&Translation>, guidance: Arc<Questionnaire>) {
        self.history.tell_in(translation);
        self.others.measurements.iter_mut().chain(&mut self.others.own).for_each(|one| one.tell_in(translation));
        self.guidance = guidance;
        self.date_text = None;
        self.count_again();
    }

    /// What stands beside the session.
    #[must_use]
    pub const fn others(&self) -> &Others {
        &self.others
    }

    /// Changes what stands beside the session; the figures about it are drawn anew.
    pub fn change_others(&mut self, change: impl FnOnce(&mut Others)) {
        change(&mut self.others);
        self.figures.clear();
    }

    /// What the earlier measurement said about a statement, once it has an answer of this time.
    #[must_use]
    pub fn last_time(&self, id: &StatementId) -> Option<LastTime<'_>> {
        let earlier = self.earlier.get_or_init(|| self.session().previous().map(summarise));
        last_time(self.session(), earlier.as_ref()?, id)
    }

    /// The line for the list of recent sessions; `None` while there is no file.
    #[must_use]
    pub fn recent(&self, now: Timestamp) -> Option<Recent> {
        let statement = self.current().map(|located| located.statement.id.clone());
        let recent = Recent::of(self.session(), self.path.clone()?, statement, now);
        Some(Recent { begun_from: self.begun_from, ..recent })
    }
}
