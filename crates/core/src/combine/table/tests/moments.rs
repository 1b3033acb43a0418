//! When somebody was done.

use proptest::prelude::*;

use crate::combine::table::moment::{SlashOrder, moment, slash_order};

fn read(cell: &str, order: Option<SlashOrder>) -> Option<String> {
    moment(cell, order).map(|moment| moment.to_string())
}

#[test]
fn the_ways_of_the_survey_programs_are_read() {
    for (cell, expected) in [
        ("2026-11-02 14:31:40", "2026-11-02T13:31:40Z"),
        ("2026-07-02 14:31:40", "2026-07-02T12:31:40Z"),
        ("2026-11-02T14:31:40", "2026-11-02T13:31:40Z"),
        ("2026-11-02T14:31:40Z", "2026-11-02T14:31:40Z"),
        ("2-11-2026 14:31:40", "2026-11-02T13:31:40Z"),
        ("02.11.2026 14:31", "2026-11-02T13:31:00Z"),
        ("2-11-2026", "2026-11-01T23:00:00Z"),
        ("2024/12/03 8:48:17 p.m. CET", "2024-12-03T19:48:17Z"),
        ("2016/08/15 7:16:38 PM GMT+2", "2016-08-15T17:16:38Z"),
        ("2016/08/15 12:16:38 AM GMT-5:30", "2016-08-15T05:46:38Z"),
    ] {
        assert_eq!(read(cell, None).as_deref(), Some(expected), "{cell}");
    }
}

#[test]
fn a_date_that_can_be_read_in_two_ways_is_not_guessed() {
    assert_eq!(read("11/2/26 9:14:05", None), None);
    assert_eq!(read("11/2/26 9:14:05", Some(SlashOrder::MonthFirst)).as_deref(), Some("2026-11-02T08:14:05Z"));
    assert_eq!(read("11/2/2026 9:14:05", Some(SlashOrder::DayFirst)).as_deref(), Some("2026-02-11T08:14:05Z"));
    assert_eq!(slash_order(["11/2/26 9:14", "11/14/26 9:14"].into_iter()), Some(SlashOrder::MonthFirst));
    assert_eq!(slash_order(["11/2/26 9:14", "14/11/26 9:14"].into_iter()), Some(SlashOrder::DayFirst));
    assert_eq!(slash_order(["11/2/26 9:14", "", "x"].into_iter()), None);
}

#[test]
fn what_is_no_moment_is_none() {
    for cell in ["", "gisteren", "2026-13-45 10:00", "2026-11-02 25:00", "1-2-3-4", "2026-11-02 10:00 XYZ", "9999999"] {
        assert_eq!(read(cell, Some(SlashOrder::DayFirst)), None, "{cell}");
    }
}

proptest! {
    #[test]
    fn no_cell_makes_a_panic(cell in "[0-9/:. TAPM+-]{0,24}|.{0,16}") {
        let _ = moment(&cell, Some(SlashOrder::DayFirst));
        let _ = slash_order(std::iter::once(cell.as_str()));
    }
}
