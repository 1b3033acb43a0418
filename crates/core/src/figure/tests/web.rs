//! The web: fixed axes, gaps, labels that stay apart.

use super::check::{check_hits, check_svg};
use super::{draw_radar, repeated, shows_every_number, with_long_names, words};
use crate::analysis::samples::{group, questionnaire, session};
use crate::figure::{Ink, Mark, Opens, Point, Scene};
use crate::questionnaire::{ThemeId, builtin};

const WIDTHS: [f32; 6] = [320.0, 560.0, 640.0, 760.0, 1100.0, 1200.0];

fn outline(scene: &Scene) -> Vec<(Point, Point)> {
    let line = |mark: &Mark| match mark {
        Mark::Line { from, to, stroke, .. } if stroke.ink == Ink::ZeroLine => Some((*from, *to)),
        _ => None,
    };
    scene.marks.iter().filter_map(line).collect()
}

/// The dots, and whether each is filled.
fn dots(scene: &Scene) -> Vec<(Point, bool)> {
    let dot = |mark: &Mark| match mark {
        Mark::Circle { centre, fill: Some(ink), .. } => Some((*centre, *ink == Ink::ZeroLine)),
        _ => None,
    };
    scene.marks.iter().filter_map(dot).collect()
}

/// Middle and radius of the rings.
fn rings(scene: &Scene) -> Vec<(Point, f32)> {
    let ring = |mark: &Mark| match mark {
        Mark::Circle { centre, radius, fill: None, .. } => Some((*centre, *radius)),
        _ => None,
    };
    scene.marks.iter().filter_map(ring).collect()
}

/// Five themes of one statement each.
fn five(signs: &str, width: f32) -> Scene {
    draw_radar(&session(&questionnaire(&[&[1, 1, 1], &[1, 1]]), signs), width)
}

#[test]
fn webs_are_well_laid_out_at_any_width_with_any_names() {
    let mut named = builtin().unwrap();
    for theme in named.sections.iter_mut().flat_map(|section| &mut section.themes) {
        theme.title = "Naam van zestig letters: samen werken aan een kansrijke start".to_owned();
    }
    for questionnaire in [builtin().unwrap(), named, with_long_names()] {
        for signs in [".", "-", "1", "5", "3", "4", "34..", "3.4?1-2.", "15", "125345?112-535", "11155555", "43"] {
            let session = repeated(&questionnaire, signs);
            for width in WIDTHS {
                let scene = draw_radar(&session, width);
                check_hits(&scene);
                shows_every_number(&scene);
                check_svg(&scene.with_heading());
            }
        }
    }
}

#[test]
fn a_web_has_any_number_of_axes_from_three() {
    for count in [3, 4, 5, 7, 12, 31, 140, 400] {
        let many = vec![1; count];
        for signs in ["5", "15", "34.2"] {
            let session = repeated(&questionnaire(&[&many]), signs);
            for width in [320.0, 640.0, 1200.0] {
                let scene = draw_radar(&session, width);
                assert_eq!(scene.hits.len(), count);
                check_hits(&scene);
                check_svg(&scene.with_heading());
            }
        }
    }
}

#[test]
fn a_value_stands_on_the_ring_of_its_score() {
    for width in WIDTHS {
        let scene = five("12345", width);
        let rings = rings(&scene);
        for ((dot, _), (centre, radius)) in dots(&scene).into_iter().zip(rings) {
            assert!(((dot.x - centre.x).hypot(dot.y - centre.y) - radius).abs() < 0.01);
        }
    }
    let radii = |signs: &str| rings(&five(signs, 760.0)).into_iter().map(|(_, radius)| radius).collect::<Vec<_>>();
    assert_eq!(radii("3...."), radii("55555"), "the axis never jumps");
}

#[test]
fn a_missing_value_leaves_both_sides_open() {
    let lines = |signs: &str| (outline(&five(signs, 760.0)).len(), dots(&five(signs, 760.0)).len());
    assert_eq!(lines("12345"), (5, 5));
    assert_eq!(lines("12.45"), (3, 4));
    assert_eq!(lines("1?-45"), (2, 3));
    assert_eq!(lines("..3.."), (0, 1), "a value between two gaps is a dot");
    assert!(words(&five("12.45", 760.0)).contains(&"Een gat in de lijn: dat thema heeft nog geen waarde."));
}

#[test]
fn the_surface_is_never_filled_and_is_said_to_mean_nothing() {
    let scene = five("12345", 760.0);
    assert!(!scene.marks.iter().any(|mark| matches!(mark, Mark::Polygon { .. })));
    assert!(scene.description.contains("De oppervlakte binnen de lijn betekent niets"));
    assert!(words(&scene).join(" ").contains("Staven per thema lezen beter."));
}

#[test]
fn a_provisional_value_is_an_open_dot() {
    let scene = draw_radar(&session(&questionnaire(&[&[3, 1, 1]]), "4.. 3 3"), 760.0);
    assert_eq!(dots(&scene).iter().map(|(_, filled)| *filled).collect::<Vec<_>>(), [false, true, true]);
    assert!(words(&scene).contains(&"1 van 3, voorlopig"));
}

#[test]
fn every_ring_has_its_digit() {
    for signs in ["11111", "33333", "44444", "55555", "15151", "1.3.5", "34343"] {
        for width in WIDTHS {
            let scene = five(signs, width);
            for digit in ["1", "2", "3", "4", "5"] {
                assert!(words(&scene).contains(&digit), "{digit} of {signs} at {width}");
            }
        }
    }
}

#[test]
fn labels_open_themes_in_the_order_of_the_questionnaire() {
    for width in [320.0, 1200.0] {
        let scene = five("12345", width);
        let opens: Vec<_> = scene.hits.iter().map(|hit| hit.opens.clone()).collect();
        assert_eq!(opens, [1, 2, 3, 4, 5].map(|n: u8| Opens::Theme(ThemeId::parse(&format!("T{n}")).unwrap())));
        assert_eq!(
            scene.hits[2].sentence,
            "Thema Thema 3: 3,0, aandachtspunt, 1 van 1 stellingen gescoord, kantelt bij stelling 3"
        );
        assert!(words(&scene).contains(&"3. Thema 3") && words(&scene).contains(&"3,0"));
    }
}

#[test]
fn on_a_narrow_page_numbers_point_to_a_list_under_its_sections() {
    let scene = five("12345", 320.0);
    for word in ["1", "5", "1. Thema 1", "5. Thema 5", "Onderdeel 1", "Onderdeel 2"] {
        assert!(words(&scene).contains(&word), "{word}");
    }
    assert!(!words(&five("12345", 1200.0)).contains(&"Onderdeel 1"));
}

#[test]
fn with_fewer_than_three_themes_it_says_what_a_web_needs() {
    for themes in [&[2][..], &[2, 2]] {
        let scene = draw_radar(&session(&questionnaire(&[themes]), "4444"), 760.0);
        assert_eq!(scene.title, "Een spinnenweb heeft minstens drie thema's nodig");
        assert!(words(&scene).join(" ").contains("De staven per thema laten hetzelfde zien."));
        assert!(scene.hits.is_empty() && scene.table.rows.is_empty() && !scene.table.header.is_empty());
        check_svg(&scene.with_heading());
    }
}

#[test]
fn without_scores_it_says_so() {
    for signs in [".....", "?????", "-----"] {
        let scene = five(signs, 760.0);
        assert_eq!(scene.title, "Er zijn nog geen scores");
        assert!(words(&scene).join(" ").starts_with("Er zijn nog geen scores."));
        assert!(scene.table.rows.is_empty());
    }
}

#[test]
fn the_web_of_a_group_shows_means_of_medians() {
    let scene = draw_radar(&group(&questionnaire(&[&[2, 1, 1]]), &["44 2 .", "35 2 .", "55 3 ?"]), 760.0);
    assert_eq!(scene.table.rows[0], ["Thema 1", "1", "Onderdeel 1", "4,5", "2", "2", ""]);
    assert_eq!(scene.table.rows[2], ["Thema 3", "3", "Onderdeel 1", "", "0", "1", "Nog geen scores"]);
    assert!(scene.subtitle.starts_with("Gemiddelde van de medianen per thema, schaal 1 tot 5. 3 partners, 3 van 4"));
}
