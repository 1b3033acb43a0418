//! Words are as wide as the font says, and lines are never wider than asked.

use crate::figure::metrics::Font;

const REGULAR: Font = Font { size: 16.0, bold: false };
const BOLD: Font = Font { size: 16.0, bold: true };

#[test]
fn both_fonts_are_read() {
    assert!(REGULAR.width("Sterk punt") > 50.0);
    assert!(BOLD.width("Sterk punt") > REGULAR.width("Sterk punt"));
    assert!(REGULAR.ascent() > REGULAR.descent() && REGULAR.descent() > 0.0);
    let twice = Font { size: 32.0, bold: false }.width("Sterk punt");
    assert!((twice - 2.0 * REGULAR.width("Sterk punt")).abs() < 0.01);
}

#[test]
fn a_line_is_never_wider_than_asked_and_no_letter_is_lost() {
    let text = "Signaleren, verwijzen en overdragen met zwangerschapsbegeleidingsmogelijkheden";
    for width in [60.0, 120.0, 360.0] {
        let lines = REGULAR.wrap(text, width);
        for line in &lines {
            assert!(REGULAR.width(line) <= width + 0.01, "{line} at {width}");
        }
        assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
    }
}

#[test]
fn words_stay_whole_where_they_fit() {
    let width = REGULAR.width("samen met");
    assert_eq!(REGULAR.wrap("samen met elkaar", width), ["samen met", "elkaar"]);
    assert_eq!(REGULAR.wrap("  kort  ", width), ["kort"]);
}

#[test]
fn there_is_always_a_line_and_always_a_letter_on_it() {
    assert_eq!(REGULAR.wrap("", 100.0), [""]);
    assert_eq!(REGULAR.wrap("abc", 0.0), ["a", "b", "c"]);
}

#[test]
fn a_letter_that_the_font_lacks_still_takes_room() {
    assert!(REGULAR.width("\u{4E2D}") >= REGULAR.size);
}
