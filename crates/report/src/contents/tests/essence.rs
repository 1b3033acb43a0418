//! The first page.

use analysetool_core::disclosure::Disclosure;
use analysetool_core::session::{ActionStatus, Edit, FocusPoint, Previous};
use jiff::civil::date;

use super::samples::{action, edit, focus_point, group, id, nth, questionnaire, solo};
use super::{all_words, everything, panel, report, words};
use crate::document::{Block, PanelKind};

#[test]
fn the_strongest_and_the_weakest_three_stand_first_with_what_did_not_fit() {
    let document = everything(&solo(&questionnaire(&[&[4, 4]]), "55552113"));
    assert_eq!(
        panel(&document, PanelKind::Strong),
        [
            "Kort 1 (stelling 1): 5, helemaal",
            "Kort 2 (stelling 2): 5, helemaal",
            "Kort 3 (stelling 3): 5, helemaal",
            "En nog 1 stelling met een 5"
        ]
    );
    assert_eq!(
        panel(&document, PanelKind::Weak),
        [
            "Kort 6 (stelling 6): 1, helemaal niet",
            "Kort 7 (stelling 7): 1, helemaal niet",
            "Kort 5 (stelling 5): 2, een beetje"
        ]
    );
}

#[test]
fn a_panel_without_statements_says_why() {
    let document = everything(&solo(&questionnaire(&[&[2]]), "33"));
    assert_eq!(
        panel(&document, PanelKind::Strong),
        ["Geen stelling is een sterk punt. De hoogste score is een 3, bij 2 stellingen."]
    );
    let document = everything(&solo(&questionnaire(&[&[2]]), ""));
    assert_eq!(panel(&document, PanelKind::Strong), ["Er zijn nog geen scores."]);
    assert_eq!(panel(&document, PanelKind::Weak), ["Er zijn nog geen scores."]);
    assert_eq!(panel(&document, PanelKind::Action), ["Er zijn nog geen acties afgesproken."]);
}

#[test]
fn the_total_is_said_in_words_with_how_many_of_each() {
    let document = everything(&solo(&questionnaire(&[&[3, 3]]), "5533?1"));
    let page = all_words(&document);
    assert!(
        page.contains(
            "De gemiddelde uitkomst is 3,4 op een schaal van 1 tot 5. Het oordeel daarbij is: aandachtspunt. De oordelen over \
             de 6 stellingen: 2 keer sterk punt, 2 keer aandachtspunt en 1 keer verbeterpunt. 1 stelling heeft geen score."
        ),
        "{page}"
    );
    assert!(page.contains("één persoon gaf scores van 1 tot 5"));
}

#[test]
fn few_answers_are_called_a_provisional_picture() {
    let document = everything(&solo(&questionnaire(&[&[3, 3]]), "5"));
    assert!(all_words(&document).contains("Dit beeld is voorlopig: nog maar 1 van de 6 stellingen heeft een score."));
    assert_eq!(
        panel(&document, PanelKind::Decision)[0],
        "Laat ook de open stellingen invullen. Tot dan is dit beeld voorlopig."
    );
}

#[test]
fn a_group_sees_where_it_is_divided_lowest_agreement_first() {
    // By statement: nearly alike, mixed, at the two ends, divided with some in the middle.
    let partners = ["4211", "4311", "4311", "4412", "4554", "4455", "4355", "4255", "4553", "3553"];
    let document = everything(&group(&questionnaire(&[&[4]]), &partners));
    assert_eq!(
        panel(&document, PanelKind::Difference),
        [
            "Kort 3 (stelling 3): verdeeld, 4 keer laag, 6 keer hoog",
            "Kort 4 (stelling 4): verdeeld, 4 keer laag, 2 keer midden, 4 keer hoog",
            "Kort 2 (stelling 2): 2 keer laag, 3 keer midden, 5 keer hoog"
        ]
    );
}

#[test]
fn a_group_that_agrees_is_told_so_and_too_few_answers_say_nothing() {
    let questionnaire = questionnaire(&[&[2]]);
    let agreed = everything(&group(&questionnaire, &["44", "44", "45", "44", "44"]));
    assert_eq!(panel(&agreed, PanelKind::Difference), ["De antwoorden liggen bij elke stelling dicht bij elkaar."]);
    let few = everything(&group(&questionnaire, &["14", "51"]));
    assert_eq!(panel(&few, PanelKind::Difference), ["Er zijn te weinig antwoorden om verschillen te laten zien."]);
}

#[test]
fn one_person_sees_what_changed_most_since_the_earlier_measurement() {
    let questionnaire = questionnaire(&[&[3, 3]]);
    let mut before = solo(&questionnaire, "244444");
    edit(&mut before, Edit::Date(Some(date(2025, 11, 20))));
    let mut session = solo(&questionnaire, "554421");
    edit(&mut session, Edit::Previous(Some(Previous::of(&before))));
    let document = everything(&session);
    assert_eq!(
        panel(&document, PanelKind::Difference),
        [
            "Kort 1 (stelling 1): van 2 naar 5",
            "Kort 6 (stelling 6): van 4 naar 1",
            "Kort 5 (stelling 5): van 4 naar 2",
            "En nog 1 stelling die duidelijk veranderde"
        ]
    );
    assert!(all_words(&document).contains("Dit veranderde het meest sinds 20 november 2025"));
}

#[test]
fn one_person_without_an_earlier_measurement_sees_what_is_not_known() {
    let document = everything(&solo(&questionnaire(&[&[4, 4]]), "5????.."));
    assert_eq!(
        panel(&document, PanelKind::Difference),
        [
            "Kort 2 (stelling 2): weet ik niet",
            "Kort 3 (stelling 3): weet ik niet",
            "Kort 4 (stelling 4): weet ik niet",
            "En nog 1 keer 'weet ik niet'",
            "3 stellingen zijn nog niet ingevuld."
        ]
    );
}

#[test]
fn actions_stand_by_date_with_who_and_how_far_and_long_ones_are_cut_after_a_word() {
    let mut session = solo(&questionnaire(&[&[2]]), "12");
    let mut late = action(&"Praten met partners ".repeat(20), ActionStatus::Busy);
    late.due = Some(date(2027, 3, 1));
    late.owner.name = "Anna".to_owned();
    for one in [action("Zonder datum", ActionStatus::Open), action("Klaar", ActionStatus::Done), late] {
        edit(&mut session, Edit::Action(Box::new(one)));
    }
    let found = panel(&everything(&session), PanelKind::Action);
    assert_eq!(
        found,
        [
            "Praten met partners Praten met partners Praten met partners Praten met partners Praten… (Anna; uiterlijk \
             01-03-2027; bezig)",
            "Zonder datum (nog niemand; geen datum; nog niet begonnen)"
        ]
    );
    assert_eq!(
        panel(&report(&session, Disclosure { plan: false, ..Disclosure::EVERYTHING }), PanelKind::Action),
        ["Het plan staat niet in dit rapport."]
    );
}

#[test]
fn what_is_asked_follows_from_the_plan() {
    let mut session = solo(&questionnaire(&[&[3]]), "124");
    assert_eq!(
        panel(&everything(&session), PanelKind::Decision),
        [
            "Kies samen met de partners hoogstens 5 focuspunten. Spreek af wie wat doet, en wanneer het klaar is.",
            "Laat in november 2027 opnieuw meten, om te zien wat er is veranderd."
        ]
    );
    edit(&mut session, Edit::Focus(vec![FocusPoint::new(id(1)), FocusPoint::new(id(2))]));
    edit(&mut session, Edit::Action(Box::new(action("Iets doen", ActionStatus::Open))));
    edit(&mut session, Edit::Date(None));
    assert_eq!(
        panel(&everything(&session), PanelKind::Decision),
        [
            "Stem in met de focuspunten: Kort 1 en Kort 2.",
            "Stem in met de actie die is afgesproken.",
            "Wijs voor 1 actie aan wie haar uitvoert.",
            "Laat over een jaar opnieuw meten, om te zien wat er is veranderd."
        ]
    );
    let nameless = panel(&report(&session, Disclosure::ANONYMOUS), PanelKind::Decision);
    assert!(nameless.iter().all(|item| !item.contains("Wijs")), "a name may be left out: {nameless:?}");
}

#[test]
fn whatever_people_type_the_first_page_stays_a_page() {
    let long = "onmetelijk ".repeat(900);
    let mut session = super::samples::coalition(25);
    edit(&mut session, Edit::Municipality("Hellevoetsluis-Westvoorne-Brielle en Voorne aan Zee Noordzuid".to_owned()));
    edit(&mut session, Edit::Title("Overleg ".repeat(14)));
    let focus = (1..=5).map(|number| focus_point(nth(&session, number), &long));
    let focus: Vec<FocusPoint> = focus.collect();
    edit(&mut session, Edit::Focus(focus));
    for _ in 0..9 {
        let mut action = action(&long, ActionStatus::Open);
        action.owner.name = "Naam ".repeat(20);
        edit(&mut session, Edit::Action(Box::new(action)));
    }
    let document = everything(&session);
    let page = document.blocks.iter().take_while(|block| **block != Block::PageBreak);
    let page: String = page.map(words).collect::<Vec<_>>().join("\n");
    assert!(page.chars().count() < 2_600, "{} characters", page.chars().count());
    assert!(page.lines().all(|line| line.chars().count() < 400), "{page}");
    assert!(document.subtitle.chars().count() < 130, "{}", document.subtitle);
    assert!(document.running_title.chars().count() < 90, "{}", document.running_title);
    assert!(document.title.ends_with("Noordzuid"), "the title has the whole name");
}
