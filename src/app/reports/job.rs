//! Making one document on a thread of its own: it takes seconds, and a fault in a library may not take the window along.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::session::Session;
use analysetool_core::store::Disk;
use analysetool_core::text::Text;
use analysetool_report::order::{Format, Order, Progress, ReportError, Step};
use analysetool_report::pdf;

use super::{LogoFault, Made, Place, logo};
use crate::documents;

/// Makes a report: [`analysetool_report::make`], or what a test puts in its place.
pub type MakeReport = fn(&Order<'_>, Format, Progress<'_>) -> Result<Vec<u8>, ReportError>;

/// What can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    /// A report, as it was chosen.
    Report,
    /// A form on paper, for who answers without a computer.
    ScoreSheet,
    /// A card on paper, for who leads the conversation.
    Card,
}

impl Product {
    /// How the name of its file ends, without the dot.
    #[must_use]
    pub const fn ending(self, format: Format) -> &'static str {
        match self {
            Self::Report => format.ending(),
            Self::ScoreSheet | Self::Card => Format::Pdf.ending(),
        }
    }
}

/// Why there is no document.
#[derive(Debug)]
pub(super) enum Trouble {
    /// It could not be made.
    Report(ReportError),
    /// A library stopped by a fault, or there is no room for another thread.
    Fault,
}

/// Everything a document is made of.
pub(super) struct Wanted {
    pub product: Product,
    pub place: Place,
    pub format: Format,
    pub disclosure: Disclosure,
    pub text: Arc<Text>,
    pub session: Session,
    pub guidance: Arc<Questionnaire>,
    pub logo: Option<PathBuf>,
    pub disk: Arc<dyn Disk>,
    pub make: MakeReport,
}

/// A document that is being made.
#[derive(Debug)]
pub(super) struct Job {
    pub number: u64,
    pub product: Product,
    /// It goes beside the session, where nobody was asked for.
    pub is_beside: bool,
    shared: Arc<Shared>,
}

/// What the thread and the window tell each other meanwhile.
#[derive(Debug, Default)]
struct Shared {
    done: AtomicUsize,
    total: AtomicUsize,
    stop: AtomicBool,
}

impl Job {
    /// Begins. `told` is called after every step, `done` once, both on the thread. Nobody waits for that thread: when the
    /// window closes it ends with the program.
    pub fn start(
        number: u64,
        wanted: Wanted,
        told: impl Fn() + Send + 'static,
        done: impl FnOnce(Result<Made, Trouble>) + Clone + Send + 'static,
    ) -> Self {
        let shared = Arc::new(Shared::default());
        let (product, theirs, failed) = (wanted.product, Arc::clone(&shared), done.clone());
        let is_beside = matches!(wanted.place, Place::Beside { .. });
        let thread = std::thread::Builder::new().name("report".to_owned()).spawn(move || {
            let step = |step: Step| {
                theirs.done.store(step.done, Ordering::Relaxed);
                theirs.total.store(step.total, Ordering::Relaxed);
                told();
                !theirs.stop.load(Ordering::Relaxed)
            };
            done(catch_unwind(AssertUnwindSafe(|| wanted.make(&step))).unwrap_or(Err(Trouble::Fault)));
        });
        if thread.is_err() {
            failed(Err(Trouble::Fault));
        }
        Self { number, product, is_beside, shared }
    }

    /// How many of how many steps are done; of 0 while it has only just begun.
    pub fn progress(&self) -> (usize, usize) {
        (self.shared.done.load(Ordering::Relaxed), self.shared.total.load(Ordering::Relaxed))
    }

    /// Asks the thread to stop at its next step.
    pub fn stop(&self) {
        self.shared.stop.store(true, Ordering::Relaxed);
    }
}

impl Wanted {
    fn make(&self, progress: Progress<'_>) -> Result<Made, Trouble> {
        let text = &*self.text;
        let plain = |bytes| (bytes, None);
        let (bytes, logo_fault) = match self.product {
            Product::Report => self.report(text, progress),
            Product::ScoreSheet => pdf::score_sheet(&self.session, text).map(plain),
            Product::Card => pdf::facilitator_card(&self.session, text).map(plain),
        }
        .map_err(Trouble::Report)?;
        // Looked for last: while it was made, another may have taken the name.
        Ok(Made { bytes, path: self.place.path(&*self.disk), logo_fault })
    }

    fn report(&self, text: &Text, progress: Progress<'_>) -> Result<(Vec<u8>, Option<LogoFault>), ReportError> {
        let has_logo = matches!(self.format, Format::Pdf | Format::Docx | Format::Zip);
        let logo = self.logo.as_deref().filter(|_| has_logo).map(|path| logo::read(&*self.disk, path));
        // A report without a logo is of more use than none.
        let (logo, logo_fault) = match logo {
            Some(Ok(logo)) => (Some(logo), None),
            Some(Err(fault)) => (None, Some(fault)),
            None => (None, None),
        };
        let order = Order {
            session: &self.session,
            guidance: &self.guidance,
            text,
            disclosure: documents::allowed(self.disclosure, &self.session),
            logo: logo.as_ref(),
        };
        let bytes = (self.make)(&order, self.format, progress)?;
        Ok((bytes, logo_fault))
    }
}
