//! What can go wrong.

use std::io;

/// What goes wrong, and when.
#[derive(Clone, Copy, Debug)]
pub struct Fault {
    /// The first call that fails, counted from 0.
    pub at: usize,
    /// How many calls fail.
    pub times: usize,
    pub kind: FaultKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// Every call gives this error; a write has written half.
    Error(io::ErrorKind),
    /// Only calls that need room.
    Full,
    /// Only writing calls below the folder of the session file: it can't be written.
    ReadOnlyFolder,
    /// Renames find the file held by another program (Windows os error 32).
    Held,
    /// The program panics in the writer thread.
    Panic,
}
