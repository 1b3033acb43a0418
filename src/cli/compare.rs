//! `analysetool compare`: what changed between two measurements, or through more of them.

mod series;
mod two;

use std::path::{Path, PathBuf};

use analysetool_core::analysis::{MOST_MEASUREMENTS, change};
use analysetool_core::session::Session;
use serde::Serialize;

use super::{Console, Failure, Outcome, Tools};

const EXAMPLES: &str = "\
Examples:
  analysetool compare proefstad-2025.json proefstad-2026.json
  analysetool compare proefstad-2025.json proefstad-2026.json --json
  analysetool compare 2024.json 2025.json 2026.json

Statements compare when they are in both measurements with the same id and meaning, and have a value in both. Named as
improved or declined is only what changed by at least as much as one answer could make. Of two groups on name the
partners in both are compared; in_both is null when partners can't be matched, and then everybody is. What was not
measured alike, such as a vote in the room against the answers of partners, says so.

Three or more measurements stand in the order of their dates. Their means are over the statements that compare in all of
them; with --json: measurements, comparable, of, sections and themes (values: one a measurement, null where there is
none), and change, which has the keys of two measurements: the first and the last.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The earlier session
    old: PathBuf,
    /// The later session
    new: PathBuf,
    /// More measurements
    more: Vec<PathBuf>,
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let paths: Vec<&Path> = [&args.old, &args.new].into_iter().chain(&args.more).map(PathBuf::as_path).collect();
    if paths.len() > MOST_MEASUREMENTS {
        let message = format!("{} measurements are too many: {MOST_MEASUREMENTS} at most", paths.len());
        return Err(Failure::Arguments(message));
    }
    let mut sessions: Vec<Session> = Vec::with_capacity(paths.len());
    for path in &paths {
        let session = tools.open(path, console)?;
        if let Some((first, known)) = sessions.first().zip(paths.first())
            && first.questionnaire().id != session.questionnaire().id
        {
            let sentence = format!("{} and {}: scored with different questionnaires.", known.display(), path.display());
            return Err(Failure::Faults(vec![sentence]));
        }
        sessions.push(session);
    }
    match sessions.as_slice() {
        [old, new] => {
            if old.date().zip(new.date()).is_some_and(|(old, new)| old > new) {
                console.warn(format!("{} is the later one by its date", args.old.display()));
            }
            let change = change(old, new);
            if args.json {
                return json(&two::document(old, new, &change), console);
            }
            two::lines(old, new, &change).into_iter().try_for_each(|line| console.line(line))
        }
        sessions => series::run(sessions, &paths, args.json, console),
    }
}

fn json(document: &impl Serialize, console: &mut Console<'_>) -> Outcome {
    let text = serde_json::to_string_pretty(document).map_err(std::io::Error::from)?;
    console.bytes((text + "\n").as_bytes())
}
