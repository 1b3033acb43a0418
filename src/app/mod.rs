//! The window: state, one [`command::Command`] enum, one place that executes it, screens and widgets.
//!
//! Screens read state and ask for commands; nothing changes while they draw, because egui may draw a frame twice.

mod ask;
pub mod audience;
pub mod command;
mod current;
pub mod documents;
mod example;
mod execute;
mod figures;
pub mod file_dialogs;
mod file_stem;
pub mod filter;
mod fonts;
mod hints;
mod in_folder;
mod keys;
mod language;
mod lifecycle;
mod paper;
mod partners;
mod pictures;
mod plan;
mod receive;
pub mod reports;
pub mod results;
mod reveal;
mod run;
mod saving;
mod screens;
pub mod theme;
pub mod verb;
mod widgets;
mod work;
pub mod workshop;
mod years;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

use crate::renderer::Renderer;
use analysetool_core::figure::Scene;
use analysetool_core::questionnaire::{QuestionnaireError, builtin};
use analysetool_core::session::SessionId;
use analysetool_core::store::{Disk, Folders, Settings, Store, StoreError, take_crash_report};
use analysetool_core::text::{Language, Text};
use analysetool_report::pdf::attached::attached_session;
use command::{Command, Queue, Screen};
use file_dialogs::{Answer, FileDialogs, Purpose};
use in_folder::InFolder;
use language::Questionnaires;
use partners::Gathering;
use pictures::Pictures;
use reports::{MakeReport, Reporting};
pub use run::{RunOptions, run};
use verb::Situation;
use work::{Comparison, Work};

/// What the window needs from outside.
pub struct Setup {
    /// Where data and sessions live.
    pub folders: Folders,
    /// The disk; tests use another one.
    pub disk: Arc<dyn Disk>,
    /// How to ask for a file.
    pub dialogs: Box<dyn FileDialogs>,
    /// A session or questionnaire file to open at once.
    pub file: Option<PathBuf>,
    /// A questionnaire for new sessions instead of the one that comes with the program.
    pub questionnaire: Option<PathBuf>,
    /// Makes a report.
    pub make_report: MakeReport,
}

/// Why the window can't start.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The data folder can't be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The questionnaire that comes with the program has faults. A test makes sure that it has none.
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
}

/// A question or a page over the screen.
#[derive(Clone, Debug, PartialEq)]
enum Dialog {
    /// The keys and a few hints.
    Help,
    /// To a statement, by number or by words in it.
    GoTo { query: String },
    /// What a word means.
    Word(String),
    /// The word list, or the words in it with these letters.
    Words { query: String },
    /// A new title for a session.
    Rename { path: PathBuf, title: String },
    /// May this session go?
    Wipe { id: SessionId, path: PathBuf, name: String },
    /// A path typed by hand, where no dialog can open.
    PathField { purpose: Purpose, path: String },
    /// Waiting for a dialog of the system.
    Waiting,
    /// Leave although the last answers are nowhere but in memory?
    Unsaved(command::Leaving),
}

/// A sentence for the user, until it is dismissed or something else is done.
#[derive(Clone, Debug)]
struct Message {
    tone: widgets::Tone,
    text: String,
    /// The file it is about, when there is a way to see where it is.
    file: Option<PathBuf>,
}

/// The whole window.
#[expect(clippy::struct_excessive_bools, reason = "independent facts")]
pub struct App {
    text: Arc<Text>,
    store: Store,
    folders: Folders,
    /// The folders as they are when the user has not chosen another.
    usual_folders: Folders,
    settings: Settings,
    /// What sessions are scored with.
    questionnaires: Questionnaires,
    work: Option<Work>,
    /// The sessions in the folder of this user.
    in_folder: InFolder,
    /// Files of partners on their way into a group.
    gathering: Gathering,
    /// What to say once the file that is being opened is open.
    after_opening: Option<String>,
    /// Another version of the open session, when there is one to look at.
    comparison: Option<Comparison>,
    screen: Screen,
    /// Where 'back' leads from the settings and the about page.
    screen_before: Screen,
    /// Where somebody is in a document that comes with the program.
    reading: documents::Place,
    dialog: Option<Dialog>,
    /// The dialog appeared in the last frame: its first control gets the focus.
    fresh_dialog: bool,
    /// What had the focus when the dialog appeared; it gets it back.
    focus_before_dialog: Option<egui::Id>,
    /// Gets the focus in the next frame: what is below a dialog can't have it while the dialog is drawn.
    focus_next: Option<egui::Id>,
    message: Option<Message>,
    /// The message was not on the screen a frame ago: where the bar scrolls along it is brought into sight.
    fresh_message: bool,
    queue: Queue,
    dialogs: Box<dyn FileDialogs>,
    answers: (Sender<Answer>, Receiver<Answer>),
    pictures: Pictures,
    /// Documents to pass on.
    reporting: Reporting,
    /// Sessions that were asked for to look at.
    lookups: years::Lookups,
    /// The figure that a file name is being asked for.
    picture: Option<Scene>,
    /// The title the window has now; only changes are sent to the system.
    window_title: String,
    /// The focus goes to the search field once it is drawn.
    focus_search: bool,
    /// The page was changed in this frame: it starts at its top.
    fresh_page: bool,
    /// The answers of the current statement get the focus once they are drawn.
    focus_answer: bool,
    /// A file or backup was asked for and is not here yet.
    opening: bool,
    /// The screen before the room.
    audience: audience::Audience,
    /// A questionnaire that is read without anybody asking for it in the window.
    quiet_questionnaire: Option<PathBuf>,
    /// A new session that was left before its file was there; when that comes it is not what was asked to be opened.
    left_new: Option<SessionId>,
    /// The store was asked to close a session it has open, and will say so.
    closing: bool,
    /// The user leaves although something could not be saved.
    leave_unsaved: bool,
    /// What draws the window, when there is one.
    renderer: Option<Renderer>,
}

impl App {
    /// What draws the window: said on the page about the program, for who helps when something looks wrong.
    pub const fn drawn_with(&mut self, renderer: Renderer) {
        self.renderer = Some(renderer);
    }

    /// Builds the window's state and opens what was asked for.
    ///
    /// # Errors
    /// When the data folder can't be used.
    pub fn new(ctx: &egui::Context, setup: Setup) -> Result<Self, SetupError> {
        let Setup { folders, disk, dialogs, file, questionnaire, make_report } = setup;
        theme::install(ctx);
        let settings = Settings::load(&*disk, &folders);
        let usual_folders = folders.clone();
        let folders = match &settings.sessions_folder {
            Some(folder) => folders.clone().with_sessions(folder.clone()),
            None => folders,
        };
        let crashed = take_crash_report(&*disk, &folders);
        let wake = ctx.clone();
        let reporting = Reporting::new(make_report, disk.clone());
        let store = Store::start_with_pdf(folders.clone(), disk, attached_session, move || wake.request_repaint())?;
        theme::choose(ctx, settings.theme);
        let mut app = Self {
            text: Arc::new(Text::dutch()),
            store,
            folders,
            usual_folders,
            settings,
            questionnaires: Questionnaires::new(builtin()?),
            work: None,
            in_folder: InFolder::default(),
            gathering: Gathering::default(),
            after_opening: None,
            comparison: None,
            screen: Screen::Start,
            screen_before: Screen::Start,
            reading: documents::Place::default(),
            dialog: None,
            fresh_dialog: false,
            focus_before_dialog: None,
            focus_next: None,
            message: None,
            fresh_message: false,
            queue: Queue::default(),
            dialogs,
            answers: std::sync::mpsc::channel(),
            pictures: Pictures::new(),
            reporting,
            lookups: years::Lookups::default(),
            picture: None,
            window_title: String::new(),
            focus_search: false,
            fresh_page: true,
            focus_answer: false,
            opening: false,
            audience: audience::Audience::new(),
            quiet_questionnaire: None,
            left_new: None,
            closing: false,
            leave_unsaved: false,
            renderer: None,
        };
        app.apply_zoom(ctx);
        if app.settings.language != Language::Dutch {
            app.speak(app.settings.language);
        }
        if let Some(report) = crashed {
            let text = app.text.crashed(report.display().to_string());
            app.say(widgets::Tone::Warning, text);
        }
        if let Some(path) = questionnaire.or_else(|| app.settings.questionnaire.clone()) {
            app.quiet_questionnaire = Some(path.clone());
            app.open_questionnaire(path);
        }
        if let Some(path) = file {
            app.queue.push(Command::Open(path));
        }
        Ok(app)
    }

    /// What verbs need to know.
    fn situation(&self) -> Situation {
        let mut now = Situation { screen: self.screen, single_keys: self.settings.single_keys, ..Situation::default() };
        if let Some(work) = &self.work {
            let last = work.questionnaire().statement_count().saturating_sub(1);
            now.session = true;
            now.writable = work.writable;
            now.can_undo = work.history().can_undo();
            now.can_redo = work.history().can_redo();
            now.at_first = work.current == 0;
            now.at_last = work.current == last;
            now.other_open = work.next_open().is_some();
            now.answered = work.current_answer().is_some_and(|answer| !answer.is_open());
            now.list_view = work.list_view;
            if self.screen == Screen::Paper
                && let Some((sheet, _)) = work.sheet()
            {
                now.sheet = true;
                now.at_first = sheet.index == 0;
                now.at_last = sheet.index == last;
                now.other_open = work.next_open_on_sheet().is_some();
                now.answered = work.on_sheet().and_then(|(_, answer)| answer).is_some_and(|answer| !answer.is_open());
            }
            now.finished = work.session().finished().is_some();
            if self.screen == Screen::Meeting {
                now.meeting = workshop::moment(work);
                now.meeting.is_room_open = self.audience.is_open();
                now.at_first = work.meeting.neighbour(work.session(), -1).is_none();
            }
        }
        now
    }

    /// Everything of one frame: what came in, what is drawn, what follows from it.
    pub fn frame(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        self.receive(&ctx);
        self.hold_the_window(&ctx);
        self.renew_preview();
        self.renew_report();
        self.read_folder();
        let situation = self.situation();
        self.hear_room(&ctx, &situation);
        if self.dialog.is_none() {
            let answers = match self.screen {
                Screen::Paper => screens::paper::answer_ids(),
                Screen::Meeting => screens::workshop::answer_ids(),
                _ => screens::score::answer_ids(self.work.as_ref()),
            };
            keys::read(&ctx, &situation, &answers, &mut self.queue);
        }
        screens::show(self, ui, &situation);
        widgets::paint_focus_ring(&ctx);
        let had_dialog = self.dialog.is_some();
        for command in self.queue.take() {
            self.execute(&ctx, command);
        }
        self.show_room(&ctx);
        self.give_draft_a_file(&ctx);
        self.keep_meeting_place();
        self.move_focus(&ctx, had_dialog);
        self.tell_title(&ctx);
    }

    /// Into a dialog that appeared, and back to where it was when the dialog is gone.
    fn move_focus(&mut self, ctx: &egui::Context, had_dialog: bool) {
        if self.dialog.is_some() && !had_dialog {
            self.fresh_dialog = true;
            self.focus_before_dialog = ctx.memory(egui::Memory::focused);
        } else if self.dialog.is_none() && had_dialog {
            self.focus_next = self.focus_before_dialog.take();
            ctx.request_repaint();
        } else if let Some(id) = self.focus_next.take() {
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
    }

    fn tell_title(&mut self, ctx: &egui::Context) {
        let title = screens::window_title(self);
        if title != self.window_title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.window_title = title;
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        self.audience.look_at_monitors(frame, self.screen == Screen::Meeting);
        // A fault in the program must not take an answer with it: everything is handed over before it goes on.
        if let Err(fault) = catch_unwind(AssertUnwindSafe(|| self.frame(ui))) {
            self.hand_over();
            resume_unwind(fault);
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if self.work.is_some() {
            self.hand_over();
        }
    }
}
