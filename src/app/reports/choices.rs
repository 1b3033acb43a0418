//! What somebody chooses before a report is made, and what its file is called then.

use analysetool_core::disclosure::Disclosure;
use analysetool_core::session::Anonymity;
use analysetool_core::text::Text;
use analysetool_report::order::Format;

use super::Product;
use crate::app::work::Work;

/// What is chosen. It stays until the program ends: who makes a PDF and then a workbook chooses once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The kind of file.
    pub format: Format,
    /// What a reader gets to see, as far as the session allows it.
    pub disclosure: Disclosure,
}

/// What may be in a report or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Names and organisations.
    Names,
    /// Notes and quotes.
    Notes,
    /// Focus points, actions and what was parked.
    Plan,
}

impl Default for Choices {
    fn default() -> Self {
        Self { format: Format::Pdf, disclosure: Disclosure::EVERYTHING }
    }
}

impl Choices {
    pub(super) const fn include(&mut self, part: Part, with: bool) {
        match part {
            Part::Names => self.disclosure.names = with,
            Part::Notes => self.disclosure.notes = with,
            Part::Plan => self.disclosure.plan = with,
        }
    }
}

/// The name that is offered: that of the session file, with what it is behind it.
pub(super) fn file_name(work: &Work, choices: Choices, product: Product, text: &Text) -> String {
    let known = work.path.as_ref().and_then(|path| path.file_stem()).map(|stem| stem.to_string_lossy().into_owned());
    let stem = known.unwrap_or_else(|| work.file_stem());
    let disclosure = choices.disclosure;
    let what = match product {
        Product::ScoreSheet => text.sheet_file(),
        Product::Card => text.card_file(),
        Product::Report if disclosure.summary => text.report_file_summary(),
        // Where nobody has a name, a name that says so tells nothing.
        Product::Report if !disclosure.names && work.session().anonymity() == Anonymity::Named => {
            text.report_file_without_names()
        }
        Product::Report => text.report_file(),
    };
    format!("{stem}-{what}.{}", product.ending(choices.format))
}
