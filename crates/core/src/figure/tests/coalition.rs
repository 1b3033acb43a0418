//! The figures of a group: medians, what it is divided about, and what stays hidden.

use super::check::{check_hits, check_svg};
use super::{
    draw_sections, draw_strengths, draw_themes, every_figure, repeated, shows_every_number, with_long_names, words,
};
use crate::analysis::samples::{
    answer, edit, empty_group, group, questionnaire, statement_id, unnamed_group, vote, votes,
};
use crate::analysis::summarise;
use crate::figure::{Brief, Ink, Listing, Mark, Scene, sections, strengths, themes};
use crate::questionnaire::{Questionnaire, Score, builtin};
use crate::session::{AnswerValue, Edit, Participant, Session, Way};
use crate::text::Text;

/// A group in which every kind of answer is given, and some statements divide it.
fn coalition(questionnaire: &Questionnaire, partners: usize) -> Session {
    let signs = ["2", "4", "3", "5", "?", "1", ".", "4", "-", "5", "2", "x", "4"];
    let sheet = |partner: usize| -> String {
        let sign = |statement: usize| match statement % 7 {
            3 => ["1", "5"][partner % 2],
            5 => {
                if partner == 0 {
                    "1"
                } else {
                    "5"
                }
            }
            _ => signs[(statement * 3 + partner % 3) % signs.len()],
        };
        (0..questionnaire.statement_count()).map(sign).collect()
    };
    let sheets: Vec<String> = (0..partners).map(sheet).collect();
    group(questionnaire, &sheets.iter().map(String::as_str).collect::<Vec<_>>())
}

fn score(points: u8) -> Option<AnswerValue> {
    Score::new(points).map(AnswerValue::Score)
}

#[test]
fn figures_of_groups_are_well_laid_out_at_any_width_with_any_names() {
    for questionnaire in [builtin().unwrap(), with_long_names()] {
        // How many people there are changes the words; long names only how they wrap.
        let partners: &[usize] = if questionnaire.sections[1].title.len() == 120 { &[8] } else { &[1, 8, 25] };
        for partners in partners.iter().copied() {
            let session = coalition(&questionnaire, partners);
            let (summary, text) = (summarise(&session), Text::dutch());
            for width in [320.0, 560.0, 640.0, 760.0, 1100.0, 1200.0] {
                for patterns in [false, true] {
                    let brief = Brief { patterns, ..Brief::new(&summary, &session, &text, width) };
                    for scene in [
                        sections(brief),
                        themes(brief),
                        strengths(brief, Listing::Extremes),
                        strengths(brief, Listing::All),
                    ] {
                        check_hits(&scene);
                        shows_every_number(&scene);
                        check_svg(&scene.with_heading());
                    }
                }
            }
        }
    }
}

#[test]
fn every_number_of_the_table_stands_in_the_figure_of_one_person() {
    for signs in
        [".", "-", "3.4?1-2.", "125345?112-535", "34", "453....................................................."]
    {
        let session = repeated(&builtin().unwrap(), signs);
        for width in [320.0, 760.0, 1200.0] {
            for scene in every_figure(&session, width) {
                shows_every_number(&scene);
            }
        }
    }
}

#[test]
fn a_theme_is_the_mean_of_medians_with_their_range() {
    let scene = draw_themes(&group(&questionnaire(&[&[2, 2]]), &["45 11", "44 22", "55 11", "25 12"]), 760.0);
    assert_eq!(
        scene.subtitle,
        "Gemiddelde van de medianen per thema, schaal 1 tot 5. 4 partners, 4 van 4 stellingen gescoord. 21-11-2026"
    );
    assert!(words(&scene).contains(&"Medianen van 4 tot 5"), "{:?}", words(&scene));
    assert!(words(&scene).contains(&"Medianen van 1 tot 1,5"));
    assert_eq!(scene.table.header[11..], ["Laagste mediaan", "Hoogste mediaan"]);
    assert_eq!(
        (scene.table.rows[0][1].as_str(), &scene.table.rows[0][11..]),
        ("4,5", &["4".to_owned(), "5".to_owned()][..])
    );
    assert!(words(&scene).join(" ").contains("Mediaan: het middelste antwoord"));
}

#[test]
fn equal_medians_and_a_single_one_are_said_in_one_number() {
    let scene = draw_themes(&group(&questionnaire(&[&[2, 2]]), &["44 3.", "44 3."]), 760.0);
    assert!(words(&scene).contains(&"Alle medianen 4"));
    assert!(words(&scene).join(" ").contains("Mediaan 3; kan nog 2,0 tot 4,0 worden; 1 open"));
}

#[test]
fn what_was_not_scored_is_counted_under_the_label() {
    let scene = draw_themes(&crate::analysis::samples::session(&questionnaire(&[&[6, 2]]), "44?-.. 44"), 760.0);
    let all = words(&scene).join(" ");
    assert!(
        all.contains("1 x weet ik niet") && all.contains("1 x niet van toepassing") && all.contains("2 open"),
        "{all}"
    );
    let full = draw_themes(&crate::analysis::samples::session(&questionnaire(&[&[2, 2]]), "4455"), 760.0);
    assert!(!words(&full).iter().any(|word| word.contains("open") || word.contains("worden")));
}

/// Statement 1 divides, 2 is strong, 3 is weak with a lone voice, 4 is in between.
fn divided() -> Session {
    let halves = ["1512", "1513", "1513", "1513", "5513", "5513", "5514", "5554"];
    group(&questionnaire(&[&[4]]), &halves)
}

#[test]
fn what_divides_the_group_stands_apart_with_its_counts() {
    for listing in [Listing::Extremes, Listing::All] {
        let scene = draw_strengths(&divided(), 760.0, listing);
        assert_eq!(scene.title, "1 stelling is sterk, 1 is zwak, over 1 is de groep verdeeld");
        for word in ["Eerst bespreken: 1 stelling", "Eerst bespreken", "4 keer laag, 4 keer hoog", "8 van 8"] {
            assert!(words(&scene).contains(&word), "{word}");
        }
        assert_eq!(
            scene.table.rows[0],
            ["1", "Kort 1", "Thema 1", "3", "Voor een deel", "Eerst bespreken", "8", "8", "4 keer laag, 4 keer hoog"]
        );
        assert!(words(&scene).join(" ").contains("Eerst bespreken: ongeveer een derde of meer koos laag"));
    }
}

#[test]
fn what_divides_the_group_has_a_shape_of_its_own_and_no_colour_of_a_band() {
    let scene =
        draw_strengths(&group(&questionnaire(&[&[1]]), &["1", "1", "1", "1", "5", "5", "5", "5"]), 760.0, Listing::All);
    let circles = scene.marks.iter().filter(|mark| matches!(mark, Mark::Circle { fill: Some(Ink::Surface), .. }));
    assert_eq!(circles.count(), 1, "the median on the axis");
    let sides = scene.marks.iter().filter(|mark| matches!(mark, Mark::Polygon { fill: Some(Ink::Text), .. }));
    assert_eq!(sides.count(), 2, "two sides that face away from each other, beside the word");
    let coloured = |mark: &Mark| {
        matches!(mark, Mark::Rect { fill: Some(Ink::Band(_)), .. } | Mark::Polygon { fill: Some(Ink::Band(_)), .. })
    };
    assert!(!scene.marks.iter().any(coloured));
    assert_eq!(scene.title, "1 stelling verdeelt de groep");
}

#[test]
fn the_most_divided_comes_first_and_those_beyond_the_third_are_counted() {
    let mut sheets = vec!["2222222".to_owned(); 4];
    sheets.extend(vec!["4444444".to_owned(); 4]);
    for (number, sheet) in sheets.iter_mut().enumerate() {
        sheet.replace_range(6..7, if number < 4 { "1" } else { "5" });
    }
    let session = group(&questionnaire(&[&[7]]), &sheets.iter().map(String::as_str).collect::<Vec<_>>());
    let scene = draw_strengths(&session, 760.0, Listing::Extremes);
    assert_eq!(scene.table.rows[0][0], "7");
    assert_eq!(scene.table.rows.len(), 3);
    assert!(words(&scene).contains(&"En nog 4 stellingen waarover de groep verdeeld is"));
    assert_eq!(scene.title, "7 stellingen verdelen de groep");
    assert_eq!(draw_strengths(&session, 760.0, Listing::All).table.rows.len(), 7);
}

#[test]
fn a_median_between_two_scores_is_written_with_a_comma_and_has_no_label() {
    let scene = draw_strengths(&group(&questionnaire(&[&[1]]), &["4", "5"]), 760.0, Listing::Extremes);
    assert!(words(&scene).contains(&"4,5"));
    assert_eq!(scene.hits[0].sentence, "Stelling 1, Kort 1: 4,5, sterk punt, 2 van 2");
    assert_eq!(scene.table.header[3], "Mediaan");
}

#[test]
fn ties_and_empty_ends_are_said_with_medians() {
    let scene = draw_strengths(&group(&questionnaire(&[&[7]]), &["4444444", "5555555"]), 760.0, Listing::Extremes);
    assert!(words(&scene).contains(&"En nog 2 stellingen met mediaan 4,5"));
    assert!(words(&scene).contains(&"Geen stelling is een verbeterpunt. De laagste mediaan is 4,5, bij 7 stellingen."));
    let middle = draw_strengths(&group(&questionnaire(&[&[2]]), &["33", "43"]), 760.0, Listing::Extremes);
    assert!(words(&middle).contains(&"Geen stelling is een sterk punt. De hoogste mediaan is 3,5, bij 1 stelling."));
}

#[test]
fn a_lone_voice_is_always_flagged() {
    let sheets = ["55", "55", "52", "11"];
    let scene = draw_strengths(&group(&questionnaire(&[&[2]]), &sheets), 760.0, Listing::Extremes);
    assert!(words(&scene).contains(&"1 antwoord wijkt sterk af: 1"), "{:?}", words(&scene));
    assert_eq!(scene.table.rows[0][8], "1 antwoord wijkt sterk af: 1");
}

#[test]
fn what_many_do_not_know_is_a_remark_of_its_own() {
    let scene = draw_strengths(&group(&questionnaire(&[&[1]]), &["5", "?", "?", "5"]), 1200.0, Listing::Extremes);
    assert_eq!(scene.table.rows[0][8], "Veel partners weten dit niet (2 van 4)");
    let one = draw_strengths(&group(&questionnaire(&[&[1]]), &["5", "?"]), 1200.0, Listing::Extremes);
    assert_eq!(one.table.rows[0][8], "", "one person is not many");
}

#[test]
fn a_score_agreed_in_the_room_is_marked_in_row_and_table() {
    let mut session = group(&questionnaire(&[&[3]]), &["4..", "5.."]);
    for (number, points) in [(1, 3), (2, 5)] {
        answer(&mut session, statement_id(number), score(points));
    }
    let scene = draw_strengths(&session, 760.0, Listing::All);
    assert!(words(&scene).contains(&"Samen bepaald") && words(&scene).contains(&"Samen bepaald: 3"));
    assert_eq!(scene.table.rows[0][3..], ["5", "Helemaal", "Sterk punt", "", "", "Samen bepaald"]);
    assert_eq!(scene.table.rows[1][3..], ["4,5", "", "Sterk punt", "2", "2", "Samen bepaald: 3"]);
    assert!(words(&scene).contains(&"1 score is samen bepaald, zonder aparte antwoorden."));
}

#[test]
fn a_group_that_only_agreed_on_scores_has_no_medians() {
    let mut session = empty_group(&questionnaire(&[&[2]]));
    edit(&mut session, Edit::Way(Way::Together));
    answer(&mut session, statement_id(1), score(4));
    answer(&mut session, statement_id(2), score(2));
    let scene = draw_sections(&session, 760.0);
    assert_eq!(scene.subtitle, "Gemiddelde per onderdeel, schaal 1 tot 5. 2 van 2 stellingen gescoord. 21-11-2026");
    assert_eq!(scene.table.header.len(), 11);
    assert!(words(&scene).contains(&"2 scores zijn samen bepaald, zonder aparte antwoorden."));
}

#[test]
fn the_subtitle_says_how_many_of_how_many_partners() {
    let subtitle = |session: &Session| draw_strengths(session, 760.0, Listing::All).subtitle;
    let mut session = group(&questionnaire(&[&[2]]), &["44", "4."]);
    edit(&mut session, Edit::Participant(Participant::new()));
    assert_eq!(
        subtitle(&session),
        "Mediaan per stelling, schaal 1 tot 5. 2 van 3 partners, 2 van 2 stellingen gescoord. 21-11-2026"
    );
    votes(&mut session, statement_id(2), vec![vote([0, 0, 0, 3, 0])]);
    assert!(subtitle(&session).contains("2 van 3 partners en stemmen in de groep, 2 van 2"));
    let mut counted = empty_group(&questionnaire(&[&[1]]));
    votes(&mut counted, statement_id(1), vec![vote([0, 0, 0, 3, 0])]);
    assert!(subtitle(&counted).contains("Geteld in de groep, 1 van 1"));
}

#[test]
fn too_few_answers_without_names_are_not_shown_and_said_to_be_hidden() {
    let sheets = ["4.", "4.", "4.", "4.", "44"];
    let session = unnamed_group(&questionnaire(&[&[1, 1]]), &sheets);
    let scene = draw_themes(&session, 760.0);
    assert!(words(&scene).join(" ").contains("Te weinig antwoorden om zonder naam te tonen"));
    assert!(words(&scene).contains(&"1 stelling staat er niet bij: te weinig antwoorden om zonder naam te tonen."));
    assert_eq!(scene.table.rows[1][7], "0", "it is not open");
    let hidden = unnamed_group(&questionnaire(&[&[2]]), &["41", "41", "41", "4.", "4."]);
    let scene = draw_themes(&hidden, 760.0);
    assert!(words(&scene).join(" ").contains("1 stelling met te weinig antwoorden"));
}

#[test]
fn a_group_without_answers_says_so() {
    let session = empty_group(&questionnaire(&[&[2]]));
    let titles: Vec<String> = every_figure(&session, 760.0).map(|scene: Scene| scene.title).to_vec();
    assert!(titles.iter().all(|title| title == "Er zijn nog geen scores"));
}

#[test]
fn themes_tell_about_how_many_statements_the_group_is_divided() {
    let scene = draw_themes(&divided(), 760.0);
    assert!(words(&scene).join(" ").contains("ver 1 stelling verdeeld"), "{:?}", words(&scene));
    assert!(scene.table.rows[0][10].contains("ver 1 stelling verdeeld"));
}
