//! `analysetool fill`: answers into a session file. All lines are right, or nothing is written; with `--ack` every line
//! is saved and acknowledged by itself.

mod ack;

use std::io::Read as _;
use std::path::{Path, PathBuf};

use analysetool_core::session::limits::MAX_FILE_BYTES;
use analysetool_core::session::{Edit, Session};
use analysetool_core::store::{Disk as _, RealDisk, look};
use jiff::Timestamp;

use super::answers::{self, Answers};
use super::saving::Saving;
use super::{Console, Failure, Outcome, Tools, open, start_file};

const EXAMPLES: &str = "\
Examples:
  analysetool fill proefstad.json --answers answers.txt
  echo S01=4 | analysetool fill proefstad.json --answers -
  another-program | analysetool fill proefstad.json --answers - --ack

One answer a line:
  S01=4    a score of 1 to 5
  S02=?    don't know
  S03=-    not applicable
  S04=     clear the answer
  # a line that says nothing

When a line is wrong, nothing is written.

With --ack a line is read as soon as it is there, and \"saved S01\" follows when that answer is safe on the disk: whatever
happens after that, it stays. A wrong line changes nothing and is told by its number; the lines before and after it
count, and the exit code is 1. When an answer can't be saved the command stops.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The session file
    file: PathBuf,
    /// File with a line for each answer; - reads them from standard input
    #[arg(long, value_name = "FILE")]
    answers: PathBuf,
    /// Save each line as it comes, and print "saved S01" when that answer is on the disk
    #[arg(long)]
    ack: bool,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    if args.ack { ack::run(args, tools, console) } else { whole(args, tools, console) }
}

/// All answers at once.
fn whole(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let folders = tools.folders()?;
    let looked = look(&tools.disk, &folders, &args.file)?;
    open::refuse_lost(&looked.recovery)?;
    start_file::refuse(&args.file, &looked.session)?;
    let text = read_answers(&args.answers)?;
    for warning in understand(&text, &args.answers, &looked.session)?.warnings {
        console.warn(format!("{}, {warning}", args.answers.display()));
    }

    let (mut saving, mut session) = Saving::open(folders, &args.file, console)?;
    // Again, for what was opened: the file may have changed since it was looked at.
    let answers = understand(&text, &args.answers, &session)?;
    let before = session.clone();
    apply(&mut session, answers)?;
    if changes(&before, &session) > 0 {
        saving.save(&session, console)?;
    }
    saving.close(console)?;
    console.line(result(args, &before, &session))
}

/// `proefstad.json: 4 changed, 52 of 56 statements open`
fn result(args: &Args, before: &Session, after: &Session) -> String {
    format!(
        "{}: {} changed, {} of {} statements open",
        args.file.display(),
        changes(before, after),
        after.open_count(),
        after.questionnaire().statement_count()
    )
}

/// The number of statements that are answered differently.
fn changes(before: &Session, after: &Session) -> usize {
    let ids = before.questionnaire().statements().map(|located| &located.statement.id);
    ids.filter(|id| before.value(id) != after.value(id)).count()
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

fn apply(session: &mut Session, answers: Answers) -> Outcome {
    let now = Timestamp::now();
    for (statement, value) in answers.values {
        session
            .apply(Edit::Answer { statement, value }, now)
            .map_err(|error| Failure::Faults(vec![format!("{error}; nothing was written.")]))?;
    }
    Ok(())
}
