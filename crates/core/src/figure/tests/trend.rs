//! The figure of measurements in a row: what it says, its lines and gaps, and its layout.

use jiff::civil::date;

use super::check::{check_hits, check_svg};
use super::{lengthened, with_long_names, words};
use crate::analysis::samples::{edit, group, one_theme, questionnaire, session, unnamed_group};
use crate::analysis::summarise;
use crate::figure::{Brief, Figure, Mark, Palette, Point, Scene, TrendScope, to_svg};
use crate::questionnaire::{Questionnaire, builtin};
use crate::session::{Edit, Session};
use crate::text::Text;

const SCOPES: [TrendScope; 2] = [TrendScope::Sections, TrendScope::Themes];

fn draw_at(sessions: &[Session], scope: TrendScope, width: f32) -> Scene {
    let (last, earlier) = sessions.split_last().unwrap();
    let (summary, text) = (summarise(last), Text::dutch());
    let earlier: Vec<&Session> = earlier.iter().collect();
    Figure::Trend(scope).draw(Brief { earlier: &earlier, ..Brief::new(&summary, last, &text, width) })
}

fn draw(sessions: &[Session], scope: TrendScope) -> Scene {
    draw_at(sessions, scope, 760.0)
}

fn dated(mut session: Session, year: i16) -> Session {
    edit(&mut session, Edit::Date(Some(date(year, 11, 21))));
    session
}

/// A measurement a year from 2022, two sections of a theme each.
fn years(signs: &[&str]) -> Vec<Session> {
    let questionnaire = questionnaire(&[&[2], &[2]]);
    (2022..).zip(signs).map(|(year, signs)| dated(session(&questionnaire, signs), year)).collect()
}

/// The thick lines between points; hairlines are thin.
fn strokes(scene: &Scene) -> Vec<(Point, Point)> {
    let stroke = |mark: &Mark| match mark {
        Mark::Line { from, to, stroke, .. } if stroke.width > 1.5 => Some((*from, *to)),
        _ => None,
    };
    scene.marks.iter().filter_map(stroke).collect()
}

#[test]
fn the_title_says_what_rose_and_fell_most_from_the_first_to_the_last() {
    let scene = draw(&years(&["22 44", "23 43", "44 33"]), TrendScope::Sections);
    assert_eq!(scene.title, "Het meest verbeterd: Onderdeel 1 (+2,0), het meest gedaald: Onderdeel 2 (-1,0)");
    assert_eq!(
        scene.subtitle,
        "Gemiddelde per onderdeel bij 3 metingen, schaal 1 tot 5. 4 van de 4 stellingen vergelijkbaar. \
         21-11-2022 tot 21-11-2024"
    );
    assert_eq!(draw(&years(&["22 44", "22 44"]), TrendScope::Themes).title, "Geen thema is veranderd");
    let few = draw(&years(&["2. 44", "4. 44"]), TrendScope::Sections);
    assert_eq!(few.title, "Voorlopig beeld: het meest verbeterd: Onderdeel 1 (+2,0)");
}

#[test]
fn the_table_and_the_sentences_hold_every_value_and_say_which_is_missing() {
    let scene = draw(&years(&["22 44", ".. 43", "44 33"]), TrendScope::Sections);
    assert_eq!(
        scene.table.header,
        ["Onderdeel", "21-11-2022", "21-11-2023", "21-11-2024", "Verschil", "Vergeleken", "Stellingen"]
    );
    assert_eq!(scene.table.rows[0], ["Onderdeel 1", "2,0", "geen score", "4,0", "+2,0", "2", "2"]);
    assert_eq!(scene.hits.len(), 2);
    assert_eq!(scene.hits[0].sentence, "Onderdeel Onderdeel 1: 2,0, geen score, 4,0, 2,0 hoger, 2 van 2 stellingen");
    let said = words(&scene);
    for row in &scene.table.rows {
        for value in row.iter().skip(1).take(3).filter(|value| *value != "geen score") {
            assert!(said.contains(&value.as_str()), "{value} is not drawn");
        }
    }
}

#[test]
fn a_missing_measurement_is_a_gap_and_not_a_straight_line_across_it() {
    for scope in SCOPES {
        assert_eq!(strokes(&draw(&years(&["22 44", "33 43", "44 33"]), scope)).len(), 4);
        let gap = draw(&years(&["22 44", ".. 43", "44 33"]), scope);
        assert_eq!(strokes(&gap).len(), 2, "the second section only");
        assert!(words(&gap).join(" ").contains("Waar een lijn onderbroken is"));
    }
}

#[test]
fn a_higher_value_lies_higher_on_an_axis_that_never_jumps() {
    let place = |scene: &Scene, number: &str| {
        let at = |mark: &Mark| match mark {
            Mark::Text { text, at, .. } if text == number => Some(at.y),
            _ => None,
        };
        scene.marks.iter().find_map(at).unwrap()
    };
    let (low, high) = (years(&["11 22", "22 11"]), years(&["55 44", "44 55"]));
    for scope in SCOPES {
        let (low, high) = (draw(&low, scope), draw(&high, scope));
        assert!((place(&low, "1") - place(&low, "5") - place(&high, "1") + place(&high, "5")).abs() < 0.01);
        let (from, to) = strokes(&low)[0];
        assert!(from.y > to.y && from.x < to.x, "2 lies above 1, and later is right of earlier");
    }
}

#[test]
fn every_section_has_a_mark_of_its_own() {
    let questionnaire = questionnaire(&[&[1], &[1], &[1], &[1], &[1], &[1]]);
    let sessions = ["123451", "543215"].map(|signs| session(&questionnaire, signs));
    let scene = draw(&sessions, TrendScope::Sections);
    let shape = |mark: &Mark| match mark {
        Mark::Circle { fill, .. } => Some(format!("circle {fill:?}")),
        Mark::Polygon { fill, .. } => Some(format!("diamond {fill:?}")),
        Mark::Rect { fill, .. } => Some(format!("square {fill:?}")),
        Mark::Line { .. } | Mark::Text { .. } => None,
    };
    let mut shapes: Vec<String> = scene.marks.iter().filter_map(shape).collect();
    shapes.sort();
    shapes.dedup();
    assert_eq!(shapes.len(), 6, "{shapes:?}");
}

#[test]
fn marks_in_one_place_stand_beside_each_other_and_none_hides_another() {
    let questionnaire = questionnaire(&[&[1], &[1], &[1]]);
    let sessions = ["333", "333"].map(|signs| session(&questionnaire, signs));
    let scene = draw(&sessions, TrendScope::Sections);
    let middle = |mark: &Mark| match mark {
        Mark::Circle { centre, .. } => Some(centre.x),
        Mark::Polygon { points, .. } => Some(points[0].x),
        Mark::Rect { area, .. } => Some(area.x + area.width / 2.0),
        Mark::Line { .. } | Mark::Text { .. } => None,
    };
    // The marks before the names come first, those of the rows of values last.
    let all: Vec<f32> = scene.marks.iter().filter_map(middle).collect();
    let [first, _, second, _, third, _] = all[3..9] else { panic!("{all:?}") };
    assert!(second - first > 10.0 && third - second > 10.0, "{all:?}");
}

#[test]
fn warnings_name_the_measurement_where_something_changed() {
    let questionnaire = questionnaire(&[&[1]]);
    let mut sessions = vec![
        dated(session(&questionnaire, "3"), 2022),
        dated(group(&questionnaire, &["1", "2"]), 2023),
        dated(group(&questionnaire, &["1", "2", "3", "4", "5", "3"]), 2024),
    ];
    edit(&mut sessions[1], Edit::Municipality("Elders".into()));
    edit(&mut sessions[2], Edit::Municipality("Proefstad".into()));
    let scene = draw(&sessions, TrendScope::Sections);
    let said = words(&scene).join(" ");
    for words in [
        "Niet hetzelfde gemeten Bij 21-11-2023 veranderde het van één persoon naar een groep",
        "De groep is veranderd. Vergelijk met zorg. Bij 21-11-2024 deed meer dan een derde",
        "Niet dezelfde gemeente De meting van 21-11-2024 noemt een andere gemeente",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(scene.subtitle.starts_with("Gemiddelde van de medianen per onderdeel bij 3 metingen"));
    let quiet = draw(&years(&["22 44", "33 43"]), TrendScope::Sections);
    assert!(!words(&quiet).join(" ").contains("Vergelijk met zorg"));
}

#[test]
fn one_measurement_other_statements_and_no_scores_each_have_their_words() {
    for scope in SCOPES {
        assert_eq!(draw(&[one_theme("3")], scope).title, "Er is maar één meting");
        let other = Questionnaire { id: "iets-anders".into(), ..questionnaire(&[&[1]]) };
        let apart = draw(&[session(&other, "3"), one_theme("3")], scope);
        assert_eq!(apart.title, "De metingen zijn niet te vergelijken");
        assert!(draw(&[one_theme("3."), one_theme(".3")], scope).title.ends_with("met een score in alle metingen"));
        assert!(draw(&[one_theme("3"), one_theme(".")], scope).title.ends_with("heeft in twee metingen een score"));
    }
}

#[test]
fn without_room_the_newest_measurements_are_drawn_and_the_table_has_all() {
    let sessions = years(&["22 44"; 12]);
    let narrow = draw_at(&sessions, TrendScope::Sections, 320.0);
    assert!(words(&narrow).join(" ").contains("oudste metingen staan alleen in de tabel"));
    assert_eq!(narrow.table.rows[0].len(), 16);
    let wide = draw_at(&sessions, TrendScope::Sections, 1200.0);
    assert!(!words(&wide).join(" ").contains("alleen in de tabel"));
    assert_eq!(strokes(&wide).len(), 22);
}

#[test]
fn the_measurement_inside_the_session_is_enough_for_a_trend() {
    let years = years(&["22 44", "33 44"]);
    let (summary, text) = (summarise(&years[1]), Text::dutch());
    let brief = Brief { before: Some(&years[0]), ..Brief::new(&summary, &years[1], &text, 760.0) };
    assert_eq!(Figure::Trend(TrendScope::Sections).draw(brief), draw(&years, TrendScope::Sections));
}

#[test]
fn it_is_well_laid_out_at_every_width_with_any_names_and_any_number_of_measurements() {
    let mut sixty = builtin().unwrap();
    for section in &mut sixty.sections {
        section.title = "Een lange naam van zestig tekens die over regels heen loopt.".to_owned();
        for theme in &mut section.themes {
            theme.title.clone_from(&section.title);
        }
    }
    let many = lengthened(questionnaire(&[&[1], &[2], &[1, 1], &[3], &[1], &[2], &[1]]));
    for questionnaire in [builtin().unwrap(), sixty, with_long_names(), many] {
        let count = questionnaire.statement_count();
        let signs = |from: usize, signs: &str| signs.chars().cycle().skip(from).take(count).collect::<String>();
        for measurements in [2, 3, 5, 12] {
            let person = |number: usize| session(&questionnaire, &signs(number * 3, "1523?4435155-3"));
            let mut sessions: Vec<Session> =
                (0..measurements).map(|number| dated(person(number), 2015 + i16::try_from(number).unwrap())).collect();
            let sheets: Vec<String> = (0..5).map(|partner| signs(partner * 5, "34241452")).collect();
            let sheets: Vec<&str> = sheets.iter().map(String::as_str).collect();
            sessions[1] = dated(unnamed_group(&questionnaire, &sheets), 2016);
            if measurements == 3 {
                edit(&mut sessions[0], Edit::Date(None));
                sessions[2] = dated(person_without_answers(&questionnaire), 2017);
            }
            for scope in SCOPES {
                for width in [320.0, 560.0, 640.0, 760.0, 1100.0, 1200.0] {
                    let scene = draw_at(&sessions, scope, width);
                    check_hits(&scene);
                    check_svg(&scene.with_heading());
                }
            }
        }
    }
}

fn person_without_answers(questionnaire: &Questionnaire) -> Session {
    session(questionnaire, "")
}

#[test]
fn lines_that_end_in_one_place_keep_their_names_apart() {
    let questionnaire = questionnaire(&[&[1], &[1], &[1], &[1]]);
    for signs in ["5555", "1111", "3333", "5511"] {
        let sessions = ["1234", signs].map(|signs| session(&questionnaire, signs));
        for width in [320.0, 760.0] {
            check_svg(&draw_at(&sessions, TrendScope::Sections, width).with_heading());
        }
    }
}

#[test]
fn in_light_dark_and_grey_the_marks_are_the_same() {
    let scene = draw(&years(&["22 44", "33 43", "44 33"]), TrendScope::Sections);
    let [light, dark, grey] =
        [Palette::light(), Palette::dark(), Palette::grey()].map(|palette| to_svg(&scene, &palette));
    let shapes = |svg: &str| ["<polygon", "<circle", "<line", "<text", "<rect"].map(|name| svg.matches(name).count());
    assert_eq!((shapes(&light), shapes(&light)), (shapes(&dark), shapes(&grey)));
    assert!(light != dark);
}
