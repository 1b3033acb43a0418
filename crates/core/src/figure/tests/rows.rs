//! What rows say, in which order, and the table beside them.

use super::{draw_sections, draw_strengths, draw_themes, words};
use crate::analysis::samples::{questionnaire, session, statement_id};
use crate::figure::{Ink, Listing, Mark, Opens, Scene};
use crate::questionnaire::{Band, SectionId, ThemeId};

fn bars(scene: &Scene) -> Vec<(f32, f32)> {
    let bar = |mark: &Mark| match mark {
        Mark::Rect { area, .. } => Some((area.x, area.right())),
        _ => None,
    };
    scene.marks.iter().filter_map(bar).collect()
}

fn sentences(scene: &Scene) -> Vec<&str> {
    scene.hits.iter().map(|hit| hit.sentence.as_str()).collect()
}

#[test]
fn themes_run_from_high_to_low_and_those_without_value_come_last() {
    let scene = draw_themes(&session(&questionnaire(&[&[1, 1, 1], &[1, 1, 1]]), ".2-4?4"), 760.0);
    let opens: Vec<_> = scene.hits.iter().map(|hit| hit.opens.clone()).collect();
    let theme = |number: u8| Opens::Theme(ThemeId::parse(&format!("T{number}")).unwrap());
    assert_eq!(opens, [4, 6, 2, 1, 3, 5].map(theme));
}

#[test]
fn sections_keep_the_order_of_the_questionnaire() {
    let scene = draw_sections(&session(&questionnaire(&[&[1], &[1], &[1]]), "2.5"), 760.0);
    let opens: Vec<_> = scene.hits.iter().map(|hit| hit.opens.clone()).collect();
    assert_eq!(opens, [1, 2, 3].map(|number: u8| Opens::Section(SectionId::parse(&format!("P{number}")).unwrap())));
}

#[test]
fn a_row_is_read_aloud_as_one_sentence() {
    let scene = draw_themes(&session(&questionnaire(&[&[3, 3, 2, 2]]), "43. 5.. -- ??"), 760.0);
    assert_eq!(
        sentences(&scene),
        [
            "Thema Thema 2: 5,0, sterk punt, 1 van 3 stellingen gescoord, voorlopig",
            "Thema Thema 1: 3,5, aandachtspunt, 2 van 3 stellingen gescoord, kantelt bij stelling 1",
            "Thema Thema 3: niet van toepassing",
            "Thema Thema 4: nog geen scores",
        ]
    );
}

#[test]
fn no_answers_means_no_bar_and_says_so() {
    for width in [320.0, 760.0] {
        let scene = draw_sections(&session(&questionnaire(&[&[3], &[2]]), "... 44"), width);
        assert_eq!(bars(&scene).len(), 1);
        assert!(words(&scene).contains(&"Nog geen antwoorden"));
        assert!(words(&scene).contains(&"0 van 3"));
    }
}

#[test]
fn provisional_and_tipping_are_said_with_the_number_of_the_statement() {
    let scene = draw_sections(&session(&questionnaire(&[&[4], &[2]]), "5... 43"), 760.0);
    assert!(words(&scene).contains(&"Voorlopig"));
    assert!(words(&scene).contains(&"Kantelt bij stelling 5"));
    let both = draw_sections(&session(&questionnaire(&[&[4]]), "4..."), 760.0);
    assert!(words(&both).contains(&"Voorlopig, kantelt bij stelling 1"));
}

#[test]
fn the_axis_never_jumps() {
    let low = draw_sections(&session(&questionnaire(&[&[2]]), "11"), 760.0);
    let high = draw_sections(&session(&questionnaire(&[&[2]]), "55"), 760.0);
    let (low, high) = (bars(&low), bars(&high));
    // A bar starts at 1 whatever its value; a 1 is a sliver, a 5 the whole axis.
    assert!(low[0].1 - low[0].0 < 4.0 && high[0].1 - high[0].0 > 160.0);
}

#[test]
fn a_whisker_is_drawn_only_when_the_value_can_still_move() {
    let whiskers = |signs: &str| {
        let scene = draw_sections(&session(&questionnaire(&[&[2]]), signs), 760.0);
        let halo = |mark: &&Mark| matches!(mark, Mark::Line { stroke, .. } if stroke.ink == Ink::Surface);
        scene.marks.iter().filter(halo).count()
    };
    assert_eq!(whiskers("44"), 0);
    assert_eq!(whiskers("4-"), 0);
    assert!(whiskers("4.") > 0 && whiskers("4?") > 0);
}

#[test]
fn every_band_has_its_word_and_its_own_shape() {
    let scene = draw_themes(&session(&questionnaire(&[&[1, 1, 1]]), "531"), 760.0);
    for band in Band::HIGH_TO_LOW {
        let shape = |mark: &&Mark| matches!(mark, Mark::Polygon { fill: Some(Ink::Band(other)), .. } if *other == band);
        assert_eq!(scene.marks.iter().filter(shape).count(), 1);
    }
    for word in ["Sterk punt", "Aandachtspunt", "Verbeterpunt"] {
        assert!(words(&scene).contains(&word));
    }
}

#[test]
fn ties_beyond_the_fifth_are_counted() {
    let scene = draw_strengths(&session(&questionnaire(&[&[14]]), "55555554 111112"), 760.0, Listing::Extremes);
    assert_eq!(scene.hits.len(), 10);
    assert!(words(&scene).contains(&"En nog 2 stellingen met een 5"));
    assert!(!words(&scene).iter().any(|word| word.contains("met een 1") || word.contains("met een 2")));
    let one = draw_strengths(&session(&questionnaire(&[&[6]]), "555555"), 760.0, Listing::Extremes);
    assert!(words(&one).contains(&"En nog 1 stelling met een 5"));
}

#[test]
fn without_strong_points_the_highest_score_is_told() {
    let scene = draw_strengths(&session(&questionnaire(&[&[3]]), "331"), 760.0, Listing::Extremes);
    assert!(words(&scene).contains(&"Geen stelling is een sterk punt. De hoogste score is een 3, bij 2 stellingen."));
    let scene = draw_strengths(&session(&questionnaire(&[&[3]]), "554"), 760.0, Listing::Extremes);
    assert!(words(&scene).contains(&"Geen stelling is een verbeterpunt. De laagste score is een 4, bij 1 stelling."));
}

#[test]
fn all_scored_statements_are_listed_by_band_and_a_3_has_no_bar() {
    let scene = draw_strengths(&session(&questionnaire(&[&[6]]), "1353.?"), 760.0, Listing::All);
    let opens: Vec<_> = scene.hits.iter().map(|hit| hit.opens.clone()).collect();
    assert_eq!(opens, [3, 2, 4, 1].map(|number| Opens::Statement(statement_id(number))));
    let bars = bars(&scene);
    assert_eq!(bars.len(), 2);
    assert!((bars[0].0 - bars[1].1).abs() < 0.01, "one to the right of the middle, one to the left: {bars:?}");
    for heading in ["Sterk punt: 1 stelling", "Aandachtspunt: 2 stellingen", "Verbeterpunt: 1 stelling"] {
        assert!(words(&scene).contains(&heading));
    }
    assert!(words(&scene).contains(&"2 stellingen zonder score staan er niet bij."));
}

#[test]
fn a_statement_is_read_aloud_with_its_number_and_the_label_of_its_score() {
    let scene = draw_strengths(&session(&questionnaire(&[&[2]]), "34"), 760.0, Listing::Extremes);
    assert_eq!(sentences(&scene), ["Stelling 2, Kort 2: 4, grotendeels, sterk punt"]);
    assert!(words(&scene).contains(&"2. Kort 2"));
}

#[test]
fn the_table_holds_the_same_numbers_and_every_count() {
    let scene = draw_themes(&session(&questionnaire(&[&[4, 2]]), "4?-. --"), 760.0);
    assert_eq!(
        scene.table.header,
        [
            "Thema",
            "Gemiddelde",
            "Oordeel",
            "Gescoord",
            "Stellingen",
            "Weet ik niet",
            "Niet van toepassing",
            "Open",
            "Laagst mogelijk",
            "Hoogst mogelijk",
            "Opmerking"
        ]
    );
    assert_eq!(
        scene.table.rows,
        [
            [
                "Thema 1",
                "4,0",
                "Sterk punt",
                "1",
                "4",
                "1",
                "1",
                "1",
                "2,0",
                "4,7",
                "Voorlopig, kantelt bij stelling 1"
            ],
            ["Thema 2", "", "Niet van toepassing", "0", "2", "0", "2", "0", "", "", ""],
        ]
    );
    let scene = draw_strengths(&session(&questionnaire(&[&[2]]), "34"), 760.0, Listing::Extremes);
    assert_eq!(scene.table.header, ["Nummer", "Stelling", "Thema", "Score", "Betekenis", "Oordeel"]);
    assert_eq!(scene.table.rows, [["2", "Kort 2", "Thema 1", "4", "Grotendeels", "Sterk punt"]]);
}
