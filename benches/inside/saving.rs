//! How long an answer waits until nothing can take it away any more.
//!
//! The floor is one overwrite and one fsync of as many bytes as the working copy has, on the same disk. A key in the window
//! is measured up to the mark "saved", with the frames it takes to show that. A virtual machine may answer an fsync from memory
//! within a twentieth of a millisecond, so the same is measured with a wait in front of each fsync, here and in the floor, that
//! makes it as slow as ext4 on a disk of its own. With a wait of two seconds no frame may wait for it.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use analysetool_core::questionnaire::{Questionnaire, Score, StatementId};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{AnswerValue, Edit, Session};
use analysetool_core::store::{Disk, DiskFile, Folders, Kind, Lock, RealDisk, Reply, Request, Store};
use egui::{Key, Modifiers};
use jiff::Timestamp;

use super::ratios::{Goal, Row};
use super::states::{self, Fault};
use super::timer::{Timer, milliseconds, percentile};
use super::window::Window;

const SAVE_TIMES: f64 = 1.5;
const FRAME_MS: f64 = 50.0;
const ANSWERS: usize = 200;
const HUNG_SYNC: Duration = Duration::from_secs(2);
/// What an fsync on ext4 took where it reached a disk: 3.2 to 4.0 ms (own measurement, 1,000 saves of 30 to 100 kB, 2026).
const DISK_SYNC: Duration = Duration::from_micros(3500);
const PATIENCE: Duration = Duration::from_secs(30);
const FLOOR: &str = "one overwrite and fsync of the same bytes";

/// The store alone, then a key in the window, then the window while the disk hangs.
pub fn rows(timer: &mut Timer, questionnaire: &Questionnaire) -> Result<Vec<Row>, Fault> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let session = states::alone(questionnaire, usize::MAX)?;
    let file = folder.path().join("sessie.json");
    std::fs::write(&file, to_text(&session))?;
    let mut saving = Saving::open(&folder.path().join("data"), &file, Arc::new(RealDisk))?;
    saving.save()?;
    let bytes = working_copy(&folder.path().join("data"))?;
    let mut raw = Raw::new(&folder.path().join("raw"), bytes)?;

    let mut rows = Vec::new();
    // Taken in turns, because a disk is not the same from one second to the next.
    let measured = timer.work("save: an answer, durable", || saving.save());
    let floor = timer.work("save: overwrite and fsync", || raw.write()).map(|ms| (ms, FLOOR));
    if let (Some(measured), Some(floor)) = (measured, floor) {
        rows.push(Row::against("save: an answer, durable", "ms", measured, floor, SAVE_TIMES));
    }
    drop(saving);
    let mut saving = Saving::open(&folder.path().join("data"), &file, Arc::new(SlowDisk(RealDisk, DISK_SYNC)))?;
    let measured = timer.work("save: the same, fsync of 3.5 ms", || saving.save());
    let slow_floor = timer.work("save: overwrite and fsync of 3.5 ms", || raw.write_slowly()).map(|ms| (ms, FLOOR));
    if let (Some(measured), Some(floor)) = (measured, slow_floor) {
        rows.push(Row::against("save: the same, fsync of 3.5 ms", "ms", measured, floor, SAVE_TIMES));
    }
    drop(saving);
    if timer.wants("save: a key to the mark") {
        let waits = key_to_mark(&folder.path().join("window"), &file)?;
        let measured = percentile(waits, 50);
        rows.push(Row { what: "save: a key to the mark".into(), unit: "ms", measured, floor, goal: Goal::None });
    }
    if timer.wants("save: longest frame, slow disk") {
        let longest = milliseconds(longest_frame(&folder.path().join("slow"), &file)?);
        rows.push(Row::most("save: longest frame, slow disk", "ms", longest, None, FRAME_MS));
    }
    Ok(rows)
}

/// A session that is open in a store, and gets another answer every time.
struct Saving {
    store: Store,
    session: Session,
    statement: StatementId,
    revision: u64,
}

impl Saving {
    fn open(data: &Path, file: &Path, disk: Arc<dyn Disk>) -> Result<Self, Fault> {
        let store = Store::start(Folders::resolve(Some(data))?, disk, || {})?;
        store.send(Request::Open(file.to_path_buf()));
        let session = loop {
            match store.wait(PATIENCE) {
                Some(Reply::Opened(opened)) => break opened.session,
                Some(_) => {}
                None => return Err("the session was not opened".into()),
            }
        };
        let first = session.questionnaire().statements().next().map(|located| located.statement.id.clone());
        Ok(Self { store, session, statement: first.ok_or("no statements")?, revision: 0 })
    }

    /// One answer, until it is on the disk.
    fn save(&mut self) -> Result<(), Fault> {
        self.revision += 1;
        // Never the same score twice in a row: that would be no change.
        let points = u8::try_from(self.revision % 5)? + 1;
        let value = Score::new(points).map(AnswerValue::Score);
        let statement = self.statement.clone();
        self.session.apply(Edit::Answer { statement, value }, Timestamp::now())?;
        self.store.send(Request::Save { session: Box::new(self.session.clone()), revision: self.revision });
        loop {
            match self.store.wait(PATIENCE) {
                Some(Reply::Saved { revision, .. }) if revision == self.revision => return Ok(()),
                Some(Reply::SaveFailed { error, .. }) => return Err(error.into()),
                Some(_) => {}
                None => return Err("nothing was saved".into()),
            }
        }
    }
}

/// The bytes of a working copy.
fn working_copy(data: &Path) -> Result<Vec<u8>, Fault> {
    let newest = std::fs::read_dir(data.join("work"))?.filter_map(Result::ok).map(|entry| entry.path()).max();
    Ok(std::fs::read(newest.ok_or("no working copy")?)?)
}

/// What saving can't do without.
struct Raw {
    file: File,
    bytes: Vec<u8>,
}

impl Raw {
    fn new(path: &Path, bytes: Vec<u8>) -> Result<Self, Fault> {
        let mut raw = Self { file: OpenOptions::new().create(true).truncate(false).write(true).open(path)?, bytes };
        raw.write()?;
        Ok(raw)
    }

    fn write(&mut self) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(&self.bytes)?;
        self.file.sync_all()
    }

    fn write_slowly(&mut self) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(&self.bytes)?;
        std::thread::sleep(DISK_SYNC);
        self.file.sync_all()
    }
}

fn open(folder: &Path, disk: Arc<dyn Disk>, file: &Path) -> Result<Window, Fault> {
    // A session of its own: the one that was opened before holds the lock of its file.
    std::fs::create_dir_all(folder)?;
    let copy = folder.join("sessie.json");
    std::fs::copy(file, &copy)?;
    let mut window = Window::open(&folder.join("data"), disk, Some(copy))?;
    window.wait_for("Stelling 1 van 56")?;
    Ok(window)
}

const DIGITS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

/// Milliseconds from the key to the frame that says that it is saved, of many answers.
fn key_to_mark(folder: &Path, file: &Path) -> Result<Vec<f64>, Fault> {
    const MARK: &str = "Opgeslagen om";
    let mut window = open(folder, Arc::new(RealDisk), file)?;
    let mut waits = Vec::with_capacity(ANSWERS);
    // Whatever was answered before, the first digit is a change then, and so is each that follows.
    window.press(Key::W, Modifiers::NONE);
    window.wait_for(MARK)?;
    for key in DIGITS.into_iter().cycle().take(ANSWERS) {
        let start = Instant::now();
        window.press(key, Modifiers::NONE);
        window.wait_for(MARK)?;
        waits.push(milliseconds(start.elapsed()));
    }
    Ok(waits)
}

/// Draws on for three times as long as the disk hangs, an answer every quarter of a second.
fn longest_frame(folder: &Path, file: &Path) -> Result<Duration, Fault> {
    let mut window = open(folder, Arc::new(SlowDisk(RealDisk, HUNG_SYNC)), file)?;
    let start = Instant::now();
    let mut longest = Duration::ZERO;
    let mut keys = DIGITS.into_iter().cycle();
    let mut next = Duration::ZERO;
    while start.elapsed() < 3 * HUNG_SYNC {
        let key = if start.elapsed() < next { None } else { keys.next() };
        let frame = Instant::now();
        match key {
            Some(key) => {
                next += Duration::from_millis(250);
                window.press(key, Modifiers::NONE);
            }
            None => {
                window.frame(Vec::new());
            }
        }
        longest = longest.max(frame.elapsed());
        std::thread::sleep(Duration::from_millis(2));
    }
    Ok(longest)
}

/// The real disk, with a wait in front of every fsync of a file.
#[derive(Debug)]
struct SlowDisk(RealDisk, Duration);

struct SlowFile(Box<dyn DiskFile>, Duration);

impl DiskFile for SlowFile {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        std::thread::sleep(self.1);
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
        Ok(Box::new(SlowFile(self.0.create_new(path)?, self.1)))
    }
    fn overwrite(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(SlowFile(self.0.overwrite(path)?, self.1)))
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
