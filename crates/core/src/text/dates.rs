//! Dates and times as the readers of a language write them: 21-11-2026 and 21 november 2026 in Dutch, 21/11/2026 and
//! 21 November 2026 in English, 14:32 in both.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Language, Text};

impl Text {
    /// `21-11-2026`, for tables, lists and fields to type in.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let pattern = match self.language() {
            Language::Dutch => "%d-%m-%Y",
            Language::English => "%d/%m/%Y",
        };
        date.strftime(pattern).to_string()
    }

    /// The same as a pattern for a spreadsheet.
    #[must_use]
    pub const fn spreadsheet_date(&self) -> &'static str {
        match self.language() {
            Language::Dutch => "dd-mm-yyyy",
            Language::English => "dd/mm/yyyy",
        }
    }

    /// `21 november 2026`, for running text.
    #[must_use]
    pub fn date_in_full(&self, date: Date) -> String {
        // Text, not numbers: Fluent would write 2026 as "2.026" in some languages.
        self.date_in_words(date.day().to_string(), self.month(date), date.year().to_string())
    }

    /// `november 2026`, where the day does not matter.
    #[must_use]
    pub fn month_and_year(&self, date: Date) -> String {
        self.month_in_words(self.month(date), date.year().to_string())
    }

    fn month(&self, date: Date) -> String {
        match date.month() {
            1 => self.month_january(),
            2 => self.month_february(),
            3 => self.month_march(),
            4 => self.month_april(),
            5 => self.month_may(),
            6 => self.month_june(),
            7 => self.month_july(),
            8 => self.month_august(),
            9 => self.month_september(),
            10 => self.month_october(),
            11 => self.month_november(),
            _ => self.month_december(),
        }
    }

    /// The local time of a moment: `14:32`.
    #[must_use]
    pub fn time(&self, moment: Timestamp) -> String {
        moment.to_zoned(TimeZone::system()).strftime("%H:%M").to_string()
    }

    /// The local date of a moment: `21-11-2026`.
    #[must_use]
    pub fn day(&self, moment: Timestamp) -> String {
        self.date(moment.to_zoned(TimeZone::system()).date())
    }

    /// The local date and time of a moment: `21-11-2026 om 14:32`.
    #[must_use]
    pub fn moment(&self, moment: Timestamp) -> String {
        self.moment_words(self.day(moment), self.time(moment))
    }

    /// The date somebody typed: day, month and year with `-`, `/`, `.` or spaces between, or `2026-11-21`.
    ///
    /// ```
    /// use analysetool_core::text::Text;
    /// use jiff::civil::date;
    ///
    /// assert_eq!(Text::dutch().parse_date("21/11 2026"), Some(date(2026, 11, 21)));
    /// assert_eq!(Text::dutch().parse_date("21-11-26"), None, "which century is never guessed");
    /// ```
    #[must_use]
    pub fn parse_date(&self, typed: &str) -> Option<Date> {
        let typed = typed.trim();
        if let Ok(date) = typed.parse::<Date>() {
            return Some(date);
        }
        let mut parts = typed.split(['-', '/', '.', ' ']).filter(|part| !part.is_empty());
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 {
            return None;
        }
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn dates_are_written_as_dutch_readers_write_them() {
        let text = Text::dutch();
        assert_eq!(text.date(date(2026, 3, 1)), "01-03-2026");
        assert_eq!(text.date_in_full(date(2026, 11, 21)), "21 november 2026");
        assert_eq!(text.month_and_year(date(2025, 3, 9)), "maart 2025");
    }

    #[test]
    fn dates_are_written_as_british_readers_write_them() {
        let text = Text::of(Language::English);
        assert_eq!(text.date(date(2026, 3, 1)), "01/03/2026");
        assert_eq!(text.date_in_full(date(2026, 11, 21)), "21 November 2026");
        assert_eq!(text.month_and_year(date(2025, 3, 9)), "March 2025");
    }

    #[test]
    fn a_date_is_read_back_as_it_is_shown_in_every_language() {
        for language in Language::ALL {
            let text = Text::of(language);
            assert_eq!(text.parse_date(&text.date(date(2026, 3, 1))), Some(date(2026, 3, 1)), "{language:?}");
        }
    }

    #[test]
    fn a_typed_date_is_understood_in_the_usual_spellings_and_nonsense_is_not() {
        let text = Text::dutch();
        for typed in ["21-11-2026", "21/11/2026", " 21.11.2026 ", "21 11 2026", "2026-11-21"] {
            assert_eq!(text.parse_date(typed), Some(date(2026, 11, 21)), "{typed}");
        }
        for typed in ["", "31-02-2026", "21-11-26", "gisteren", "1-1-1-2026", "0-1-2026"] {
            assert_eq!(text.parse_date(typed), None, "{typed}");
        }
    }
}
