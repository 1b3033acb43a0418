//! Tries inputs, and counts what came of them.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::bench::Bench;
use super::hand::{Case, Wanted};
use super::memory;
use super::ways::{Outcome, Way};

/// Most memory of the program while it reads one file, in bytes.
const MOST_MEMORY: u64 = 300_000_000;
/// Most failures that are told.
const MOST_TOLD: usize = 40;

/// What goes in.
pub enum Input {
    /// A file with these bytes.
    Bytes(Vec<u8>),
    /// Something that stands on the disk already.
    Path(PathBuf),
}

/// The last panic and how many there were, those that the program catches itself too.
static PANICS: Mutex<(usize, String)> = Mutex::new((0, String::new()));

/// Counts panics instead of printing them.
pub fn note_panics() {
    set_hook(Box::new(|info| {
        let mut panics = PANICS.lock().unwrap_or_else(PoisonError::into_inner);
        *panics = (panics.0 + 1, info.to_string().replace('\n', " "));
    }));
}

fn panics() -> (usize, String) {
    PANICS.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// What came of a number of inputs.
#[derive(Default)]
pub struct Tally {
    trace: bool,
    inputs: usize,
    by_hand: usize,
    taken: usize,
    /// Panics that nobody caught.
    panics: usize,
    /// Panics of libraries that the program made a sentence of.
    caught: usize,
    peak: Option<u64>,
    peak_at: String,
    worst: Duration,
    time: Duration,
    worst_at: String,
    /// In words; what should never be.
    pub failures: Vec<String>,
}

impl Tally {
    pub fn new(trace: bool) -> Self {
        Self { trace, ..Self::default() }
    }

    /// An input that may be taken or refused.
    pub fn random(&mut self, bench: &Bench, way: &Way, number: usize, input: &Input) {
        self.inputs += 1;
        let name = format!("{}, random {number}", way.name);
        match self.run(bench, way, &name, input) {
            Some(Outcome::Taken) => self.taken += 1,
            Some(Outcome::Wrong(why)) => self.fail(format!("{name}: {why}")),
            Some(Outcome::Refused(_)) | None => {}
        }
    }

    /// An input of which is known what must come out.
    pub fn by_hand(&mut self, bench: &Bench, way: &Way, case: &Case) {
        self.inputs += 1;
        self.by_hand += 1;
        let name = format!("{}, {}", way.name, case.name);
        let input = match (case.make)(bench) {
            Ok(input) => input,
            Err(error) => return self.fail(format!("{name}: the input could not be made: {error}")),
        };
        let input = match input {
            Input::Bytes(bytes) => {
                let path = bench.file(way.file);
                if let Err(error) = std::fs::write(&path, bytes) {
                    return self.fail(format!("{name}: {error}"));
                }
                Input::Path(path)
            }
            path @ Input::Path(_) => path,
        };
        // What making it took is not what reading it takes.
        memory::forget_peak();
        let outcome = self.run(bench, way, &name, &input);
        self.look_at_memory(&case.name);
        if outcome == Some(Outcome::Taken) {
            self.taken += 1;
        }
        match (&case.wanted, outcome) {
            (_, None)
            | (Wanted::Taken, Some(Outcome::Taken))
            | (Wanted::Either, Some(Outcome::Taken | Outcome::Refused(_))) => {}
            (Wanted::Refused(word), Some(Outcome::Refused(error))) if error.contains(word) => {}
            (wanted, Some(outcome)) => {
                let outcome: String = format!("{outcome:?}").chars().take(300).collect();
                self.fail(format!("{name}: {outcome}, and not {wanted:?}"));
            }
        }
    }

    fn run(&mut self, bench: &Bench, way: &Way, name: &str, input: &Input) -> Option<Outcome> {
        if self.trace {
            println!("{name}");
        }
        let (path, is_ours) = match input {
            Input::Bytes(bytes) => {
                let path = bench.file(way.file);
                if let Err(error) = std::fs::write(&path, bytes) {
                    self.fail(format!("{name}: {error}"));
                    return None;
                }
                (path, true)
            }
            Input::Path(path) => (path.clone(), path.is_file()),
        };
        let (before, _) = panics();
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| (way.read)(bench, &path)));
        let took = start.elapsed();
        self.time += took;
        let (after, last) = panics();
        if took > self.worst {
            (self.worst, self.worst_at) = (took, name.to_owned());
        }
        if is_ours {
            let _gone_already = std::fs::remove_file(path);
        }
        if let Ok(outcome) = outcome {
            self.caught += after - before;
            return Some(outcome);
        }
        self.panics += 1;
        self.fail(format!("{name}: {last}"));
        None
    }

    /// Notes the peak since it was forgotten.
    pub fn look_at_memory(&mut self, name: &str) {
        let Some(peak) = memory::peak() else { return };
        if peak > MOST_MEMORY {
            self.fail(format!("{name}: {} MB of memory", peak / 1_000_000));
        }
        if self.peak.is_none_or(|known| known < peak) {
            (self.peak, self.peak_at) = (Some(peak), name.to_owned());
        }
    }

    fn fail(&mut self, what: String) {
        if self.failures.len() < MOST_TOLD {
            self.failures.push(what);
        }
    }

    /// Takes what came of other inputs too.
    pub fn add(&mut self, other: Self) {
        self.inputs += other.inputs;
        self.by_hand += other.by_hand;
        self.panics += other.panics;
        self.peak = self.peak.max(other.peak);
        self.failures.extend(other.failures);
    }

    /// Takes what another process told in its last line, `end`, and in its lines about failures. `broken` is what is wrong
    /// when it did not come to that line.
    pub fn add_told(&mut self, broken: &str, end: &str, lines: &[&str]) {
        let numbers: Vec<u64> =
            end.split(|char: char| !char.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
        let count = |at: usize| numbers.get(at).and_then(|number| usize::try_from(*number).ok());
        let (true, Some(random), Some(by_hand), Some(panics)) =
            (end.contains(" inputs, "), count(0), count(1), count(2))
        else {
            return self.failures.push(broken.to_owned());
        };
        self.inputs += random + by_hand;
        self.by_hand += by_hand;
        self.panics += panics;
        self.peak = self.peak.max(numbers.get(3).map(|peak| peak * 1_000_000));
        self.failures.extend(lines.iter().filter_map(|line| line.strip_prefix("FAILED ")).map(str::to_owned));
    }

    /// `12345 inputs, 345 hand-made, 0 panics, peak 210 MB`
    pub fn last_line(&self) -> String {
        let Self { inputs, by_hand, panics, .. } = self;
        let random = inputs - by_hand;
        format!("{random} inputs, {by_hand} hand-made, {panics} panics, peak {}", megabytes(self.peak))
    }
}

fn megabytes(bytes: Option<u64>) -> String {
    bytes.map_or_else(|| "not measured".to_owned(), |bytes| format!("{} MB", bytes.div_ceil(1_000_000)))
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { inputs, by_hand, taken, panics, caught, .. } = self;
        write!(
            f,
            "{inputs} inputs, {by_hand} of them by hand, {taken} taken, {panics} panics and {caught} made a sentence, peak {} \
             ({}), {:.0} s, longest {:.2} s ({})",
            megabytes(self.peak),
            self.peak_at,
            self.time.as_secs_f64(),
            self.worst.as_secs_f64(),
            self.worst_at
        )
    }
}
