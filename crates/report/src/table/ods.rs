//! Workbooks of LibreOffice (OpenDocument 1.2 and later, part 3: `content.xml`).
//!
//! Read here and not with the library that reads XLSX: a cell can say it is repeated a million times, and the library
//! keeps a million cells then.

use std::io::{BufReader, Cursor, Read};

use analysetool_core::combine::table::{Grid, TableError};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::limits::{Cells, MAX_SHEETS, MAX_TEXT_BYTES};

/// Most bytes of the list of parts that are read: it names a dozen.
const MAX_MANIFEST: u64 = 1024 * 1024;

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Grid>, TableError> {
    let damaged = |error: zip::result::ZipError| TableError::Damaged(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if let Ok(mut manifest) = archive.by_name("META-INF/manifest.xml") {
        let mut text = String::new();
        if manifest.by_ref().take(MAX_MANIFEST).read_to_string(&mut text).is_ok() && text.contains("encryption-data") {
            return Err(TableError::LockedOrOld);
        }
    }
    let mut kind = String::new();
    if let Ok(mimetype) = archive.by_name("mimetype") {
        let _ = mimetype.take(100).read_to_string(&mut kind);
    }
    if !kind.starts_with("application/vnd.oasis.opendocument.spreadsheet") {
        return Err(TableError::NoTable);
    }
    let content = archive.by_name("content.xml").map_err(damaged)?;
    let mut reader = Reader::from_reader(BufReader::new(content));
    reader.config_mut().expand_empty_elements = true;
    let mut walk = Walk::default();
    let mut buffer = Vec::new();
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|error| TableError::Damaged(error.to_string()))?;
        match event {
            Event::Start(element) => walk.start(&element),
            Event::End(element) => walk.end(element.name().as_ref())?,
            Event::Text(text) => walk.text(&text),
            Event::GeneralRef(reference) => walk.reference(&reference),
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    Ok(walk.grids)
}

/// Where the reader is.
#[derive(Default)]
struct Walk {
    grids: Vec<Grid>,
    /// Name of the sheet the reader is in.
    sheet: Option<String>,
    /// Cells of that sheet.
    cells: Cells,
    row: usize,
    row_repeats: usize,
    column: usize,
    cell: Option<Cell>,
    /// How deep the reader is in remarks, which stand inside the cell they are about.
    annotations: usize,
    /// Cells of the row that is repeated.
    row_texts: Vec<(usize, String)>,
}

struct Cell {
    repeats: usize,
    /// The exact value, where the cell has one.
    value: Option<String>,
    text: String,
}

impl Walk {
    fn start(&mut self, element: &BytesStart<'_>) {
        match element.name().as_ref() {
            "table:table" if self.grids.len() < MAX_SHEETS => {
                self.sheet = Some(attribute(element, "table:name").unwrap_or_default());
                self.cells.take_rows();
                self.row = 0;
            }
            "table:table-row" => {
                self.row_repeats = count(element, "table:number-rows-repeated");
                self.column = 0;
                self.row_texts.clear();
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let repeats = count(element, "table:number-columns-repeated");
                self.cell = Some(Cell { repeats, value: value(element), text: String::new() });
            }
            "office:annotation" => self.annotations += 1,
            "text:p" => self.paragraph(),
            "text:s" => self.text(&" ".repeat(count(element, "text:c").min(100))),
            "text:tab" => self.text("\t"),
            "text:line-break" => self.text("\n"),
            _ => {}
        }
    }

    /// A second paragraph in a cell is a second line.
    fn paragraph(&mut self) {
        if let Some(cell) = &mut self.cell
            && self.annotations == 0
            && !cell.text.is_empty()
        {
            cell.text.push('\n');
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell
            && self.annotations == 0
            // One that is longer is refused; nobody has to keep all of it for that.
            && cell.text.len() <= MAX_TEXT_BYTES
        {
            cell.text.push_str(text);
        }
    }

    /// `&amp;` and the like, which the reader gives apart.
    fn reference(&mut self, reference: &quick_xml::events::BytesRef<'_>) {
        if let Ok(Some(char)) = reference.resolve_char_ref() {
            self.text(char.encode_utf8(&mut [0; 4]));
        } else if let Some(text) = quick_xml::escape::resolve_predefined_entity(reference) {
            self.text(text);
        }
    }

    fn end(&mut self, name: &str) -> Result<(), TableError> {
        match name {
            "table:table" => {
                let sheet = self.sheet.take();
                self.grids.extend(sheet.map(|name| Grid::new(name, self.cells.take_rows())));
            }
            "table:table-row" => self.end_row()?,
            "table:table-cell" | "table:covered-table-cell" => self.end_cell()?,
            "office:annotation" => self.annotations = self.annotations.saturating_sub(1),
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), TableError> {
        let Some(Cell { repeats, value, text }) = self.cell.take() else { return Ok(()) };
        let text = value.unwrap_or(text);
        if self.sheet.is_some() && !text.is_empty() {
            for column in self.column..self.column.saturating_add(repeats) {
                // Stops at the limit, however often the cell says it is repeated.
                self.cells.put(self.row, column, text.clone())?;
                if self.row_repeats > 1 {
                    self.row_texts.push((column, text.clone()));
                }
            }
        }
        self.column = self.column.saturating_add(repeats);
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), TableError> {
        if self.sheet.is_some() && !self.row_texts.is_empty() {
            for row in self.row + 1..self.row.saturating_add(self.row_repeats) {
                for (column, text) in &self.row_texts {
                    self.cells.put(row, *column, text.clone())?;
                }
            }
        }
        self.row_texts.clear();
        self.row = self.row.saturating_add(self.row_repeats);
        Ok(())
    }
}

/// The exact value of a cell: dates and numbers are shown in the way of a language.
fn value(element: &BytesStart<'_>) -> Option<String> {
    match attribute(element, "office:value-type")?.as_str() {
        "float" | "percentage" | "currency" => attribute(element, "office:value"),
        "date" => attribute(element, "office:date-value"),
        "boolean" => attribute(element, "office:boolean-value"),
        "string" => attribute(element, "office:string-value"),
        _ => None,
    }
}

fn count(element: &BytesStart<'_>, name: &str) -> usize {
    attribute(element, name).and_then(|count| count.parse().ok()).unwrap_or(1)
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok()??;
    Some(attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?.into_owned())
}
