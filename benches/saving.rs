//! How long a click waits: from the click to the saved mark, and the longest frame while the disk hangs.
//!
//! `cargo bench --bench saving`. Two figures, each beside its goal of 50 ms:
//! - click to saved mark on the disk at hand: median, 99th percentile and longest of 300 answers;
//! - the longest frame of the window while every fsync takes two seconds.
//!
//! The window is the real one, without a renderer; the slow disk is the real disk with a wait in front of each fsync.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use analysetool::app::dialogs::{Answer, FileDialogs, Question};
use analysetool::app::{App, Setup};
use analysetool_core::store::{Disk, DiskFile, Folders, Kind, Lock, RealDisk};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable as _};

const ANSWERS: usize = 300;
const SLOW_SYNC: Duration = Duration::from_secs(2);
const DIGITS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn main() {
    // Asked by `cargo test --benches`: nothing to test here.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let mut waits = click_to_saved(Arc::new(RealDisk));
    waits.sort_unstable();
    let at = |part: usize| waits.get(waits.len() * part / 100).copied().unwrap_or_default();
    println!(
        "click to saved mark, {} answers: median {:.1?}, p99 {:.1?}, longest {:.1?} (goal p99 50 ms)",
        waits.len(),
        at(50),
        at(99),
        waits.last().copied().unwrap_or_default()
    );
    println!("longest frame while fsync takes {SLOW_SYNC:?}: {:.1?} (goal 50 ms)", longest_frame());
}

fn click_to_saved(disk: Arc<dyn Disk>) -> Vec<Duration> {
    let folder = folder();
    let mut window = window(folder.path(), disk);
    begin(&mut window);
    until_saved(&mut window);
    (0..ANSWERS)
        .map(|index| {
            let start = Instant::now();
            answer(&mut window, index);
            until_saved(&mut window);
            start.elapsed()
        })
        .collect()
}

/// Draws on for six seconds, an answer every quarter of a second, while the disk hangs.
fn longest_frame() -> Duration {
    let folder = folder();
    let mut window = window(folder.path(), Arc::new(SlowDisk(RealDisk)));
    begin(&mut window);
    let start = Instant::now();
    let mut longest = Duration::ZERO;
    let mut index = 0;
    while start.elapsed() < 3 * SLOW_SYNC {
        if start.elapsed() > Duration::from_millis(250) * u32::try_from(index).unwrap_or(u32::MAX) {
            window.key_press(DIGITS.into_iter().cycle().nth(index).unwrap_or(Key::Num3));
            index += 1;
        }
        let frame = Instant::now();
        window.step();
        longest = longest.max(frame.elapsed());
        std::thread::sleep(Duration::from_millis(2));
    }
    longest
}

fn begin(window: &mut Harness<'_, App>) {
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::N);
    window.step();
    window.step();
    if let Some(button) = window.query_all_by_label("Begin met invullen").next() {
        button.click_accesskit();
    }
    window.step();
    window.step();
}

fn answer(window: &mut Harness<'_, App>, index: usize) {
    // Never the same score twice in a row: that would be no change.
    window.key_press(DIGITS.into_iter().cycle().nth(index).unwrap_or(Key::Num3));
    window.step();
}

/// Draws until the window says that everything is saved.
fn until_saved(window: &mut Harness<'_, App>) {
    let saved = |window: &Harness<'_, App>| {
        let by = By::new().predicate(|node| node.label().is_some_and(|label| label.starts_with("Opgeslagen om")));
        window.query_all(by).next().is_some()
    };
    let start = Instant::now();
    while !saved(window) && start.elapsed() < Duration::from_secs(10) {
        std::thread::sleep(Duration::from_micros(100));
        window.step();
    }
}

fn folder() -> tempfile::TempDir {
    tempfile::TempDir::new().unwrap_or_else(|error| fail(&error))
}

fn window(folder: &Path, disk: Arc<dyn Disk>) -> Harness<'static, App> {
    let folders = Folders::resolve(Some(folder)).unwrap_or_else(|error| fail(&error));
    let setup = Setup {
        folders,
        disk,
        dialogs: Box::new(Nobody),
        file: None,
        questionnaire: None,
        make_report: analysetool_report::make,
    };
    Harness::builder()
        .with_size(egui::vec2(1920.0, 1080.0))
        .build_eframe(|cc| App::new(&cc.egui_ctx, setup).unwrap_or_else(|error| fail(&error)))
}

#[expect(clippy::panic, reason = "a benchmark that can't start has nothing to say")]
fn fail(error: &dyn std::fmt::Display) -> ! {
    panic!("{error}")
}

/// Nobody asks for files here.
struct Nobody;

impl FileDialogs for Nobody {
    fn ask(&mut self, _: Question, _: Sender<Answer>, _: Box<dyn Fn() + Send>) {}
    fn reveal(&mut self, _: PathBuf, _: Box<dyn FnOnce() + Send>) {}
}

/// The real disk, with a wait in front of every fsync of a file.
#[derive(Debug)]
struct SlowDisk(RealDisk);

struct SlowFile(Box<dyn DiskFile>);

impl DiskFile for SlowFile {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        std::thread::sleep(SLOW_SYNC);
        self.0.sync()
    }
}

impl Disk for SlowDisk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.0.read(path, limit)
    }
    fn kind(&self, path: &Path) -> io::Result<Kind> {
        self.0.kind(path)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.0.list(folder)
    }
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(SlowFile(self.0.create_new(path)?)))
    }
    fn overwrite(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(SlowFile(self.0.overwrite(path)?)))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.rename(from, to)
    }
    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.link(from, to)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.remove(path)
    }
    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.0.remove_folder(path)
    }
    fn create_folder(&self, path: &Path, private: bool) -> io::Result<()> {
        self.0.create_folder(path, private)
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.0.sync_folder(folder)
    }
    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        self.0.try_lock(path)
    }
    fn resolve(&self, path: &Path) -> PathBuf {
        self.0.resolve(path)
    }
    fn is_busy(&self, error: &io::Error) -> bool {
        self.0.is_busy(error)
    }
}
