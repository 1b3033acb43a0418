//! From an order to the bytes of a file.

use analysetool_core::session::format::{file_name, to_text};
use jiff::civil::Date;

use crate::bundle;
use crate::contents::{self, Material};
use crate::document::Document;
use crate::docx;
use crate::order::{Format, Order, Progress, ReportError, Step};
use crate::values::{self, Reduced};
use crate::workbook;

/// Makes a report. Takes from a few milliseconds to some seconds: in a window, on a thread of its own.
///
/// The same order gives the same bytes. What [`Order::disclosure`] leaves out is in none of them.
///
/// # Errors
/// [`ReportError::Stopped`] when `progress` says so; else when a library fails, which no session should make it do.
pub fn make(order: &Order<'_>, format: Format, progress: Progress<'_>) -> Result<Vec<u8>, ReportError> {
    let formats: &[Format] = match format {
        Format::Zip => &[Format::Pdf, Format::Docx, Format::Xlsx, Format::Csv, Format::Json],
        _ => &[format],
    };
    // Besides the files: reducing the session before them, and for an archive the figures after them.
    let total = formats.len() + 1 + usize::from(format == Format::Zip);
    let go_on = |done| if progress(Step { done, total }) { Ok(()) } else { Err(ReportError::Stopped) };
    go_on(0)?;
    let making = Making::begin(order);
    let mut files = Vec::new();
    for (done, format) in (1..).zip(formats) {
        go_on(done)?;
        files.push((making.path(*format), making.file(*format)?));
    }
    if format != Format::Zip {
        go_on(total)?;
        return Ok(files.pop().map(|(_, bytes)| bytes).unwrap_or_default());
    }
    go_on(total - 1)?;
    files.extend(bundle::figures(&making.document, order.text)?);
    files.insert(0, bundle::read_me(&making.document, &files, order.text));
    go_on(total)?;
    bundle::zip(&files)
}

/// What every format of one order is made from.
struct Making<'a> {
    order: &'a Order<'a>,
    material: Material<'a>,
    document: Document,
}

impl<'a> Making<'a> {
    fn begin(order: &'a Order<'a>) -> Self {
        let material = Material::of(order);
        let document = contents::document_of(&material);
        Self { order, material, document }
    }

    fn file(&self, format: Format) -> Result<Vec<u8>, ReportError> {
        match format {
            Format::Pdf => self.pdf(),
            Format::Docx => docx::docx(&self.document, self.order.logo),
            Format::Xlsx => workbook::xlsx(self.reduced()),
            Format::Csv => Ok(values::csv(self.reduced())),
            Format::Json | Format::Zip => Ok(self.session().into_bytes()),
        }
    }

    fn reduced(&self) -> Reduced<'_> {
        let Material { session, summary, withheld, text, .. } = &self.material;
        Reduced { session, summary, withheld, text }
    }

    /// The session as it may be passed on, as its file.
    fn session(&self) -> String {
        to_text(&self.material.session)
    }

    #[cfg(feature = "pdf")]
    fn pdf(&self) -> Result<Vec<u8>, ReportError> {
        use crate::pdf::{self, Attachment, attached};

        let session = self.session();
        let attachment = Attachment { name: self.path(Format::Json), bytes: session.clone().into_bytes() };
        let bytes = pdf::report(&self.document, Some(&attachment), self.order.logo)?;
        // Read back before anybody relies on it: what goes in must come out.
        let comes_out = attached::attached_session(&bytes).is_ok_and(|found| found == session);
        if comes_out { Ok(bytes) } else { Err(ReportError::ReadBack) }
    }

    #[cfg(not(feature = "pdf"))]
    #[expect(clippy::unused_self, reason = "the same shape as with the feature")]
    fn pdf(&self) -> Result<Vec<u8>, ReportError> {
        Err(ReportError::Pdf("this build has no typesetter".to_owned()))
    }

    /// What the files are called without their endings: municipality and date, no names of people.
    fn stem(&self) -> String {
        let session = &self.material.session;
        let date = session.date().or_else(|| Some(session.updated()?.to_zoned(jiff::tz::TimeZone::UTC).date()));
        let name = file_name(&session.municipality().name, date.unwrap_or(Date::ZERO), 1);
        name.strip_suffix(".json").unwrap_or(&name).to_owned()
    }

    /// The path of a format in an archive.
    fn path(&self, format: Format) -> String {
        format!("{}.{}", self.stem(), format.ending())
    }
}

#[cfg(test)]
#[cfg(feature = "pdf")]
mod tests;
