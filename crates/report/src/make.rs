//! From an order to the bytes of a file.

use std::cell::Cell;

use analysetool_core::session::format::to_text;

use crate::contents::{Material, document_of};
use crate::document::Document;
use crate::order::{Format, Order, Progress, ReportError, Step};
use crate::values::{Reduced, csv};
use crate::{bundle, docx, workbook};

/// What the files in an archive are called, before the dot.
const STEM: &str = "rapport";

/// Makes a report. Takes from a few milliseconds to some seconds: in a window, on a thread of its own.
///
/// The same order gives the same bytes. What [`Order::disclosure`] leaves out is in none of them.
///
/// # Errors
/// [`ReportError::Stopped`] when `progress` says so; else when a library fails, which no session should make it do.
pub fn make(order: &Order<'_>, format: Format, progress: Progress<'_>) -> Result<Vec<u8>, ReportError> {
    // An archive holds every other format, and after them the figures.
    let total = if format == Format::Zip { Format::ALL.len() + 1 } else { 2 };
    let steps = Steps { progress, done: Cell::new(0), total };
    steps.go_on()?;
    let material = Material::of(order);
    let document = document_of(&material);
    steps.next()?;
    let bytes = match format {
        Format::Zip => archive(order, &material, &document, &steps)?,
        format => one(order, &material, &document, format)?,
    };
    steps.next()?;
    Ok(bytes)
}

fn one(
    order: &Order<'_>,
    material: &Material<'_>,
    document: &Document,
    format: Format,
) -> Result<Vec<u8>, ReportError> {
    match format {
        Format::Pdf | Format::Zip => Err(ReportError::Pdf("not made yet".to_owned())),
        Format::Docx => docx::docx(document, order.logo),
        Format::Xlsx => workbook::xlsx(Reduced::of(material)),
        Format::Csv => Ok(csv(Reduced::of(material))),
        Format::Json => Ok(to_text(&material.session).into_bytes()),
    }
}

/// Every other format, the figures, and first a file that says what is what.
fn archive(
    order: &Order<'_>,
    material: &Material<'_>,
    document: &Document,
    steps: &Steps<'_>,
) -> Result<Vec<u8>, ReportError> {
    let mut files = Vec::new();
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Zip) {
        files.push((format!("{STEM}.{}", format.ending()), one(order, material, document, format)?));
        steps.next()?;
    }
    files.extend(bundle::figures(document)?);
    files.insert(0, bundle::read_me(document, &files, order.text));
    bundle::zip(&files)
}

/// Counts what was done, and asks after each whether to go on.
struct Steps<'a> {
    progress: Progress<'a>,
    done: Cell<usize>,
    total: usize,
}

impl Steps<'_> {
    fn next(&self) -> Result<(), ReportError> {
        self.done.set((self.done.get() + 1).min(self.total));
        self.go_on()
    }

    fn go_on(&self) -> Result<(), ReportError> {
        let step = Step { done: self.done.get(), total: self.total };
        if (self.progress)(step) { Ok(()) } else { Err(ReportError::Stopped) }
    }
}
