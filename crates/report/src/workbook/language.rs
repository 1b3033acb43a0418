//! Says in which language a workbook is written (Dublin Core `language` in `docProps/core.xml`, ISO/IEC 29500-2 part 11),
//! which the library that writes workbooks can't. Screen readers and checkers of accessibility look for it. The words in
//! charts are in that language too, where the library says American English.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

const PROPERTIES: &str = "docProps/core.xml";
const CHARTS: &str = "xl/charts/";
/// Where a chart says its language; a user's own words never hold a tag.
const TAGS: [&str; 3] = ["<c:lang val=", "<a:rPr lang=", "<a:endParaRPr lang="];
const ENGLISH: &str = "\"en-US\"";
const END: &str = "</cp:coreProperties>";

/// The same workbook with its language. `language` is a tag as in BCP 47.
pub(crate) fn set(workbook: &[u8], language: &str) -> Result<Vec<u8>, zip::result::ZipError> {
    let is_tag = |char: char| char.is_ascii_alphanumeric() || char == '-';
    if language.is_empty() || !language.chars().all(is_tag) {
        return Ok(workbook.to_vec());
    }
    let mut from = ZipArchive::new(Cursor::new(workbook))?;
    let mut to = ZipWriter::new(Cursor::new(Vec::with_capacity(workbook.len() + 64)));
    for index in 0..from.len() {
        let mut file = from.by_index(index)?;
        let name = file.name()?.into_owned();
        if name != PROPERTIES && !name.starts_with(CHARTS) {
            to.raw_copy_file(file)?;
            continue;
        }
        let mut part = String::new();
        file.read_to_string(&mut part)?;
        let part = if name == PROPERTIES {
            part.replace(END, &format!("<dc:language>{language}</dc:language>{END}"))
        } else {
            TAGS.iter()
                .fold(part, |part, tag| part.replace(&format!("{tag}{ENGLISH}"), &format!("{tag}\"{language}\"")))
        };
        let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
        to.start_file(name, options)?;
        to.write_all(part.as_bytes())?;
    }
    Ok(to.finish()?.into_inner())
}
