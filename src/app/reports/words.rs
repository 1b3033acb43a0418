//! What is said about a document that was made, or was not.

use std::path::Path;

use analysetool_core::text::Text;
use analysetool_report::logo::{LONGEST_SIDE, LogoError};
use analysetool_report::order::ReportError;

use super::{LogoFault, Product, Trouble};
use crate::app::widgets::Tone;

pub(super) fn saved(
    text: &Text,
    name: &str,
    folder: Option<&Path>,
    product: Product,
    logo: Option<&LogoFault>,
) -> (Tone, String) {
    let said = match product {
        Product::Report => match folder {
            Some(folder) => text.report_saved_in(name, folder.display().to_string()),
            None => text.report_saved(name),
        },
        Product::ScoreSheet | Product::Card => text.file_saved(name),
    };
    match logo {
        None => (Tone::Info, said),
        Some(fault) => (Tone::Warning, format!("{said} {}", text.report_logo_left_out(logo_fault(text, fault)))),
    }
}

/// What the question for a place is called.
pub(in crate::app) fn document_title(text: &Text, product: Product) -> String {
    match product {
        Product::Report => text.report_make(),
        Product::ScoreSheet => text.report_sheet(),
        Product::Card => text.report_card(),
    }
}

pub(super) fn trouble(text: &Text, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Report(ReportError::Stopped) => text.report_stopped(),
        Trouble::Report(ReportError::ReadBack) => text.report_failed_read_back(),
        Trouble::Report(
            ReportError::Pdf(_) | ReportError::Picture(_) | ReportError::Workbook(_) | ReportError::Packing(_),
        )
        | Trouble::Fault => text.report_failed(),
    }
}

/// Why a logo can't be used, and what to do.
pub(in crate::app) fn logo_fault(text: &Text, fault: &LogoFault) -> String {
    match fault {
        LogoFault::Unread(error) => text.explain_store_error(error).what,
        LogoFault::Unfit(LogoError::TooManyBytes { .. }) => text.logo_too_many_bytes(),
        LogoFault::Unfit(LogoError::OtherFormat) => text.logo_other_format(),
        LogoFault::Unfit(LogoError::TooManyPixels { width, height }) => {
            let [width, height, most] = [*width, *height, LONGEST_SIDE].map(|side| text.number(side as usize));
            text.logo_too_many_pixels(width, height, most)
        }
        LogoFault::Unfit(LogoError::Damaged) => text.logo_damaged(),
    }
}
