//! The tables in `tests/fixtures/tables` are what the example writes.

#[path = "../examples/table_fixtures/tables.rs"]
mod tables;

use std::path::Path;

use analysetool_core::questionnaire::builtin;

#[test]
fn the_fixtures_are_what_the_example_writes() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/tables");
    for (name, bytes) in tables::all(&builtin().unwrap()).unwrap() {
        assert!(std::fs::read(fixtures.join(name)).unwrap() == bytes, "{name}: run the example again");
    }
}
