//! What starting the real program costs, against an empty window with the same features of eframe (`examples/bare_window.rs`).
//!
//! `cargo bench --bench window` on an X display of at least 1280x800 where nothing else draws; `benches/run.sh` makes one. A first
//! picture is seen by its pixel in the middle of the window; every later picture by the DAMAGE extension of the X server.
//! Memory and processor time are what `/proc` tells. Linux only.

#[path = "../shared/ratios.rs"]
mod ratios;
mod screen;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use ratios::{Goal, Row};
use screen::Screen;

type Fault = Box<dyn std::error::Error + Send + Sync>;

const FIRST_TIMES: f64 = 1.3;
const MEMORY_TIMES: f64 = 1.3;
/// Starts of each, in turns.
const STARTS: usize = 11;
/// From the first picture until nothing is being prepared any more.
const SETTLED: Duration = Duration::from_secs(4);
const IDLE: Duration = Duration::from_mins(1);
const PATIENCE: Duration = Duration::from_secs(30);
const FLOOR: &str = "an empty window of eframe";

fn main() -> Result<(), Fault> {
    // Asked by `cargo test --benches`: nothing to test here.
    if std::env::args().any(|argument| argument == "--test") {
        return Ok(());
    }
    let program = PathBuf::from(env!("CARGO_BIN_EXE_analysetool"));
    let bare = program.with_file_name("examples").join("bare_window");
    if !bare.exists() {
        return Err(format!("{} is not there: cargo build --release --example bare_window", bare.display()).into());
    }
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let mut screen = Screen::open()?;
    let (mut ours, mut floor) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        floor.push(start(&bare, folder.path(), &mut screen)?.0);
        ours.push(start(&program, folder.path(), &mut screen)?.0);
    }
    let (ours_idle, floor_idle) =
        (idle(&program, folder.path(), &mut screen)?, idle(&bare, folder.path(), &mut screen)?);
    let rows = [
        Row::against("start: first picture", "ms", median(ours), (median(floor), FLOOR), FIRST_TIMES),
        Row::against("start: memory", "MB", ours_idle.memory, (floor_idle.memory, FLOOR), MEMORY_TIMES),
        Row::most("idle: pictures in 60 s", "", ours_idle.pictures, Some((floor_idle.pictures, FLOOR)), 0.0),
        Row {
            what: "idle: processor in 60 s".into(),
            unit: "ms",
            measured: ours_idle.processor,
            floor: Some((floor_idle.processor, FLOOR)),
            goal: Goal::None,
        },
        Row {
            what: "size of the program".into(),
            unit: "MB",
            measured: megabytes(&program)?,
            floor: Some((megabytes(&bare)?, FLOOR)),
            goal: Goal::None,
        },
    ];
    ratios::print("the window", &rows);
    Ok(())
}

/// What a window does that nobody touches.
struct Idle {
    /// Megabytes in memory.
    memory: f64,
    /// How often it was drawn.
    pictures: f64,
    /// Milliseconds of the processor.
    processor: f64,
}

/// A program that ends with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It is gone already when this fails.
        let _gone = self.0.kill();
        let _gone = self.0.wait();
    }
}

/// Starts a program; the milliseconds until its window is no longer black.
fn start(program: &Path, folder: &Path, screen: &mut Screen) -> Result<(f64, Running), Fault> {
    let begin = Instant::now();
    while !screen.is_black()? {
        std::thread::sleep(Duration::from_millis(5));
        if begin.elapsed() > PATIENCE {
            return Err("something else draws on this display".into());
        }
    }
    let begin = Instant::now();
    let mut command = Command::new(program);
    command.env("ANALYSETOOL_DATA_DIR", folder.join("data")).env_remove("WAYLAND_DISPLAY");
    let running = Running(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?);
    while screen.is_black()? {
        std::thread::sleep(Duration::from_micros(500));
        if begin.elapsed() > PATIENCE {
            return Err(format!("{} shows no window", program.display()).into());
        }
    }
    Ok((begin.elapsed().as_secs_f64() * 1000.0, running))
}

fn idle(program: &Path, folder: &Path, screen: &mut Screen) -> Result<Idle, Fault> {
    let (_, running) = start(program, folder, screen)?;
    std::thread::sleep(SETTLED);
    screen.pictures()?;
    let (memory, before) = (memory(&running.0)?, processor(&running.0)?);
    std::thread::sleep(IDLE);
    let pictures = f64::from(screen.pictures()?);
    Ok(Idle { memory, pictures, processor: processor(&running.0)? - before })
}

/// Megabytes that are in memory for this program.
fn memory(child: &Child) -> Result<f64, Fault> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id()))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse::<f64>()? / 1024.0)
}

/// Milliseconds that this program has had of the processor: fields 14 and 15 of `/proc/PID/stat`, as proc(5) names them, in
/// the hundredths of a second that Linux shows to programs.
fn processor(child: &Child) -> Result<f64, Fault> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.id()))?;
    // The second field is the name of the program between brackets; it may hold anything.
    let (_, fields) = stat.rsplit_once(')').ok_or("no name in stat")?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<f64>);
    Ok(ticks.collect::<Result<Vec<_>, _>>()?.iter().sum::<f64>() * 10.0)
}

fn megabytes(file: &Path) -> Result<f64, Fault> {
    Ok(f64::from(u32::try_from(std::fs::metadata(file)?.len() / 1024)?) / 1024.0)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
