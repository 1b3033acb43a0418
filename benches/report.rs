//! What a report costs: every format, of one person and of a group of 25 with an earlier measurement.
//!
//! `cargo bench --bench report`. The goal is one second of processor time for a whole PDF after the first; time of the
//! processor, because a laptop does other things too. Where the system does not tell it (it is read from `/proc`), the clock
//! counts. A goal that is missed gives exit code 1.

#[path = "../crates/report/examples/contact_sheet/states/mod.rs"]
mod states;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::builtin;
use analysetool_core::text::Text;
use analysetool_report::make;
use analysetool_report::order::{Format, Order};
use states::Fault;

const MOST: Duration = Duration::from_secs(1);
/// Each time is the best of this many, after a first that is told apart.
const RUNS: usize = 5;

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn main() -> Result<ExitCode, Fault> {
    // Asked by `cargo test --benches`: nothing to test here.
    if std::env::args().any(|argument| argument == "--test") {
        return Ok(ExitCode::SUCCESS);
    }
    let (guidance, text) = (builtin()?, Text::dutch());
    let mut is_met = true;
    for (name, session) in
        [("one person", states::alone_again(&guidance)?), ("a group of 25", states::group_again(&guidance, 25)?)]
    {
        for (what, disclosure) in [("whole", Disclosure::EVERYTHING), ("summary", Disclosure::SUMMARY)] {
            for format in Format::ALL {
                let order = Order { session: &session, guidance: &guidance, text: &text, disclosure, logo: None };
                let (first, bytes) = time(&order, format)?;
                let mut best = Duration::MAX;
                for _ in 0..RUNS {
                    best = best.min(time(&order, format)?.0);
                }
                println!("{name}, {what} {}: first {first:.0?}, then {best:.0?}, {bytes} bytes", format.ending());
                is_met &= format != Format::Pdf || best <= MOST;
            }
        }
    }
    println!("a PDF after the first within {MOST:?}: {is_met}");
    Ok(if is_met { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How long one takes, and how large it is.
fn time(order: &Order<'_>, format: Format) -> Result<(Duration, usize), Fault> {
    let (clock, before) = (Instant::now(), processor());
    let bytes = black_box(make(order, format, &|_| true)?);
    let spent = processor().zip(before).map(|(after, before)| after.saturating_sub(before));
    Ok((spent.unwrap_or_else(|| clock.elapsed()), bytes.len()))
}

/// What this process has had of the processor, in steps of ten milliseconds: fields 14 and 15 of `/proc/self/stat`, as
/// proc(5) names them, in the hundredths of a second that Linux shows to programs.
fn processor() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The second field is the name of the program between brackets; it may hold anything.
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<u64>);
    let ticks: Vec<u64> = ticks.collect::<Result<_, _>>().ok()?;
    Some(Duration::from_millis(ticks.iter().sum::<u64>() * 10))
}
