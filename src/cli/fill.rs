//! `analysetool fill`: answers into a session file. All lines are right, or nothing is written.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use analysetool_core::session::limits::MAX_FILE_BYTES;
use analysetool_core::session::{Edit, Session};
use analysetool_core::store::{Access, Disk as _, Opened, RealDisk, Reply, Request, Store, StoreError, look};
use jiff::Timestamp;

use super::answers::{self, Answers};
use super::{Console, Failure, Outcome, Tools, show};

const EXAMPLES: &str = "\
Examples:
  analysetool fill proefstad.json --answers answers.txt
  echo S01=4 | analysetool fill proefstad.json --answers -

One answer a line:
  S01=4    a score of 1 to 5
  S02=?    don't know
  S03=-    not applicable
  S04=     clear the answer
  # a line that says nothing

When a line is wrong, nothing is written.";

/// How long one step of saving may take before the command gives up: slow shares need seconds, not minutes.
const PATIENCE: Duration = Duration::from_mins(1);

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The session file
    file: PathBuf,
    /// File with a line for each answer; - reads them from standard input
    #[arg(long, value_name = "FILE")]
    answers: PathBuf,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let folders = tools.folders()?;
    let looked = look(&tools.disk, &folders, &args.file)?;
    show::refuse_lost(&looked.recovery)?;
    let text = read_answers(&args.answers)?;
    for warning in understand(&text, &args.answers, &looked.session)?.warnings {
        console.warn(format!("{}, {warning}", args.answers.display()));
    }

    let store = Store::start(folders, Arc::new(RealDisk), || {})?;
    let opened = open(&store, &args.file)?;
    if let Access::ReadOnly(_) = opened.access {
        return Err(StoreError::OpenElsewhere { path: opened.path }.into());
    }
    show::say_recovery(&args.file, &opened.recovery, console);
    console.notices(args.file.display(), &opened.notices);
    let mut session = opened.session;
    // Again, for what was opened: the file may have changed since it was looked at.
    let answers = understand(&text, &args.answers, &session)?;
    let changed = apply(&mut session, answers)?;
    if changed > 0 {
        save(&store, &session)?;
    }
    close(&store, console)?;
    console.line(format!(
        "{}: {changed} changed, {} of {} statements open",
        args.file.display(),
        session.open_count(),
        session.questionnaire().statement_count()
    ))
}

fn read_answers(path: &Path) -> Result<String, Failure> {
    let limit = MAX_FILE_BYTES as u64 + 1;
    let (name, bytes) = if path == Path::new("-") {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().take(limit).read_to_end(&mut bytes);
        ("standard input".to_owned(), read.map(|_length| bytes))
    } else {
        (path.display().to_string(), RealDisk.read(path, limit))
    };
    let fault = |what: String| Failure::Faults(vec![format!("{name}: {what}.")]);
    let bytes = bytes.map_err(|error| fault(format!("the answers can't be read: {error}")))?;
    if bytes.len() > MAX_FILE_BYTES {
        return Err(fault(format!("larger than {} MiB", MAX_FILE_BYTES / (1024 * 1024))));
    }
    let text = String::from_utf8(bytes)
        .map_err(|error| fault(format!("not UTF-8 text (byte {})", error.utf8_error().valid_up_to())))?;
    // Notepad writes a byte order mark.
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn understand(text: &str, source: &Path, session: &Session) -> Result<Answers, Failure> {
    let answers = answers::read(text, session.questionnaire());
    if answers.faults.is_empty() {
        return Ok(answers);
    }
    let mut faults: Vec<String> = answers.faults.iter().map(|fault| format!("{}, {fault}", source.display())).collect();
    faults.push("nothing was written. Mend these lines, and try again.".to_owned());
    Err(Failure::Faults(faults))
}

/// Makes the changes and counts the statements that are different now.
fn apply(session: &mut Session, answers: Answers) -> Result<usize, Failure> {
    let before = session.clone();
    let now = Timestamp::now();
    for (statement, value) in answers.values {
        session
            .apply(Edit::Answer { statement, value }, now)
            .map_err(|error| Failure::Faults(vec![format!("{error}; nothing was written.")]))?;
    }
    let ids = before.questionnaire().statements().map(|located| &located.statement.id);
    Ok(ids.filter(|id| before.value(id) != session.value(id)).count())
}

fn open(store: &Store, path: &Path) -> Result<Opened, Failure> {
    store.send(Request::Open(path.to_owned()));
    loop {
        match next(store)? {
            Reply::Opened(opened) => return Ok(*opened),
            Reply::OpenFailed { error, .. } => return Err(error.into()),
            _ => {}
        }
    }
}

fn save(store: &Store, session: &Session) -> Outcome {
    store.send(Request::Save { session: Box::new(session.clone()), revision: 1 });
    loop {
        match next(store)? {
            Reply::Saved { .. } => return Ok(()),
            Reply::SaveFailed { error, .. } => return Err(error.into()),
            _ => {}
        }
    }
}

/// Waits until the session file itself is written.
fn close(store: &Store, console: &mut Console<'_>) -> Outcome {
    store.send(Request::Close);
    let mut conflict = None;
    loop {
        match next(store)? {
            Reply::Closed { error: Some(error), .. } => return Err(error.into()),
            Reply::Closed { error: None, .. } => break,
            Reply::Conflict { path, ours } => conflict = Some((path, ours)),
            Reply::Failed { error, .. } => console.warn(error),
            _ => {}
        }
    }
    match conflict {
        None => Ok(()),
        Some((theirs, ours)) => Err(Failure::Faults(vec![format!(
            "{}: changed by another program in the meantime. It was left as it is; the answers are in {}.",
            theirs.display(),
            ours.display()
        )])),
    }
}

fn next(store: &Store) -> Result<Reply, StoreError> {
    store.wait(PATIENCE).ok_or(StoreError::Stopped)
}
