//! The writer thread: decides when the open session is saved, filed and backed up, and answers the window.

mod tasks;

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::current::{Current, Filed};
use super::message::{Reply, Request, Task};
use super::pdf::Unwrap;
use super::{BackupReason, Disk, Folders, StoreError, atomic};
use crate::session::Session;

/// How long the store waits before it does things by itself.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// The session file is written this long after the last change.
    pub file_after: Duration,
    /// It is not put off for longer than this while changes keep coming.
    pub file_at_latest: Duration,
    /// Work between two backups.
    pub backup_every: Duration,
    /// Longest pause before a session file that could not be written is tried again.
    pub retry_at_latest: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            file_after: Duration::from_millis(800),
            file_at_latest: Duration::from_secs(4),
            backup_every: Duration::from_mins(10),
            retry_at_latest: Duration::from_secs(15),
        }
    }
}

pub(super) struct Writer {
    pub disk: Arc<dyn Disk>,
    pub folders: Folders,
    /// When this window began: what another one put in the list of recent sessions after that is kept.
    pub started: Timestamp,
    pub pace: Pace,
    /// How a session is taken out of a PDF.
    pub unwrap: Unwrap,
    pub replies: Sender<Reply>,
    pub wake: Arc<dyn Fn() + Send + Sync>,
    pub state: State,
}

/// What changes while the thread runs.
#[derive(Default)]
pub(super) struct State {
    current: Option<Current>,
    /// When the session file is to be written.
    file_at: Option<Instant>,
    /// Since when it is behind.
    behind_since: Option<Instant>,
    /// Pause before the next try; `None` while all goes well.
    retry: Option<Duration>,
    last_backup: Option<Instant>,
}

impl Writer {
    /// Works until nobody can send any more, then closes the session.
    pub(super) fn run(&mut self, requests: &Receiver<Request>) {
        let mut queue = VecDeque::new();
        loop {
            let due = self.state.file_at.map(|at| at.saturating_duration_since(Instant::now()));
            match due.map_or_else(
                || requests.recv().map_err(|_gone| RecvTimeoutError::Disconnected),
                |due| requests.recv_timeout(due),
            ) {
                Ok(request) => queue.push_back(request),
                Err(RecvTimeoutError::Timeout) => self.write_file(),
                Err(RecvTimeoutError::Disconnected) => break,
            }
            queue.extend(requests.try_iter());
            while let Some(request) = queue.pop_front() {
                queue.extend(requests.try_iter());
                // Only the newest state counts.
                let newer = matches!((&request, queue.front()), (Request::Save { .. }, Some(Request::Save { .. })));
                if !newer {
                    self.handle(request);
                }
                // Also when requests keep coming, else a busy user would never have a session file.
                if self.state.file_at.is_some_and(|at| at <= Instant::now()) {
                    self.write_file();
                }
            }
        }
        self.close();
    }

    fn reply(&self, reply: Reply) {
        // Nobody listens when the program is ending.
        let _ = self.replies.send(reply);
        (self.wake)();
    }

    fn fail(&self, task: Task, error: StoreError) {
        self.reply(Reply::Failed { task, error });
    }

    fn save(&mut self, session: &Session, revision: u64) {
        let put = self.state.current.as_mut().ok_or(StoreError::NothingOpen).and_then(|c| c.put(session, revision));
        match put {
            Ok(()) => self.keep_and_plan(),
            Err(error) => self.reply(Reply::SaveFailed { revision, error, working_copy_safe: false }),
        }
    }

    /// Saves to the working copy at once, or to the file when that fails, and plans the file.
    fn keep_and_plan(&mut self) {
        let Some(current) = &mut self.state.current else { return };
        let kept = if current.is_kept() { Ok(()) } else { current.keep() };
        match kept {
            Ok(()) => {
                self.saved();
                self.plan();
            }
            // The file is the only place left: at once.
            Err(error) => self.write_file_after(Some(error)),
        }
    }

    fn saved(&self) {
        if let Some(current) = &self.state.current {
            let (revision, at, path) = (current.revision(), current.now(), current.path().to_owned());
            self.reply(Reply::Saved { revision, at, path });
        }
    }

    fn plan(&mut self) {
        let state = &mut self.state;
        if state.current.as_ref().is_none_or(Current::is_filed) {
            state.file_at = None;
            return;
        }
        // A folder that can't be written is not tried at every keystroke.
        if state.retry.is_some() && state.file_at.is_some() {
            return;
        }
        let now = Instant::now();
        let since = *state.behind_since.get_or_insert(now);
        state.file_at = Some((now + self.pace.file_after).min(since + self.pace.file_at_latest));
    }

    fn write_file(&mut self) {
        self.write_file_after(None);
    }

    /// Writes the session file. `unkept` says why the working copy could not be saved just before.
    fn write_file_after(&mut self, unkept: Option<StoreError>) {
        let Some(current) = &mut self.state.current else {
            self.state.file_at = None;
            return;
        };
        let unkept = unkept.or_else(|| if current.is_kept() { None } else { current.keep().err() });
        match current.file() {
            Ok(filed) => {
                self.state.file_at = None;
                self.state.behind_since = None;
                self.state.retry = None;
                if unkept.is_some() {
                    self.saved();
                }
                self.filed(filed);
                self.back_up_in_time();
            }
            Err(error) => {
                let pause = self.state.retry.map_or(atomic::FIRST_PAUSE, |pause| pause * 2);
                // Another program that holds the file lets go soon; anything else takes a person.
                let busy = matches!(error, StoreError::Busy { .. }) && pause <= atomic::LONGEST_PAUSE;
                let pause = if busy { pause } else { pause.max(Duration::from_secs(1)) };
                let pause = pause.min(self.pace.retry_at_latest);
                self.state.retry = Some(pause);
                self.state.file_at = Some(Instant::now() + pause);
                let revision = current.revision();
                match unkept {
                    Some(error) => self.reply(Reply::SaveFailed { revision, error, working_copy_safe: false }),
                    None if busy => {}
                    None => self.reply(Reply::SaveFailed { revision, error, working_copy_safe: true }),
                }
            }
        }
    }

    fn filed(&mut self, filed: Filed) {
        let Some(current) = &mut self.state.current else { return };
        if let Filed::Conflict { theirs } = filed {
            // So that after a crash the working copy belongs to the new file.
            let _ = current.keep();
            let ours = current.path().to_owned();
            self.reply(Reply::Conflict { path: theirs, ours });
        }
        if let Some(current) = &self.state.current {
            let (revision, path) = (current.revision(), current.path().to_owned());
            self.reply(Reply::Filed { revision, path });
        }
    }

    fn back_up_in_time(&mut self) {
        let due = self.state.last_backup.is_none_or(|last| last.elapsed() >= self.pace.backup_every);
        if let Some(current) = self.state.current.as_ref().filter(|_| due) {
            let result = current.back_up(BackupReason::Work);
            self.state.last_backup = Some(Instant::now());
            if let Err(error) = result {
                self.fail(Task::Backup, error);
            }
        }
    }

    fn close(&mut self) {
        let Some(mut current) = self.state.current.take() else { return };
        let closing = current.close();
        let path = current.path().to_owned();
        let revision = current.revision();
        // The lock goes before the answer: who reads "closed" may open it elsewhere.
        drop(current);
        self.state = State::default();
        for error in closing.warnings {
            self.fail(Task::Backup, error);
        }
        match closing.filed {
            Some(Filed::Conflict { theirs }) => self.reply(Reply::Conflict { path: theirs, ours: path.clone() }),
            Some(Filed::Written) => self.reply(Reply::Filed { revision, path: path.clone() }),
            None => {}
        }
        self.reply(Reply::Closed { path, error: closing.error });
    }
}
