//! The figure of one person beside the group: what it says, what it draws, what it may never show.

use super::check::{check_hits, check_svg};
use super::{shows_every_number, with_long_names, words};
use crate::analysis::samples::{
    answer, edit, empty_group, group, one_theme, questionnaire, session, statement_id, unnamed_group, vote, votes,
};
use crate::analysis::{beside as lay, summarise};
use crate::figure::{Brief, ChangeScope, Figure, Ink, Listing, Mark, Opens, Palette, Scene, to_svg};
use crate::questionnaire::{Band, Questionnaire, Score, builtin};
use crate::session::{AnswerValue, Edit, Session};
use crate::text::Text;

const TEN: ChangeScope = ChangeScope::Statements(Listing::Extremes);
const ALL: ChangeScope = ChangeScope::Statements(Listing::All);
const SCOPES: [ChangeScope; 4] = [ChangeScope::Sections, ChangeScope::Themes, TEN, ALL];

fn draw_at(own: &Session, group: &Session, scope: ChangeScope, width: f32, patterns: bool) -> Scene {
    let (summary, text) = (summarise(group), Text::dutch());
    let brief = Brief { own: Some(own), patterns, ..Brief::new(&summary, group, &text, width) };
    Figure::Beside(scope).draw(brief)
}

fn draw(own: &Session, group: &Session, scope: ChangeScope) -> Scene {
    draw_at(own, group, scope, 760.0, false)
}

/// A person and three partners who all say the same.
fn one(own: &str, partners: &str, scope: ChangeScope) -> Scene {
    let questionnaire = questionnaire(&[&[own.len()]]);
    draw(&session(&questionnaire, own), &group(&questionnaire, &[partners; 3]), scope)
}

fn sentences(scene: &Scene) -> Vec<&str> {
    scene.hits.iter().map(|hit| hit.sentence.as_str()).collect()
}

#[test]
fn the_title_says_where_the_person_differs_most() {
    assert_eq!(one("513", "233", TEN).title, "U scoort vooral anders over Kort 1 (u 5, groep 2)");
    assert_eq!(one("515", "233", TEN).title, "U scoort vooral anders over Kort 1 (u 5, groep 2)");
    assert_eq!(one("533", "353", ALL).title, "U scoort vooral anders over 2 stellingen (elk 2 punten verschil)");
    assert_eq!(one("433", "343", ALL).title, "Uw beeld lijkt op dat van de groep: nergens meer dan 1 punt verschil");
    assert_eq!(one("433", "433", ALL).title, "Uw beeld is gelijk aan dat van de groep");
    assert_eq!(one("5....", "23333", ALL).title, "Voorlopig beeld: u scoort vooral anders over Kort 1 (u 5, groep 2)");
    assert_eq!(one("555", "222", ChangeScope::Themes).title, "U scoort vooral anders over Thema 1 (u 5,0, groep 2,0)");
    assert_eq!(
        one("5333", "3333", ChangeScope::Sections).title,
        "Uw beeld lijkt op dat van de groep: nergens meer dan 0,5 punt verschil"
    );
}

#[test]
fn ten_rows_stand_largest_gap_first_and_the_rest_is_counted() {
    let scene = one("555544444433", "222233333333", TEN);
    assert_eq!(scene.hits.len(), 10);
    assert_eq!(scene.hits[0].opens, Opens::Statement(statement_id(1)));
    assert!(words(&scene).join(" ").contains("2 stellingen met een kleiner verschil, of geen, staan er niet bij."));
    let ties = one("444444444444", "333333333333", TEN);
    assert!(words(&ties).contains(&"En nog 2 stellingen met 1 punt verschil"), "{:?}", words(&ties));
    assert_eq!(one("555544444433", "222233333333", ALL).hits.len(), 12);
    let none = one("33", "33", TEN);
    assert!(none.hits.is_empty() && words(&none).contains(&"Bij geen enkele stelling scoort u anders."));
}

#[test]
fn a_row_is_read_aloud_with_both_values_and_who_is_higher() {
    let scene = one("523", "253", ALL);
    assert_eq!(
        sentences(&scene),
        [
            "Stelling 1, Kort 1: u 5, groep 2, u scoort 3 hoger",
            "Stelling 2, Kort 2: u 2, groep 5, u scoort 3 lager",
            "Stelling 3, Kort 3: allebei 3, gelijk",
        ]
    );
    assert_eq!(scene.table.header, ["Stelling", "U", "Groep", "Verschil", "Oordeel", "Opmerking"]);
    assert_eq!(scene.table.rows[1], ["2. Kort 2", "2", "5", "3 lager", "Sterk punt", ""]);
    shows_every_number(&one("52", "25", ALL));
}

#[test]
fn the_own_value_is_a_hollow_diamond_and_the_group_a_circle_without_an_arrow() {
    let shapes = |scene: &Scene| {
        let shape = |mark: &Mark| match mark {
            Mark::Polygon { points, fill, .. } => Some(("diamond", points[0].x, *fill)),
            Mark::Circle { centre, fill, .. } => Some(("circle", centre.x, *fill)),
            _ => None,
        };
        // Without those of the legend.
        scene.marks.iter().filter_map(shape).skip(2).collect::<Vec<_>>()
    };
    let higher = shapes(&one("5", "2", ALL));
    assert_eq!(higher.len(), 2, "no arrowhead");
    let ((own, own_x, own_fill), (of_group, group_x, group_fill)) = (higher[0], higher[1]);
    assert_eq!((own, of_group), ("diamond", "circle"));
    assert!(own_x > group_x);
    assert_eq!((own_fill, group_fill), (Some(Ink::Surface), Some(Ink::Band(Band::Weak))));
    let same = shapes(&one("3", "3", ALL));
    assert!((same[0].1 - same[1].1).abs() < 0.01, "one around the other");
    let print = draw_at(&one_theme("5"), &group(&questionnaire(&[&[1]]), &["2"]), ALL, 760.0, true);
    assert_eq!(shapes(&print)[1].2, Some(Ink::Outline));
}

#[test]
fn what_is_left_out_is_told_reason_by_reason() {
    let mut old = questionnaire(&[&[8]]);
    old.sections[0].themes[0].statements[0].rev = 2;
    let scene = draw(&session(&old, "5.?-5555"), &group(&questionnaire(&[&[7]]), &["333333."; 6]), ALL);
    let said = words(&scene).join(" ");
    for sentence in [
        "1 stelling hebt u niet beantwoord.",
        "Bij 1 stelling koos u 'Weet ik niet'.",
        "Bij 1 stelling koos u 'Niet van toepassing'.",
        "Bij 1 stelling heeft de groep geen score.",
        "1 stelling staat niet in uw vragenlijst, of met een andere betekenis.",
        "1 stelling staat alleen in uw vragenlijst.",
    ] {
        assert!(said.contains(sentence), "{sentence}: {said}");
    }
    assert!(scene.subtitle.contains("2 van de 7 stellingen vergelijkbaar. Groep: 6 partners."), "{}", scene.subtitle);
}

#[test]
fn what_is_withheld_without_names_is_only_counted() {
    let questionnaire = questionnaire(&[&[2]]);
    let own = session(&questionnaire, "33");
    let scene = |sign: &str| {
        draw(&own, &unnamed_group(&questionnaire, &[&format!("3{sign}"), &format!("4{sign}"), "3", "3", "3"]), ALL)
    };
    assert_eq!(scene("1"), scene("5"));
    assert_eq!(scene("1").hits.len(), 1);
    let said = words(&scene("1")).join(" ");
    assert!(said.contains("Bij 1 stelling zijn er te weinig antwoorden om zonder naam te tonen."), "{said}");
    let none = draw(&own, &unnamed_group(&questionnaire, &["11"; 4]), ALL);
    assert_eq!(none.title, "Bij geen stelling hebben u en de groep allebei een score");
    assert!(none.hits.is_empty() && none.table.rows.is_empty());
}

#[test]
fn division_agreement_and_other_wording_stand_beside_the_row() {
    let now = questionnaire(&[&[3]]);
    let mut group = empty_group(&now);
    votes(&mut group, statement_id(1), vec![vote([4, 0, 0, 0, 4])]);
    votes(&mut group, statement_id(2), vec![vote([0, 0, 8, 0, 0])]);
    answer(&mut group, statement_id(3), Some(AnswerValue::Score(Score::MAX)));
    let mut old = now.clone();
    old.sections[0].themes[0].statements[1].text = "Zo las ik het".to_owned();
    let scene = draw(&session(&old, "131"), &group, ALL);
    assert_eq!(
        sentences(&scene),
        [
            "Stelling 3, Kort 3: u 1, groep 5, u scoort 4 lager, samen bepaald: 5",
            "Stelling 1, Kort 1: u 1, groep 3, u scoort 2 lager, eerst bespreken",
            "Stelling 2, Kort 2: allebei 3, gelijk, andere tekst",
        ]
    );
    assert_eq!(scene.table.rows[2][6..], ["Zo las ik het", "Tekst van stelling 2"]);
    assert_eq!(scene.table.rows[1][4], "Eerst bespreken");
}

#[test]
fn a_theme_of_which_a_part_compares_says_how_much() {
    let questionnaire = questionnaire(&[&[3]]);
    let scene = draw(&session(&questionnaire, "54."), &group(&questionnaire, &["111"; 2]), ChangeScope::Themes);
    assert_eq!(sentences(&scene), ["Thema Thema 1: u 4,5, groep 1,0, u scoort 3,5 hoger, 2 van 3 stellingen"]);
}

#[test]
fn sessions_that_do_not_go_together_have_their_own_words() {
    let questionnaire = questionnaire(&[&[1]]);
    let (person, partners) = (session(&questionnaire, "3"), group(&questionnaire, &["3"]));
    let other = session(&Questionnaire { id: "iets-anders".into(), ..questionnaire }, "3");
    let text = Text::dutch();
    let summary = summarise(&partners);
    for scope in SCOPES {
        let none = Figure::Beside(scope).draw(Brief::new(&summary, &partners, &text, 320.0));
        assert_eq!(none.title, "Er is nog geen eigen beeld gekozen");
        assert_eq!(draw(&partners, &partners, scope).title, "Het gekozen bestand is van een groep");
        assert_eq!(draw(&person, &person, scope).title, "Deze sessie is niet van een groep");
        assert_eq!(draw(&other, &partners, scope).title, "De twee bestanden hebben een andere vragenlijst");
    }
}

#[test]
fn another_municipality_is_a_warning_above_the_rows() {
    let questionnaire = questionnaire(&[&[1]]);
    let (mut own, mut ours) = (session(&questionnaire, "3"), group(&questionnaire, &["1"]));
    edit(&mut own, Edit::Municipality("Elders".into()));
    edit(&mut ours, Edit::Municipality("Proefstad".into()));
    assert!(lay(&own, &ours).other_municipality);
    let scene = draw(&own, &ours, ALL);
    let place = |words: &str| {
        let at = |mark: &Mark| matches!(mark, Mark::Text { text, .. } if text == words);
        scene.marks.iter().position(at).unwrap()
    };
    assert!(place("Niet dezelfde gemeente") < place("1. Kort 1"));
}

#[test]
fn it_is_well_laid_out_at_every_width_with_names_of_60_and_120_characters() {
    let mut sixty = builtin().unwrap();
    for statement in
        sixty.sections.iter_mut().flat_map(|section| &mut section.themes).flat_map(|theme| &mut theme.statements)
    {
        statement.short = "Een lange naam van zestig tekens die over regels heen loopt.".to_owned();
    }
    for questionnaire in [builtin().unwrap(), sixty, with_long_names()] {
        let count = questionnaire.statement_count();
        let signs = |from: usize, signs: &str| signs.chars().cycle().skip(from).take(count).collect::<String>();
        let own = session(&questionnaire, &signs(0, "1523?4-351."));
        let partners: Vec<String> = (0..12).map(|partner| signs(partner * 5, "3424145-?.2")).collect();
        let partners: Vec<&str> = partners.iter().map(String::as_str).collect();
        for ours in [group(&questionnaire, &partners), unnamed_group(&questionnaire, &partners[..5])] {
            for scope in SCOPES {
                for (width, patterns) in
                    [(320.0, true), (560.0, false), (640.0, true), (760.0, false), (1100.0, true), (1200.0, false)]
                {
                    let scene = draw_at(&own, &ours, scope, width, patterns);
                    check_hits(&scene);
                    check_svg(&scene.with_heading());
                }
            }
        }
    }
}

#[test]
fn in_light_dark_and_grey_the_marks_are_the_same_and_the_colours_those_of_the_palette() {
    let scene = one("5123", "2333", ALL);
    let [light, dark, grey] =
        [Palette::light(), Palette::dark(), Palette::grey()].map(|palette| to_svg(&scene, &palette));
    assert!(light != dark && light != grey && dark != grey);
    let shapes = |svg: &str| ["<polygon", "<circle", "<line", "<text"].map(|name| svg.matches(name).count());
    assert_eq!((shapes(&light), shapes(&light)), (shapes(&dark), shapes(&grey)));
}
