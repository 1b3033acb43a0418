//! The one way to build the whole window for a test, on a data folder of its own.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use analysetool::app::file_dialogs::{Answer, FileDialogs, Picked, Purpose, Question};
use analysetool::app::reports::MakeReport;
use analysetool::app::{App, Setup};
use analysetool_core::session::Session;
use analysetool_core::store::{Folders, RealDisk, read_session};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::{By, NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use tempfile::TempDir;

/// Long enough for a slow disk, short enough to fail before anybody gives up.
const PATIENCE: Duration = Duration::from_mins(1);

/// A window of a common laptop.
pub const LAPTOP: Vec2 = Vec2::new(1366.0, 768.0);

/// Answers every file dialog with what the test prepared.
#[derive(Clone, Default)]
pub struct Prepared {
    answers: Rc<RefCell<Vec<Picked>>>,
    asked: Rc<RefCell<Vec<Purpose>>>,
    /// The files whose folders were to be shown.
    pub revealed: Rc<RefCell<Vec<PathBuf>>>,
    /// There is no program that shows folders.
    pub no_folders: Rc<Cell<bool>>,
}

impl Prepared {
    pub fn answer(&self, picked: Picked) {
        self.answers.borrow_mut().push(picked);
    }

    /// What was asked for last.
    pub fn asked(&self) -> Option<Purpose> {
        self.asked.borrow().last().cloned()
    }
}

impl FileDialogs for Prepared {
    fn ask(&mut self, question: Question, answers: Sender<Answer>, wake: Box<dyn Fn() + Send>) {
        let picked = self.answers.borrow_mut().pop().expect("the test prepared an answer to the dialog");
        self.asked.borrow_mut().push(question.purpose.clone());
        answers.send((question.purpose, picked)).expect("the window listens");
        wake();
    }

    fn reveal(&mut self, file: PathBuf, failed: Box<dyn FnOnce() + Send>) {
        self.revealed.borrow_mut().push(file);
        if self.no_folders.get() {
            failed();
        }
    }
}

/// A window and the folder it works in.
pub struct Window {
    harness: Harness<'static, App>,
    pub dialogs: Prepared,
    folder: Rc<TempDir>,
}

impl Window {
    pub fn open() -> Self {
        Self::with_size(LAPTOP)
    }

    pub fn with_size(size: Vec2) -> Self {
        Self::build(size, Rc::new(TempDir::new().expect("a temporary folder")), None, analysetool_report::make)
    }

    /// In one of the themes of the settings.
    pub fn in_theme(size: Vec2, theme: &str) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let settings = format!(
            r#"{{"format":"analysetool-kansrijke-start/settings","schema":1,"min_reader":1,"theme":"{theme}"}}"#
        );
        std::fs::write(folder.path().join("settings.json"), settings).expect("settings");
        Self::build(size, Rc::new(folder), None, analysetool_report::make)
    }

    /// With something else in the place of what makes reports.
    pub fn with_maker(make_report: MakeReport) -> Self {
        Self::build(LAPTOP, Rc::new(TempDir::new().expect("a temporary folder")), None, make_report)
    }

    fn build(size: Vec2, folder: Rc<TempDir>, file: Option<PathBuf>, make_report: MakeReport) -> Self {
        let dialogs = Prepared::default();
        let setup = Setup {
            folders: Folders::resolve(Some(folder.path())).expect("folders"),
            disk: Arc::new(RealDisk),
            dialogs: Box::new(dialogs.clone()),
            file,
            questionnaire: None,
            make_report,
        };
        let harness = Harness::builder()
            .with_size(size)
            .with_os(egui::os::OperatingSystem::Nix)
            .with_max_steps(12)
            .build_eframe(|cc| App::new(&cc.egui_ctx, setup).expect("the window starts"));
        let mut window = Self { harness, dialogs, folder };
        window.settle();
        window
    }

    /// Closes the window, and opens another one on the same folder, as on the next day.
    pub fn next_day(self) -> Self {
        let Self { harness, folder, .. } = self;
        drop(harness);
        Self::build(LAPTOP, folder, None, analysetool_report::make)
    }

    /// What another window finds when this one is cut off now: nothing is closed, only what is on the disk is there.
    pub fn cut_off(&self) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        copy_folder(self.folder.path(), folder.path());
        let settings = folder.path().join("settings.json");
        let (from, to) = (self.folder.path().display().to_string(), folder.path().display().to_string());
        let text = std::fs::read_to_string(&settings).expect("settings");
        std::fs::write(&settings, text.replace(&from, &to)).expect("settings");
        Self::build(LAPTOP, Rc::new(folder), None, analysetool_report::make)
    }

    /// A second window of the same user, with a file open.
    pub fn beside(&self, file: &Path) -> Self {
        Self::build(LAPTOP, self.folder.clone(), Some(file.to_path_buf()), analysetool_report::make)
    }

    /// Clicks the first of several controls with the same name, as a screen reader would.
    pub fn click_first(&mut self, role: Role, name: &str) {
        let node = self.harness.query_all_by_role_and_label(role, name).next();
        node.expect("a control with this name").click_accesskit();
        self.settle();
    }

    pub fn sessions(&self) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(self.folder.path().join("sessies")) else { return Vec::new() };
        let paths = entries.map(|entry| entry.expect("an entry").path());
        // Beside the files stands a temporary one while the writer is at work.
        let mut paths: Vec<PathBuf> =
            paths.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect();
        paths.sort();
        paths
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The only session file, as it is on the disk.
    pub fn on_disk(&self) -> Session {
        let paths = self.sessions();
        assert_eq!(paths.len(), 1, "{paths:?}");
        read_session(&RealDisk, &paths[0]).expect("a readable session").session
    }

    /// Draws until nothing moves any more. Panics when an idle screen goes on drawing.
    pub fn settle(&mut self) {
        self.harness.run();
    }

    /// Draws until there is something with this text in its name or value.
    pub fn wait_for(&mut self, text: &str) {
        self.wait_at_most(PATIENCE, text);
    }

    /// As [`Self::wait_for`], for what a library that is not optimised here takes its time for.
    pub fn wait_long_for(&mut self, text: &str) {
        self.wait_at_most(2 * PATIENCE, text);
    }

    fn wait_at_most(&mut self, patience: Duration, text: &str) {
        let start = Instant::now();
        while !self.shows(text) {
            assert!(start.elapsed() < patience, "no {text:?} in:\n{:#?}", self.harness.root());
            std::thread::sleep(Duration::from_millis(5));
            self.settle();
        }
    }

    pub fn shows(&self, text: &str) -> bool {
        let by = By::new().predicate(move |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            node.label().is_some_and(|label| label.contains(text))
                || node.value().is_some_and(|value| value.contains(text))
        });
        self.harness.query_all(by).next().is_some()
    }

    pub fn find<'a>(&'a self, role: Role, name: &'a str) -> Node<'a> {
        self.harness.get_by_role_and_label(role, name)
    }

    pub fn has(&self, role: Role, name: &str) -> bool {
        self.harness.query_all_by_role_and_label(role, name).next().is_some()
    }

    pub fn all(&self, role: Role) -> Vec<Node<'_>> {
        self.harness.query_all_by_role(role).collect()
    }

    /// Every node, for checks over a whole screen.
    pub fn nodes(&self) -> Vec<Node<'_>> {
        self.harness.query_all(By::new()).collect()
    }

    /// Clicks with the mouse, after scrolling there.
    pub fn click(&mut self, role: Role, name: &str) {
        self.find(role, name).scroll_to_me();
        self.settle();
        self.find(role, name).click();
        self.settle();
    }

    pub fn button(&mut self, name: &str) {
        self.click(Role::Button, name);
    }

    pub fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.settle();
    }

    pub fn ctrl(&mut self, key: Key) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, key);
        self.settle();
    }

    pub fn ctrl_shift(&mut self, key: Key) {
        self.harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, key);
        self.settle();
    }

    /// Types where the focus is.
    pub fn type_here(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.settle();
    }

    /// Puts the focus in a field and types.
    pub fn type_into(&mut self, name: &str, text: &str) {
        self.harness.get_by_label(name).focus();
        self.settle();
        self.type_here(text);
    }

    pub fn drop_file(&mut self, path: &Path) {
        self.harness.input_mut().dropped_files.push(Arc::new(Dropped(path.to_path_buf())));
        self.settle();
    }

    /// Drops several files at once.
    pub fn drop_files(&mut self, paths: &[PathBuf]) {
        for path in paths {
            self.harness.input_mut().dropped_files.push(Arc::new(Dropped(path.clone())));
        }
        self.settle();
    }

    pub fn focused(&self) -> Option<String> {
        self.nodes().into_iter().find(Node::is_focused).and_then(|node| node.accesskit_node().label())
    }

    /// What was drawn in the last frame.
    pub fn output(&self) -> &egui::FullOutput {
        self.harness.output()
    }

    pub fn harness(&mut self) -> &mut Harness<'static, App> {
        &mut self.harness
    }

    /// A new session, ready for its first answer.
    pub fn new_session(&mut self, municipality: &str) {
        self.ctrl(Key::N);
        self.wait_for("Gegevens van deze sessie");
        if !municipality.is_empty() {
            self.type_into("Gemeente", municipality);
        }
        self.button("Begin met invullen");
        self.wait_for("Stelling 1 van 56");
        self.wait_for("pgeslagen");
    }

    /// Waits until everything is on the disk, and the session file too.
    pub fn wait_for_file(&mut self, ready: impl Fn(&Session) -> bool) {
        let start = Instant::now();
        loop {
            self.settle();
            if self.sessions().len() == 1 && ready(&self.on_disk()) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "the file never came");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            std::fs::create_dir_all(&target).expect("a folder");
            copy_folder(&entry.path(), &target);
        } else {
            // A temporary file of the writer may be gone already.
            let _gone = std::fs::copy(entry.path(), &target);
        }
    }
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}
