//! A table of any bytes: refused with a sentence, or rows that a group takes or refuses by row and column.
#![no_main]

use analysetool_core::combine::Combination;
use analysetool_core::combine::table::{IncomingTable, TableImport};
use analysetool_core::questionnaire::builtin;
use analysetool_core::session::Session;
use analysetool_core::session::format::{parse, to_text};
use analysetool_report::table;
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let name = if bytes.starts_with(b"PK") { "tabel.xlsx" } else { "tabel.csv" };
    let sheets = match table::read(bytes, name) {
        Ok(sheets) => sheets,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let questionnaire = builtin().expect("the built-in questionnaire");
    let group = Session::new(&questionnaire, Timestamp::UNIX_EPOCH).new_group(Timestamp::UNIX_EPOCH);
    let import = TableImport::new(group.questionnaire(), name, sheets, None);
    assert!(import.columns().iter().all(|column| !column.letters.is_empty()));
    let table = IncomingTable { path: name.into(), table: Ok(import) };
    let combination = Combination::plan_with_tables(&group, Vec::new(), vec![table]);
    let combined = combination.combined(Timestamp::UNIX_EPOCH);
    let text = to_text(&combined);
    let loaded = parse(text.as_bytes()).expect("a group made of rows that were taken");
    assert_eq!(to_text(&loaded.session), text);
});
