use proptest::prelude::{any, prop_oneof, proptest};
use proptest::strategy::Strategy;

use super::*;

fn cleaned(text: &str) -> String {
    clean(text, Keep::AllFonts)
}

#[test]
fn what_people_write_in_dutch_stays_as_it_is() {
    let text = "Één coördinator: ‘naïef’ – 3,5 km² (€ 5) … ½ → ✓\nen ĳ, Łódź, Ţ, Ελλάδα, Кирилица";
    assert_eq!(cleaned(text), text);
}

#[test]
fn what_can_not_be_seen_is_dropped_and_every_line_end_is_one() {
    assert_eq!(cleaned("a\u{7}b\u{0}c\u{202e}d\u{ad}e\u{200b}f\u{feff}g\u{e0041}h"), "abcdefgh");
    assert_eq!(
        cleaned("een\r\ntwee\rdrie\u{2028}vier\u{2029}vijf\u{85}zes\u{b}zeven"),
        "een\ntwee\ndrie\nvier\nvijf\nzes\nzeven"
    );
    assert_eq!(cleaned("a\tb\u{a0}c\u{2003}d").replace('\u{a0}', " ").split_whitespace().count(), 4);
    assert_eq!(clean_line(" twee\r\nregels \n", Keep::AllFonts), "twee regels");
}

#[test]
fn an_emoji_of_parts_becomes_its_parts() {
    assert_eq!(cleaned("😀 👩‍🔧 👍🏽 ❤️ 1️⃣ 🇳🇱"), "😀 👩🔧 👍 ❤ 1 NL");
}

#[test]
fn a_letter_keeps_its_marks_and_never_loses_itself() {
    assert_eq!(cleaned("e\u{301} o\u{323}\u{308} שָׁלוֹם"), "e\u{301} o\u{323}\u{308} שָׁלוֹם");
    // No font has both; drawn without a word of warning it would be a mark on nothing.
    assert_eq!(cleaned("😀\u{301}"), format!("😀{REPLACEMENT}"));
    assert_eq!(cleaned("😀\u{1b}\u{301}"), format!("😀{REPLACEMENT}"), "also when something stood between them");
}

#[test]
fn joiners_stay_where_they_change_letters() {
    assert_eq!(cleaned("نمی\u{200c}خواهم"), "نمی\u{200c}خواهم");
    assert_eq!(cleaned("a\u{200c}b"), "ab");
}

#[test]
fn what_no_font_has_and_what_means_nothing_is_replaced_in_sight() {
    assert_eq!(cleaned("中文"), "��");
    assert_eq!(cleaned("\u{e000}\u{f0000}\u{fffc}\u{ffff}\u{10ffff}"), REPLACEMENT.to_string().repeat(5));
    assert!(covers(0, REPLACEMENT) || covers(1, REPLACEMENT), "the sign itself can be printed");
}

#[test]
fn the_simplest_words_are_those_of_the_first_font() {
    assert_eq!(clean("één 😀 שלום\nx", Keep::FirstFont), "één � ����\nx");
}

/// Any characters, and many of those that are hard.
fn texts() -> impl Strategy<Value = String> {
    let hard = [
        '\u{200d}',
        '\u{fe0f}',
        '\u{301}',
        '\u{20e3}',
        '\u{1f3fd}',
        '😀',
        '👩',
        '\u{1f1f3}',
        'ن',
        'א',
        '\u{5b8}',
        '\r',
        '\n',
        'a',
    ];
    let character = prop_oneof![any::<char>(), proptest::sample::select(hard.to_vec())];
    proptest::collection::vec(character, 0..40).prop_map(|characters| characters.into_iter().collect())
}

proptest! {
    #[test]
    fn every_character_left_can_be_printed(text in texts()) {
        for keep in [Keep::AllFonts, Keep::FirstFont] {
            let cleaned = clean(&text, keep);
            for character in cleaned.chars().filter(|character| *character != '\n' && !is_joiner(*character)) {
                assert!((0..FAMILIES.len()).any(|family| covers(family, character)), "{character:?} of {text:?}");
            }
        }
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(text in texts()) {
        let once = cleaned(&text);
        assert_eq!(cleaned(&once), once, "{text:?}");
    }
}
