//! Characters that can't be seen are removed when a file is read, and counted.

use analysetool_core::session::format::{Notice, to_text};

use crate::samples::{group_with, load, notices, statement, with, with_key};

#[test]
fn controls_and_direction_marks_are_removed_and_counted_a_text_at_a_time() {
    let text = with("Proefstad", "Proef\\u0000\\u202estad\\u2066")
        .replacen("Zie dashboard.", "Zie\\u0007\\r\\ndashboard\\ten\\u009b meer", 1)
        .replacen("\"way\"", "\"title\": \"Eén\\ntitel\", \"way\"", 1);
    let loaded = load(&text);
    assert_eq!(loaded.session.municipality().name, "Proefstad");
    assert_eq!(loaded.session.answer(&statement("S01")).unwrap().note, "Zie\ndashboard\ten meer");
    assert_eq!(loaded.session.title(), "Eén titel");
    assert_eq!(notices(&loaded), [Notice::TextCleaned { texts: 3 }]);
}

#[test]
fn names_and_organisations_of_participants_and_quotes_are_cleaned_too() {
    let text =
        with_key("\"participants\": [{\"id\": \"7c1e90aa\", \"name\": \"a\\u202eb\", \"organisation\": \"c\\td\"}]")
            .replacen("\"value\": 4,", "\"value\": 4, \"quotes\": [\"goed\", \"\\u200fr\\u202dtl\"],", 1);
    let loaded = load(&text);
    let participant = &loaded.session.participants()[0];
    assert_eq!((participant.name.as_str(), participant.organisation.as_str()), ("ab", "c d"));
    assert_eq!(loaded.session.answer(&statement("S01")).unwrap().quotes, ["goed", "\u{200f}rtl"]);
    assert_eq!(notices(&loaded), [Notice::TextCleaned { texts: 3 }]);
}

#[test]
fn every_text_of_a_group_is_cleaned() {
    // As the file says it: a name stands on one line, any other text may have several.
    for (text, cleaned) in [
        ("Van 2021.", r"Van\n2021."),
        ("Zonder doelen geen keuze.", r"Zonder\ndoelen"),
        ("Cijfers opvragen", r"Cijfers\nopvragen"),
        ("Ook per dorp", r"Ook\nper\ndorp"),
        ("Privacy", r"Pri\nvacy"),
        ("S. Jansen", "S. Jansen"),
        ("Renée", "Re née"),
    ] {
        let unclean = cleaned.replace(' ', r"\n").replace(r"\n", r"\u0000\n\u202e");
        let loaded = load(&group_with(text, &unclean));
        assert_eq!(notices(&loaded), [Notice::TextCleaned { texts: 1 }], "{text}");
        let written = to_text(&loaded.session);
        assert!(written.contains(&format!("\"{cleaned}\"")), "{text}: {written}");
    }
}

#[test]
fn ordinary_text_in_any_script_is_left_alone() {
    let name = "’s-Gravenhage / Den Haag – العربية 👩‍👧 \\\"x\\\"";
    assert_eq!(notices(&load(&with("Proefstad", name))), []);
}

#[test]
fn a_cleaned_file_is_clean_when_it_is_written_and_read_again() {
    let loaded = load(&with("Proefstad", "Proef\\u0000stad"));
    assert_eq!(load(&to_text(&loaded.session)).notices, []);
}

#[test]
fn the_questionnaire_inside_is_shown_clean_but_its_bytes_stay() {
    let loaded = load(&with("We kennen de wijken.", "We kennen de\\u202e wijken."));
    assert_eq!(loaded.session.questionnaire().statement_at(1).unwrap().statement.text, "We kennen de wijken.");
    assert!(to_text(&loaded.session).contains("We kennen de\\u202e wijken."));
}
