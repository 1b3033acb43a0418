//! Arguments in, window or command line out.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    analysetool::app::run(analysetool::app::RunOptions {
        file: std::env::args_os().nth(1).map(Into::into),
        questionnaire: None,
        data_dir: std::env::var_os("ANALYSETOOL_DATA_DIR").map(Into::into),
        renderer: None,
        first_frame: false,
        started: Instant::now(),
    })
}
