//! How far away a date is, in words: "3 dagen te laat", "vandaag", "over 2 weken".

use jiff::civil::Date;

use super::Text;
use crate::analysis::days_until;

/// From this many days on, weeks are counted.
const WEEKS_FROM: u32 = 14;
/// From this many days on, months are counted.
const MONTHS_FROM: u32 = 61;
/// From this many days on, years are counted.
const YEARS_FROM: u32 = 731;
/// Four hundred years of the Gregorian calendar have this many days.
const DAYS_OF_400_YEARS: u32 = 146_097;

impl Text {
    /// How far `due` is from `today`, rounded down to whole weeks, months or years once it is further away.
    ///
    /// It never asks what day it is.
    #[must_use]
    pub fn due(&self, due: Date, today: Date) -> String {
        let days = days_until(due, today);
        let distance = match days.unsigned_abs() {
            0 => return self.due_today(),
            1 if days > 0 => return self.due_tomorrow(),
            days @ 1..WEEKS_FROM => self.due_days(days, days.to_string()),
            days @ WEEKS_FROM..MONTHS_FROM => self.due_weeks((days / 7).to_string()),
            days @ MONTHS_FROM..YEARS_FROM => self.due_months((days * 12 * 400 / DAYS_OF_400_YEARS).to_string()),
            // A file may hold any year up to 9999.
            days => self.due_years((u64::from(days) * 400 / u64::from(DAYS_OF_400_YEARS)).to_string()),
        };
        if days < 0 { self.due_late(distance) } else { self.due_in(distance) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn how_far_away_a_date_is_stands_in_words() {
        let (text, today) = (Text::dutch(), date(2026, 11, 21));
        for (due, words) in [
            (date(2026, 11, 21), "vandaag"),
            (date(2026, 11, 22), "morgen"),
            (date(2026, 11, 23), "over 2 dagen"),
            (date(2026, 12, 4), "over 13 dagen"),
            (date(2026, 12, 5), "over 2 weken"),
            (date(2027, 1, 20), "over 8 weken"),
            (date(2027, 1, 21), "over 2 maanden"),
            (date(2027, 3, 1), "over 3 maanden"),
            (date(2027, 11, 21), "over 11 maanden"),
            (date(2028, 11, 20), "over 23 maanden"),
            (date(2028, 11, 21), "over 2 jaar"),
            (date(9999, 12, 31), "over 7973 jaar"),
            (date(2026, 11, 20), "1 dag te laat"),
            (date(2026, 11, 18), "3 dagen te laat"),
            (date(2026, 11, 1), "2 weken te laat"),
            (date(2026, 3, 1), "8 maanden te laat"),
            (date(2020, 3, 1), "6 jaar te laat"),
        ] {
            assert_eq!(text.due(due, today), words, "{due}");
        }
    }

    #[test]
    fn no_distance_is_written_with_one_week_month_or_year() {
        let (text, today) = (Text::dutch(), date(2026, 11, 21));
        for days in 2..4_000 {
            let due = today.checked_add(jiff::Span::new().days(days)).unwrap();
            let words = text.due(due, today);
            assert!(!words.contains(" 1 ") && !words.contains(" 0 "), "{due}: {words}");
        }
    }
}
