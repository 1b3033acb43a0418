//! The answers as tables: the same columns and cells for the workbook and for CSV.

mod change;
mod csv;
mod groups;
mod notes;
mod partners;
mod plan;
mod records;
mod remarks;
mod statements;

use analysetool_core::analysis::{Mean, Summary};
use analysetool_core::questionnaire::{Bands, StatementId};
use analysetool_core::session::{Session, Way};
use analysetool_core::text::Text;

pub(crate) use change::{change, changed};
pub use csv::csv;
pub(crate) use groups::{sections, themes};
pub(crate) use notes::notes;
pub(crate) use partners::partners;
pub(crate) use plan::plan;
pub(crate) use records::{Cell, Column, Records};
pub(crate) use statements::{spread, statements};

/// What the tables are made from: a session as it may be passed on, and what follows from it.
#[derive(Clone, Copy, Debug)]
pub struct Reduced<'a> {
    /// Made by [`Disclosure::of`](analysetool_core::disclosure::Disclosure::of): everything in it may be shown.
    pub session: &'a Session,
    /// [`summarise`](analysetool_core::analysis::summarise()) of that session.
    pub summary: &'a Summary,
    /// [`Disclosure::withheld`](analysetool_core::disclosure::Disclosure::withheld) of the whole session: statements of which
    /// too few people gave an answer to show any of them.
    pub withheld: &'a [StatementId],
    /// The words.
    pub text: &'a Text,
}

impl Reduced<'_> {
    /// Whether a group answered.
    pub(crate) fn is_group(&self) -> bool {
        self.summary.coalition.is_some()
    }

    /// A mean as the number that is printed: one decimal, or two when one would say another band.
    pub(crate) fn printed(&self, mean: Mean) -> f64 {
        printed(mean, &self.session.questionnaire().bands, self.text)
    }
}

/// How a session was filled in.
pub(crate) fn way(way: Way, text: &Text) -> String {
    match way {
        Way::Alone => text.way_alone(),
        Way::Together => text.way_together(),
        Way::AloneThenTogether => text.way_alone_then_together(),
    }
}

/// A mean as the number that is printed.
pub(crate) fn printed(mean: Mean, bands: &Bands, text: &Text) -> f64 {
    text.mean(mean, bands).replace(',', ".").parse().unwrap_or_else(|_| mean.value())
}

#[cfg(test)]
pub(crate) mod tests;
