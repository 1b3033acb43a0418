//! `analysetool score-sheet`: a form for partners who can't install the program.

use std::path::{Path, PathBuf};

use analysetool_core::session::{Anonymity, Session};
use analysetool_core::store::{has_ending, read_questionnaire, read_session, write_new};
use analysetool_core::text::Text;
use analysetool_report::form;
use jiff::Timestamp;

use super::{Console, Failure, Outcome, Tools, new};

const EXAMPLES: &str = "\
Examples:
  analysetool score-sheet -o form.xlsx
  analysetool score-sheet --from group.json -o form.xlsx
  analysetool score-sheet --questionnaire own.json -o form.xlsx

The form is a workbook for Excel and LibreOffice with a drop-down list at every statement. With --from it is about the
municipality, date and questionnaire of that session, and without names when that session is. No answers and no names
are in it. Filled-in forms are read by `combine`. A file that exists is never overwritten: it may be filled in.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The form to make; its name ends on .xlsx
    #[arg(short, long, value_name = "FORM.xlsx")]
    output: PathBuf,
    /// The group session, or a start file, that the form is for
    #[arg(long, value_name = "SESSION", conflicts_with = "questionnaire")]
    from: Option<PathBuf>,
    /// Use the questionnaire in this file instead of the built-in one
    #[arg(long, value_name = "FILE")]
    questionnaire: Option<PathBuf>,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    if !has_ending(&args.output, &["xlsx"]) {
        return Err(Failure::Arguments(format!("{}: a form ends on .xlsx", args.output.display())));
    }
    let session = session(args.from.as_deref(), args.questionnaire.as_deref(), tools, console)?;
    let bytes = form::xlsx(&session, &Text::dutch())
        .map_err(|error| Failure::Faults(vec![format!("{}: {error}.", args.output.display())]))?;
    write_new(&tools.disk, &args.output, &bytes)?;
    let names = if session.anonymity() == Anonymity::Unnamed { ", without names" } else { "" };
    let count = session.questionnaire().statement_count();
    console.line(format!("{}: form with {count} statements{names}", args.output.display()))
}

/// The session the form is about: nothing of it changes.
fn session(
    from: Option<&Path>,
    questionnaire: Option<&Path>,
    tools: &Tools<'_>,
    console: &mut Console<'_>,
) -> Result<Session, Failure> {
    if let Some(path) = from {
        let loaded = read_session(&tools.disk, path)?;
        console.notices(path.display(), &loaded.notices);
        return Ok(loaded.session);
    }
    let questionnaire = match questionnaire {
        Some(path) => read_questionnaire(&tools.disk, path)?,
        None => new::built_in()?,
    };
    Ok(Session::new(&questionnaire, Timestamp::now()))
}
