//! Opening a session, listing a thousand, and reading a thousand.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::session::format::to_text;
use analysetool_core::store::{Folders, MAX_FILES, RealDisk, Reply, Request, Store, read_session};
use jiff::Timestamp;

use super::ratios::{Goal, Row};
use super::states::{self, Fault};
use super::timer::Timer;

const PATIENCE: Duration = Duration::from_mins(1);
const LIST_TIMES: f64 = 2.0;

/// One session, then a folder of them.
pub fn rows(timer: &mut Timer, questionnaire: &Questionnaire) -> Result<Vec<Row>, Fault> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let mut rows = Vec::new();
    let session = states::group_again(questionnaire, 25)?;
    let file = folder.path().join("group.json");
    std::fs::write(&file, to_text(&session))?;
    let floor = timer.work("open: bytes as plain JSON", || plain(&file)).map(|ms| (ms, "the same bytes as plain JSON"));
    let measured = timer.work("open: 25 partners", || read_session(&RealDisk, &file));
    if let (Some(measured), Some(floor)) = (measured, floor) {
        rows.push(Row { what: "open: 25 partners".into(), unit: "ms", measured, floor: Some(floor), goal: Goal::None });
    }

    let many = folder.path().join("many");
    std::fs::create_dir(&many)?;
    for number in 0..MAX_FILES {
        let copy = states::alone(questionnaire, usize::MAX)?.duplicate(Timestamp::UNIX_EPOCH);
        std::fs::write(many.join(format!("sessie-{number:04}.json")), to_text(&copy))?;
    }
    let folders = Folders::resolve(Some(&folder.path().join("data")))?;
    let store = Store::start(folders, Arc::new(RealDisk), || {})?;
    let bytes = timer.long_work("list: bytes of 1000", || read_all(&many)).map(|ms| (ms, "reading their bytes"));
    let measured = timer.long_work("list: 1000 sessions", || list(&store, &many));
    if let (Some(measured), Some(bytes)) = (measured, bytes) {
        rows.push(Row::against("list: 1000 sessions", "ms", measured, bytes, LIST_TIMES));
    }
    let floor = timer.long_work("read: 1000 as plain JSON", || parse_all(&many)).map(|ms| (ms, "as plain JSON"));
    let mut job = 0;
    let measured = timer.long_work("read: 1000 sessions whole", || {
        job += 1;
        read_whole(&store, job, &many)
    });
    if let (Some(measured), Some(floor)) = (measured, floor) {
        let what = "read: 1000 sessions whole".into();
        rows.push(Row { what, unit: "ms", measured, floor: Some(floor), goal: Goal::None });
    }
    Ok(rows)
}

fn plain(file: &Path) -> Option<serde_json::Value> {
    serde_json::from_slice(&std::fs::read(file).ok()?).ok()
}

fn read_all(folder: &Path) -> Result<usize, Fault> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(folder)? {
        bytes += black_box(std::fs::read(entry?.path())?).len();
    }
    Ok(bytes)
}

fn parse_all(folder: &Path) -> Result<usize, Fault> {
    let files = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let files: Vec<PathBuf> = files.collect::<std::io::Result<_>>()?;
    Ok(files.iter().filter_map(|file| black_box(plain(file))).count())
}

/// As when the first page comes on the screen.
fn list(store: &Store, folder: &Path) -> usize {
    store.send(Request::ListSessions { folder: folder.to_path_buf(), stop: Arc::default() });
    while let Some(reply) = store.wait(PATIENCE) {
        if let Reply::Listed(listed) = reply {
            return listed.map_or(0, |listing| listing.sessions.len());
        }
    }
    0
}

/// As when somebody drops a folder of sessions on the window.
fn read_whole(store: &Store, job: u64, folder: &Path) -> usize {
    let paths: Vec<PathBuf> = vec![folder.to_path_buf()];
    store.send(Request::ReadFiles { job, paths, stop: Arc::default() });
    while let Some(reply) = store.wait(PATIENCE) {
        if let Reply::FilesRead { files, .. } = reply {
            return files.len();
        }
    }
    0
}
