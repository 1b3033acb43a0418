//! Every figure in every state on one sheet, to be looked at:
//! `cargo run --release -p analysetool-report --example contact_sheet -- docs/images/figuren`.
//!
//! Writes `figuren-licht.png`, `figuren-donker.png` and `figuren-grijs.png`.

mod cells;
mod indexed;
mod sheet;
mod states;

use std::error::Error;

use analysetool_core::questionnaire::builtin;

#[expect(clippy::print_stdout, reason = "it says what it wrote")]
fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let base = std::env::args().nth(1).ok_or("say where: contact_sheet docs/images/figuren")?;
    let states = states::all(&builtin()?)?;
    for look in cells::Look::all() {
        let path = format!("{base}-{}.png", look.name);
        let bytes = indexed::png(&sheet::sheet(&states, &look)?)?;
        std::fs::write(&path, &bytes)?;
        println!("{path}: {} bytes", bytes.len());
    }
    Ok(())
}
