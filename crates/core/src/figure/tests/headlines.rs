//! The sentences above the figures.

use crate::analysis::samples::{answer, edit, empty_group, group, questionnaire, session, statement_id, unnamed_group};
use crate::analysis::summarise;
use crate::figure::{Brief, Finding, MOST_FINDINGS, Opens, Says, findings};
use crate::questionnaire::{Questionnaire, Score, ThemeId, builtin};
use crate::session::{AnswerValue, Edit, Participant, Session};
use crate::text::Text;

fn all(session: &Session) -> Vec<Finding> {
    findings(Brief::new(&summarise(session), session, &Text::dutch(), 760.0))
}

fn sentences(session: &Session) -> Vec<String> {
    all(session).into_iter().map(|finding| finding.sentence).collect()
}

fn says(session: &Session, what: Says) -> Option<String> {
    all(session).into_iter().find(|finding| finding.says == what).map(|finding| finding.sentence)
}

/// Three themes of two statements.
fn three() -> Questionnaire {
    questionnaire(&[&[2, 2], &[2]])
}

fn person(signs: &str) -> Session {
    session(&three(), signs)
}

#[test]
fn strongest_and_weakest_are_named_with_value_and_n_of_n() {
    let found = all(&person("45 22 33"));
    assert_eq!(found[0].sentence, "Het sterkst staat uw gemeente bij Thema 1 (4,5; 2 van 2 stellingen).");
    assert_eq!(found[1].sentence, "Het zwakst staat uw gemeente bij Thema 2 (2,0; 2 van 2 stellingen).");
    assert_eq!(found[0].opens, ThemeId::parse("T1").map(Opens::Theme));
    assert_eq!(found.len(), 2, "every statement has a score: nothing more to say");
}

#[test]
fn who_shares_a_place_is_named_up_to_three_and_counted_beyond() {
    assert_eq!(
        says(&person("44 44 33"), Says::Strongest).unwrap(),
        "Samen het sterkst zijn Thema 1 en Thema 2 (elk 4,0; 4 van 4 stellingen)."
    );
    let four = session(&questionnaire(&[&[2, 2, 2, 2, 2]]), "44 22 22 22 22");
    assert_eq!(says(&four, Says::Weakest).unwrap(), "4 thema's staan samen het laagst (elk 2,0; 8 van 8 stellingen).");
    let three = session(&questionnaire(&[&[2, 2, 2, 2]]), "44 44 44 22");
    assert!(says(&three, Says::Strongest).unwrap().contains("Thema 1, Thema 2 en Thema 3"));
    assert_eq!(all(&three)[0].opens, None, "there is not one thing to open");
}

#[test]
fn all_equal_is_one_sentence() {
    let found = all(&person("33 33 33"));
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].sentence,
        "Geen thema springt eruit: alle thema's met genoeg scores staan op 3,0 (3 van de 3 thema's)."
    );
}

#[test]
fn no_answer_and_no_score_are_said_so_and_nothing_else() {
    assert_eq!(sentences(&person("")), ["Er zijn nog geen antwoorden. Zodra er scores zijn, staat hier wat opvalt."]);
    assert_eq!(sentences(&person("??????")), ["Er zijn nog geen scores. Zodra er scores zijn, staat hier wat opvalt."]);
    assert_eq!(sentences(&empty_group(&three())).len(), 1);
}

#[test]
fn one_answer_bears_no_finding() {
    let found = sentences(&person("5"));
    assert_eq!(
        found,
        [
            "Dit beeld is voorlopig: nog maar 1 van de 6 stellingen heeft een score.",
            "Er zijn te weinig scores per thema om een sterkste en een zwakste te noemen.",
        ]
    );
    // Themes of one statement: each mean is one answer of one person.
    let thin = session(&questionnaire(&[&[1, 1, 1]]), "531");
    assert!(says(&thin, Says::Strongest).is_none() && says(&thin, Says::Weakest).is_none());
    // The same statements answered by more people do bear one.
    assert!(says(&group(&questionnaire(&[&[1, 1, 1]]), &["531", "531"]), Says::Strongest).is_some());
}

#[test]
fn a_theme_with_a_provisional_value_is_not_called_strongest() {
    let session = session(&questionnaire(&[&[4, 2, 2]]), "55.. 44 22");
    assert!(says(&session, Says::Strongest).unwrap().contains("Thema 2"));
}

#[test]
fn an_incomplete_picture_says_what_it_rests_on() {
    assert_eq!(
        sentences(&person("45 .. ..")),
        [
            "Dit beeld is voorlopig: 2 van de 6 stellingen hebben een score.",
            "Er zijn te weinig scores per thema om een sterkste en een zwakste te noemen.",
        ]
    );
    assert_eq!(sentences(&person("45 22 3.")).last().unwrap(), "Dit beeld rust op 5 van de 6 stellingen.");
}

#[test]
fn what_one_person_does_not_know_is_counted_with_its_place() {
    let unknown = |signs: &str| says(&session(&questionnaire(&[&[3, 3, 3]]), signs), Says::Unknown);
    assert_eq!(unknown("455 222 333"), None);
    assert_eq!(unknown("45? 222 333").unwrap(), "1 keer 'weet ik niet', alleen bij Thema 1.");
    assert_eq!(unknown("4?? 22? 333").unwrap(), "3 keer 'weet ik niet', het meest bij Thema 1 (2 keer).");
    assert_eq!(unknown("44? 22? 333").unwrap(), "2 keer 'weet ik niet', verspreid over 2 thema's.");
}

/// Eight partners; per statement how many said 1, the others say 5.
fn split(ones: &[usize]) -> Session {
    let sheet =
        |partner: usize| -> String { ones.iter().map(|count| if partner < *count { '1' } else { '5' }).collect() };
    let sheets: Vec<String> = (0..8).map(sheet).collect();
    group(&questionnaire(&[&[ones.len()]]), &sheets.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn what_divides_the_group_is_counted_and_the_most_divided_is_named() {
    let divided = |ones: &[usize]| says(&split(ones), Says::Divided).unwrap();
    assert_eq!(divided(&[4, 0]), "De groep is verdeeld over stelling 1 (Kort 1; 4 keer laag, 4 keer hoog).");
    assert_eq!(
        divided(&[3, 4, 0]),
        "Over 2 stellingen is de groep verdeeld, het meest over stelling 2 (Kort 2; 4 keer laag, 4 keer hoog)."
    );
    assert_eq!(divided(&[4, 4, 0]), "Over 2 stellingen is de groep verdeeld.", "a tie names nobody");
    assert_eq!(divided(&[0, 0, 8]), "De groep is over geen van de 3 stellingen met 8 of meer antwoorden verdeeld.");
    assert_eq!(divided(&[0]), "De groep is niet verdeeld over de 1 stelling met 8 of meer antwoorden.");
    let opens = all(&split(&[3, 4, 0])).into_iter().find(|finding| finding.says == Says::Divided).unwrap().opens;
    assert_eq!(opens, Some(Opens::Statement(statement_id(2))));
}

#[test]
fn with_few_answers_nothing_is_said_about_spread() {
    let few = group(&three(), &["45 22 33", "15 22 33"]);
    assert_eq!(
        says(&few, Says::Divided).unwrap(),
        "Of de groep verdeeld is, is nog niet te zeggen: geen stelling heeft 8 of meer antwoorden."
    );
    assert_eq!(sentences(&few)[0], "Dit beeld rust op weinig antwoorden: 2 partners, 6 van de 6 stellingen.");
    assert_eq!(says(&person("45 22 33"), Says::Divided), None, "one person is never divided");
}

#[test]
fn what_many_partners_do_not_know_is_named() {
    let unknown = |sheets: &[&str]| says(&group(&questionnaire(&[&[3]]), sheets), Says::Unknown);
    assert_eq!(
        unknown(&["4?4", "4?4", "444"]).unwrap(),
        "Veel partners weten het niet bij stelling 2 (Kort 2; 2 van 3)."
    );
    assert_eq!(
        unknown(&["???", "4?4", "4??", "444"]).unwrap(),
        "Bij 2 stellingen weten veel partners het niet, het meest bij stelling 2 (Kort 2; 3 van 4)."
    );
    assert_eq!(unknown(&["4??", "4??", "444"]).unwrap(), "Bij 2 stellingen weten veel partners het niet.");
    assert_eq!(unknown(&["?44", "444", "444", "444"]).unwrap(), "1 keer 'weet ik niet', alleen bij Thema 1.");
    assert_eq!(unknown(&["444", "444"]), None);
}

#[test]
fn empty_chairs_are_named() {
    let questionnaire = builtin().unwrap();
    let roles: Vec<_> = questionnaire.roles.iter().filter(|role| !role.other).collect();
    let with_roles = |count: usize| {
        let mut session = group(&questionnaire, &["5", "4"]);
        for role in roles.iter().take(count) {
            let participant = Participant { role: Some(role.id.clone()), ..Participant::new() };
            edit(&mut session, Edit::Participant(participant));
        }
        says(&session, Says::Missing)
    };
    let total = roles.len();
    let last = &roles[total - 1].title;
    assert_eq!(with_roles(total), None);
    assert_eq!(with_roles(total - 1).unwrap(), format!("Aan tafel ontbreekt 1 van de {total} partijen: {last}."));
    assert!(with_roles(total - 2).unwrap().starts_with(&format!("Aan tafel ontbreken 2 van de {total} partijen: ")));
    assert!(with_roles(4).unwrap().contains("partijen, onder andere "));
}

#[test]
fn hidden_answers_are_said_to_be_hidden() {
    let session = unnamed_group(&three(), &["44 22 3", "44 22 3", "44 22 3", "44 22", "44 22"]);
    assert_eq!(
        sentences(&session)[0],
        "Bij 1 van de 6 stellingen zijn er te weinig antwoorden om zonder naam te tonen."
    );
}

#[test]
fn there_are_never_more_than_five_and_doubt_stays() {
    let mut sheets = vec!["45 22 3. 4?".to_owned(); 4];
    sheets.extend(vec!["41 22 3. 4?".to_owned(); 4]);
    let whole = group(&questionnaire(&[&[2, 2, 2, 2]]), &sheets.iter().map(String::as_str).collect::<Vec<_>>());
    let found = all(&whole);
    assert_eq!(found.len(), MOST_FINDINGS);
    assert!(!found.iter().any(|finding| finding.says == Says::Certainty), "{found:?}");

    let sheets: Vec<String> = sheets.iter().map(|sheet| format!("{sheet} .. .. .. .. .. ..")).collect();
    let wide = questionnaire(&[&[2, 2, 2, 2, 2, 2, 2, 2, 2, 2]]);
    let partial = group(&wide, &sheets.iter().map(String::as_str).collect::<Vec<_>>());
    let found = all(&partial);
    assert_eq!(found.len(), MOST_FINDINGS);
    assert_eq!(found[0].says, Says::Certainty);
    assert!(!found.iter().any(|finding| finding.says == Says::Unknown));
}

#[test]
fn a_group_that_only_agreed_on_scores_is_not_asked_about_spread() {
    let mut session = empty_group(&three());
    edit(&mut session, Edit::Way(crate::session::Way::Together));
    for number in 1..=6 {
        let value = Score::new(if number < 3 { 5 } else { 2 }).map(AnswerValue::Score);
        answer(&mut session, statement_id(number), value);
    }
    assert_eq!(says(&session, Says::Divided), None);
    assert!(says(&session, Says::Strongest).is_some());
}
