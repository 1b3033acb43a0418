//! The program with the window. On Windows it has no console: see `analysetool-cli`.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    analysetool::start()
}
