//! A folder of its own for each test, and the program in it. Nothing touches the real home.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// What one run of the program said.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    #[track_caller]
    pub fn succeeds(self) -> Self {
        assert_eq!(self.code, 0, "{self:?}");
        self
    }

    /// Fails with this code, says why in plain words, and gives no result.
    #[track_caller]
    pub fn fails(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.err.starts_with("error: "), "{self:?}");
        assert!(!self.err.contains("panicked") && !self.err.contains("RUST_BACKTRACE"), "{self:?}");
        self
    }

    /// The same, and changes nothing to what it says.
    #[track_caller]
    pub fn says(self, part: &str) -> Self {
        assert!(self.err.contains(part), "{part:?} is not in {}", self.err);
        self
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

pub struct Bench {
    folder: TempDir,
}

impl Bench {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn data_dir(&self) -> PathBuf {
        self.path("data")
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// The names in the folder, apart from the data folder.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "data")
            .collect();
        names.sort();
        names
    }

    fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_analysetool"));
        command
            .current_dir(self.folder.path())
            .env("HOME", self.folder.path())
            .env_remove("ANALYSETOOL_DATA_DIR")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .arg("--data-dir")
            .arg(self.data_dir())
            .args(args);
        command
    }

    pub fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Run {
        finish(&mut self.command(args), "")
    }

    pub fn run_with_input<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>, input: &str) -> Run {
        finish(&mut self.command(args), input)
    }

    /// Runs with another environment.
    pub fn run_in<S: AsRef<OsStr>>(
        &self,
        args: impl IntoIterator<Item = S>,
        change: impl FnOnce(&mut Command) -> &mut Command,
    ) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_analysetool"));
        command.current_dir(self.folder.path()).env("HOME", self.folder.path()).args(args);
        finish(change(&mut command), "")
    }

    /// Starts the program without waiting, its output in a pipe.
    pub fn start<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> std::process::Child {
        self.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// The same, and its input stays open.
    pub fn start_with_input<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> std::process::Child {
        let mut command = self.command(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// A new session with these answers.
    pub fn session(&self, name: &str, answers: &str) -> PathBuf {
        self.run(["new", "-o", name, "--municipality", "Proefstad", "--date", "2026-11-21"]).succeeds();
        if !answers.is_empty() {
            self.fill(name, answers).succeeds();
        }
        self.path(name)
    }

    pub fn fill(&self, name: &str, answers: &str) -> Run {
        self.run_with_input(["fill", name, "--answers", "-"], answers)
    }

    /// What `show --json` says about a session with these answers.
    pub fn show(&self, answers: &str) -> Value {
        self.session("session.json", answers);
        self.run(["show", "session.json", "--json"]).succeeds().json()
    }

    pub fn questionnaire(&self) -> Value {
        self.run(["questionnaire"]).succeeds().json()
    }
}

fn finish(command: &mut Command, input: &str) -> Run {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A program that stops before it has read everything closes the pipe; that is for its exit code to tell.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// All ids of statements of a questionnaire, in order.
pub fn statement_ids(questionnaire: &Value) -> Vec<String> {
    let list = |value: &Value, key: &str| value[key].as_array().unwrap().clone();
    let themes = list(questionnaire, "sections").into_iter().flat_map(|section| list(&section, "themes"));
    let statements = themes.flat_map(|theme| list(&theme, "statements"));
    statements.map(|statement| statement["id"].as_str().unwrap().to_owned()).collect()
}

/// A line for every statement.
pub fn all(answer: &str) -> String {
    (1..=56).map(|number| format!("S{number:02}={answer}\n")).collect::<Vec<_>>().concat()
}

pub fn exists(path: &Path) -> bool {
    path.try_exists().unwrap()
}
