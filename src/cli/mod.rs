//! The command line: the work of the window without a window. Its texts are English; `--help` shows examples.

mod advice;
mod answers;
mod check;
mod combine;
mod compare;
mod console;
mod figure;
mod fill;
mod language;
mod new;
mod open;
mod overview;
mod questionnaire;
mod report;
mod saving;
mod score_sheet;
mod show;
mod start_file;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use analysetool_core::session::format::Loaded;
use analysetool_core::store::{Disk as _, Folders, Looked, RealDisk, StoreError, look_or_pdf, read_session_or_pdf};
use clap::error::ErrorKind;
use clap::{Args, CommandFactory as _, Parser, Subcommand};

use crate::renderer::Renderer;
use console::{Console, Failure};

use analysetool_report::pdf::attached::attached_session;

/// Names the data folder when `--data-dir` does not.
const DATA_DIR_VARIABLE: &str = "ANALYSETOOL_DATA_DIR";

const EXAMPLES: &str = "\
Examples:
  analysetool                              open the window
  analysetool proefstad.json               open a session in the window
  analysetool new -o proefstad.json --municipality Proefstad
  analysetool fill proefstad.json --answers answers.txt
  analysetool show proefstad.json --json
  analysetool figure proefstad.json --kind themes -o themes.svg
  analysetool report proefstad.json -o proefstad.pdf
  analysetool start-file group.json -o start.json
  analysetool combine partners/ -o group.json
  analysetool score-sheet --from group.json -o form.xlsx
  analysetool compare 2025.json 2026.json
  analysetool overview region/ --json
  analysetool check *.json

Exit code: 0 all is well, 1 something is wrong with a file, 2 wrong arguments or no display.";

/// Everything that can be said on the command line.
#[derive(Clone, Debug, Parser)]
#[command(name = "analysetool", version, about = "Analysetool Kansrijke Start", after_help = EXAMPLES)]
pub struct Cli {
    /// What to show in the window, when there is no command.
    #[command(flatten)]
    pub window: Window,
    /// Where settings, working copies and backups are kept.
    #[arg(
        long,
        global = true,
        display_order = 900,
        value_name = "FOLDER",
        help = "Keep settings, working copies and backups in this folder [env: ANALYSETOOL_DATA_DIR]"
    )]
    pub data_dir: Option<PathBuf>,
    /// What to do without a window.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Options of the window.
#[derive(Args, Clone, Debug)]
pub struct Window {
    /// Session to open
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Start new sessions with the questionnaire in this file
    #[arg(long, value_name = "FILE")]
    pub questionnaire: Option<PathBuf>,
    /// Draw with this library
    #[arg(long)]
    pub renderer: Option<Renderer>,
    /// Print the milliseconds until the first frame was shown, and stop
    #[arg(long, hide = true)]
    pub first_frame: bool,
}

/// The commands.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Make a new session file
    New(new::Args),
    /// Write answers into a session file
    Fill(fill::Args),
    /// Show what the answers say
    Show(show::Args),
    /// Draw a figure of the results
    Figure(figure::Args),
    /// Make a report to pass on
    Report(report::Args),
    /// Combine the files of partners into one group session
    Combine(combine::Args),
    /// Make the file that partners begin with
    StartFile(start_file::Args),
    /// Make a form for partners who can't install the program, or for paper
    ScoreSheet(score_sheet::Args),
    /// Compare two measurements
    Compare(compare::Args),
    /// A row a session, of all files in a folder
    Overview(overview::Args),
    /// Check session and questionnaire files
    Check(check::Args),
    /// Print the questionnaire as JSON
    Questionnaire(questionnaire::Args),
}

impl Cli {
    /// Reads the arguments, the name of the program first, and the environment.
    ///
    /// # Errors
    /// When the arguments are wrong, or ask for help; [`clap::Error::print`] says it.
    pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let mut cli = Self::try_parse_from(arguments)?;
        let Window { file, questionnaire, renderer, first_frame } = &cli.window;
        let about_window = file.is_some() || questionnaire.is_some() || renderer.is_some() || *first_frame;
        if cli.command.is_some() && about_window {
            let message =
                "an option of the window can't be used with a command; put the options of the command after it";
            return Err(Self::command().error(ErrorKind::ArgumentConflict, message));
        }
        let variable = std::env::var_os(DATA_DIR_VARIABLE).filter(|folder| !folder.is_empty());
        cli.data_dir = cli.data_dir.or(variable.map(PathBuf::from));
        Ok(cli)
    }
}

/// What the commands work with.
struct Tools<'a> {
    disk: RealDisk,
    data_dir: Option<&'a Path>,
}

impl Tools<'_> {
    fn folders(&self) -> Result<Folders, StoreError> {
        Folders::resolve(self.data_dir)
    }

    /// As the window would open it: with what this computer still knows of the session. Of a report, the session in it.
    fn look(&self, path: &Path) -> Result<Looked, StoreError> {
        look_or_pdf(&self.disk, &self.folders()?, path, attached_session)
    }

    /// The file only. Of a report, the session in it.
    fn read_session(&self, path: &Path) -> Result<Loaded, StoreError> {
        read_session_or_pdf(&self.disk, path, attached_session)
    }

    /// Where a result goes: behind a link, and never over a session that is read for it.
    fn output<'p>(&self, output: &Path, mut sessions: impl Iterator<Item = &'p Path>) -> Result<PathBuf, Failure> {
        let output = self.disk.resolve(output);
        let same = |file: &Path| file.canonicalize().is_ok_and(|file| output.canonicalize().is_ok_and(|it| it == file));
        match sessions.find(|file| same(file)) {
            Some(file) => {
                let message = "this is the session; choose another name with -o";
                Err(Failure::Arguments(format!("{}: {message}", file.display())))
            }
            None => Ok(output),
        }
    }
}

/// Does one command and says how it went.
#[must_use]
pub fn run(command: &Command, data_dir: Option<&Path>) -> ExitCode {
    let (mut out, mut err) = (std::io::stdout().lock(), std::io::stderr().lock());
    let mut console = Console::new(&mut out, &mut err);
    let tools = Tools { disk: RealDisk, data_dir };
    let outcome = match command {
        Command::New(args) => new::run(args, &tools, &mut console),
        Command::Fill(args) => fill::run(args, &tools, &mut console),
        Command::Show(args) => show::run(args, &tools, &mut console),
        Command::Figure(args) => figure::run(args, &tools, &mut console),
        Command::Report(args) => report::run(args, &tools, &mut console),
        Command::Combine(args) => combine::run(args, &tools, &mut console),
        Command::StartFile(args) => start_file::run(args, &tools, &mut console),
        Command::ScoreSheet(args) => score_sheet::run(args, &tools, &mut console),
        Command::Compare(args) => compare::run(args, &tools, &mut console),
        Command::Overview(args) => overview::run(args, &tools, &mut console),
        Command::Check(args) => check::run(args, &tools, &mut console),
        Command::Questionnaire(args) => questionnaire::run(args, &tools, &mut console),
    };
    console.end(outcome)
}

/// Something is wrong with what a command was given, or it could not be written.
type Outcome = Result<(), Failure>;
