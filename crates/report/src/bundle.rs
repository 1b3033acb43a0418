//! Archives: the parts of an office document, and everything there is of a report in one file.

mod figures;
mod read_me;

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

pub use figures::figures;
pub use read_me::read_me;

use crate::order::ReportError;

/// The files, each with its path inside the archive (`/` between folders), as a ZIP archive in the order given.
///
/// The same files give the same bytes: no clock, no owner, no rights of a disk.
///
/// # Errors
/// When two files have the same path.
pub fn zip(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, ReportError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        // Else the archive would say on which kind of computer it was made.
        .system(System::Unix);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        archive.start_file(path.as_str(), options)?;
        archive.write_all(bytes).map_err(zip::result::ZipError::from)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests;
