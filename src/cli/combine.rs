//! `analysetool combine`: the files of partners become the respondents of one group session.

mod survey;
mod table;

use std::path::{Path, PathBuf};

use analysetool_core::combine::table::{IncomingTable, with_forms};
use analysetool_core::combine::{Combination, Incoming, Outcome as Happens, Remark, Row, is_of_one_person, new_group};
use analysetool_core::session::Session;
use analysetool_core::session::format::to_text;
use analysetool_core::store::{Disk as _, StoreError, TABLE_ENDINGS, files_in, has_ending, look, write_new};
use jiff::Timestamp;

use super::saving::Saving;
use super::{Console, Failure, Outcome, Tools, advice, open};

const EXAMPLES: &str = "\
Examples:
  analysetool combine partners/ -o group.json
  analysetool combine jgz.json ggd.json -o group.json
  analysetool combine late.json --into -o group.json
  analysetool combine --table survey.csv -o group.json
  analysetool combine partners/ form.xlsx --table survey.xlsx -o group.json

Of a folder every .json file in it, and in the folders in it, is read, and every .xlsx form made with score-sheet. The
files of the partners are never changed.

A table (.csv, .xlsx, .ods) has a row a respondent, as Microsoft Forms, Google Forms and LimeSurvey export it. Columns
are recognised by the id or the text of a statement; what each column is used for is printed. E-mail addresses are never
taken in. A respondent with a wrong cell is left out, and the cell is named. A new group of nothing but tables takes
--questionnaire, or else the built-in one.

The order of the files makes no difference, and combining twice changes nothing: a partner is recognised, and a newer
copy takes the place of an older one. What the older one says differently is set aside in the group file.

When two copies of one partner contradict each other and neither is newer, the one in the group counts (else the
fullest), the other is set aside, and a warning says so. A new group is about the municipality, date and questionnaire
of most files, and without names when any partner was promised that.

A bad file never stops the rest: the group is written, the bad files are listed at the end, and the exit code is 1.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Session files of partners, forms and tables, and folders with such files
    #[arg(required_unless_present = "table", value_name = "FILE|FOLDER")]
    files: Vec<PathBuf>,
    /// A table with a row a respondent; may be given more than once
    #[arg(long, value_name = "TABLE")]
    table: Vec<PathBuf>,
    /// The questionnaire of a new group that comes from tables only
    #[arg(long, value_name = "FILE")]
    questionnaire: Option<PathBuf>,
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
    let found = files_in(&tools.disk, &args.files, &["json", "xlsx"], Some(&args.output), &|| false);
    let (surveys, files) = found.files.into_iter().partition(|path| has_ending(path, &TABLE_ENDINGS));
    let surveys = survey::read(&args.table, surveys, &args.files, tools);
    let given = Given { files: read(files, tools, console), surveys };
    let mut faults: Vec<String> = found.faults.iter().flat_map(advice::sentences).collect();
    if exists {
        add(args, given, &mut faults, tools, console)?;
    } else {
        make(args, given, &mut faults, tools, console)?;
    }
    if faults.is_empty() { Ok(()) } else { Err(Failure::Faults(faults)) }
}

/// What was read of the files that were named or found.
struct Given {
    files: Vec<Incoming>,
    surveys: Vec<survey::Survey>,
}

impl Given {
    /// The tables, held beside the questionnaire of the group.
    fn tables(&mut self, group: &Session, console: &mut Console<'_>) -> Result<Vec<IncomingTable>, Failure> {
        let (tables, unread) = survey::tables(std::mem::take(&mut self.surveys), group.questionnaire(), console)?;
        self.files.extend(unread);
        Ok(tables)
    }
}

fn read(paths: Vec<PathBuf>, tools: &Tools<'_>, console: &mut Console<'_>) -> Vec<Incoming> {
    let mut read = |path: PathBuf| {
        let session = tools.read_session(&path).map(|loaded| {
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
    mut given: Given,
    faults: &mut Vec<String>,
    tools: &Tools<'_>,
    console: &mut Console<'_>,
) -> Outcome {
    let now = Timestamp::now();
    let start = match new_group(&given.files, now) {
        None if given.surveys.is_empty() => None,
        None => Some(Session::new(&survey::questionnaire(args.questionnaire.as_deref(), tools)?, now).new_group(now)),
        some => some,
    };
    let Some(start) = start else {
        faults.extend(given.files.iter().filter_map(|file| file.session.as_ref().err()).flat_map(advice::sentences));
        faults.push("there is nothing to combine; nothing was written.".to_owned());
        return Ok(());
    };
    let tables = given.tables(&start, console)?;
    let start = with_forms(start, &tables, now);
    let combination = Combination::plan_with_tables(&start, given.files, tables);
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
    mut given: Given,
    faults: &mut Vec<String>,
    tools: &Tools<'_>,
    console: &mut Console<'_>,
) -> Outcome {
    let folders = tools.folders()?;
    let looked = look(&tools.disk, &folders, &args.output)?;
    open::refuse_lost(&looked.recovery)?;
    if is_of_one_person(&looked.session) {
        let path = args.output.display();
        return Err(Failure::Faults(vec![format!(
            "{path}: holds the answers of one person. Name it as one of the files, and make a new group."
        )]));
    }
    let (mut saving, group) = Saving::open(folders, &args.output, console)?;
    let tables = given.tables(&group, console)?;
    let combination = Combination::plan_with_tables(&group, given.files, tables);
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
    let doubles = good.iter().filter(|row| row.remarks.contains(&Remark::DuplicatePartner)).count();
    if doubles > 0 {
        console.warn(format!(
            "{doubles} rows have the organisation and role of another partner; look whether anybody counts twice"
        ));
    }
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
