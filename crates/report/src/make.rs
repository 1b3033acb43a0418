//! From an order to the bytes of a file.

use analysetool_core::session::format::to_text;

use crate::order::{Format, Order, Progress, ReportError, Step};

/// Makes a report. Takes from a few milliseconds to some seconds: in a window, on a thread of its own.
///
/// The same order gives the same bytes. What [`Order::disclosure`] leaves out is in none of them.
///
/// # Errors
/// [`ReportError::Stopped`] when `progress` says so; else when a library fails, which no session should make it do.
pub fn make(order: &Order<'_>, format: Format, progress: Progress<'_>) -> Result<Vec<u8>, ReportError> {
    go_on(progress, 0, 1)?;
    let session = order.disclosure.of(order.session);
    let bytes = match format {
        Format::Json => to_text(&session).into_bytes(),
        Format::Pdf | Format::Docx | Format::Xlsx | Format::Csv | Format::Zip => {
            return Err(ReportError::Pdf("not made yet".to_owned()));
        }
    };
    go_on(progress, 1, 1)?;
    Ok(bytes)
}

fn go_on(progress: Progress<'_>, done: usize, total: usize) -> Result<(), ReportError> {
    if progress(Step { done, total }) { Ok(()) } else { Err(ReportError::Stopped) }
}
