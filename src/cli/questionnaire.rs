//! `analysetool questionnaire`: the questionnaire as JSON.

use std::path::PathBuf;

use analysetool_core::questionnaire::BUILTIN_JSON;
use analysetool_core::session::limits::MAX_FILE_BYTES;
use analysetool_core::store::{Disk as _, read_questionnaire};

use super::{Console, Failure, Outcome, Tools};

const EXAMPLES: &str = "\
Examples:
  analysetool questionnaire > own.json      a start for a questionnaire of your own
  analysetool questionnaire --file own.json";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Check this file, and print it when it is right
    #[arg(long)]
    file: Option<PathBuf>,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let Some(path) = &args.file else { return console.bytes(BUILTIN_JSON.as_bytes()) };
    read_questionnaire(&tools.disk, path)?;
    let bytes = tools
        .disk
        .read(path, MAX_FILE_BYTES as u64)
        .map_err(|error| Failure::Faults(vec![format!("{}: {error}.", path.display())]))?;
    console.bytes(&bytes)
}
