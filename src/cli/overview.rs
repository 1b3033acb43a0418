//! `analysetool overview`: a row a session, for whoever has hundreds. Files are read one by one and forgotten.

mod workbook;

use std::path::{Path, PathBuf};

use analysetool_core::analysis::{GroupSummary, Mean, Summary, summarise};
use analysetool_core::questionnaire::{Band, Bands};
use analysetool_core::session::Session;
use analysetool_core::store::read_session;
use analysetool_core::text::Text;
use serde::Serialize;

use workbook::Workbook;

use super::show::json::{Group, group};
use super::{Console, Failure, Outcome, Tools, advice, walk};

const EXAMPLES: &str = "\
Examples:
  analysetool overview region/
  analysetool overview region/ --json > region.json
  analysetool overview region/ -o region.xlsx

Every .json file in the folder, and in the folders in it, is read: the files only, not working copies on this computer.
With --json: sessions, each with file, municipality, code, date, way, respondents, answered, of, total and sections,
with the keys of `show --json`; and bad, the files that can't be read. With -o the same table as a workbook for Excel and
LibreOffice, in Dutch; one that exists is replaced. Bad files are listed at the end and give exit
code 1.";

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
    let mut workbook = args.output.as_deref().map(|path| Workbook::new(path, tools)).transpose()?;
    let walk::Found { files, mut faults } = walk::session_files(&args.folders, None, tools);
    let mut bad: Vec<Bad> = Vec::new();
    let mut is_first = true;
    if args.json {
        console.bytes(b"{\"sessions\": [")?;
    }
    for (number, path) in files.iter().enumerate() {
        if number % STEP == 0 {
            console.progress(format!("{number} of {}", files.len()));
        }
        match read_session(&tools.disk, path) {
            Ok(loaded) => {
                let summary = summarise(&loaded.session);
                if let Some(workbook) = &mut workbook {
                    workbook.add(path, &loaded.session, &summary);
                } else if args.json {
                    console.bytes(if is_first { b"\n" } else { b",\n" })?;
                    console.bytes(
                        &serde_json::to_vec(&row(path, &loaded.session, &summary)).map_err(std::io::Error::from)?,
                    )?;
                } else {
                    if is_first {
                        console.line(heads(&summary))?;
                    }
                    console.line(line(path, &loaded.session, &summary))?;
                }
                is_first = false;
            }
            Err(error) => {
                let sentences = advice::sentences(&error);
                bad.push(Bad { file: path.display().to_string(), error: sentences.join(" ") });
                faults.extend(sentences);
            }
        }
    }
    console.progress("");
    if let Some(workbook) = workbook {
        console.line(workbook.write(tools)?)?;
    }
    if args.json {
        console.bytes(b"\n], \"bad\": ")?;
        console.bytes(&serde_json::to_vec_pretty(&bad).map_err(std::io::Error::from)?)?;
        console.bytes(b"}\n")?;
    }
    if faults.is_empty() { Ok(()) } else { Err(Failure::Faults(faults)) }
}

#[derive(Serialize)]
struct Bad {
    file: String,
    error: String,
}

#[derive(Serialize)]
struct Overview<'a> {
    file: String,
    municipality: &'a str,
    code: &'a str,
    date: Option<String>,
    way: &'static str,
    respondents: usize,
    answered: usize,
    of: usize,
    total: Group<'a>,
    sections: Vec<Group<'a>>,
}

fn row<'a>(path: &Path, session: &'a Session, summary: &'a Summary) -> Overview<'a> {
    Overview {
        file: path.display().to_string(),
        municipality: &session.municipality().name,
        code: &session.municipality().code,
        date: session.date().map(|date| date.to_string()),
        way: session.way().id(),
        respondents: session.respondents().len(),
        answered: answered(summary),
        of: summary.total.of,
        total: group(&summary.total),
        sections: summary.sections.iter().map(group).collect(),
    }
}

/// Statements with a value or a state.
fn answered(summary: &Summary) -> usize {
    let GroupSummary { of, open, .. } = summary.total;
    of - open
}

fn heads(summary: &Summary) -> String {
    let sections: Vec<String> = summary.sections.iter().map(|section| format!("{:>5}", section.id)).collect();
    line_of(["municipality", "date", "way", "answered", "total", "band", &sections.join(" "), "file"])
}

fn line(path: &Path, session: &Session, summary: &Summary) -> String {
    let bands = &session.questionnaire().bands;
    let date = session.date().map(|date| date.to_string()).unwrap_or_default();
    let total = &summary.total;
    let band = match total.band.map(Band::id) {
        Some(band) if total.provisional => format!("{band} (provisional)"),
        band => band.unwrap_or("").to_owned(),
    };
    let sections: Vec<String> =
        summary.sections.iter().map(|section| format!("{:>5}", value(section, bands))).collect();
    let answered = format!("{} of {}", answered(summary), total.of);
    let municipality = &session.municipality().name;
    let file = path.display().to_string();
    line_of([
        municipality,
        &date,
        session.way().id(),
        &answered,
        &value(total, bands),
        &band,
        &sections.join(" "),
        &file,
    ])
}

fn line_of([municipality, date, way, answered, total, band, sections, file]: [&str; 8]) -> String {
    format!("{municipality:<24} {date:<10} {way:<19} {answered:>9} {total:>5}  {band:<23} {sections}  {file}")
}

fn value(group: &GroupSummary, bands: &Bands) -> String {
    group.mean.map_or_else(|| "-".to_owned(), |mean: Mean| Text::dutch().mean(mean, bands).replace(',', "."))
}
