//! Quotation marks of a CSV file that are never closed, or not where the cell ends: the rows after it would be read as
//! one text, and nobody would see that people are missing.

use analysetool_core::combine::table::TableError;

/// Separators of a table that is wide enough to tell its rows from a sentence with commas.
const MANY: usize = 4;

/// Looks whether every cell that begins with a quotation mark ends with one, on the same row as far as can be seen.
/// `first_line` is the line of the file the text begins at.
///
/// # Errors
/// [`TableError::OpenQuote`] with the line where the first such cell begins.
pub(super) fn check(text: &[u8], separator: u8, first_line: usize) -> Result<(), TableError> {
    let mut scan = Scan::new(separator, first_line);
    for byte in text {
        scan.take(*byte)?;
    }
    scan.end()
}

/// Where in a cell the reading is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Begin,
    Bare,
    Quoted,
    /// After a quotation mark inside a quoted cell: its end, or the first of two that stand for one.
    Mark,
    /// After the end of a quoted cell.
    Closed,
}

/// A quoted cell.
#[derive(Clone, Copy, Default)]
struct Cell {
    /// The line of the file it begins at.
    line: usize,
    has_breaks: bool,
    /// Separators on its last line so far, and most on any of its lines.
    separators: usize,
    most: usize,
}

/// A cell that holds line ends and separators, and the cells of its row.
struct Suspect {
    cell: Cell,
    width: usize,
}

struct Scan {
    separator: u8,
    at: At,
    line: usize,
    before: u8,
    cell: Cell,
    /// Cells of this row so far, and suspects of earlier rows.
    width: usize,
    suspects: Vec<Suspect>,
    /// Where the suspects of this row begin.
    of_row: usize,
    row_has_breaks: bool,
    /// Cells of the widest row without line ends in its cells, and of the widest of all.
    widest: (usize, usize),
}

impl Scan {
    const fn new(separator: u8, first_line: usize) -> Self {
        Self {
            separator,
            at: At::Begin,
            line: first_line,
            before: 0,
            cell: Cell { line: 0, has_breaks: false, separators: 0, most: 0 },
            width: 0,
            suspects: Vec::new(),
            of_row: 0,
            row_has_breaks: false,
            widest: (0, 0),
        }
    }

    fn take(&mut self, byte: u8) -> Result<(), TableError> {
        let is_end = matches!(byte, b'\r' | b'\n');
        // `\r\n` is one line end.
        self.line += usize::from(is_end && !(byte == b'\n' && self.before == b'\r'));
        self.before = byte;
        match (self.at, byte) {
            (At::Quoted, b'"') => self.at = At::Mark,
            (At::Quoted, byte) => self.cell.take(byte, self.separator),
            (At::Mark, b'"') => self.at = At::Quoted,
            (_, byte) if byte == self.separator => self.end_cell(),
            (_, _) if is_end => self.end_row(),
            (At::Begin, b'"') => {
                self.at = At::Quoted;
                self.cell = Cell { line: self.line, ..Cell::default() };
            }
            (At::Begin | At::Bare, _) => self.at = At::Bare,
            (At::Mark | At::Closed, b' ' | b'\t') => self.at = At::Closed,
            (At::Mark | At::Closed, _) => {
                if self.cell.has_breaks || self.cell.most > 0 {
                    return Err(TableError::OpenQuote { line: self.cell.line });
                }
                self.at = At::Bare;
            }
        }
        Ok(())
    }

    fn end_cell(&mut self) {
        if matches!(self.at, At::Mark | At::Closed) && self.cell.has_breaks {
            self.row_has_breaks = true;
            if self.cell.most > 0 {
                self.suspects.push(Suspect { cell: self.cell, width: 0 });
            }
        }
        self.at = At::Begin;
        self.width += 1;
    }

    fn end_row(&mut self) {
        self.end_cell();
        for suspect in self.suspects.iter_mut().skip(self.of_row) {
            suspect.width = self.width;
        }
        self.of_row = self.suspects.len();
        let (plain, all) = self.widest;
        self.widest = (if self.row_has_breaks { plain } else { plain.max(self.width) }, all.max(self.width));
        self.width = 0;
        self.row_has_breaks = false;
    }

    /// Holds what was found beside the row with the titles, which is the widest.
    fn end(mut self) -> Result<(), TableError> {
        if self.at == At::Quoted {
            return Err(TableError::OpenQuote { line: self.cell.line });
        }
        self.end_row();
        let titles = if self.widest.0 > 1 { self.widest.0 } else { self.widest.1 };
        let separators = titles.saturating_sub(1).max(1);
        let swallowed = self.suspects.iter().find(|suspect| {
            // In a narrow table a sentence has as many commas; there the row must be of another width too.
            suspect.cell.most >= separators && (separators >= MANY || suspect.width != titles)
        });
        swallowed.map_or(Ok(()), |suspect| Err(TableError::OpenQuote { line: suspect.cell.line }))
    }
}

impl Cell {
    fn take(&mut self, byte: u8, separator: u8) {
        if matches!(byte, b'\r' | b'\n') {
            self.has_breaks = true;
            self.separators = 0;
        } else if byte == separator {
            self.separators += 1;
            self.most = self.most.max(self.separators);
        }
    }
}
