//! Values that were not measured alike, and medians that move otherwise than the partners.

use super::super::words;
use super::{ALL, SCOPES, draw, sentences};
use crate::analysis::samples::{group, questionnaire, session, statement_id, vote, votes};
use crate::figure::ChangeScope;

#[test]
fn a_median_that_moves_otherwise_than_the_partners_says_both() {
    let questionnaire = questionnaire(&[&[1]]);
    let scene = draw(&group(&questionnaire, &["1", "3", "5"]), &group(&questionnaire, &["2", "2", "5"]), ALL);
    let both = "de mediaan daalt, maar er scoorden niet meer partners lager dan hoger";
    assert!(sentences(&scene)[0].contains("1 hoger, 1 gelijk, 1 lager"), "{:?}", sentences(&scene));
    assert!(sentences(&scene)[0].contains(both), "{:?}", sentences(&scene));
    let rose = draw(&group(&questionnaire, &["1", "3", "5"]), &group(&questionnaire, &["1", "4", "4"]), ALL);
    assert!(sentences(&rose)[0].contains("de mediaan stijgt, maar er scoorden niet meer partners hoger dan lager"));
    assert!(scene.subtitle.starts_with("Mediaan per stelling toen en nu"), "{}", scene.subtitle);
}

#[test]
fn a_vote_against_answers_of_partners_is_not_measured_alike() {
    let questionnaire = questionnaire(&[&[2], &[1]]);
    let before = group(&questionnaire, &["111"; 3]);
    let mut now = group(&questionnaire, &["444"; 3]);
    votes(&mut now, statement_id(1), vec![vote([0, 0, 0, 3, 0])]);
    let scene = draw(&before, &now, ALL);
    assert_eq!(
        sentences(&scene)[0],
        "Stelling 1, Kort 1: 1 naar 4, 3 hoger, niet hetzelfde gemeten: toen de antwoorden van de partners, nu stemmen \
         in de groep"
    );
    assert!(!sentences(&scene)[1].contains("gemeten"));
    assert!(words(&scene).join(" ").contains("Niet hetzelfde gemeten: de ene keer telden"));
    let themes = draw(&before, &now, ChangeScope::Themes);
    assert!(sentences(&themes)[0].ends_with("bij 1 stelling niet hetzelfde gemeten"), "{:?}", sentences(&themes));
    assert!(!sentences(&themes)[1].contains("gemeten"));
}

#[test]
fn one_person_against_a_group_is_a_warning_above_the_rows_and_not_in_each() {
    let questionnaire = questionnaire(&[&[1]]);
    let (person, partners) = (session(&questionnaire, "2"), group(&questionnaire, &["4"]));
    for scope in SCOPES {
        let said = words(&draw(&person, &partners, scope)).join(" ");
        assert!(said.contains("Toen de scores van één persoon, nu die van een groep."), "{said}");
        let turned = words(&draw(&partners, &person, scope)).join(" ");
        assert!(turned.contains("Toen de scores van een groep, nu die van één persoon."), "{turned}");
        assert_eq!(turned.matches("Niet hetzelfde gemeten").count(), 1);
    }
}
