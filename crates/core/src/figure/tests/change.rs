//! The figure of change: what it says, what it draws, what it leaves unsaid.

mod layout;
mod measured;

use jiff::civil::date;

use super::words;
use crate::analysis::samples::{edit, group, one_theme, questionnaire, session, statement_id, unnamed_group};
use crate::analysis::{Change, change as compare, summarise};
use crate::figure::{Anchor, Brief, ChangeScope, Compared, Figure, Ink, Listing, Mark, Opens, Scene, change};
use crate::questionnaire::Band;
use crate::session::{Edit, Participant, Session};
use crate::text::Text;

const EXTREMES: ChangeScope = ChangeScope::Statements(Listing::Extremes);
const ALL: ChangeScope = ChangeScope::Statements(Listing::All);
const SCOPES: [ChangeScope; 4] = [ChangeScope::Sections, ChangeScope::Themes, EXTREMES, ALL];

fn draw_change(now: &Session, change_between: &Change, scope: ChangeScope, width: f32, patterns: bool) -> Scene {
    let (summary, text) = (summarise(now), Text::dutch());
    let brief = Brief { patterns, ..Brief::new(&summary, now, &text, width) };
    let before = Some(date(2025, 11, 20));
    change(brief, Some(Compared { change: change_between, before }), scope)
}

fn draw(before: &Session, now: &Session, scope: ChangeScope) -> Scene {
    draw_change(now, &compare(before, now), scope, 760.0, false)
}

/// One person, one theme.
fn alone(before: &str, now: &str, scope: ChangeScope) -> Scene {
    draw(&one_theme(before), &one_theme(now), scope)
}

/// Three themes of two statements, in two sections.
fn themes(before: &str, now: &str, scope: ChangeScope) -> Scene {
    let questionnaire = questionnaire(&[&[2, 2], &[2]]);
    draw(&session(&questionnaire, before), &session(&questionnaire, now), scope)
}

fn sentences(scene: &Scene) -> Vec<&str> {
    scene.hits.iter().map(|hit| hit.sentence.as_str()).collect()
}

/// Places of the hollow and of the solid circles of the rows, without those of the legend.
fn circles(scene: &Scene) -> Vec<(f32, Ink)> {
    let circle = |mark: &Mark| match mark {
        Mark::Circle { centre, fill: Some(fill), .. } => Some((centre.x, *fill)),
        _ => None,
    };
    scene.marks.iter().filter_map(circle).skip(2).collect()
}

#[test]
fn the_title_names_what_improved_most_and_what_declined_most() {
    assert_eq!(
        alone("2233", "2432", EXTREMES).title,
        "Het meest verbeterd: Kort 2 (+2), het meest gedaald: Kort 4 (-1)"
    );
    assert_eq!(alone("2233", "2433", EXTREMES).title, "Het meest verbeterd: Kort 2 (+2)");
    assert_eq!(alone("2233", "2231", ALL).title, "Het meest gedaald: Kort 4 (-2)");
    assert_eq!(
        themes("22 33 44", "33 33 22", ChangeScope::Themes).title,
        "Het meest verbeterd: Thema 1 (+1,0), het meest gedaald: Thema 3 (-2,0)"
    );
    assert_eq!(themes("22 33 44", "44 33 44", ChangeScope::Sections).title, "Het meest verbeterd: Onderdeel 1 (+1,0)");
}

#[test]
fn who_moved_as_much_is_counted_in_the_title() {
    assert_eq!(alone("2222", "3322", ALL).title, "Het meest verbeterd: 2 stellingen (elk +1)");
    assert_eq!(themes("44 44 22", "33 33 22", ChangeScope::Themes).title, "Het meest gedaald: 2 thema's (elk -1,0)");
}

#[test]
fn nothing_changed_is_said_so() {
    for scope in [EXTREMES, ALL] {
        assert_eq!(alone("234", "234", scope).title, "Geen stelling is veranderd");
    }
    assert_eq!(themes("22 33 44", "22 33 44", ChangeScope::Themes).title, "Geen thema is veranderd");
    assert_eq!(themes("22 33 44", "22 33 44", ChangeScope::Sections).title, "Geen onderdeel is veranderd");
}

#[test]
fn a_finding_on_few_answers_is_provisional() {
    assert_eq!(alone("2....", "4....", EXTREMES).title, "Voorlopig beeld: het meest verbeterd: Kort 1 (+2)");
    assert_eq!(alone("2....", "44444", EXTREMES).title, "Voorlopig beeld: het meest verbeterd: Kort 1 (+2)");
}

#[test]
fn what_one_answer_could_make_is_drawn_and_not_named() {
    let questionnaire = questionnaire(&[&[1]]);
    // Of two 4s one can become a 1: the median moves by a point and a half.
    let (before, now) = (group(&questionnaire, &["3", "3"]), group(&questionnaire, &["4", "4"]));
    let all = draw(&before, &now, ALL);
    assert_eq!(all.title, "Geen stelling is duidelijk veranderd");
    assert_eq!(circles(&all).len(), 2);
    assert!(words(&all).contains(&"Kan door één antwoord komen"));
    let extremes = draw(&before, &now, EXTREMES);
    assert!(extremes.hits.is_empty() && extremes.table.rows.is_empty());
    assert!(words(&extremes).contains(&"Geen stelling is duidelijk verbeterd."));
    assert!(words(&extremes).contains(&"Geen stelling is duidelijk gedaald."));
}

#[test]
fn of_a_theme_a_difference_under_one_point_of_one_answer_is_not_named() {
    let questionnaire = questionnaire(&[&[2]]);
    let (before, now) = (group(&questionnaire, &["33", "33"]), group(&questionnaire, &["33", "34"]));
    // One median half a point up: a quarter of a point of the mean, under the half that one answer makes.
    let scene = draw(&before, &now, ChangeScope::Themes);
    assert_eq!(scene.title, "Geen thema is duidelijk veranderd");
    assert_eq!(sentences(&scene), ["Thema Thema 1: 3,0 naar 3,3, 0,3 hoger, kan door één antwoord komen"]);
}

#[test]
fn themes_run_from_most_improved_to_most_declined_and_sections_keep_their_order() {
    let order = |scene: &Scene| scene.table.rows.iter().map(|row| row[0].clone()).collect::<Vec<_>>();
    assert_eq!(order(&themes("33 33 33", "22 33 44", ChangeScope::Themes)), ["Thema 3", "Thema 2", "Thema 1"]);
    assert_eq!(order(&themes("33 33 33", "22 33 44", ChangeScope::Sections)), ["Onderdeel 1", "Onderdeel 2"]);
    assert_eq!(order(&alone("3333", "2434", ALL)), ["2. Kort 2", "4. Kort 4", "3. Kort 3", "1. Kort 1"]);
    // Under its own heading the most declined comes first.
    assert_eq!(order(&alone("3344", "4421", EXTREMES)), ["1. Kort 1", "2. Kort 2", "4. Kort 4", "3. Kort 3"]);
}

#[test]
fn all_statements_stand_under_higher_same_and_lower() {
    let scene = alone("3333", "4432", ALL);
    for heading in ["Hoger: 2 stellingen", "Gelijk: 1 stelling", "Lager: 1 stelling"] {
        assert!(words(&scene).contains(&heading), "{heading}");
    }
    assert!(!words(&alone("33", "44", ALL)).iter().any(|word| word.starts_with("Lager") || word.starts_with("Gelijk")));
}

#[test]
fn ties_beyond_the_fifth_are_counted() {
    let scene = alone("2222222 33", "3333333 21", EXTREMES);
    assert_eq!(scene.hits.len(), 7);
    assert!(words(&scene).contains(&"En nog 2 stellingen met +1"));
    assert!(!words(&scene).iter().any(|word| word.contains("met -")));
    assert!(words(&alone("222222", "433333", EXTREMES)).contains(&"En nog 1 stelling met +1"));
    let lower = alone("222222", "444443", EXTREMES);
    assert!(!words(&lower).iter().any(|word| word.starts_with("En nog")), "the sixth moved less than the fifth");
}

#[test]
fn a_row_is_read_aloud_as_one_sentence() {
    let scene = alone("234", "424", ALL);
    assert_eq!(
        sentences(&scene),
        [
            "Stelling 1, Kort 1: 2 naar 4, 2 hoger",
            "Stelling 3, Kort 3: beide keren 4, gelijk",
            "Stelling 2, Kort 2: 3 naar 2, 1 lager",
        ]
    );
    assert_eq!(scene.hits[0].opens, Opens::Statement(statement_id(1)));
    assert_eq!(
        sentences(&themes("22 33 44", "33 33 44", ChangeScope::Sections))[0],
        "Onderdeel Onderdeel 1: 2,5 naar 3,0, 0,5 hoger"
    );
}

#[test]
fn moves_of_partners_are_counted_in_words() {
    let questionnaire = questionnaire(&[&[1]]);
    let before = group(&questionnaire, &["1", "2", "3", "3", "?"]);
    let now = group(&questionnaire, &["3", "4", "3", "2", "5"]);
    let scene = draw(&before, &now, ALL);
    assert!(words(&scene).contains(&"2 hoger, 1 gelijk, 1 lager"));
    assert!(sentences(&scene)[0].contains("2 hoger, 1 gelijk, 1 lager (5 partners in beide metingen)"));
    assert!(scene.subtitle.contains("5 partners in beide metingen."));
    assert_eq!(&scene.table.header[5..8], ["Hoger", "Gelijk", "Lager"]);
    assert_eq!(&scene.table.rows[0][5..8], ["2", "1", "1"]);
}

#[test]
fn a_changed_group_is_a_warning_in_the_figure() {
    let questionnaire = questionnaire(&[&[1]]);
    let before = group(&questionnaire, &["1", "2"]);
    let now = group(&questionnaire, &["1", "2", "3", "4", "5", "3"]);
    for scope in SCOPES {
        let scene = draw(&before, &now, scope);
        assert!(words(&scene).contains(&"De groep is veranderd. Vergelijk met zorg."));
        assert!(scene.description.starts_with("De groep is veranderd. Vergelijk met zorg. Meer dan een derde"));
        assert!(!words(&draw(&before, &before, scope)).iter().any(|word| word.contains("De groep is veranderd")));
    }
}

#[test]
fn a_group_of_other_partners_altogether_says_so_where_nothing_compares() {
    let questionnaire = questionnaire(&[&[1]]);
    let before = group(&questionnaire, &["1", "2"]);
    let mut now = group(&questionnaire, &["3", "4"]);
    for (one, organisation) in now.participants().to_vec().into_iter().zip(["Andere", "Nieuwe"]) {
        edit(&mut now, Edit::Participant(Participant { organisation: organisation.into(), ..one }));
    }
    let scene = draw(&before, &now, ALL);
    assert!(sentences(&scene).is_empty() && words(&scene).contains(&"De groep is veranderd. Vergelijk met zorg."));
    assert!(scene.description.starts_with("De groep is veranderd."), "{}", scene.description);
}

#[test]
fn another_municipality_is_a_warning_for_who_sees_the_figure_and_who_does_not() {
    let questionnaire = questionnaire(&[&[1]]);
    let (mut before, mut now) = (session(&questionnaire, "3"), session(&questionnaire, "4"));
    edit(&mut before, Edit::Municipality("Elders".into()));
    edit(&mut now, Edit::Municipality("Proefstad".into()));
    for scope in SCOPES {
        let draw = |before: &Session| {
            let (summary, text) = (summarise(&now), Text::dutch());
            let brief = Brief { before: Some(before), ..Brief::new(&summary, &now, &text, 760.0) };
            Figure::Change(scope).draw(brief)
        };
        let scene = draw(&before);
        assert!(words(&scene).contains(&"Niet dezelfde gemeente"));
        assert!(scene.description.starts_with("Niet dezelfde gemeente. "), "{}", scene.description);
        assert!(!words(&draw(&now)).contains(&"Niet dezelfde gemeente"));
    }
}

#[test]
fn answers_without_names_have_no_moves_and_too_few_of_them_no_row() {
    let questionnaire = questionnaire(&[&[1]]);
    let five = unnamed_group(&questionnaire, &["2", "2", "2", "2", "2"]);
    let scene = draw(&five, &unnamed_group(&questionnaire, &["4", "4", "4", "4", "4"]), ALL);
    assert_eq!(sentences(&scene), ["Stelling 1, Kort 1: 2 naar 4, 2 hoger"]);
    assert!(words(&scene).join(" ").contains("niet per partner te vergelijken"));
    let few = draw(&five, &unnamed_group(&questionnaire, &["4", "4"]), ALL);
    assert_eq!(few.title, "Geen stelling heeft in beide metingen een score");
    assert!(few.hits.is_empty() && few.table.rows.is_empty());
}

#[test]
fn changed_wording_is_marked_and_both_texts_stand_in_the_table() {
    let now = one_theme("34");
    let mut old = questionnaire(&[&[2]]);
    old.sections[0].themes[0].statements[1].text = "Zo stond het er eerst".to_owned();
    let scene = draw(&session(&old, "33"), &now, ALL);
    assert_eq!(words(&scene).iter().filter(|word| **word == "Tekst gewijzigd").count(), 1);
    assert_eq!(sentences(&scene)[0], "Stelling 2, Kort 2: 3 naar 4, 1 hoger, tekst gewijzigd");
    assert_eq!(
        scene.table.header,
        ["Stelling", "Vorige meting", "Nu", "Verschil", "Oordeel", "Opmerking", "Tekst vorige meting", "Tekst nu"]
    );
    assert_eq!(
        scene.table.rows[0],
        ["2. Kort 2", "3", "4", "+1", "Sterk punt", "Tekst gewijzigd", "Zo stond het er eerst", "Tekst van stelling 2"]
    );
    assert_eq!(&scene.table.rows[1][5..], ["", "", ""]);
}

#[test]
fn the_subtitle_says_what_is_comparable_and_both_dates() {
    let mut now = one_theme("34");
    edit(&mut now, Edit::Date(Some(date(2026, 11, 21))));
    let old = session(&questionnaire(&[&[1]]), "3");
    let subtitle = |now: &Session, before| {
        let (summary, text, between) = (summarise(now), Text::dutch(), compare(&old, now));
        change(Brief::new(&summary, now, &text, 760.0), Some(Compared { change: &between, before }), ALL).subtitle
    };
    let what = "Score per stelling toen en nu, schaal 1 tot 5. 1 van de 2 stellingen vergelijkbaar.";
    let before = Some(date(2025, 11, 20));
    assert_eq!(subtitle(&now, before), format!("{what} 20-11-2025 en 21-11-2026"));
    assert_eq!(subtitle(&now, None), format!("{what} Nu: 21-11-2026"));
    assert_eq!(subtitle(&one_theme("34"), before), format!("{what} Vorige meting: 20-11-2025"));
    assert_eq!(subtitle(&one_theme("34"), None), what);
}

#[test]
fn no_earlier_measurement_no_shared_statement_and_no_shared_score_each_have_their_words() {
    let text = Text::dutch();
    let now = one_theme("34");
    let summary = summarise(&now);
    for scope in SCOPES {
        let none = change(Brief::new(&summary, &now, &text, 320.0), None, scope);
        assert_eq!(none.title, "Er is geen eerdere meting om mee te vergelijken");
        assert!(words(&none).join(" ").contains("Kies een eerdere meting") && none.hits.is_empty());
        // Who does not see the figure is told what to do as well.
        assert!(none.description.contains("Kies een eerdere meting"), "{}", none.description);
        let apart = draw(&session(&questionnaire(&[]), ""), &now, scope);
        assert_eq!(apart.title, "De twee metingen zijn niet te vergelijken");
        let silent = draw(&one_theme("3."), &one_theme(".4"), scope);
        assert!(silent.title.ends_with("heeft in beide metingen een score"), "{}", silent.title);
        assert!(silent.description.contains("Vul meer stellingen in"), "{}", silent.description);
        assert!(!silent.table.header.is_empty() && silent.table.rows.is_empty());
    }
}

#[test]
fn the_axis_never_jumps() {
    let tick = |scene: &Scene, number: &str| {
        let place = |mark: &Mark| match mark {
            Mark::Text { at, text, anchor: Anchor::Middle, .. } if text == number => Some(at.x),
            _ => None,
        };
        scene.marks.iter().find_map(place).unwrap()
    };
    for (before, now) in [("1", "2"), ("4", "5"), ("5", "1")] {
        let scene = alone(before, now, ALL);
        let circles = circles(&scene);
        assert!((circles[0].0 - tick(&scene, before)).abs() < 0.01);
        assert!((circles[1].0 - tick(&scene, now)).abs() < 0.01);
        assert!(tick(&scene, "5") - tick(&scene, "1") > 160.0);
    }
}

#[test]
fn before_is_hollow_and_now_has_the_colour_of_its_band_or_none_in_print() {
    let fills = |scene: &Scene| circles(scene).into_iter().map(|(_, fill)| fill).collect::<Vec<_>>();
    assert_eq!(fills(&alone("2", "4", ALL)), [Ink::Surface, Ink::Band(Band::Strong)]);
    let (before, now) = (one_theme("2"), one_theme("3"));
    let print = draw_change(&now, &compare(&before, &now), ALL, 760.0, true);
    assert_eq!(fills(&print), [Ink::Surface, Ink::Outline]);
    assert!(!words(&print).join(" ").contains("kleur"));
}

#[test]
fn an_arrow_points_to_now_and_what_is_equal_has_none() {
    let tips = |before: &str, now: &str| {
        let scene = alone(before, now, ALL);
        let tip = |mark: &Mark| match mark {
            Mark::Polygon { points, .. } => Some(points[0].x - points[1].x),
            _ => None,
        };
        scene.marks.iter().filter_map(tip).collect::<Vec<_>>()
    };
    assert!(tips("2", "4")[0] > 0.0 && tips("4", "2")[0] < 0.0 && tips("3", "3").is_empty());
}

#[test]
fn a_divided_group_keeps_its_word_beside_the_difference() {
    let questionnaire = questionnaire(&[&[1]]);
    let before = group(&questionnaire, &["1"; 8]);
    let now = group(&questionnaire, &["1", "1", "1", "2", "5", "5", "5", "4"]);
    let scene = draw(&before, &now, ALL);
    assert!(words(&scene).contains(&"Eerst bespreken"));
    assert_eq!(circles(&scene)[1].1, Ink::Outline);
    assert_eq!(scene.table.rows[0][4], "Eerst bespreken");
}

#[test]
fn differences_are_rounded_once_and_the_figure_says_so_where_it_shows() {
    let questionnaire = questionnaire(&[&[3]]);
    // 2,33 to 3,00 is 0,67; printed 2,3 and 3,0 that looks right. 2,67 to 3,33 prints as 2,7 and 3,3.
    let scene = |before: &str, now: &str| {
        draw(&session(&questionnaire, before), &session(&questionnaire, now), ChangeScope::Themes)
    };
    let (right, odd) = (scene("322", "333"), scene("332", "334"));
    assert_eq!((right.table.rows[0][3].as_str(), odd.table.rows[0][3].as_str()), ("+0,7", "+0,7"));
    assert!(!words(&right).join(" ").contains("afronden") && words(&odd).join(" ").contains("afronden"));
}
