//! Reports and other documents to pass on: what is chosen, and the one that is being made.

mod choices;
mod finish;
mod job;
mod logo;
mod place;
mod words;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use analysetool_core::session::SessionId;
use analysetool_core::store::Disk;
use analysetool_report::order::Format;

use super::App;
use super::ask::with_ending;
use super::command::Screen;
use super::file_dialogs::Purpose;
use super::widgets::Tone;
use super::work::Work;
use crate::documents;
pub use choices::{Choices, Part};
use job::{Job, Trouble};
pub use job::{MakeReport, Product};
pub use logo::LogoFault;
use place::Place;
pub(super) use words::{document_title, logo_fault};

/// Something to do.
#[derive(Clone, Debug)]
pub enum Reports {
    /// Another kind of file.
    Format(Format),
    /// Only the essence, or the whole.
    Summary(bool),
    /// With or without a part.
    Include(Part, bool),
    /// Asks for a logo.
    ChooseLogo,
    /// Makes reports without a logo again.
    RemoveLogo,
    /// Asks where a document goes, and makes it.
    Make(Product),
    /// Makes a document in the folder of the session, without asking for a place.
    MakeBeside(Product),
    /// Stops making one; nothing is written.
    Stop,
    /// Shows a file in the program that shows folders.
    Reveal(PathBuf),
}

/// What is on its way, and what is chosen for the next.
#[derive(Debug)]
pub struct Reporting {
    /// What the user wants in a report.
    pub choices: Choices,
    make: MakeReport,
    disk: Arc<dyn Disk>,
    last: u64,
    job: Option<Job>,
    /// Made, and not on the disk yet.
    writing: Option<Writing>,
    /// What is wrong with the logo, since it was last looked at.
    logo_fault: Option<LogoFault>,
    withheld: Option<Withheld>,
    /// The controls of the job take the place of the button, or the other way round: the focus goes along.
    wants_focus: bool,
    ready: (Sender<Ready>, Receiver<Ready>),
}

/// What a thread has to say.
#[derive(Debug)]
enum Ready {
    /// A document, or why there is none.
    Document { job: u64, made: Result<Made, Trouble> },
    /// The logo was looked at.
    Logo { path: PathBuf, fault: Option<LogoFault> },
    /// A folder can't be shown.
    NotShown(PathBuf),
}

/// A document that is ready.
#[derive(Debug)]
struct Made {
    bytes: Vec<u8>,
    /// Where it goes.
    path: PathBuf,
    /// Why the logo is not in it, when one was asked for.
    logo_fault: Option<LogoFault>,
}

#[derive(Debug)]
struct Writing {
    path: PathBuf,
    /// Nobody was asked for the folder, so it is told.
    is_beside: bool,
    product: Product,
    logo_fault: Option<LogoFault>,
}

/// How many statements have too few answers to be in the report, for these choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Withheld {
    session: SessionId,
    revision: u64,
    choices: Choices,
    statements: usize,
}

impl Reporting {
    pub(super) fn new(make: MakeReport, disk: Arc<dyn Disk>) -> Self {
        Self {
            choices: Choices::default(),
            make,
            disk,
            last: 0,
            job: None,
            writing: None,
            logo_fault: None,
            withheld: None,
            wants_focus: false,
            ready: channel(),
        }
    }

    /// How many of how many steps are done, while something is being made.
    #[must_use]
    pub fn progress(&self) -> Option<(usize, usize)> {
        self.job.as_ref().map(Job::progress)
    }

    /// Whether a document is being made or written.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.job.is_some() || self.writing.is_some()
    }

    /// Why the logo can't be used, when that is known.
    #[must_use]
    pub const fn logo_fault(&self) -> Option<&LogoFault> {
        self.logo_fault.as_ref()
    }

    /// How many statements have too few answers to be in the report.
    #[must_use]
    pub fn withheld(&self) -> usize {
        self.withheld.map_or(0, |withheld| withheld.statements)
    }

    /// Whether what takes the place of a control gets the focus.
    #[must_use]
    pub const fn wants_focus(&self) -> bool {
        self.wants_focus
    }

    pub(super) const fn drawn(&mut self) {
        self.wants_focus = false;
    }
}

impl Drop for Reporting {
    fn drop(&mut self) {
        if let Some(job) = &self.job {
            job.stop();
        }
    }
}

impl App {
    pub(super) fn do_reports(&mut self, ctx: &egui::Context, what: Reports) {
        let choices = &mut self.reporting.choices;
        match what {
            Reports::Format(format) => choices.format = format,
            Reports::Summary(summary) => choices.disclosure.summary = summary,
            Reports::Include(part, with) => choices.include(part, with),
            Reports::ChooseLogo => self.ask(ctx, Purpose::Logo),
            Reports::RemoveLogo => {
                self.settings.report_logo = None;
                self.reporting.logo_fault = None;
                self.save_settings();
            }
            Reports::Make(product) => self.ask_document(ctx, product),
            Reports::MakeBeside(product) => self.document_beside(ctx, product),
            Reports::Stop => {
                if let Some(job) = self.reporting.job.take() {
                    job.stop();
                    self.reporting.wants_focus = true;
                    let text = self.text.report_stopped();
                    self.say(Tone::Info, text);
                }
            }
            Reports::Reveal(path) => {
                let (ready, wake, shown) = (self.reporting.ready.0.clone(), ctx.clone(), path.clone());
                let failed = move || {
                    // The window may be gone by now; then nobody needs to know.
                    let _closed = ready.send(Ready::NotShown(shown));
                    wake.request_repaint();
                };
                self.dialogs.reveal(path, Box::new(failed));
            }
        }
    }

    /// Two at once are refused in words: the second would have to wait, and nobody would know for what.
    fn refuses_another(&mut self) -> bool {
        if self.reporting.is_busy() {
            let text = self.text.report_busy();
            self.say(Tone::Warning, text);
        }
        self.reporting.is_busy()
    }

    fn ask_document(&mut self, ctx: &egui::Context, product: Product) {
        if self.refuses_another() {
            return;
        }
        let Some(work) = &self.work else { return };
        let file_name = choices::file_name(work, self.reporting.choices, product, &self.text);
        self.ask(ctx, Purpose::Document { product, file_name });
    }

    fn document_beside(&mut self, ctx: &egui::Context, product: Product) {
        let Some(work) = &self.work else { return };
        let name = choices::file_name(work, self.reporting.choices, product, &self.text);
        let folder = self.starting_folder();
        self.make_document(ctx, product, Place::Beside { folder, name });
    }

    /// A place was chosen: the document is made.
    pub(super) fn document_chosen(&mut self, ctx: &egui::Context, product: Product, path: PathBuf) {
        let path = with_ending(path, &[product.ending(self.reporting.choices.format)]);
        self.make_document(ctx, product, Place::Asked(path));
    }

    fn make_document(&mut self, ctx: &egui::Context, product: Product, place: Place) {
        if self.refuses_another() {
            return;
        }
        let Some(work) = &self.work else { return };
        let choices = self.reporting.choices;
        let order = job::Wanted {
            product,
            place,
            format: choices.format,
            disclosure: choices.disclosure,
            text: Arc::clone(&self.text),
            session: work.session().clone(),
            guidance: documents::guidance(&self.questionnaires.guidance(work.questionnaire()), work.session()),
            logo: self.settings.report_logo.clone(),
            disk: Arc::clone(&self.reporting.disk),
            make: self.reporting.make,
        };
        let reporting = &mut self.reporting;
        reporting.last += 1;
        let (job, ready, wake) = (reporting.last, reporting.ready.0.clone(), ctx.clone());
        let told = ctx.clone();
        let done = move |made| {
            let _closed = ready.send(Ready::Document { job, made });
            wake.request_repaint();
        };
        reporting.job = Some(Job::start(job, order, move || told.request_repaint(), done));
        reporting.wants_focus = true;
        self.message = None;
    }

    /// What the page needs to know that takes a moment to count.
    pub(super) fn renew_report(&mut self) {
        let Some(work) = self.work.as_ref().filter(|_| self.screen == Screen::Report) else { return };
        let (session, revision, choices) = (work.session().id(), work.saving.revision, self.reporting.choices);
        let is_known = self
            .reporting
            .withheld
            .is_some_and(|known| (known.session, known.revision, known.choices) == (session, revision, choices));
        if !is_known {
            let statements = count_withheld(work, choices);
            self.reporting.withheld = Some(Withheld { session, revision, choices, statements });
        }
    }
}

fn count_withheld(work: &Work, choices: Choices) -> usize {
    documents::allowed(choices.disclosure, work.session()).withheld(work.session()).len()
}
