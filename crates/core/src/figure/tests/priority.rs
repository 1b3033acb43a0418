//! The figure of priorities: the list, the plot, and silence before the dots are shown.

use std::collections::BTreeMap;

use super::check::{check_hits, check_svg};
use super::words;
use super::{repeated, with_long_names};
use crate::analysis::samples::{edit, group, one_theme, questionnaire, statement_id, unnamed_group};
use crate::analysis::{Points, Priority, priorities, summarise};
use crate::figure::{Area, Brief, Ink, Mark, Opens, Scene, priority};
use crate::questionnaire::{Score, builtin};
use crate::session::{Dots, Edit, Session, Slip};
use crate::text::Text;

/// A hundred and fifty people give statements, by number, so many dots together; more people when there are very many dots.
fn with_dots(mut session: Session, dots: &[(usize, u16)], revealed: bool) -> Session {
    let dots: BTreeMap<_, _> = dots
        .iter()
        .map(|(number, dots)| {
            let located = session.questionnaire().statements().nth(number - 1).unwrap();
            (located.statement.id.clone(), *dots)
        })
        .collect();
    let people = if dots.values().any(|dots| *dots > 120) { u16::MAX } else { 150 };
    let mut slip = Slip::new(dots);
    slip.people = people;
    edit(&mut session, Edit::Dots(Some(Dots { revealed, slips: vec![slip], ..Dots::default() })));
    session
}

fn draw_at(session: &Session, width: f32) -> Scene {
    let (summary, text) = (summarise(session), Text::dutch());
    priority(Brief::new(&summary, session, &text, width), &priorities(session, &summary))
}

/// One theme, scored with `signs`; statements by number with their dots.
fn draw(signs: &str, dots: &[(usize, u16)]) -> Scene {
    draw_at(&with_dots(one_theme(signs), dots, true), 760.0)
}

/// The plates of the plot with the words on them.
fn plates(scene: &Scene) -> Vec<(Area, Ink, String)> {
    let plate = |mark: &Mark| match mark {
        Mark::Rect { area, fill: Some(fill), radius, .. } if *radius > 0.0 => Some((*area, *fill)),
        _ => None,
    };
    let on = |area: Area| {
        let text = |mark: &Mark| match mark {
            Mark::Text { at, text, .. } => {
                let inside = (area.x..area.right()).contains(&at.x) && (area.y..area.bottom()).contains(&at.y);
                inside.then(|| text.clone())
            }
            _ => None,
        };
        scene.marks.iter().filter_map(text).collect::<Vec<_>>().join(" ")
    };
    scene.marks.iter().filter_map(plate).map(|(area, fill)| (area, fill, on(area))).collect()
}

fn column(scene: &Scene, index: usize) -> Vec<&str> {
    scene.table.rows.iter().map(|row| row[index].as_str()).collect()
}

#[test]
fn the_title_names_the_statements_with_the_most_dots() {
    assert_eq!(draw("333", &[(2, 9), (1, 3)]).title, "Stelling 2, Kort 2, kreeg de meeste stippen (9)");
    assert_eq!(draw("333", &[(3, 4), (1, 4)]).title, "Stellingen 1 en 3 kregen de meeste stippen (elk 4)");
    assert_eq!(draw("333", &[(3, 4), (1, 4), (2, 4)]).title, "Stellingen 1, 2 en 3 kregen de meeste stippen (elk 4)");
    let four = draw("3333", &[(1, 2), (2, 2), (3, 2), (4, 2)]);
    assert_eq!(four.title, "4 stellingen kregen de meeste stippen (elk 2)");
}

#[test]
fn dots_that_are_not_revealed_leave_no_trace() {
    let hidden = with_dots(one_theme("234"), &[(1, 7), (2, 3)], false);
    let (summary, text) = (summarise(&hidden), Text::dutch());
    // Even when somebody hands them over.
    let leaked = [Priority { id: statement_id(1), index: 0, dots: 7, value: None, agreement: None }];
    let scene = priority(Brief::new(&summary, &hidden, &text, 760.0), &leaked);
    assert_eq!(scene.title, "De stippen zijn nog niet getoond");
    assert!(scene.hits.is_empty() && scene.table.rows.is_empty());
    let everything = format!("{scene:?}");
    assert!(!everything.contains("Kort 1") && !words(&scene).join(" ").contains('7'));
}

#[test]
fn no_dots_say_what_to_do() {
    for scene in [draw_at(&one_theme("34"), 320.0), draw("34", &[])] {
        assert_eq!(scene.title, "Er zijn nog geen stippen geteld");
        assert!(words(&scene).join(" ").contains("Tel de stippen") && scene.table.rows.is_empty());
        assert!(scene.description.contains("Tel de stippen"), "{}", scene.description);
        check_svg(&scene.with_heading());
    }
}

#[test]
fn the_list_runs_by_dots_and_every_row_opens_its_statement() {
    let scene = draw("5421", &[(1, 2), (2, 5), (3, 2), (4, 1)]);
    assert_eq!(column(&scene, 0), ["2. Kort 2", "3. Kort 3", "1. Kort 1", "4. Kort 4"]);
    assert_eq!(column(&scene, 1), ["5", "2", "2", "1"]);
    let opens: Vec<_> = scene.hits.iter().map(|hit| hit.opens.clone()).collect();
    assert_eq!(opens, [2, 3, 1, 4].map(|number| Opens::Statement(statement_id(number))));
    assert_eq!(scene.hits[0].sentence, "Stelling 2, Kort 2: 5 stippen, score 4, sterk punt");
    assert_eq!(scene.hits[3].sentence, "Stelling 4, Kort 4: 1 stip, score 1, verbeterpunt");
}

#[test]
fn the_subtitle_says_of_whom_how_many_and_on_what() {
    let mut session = with_dots(one_theme("333"), &[(1, 2), (3, 1)], true);
    edit(&mut session, Edit::Date(Some(jiff::civil::date(2026, 11, 21))));
    assert_eq!(
        draw_at(&session, 760.0).subtitle,
        "Stippen van 150 partners: 3 in totaal, bij 2 van de 3 stellingen. 21-11-2026"
    );
}

#[test]
fn a_slip_that_nobody_used_counts_no_people() {
    let mut session = with_dots(one_theme("333"), &[(1, 2), (3, 1)], true);
    let mut dots = session.dots().unwrap().clone();
    dots.slips.push(Slip::new(BTreeMap::new()));
    edit(&mut session, Edit::Dots(Some(dots)));
    assert!(draw_at(&session, 760.0).subtitle.starts_with("Stippen van 150 partners: "));
}

#[test]
fn without_a_score_a_statement_stands_in_the_list_only() {
    let scene = draw("3?.", &[(1, 2), (2, 5), (3, 1)]);
    assert_eq!(column(&scene, 3), ["geen score", "Aandachtspunt", "geen score"]);
    assert_eq!(plates(&scene).len(), 1);
    assert!(words(&scene).contains(&"2 stellingen zonder score staan alleen in de lijst."));
    assert_eq!(scene.hits[0].sentence, "Stelling 2, Kort 2: 5 stippen, geen score");
    let none = draw("??", &[(1, 2), (2, 1)]);
    assert!(plates(&none).is_empty() && !words(&none).contains(&"Nu aanpakken"));
}

#[test]
fn too_few_answers_without_names_have_no_place_in_the_plot() {
    let questionnaire = questionnaire(&[&[1]]);
    let few = with_dots(unnamed_group(&questionnaire, &["2", "4"]), &[(1, 3)], true);
    let summary = summarise(&few);
    assert!(summary.statements[0].withheld);
    // Even when somebody hands a value over.
    let priorities =
        [Priority { id: statement_id(1), index: 0, dots: 3, value: Some(Points::of(Score::MAX)), agreement: None }];
    let text = Text::dutch();
    let scene = priority(Brief::new(&summary, &few, &text, 760.0), &priorities);
    assert!(plates(&scene).is_empty());
    assert_eq!(column(&scene, 2), [""]);
    assert_eq!(column(&scene, 3), ["te weinig antwoorden om te tonen"]);
}

#[test]
fn statements_in_the_same_place_share_a_plate() {
    let scene = draw("3343", &[(4, 2), (1, 2), (3, 2), (2, 1)]);
    let numbers: Vec<_> = plates(&scene).into_iter().map(|(_, _, words)| words).collect();
    assert_eq!(numbers, ["2", "1, 4", "3"]);
}

#[test]
fn the_four_parts_are_named_and_what_lies_where_is_in_the_table() {
    let scene = draw("24242", &[(1, 6), (2, 5), (3, 2), (4, 1), (5, 4)]);
    for name in ["Nu aanpakken", "Vasthouden", "Later", "Loslaten of vieren"] {
        assert!(words(&scene).contains(&name), "{name}");
    }
    assert_eq!(column(&scene, 4), ["Nu aanpakken", "Vasthouden", "Later", "Later", "Loslaten of vieren"]);
    let standing_out: Vec<_> = plates(&scene).into_iter().filter(|(_, fill, _)| *fill != Ink::Surface).collect();
    assert_eq!(standing_out.len(), 1);
    assert_eq!(standing_out[0].2, "1");
}

#[test]
fn a_score_of_3_is_high_and_a_single_dot_is_not_many() {
    let scene = draw("3222", &[(1, 3), (2, 1), (3, 1), (4, 1)]);
    assert_eq!(column(&scene, 4), ["Vasthouden", "Later", "Later", "Later"]);
    assert!(words(&scene).join(" ").contains("een aantal stippen als weinig"));
}

#[test]
fn where_all_have_as_many_dots_all_have_many() {
    let scene = draw("24", &[(1, 3), (2, 3)]);
    assert_eq!(column(&scene, 4), ["Nu aanpakken", "Vasthouden"]);
    assert!(words(&scene).join(" ").contains("het hoogste aantal stippen als veel"));
}

#[test]
fn a_median_between_two_numbers_is_printed_with_its_half() {
    assert!(words(&draw("24", &[(1, 3), (2, 2)])).join(" ").contains("(2,5)"));
}

#[test]
fn a_higher_plate_has_more_dots_and_one_further_right_a_higher_score() {
    let scene = draw("1524", &[(1, 1), (2, 3), (3, 3), (4, 12)]);
    let plates = plates(&scene);
    let at = |number: &str| plates.iter().find(|(_, _, words)| words == number).unwrap().0;
    let middle = |area: Area| (area.x + area.width / 2.0, area.y + area.height / 2.0);
    let [one, two, three, four] = ["1", "2", "3", "4"].map(at).map(middle);
    assert!(one.0 < three.0 && three.0 < four.0 && four.0 < two.0);
    assert!(four.1 < two.1 && two.1 < one.1 && (two.1 - three.1).abs() < 0.01);
}

#[test]
fn few_dots_look_few() {
    let scene = draw("3", &[(1, 1)]);
    for tick in ["0", "1", "2", "3", "4"] {
        assert!(words(&scene).contains(&tick), "{tick}");
    }
}

#[test]
fn a_divided_group_has_its_word_in_the_list() {
    let questionnaire = questionnaire(&[&[1]]);
    let divided = group(&questionnaire, &["1", "1", "1", "2", "5", "5", "5", "4"]);
    let scene = draw_at(&with_dots(divided, &[(1, 4)], true), 760.0);
    assert_eq!(column(&scene, 3), ["Eerst bespreken"]);
    let sides = scene.marks.iter().filter(|mark| matches!(mark, Mark::Polygon { fill: Some(Ink::Text), .. }));
    assert_eq!(sides.count(), 2, "the shape it has among the strengths and weaknesses too");
    assert_eq!(scene.hits[0].sentence, "Stelling 1, Kort 1: 4 stippen, score 3, eerst bespreken");
}

#[test]
fn priorities_are_well_laid_out_at_every_width_and_with_any_dots() {
    let few = |number: usize| (number, 1);
    let crowd: Vec<(usize, u16)> = (1..=56).map(|number| (number, [1, 1, 1, 2, 2, 3, 5, 1, 21][number % 9])).collect();
    let spread: Vec<(usize, u16)> = (1..=20_u16).map(|dots| (usize::from(dots), 2 * dots)).chain([(30, 100)]).collect();
    let same: Vec<(usize, u16)> = (1..=56).map(few).collect();
    let tally = vec![(1, 60_000), (2, 59_000), (3, 1)];
    for questionnaire in [builtin().unwrap(), with_long_names()] {
        for signs in ["3", "125345?112-535"] {
            for dots in [&crowd, &spread, &same, &vec![(7, 1)], &tally] {
                let session = with_dots(repeated(&questionnaire, signs), dots, true);
                for width in [320.0, 560.0, 640.0, 760.0, 1100.0, 1200.0] {
                    let scene = draw_at(&session, width);
                    check_hits(&scene);
                    check_svg(&scene.with_heading());
                }
            }
        }
    }
}

#[test]
fn the_table_says_what_the_figure_says() {
    let scene = draw("34", &[(1, 2), (2, 12)]);
    assert_eq!(scene.table.header, ["Stelling", "Stippen", "Score", "Oordeel", "Vak"]);
    assert_eq!(scene.table.rows[0], ["2. Kort 2", "12", "4", "Sterk punt", "Vasthouden"]);
    for cell in scene.table.rows.iter().flatten() {
        assert!(words(&scene).contains(&cell.as_str()), "{cell}");
    }
}
