//! `analysetool new`: a new session file, perhaps for the measurement after another one.

use std::path::{Path, PathBuf};

use analysetool_core::questionnaire::{Questionnaire, builtin};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Edit, Session};
use analysetool_core::store::{read_questionnaire, write_new};
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::{Console, Failure, Outcome, Tools};

const EXAMPLES: &str = "\
Examples:
  analysetool new -o proefstad.json --municipality Proefstad
  analysetool new -o proefstad.json --municipality Proefstad --date 2026-11-21
  analysetool new -o proefstad.json --municipality Proefstad --questionnaire own.json
  analysetool new -o jgz.json --from start.json
  analysetool new -o proefstad-2026.json --previous proefstad-2025.json

With --previous the new session is the measurement after that one: the same municipality, title, way of working and
participants, nothing answered, and the earlier session inside, to compare with. The earlier file is not changed.

A file that exists is never overwritten.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The file to make
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// The municipality it is about
    #[arg(long, value_name = "NAME", required_unless_present_any = ["from", "previous"])]
    municipality: Option<String>,
    /// Date of the assessment, such as 2026-11-21 [default: today]
    #[arg(long, value_parser = date)]
    date: Option<Date>,
    /// Use the questionnaire in this file instead of the built-in one
    #[arg(long, value_name = "FILE")]
    questionnaire: Option<PathBuf>,
    /// Begin as a partner does who opens this start file
    #[arg(long, value_name = "START", conflicts_with_all = ["municipality", "date", "questionnaire"])]
    from: Option<PathBuf>,
    /// Measure again: begin where the session in this file ended
    #[arg(long, value_name = "FILE", conflicts_with_all = ["municipality", "from"])]
    previous: Option<PathBuf>,
}

fn date(text: &str) -> Result<Date, String> {
    let date: Option<Date> = text.parse().ok();
    date.filter(|date| date.to_string() == text).ok_or_else(|| "this is not a date such as 2026-11-21".to_owned())
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    if let Some(start) = &args.from {
        return begin(start, args, tools, console);
    }
    let questionnaire = match &args.questionnaire {
        Some(path) => read_questionnaire(&tools.disk, path)?,
        None => built_in()?,
    };
    let now = Timestamp::now();
    let date = args.date.unwrap_or_else(|| Zoned::now().date());
    let session = match &args.previous {
        Some(path) => after(path, args, &questionnaire, date, tools, console)?,
        None => fresh(args, &questionnaire, date, now)?,
    };
    write_new(&tools.disk, &args.output, to_text(&session).as_bytes())?;
    console.line(format!(
        "{}: new session of {}, {date}, {} statements",
        args.output.display(),
        session.municipality().name,
        session.questionnaire().statement_count()
    ))
}

fn fresh(args: &Args, questionnaire: &Questionnaire, date: Date, now: Timestamp) -> Result<Session, Failure> {
    let mut session = Session::new(questionnaire, now);
    let municipality = args.municipality.clone().unwrap_or_default();
    for (option, edit) in [("--municipality", Edit::Municipality(municipality)), ("--date", Edit::Date(Some(date)))] {
        session.apply(edit, now).map_err(|error| Failure::Faults(vec![format!("{option}: {error}.")]))?;
    }
    Ok(session)
}

/// The measurement after the one in a file.
fn after(
    path: &Path,
    args: &Args,
    questionnaire: &Questionnaire,
    date: Date,
    tools: &Tools<'_>,
    console: &mut Console<'_>,
) -> Result<Session, Failure> {
    let earlier = tools.open(path, console)?;
    let asked = earlier.questionnaire();
    if let Some(own) = args.questionnaire.as_ref().filter(|_| asked.id != questionnaire.id) {
        let sentence = format!(
            "{} was scored with questionnaire {:?}, {} is {:?}: nothing could be compared.",
            path.display(),
            asked.id,
            own.display(),
            questionnaire.id
        );
        return Err(Failure::Faults(vec![sentence]));
    }
    if earlier.date().is_some_and(|earlier| earlier > date) {
        console.warn(format!("{} is the later one by its date", path.display()));
    }
    let fault = |error| Failure::Faults(vec![format!("{}: {error}.", path.display())]);
    earlier.next_measurement(questionnaire, date, Timestamp::now()).map_err(fault)
}

/// The session of a partner.
fn begin(path: &Path, args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let loaded = tools.read_session(path)?;
    console.notices(path.display(), &loaded.notices);
    let start = loaded.session;
    if !start.is_start_file() {
        let path = path.display();
        return Err(Failure::Faults(vec![format!("{path}: not a start file. Make one with start-file.")]));
    }
    let session = Session::begin_from(&start, Timestamp::now());
    write_new(&tools.disk, &args.output, to_text(&session).as_bytes())?;
    console.line(format!(
        "{}: new session of {}, begun from {}, {} statements",
        args.output.display(),
        session.municipality().name,
        path.display(),
        session.questionnaire().statement_count()
    ))
}

pub(super) fn built_in() -> Result<Questionnaire, Failure> {
    builtin().map_err(|error| Failure::Faults(vec![format!("the built-in questionnaire: {error}.")]))
}
