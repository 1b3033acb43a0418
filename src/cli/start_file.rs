//! `analysetool start-file`: the file that partners begin with. And what the other commands say when they get one.

use std::path::{Path, PathBuf};

use analysetool_core::session::format::to_text;
use analysetool_core::session::{Anonymity, Session};
use analysetool_core::store::{StoreError, write_new};
use jiff::Timestamp;

use super::{Console, Failure, Outcome, Tools};

const EXAMPLES: &str = "\
Examples:
  analysetool start-file group.json -o start.json
  analysetool new --from start.json -o jgz.json

A start file holds municipality, title, date, questionnaire and anonymity of the group, and nobody's answers. Mail it to
the partners. Every partner who opens it gets a session with an id of its own, so that all of them count when they are
combined; the start file itself is never changed.

A file that exists is never overwritten.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The session of the coordinator
    #[arg(value_name = "GROUP")]
    file: PathBuf,
    /// The start file to make
    #[arg(short, long, value_name = "START")]
    output: PathBuf,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let session = tools.open(&args.file, console)?;
    refuse(&args.file, &session)?;
    let start = session.start_file(Timestamp::now());
    write_new(&tools.disk, &args.output, to_text(&start).as_bytes())?;
    console.line(format!("{}: {}", args.output.display(), what(&start)))
}

/// `start file for partners of Proefstad, without names`
pub(super) fn what(start: &Session) -> String {
    let place = match start.municipality().name.as_str() {
        "" => String::new(),
        name => format!(" of {name}"),
    };
    let names = match start.anonymity() {
        Anonymity::Named => "by organisation",
        Anonymity::Unnamed => "without names",
    };
    format!("start file for partners{place}, {names}")
}

/// Stops a command that would answer in a start file, or make another of it.
pub(super) fn refuse(path: &Path, session: &Session) -> Outcome {
    if session.is_start_file() { Err(Failure::from(StoreError::StartFile { path: path.to_owned() })) } else { Ok(()) }
}

/// Says that nobody answered in this file, and nobody will.
pub(super) fn warn(path: &Path, session: &Session, console: &mut Console<'_>) {
    if session.is_start_file() {
        console.warn(format!("{}: a {}; it holds nobody's answers", path.display(), what(session)));
    }
}
