//! Writes a PDF of every kind into a folder, for whoever checks or looks at them:
//! `cargo run -p analysetool-report --example reports -- FOLDER`. With `--attached FILE` it prints the session in a PDF.

mod sample;
#[path = "../contact_sheet/states/mod.rs"]
mod states;

use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use analysetool_core::questionnaire::builtin;
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Anonymity, Edit, Session};
use analysetool_core::text::Text;
use analysetool_report::logo::Logo;
use analysetool_report::pdf::attached::attached_session;
use analysetool_report::pdf::{Attachment, facilitator_card, report, score_sheet};
use jiff::Timestamp;

/// A name as long as names get.
const LONG_NAME: &str = "Samenwerkende gemeenten Haarlemmerliede-Spaarnwoude aan de Ee";
/// A picture that is wider than it is high.
const LOGO: &[u8] = include_bytes!("../../../../docs/images/score.png");

#[expect(clippy::print_stderr, reason = "a program for the command line")]
fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Fault> {
    let mut arguments = std::env::args_os().skip(1);
    let Some(folder) = arguments.next().map(PathBuf::from) else {
        return Err("give the folder to write to".into());
    };
    if folder.as_os_str() == "--attached" {
        let file = arguments.next().ok_or("give the PDF to look in")?;
        std::io::stdout().write_all(attached_session(&std::fs::read(file)?)?.as_bytes())?;
        return Ok(());
    }
    std::fs::create_dir_all(&folder)?;
    let (questionnaire, text) = (builtin()?, Text::dutch());
    let empty = Session::new(&questionnaire, Timestamp::UNIX_EPOCH);
    let full = states::alone_again(&questionnaire)?;
    let group = states::group_again(&questionnaire, 25)?;
    let mut long = group.clone();
    long.apply(Edit::Municipality(LONG_NAME.to_owned()), Timestamp::UNIX_EPOCH)?;
    let mut unnamed = group.clone();
    unnamed.apply(Edit::Anonymity(Anonymity::Unnamed), Timestamp::UNIX_EPOCH)?;
    let logo = Logo::read(LOGO)?;
    for (name, session, is_hostile, logo) in [
        ("empty", &empty, false, None),
        ("half", &states::alone(&questionnaire, 28)?, false, None),
        ("full", &full, false, Some(&logo)),
        ("group", &group, true, Some(&logo)),
        ("long", &long, false, Some(&logo)),
    ] {
        let attached = Attachment { name: format!("{name}.json"), bytes: to_text(session).into_bytes() };
        write(&folder, name, || Ok(report(&sample::document(session, &text, is_hostile), Some(&attached), logo)?))?;
    }
    write(&folder, "score-sheet", || Ok(score_sheet(&full, &text)?))?;
    write(&folder, "score-sheet-unnamed", || Ok(score_sheet(&unnamed, &text)?))?;
    write(&folder, "card", || Ok(facilitator_card(&long, &text)?))?;
    write(&folder, "card-unnamed", || Ok(facilitator_card(&unnamed, &text)?))
}

type Fault = Box<dyn Error + Send + Sync>;
type Made = Result<Vec<u8>, Fault>;

#[expect(clippy::print_stdout, reason = "a program for the command line")]
fn write(folder: &Path, name: &str, make: impl Fn() -> Made) -> Result<(), Fault> {
    let start = Instant::now();
    let bytes = make()?;
    println!("{name}.pdf: {} bytes in {} ms", bytes.len(), start.elapsed().as_millis());
    std::fs::write(folder.join(name).with_extension("pdf"), bytes)?;
    Ok(())
}
