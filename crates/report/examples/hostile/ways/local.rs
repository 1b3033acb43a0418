//! Files of the program itself, which other programs and broken disks can change too. They are never a reason to stop: what
//! can't be used is passed by.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use analysetool_core::store::{RealDisk, Recovery, Settings, Source, StartMark, look};

use super::{NOW, Outcome, read, refused_by_store};
use crate::bench::{Bench, SESSION};

/// The version of the program that a start mark is about.
pub const VERSION: &str = "1.2.3";
/// Where the working copy of the session stands.
pub const SLOT: &str = "data/work/0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10.a";
/// Where its backup stands.
pub const BACKUP: &str = "data/backups/0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10/20261121T143210Z-open.json";

fn passed_by() -> Outcome {
    Outcome::Refused("passed by".to_owned())
}

pub fn settings(bench: &Bench, _path: &Path) -> Outcome {
    let settings = Settings::load(&RealDisk, &bench.folders);
    let again = black_box(settings.clone());
    if again == Settings::default() { passed_by() } else { Outcome::Taken }
}

pub fn start_mark(bench: &Bench, _path: &Path) -> Outcome {
    let mark = StartMark::begin(Arc::new(RealDisk), &bench.folders, VERSION, NOW);
    if mark.failed().is_empty() { passed_by() } else { Outcome::Taken }
}

/// Beside a session file that is right.
pub fn working_copy(bench: &Bench, _path: &Path) -> Outcome {
    look_beside(bench, SESSION.as_bytes(), |recovery| !matches!(recovery, Recovery::None))
}

/// Beside a session file that was cut off.
pub fn backup(bench: &Bench, _path: &Path) -> Outcome {
    let half = SESSION.as_bytes().get(..SESSION.len() / 2).unwrap_or_default();
    look_beside(bench, half, |recovery| matches!(recovery, Recovery::Damaged { source: Source::Backup(_), .. }))
}

fn look_beside(bench: &Bench, file: &[u8], is_taken: fn(&Recovery) -> bool) -> Outcome {
    let path = bench.file("files/session.json");
    if let Err(error) = std::fs::write(&path, file) {
        return Outcome::Wrong(error.to_string());
    }
    match look(&RealDisk, &bench.folders, &path) {
        Ok(looked) => match read(&looked.session) {
            Outcome::Taken if is_taken(&looked.recovery) => Outcome::Taken,
            Outcome::Taken => passed_by(),
            other => other,
        },
        Err(error) => refused_by_store(bench, &error),
    }
}
