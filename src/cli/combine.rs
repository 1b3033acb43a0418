//! `analysetool combine`: the files of partners become the respondents of one group session.

mod table;

use std::path::{Path, PathBuf};

use analysetool_core::combine::{Combination, Incoming, Outcome as Happens, Row, is_of_one_person, new_group};
use analysetool_core::session::Session;
use analysetool_core::session::format::to_text;
use analysetool_core::store::{Disk as _, StoreError, look, read_session, session_files, write_new};
use jiff::Timestamp;

use super::fill::saving::Saving;
use super::{Console, Failure, Outcome, Tools, advice, show};

const EXAMPLES: &str = "\
Examples:
  analysetool combine partners/ -o group.json
  analysetool combine jgz.json ggd.json -o group.json
  analysetool combine late.json --into -o group.json

Of a folder every .json file in it, and in the folders in it, is read. The files of the partners are never changed.
The order of the files makes no difference, and combining twice changes nothing: a partner is recognised, and a newer
copy takes the place of an older one. What the older one says differently is set aside in the group file.

When two copies of one partner contradict each other and neither is newer, the one in the group counts (else the
fullest), the other is set aside, and a warning says so. A new group is about the municipality, date and questionnaire
of most files, and without names when any partner was promised that.

A bad file never stops the rest: the group is written, the bad files are listed at the end, and the exit code is 1.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Session files of partners, and folders with such files
    #[arg(required = true, value_name = "FILE|FOLDER")]
    files: Vec<PathBuf>,
    /// The group session
    #[arg(short, long, value_name = "GROUP")]
    output: PathBuf,
    /// Add to the group session when it exists already
    #[arg(long)]
    into: bool,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let exists = tools.disk.kind(&args.output).is_ok();
    if exists && !args.into {
        let taken = StoreError::AlreadyExists { path: args.output.clone() };
        return Err(Failure::Faults(vec![format!("{taken}. Add to it with --into, or choose another name.")]));
    }
    let found = session_files(&tools.disk, &args.files, Some(&args.output), &|| false);
    let files = read(found.files, tools, console);
    let mut faults: Vec<String> = found.faults.iter().flat_map(advice::sentences).collect();
    if exists {
        add(args, files, &mut faults, tools, console)?;
    } else {
        make(args, files, &mut faults, tools, console)?;
    }
    if faults.is_empty() { Ok(()) } else { Err(Failure::Faults(faults)) }
}

fn read(paths: Vec<PathBuf>, tools: &Tools<'_>, console: &mut Console<'_>) -> Vec<Incoming> {
    let mut read = |path: PathBuf| {
        let session = read_session(&tools.disk, &path).map(|loaded| {
            console.notices(path.display(), &loaded.notices);
            loaded.session
        });
        Incoming { path, session }
    };
    paths.into_iter().map(&mut read).collect()
}

/// A new group.
fn make(
    args: &Args,
    files: Vec<Incoming>,
    faults: &mut Vec<String>,
    tools: &Tools<'_>,
    console: &mut Console<'_>,
) -> Outcome {
    let now = Timestamp::now();
    let Some(start) = new_group(&files, now) else {
        faults.extend(files.iter().filter_map(|file| file.session.as_ref().err()).flat_map(advice::sentences));
        faults.push("there is nothing to combine; nothing was written.".to_owned());
        return Ok(());
    };
    let combination = Combination::plan(&start, files);
    tell(&combination, &start, faults, console)?;
    let group = combination.combined(now);
    if group.respondents().is_empty() {
        faults.push("there are no answers to combine; nothing was written.".to_owned());
        return Ok(());
    }
    write_new(&tools.disk, &args.output, to_text(&group).as_bytes())?;
    console.line(result(&args.output, &combination, &group))
}

/// A group that exists: through the same store as the window, which looks after working copies and backups.
fn add(
    args: &Args,
    files: Vec<Incoming>,
    faults: &mut Vec<String>,
    tools: &Tools<'_>,
    console: &mut Console<'_>,
) -> Outcome {
    let folders = tools.folders()?;
    let looked = look(&tools.disk, &folders, &args.output)?;
    show::refuse_lost(&looked.recovery)?;
    if is_of_one_person(&looked.session) {
        let path = args.output.display();
        return Err(Failure::Faults(vec![format!(
            "{path}: holds the answers of one person. Name it as one of the files, and make a new group."
        )]));
    }
    let (mut saving, group) = Saving::open(folders, &args.output, console)?;
    let combination = Combination::plan(&group, files);
    tell(&combination, &group, faults, console)?;
    let combined = combination.combined(Timestamp::now());
    if !combination.edits().is_empty() {
        saving.save(&combined, console)?;
    }
    saving.close(console)?;
    console.line(result(&args.output, &combination, &combined))
}

/// What happens with each file. Those that can't be used come at the end.
fn tell(combination: &Combination, group: &Session, faults: &mut Vec<String>, console: &mut Console<'_>) -> Outcome {
    let (bad, good): (Vec<&Row>, Vec<&Row>) = combination.rows().iter().partition(|row| row.is_bad());
    table::lines(&good, group).into_iter().try_for_each(|line| console.line(line))?;
    for conflict in combination.conflicts() {
        console.warn(table::conflict(&conflict));
    }
    faults.extend(bad.into_iter().flat_map(table::faults));
    Ok(())
}

/// `group.json: 12 partners (3 new, 1 newer, 8 as they were)`
fn result(path: &Path, combination: &Combination, group: &Session) -> String {
    let count = |outcome: &Happens| combination.rows().iter().filter(|row| row.outcome == *outcome).count();
    let (new, newer) = (count(&Happens::New), count(&Happens::Newer));
    let partners = group.respondents().len();
    let changed =
        if combination.edits().is_empty() { "nothing changed".to_owned() } else { format!("{new} new, {newer} newer") };
    let partners = if partners == 1 { "1 partner".to_owned() } else { format!("{partners} partners") };
    format!("{}: answers of {partners} ({changed})", path.display())
}
