//! What an overview of a region costs: `analysetool overview FOLDER --json`, the real program, on files made here.
//!
//! `cargo bench --bench overview` takes 684 files; `cargo bench --bench overview -- --files 6840` those of 342 municipalities
//! with 20 each. Three goals, all measured in one run:
//! - time per file is at most 1.5 times that of a tenth of the files: the work grows with the files, not faster;
//! - time is at most 1.5 times that of reading the same files and parsing each into a session, here, on one core;
//! - at most 300 MB of memory (Linux: the peak that the kernel tells).
//!
//! A goal that is missed gives exit code 1.

#[path = "../crates/report/examples/contact_sheet/states/mod.rs"]
mod states;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use analysetool_core::questionnaire::builtin;
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Edit, Session};
use analysetool_core::store::{RealDisk, read_session};
use jiff::Timestamp;
use states::Fault;

const FILES: usize = 684;
const FILES_OF_A_MUNICIPALITY: usize = 20;
const MOST_TIMES: f64 = 1.5;
const MOST_MEGABYTES: u64 = 300;
/// Each time is the best of this many.
const RUNS: usize = 3;

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn main() -> Result<ExitCode, Fault> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Asked by `cargo test --benches`: nothing to test here.
    if arguments.iter().any(|argument| argument == "--test") {
        return Ok(ExitCode::SUCCESS);
    }
    let wished = arguments.iter().position(|argument| argument == "--files").and_then(|at| arguments.get(at + 1));
    let files = wished.map_or(Ok(FILES), |count| count.parse())?.max(10);

    let folder = tempfile::tempdir()?;
    let (few, many) = (folder.path().join("few"), folder.path().join("many"));
    let bytes = region(&many, files)?;
    region(&few, files / 10)?;
    println!("{files} files, {:.0} MB", megabytes(bytes));

    let (of_few, _) = best(&few)?;
    let (of_many, peak) = best(&many)?;
    let parsed = best_of(|| parse_all(&many))?;
    let times = per_file(of_many, files) / per_file(of_few, files / 10);
    let against = of_many.as_secs_f64() / parsed.as_secs_f64();
    println!("overview of {:>6} files: {of_few:>8.2?}, {:.3} ms a file", files / 10, per_file(of_few, files / 10));
    println!("overview of {files:>6} files: {of_many:>8.2?}, {:.3} ms a file", per_file(of_many, files));
    println!("read and parse of {files} files, one core: {parsed:.2?}, {:.3} ms a file", per_file(parsed, files));
    let goals = [
        goal("time per file against that of a tenth", times, MOST_TIMES),
        goal("time against reading and parsing", against, MOST_TIMES),
    ];
    let peak = peak.map(|kilobytes| kilobytes / 1024);
    match peak {
        Some(peak) => println!("peak memory: {peak} MB (goal {MOST_MEGABYTES})"),
        None => println!("peak memory: not told by this system"),
    }
    let is_small = peak.is_none_or(|peak| peak <= MOST_MEGABYTES);
    Ok(if goals.into_iter().all(|met| met) && is_small { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn goal(what: &str, measured: f64, most: f64) -> bool {
    println!("{what}: {measured:.2} (goal {most})");
    measured <= most
}

/// Files as a region has them: of every twenty, twelve of one person, four of a group of 8, two of 25 and two with the
/// measurement of a year before inside. Answers how many bytes that is.
fn region(folder: &Path, files: usize) -> Result<u64, Fault> {
    let questionnaire = builtin()?;
    let samples = [
        (12, states::alone(&questionnaire, usize::MAX)?),
        (16, states::group(&questionnaire, 8, false)?),
        (18, states::group(&questionnaire, 25, false)?),
        (FILES_OF_A_MUNICIPALITY, states::group_again(&questionnaire, 8)?),
    ];
    let mut bytes = 0;
    for number in 0..files {
        let (municipality, place) = (number / FILES_OF_A_MUNICIPALITY, number % FILES_OF_A_MUNICIPALITY);
        let folder = folder.join(format!("gemeente-{municipality:03}"));
        std::fs::create_dir_all(&folder)?;
        let sample = samples.iter().find(|(below, _)| place < *below).map(|(_, sample)| sample);
        let Some(sample) = sample else { continue };
        let text = to_text(&of_municipality(sample, municipality)?);
        bytes += u64::try_from(text.len())?;
        std::fs::write(folder.join(format!("sessie-{place:02}.json")), text)?;
    }
    Ok(bytes)
}

fn of_municipality(sample: &Session, municipality: usize) -> Result<Session, Fault> {
    let mut session = sample.duplicate(Timestamp::UNIX_EPOCH);
    session.apply(Edit::Municipality(format!("Gemeente {municipality}")), Timestamp::UNIX_EPOCH)?;
    session.apply(Edit::MunicipalityCode(format!("GM{municipality:04}")), Timestamp::UNIX_EPOCH)?;
    Ok(session)
}

/// The shortest time of the program, and the most memory it ever took.
fn best(folder: &Path) -> Result<(Duration, Option<u64>), Fault> {
    let mut peak = None;
    let time = best_of(|| {
        peak = peak.max(overview(folder)?);
        Ok(())
    })?;
    Ok((time, peak))
}

fn best_of(mut work: impl FnMut() -> Result<(), Fault>) -> Result<Duration, Fault> {
    let mut best = Duration::MAX;
    for _ in 0..RUNS {
        let start = Instant::now();
        work()?;
        best = best.min(start.elapsed());
    }
    Ok(best)
}

/// Runs the program once; answers its peak memory in kilobytes.
fn overview(folder: &Path) -> Result<Option<u64>, Fault> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_analysetool"));
    let mut child = command.arg("overview").arg(folder).arg("--json").stdout(Stdio::null()).spawn()?;
    let mut peak = None;
    let status = loop {
        peak = peak.max(peak_of(&child));
        if let Some(status) = child.try_wait()? {
            break status;
        }
        // Seldom enough not to take part in what is measured; the kernel keeps the peak between two looks.
        std::thread::sleep(Duration::from_millis(2));
    };
    if status.success() { Ok(peak) } else { Err("the overview failed".into()) }
}

fn peak_of(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

fn parse_all(folder: &Path) -> Result<(), Fault> {
    for municipality in sorted(folder)? {
        for file in sorted(&municipality)? {
            black_box(read_session(&RealDisk, &file)?);
        }
    }
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let mut paths = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, Fault>>()?;
    paths.sort();
    Ok(paths)
}

/// Milliseconds a file.
fn per_file(time: Duration, files: usize) -> f64 {
    time.as_secs_f64() * 1000.0 / f64::from(u32::try_from(files.max(1)).unwrap_or(u32::MAX))
}

fn megabytes(bytes: u64) -> f64 {
    f64::from(u32::try_from(bytes / 1024).unwrap_or(u32::MAX)) / 1024.0
}
