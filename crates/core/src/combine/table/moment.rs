//! When somebody was done, as survey programs write it.
//!
//! They write the time of the clock on the wall without saying where it hangs; that is taken to be the Netherlands. By
//! its rule and not by the settings of this computer: every computer must come to the same.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

/// Dutch time as a POSIX rule: summer time from the last Sunday of March to the last Sunday of October.
const DUTCH_TIME: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// Which comes first in a date with slashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SlashOrder {
    DayFirst,
    MonthFirst,
}

/// The order in the dates of a column; `None` when every one of them can be read in both ways.
pub(super) fn slash_order<'a>(cells: impl Iterator<Item = &'a str>) -> Option<SlashOrder> {
    let mut order = None;
    for cell in cells {
        let date = cell.split_whitespace().next().unwrap_or("");
        let mut parts = date.split('/').map(str::parse::<u16>);
        let (Some(Ok(one)), Some(Ok(two)), Some(Ok(_))) = (parts.next(), parts.next(), parts.next()) else { continue };
        order = match (one, two) {
            (13..=31, 1..=12) => Some(SlashOrder::DayFirst),
            (1..=12, 13..=31) => Some(SlashOrder::MonthFirst),
            _ => order,
        };
    }
    order
}

/// The moment in a cell; `None` when it can't be read, or in two ways.
pub(super) fn moment(cell: &str, order: Option<SlashOrder>) -> Option<Timestamp> {
    if let Ok(exact) = cell.parse::<Timestamp>() {
        return Some(exact);
    }
    // In ISO 8601 a letter stands between date and time; anything else has spaces, also ones that do not break.
    let mut words = cell.split_whitespace().flat_map(|word| match word.split_once('T') {
        Some((date, time)) if date.contains('-') => vec![date, time],
        _ => vec![word],
    });
    let date = date(words.next()?, order)?;
    let mut time = match words.next() {
        Some(word) => time(word)?,
        None => Time::midnight(),
    };
    let mut offset = None;
    for word in words {
        match word.to_ascii_uppercase().replace('.', "").as_str() {
            "AM" => time = half(time, false)?,
            "PM" => time = half(time, true)?,
            word => offset = Some(zone(word)?),
        }
    }
    let local = DateTime::from_parts(date, time);
    let moment = match offset {
        Some(offset) => offset.to_timestamp(local).ok()?,
        None => TimeZone::posix(DUTCH_TIME).ok()?.to_timestamp(local).ok()?,
    };
    Timestamp::from_second(moment.as_second()).ok()
}

fn date(word: &str, order: Option<SlashOrder>) -> Option<Date> {
    let mut parts = word.split(['-', '/', '.']);
    let texts = [parts.next()?, parts.next()?, parts.next()?];
    if parts.next().is_some() {
        return None;
    }
    let [one, two, three] = [texts[0].parse::<i16>().ok()?, texts[1].parse().ok()?, texts[2].parse().ok()?];
    let (year, month, day) = if texts[0].len() == 4 {
        (one, two, three)
    } else if word.contains('/') && order? == SlashOrder::MonthFirst {
        (three, one, two)
    } else {
        (three, two, one)
    };
    let year = if year < 100 { year + 2000 } else { year };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn time(word: &str) -> Option<Time> {
    let mut parts = word.split(':').map(|part| part.split('.').next().unwrap_or(part).parse::<i8>());
    let (hour, minute) = (parts.next()?.ok()?, parts.next()?.ok()?);
    let second = parts.next().transpose().ok()?.unwrap_or(0);
    Time::new(hour, minute, second, 0).ok()
}

/// A time of the first or second half of the day.
fn half(time: Time, is_afternoon: bool) -> Option<Time> {
    let hour = time.hour() % 12 + if is_afternoon { 12 } else { 0 };
    Time::new(hour, time.minute(), time.second(), 0).ok()
}

/// "GMT+1", "UTC", "CET".
fn zone(word: &str) -> Option<Offset> {
    match word {
        "GMT" | "UTC" | "Z" => Some(Offset::UTC),
        "CET" | "MEZ" => Some(Offset::constant(1)),
        "CEST" | "MESZ" => Some(Offset::constant(2)),
        other => {
            let hours = other.strip_prefix("GMT").or_else(|| other.strip_prefix("UTC"))?;
            let (hours, minutes) = hours.split_once(':').unwrap_or((hours, "0"));
            let (hours, minutes) = (hours.parse::<i32>().ok()?, minutes.parse::<i32>().ok()?);
            Offset::from_seconds((hours * 60 + minutes * hours.signum()) * 60).ok()
        }
    }
}
