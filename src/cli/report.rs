//! `analysetool report`: a session as a document to pass on, with as much in it as its readers may see.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use analysetool_core::disclosure::Disclosure;
use analysetool_core::session::Session;
use analysetool_core::store::{read_at_most, replace_file, write_new};
use analysetool_report::logo::{Logo, MOST_BYTES};
use analysetool_report::make;
use analysetool_report::order::{Format, Order};

use super::language::Told;
use super::{Console, Failure, Outcome, Tools, start_file};
use crate::documents;

const EXAMPLES: &str = "\
Examples:
  analysetool report proefstad.json -o proefstad.pdf
  analysetool report proefstad.json -o proefstad.docx --logo wapen.png
  analysetool report group.json -o for-the-council.pdf --summary
  analysetool report group.json -o for-everybody.zip --anonymous
  analysetool report proefstad.pdf -o proefstad.json
  analysetool report proefstad.json -o proefstad-english.pdf --language en

The ending of OUT says which kind: .pdf to read, .docx to change, .xlsx with charts, .csv for the figures alone, .json for
the session, .zip for all of them and every figure. Its texts are Dutch, or English with --language en; what people wrote
stays as they wrote it, and so does the session. A PDF carries the session it is about,
and no more of it than the report shows: show, check, figure, combine, compare and report read it from there.

--anonymous leaves out names, organisations and notes; --with-notes keeps the notes all the same. Answers of fewer than
five people are then left out too. A session without names is never reported with names. Nobody looks for names in what
people wrote: read it before you pass it on. The same session and options give the same bytes.

A document that exists is replaced; a session file (.json) never is.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
#[expect(clippy::struct_excessive_bools, reason = "choices that a person makes apart")]
pub struct Args {
    /// The session file, or a report it came along in
    file: PathBuf,
    /// The document to write; the ending says which kind: .pdf, .docx, .xlsx, .csv, .json or .zip
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    /// Only the essence: values, no names, no notes, nobody's own answers
    #[arg(long)]
    summary: bool,
    /// Without names and without notes
    #[arg(long)]
    anonymous: bool,
    /// Without what people wrote beside their answers
    #[arg(long, conflicts_with = "with_notes")]
    without_notes: bool,
    /// With what people wrote, although it is anonymous
    #[arg(long, conflicts_with = "summary")]
    with_notes: bool,
    /// Without focus points, actions and what was parked
    #[arg(long)]
    without_plan: bool,
    /// The logo of the municipality, a PNG or JPEG file, for the first page
    #[arg(long, value_name = "FILE")]
    logo: Option<PathBuf>,
    #[command(flatten)]
    told: Told,
}

impl Args {
    fn disclosure(&self) -> Disclosure {
        let start = if self.anonymous { Disclosure::ANONYMOUS } else { Disclosure::EVERYTHING };
        Disclosure {
            summary: self.summary,
            notes: (start.notes || self.with_notes) && !self.without_notes,
            plan: !self.without_plan,
            ..start
        }
    }
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let format = format(&args.output)?;
    let output = tools.output(&args.output, std::iter::once(args.file.as_path()))?;
    let session = tools.open(&args.file, console)?;
    start_file::refuse(&args.file, &session)?;
    let session = args.told.session(session);
    let logo = args.logo.as_deref().map(|path| logo(path, tools)).transpose()?;
    let text = args.told.text();
    let disclosure = documents::allowed(args.disclosure(), &session);
    let guidance = documents::guidance(&args.told.guidance()?, &session);
    let order = Order { session: &session, guidance: &guidance, text: &text, disclosure, logo: logo.as_ref() };
    // A fault in a library becomes a sentence here, as it does in the window.
    let made = catch_unwind(AssertUnwindSafe(|| make(&order, format, &|_| true)));
    let bytes = match made {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(error)) => return Err(fault(&args.output, &error.to_string())),
        Err(_) => return Err(fault(&args.output, "a fault in the program; nothing was written. Report this mistake")),
    };
    if format == Format::Json {
        write_new(&tools.disk, &output, &bytes)?;
    } else {
        replace_file(&tools.disk, &output, &bytes)?;
    }
    warn(disclosure, &session, &args.file, console);
    console.line(format!("{}: {}", args.output.display(), what(disclosure)))
}

fn format(output: &Path) -> Result<Format, Failure> {
    Format::of(output).ok_or_else(|| {
        let endings: Vec<String> = Format::ALL.iter().map(|format| format!(".{}", format.ending())).collect();
        let (last, first) = endings.split_last().map_or(("", &[][..]), |(last, first)| (last.as_str(), first));
        Failure::Arguments(format!("{}: a report ends on {} or {last}", output.display(), first.join(", ")))
    })
}

fn logo(path: &Path, tools: &Tools<'_>) -> Result<Logo, Failure> {
    // One byte more than a logo may have: then it is the logo that says so.
    let bytes = read_at_most(&tools.disk, path, MOST_BYTES + 1)?;
    Logo::read(&bytes).map_err(|error| fault(path, &error.to_string()))
}

fn fault(path: &Path, why: &str) -> Failure {
    Failure::Faults(vec![format!("{}: {why}.", path.display())])
}

/// What is not in it without anybody asking, and what may be.
fn warn(disclosure: Disclosure, session: &Session, file: &Path, console: &mut Console<'_>) {
    let file = file.display();
    if session.has_unrevealed() {
        console.warn(format!("{file}: votes and dots that the room has not seen are left out"));
    }
    let withheld = disclosure.withheld(session).len();
    if withheld > 0 {
        console.warn(format!("{file}: {withheld} statements have fewer than five answers, which are left out"));
    }
    if documents::may_hold_names(disclosure, session) {
        console.warn(format!("{file}: names in notes and actions are not taken out; read the report first"));
    }
}

/// `report; left out: names, notes`
fn what(disclosure: Disclosure) -> String {
    let Disclosure { summary, names, notes, plan } = disclosure;
    let left_out: Vec<&str> =
        [(names, "names"), (notes, "notes"), (!summary, "answers of single people"), (plan, "plan")]
            .into_iter()
            .filter_map(|(with, part)| (!with).then_some(part))
            .collect();
    let kind = if summary { "summary" } else { "report" };
    if left_out.is_empty() { kind.to_owned() } else { format!("{kind}; left out: {}", left_out.join(", ")) }
}
