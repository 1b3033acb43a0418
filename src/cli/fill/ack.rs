//! `fill --ack`: each line is saved as it comes, and `saved S01` is only printed when that answer is on the disk.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::Path;

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{AnswerValue, Edit, Session};
use analysetool_core::store::look;
use jiff::Timestamp;

use super::super::saving::Saving;
use super::super::{Console, Failure, Outcome, Tools, answers, open};
use super::Args;

/// Most bytes of a line; an answer has less than forty. What comes after them is skipped.
const MAX_LINE: u64 = 4096;

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let folders = tools.folders()?;
    open::refuse_lost(&look(&tools.disk, &folders, &args.file)?.recovery)?;
    // Before the session is opened: a name that does not exist changes nothing.
    let lines: Box<dyn BufRead> = if args.answers == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        let open = File::open(&args.answers);
        Box::new(BufReader::new(open.map_err(|error| unreadable(&args.answers.display().to_string(), &error))?))
    };
    let (saving, session) = Saving::open(folders, &args.file, console)?;
    let changed_from = session.clone();
    let mut filling = Filling { saving, session, source: args.answers.display().to_string(), bad: 0 };
    let filled = filling.all(Lines { from: lines, number: 0 }, console);
    // Also after a fault: what was acknowledged goes to the session file.
    let Filling { saving, session, source, bad } = filling;
    let closed = saving.close(console);
    both(filled, closed)?;
    console.line(super::result(args, &changed_from, &session))?;
    if bad == 0 {
        return Ok(());
    }
    let lines = if bad == 1 { "1 line was" } else { &format!("{bad} lines were") };
    Err(Failure::Faults(vec![format!("{source}: {lines} not understood and changed nothing; the others are saved.")]))
}

/// The answers that come in, and the session they go to.
struct Filling {
    saving: Saving,
    session: Session,
    source: String,
    /// Lines that were not understood.
    bad: usize,
}

impl Filling {
    /// Saves line after line, until there are no more or one can't be saved.
    fn all(&mut self, mut lines: Lines, console: &mut Console<'_>) -> Outcome {
        while let Some(line) = lines.next().map_err(|error| unreadable(&self.source, &error))? {
            let number = line.number;
            let statement = match self.change(&line) {
                Ok(None) => continue,
                Ok(Some(statement)) => statement,
                Err(fault) => {
                    self.bad += 1;
                    console.fault(format!("{}, line {number}: {fault}.", self.source));
                    continue;
                }
            };
            self.saving.save(&self.session, console).map_err(|failure| self.not_saved(number, failure))?;
            console.line_now(format!("saved {statement}")).map_err(deaf)?;
        }
        Ok(())
    }

    /// Makes the change that a line asks for; a line that can't be understood changes nothing.
    fn change(&mut self, line: &Line) -> Result<Option<StatementId>, String> {
        if line.too_long {
            return Err(format!("longer than {MAX_LINE} bytes"));
        }
        let text = std::str::from_utf8(&line.bytes)
            .map_err(|error| format!("not UTF-8 text (byte {} of the line)", error.valid_up_to()))?;
        // Notepad writes a byte order mark.
        let text = if line.number == 1 { text.strip_prefix('\u{feff}').unwrap_or(text) } else { text };
        let Some((statement, value)) = answers::read_one(text, self.session.questionnaire())? else { return Ok(None) };
        self.refuse_half(line, &statement, value)?;
        let edit = Edit::Answer { statement: statement.clone(), value };
        self.session.apply(edit, Timestamp::now()).map_err(|error| error.to_string())?;
        Ok(Some(statement))
    }

    /// `S01=` at the very end may be the half of a `S01=4` whose writer was killed.
    fn refuse_half(&self, line: &Line, statement: &StatementId, value: Option<AnswerValue>) -> Result<(), String> {
        if value.is_some() || line.ended || self.session.value(statement).is_none() {
            return Ok(());
        }
        Err(format!("stops without a line end, so {statement} was not cleared"))
    }

    fn not_saved(&self, number: u64, failure: Failure) -> Failure {
        match failure {
            Failure::Faults(mut faults) => {
                faults.push(format!("{}, line {number}: not saved; what was acknowledged before is.", self.source));
                Failure::Faults(faults)
            }
            other @ (Failure::Output(_) | Failure::Arguments(_)) => other,
        }
    }
}

/// A line as it came.
struct Line {
    /// The first one is 1.
    number: u64,
    /// Without its line end.
    bytes: Vec<u8>,
    /// Whether it had one.
    ended: bool,
    too_long: bool,
}

/// A stream of lines, of which none is waited for longer than it takes to come.
struct Lines {
    from: Box<dyn BufRead>,
    number: u64,
}

impl Lines {
    fn next(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        self.from.by_ref().take(MAX_LINE).read_until(b'\n', &mut bytes)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        self.number += 1;
        let mut ended = bytes.pop_if(|byte| *byte == b'\n').is_some();
        let too_long = !ended && bytes.len() as u64 == MAX_LINE;
        while too_long && !ended {
            let mut more = Vec::new();
            if self.from.by_ref().take(MAX_LINE).read_until(b'\n', &mut more)? == 0 {
                break;
            }
            ended = more.ends_with(b"\n");
        }
        Ok(Some(Line { number: self.number, bytes, ended, too_long }))
    }
}

fn unreadable(source: &str, error: &io::Error) -> Failure {
    let name = if source == "-" { "standard input" } else { source };
    Failure::Faults(vec![format!("{name}: the answers can't be read: {error}.")])
}

/// Who no longer listens does not know what is saved: other than with a table that is a failure.
fn deaf(failure: Failure) -> Failure {
    match failure {
        Failure::Output(error) => Failure::Faults(vec![format!(
            "the output can't be written: {error}. What was acknowledged is saved; no more answers were read."
        )]),
        other @ (Failure::Faults(_) | Failure::Arguments(_)) => other,
    }
}

/// Both faults are told when there are two.
fn both(first: Outcome, second: Outcome) -> Outcome {
    match (first, second) {
        (Err(Failure::Faults(mut faults)), Err(Failure::Faults(more))) => {
            faults.extend(more.into_iter().filter(|fault| !faults.contains(fault)).collect::<Vec<_>>());
            Err(Failure::Faults(faults))
        }
        (first, second) => first.and(second),
    }
}
