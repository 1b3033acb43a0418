//! Runs work through criterion, and keeps what came out for the table.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::Criterion;

const WARM_UP: Duration = Duration::from_millis(500);
const PATIENCE: Duration = Duration::from_secs(2);
/// Frames of one screen that count.
const FRAMES: usize = 400;
const FRAMES_BEFORE: usize = 30;

/// Measures what is asked for on the command line.
pub struct Timer {
    criterion: Criterion,
    /// Part of the name of what is to be measured.
    wanted: Option<String>,
}

impl Timer {
    /// With the settings and the filter of the command line.
    pub fn new() -> Self {
        let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
        let criterion =
            Criterion::default().sample_size(20).warm_up_time(WARM_UP).measurement_time(PATIENCE).configure_from_args();
        Self { criterion, wanted }
    }

    /// Whether something with this name is asked for.
    pub fn wants(&self, name: &str) -> bool {
        self.wanted.as_ref().is_none_or(|wanted| name.contains(wanted.as_str()))
    }

    /// Milliseconds of one run of `work`: the median. Nothing when it is not asked for.
    pub fn work<T>(&mut self, name: &str, work: impl FnMut() -> T) -> Option<f64> {
        self.timed(name, work)
    }

    /// As [`Self::work`], for what takes so long that ten runs must do.
    pub fn long_work<T>(&mut self, name: &str, work: impl FnMut() -> T) -> Option<f64> {
        let usual = std::mem::take(&mut self.criterion);
        self.criterion = usual.sample_size(10);
        let median = self.timed(name, work);
        let usual = std::mem::take(&mut self.criterion);
        self.criterion = usual.sample_size(20);
        median
    }

    fn timed<T>(&mut self, name: &str, mut work: impl FnMut() -> T) -> Option<f64> {
        if !self.wants(name) {
            return None;
        }
        let mut samples = Vec::new();
        self.criterion.bench_function(name, |bencher| {
            bencher.iter_custom(|runs| {
                let mut spent = Duration::ZERO;
                for _ in 0..runs {
                    let start = Instant::now();
                    let made = black_box(work());
                    spent += start.elapsed();
                    // What it takes to throw the result away is not part of making it.
                    drop(made);
                }
                samples.push(milliseconds(spent) / count(runs));
                spent
            });
        });
        Some(percentile(samples, 50))
    }

    /// What a frame takes. `frame` draws the one with this number.
    pub fn frames(&self, name: &str, mut frame: impl FnMut(usize)) -> Option<Frame> {
        if !self.wants(name) {
            return None;
        }
        let (mut taken, mut asked) = (Vec::with_capacity(FRAMES), Vec::with_capacity(FRAMES));
        for number in 0..FRAMES_BEFORE + FRAMES {
            let start = Instant::now();
            let memory = allocation_counter::measure(|| frame(number));
            if number >= FRAMES_BEFORE {
                taken.push(milliseconds(start.elapsed()));
                asked.push(count(memory.count_total));
            }
        }
        Some(Frame { ms: percentile(taken, 99), allocations: percentile(asked, 50) })
    }
}

/// What frames of one screen take.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// Milliseconds, at the 99th percentile.
    pub ms: f64,
    /// How often memory is asked for: the median.
    pub allocations: f64,
}

/// Of these measurements, the one that so many of a hundred do not exceed.
pub fn percentile(mut values: Vec<f64>, part: usize) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() * part / 100).copied().unwrap_or(f64::NAN)
}

/// A duration as a number.
pub fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

fn count(runs: u64) -> f64 {
    f64::from(u32::try_from(runs).unwrap_or(u32::MAX))
}
