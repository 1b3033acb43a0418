//! Numbers as Dutch readers write them: decimal comma, a point between thousands.

use super::Text;
use crate::analysis::{Mean, Points};
use crate::questionnaire::Bands;

impl Text {
    /// A mean with one decimal. Rounding never moves a band: where it would, the value is cut at two decimals.
    ///
    /// A mean of 3,96 lies under a cut-off of 4 and is written "3,96", not "4,0" (`scoring.md`, 'One person').
    #[must_use]
    pub fn mean(&self, mean: Mean, bands: &Bands) -> String {
        let (tenths, hundredths) = (mean.rounded_tenths(), mean.cut_hundredths());
        if bands.band(f64::from(tenths) / 10.0) == bands.band(mean.value()) {
            format!("{},{}", tenths / 10, tenths % 10)
        } else {
            format!("{},{:02}", hundredths / 100, hundredths % 100)
        }
    }

    /// The value of a statement: `4`, or a median such as `3,5`.
    #[must_use]
    pub fn points(&self, points: Points) -> String {
        points.to_string().replace('.', ",")
    }

    /// A whole number with a point between thousands: `1.040`.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        let digits = number.to_string();
        let mut text = String::with_capacity(digits.len() + digits.len() / 3);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push('.');
            }
            text.push(digit);
        }
        text
    }

    /// A cut-off of a band: `4`, or `3,5`.
    #[must_use]
    pub fn cut_off(&self, from: f64) -> String {
        from.to_string().replace('.', ",")
    }

    /// A number of halves: `4`, or `3,5`.
    #[must_use]
    pub fn halves(&self, halves: u32) -> String {
        let half = if halves.is_multiple_of(2) { "" } else { ",5" };
        format!("{}{half}", halves / 2)
    }

    /// A number of tenths, always with one decimal: `0,4`, `1,0`.
    #[must_use]
    pub fn tenths(&self, tenths: u32) -> String {
        format!("{},{}", tenths / 10, tenths % 10)
    }
}
