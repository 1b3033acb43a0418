//! Measures and prints: one line a measurement, its goal beside it.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Runs that count.
const RUNS: usize = 300;
/// At most this long for one line; a slow thing gets fewer runs, and the line says how many.
const PATIENCE: Duration = Duration::from_secs(20);
const WARM_UP: usize = 30;

/// What was measured so far is on the screen; only what has `wanted` in its name is measured.
pub struct Table {
    wanted: Option<String>,
    /// Something was measured.
    began: bool,
}

impl Table {
    /// Nothing measured yet.
    pub fn new(wanted: Option<String>) -> Self {
        Self { wanted, began: false }
    }

    /// Whether a line with this name is asked for.
    pub fn wants(&self, name: &str) -> bool {
        self.wanted.as_ref().is_none_or(|wanted| name.contains(wanted.as_str()))
    }

    /// Runs `work` many times and prints what one run takes.
    pub fn measure<T>(&mut self, name: &str, goal_ms: f64, mut work: impl FnMut() -> T) {
        if !self.wants(name) {
            return;
        }
        let start = Instant::now();
        for _ in 0..WARM_UP {
            black_box(work());
        }
        let mut taken = Vec::with_capacity(RUNS);
        while taken.len() < RUNS && start.elapsed() < PATIENCE {
            let run = Instant::now();
            let made = black_box(work());
            taken.push(run.elapsed());
            // What it takes to throw the result away is not part of making it.
            drop(made);
        }
        self.print(name, goal_ms, taken);
    }

    #[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
    fn print(&mut self, name: &str, goal_ms: f64, mut taken: Vec<Duration>) {
        if !std::mem::replace(&mut self.began, true) {
            println!(
                "{:<34} {:>8} {:>8} {:>6} {:>8} {:>5}",
                "milliseconds", "median", "p99", "goal", "of goal", "runs"
            );
        }
        taken.sort_unstable();
        let at = |part: usize| taken.get(taken.len() * part / 100).copied().unwrap_or_default().as_secs_f64() * 1000.0;
        let (median, slow, part) = (at(50), at(99), 100.0 * at(50) / goal_ms);
        println!("{name:<34} {median:>8.3} {slow:>8.3} {goal_ms:>6.1} {part:>7.0}% {:>5}", taken.len());
    }

    /// The last line.
    #[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
    pub fn end(&self) {
        println!("{}", if self.began { "no goal is enforced" } else { "nothing has this in its name" });
    }
}
