//! `analysetool overview`: a row a session, for whoever has hundreds. Files are read one by one and forgotten; what is
//! kept of each is its row.

mod json;
mod rows;
mod table;
mod workbook;

use std::path::{Path, PathBuf};

use analysetool_core::analysis::summarise;
use analysetool_core::store::{Found, session_files};

use self::rows::Row;
use self::workbook::Workbook;
use super::{Console, Failure, Outcome, Tools, advice, start_file};

const EXAMPLES: &str = "\
Examples:
  analysetool overview region/
  analysetool overview region/ --json > region.json
  analysetool overview region/ -o region.xlsx

Every .json file in the folder, and in the folders in it, is read: the files only, not working copies on this computer.
Sessions of different questionnaires stand in tables of their own. With --json: sessions, each with file, municipality,
code, date, way, respondents, answered, of, questionnaire, total and sections, with the keys of `show --json`; and bad,
the files that can't be read. With -o the same as a workbook for Excel and LibreOffice, in Dutch; one that exists is
replaced. Bad files are listed at the end and give exit code 1.";

/// After how many files progress is told.
const STEP: usize = 25;

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folders with session files; a file may be named too
    #[arg(required = true, value_name = "FOLDER")]
    folders: Vec<PathBuf>,
    /// Print JSON instead of a table
    #[arg(long, conflicts_with = "output")]
    json: bool,
    /// Write the table to this workbook
    #[arg(short, long, value_name = "TABLE.xlsx")]
    output: Option<PathBuf>,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let workbook = args.output.as_deref().map(|path| Workbook::new(path, tools)).transpose()?;
    let Overview { rows, bad, faults, workbook } = read(&args.folders, workbook, tools, console);
    if let Some(workbook) = workbook {
        console.line(workbook.write(tools)?)?;
    } else if args.json {
        json::print(&rows, &bad, console)?;
    } else {
        table::lines(&rows).into_iter().try_for_each(|line| console.line(line))?;
    }
    if faults.is_empty() { Ok(()) } else { Err(Failure::Faults(faults)) }
}

/// What was found in the folders.
struct Overview {
    /// In the order of the files.
    rows: Vec<Row>,
    /// Files that can't be read, in the same order.
    bad: Vec<Bad>,
    /// Everything that is wrong, a sentence each: what is bad, and folders without files.
    faults: Vec<String>,
    /// The same rows, when a workbook was asked for.
    workbook: Option<Workbook>,
}

/// A file that can't be read.
struct Bad {
    file: PathBuf,
    /// Why, in a sentence or two.
    error: String,
}

fn read(folders: &[PathBuf], workbook: Option<Workbook>, tools: &Tools<'_>, console: &mut Console<'_>) -> Overview {
    let Found { files, faults: not_found } = session_files(&tools.disk, folders, &|| false);
    let faults = not_found.iter().flat_map(advice::sentences).collect();
    let mut overview = Overview { rows: Vec::with_capacity(files.len()), bad: Vec::new(), faults, workbook };
    for (number, path) in files.iter().enumerate() {
        if number % STEP == 0 {
            console.progress_bar(number, files.len());
        }
        read_file(path, tools, console, &mut overview);
    }
    console.end_progress();
    overview
}

fn read_file(path: &Path, tools: &Tools<'_>, console: &mut Console<'_>, overview: &mut Overview) {
    match tools.read_session(path) {
        // Nobody answers in it: it is no measurement.
        Ok(loaded) if loaded.session.is_start_file() => {
            console.end_progress();
            start_file::warn(path, &loaded.session, console);
        }
        Ok(loaded) => {
            let summary = summarise(&loaded.session);
            if let Some(workbook) = &mut overview.workbook {
                workbook.add(path, &loaded.session, &summary);
            }
            overview.rows.push(Row::of(path, &loaded.session, summary));
        }
        Err(error) => {
            let sentences = advice::sentences(&error);
            overview.bad.push(Bad { file: path.to_owned(), error: sentences.join(" ") });
            overview.faults.extend(sentences);
        }
    }
}
