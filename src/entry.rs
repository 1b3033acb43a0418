//! Arguments in, window or command line out: what both programs do. On Windows a program either has a console or not, so
//! there are two: `analysetool`, which opens the window, and `analysetool-cli` for scripts.

use std::process::ExitCode;
use std::time::Instant;

use crate::app::{self, RunOptions};
use crate::cli::{self, Cli, Window};

/// Does what the arguments of this process ask.
#[must_use]
pub fn start() -> ExitCode {
    let started = Instant::now();
    let Cli { window, data_dir, command } = match Cli::read(std::env::args_os()) {
        Ok(cli) => cli,
        Err(error) => {
            // Help, or what is wrong with the arguments. A closed pipe is no reason to stop differently.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    if let Some(command) = command {
        return cli::run(&command, data_dir.as_deref());
    }
    let Window { file, questionnaire, renderer, first_frame } = window;
    app::run(&RunOptions { file, questionnaire, data_dir, renderer, first_frame, started })
}
