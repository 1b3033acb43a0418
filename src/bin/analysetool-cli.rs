//! The same program with a console, for scripts on Windows.

use std::process::ExitCode;

fn main() -> ExitCode {
    analysetool::start()
}
