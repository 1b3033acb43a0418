//! The two streams of a command: results on the one, everything else on the other.

use std::fmt::Display;
use std::io::{self, IsTerminal as _, Write};
use std::process::ExitCode;

use analysetool_core::session::clean;
use analysetool_core::session::format::Notice;
use analysetool_core::store::StoreError;

use super::{Outcome, advice};

/// Exit code for wrong arguments: that of clap.
const WRONG_ARGUMENTS: u8 = 2;

/// Where a command writes.
pub(super) struct Console<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
}

/// Why a command stopped.
#[derive(Debug)]
pub(super) enum Failure {
    /// What is wrong: a sentence each.
    Faults(Vec<String>),
    /// The arguments do not go together, as clap can't know.
    Arguments(String),
    /// The result could not be written.
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Faults(advice::with_advice(&error))
    }
}

impl<'a> Console<'a> {
    pub(super) fn new(out: &'a mut dyn Write, err: &'a mut dyn Write) -> Self {
        Self { out, err }
    }

    /// A line of the result.
    pub(super) fn line(&mut self, line: impl Display) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{}", one_line(&line.to_string()))?)
    }

    /// A line of the result that somebody waits for.
    pub(super) fn line_now(&mut self, line: impl Display) -> Result<(), Failure> {
        self.line(line)?;
        Ok(self.out.flush()?)
    }

    /// How far a long command is; only for a person who watches, and gone with the next. The result must come after.
    pub(super) fn progress_bar(&mut self, done: usize, of: usize) {
        if io::stderr().is_terminal() {
            let _ = write!(self.err, "\r{}\x1b[K", bar(done, of));
        }
    }

    /// Takes the progress away, so that something else can be said.
    pub(super) fn end_progress(&mut self) {
        if io::stderr().is_terminal() {
            let _ = write!(self.err, "\r\x1b[K");
        }
    }

    /// The result as it is.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        Ok(self.out.write_all(bytes)?)
    }

    /// Something to know that stops nothing.
    pub(super) fn warn(&mut self, warning: impl Display) {
        self.say(&format!("warning: {warning}"));
    }

    /// What is wrong, said at once; the command goes on and ends with a failure.
    pub(super) fn fault(&mut self, fault: impl Display) {
        self.say(&format!("error: {fault}"));
    }

    /// What a user must know about a file that was read.
    pub(super) fn notices(&mut self, file: impl Display, notices: &[Notice]) {
        for notice in notices {
            self.warn(format!("{file}: {notice}"));
        }
    }

    /// Ends a command: says what is wrong, and with which code the program stops.
    pub(super) fn end(mut self, outcome: Outcome) -> ExitCode {
        match outcome.and_then(|()| Ok(self.out.flush()?)) {
            Ok(()) => ExitCode::SUCCESS,
            // Who closed the pipe has read enough.
            Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(Failure::Output(error)) => {
                self.say(&format!("error: the output can't be written: {error}"));
                ExitCode::FAILURE
            }
            Err(Failure::Arguments(message)) => {
                self.say(&format!("error: {message}"));
                ExitCode::from(WRONG_ARGUMENTS)
            }
            Err(Failure::Faults(faults)) => {
                for fault in faults {
                    self.say(&format!("error: {fault}"));
                }
                ExitCode::FAILURE
            }
        }
    }

    fn say(&mut self, text: &str) {
        // When nobody can hear an error there is nobody to tell that to.
        let _ = writeln!(self.err, "{}", one_line(text));
    }
}

/// Names from files and paths can't move the cursor of a terminal or pretend to be another line.
fn one_line(text: &str) -> String {
    clean(text).unwrap_or_else(|| text.to_owned()).replace(['\n', '\t'], " ")
}

/// '[#####.....] 3420 of 6840'.
fn bar(done: usize, of: usize) -> String {
    const CELLS: usize = 30;
    let full = (done * CELLS).checked_div(of).unwrap_or(CELLS).min(CELLS);
    format!("[{}{}] {done} of {of}", "#".repeat(full), ".".repeat(CELLS - full))
}

#[cfg(test)]
mod tests {
    use super::bar;

    #[test]
    fn a_progress_bar_is_as_full_as_the_work_is_done() {
        assert_eq!(bar(0, 6840), format!("[{}] 0 of 6840", ".".repeat(30)));
        assert_eq!(bar(3420, 6840), format!("[{}{}] 3420 of 6840", "#".repeat(15), ".".repeat(15)));
        assert_eq!(bar(6840, 6840), format!("[{}] 6840 of 6840", "#".repeat(30)));
        assert!(bar(0, 0).starts_with("[##"), "nothing to do is done");
    }
}
