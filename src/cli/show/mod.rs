//! `analysetool show`: what the answers of a session say.

mod group;
pub(super) mod json;
mod plan;
mod table;

use std::path::{Path, PathBuf};

use analysetool_core::analysis::summarise;
use analysetool_core::store::Recovery;

use super::{Console, Failure, Outcome, Tools, start_file};

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
    let looked = tools.look(&args.file)?;
    refuse_lost(&looked.recovery)?;
    say_recovery(&args.file, &looked.recovery, console);
    console.notices(args.file.display(), &looked.notices);
    start_file::warn(&args.file, &looked.session, console);
    let summary = summarise(&looked.session);
    if args.json {
        console.bytes(json::text(&looked.session, &summary)?.as_bytes())
    } else {
        table::lines(&looked.session, &summary).into_iter().try_for_each(|line| console.line(line))
    }
}

/// A file that is gone or damaged is a fault, also when this computer still has the answers: nothing but the window
/// brings them back, because it shows them first.
pub(super) fn refuse_lost(recovery: &Recovery) -> Outcome {
    match recovery {
        Recovery::Damaged { error, .. } | Recovery::WithoutFile { error, .. } => Err(Failure::Faults(vec![format!(
            "{error}. This computer still has a copy of the session: open the file in the window to bring it back."
        )])),
        Recovery::None
        | Recovery::TookWorkingCopy { .. }
        | Recovery::OfferWorkingCopy { .. }
        | Recovery::Restored { .. } => Ok(()),
    }
}

/// Tells which of two versions is used, when there are two.
pub(super) fn say_recovery(file: &Path, recovery: &Recovery, console: &mut Console<'_>) {
    match recovery {
        Recovery::TookWorkingCopy { saved, .. } => console.warn(format!(
            "{}: the working copy on this computer is newer (saved {saved}) and is used",
            file.display()
        )),
        Recovery::OfferWorkingCopy { saved, .. } => console.warn(format!(
            "{}: the working copy on this computer is different (saved {saved}); the file is used",
            file.display()
        )),
        Recovery::None | Recovery::Damaged { .. } | Recovery::WithoutFile { .. } | Recovery::Restored { .. } => {}
    }
}
