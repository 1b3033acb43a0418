//! `analysetool score-sheet`: a form for partners who can't install the program, and paper for a meeting.

use std::path::{Path, PathBuf};

use analysetool_core::session::{Anonymity, Session};
use analysetool_core::store::{has_ending, read_questionnaire, write_new};
use analysetool_report::{form, pdf};
use jiff::Timestamp;

use super::language::Told;
use super::{Console, Failure, Outcome, Tools, new};

const EXAMPLES: &str = "\
Examples:
  analysetool score-sheet -o form.xlsx
  analysetool score-sheet --from group.json -o form.xlsx
  analysetool score-sheet --from group.json -o form.pdf
  analysetool score-sheet --card -o card.pdf
  analysetool score-sheet --questionnaire own.json -o form.xlsx

A form ending on .xlsx is a workbook for Excel and LibreOffice with a drop-down list at every statement; filled-in ones
are read by `combine`. One ending on .pdf is for paper: the answers are typed in later. With --from it is about the
municipality, date and questionnaire of that session, and without names when that session is. No answers and no names
are in it. --card makes one page for who leads the conversation instead. A file that exists is never overwritten: it may
be filled in.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The form to make; its name ends on .xlsx or .pdf
    #[arg(short, long, value_name = "FORM")]
    output: PathBuf,
    /// The group session, or a start file, that the form is for
    #[arg(long, value_name = "SESSION", conflicts_with = "questionnaire")]
    from: Option<PathBuf>,
    /// Use the questionnaire in this file instead of the built-in one
    #[arg(long, value_name = "FILE")]
    questionnaire: Option<PathBuf>,
    /// A card for who leads the conversation, as .pdf
    #[arg(long)]
    card: bool,
    #[command(flatten)]
    told: Told,
}

/// What is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sheet {
    Workbook,
    Paper,
    Card,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let sheet = sheet(args)?;
    let session = session(args.from.as_deref(), args.questionnaire.as_deref(), tools, console)?;
    let (session, text) = (args.told.session(session), args.told.text());
    let failed = |error: String| Failure::Faults(vec![format!("{}: {error}.", args.output.display())]);
    let bytes = match sheet {
        Sheet::Workbook => form::xlsx(&session, &text).map_err(|error| failed(error.to_string())),
        Sheet::Paper => pdf::score_sheet(&session, &text).map_err(|error| failed(error.to_string())),
        Sheet::Card => pdf::facilitator_card(&session, &text).map_err(|error| failed(error.to_string())),
    }?;
    write_new(&tools.disk, &args.output, &bytes)?;
    let output = args.output.display();
    if sheet == Sheet::Card {
        return console.line(format!("{output}: card for who leads the conversation"));
    }
    let names = if session.anonymity() == Anonymity::Unnamed { ", without names" } else { "" };
    let count = session.questionnaire().statement_count();
    let form = if sheet == Sheet::Paper { "form on paper" } else { "form" };
    console.line(format!("{output}: {form} with {count} statements{names}"))
}

fn sheet(args: &Args) -> Result<Sheet, Failure> {
    let output = args.output.display();
    match (args.card, has_ending(&args.output, &["pdf"]), has_ending(&args.output, &["xlsx"])) {
        (true, true, _) => Ok(Sheet::Card),
        (true, false, _) => Err(Failure::Arguments(format!("{output}: a card ends on .pdf"))),
        (false, true, _) => Ok(Sheet::Paper),
        (false, _, true) => Ok(Sheet::Workbook),
        (false, false, false) => Err(Failure::Arguments(format!("{output}: a form ends on .xlsx or .pdf"))),
    }
}

/// The session the form is about: nothing of it changes.
fn session(
    from: Option<&Path>,
    questionnaire: Option<&Path>,
    tools: &Tools<'_>,
    console: &mut Console<'_>,
) -> Result<Session, Failure> {
    if let Some(path) = from {
        let loaded = tools.read_session(path)?;
        console.notices(path.display(), &loaded.notices);
        return Ok(loaded.session);
    }
    let questionnaire = match questionnaire {
        Some(path) => read_questionnaire(&tools.disk, path)?,
        None => new::built_in()?,
    };
    Ok(Session::new(&questionnaire, Timestamp::now()))
}
