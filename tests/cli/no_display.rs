//! The window where there is no display: a clear message and exit code 2, never a panic.

use std::process::{Command, Stdio};

use crate::harness::Bench;

#[test]
#[cfg(target_os = "linux")]
fn without_a_display_the_window_says_so_and_stops_with_code_2() {
    let bench = Bench::new();
    let run = Command::new(env!("CARGO_BIN_EXE_analysetool"))
        .arg("--data-dir")
        .arg(bench.data_dir())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8(run.stderr).unwrap();
    assert_eq!(run.status.code(), Some(2), "{said}");
    assert!(said.contains("there is no display"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}
