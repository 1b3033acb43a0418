//! What the tests of several documents need.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

/// A file in a workbook.
pub(crate) fn part(workbook: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}
