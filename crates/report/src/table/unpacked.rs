//! Whether a workbook is safe to unpack: what an archive says of its size is not believed.

use std::io::Cursor;

use analysetool_core::combine::table::TableError;
use zip::ZipArchive;

use super::limits::{MAX_UNPACKED_BYTES, in_megabytes};
use super::parts;

/// Files an office program puts in a workbook: dozens. More is no workbook.
const MAX_FILES: usize = 2_000;

/// Unpacks everything once, keeps nothing, and stops at the limit. Returns the names of the files in the archive.
pub(super) fn check(bytes: &[u8]) -> Result<Vec<String>, TableError> {
    within(bytes, MAX_UNPACKED_BYTES)
}

/// The same with another limit, in bytes.
pub(super) fn within(bytes: &[u8], limit: usize) -> Result<Vec<String>, TableError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| TableError::Damaged(error.to_string()))?;
    if archive.len() > MAX_FILES {
        return Err(TableError::NoTable);
    }
    let mut names = Vec::new();
    let mut left = limit as u64;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|error| TableError::Damaged(error.to_string()))?;
        let name = file.name().map(std::borrow::Cow::into_owned).unwrap_or_default();
        let size = parts::check(&name, file, left)?;
        names.push(name);
        left = left.checked_sub(size).ok_or(TableError::UnpacksTooLarge { megabytes: in_megabytes(limit) })?;
    }
    Ok(names)
}
