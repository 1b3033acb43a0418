//! `analysetool show`: what the answers of a session say.

mod group;
pub(super) mod json;
mod plan;
mod table;

use std::path::PathBuf;

use analysetool_core::analysis::summarise;

use super::{Console, Outcome, Tools, start_file};

const EXAMPLES: &str = "\
Examples:
  analysetool show proefstad.json
  analysetool show proefstad.json --json

With --json: total, sections, themes, statements, strengths and weaknesses. A value is the unrounded mean, and null
when nothing is scored; don't know, not applicable and open are never numbers. Of a group every statement also has n,
counts, not_asked, median, agreed, word, agreement and lone; too few answers without names show only what was agreed.
Also the plan: focus (statement, why), actions by date (id, what, role, name, due, status, note, statements, from) and
parked (id, text, role, name, due, statement). Dates are printed as they are: nothing is late for show.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The session file
    file: PathBuf,
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let session = tools.open(&args.file, console)?;
    start_file::warn(&args.file, &session, console);
    let summary = summarise(&session);
    if args.json {
        console.bytes(json::text(&session, &summary)?.as_bytes())
    } else {
        table::lines(&session, &summary).into_iter().try_for_each(|line| console.line(line))
    }
}
