//! The handle to the writer thread: requests in, replies out, and it never waits unless it is asked to.

use std::collections::VecDeque;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::message::{Reply, Request, Task};
use super::pdf::{NO_PDF, Unwrap};
use super::writer::{Pace, State, Writer};
use super::{Disk, Folders, StoreError};

/// The one place that does file work for a running program. Dropping it finishes what was asked, closes the session
/// and waits for that.
pub struct Store {
    requests: Option<Sender<Request>>,
    replies: Mutex<Receiver<Reply>>,
    /// Answers of this handle itself, after the thread has ended.
    own: Mutex<VecDeque<Reply>>,
    wake: Arc<dyn Fn() + Send + Sync>,
    revision: Arc<AtomicU64>,
    thread: Option<JoinHandle<()>>,
}

impl Store {
    /// Starts the writer thread. `wake` is called, on that thread, after every reply.
    ///
    /// # Errors
    /// When the thread can't be started.
    pub fn start(
        folders: Folders,
        disk: Arc<dyn Disk>,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, StoreError> {
        Self::start_at(folders, disk, Pace::default(), wake)
    }

    /// As [`Self::start`], and `unwrap` says how a session is taken out of a PDF.
    ///
    /// # Errors
    /// When the thread can't be started.
    pub fn start_with_pdf(
        folders: Folders,
        disk: Arc<dyn Disk>,
        unwrap: Unwrap,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, StoreError> {
        Self::start_all(folders, disk, Pace::default(), unwrap, wake)
    }

    /// As [`Self::start`], with other waiting times, for tests.
    ///
    /// # Errors
    /// When the thread can't be started.
    pub fn start_at(
        folders: Folders,
        disk: Arc<dyn Disk>,
        pace: Pace,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, StoreError> {
        Self::start_all(folders, disk, pace, NO_PDF, wake)
    }

    fn start_all(
        folders: Folders,
        disk: Arc<dyn Disk>,
        pace: Pace,
        unwrap: Unwrap,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, StoreError> {
        let (requests, inbox) = channel();
        let (outbox, replies) = channel();
        let wake: Arc<dyn Fn() + Send + Sync> = Arc::new(wake);
        let revision = Arc::new(AtomicU64::new(0));
        let data = folders.data().to_owned();
        let mut writer = Writer {
            started: disk.now(),
            disk,
            folders,
            pace,
            unwrap,
            replies: outbox.clone(),
            wake: Arc::clone(&wake),
            state: State::default(),
        };
        let (last_wake, last_revision) = (Arc::clone(&wake), Arc::clone(&revision));
        let thread = std::thread::Builder::new()
            .name("store".into())
            .spawn(move || {
                // A panic must be seen in the window: silence would look like "saved".
                if catch_unwind(AssertUnwindSafe(|| writer.run(&inbox))).is_err() {
                    // First, so that whatever is asked from here on is refused at once. What was asked before it is the
                    // newest revision.
                    drop(inbox);
                    let revision = last_revision.load(Ordering::Relaxed);
                    let _ = outbox.send(stopped(revision));
                    last_wake();
                }
            })
            .map_err(|error| StoreError::Other { path: data, kind: error.kind(), message: error.to_string() })?;
        Ok(Self {
            requests: Some(requests),
            replies: Mutex::new(replies),
            own: Mutex::default(),
            wake,
            revision,
            thread: Some(thread),
        })
    }

    /// Asks for something; returns at once.
    pub fn send(&self, request: Request) {
        if let Request::Save { revision, .. } = &request {
            self.revision.store(*revision, Ordering::Relaxed);
        }
        let refused = match &self.requests {
            Some(requests) => requests.send(request).err().map(|refused| refused.0),
            None => Some(request),
        };
        if let Some(request) = refused {
            lock(&self.own).push_back(refusal(request));
            (self.wake)();
        }
    }

    /// The next answer, when there is one.
    pub fn poll(&self) -> Option<Reply> {
        let reply = lock(&self.replies).try_recv();
        match reply {
            Ok(reply) => Some(reply),
            Err(TryRecvError::Empty | TryRecvError::Disconnected) => lock(&self.own).pop_front(),
        }
    }

    /// The next answer, when it comes within `timeout`.
    pub fn wait(&self, timeout: Duration) -> Option<Reply> {
        if let Some(reply) = self.poll() {
            return Some(reply);
        }
        let reply = lock(&self.replies).recv_timeout(timeout);
        match reply {
            Ok(reply) => Some(reply),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => lock(&self.own).pop_front(),
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        drop(self.requests.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").finish_non_exhaustive()
    }
}

/// A lock is only poisoned by a panic elsewhere; what it guards here has no half-way state.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn stopped(revision: u64) -> Reply {
    Reply::SaveFailed { revision, error: StoreError::Stopped, working_copy_safe: false }
}

/// The answer to a request that nobody can do any more.
fn refusal(request: Request) -> Reply {
    let error = StoreError::Stopped;
    let task = match request {
        Request::Save { revision, .. } => return stopped(revision),
        Request::Open(path) | Request::OpenPdf { pdf: path, .. } => return Reply::OpenFailed { path, error },
        Request::ReadQuestionnaire(path) => return Reply::Questionnaire { path, result: Err(error) },
        Request::ReadSession(path) => return Reply::Read { path, result: Err(error) },
        Request::LookAt { path, ticket } => return Reply::LookedAt { path, ticket, result: Err(error) },
        Request::WriteStartFile { .. } => return Reply::StartFileWritten(Err(error)),
        Request::WriteFile { path, .. } | Request::WriteNewFile { path, .. } => {
            return Reply::FileWritten { path, result: Err(error) };
        }
        Request::ListSessions { .. } => return Reply::Listed(Err(error)),
        Request::Close => return stopped(0),
        Request::Settings(_) => Task::Settings,
        Request::Create { .. } => Task::Create,
        Request::MoveTo(_) => Task::MoveTo,
        Request::Copy { .. } => Task::Copy,
        Request::Rename { .. } => Task::Rename,
        Request::Wipe { .. } => Task::Wipe,
        Request::ListBackups => Task::ListBackups,
        Request::Restore(_) => Task::Restore,
        Request::ReadFiles { .. } => Task::ReadFiles,
    };
    Reply::Failed { task, error }
}
