//! Files that mean no good, through every way in: thousands at random and a table made by hand, which says what must come
//! out of each. `cargo run -p analysetool-report --example hostile`; `tests/hostile.sh` runs it with its control.
//!
//! `--control` adds a way in that panics and one that takes too much memory: then this program must fail.
//! `--seed NUMBER` takes other random inputs, `--only WAY` one way in, `--trace` names each input before it is tried.

#![allow(clippy::print_stdout, reason = "it prints")]

mod bench;
mod build;
mod control;
mod hand;
mod memory;
mod mutate;
mod pack;
mod random;
mod seeds;
mod trial;
mod ways;

use std::error::Error;
use std::process::{Command, ExitCode, Output, Stdio};
use std::sync::{Mutex, PoisonError};

use bench::Bench;
use random::Random;
use trial::{Input, Tally};

/// The inputs at random are the same at every run, unless another seed is named.
const SEED: u64 = 20_261_121;

/// What was asked for.
struct Options {
    control: bool,
    seed: u64,
    only: Option<String>,
    trace: bool,
}

impl Options {
    fn read() -> Result<Self, Box<dyn Error>> {
        let mut options = Self { control: false, seed: SEED, only: None, trace: false };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--control" => options.control = true,
                "--trace" => options.trace = true,
                "--seed" => options.seed = arguments.next().ok_or("which seed?")?.parse()?,
                "--only" => options.only = Some(arguments.next().ok_or("which way in?")?),
                other => return Err(format!("{other} is not known").into()),
            }
        }
        Ok(options)
    }
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let options = Options::read()?;
    let total = if options.control || options.only.is_some() { here(&options)? } else { apart(&options)? };
    for failure in &total.failures {
        println!("FAILED {failure}");
    }
    println!("{}", total.last_line());
    Ok(if total.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Every way in, in a process of its own, two at a time: what one leaves behind is not counted for the next, and what ends a
/// process is found too.
fn apart(options: &Options) -> Result<Tally, Box<dyn Error>> {
    println!("seed {}", options.seed);
    let program = std::env::current_exe()?;
    let (ways, total) = (Mutex::new(ways::all().into_iter()), Mutex::new(Tally::default()));
    let next = || ways.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || {
        while let Some(way) = next() {
            let mut command = Command::new(&program);
            command.args(["--only", way.name, "--seed", &options.seed.to_string()]);
            command.args(options.trace.then_some("--trace"));
            // The allocator of Linux keeps what was freed, the more the larger it was; the peak is to say what one file takes.
            command.env("MALLOC_MMAP_THRESHOLD_", "131072").env("MALLOC_TRIM_THRESHOLD_", "131072");
            let ended = command.stderr(Stdio::inherit()).output();
            let mut total = total.lock().unwrap_or_else(PoisonError::into_inner);
            match ended {
                Ok(output) => tell(way.name, &output, &mut total),
                Err(error) => total.failures.push(format!("{}: {error}", way.name)),
            }
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(work);
        work();
    });
    Ok(total.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// Takes what came of one way in.
fn tell(way: &str, output: &Output, total: &mut Tally) {
    let said = String::from_utf8_lossy(&output.stdout);
    let mut lines: Vec<&str> = said.lines().collect();
    let end = lines.pop().unwrap_or_default();
    for line in lines.iter().filter(|line| !line.starts_with("FAILED")) {
        println!("{line}");
    }
    total.add_told(&format!("{way}: the process ended with {}: {end}", output.status), end, &lines);
}

/// The ways in that were asked for, in this process.
fn here(options: &Options) -> Result<Tally, Box<dyn Error>> {
    trial::note_panics();
    let bench = Bench::new()?;
    let mut total = Tally::default();
    let (mut ways, mut cases) = (ways::all(), hand::all());
    if options.control {
        // Both must be found between inputs that do no harm.
        ways.truncate(1);
        cases.truncate(3);
        ways.extend(control::ways());
        cases.extend(control::cases());
    }
    for (index, way) in ways.iter().enumerate() {
        if options.only.as_ref().is_some_and(|only| only != way.name) {
            continue;
        }
        let mut tally = Tally::new(options.trace);
        let seeds = seeds::of(way.name, &bench);
        memory::forget_peak();
        for number in 0..way.random {
            let mut random = Random::of(options.seed, index, number);
            let bytes = mutate::input(way.kind, &seeds, &mut random);
            tally.random(&bench, way, number, &Input::Bytes(bytes));
        }
        tally.look_at_memory("random inputs");
        for case in cases.iter().filter(|case| case.way == way.name) {
            tally.by_hand(&bench, way, case);
        }
        println!("{:<14} {tally}", way.name);
        total.add(tally);
    }
    Ok(total)
}
