//! Files on their way into a group: being read, or waiting for a person to decide.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::preview::Preview;
use super::tables::Tables;

/// Files on their way into a group. Nothing changes before a person says so.
#[derive(Debug, Default)]
pub struct Gathering {
    /// Goes up with every job, so that a late answer is not taken for one about another job.
    pub(super) job: u64,
    /// What is being read.
    pub(super) reading: Option<Reading>,
    /// Tables that are being read.
    pub(super) tables: Tables,
    /// What will happen.
    pub(super) preview: Option<Preview>,
}

/// Files that are being read.
#[derive(Debug)]
pub struct Reading {
    pub(super) paths: Vec<PathBuf>,
    pub(super) stop: Arc<AtomicBool>,
    /// How many were read of how many; `None` while folders are being searched.
    pub progress: Option<(usize, usize)>,
}

impl Gathering {
    /// The files that are being read, if any.
    #[must_use]
    pub const fn reading(&self) -> Option<&Reading> {
        self.reading.as_ref()
    }

    /// What will happen, while a person looks at it.
    #[must_use]
    pub const fn preview(&self) -> Option<&Preview> {
        if self.reading.is_some() { None } else { self.preview.as_ref() }
    }

    /// Whether there is something to show without an open session.
    #[must_use]
    pub const fn is_active(&self) -> bool {
        self.reading.is_some() || self.preview.is_some()
    }

    pub(super) fn stop(&mut self) -> Vec<PathBuf> {
        let Some(reading) = self.reading.take() else { return Vec::new() };
        reading.stop.store(true, Ordering::Relaxed);
        reading.paths
    }

    /// Forgets everything; nothing has changed.
    pub(in crate::app) fn clear(&mut self) {
        self.stop();
        self.preview = None;
    }
}
