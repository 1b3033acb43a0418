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

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::{Questionnaire, StatementId, builtin};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Action, Anonymity, Edit, LocalId, Session};
use analysetool_core::text::{Language, Text};
use analysetool_report::logo::Logo;
use analysetool_report::make;
use analysetool_report::order::{Format, Order};
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
    let half = states::alone(&questionnaire, 28)?;
    let hostile = hostile(group)?;
    let logo = Logo::read(LOGO)?;
    for (name, session, disclosure, logo) in [
        ("empty", &empty, Disclosure::EVERYTHING, None),
        ("half", &half, Disclosure::EVERYTHING, None),
        ("full", &full, Disclosure::EVERYTHING, Some(&logo)),
        ("group", &hostile, Disclosure::EVERYTHING, Some(&logo)),
        ("group-without-names", &hostile, Disclosure { notes: true, ..Disclosure::ANONYMOUS }, None),
        ("summary", &hostile, Disclosure::SUMMARY, Some(&logo)),
        ("long", &long, Disclosure::SUMMARY, Some(&logo)),
    ] {
        let order = Order { session, guidance: &questionnaire, text: &text, disclosure, logo };
        write(&folder, name, || Ok(make(&order, Format::Pdf, &|_| true)?))?;
    }
    // Every kind of block, also those that no session of ours leads to.
    let attached = Attachment { name: "blocks.json".to_owned(), bytes: to_text(&hostile).into_bytes() };
    write(&folder, "blocks", || Ok(report(&sample::document(&hostile, &text, true), Some(&attached), None)?))?;
    write(&folder, "score-sheet", || Ok(score_sheet(&full, &text)?))?;
    write(&folder, "score-sheet-unnamed", || Ok(score_sheet(&unnamed, &text)?))?;
    write(&folder, "card", || Ok(facilitator_card(&long, &text)?))?;
    write(&folder, "card-unnamed", || Ok(facilitator_card(&unnamed, &text)?))?;
    in_english(&folder, &questionnaire, full, unnamed)
}

/// The same documents in the other language.
fn in_english(folder: &Path, questionnaire: &Questionnaire, full: Session, group: Session) -> Result<(), Fault> {
    let (text, translation) = (Text::of(Language::English), Language::English.translation());
    let guidance = translation.map_or_else(|| questionnaire.clone(), |translation| translation.tell(questionnaire));
    let (full, group) = (full.told_in(translation), group.told_in(translation));
    for (name, session) in [("full-english", &full), ("group-english", &group)] {
        let disclosure = Disclosure::EVERYTHING;
        let order = Order { session, guidance: &guidance, text: &text, disclosure, logo: None };
        write(folder, name, || Ok(make(&order, Format::Pdf, &|_| true)?))?;
    }
    write(folder, "score-sheet-english", || Ok(score_sheet(&full, &text)?))?;
    write(folder, "card-english", || Ok(facilitator_card(&group, &text)?))
}

/// The same group, in which people typed what programs could take for something else than words.
fn hostile(mut group: Session) -> Result<Session, Fault> {
    let (now, typed) = (Timestamp::UNIX_EPOCH, sample::HOSTILE);
    let statements: Vec<StatementId> =
        group.questionnaire().statements().map(|located| located.statement.id.clone()).collect();
    let respondents: Vec<LocalId> = group.respondents().iter().map(|respondent| respondent.id).collect();
    for (number, (statement, words)) in statements.into_iter().zip(typed.iter().cycle()).enumerate() {
        let note = if number == 3 { "x".repeat(10_000) } else { (*words).to_owned() };
        group.apply(Edit::Note { statement: statement.clone(), note }, now)?;
        if let Some(respondent) = respondents.get(number % respondents.len().max(1)) {
            let note = if number == 5 { "lang ".repeat(2_000) } else { (*words).to_owned() };
            group.apply(Edit::ReplyNote { respondent: *respondent, statement, note }, now)?;
        }
    }
    for words in typed {
        let mut action = Action::new();
        words.clone_into(&mut action.what);
        words.clone_into(&mut action.owner.name);
        group.apply(Edit::Action(Box::new(action)), now)?;
    }
    Ok(group)
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
