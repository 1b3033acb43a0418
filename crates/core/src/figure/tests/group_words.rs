//! What the figures of a group say, in which order, and what they keep to themselves.

use super::groups::{Drawn, mixed_group, repeated_group, statement, without_name};
use super::words;
use crate::analysis::samples::{answer, group, one_theme, questionnaire, statement_id, unnamed_group, vote, votes};
use crate::figure::{Ink, Mark, Opens, Order, Scene, Scope};
use crate::questionnaire::{Questionnaire, Score, ThemeId};
use crate::session::{AnswerValue, Session};

/// One theme; statement 1 is divided, 2 united, 3 mixed.
fn three() -> Questionnaire {
    questionnaire(&[&[3]])
}

fn twelve() -> Session {
    let partners = ["253", "243", "241", "242", "243", "244", "444", "444", "444", "445", "445", "412"];
    group(&three(), &partners)
}

fn distribution(session: &Session, order: Order) -> Scene {
    Drawn::of(session).distribution(1100.0, &Scope::All, order)
}

fn opened(scene: &Scene) -> Vec<Opens> {
    scene.hits.iter().map(|hit| hit.opens.clone()).collect()
}

fn statements(numbers: &[usize]) -> Vec<Opens> {
    numbers.iter().map(|number| Opens::Statement(statement_id(*number))).collect()
}

fn circles(scene: &Scene) -> usize {
    let dot = |mark: &&Mark| matches!(mark, Mark::Circle { fill: Some(Ink::Score(_)), .. });
    scene.marks.iter().filter(dot).count()
}

#[test]
fn the_title_counts_what_the_group_is_divided_about() {
    assert_eq!(distribution(&twelve(), Order::Value).title, "Over 1 van de 3 stellingen is de groep verdeeld");
    let agreeing = group(&three(), &["444"; 8]);
    assert_eq!(distribution(&agreeing, Order::Value).title, "De groep is over geen van de 3 stellingen verdeeld");
    let few = group(&three(), &["444"; 7]);
    assert_eq!(distribution(&few, Order::Value).title, "Te weinig antwoorden voor een woord over spreiding");
    let some = group(&three(), &["2?4", "2?4", "2?4", "2?4", "444", "444", "444", "444"]);
    assert_eq!(
        distribution(&some, Order::Value).title,
        "Over 1 van de 2 stellingen met genoeg antwoorden is de groep verdeeld"
    );
}

#[test]
fn a_theme_is_named_in_the_title_and_only_its_statements_are_shown() {
    let session = repeated_group(&questionnaire(&[&[2, 1]]), &["4"; 8]);
    let scope = Scope::Theme(ThemeId::parse("T1").unwrap());
    let scene = Drawn::of(&session).distribution(760.0, &scope, Order::Value);
    assert_eq!(scene.title, "Thema 1: de groep is over geen van de 2 stellingen verdeeld");
    assert_eq!(opened(&scene), statements(&[1, 2]));
    let unknown = Scope::Theme(ThemeId::parse("T9").unwrap());
    let scene = Drawn::of(&session).distribution(760.0, &unknown, Order::Value);
    assert_eq!(scene.title, "Er zijn geen stellingen om te laten zien");
    assert!(!words(&scene).is_empty() && scene.table.rows.is_empty());
}

#[test]
fn statements_stand_in_the_order_that_is_asked_for() {
    let session = group(&three(), &["2.4", "2.4", "2.4", "2.4", "4.4", "4.4", "4.4", "4.4"]);
    assert_eq!(opened(&distribution(&session, Order::Value)), statements(&[1, 3, 2]));
    assert_eq!(opened(&distribution(&session, Order::Questionnaire)), statements(&[1, 2, 3]));
    assert_eq!(opened(&distribution(&twelve(), Order::Agreement)), statements(&[1, 3, 2]));
    let chosen = Scope::Statements(vec![statement_id(3), statement_id(1), statement_id(9)]);
    let scene = Drawn::of(&session).distribution(760.0, &chosen, Order::Questionnaire);
    assert_eq!(opened(&scene), statements(&[3, 1]));
}

#[test]
fn low_scores_lie_left_of_the_line_and_high_ones_right() {
    let scene = Drawn::of(&twelve()).distribution(1100.0, &Scope::Statements(vec![statement_id(1)]), Order::Value);
    let zero = |mark: &Mark| match mark {
        Mark::Line { from, stroke, .. } if stroke.ink == Ink::ZeroLine => Some(from.x),
        _ => None,
    };
    let zero = scene.marks.iter().find_map(zero).unwrap();
    let bars = |points: u8| -> Vec<(f32, f32)> {
        let ink = Ink::Score(Score::new(points).unwrap());
        let bar = |mark: &Mark| match mark {
            Mark::Rect { area, fill: Some(fill), .. } if *fill == ink && area.width > 30.0 => {
                Some((area.x, area.right()))
            }
            _ => None,
        };
        scene.marks.iter().filter_map(bar).collect()
    };
    let (low, high) = (bars(2), bars(4));
    assert!(low.len() == 1 && high.len() == 1, "{low:?} {high:?}");
    assert!(low[0].1 < zero && zero < high[0].0);
    assert!(((low[0].1 - low[0].0) - 6.0 * 24.0).abs() < 0.01, "one cell is one answer: {low:?}");
}

#[test]
fn a_row_is_read_aloud_with_all_that_was_answered() {
    let scene = distribution(&twelve(), Order::Questionnaire);
    let sentences: Vec<_> = scene.hits.iter().map(|hit| hit.sentence.as_str()).collect();
    assert_eq!(
        sentences[0],
        "Stelling 1, Kort 1: mediaan 3, verdeeld, 12 van de 12 gaven een score, 6 keer 2, 6 keer 4, eerst bespreken"
    );
    assert_eq!(
        sentences[1],
        "Stelling 2, Kort 2: mediaan 4, eensgezind, 12 van de 12 gaven een score, 1 keer 1, 10 keer 4, 1 keer 5, \
         1 afwijkend antwoord: een 1"
    );
    assert!(words(&scene).contains(&"1 afwijkend antwoord: een 1"));
    for word in ["Verdeeld", "Eensgezind", "Gemengd"] {
        assert_eq!(words(&scene).iter().filter(|other| **other == word).count(), 1, "{word}");
    }
}

#[test]
fn fewer_than_five_scores_are_dots_and_words_and_never_a_bar() {
    let scene = distribution(&group(&three(), &["244", "444", "554"]), Order::Questionnaire);
    assert_eq!(circles(&scene), 9);
    assert!(words(&scene).contains(&"1 keer 2, 1 keer 4, 1 keer 5"));
    assert!(words(&scene).iter().any(|words| words.contains("te weinig antwoorden om spreiding te tonen")));
    let seven = distribution(&group(&three(), &["244"; 7]), Order::Questionnaire);
    assert_eq!(circles(&seven), 0);
    assert!(words(&seven).contains(&"Alle antwoorden zijn een 2"));
}

#[test]
fn an_agreed_score_is_no_answer_of_anybody() {
    let mut session = group(&three(), &[]);
    answer(&mut session, statement_id(2), Some(AnswerValue::Score(Score::new(4).unwrap())));
    votes(&mut session, statement_id(1), vec![vote([1, 2, 3, 4, 5])]);
    let scope = Scope::Statements(vec![statement_id(2)]);
    let scene = Drawn::of(&session).distribution(760.0, &scope, Order::Value);
    assert_eq!(scene.title, "Alle scores zijn samen bepaald, dus is er geen spreiding");
    assert!(words(&scene).contains(&"Samen bepaald: 4"));
    assert_eq!(scene.table.rows[0][1..13], [""; 12]);
    let scene = Drawn::of(&session).dots(760.0, &statement_id(2));
    assert_eq!((circles(&scene), scene.title.as_str()), (1, "Stelling 2, Kort 2: samen bepaald op 4"));
}

#[test]
fn the_dots_of_a_statement_say_its_finding() {
    let title = |partners: &[&str], number: usize| {
        Drawn::of(&group(&three(), partners)).dots(760.0, &statement_id(number)).title
    };
    let partners = ["253", "243", "241", "242", "243", "244", "444", "444", "444", "445", "445", "412"];
    assert_eq!(title(&partners, 1), "Stelling 1, Kort 1: de groep is verdeeld (mediaan 3)");
    assert_eq!(title(&partners, 2), "Stelling 2, Kort 2: de groep is eensgezind (mediaan 4)");
    assert_eq!(title(&partners, 3), "Stelling 3, Kort 3: de antwoorden zijn gemengd (mediaan 3,5)");
    assert_eq!(title(&["4"; 9], 1), "Stelling 1, Kort 1: alle antwoorden zijn een 4");
    assert_eq!(title(&["4", "4", "4", "3", "3", "3"], 1), "Stelling 1, Kort 1: antwoorden van 3 tot 4 (mediaan 3,5)");
    assert_eq!(title(&["4", "1", "4", "3"], 1), "Stelling 1, Kort 1: te weinig antwoorden om spreiding te tonen");
    assert_eq!(title(&["?"; 9], 1), "Stelling 1, Kort 1: nog geen scores");
    assert_eq!(title(&[], 1), "Stelling 1, Kort 1: nog geen antwoorden");
    assert_eq!(title(&["4"], 9), "Deze stelling staat niet in de vragenlijst");
}

#[test]
fn there_is_a_dot_an_answer_and_the_rest_is_told() {
    let session = group(&three(), &["2", "2", "4", "5", "4", "4", "4", "4", "?", "?", "-", ".", "x"]);
    let scene = Drawn::of(&session).dots(320.0, &statement_id(1));
    assert_eq!(circles(&scene), 8);
    let words = words(&scene);
    for expected in ["mediaan 4", "5 keer", "0 keer", "2 keer weet ik niet, 1 keer niet van", "1 keer niet gevraagd"] {
        assert!(words.iter().any(|words| words.starts_with(expected)), "{expected} is not in {words:?}");
    }
    assert!(words.contains(&"8 van de 12 gaven een score"));
}

#[test]
fn however_many_answers_there_are_the_columns_stay_as_high() {
    for count in [1_u16, 40, 200, 30_000] {
        let mut session = group(&three(), &[]);
        votes(&mut session, statement_id(1), vec![vote([count, 0, 0, 0, count])]);
        for width in [320.0, 1200.0] {
            let scene = Drawn::of(&session).dots(width, &statement_id(1));
            assert!(scene.size.height < 520.0 && scene.marks.len() < 500, "{count} {}", scene.size.height);
        }
    }
}

#[test]
fn one_person_is_one_dot_with_the_label_of_the_score() {
    let session = one_theme("4?.");
    let drawn = Drawn::of(&session);
    let scene = drawn.dots(760.0, &statement_id(1));
    assert_eq!((circles(&scene), scene.title.as_str()), (1, "Stelling 1, Kort 1: 4, grotendeels"));
    assert!(words(&scene).contains(&"4 Grotendeels"));
    let scene = drawn.dots(760.0, &statement_id(2));
    assert_eq!((circles(&scene), scene.title.as_str()), (0, "Stelling 2, Kort 2: weet ik niet"));
    for scene in [drawn.distribution(760.0, &Scope::All, Order::Value), drawn.heat_map(760.0)] {
        assert_eq!(scene.title, "Deze sessie heeft geen antwoorden van een groep");
        assert!(scene.table.rows.is_empty() && scene.hits.is_empty() && !words(&scene).is_empty());
    }
}

#[test]
fn without_names_few_answers_are_kept_back_and_partners_are_not_compared() {
    let session = unnamed_group(&three(), &["44", "4.", "4?", "4.", "4."]);
    let drawn = Drawn::of(&session);
    let scene = drawn.distribution(760.0, &Scope::All, Order::Questionnaire);
    assert_eq!(
        scene.table.rows[1][1..],
        ["", "", "", "", "", "", "", "", "", "", "", "", "Te weinig antwoorden om zonder naam te tonen"]
    );
    let scene = drawn.dots(760.0, &statement_id(2));
    assert_eq!(words(&scene), ["Te weinig antwoorden om zonder naam te tonen"]);
    assert_eq!(circles(&scene), 0);
    let scene = drawn.heat_map(760.0);
    assert_eq!(scene.title, "Deze sessie is zonder naam: er is geen beeld per partner");
    assert!(scene.table.rows.is_empty() && scene.hits.is_empty());
    let all = format!("{scene:?}");
    assert!(!all.contains("Organisatie"));
}

#[test]
fn the_heat_map_names_who_differs_most() {
    let questionnaire = questionnaire(&[&[1, 1], &[1]]);
    let title = |partners: &[&str]| Drawn::of(&group(&questionnaire, partners)).heat_map(760.0).title;
    assert_eq!(title(&["444", "424", "444"]), "Organisatie 2 scoort 'Thema 2' 2,0 punt lager dan de coalitie");
    assert_eq!(title(&["223", "223", "224", "225"]), "Organisatie 4 scoort 'Thema 3' 1,5 punt hoger dan de coalitie");
    assert_eq!(title(&["344", "444", "334", "434"]), "De partners zitten dicht bij elkaar");
    assert_eq!(title(&["344"]), "Er zijn antwoorden van één partner, dus er is niets te vergelijken");
    assert_eq!(title(&["???", "..."]), "Er zijn nog geen scores");
}

#[test]
fn the_heat_map_has_the_coalition_first_and_then_who_scores_lowest_against_it() {
    let mut session = group(&questionnaire(&[&[1, 1], &[1]]), &["555", "1.1", "333", "..."]);
    without_name(&mut session, 3);
    let scene = Drawn::of(&session).heat_map(760.0);
    assert_eq!(
        scene.table.rows,
        [
            ["Hele coalitie", "3,0", "4,0", "3,0"],
            ["Organisatie 2", "1,0", "geen score", "1,0"],
            ["Partner 3", "3,0", "3,0", "3,0"],
            ["Organisatie 1", "5,0", "5,0", "5,0"],
            ["Organisatie 4", "geen score", "geen score", "geen score"],
        ]
    );
    let sentences: Vec<_> = scene.hits.iter().map(|hit| hit.sentence.as_str()).collect();
    assert_eq!(sentences[1], "Thema Thema 2: coalitie 4,0, laagst 3,0 (Partner 3), hoogst 5,0 (Organisatie 1)");
    let dashed = |mark: &&Mark| matches!(mark, Mark::Line { dash: Some(_), .. });
    assert_eq!(scene.marks.iter().filter(dashed).count(), 4 * 4, "four sides of four empty cells");
}

#[test]
fn a_heat_map_in_grey_does_not_speak_of_colours() {
    let session = group(&three(), &["155", "424"]);
    let note = |patterns| {
        let mut drawn = Drawn::of(&session);
        drawn.patterns = patterns;
        words(&drawn.heat_map(760.0)).join(" ")
    };
    assert!(note(false).contains("Blauw is hoog, oranje is laag."));
    assert!(!note(true).contains("Blauw") && note(true).contains("Schuine strepen zijn laag"));
}

#[test]
fn a_heat_map_opens_every_theme_at_every_width() {
    let session = mixed_group(&crate::questionnaire::builtin().unwrap(), 8);
    let themes: Vec<_> = session.questionnaire().themes().map(|theme| Opens::Theme(theme.id.clone())).collect();
    for width in [320.0, 760.0, 1200.0] {
        assert_eq!(opened(&Drawn::of(&session).heat_map(width)), themes);
    }
}

#[test]
fn votes_in_the_room_have_no_partners_to_compare() {
    let mut session = group(&three(), &[]);
    let id = statement(&session, 1);
    votes(&mut session, id, vec![vote([1, 2, 3, 4, 5])]);
    let scene = Drawn::of(&session).heat_map(760.0);
    assert_eq!(scene.title, "De antwoorden zijn in de bijeenkomst geteld: er is geen beeld per partner");
    let scene = distribution(&session, Order::Value);
    assert!(scene.subtitle.starts_with("Geteld in de bijeenkomst. 1 van 3 stellingen"), "{}", scene.subtitle);
}

#[test]
fn a_score_agreed_where_answers_are_withheld_goes_on_in_the_same_sentence() {
    let questionnaire = questionnaire(&[&[1]]);
    let mut session = unnamed_group(&questionnaire, &["2", "3"]);
    answer(&mut session, statement_id(1), Some(AnswerValue::Score(Score::MAX)));
    let said = Drawn::of(&session).dots(760.0, &statement_id(1));
    assert!(words(&said).join(" ").contains("zonder naam te tonen, samen bepaald: 5"), "{:?}", words(&said));
}

#[test]
fn one_statement_is_not_called_statements() {
    let session = group(&questionnaire(&[&[1]]), &["2", "3"]);
    let said: Vec<String> = Drawn::of(&session).every_figure(760.0).into_iter().map(|scene| scene.subtitle).collect();
    assert!(said.iter().any(|subtitle| subtitle.contains("1 stelling")), "{said:?}");
    assert!(said.iter().all(|subtitle| !subtitle.contains("1 stellingen")), "{said:?}");
}
