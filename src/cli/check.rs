//! `analysetool check`: what is wrong with files, a sentence a fault. Nothing is changed.

use std::path::{Path, PathBuf};

use analysetool_core::questionnaire::{FORMAT as QUESTIONNAIRE_FORMAT, Guidance, Questionnaire};
use analysetool_core::session::format::{Loaded, SessionError};
use analysetool_core::store::{StoreError, read_questionnaire};

use super::{Console, Failure, Outcome, Tools, advice, open, start_file};

const EXAMPLES: &str = "\
Examples:
  analysetool check proefstad.json
  analysetool check own-questionnaire.json
  analysetool check *.json

Faults give exit code 1, warnings do not.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Session and questionnaire files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// What a file turned out to be.
enum Content {
    Session(Box<Loaded>),
    Questionnaire(Box<Questionnaire>),
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let mut faults = Vec::new();
    for path in &args.files {
        match read(path, tools) {
            Ok(Content::Session(loaded)) => session(path, &loaded, tools, console)?,
            Ok(Content::Questionnaire(found)) => questionnaire(path, &found, console)?,
            Err(error) => faults.extend(error),
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Failure::Faults(faults)) }
}

fn read(path: &Path, tools: &Tools<'_>) -> Result<Content, Vec<String>> {
    let faults = |error: StoreError| advice::sentences(&error);
    match tools.read_session(path) {
        Ok(loaded) => Ok(Content::Session(Box::new(loaded))),
        Err(StoreError::Session { source: SessionError::OtherFormat { found }, .. })
            if found == QUESTIONNAIRE_FORMAT =>
        {
            read_questionnaire(&tools.disk, path).map(Box::new).map(Content::Questionnaire).map_err(faults)
        }
        Err(StoreError::Session { source: SessionError::OtherFormat { found }, .. }) => {
            Err(vec![format!("{}: neither a session nor a questionnaire (\"format\" is \"{found}\").", path.display())])
        }
        Err(error) => Err(faults(error)),
    }
}

/// The second line is no verdict: guidance may be missing in somebody's own questionnaire.
fn questionnaire(path: &Path, questionnaire: &Questionnaire, console: &mut Console<'_>) -> Outcome {
    let (path, all) = (path.display(), questionnaire.statement_count());
    console.line(format!("{path}: questionnaire, {all} statements: all is well"))?;
    let count = |has: fn(&Guidance) -> bool| {
        questionnaire.statements().filter(|located| has(&located.statement.guidance)).count()
    };
    console.line(format!(
        "{path}: statements with guidance {}, with two or more first steps {}, with a named instrument {}",
        count(|guidance| *guidance != Guidance::default()),
        count(|guidance| guidance.steps.len() >= 2),
        count(|guidance| !guidance.instruments.is_empty())
    ))
}

fn session(path: &Path, loaded: &Loaded, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    console.notices(path.display(), &loaded.notices);
    // Without a place for working copies there is none to tell about.
    let looked = tools.look(path);
    if let Ok(looked) = looked {
        open::say_recovery(path, &looked.recovery, console);
    }
    let verdict = if loaded.notices.is_empty() { "all is well" } else { "usable" };
    let session = &loaded.session;
    if session.is_start_file() {
        return console.line(format!("{}: {}: {verdict}", path.display(), start_file::what(session)));
    }
    console.line(format!(
        "{}: session, {} of {} statements answered: {verdict}",
        path.display(),
        session.answered_count(),
        session.questionnaire().statement_count()
    ))
}
