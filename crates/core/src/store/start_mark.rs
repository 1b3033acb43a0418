//! Which way of drawing was being tried when the program started last. A driver that crashes or hangs takes the whole
//! program with it and says nothing; the mark it leaves behind makes the next start pass it over.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::disk::Lock;
use super::{Disk, Folders, atomic};
use crate::json::{self, Object};

/// `format` of the file.
const FORMAT: &str = "analysetool-kansrijke-start/start";
const SCHEMA: u32 = 1;
/// Far more than the file ever has.
const MAX_BYTES: u64 = 64 * 1024;
const MAX_NAME: usize = 40;
const MOST_NAMES: usize = 16;
/// A start that takes longer than this many seconds hangs: on the slowest laptop measured the first frame took three.
const HANGS_AFTER_SECONDS: i64 = 30;

/// The mark of this start. It is kept until the first picture was shown.
pub struct StartMark {
    disk: Arc<dyn Disk>,
    folders: Folders,
    version: &'static str,
    failed: Vec<String>,
    /// Says to another start that this one is still under way; `None` when another one is.
    lock: Option<Lock>,
}

/// What the last start left behind.
#[derive(Debug, Default)]
struct Left {
    version: String,
    trying: String,
    since: Option<Timestamp>,
    failed: Vec<String>,
}

impl StartMark {
    /// Reads what the last start left behind. A start that never showed a picture, and is no longer under way or hangs,
    /// has shown that what it tried does not work here. Another `version` of the program begins anew.
    ///
    /// Never a reason not to start: what can't be read or written is passed by.
    #[must_use]
    pub fn begin(disk: Arc<dyn Disk>, folders: &Folders, version: &'static str, now: Timestamp) -> Self {
        let lock = atomic::ensure_folder(&*disk, &folders.locks(), true)
            .ok()
            .and_then(|()| disk.try_lock(&folders.start_lock()).ok().flatten());
        let left = read(&*disk, folders).filter(|left| left.version == version).unwrap_or_default();
        let is_over = |since: Timestamp| now.duration_since(since).as_secs() > HANGS_AFTER_SECONDS;
        let mut failed = left.failed;
        let crashed = lock.is_some() || left.since.is_some_and(is_over);
        if crashed && !left.trying.is_empty() && !failed.contains(&left.trying) {
            failed.push(left.trying);
        }
        Self { disk, folders: folders.clone(), version, failed, lock }
    }

    /// What did not work at an earlier start, by name.
    #[must_use]
    pub fn failed(&self) -> &[String] {
        &self.failed
    }

    /// This is tried now.
    pub fn trying(&self, name: &str, now: Timestamp) {
        self.write(name, Some(now));
    }

    /// The first picture was shown, or it was said in words that there is none: nothing crashed.
    pub fn over(mut self) {
        self.write("", None);
        self.lock = None;
    }

    fn write(&self, trying: &str, since: Option<Timestamp>) {
        // Another start is under way: what stands there is about that one.
        if self.lock.is_none() {
            return;
        }
        let mut map = Map::new();
        map.insert("format".into(), FORMAT.into());
        map.insert("schema".into(), SCHEMA.into());
        map.insert("min_reader".into(), SCHEMA.into());
        map.insert("version".into(), self.version.into());
        map.insert("trying".into(), trying.into());
        map.insert("since".into(), since.map(|since| since.to_string()).into());
        map.insert("failed".into(), self.failed.clone().into());
        let text = serde_json::to_string_pretty(&Value::Object(map)).unwrap_or_default() + "\n";
        // Without the mark a crash is only noticed by who sees it.
        let _unwritten = atomic::replace_file(&*self.disk, &self.folders.start_mark(), text.as_bytes());
    }
}

fn read(disk: &dyn Disk, folders: &Folders) -> Option<Left> {
    let bytes = disk.read(&folders.start_mark(), MAX_BYTES).ok()?;
    let text = std::str::from_utf8(&bytes).ok()?;
    json::read_file(text, FORMAT, SCHEMA, |object, _schema| Ok(left(object))).ok()
}

fn left(mut object: Object<'_>) -> Left {
    let mut name = |key| object.text(key, MAX_NAME).unwrap_or_default();
    let (version, trying) = (name("version"), name("trying"));
    let since = name("since").parse().ok();
    let failed = object.list("failed", MOST_NAMES, |node| node.text(MAX_NAME)).unwrap_or_default();
    Left { version, trying, since, failed }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use tempfile::TempDir;

    use super::*;
    use crate::store::RealDisk;

    const VERSION: &str = "1.2.3";
    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn folders(folder: &TempDir) -> Folders {
        Folders::resolve(Some(folder.path())).unwrap()
    }

    fn begin(folders: &Folders) -> StartMark {
        StartMark::begin(Arc::new(RealDisk), folders, VERSION, NOW)
    }

    #[test]
    fn what_crashed_is_passed_over_until_another_version_comes() {
        let folder = TempDir::new().unwrap();
        let folders = folders(&folder);
        let mark = begin(&folders);
        assert!(mark.failed().is_empty());
        mark.trying("dx12", NOW);
        // The process ends here: its lock goes, its mark stays.
        drop(mark);
        let mark = begin(&folders);
        assert_eq!(mark.failed(), ["dx12"]);
        mark.trying("glow", NOW);
        mark.over();
        assert_eq!(begin(&folders).failed(), ["dx12"], "it still does not work");
        assert!(StartMark::begin(Arc::new(RealDisk), &folders, "1.3.0", NOW).failed().is_empty());
    }

    #[test]
    fn a_start_that_showed_a_picture_leaves_nothing_behind() {
        let folder = TempDir::new().unwrap();
        let folders = folders(&folder);
        let mark = begin(&folders);
        mark.trying("glow", NOW);
        mark.over();
        assert!(begin(&folders).failed().is_empty());
    }

    #[test]
    fn a_second_start_does_not_take_a_first_that_is_under_way_for_a_crash_until_it_hangs() {
        let folder = TempDir::new().unwrap();
        let folders = folders(&folder);
        let first = begin(&folders);
        first.trying("glow", NOW);
        let second = StartMark::begin(Arc::new(RealDisk), &folders, VERSION, NOW + 5.seconds());
        assert!(second.failed().is_empty());
        // What the second does is not written over the mark of the first.
        second.over();
        let third = StartMark::begin(Arc::new(RealDisk), &folders, VERSION, NOW + 31.seconds());
        assert_eq!(third.failed(), ["glow"]);
    }

    #[test]
    fn a_damaged_mark_is_no_mark() {
        let folder = TempDir::new().unwrap();
        let folders = folders(&folder);
        for text in ["", "{", "[]", "{\"format\":\"iets anders\"}", "\u{0}\u{0}"] {
            std::fs::write(folders.start_mark(), text).unwrap();
            assert!(begin(&folders).failed().is_empty(), "{text:?}");
        }
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_no_reason_not_to_start() {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        let folders = Folders::resolve(Some(&file)).unwrap();
        let mark = begin(&folders);
        mark.trying("glow", NOW);
        mark.over();
    }
}
