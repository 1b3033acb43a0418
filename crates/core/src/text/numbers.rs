//! Numbers as the readers of a language write them: 3,4 and 1.040 in Dutch, 3.4 and 1,040 in English.

use super::{Language, Text};
use crate::analysis::{Mean, Points};
use crate::questionnaire::Bands;

impl Text {
    /// A number of people, answers or dots, as [`Self::number`] writes it.
    #[must_use]
    pub fn count(&self, count: u32) -> String {
        self.number(usize::try_from(count).unwrap_or(usize::MAX))
    }

    /// A mean with one decimal. Rounding never moves a band: where it would, the value is cut at two decimals.
    ///
    /// A mean of 3,96 lies under a cut-off of 4 and is written "3,96", not "4,0" (`scoring.md`, 'One person').
    #[must_use]
    pub fn mean(&self, mean: Mean, bands: &Bands) -> String {
        let (tenths, hundredths, point) = (mean.rounded_tenths(), mean.cut_hundredths(), self.language().decimal());
        if bands.band(f64::from(tenths) / 10.0) == bands.band(mean.value()) {
            format!("{}{point}{}", tenths / 10, tenths % 10)
        } else {
            format!("{}{point}{:02}", hundredths / 100, hundredths % 100)
        }
    }

    /// The value of a statement: `4`, or a median such as `3,5`.
    #[must_use]
    pub fn points(&self, points: Points) -> String {
        self.decimal(&points.to_string())
    }

    /// A whole number with a mark between thousands: `1.040`.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        let digits = number.to_string();
        let mut text = String::with_capacity(digits.len() + digits.len() / 3);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push(self.language().thousands());
            }
            text.push(digit);
        }
        text
    }

    /// A cut-off of a band: `4`, or `3,5`.
    #[must_use]
    pub fn cut_off(&self, from: f64) -> String {
        self.decimal(&from.to_string())
    }

    /// A number of halves: `4`, or `3,5`.
    #[must_use]
    pub fn halves(&self, halves: u32) -> String {
        let whole = halves / 2;
        if halves.is_multiple_of(2) { whole.to_string() } else { format!("{whole}{}5", self.language().decimal()) }
    }

    /// A number of tenths, always with one decimal: `0,4`, `1,0`.
    #[must_use]
    pub fn tenths(&self, tenths: u32) -> String {
        format!("{}{}{}", tenths / 10, self.language().decimal(), tenths % 10)
    }

    /// What stands between the cells of a CSV file, as Excel expects where people write in this language.
    #[must_use]
    pub const fn list_separator(&self) -> &'static str {
        match self.language() {
            Language::Dutch => ";",
            Language::English => ",",
        }
    }

    /// A number as Rust writes it, with the decimal mark of the language.
    #[must_use]
    pub fn decimal(&self, number: &str) -> String {
        number.replace('.', self.language().decimal().encode_utf8(&mut [0; 4]))
    }
}
