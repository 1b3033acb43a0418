//! What happens inside the program, each beside its floor measured in the same run.
//!
//! `cargo bench --bench inside` measures everything, `cargo bench --bench inside -- summary` what has "summary" in its name.
//! `benches/run.sh` runs this and the other benchmarks; `docs/prestaties.md` says what the figures mean.
//!
//! Times of work are medians of what criterion ran; times of frames are their 99th percentile, because one slow frame is
//! what somebody sees.

#[path = "../../crates/report/examples/contact_sheet/states/mod.rs"]
mod states;

#[path = "../shared/ratios.rs"]
mod ratios;

mod figures;
mod files;
mod frames;
mod reports;
mod saving;
mod timer;
mod window;

use analysetool_core::questionnaire::builtin;
use states::Fault;
use timer::Timer;

fn main() -> Result<(), Fault> {
    // Asked by `cargo test --benches`: nothing to test here.
    if std::env::args().any(|argument| argument == "--test") {
        return Ok(());
    }
    let questionnaire = builtin()?;
    let mut timer = Timer::new();
    // Each is printed as soon as it is there: what can't be measured takes nothing with it.
    ratios::print("saving", &saving::rows(&mut timer, &questionnaire)?);
    ratios::print("files", &files::rows(&mut timer, &questionnaire)?);
    ratios::print("numbers and figures of 25 partners", &figures::rows(&mut timer, &questionnaire)?);
    ratios::print("reports", &reports::rows(&mut timer, &questionnaire)?);
    ratios::print("frames at 1920x1080, 99th percentile", &frames::rows(&mut timer, &questionnaire)?);
    Ok(())
}
