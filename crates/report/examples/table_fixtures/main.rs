//! Writes the tables in `tests/fixtures/tables`.
//!
//! `cargo run -p analysetool-report --example table_fixtures -- tests/fixtures/tables`

mod tables;

use std::error::Error;
use std::path::Path;

use analysetool_core::questionnaire::builtin;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("name the folder to write in")?;
    for (name, bytes) in tables::all(&builtin()?)? {
        std::fs::write(Path::new(&folder).join(name), bytes)?;
    }
    Ok(())
}
