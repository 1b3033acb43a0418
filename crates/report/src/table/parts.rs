//! The XML in a workbook, looked through before anybody reads it. The library that reads XLSX believes what a workbook says
//! of its number of texts, and keeps every text, font and style there is: what would take more memory than a table of
//! respondents needs is refused here.

use std::io::{BufRead, BufReader, Error, Read, copy, sink};

use analysetool_core::combine::table::TableError;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::limits::{MAX_COLUMNS, MAX_ROWS, in_megabytes};

/// Most bytes of one tag, text or remark. A cell of Excel has at most 32,767 characters.
const MAX_PIECE: usize = 4 * 1024 * 1024;
/// Most texts that cells refer to; there are no more cells.
const MAX_TEXTS: u64 = (MAX_ROWS * MAX_COLUMNS) as u64;
/// Most bytes of a part that holds such texts, all of which are kept: 64 MiB.
const MAX_TEXT_PART: usize = 64 * 1024 * 1024;
/// Most of everything else that is kept, in one part. A table of respondents has a few dozen.
const MAX_KEPT: usize = 20_000;
/// What is kept, by name.
const KEPT: [&str; 8] = ["border", "definedName", "fill", "font", "numFmt", "Relationship", "sheet", "xf"];
/// Names that are copied into every style that uses them, and most bytes of such a tag.
const COPIED: ([&str; 3], usize) = (["name", "numFmt", "rFont"], 2_000);
/// Most bytes of a part that does not say it is XML: a picture, settings of a printer.
const MAX_OTHER: usize = 16 * 1024 * 1024;

/// Whether a part is XML, by its name, as those who read it go by its name.
fn is_xml(name: &str) -> bool {
    let ends = |ending: &str| name.rsplit_once('.').is_some_and(|(_, last)| last.eq_ignore_ascii_case(ending));
    ends("xml") || ends("rels")
}

/// Reads a part to its end, or to `left` bytes and one more, and keeps nothing. Returns how many bytes it has.
///
/// # Errors
/// When somebody who reads it would have to keep too much. What is broken here is broken for the reader too, which says it
/// better.
pub(super) fn check(name: &str, part: impl Read, left: u64) -> Result<u64, TableError> {
    let part = part.take(left.saturating_add(1));
    if !is_xml(name) {
        let size = copy(&mut part.take(MAX_OTHER as u64 + 1), &mut sink()).unwrap_or(0);
        let too_large = TableError::UnpacksTooLarge { megabytes: in_megabytes(MAX_OTHER) };
        return if size > MAX_OTHER as u64 { Err(too_large) } else { Ok(size) };
    }
    let mut reader = Reader::from_reader(Pieces { inner: BufReader::new(part), size: 0, left: MAX_PIECE });
    let config = reader.config_mut();
    config.check_end_names = false;
    config.expand_empty_elements = true;
    let mut seen = Seen::default();
    let mut buffer = Vec::new();
    loop {
        reader.get_mut().left = MAX_PIECE;
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag)) => seen.take(&tag)?,
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(_) if reader.get_ref().left == 0 => return Err(too_long()),
            Err(_) => break,
        }
        buffer.clear();
        if seen.texts > 0 && reader.get_ref().size > MAX_TEXT_PART as u64 {
            return Err(TableError::UnpacksTooLarge { megabytes: in_megabytes(MAX_TEXT_PART) });
        }
    }
    let mut rest = reader.into_inner();
    rest.left = usize::MAX;
    let _ = copy(&mut rest.inner, &mut sink()).map(|more| rest.size += more);
    Ok(rest.size)
}

fn too_long() -> TableError {
    TableError::Damaged("a piece of it is far too long".to_owned())
}

/// What was seen of a part.
#[derive(Default)]
struct Seen {
    texts: u64,
    kept: usize,
}

impl Seen {
    fn take(&mut self, tag: &BytesStart<'_>) -> Result<(), TableError> {
        let name = tag.local_name();
        let name: &str = name.as_ref();
        self.texts += u64::from(name == "si");
        self.kept += usize::from(KEPT.contains(&name));
        // Room is made for as many texts as the list says it has, before one is read.
        let said = if name == "sst" { largest_number(tag) } else { 0 };
        if self.texts.max(said) > MAX_TEXTS {
            return Err(TableError::TooManyCells { rows: MAX_ROWS, columns: MAX_COLUMNS });
        }
        if self.kept > MAX_KEPT {
            return Err(TableError::Damaged("it has more styles or sheets than a workbook can have".to_owned()));
        }
        if COPIED.0.contains(&name) && tag.len() > COPIED.1 {
            return Err(too_long());
        }
        Ok(())
    }
}

/// The largest number that stands anywhere in a tag; one that has no end is larger than any.
fn largest_number(tag: &BytesStart<'_>) -> u64 {
    let text: &str = tag.as_ref();
    let numbers = text.split(|char: char| !char.is_ascii_digit()).filter(|digits| !digits.is_empty());
    numbers.map(|digits| digits.parse().unwrap_or(u64::MAX)).max().unwrap_or(0)
}

/// Bytes that end when a piece is too long, and are counted.
struct Pieces<R> {
    inner: R,
    size: u64,
    /// Bytes that this piece may still have.
    left: usize,
}

impl<R: BufRead> BufRead for Pieces<R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.left == 0 {
            return Err(Error::other("too long"));
        }
        let bytes = self.inner.fill_buf()?;
        Ok(bytes.get(..self.left).unwrap_or(bytes))
    }

    fn consume(&mut self, count: usize) {
        self.inner.consume(count);
        self.left = self.left.saturating_sub(count);
        self.size += count as u64;
    }
}

impl<R: BufRead> Read for Pieces<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let mut bytes = self.fill_buf()?;
        let count = bytes.read(into)?;
        self.consume(count);
        Ok(count)
    }
}
