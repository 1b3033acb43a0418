//! What is left out of a report is nowhere in it.

use analysetool_core::disclosure::Disclosure;
use analysetool_core::session::Session;

use super::samples::{coalition, group, mark, marked, questionnaire, solo, unnamed};
use super::{all_words, report, row};

fn sessions() -> Vec<(&'static str, Session)> {
    let own = questionnaire(&[&[2, 2], &[3]]);
    let partners = ["1234512", "2234?12", "33345-2", "4434512", "55345.2", "1534512", "1534512", "15345.."];
    vec![
        ("one person", marked(solo(&own, "1234?-."), false)),
        ("a group on name", marked(group(&own, &partners), true)),
        ("a group without names", marked(unnamed(&own, &partners), true)),
        ("a group of three", marked(group(&own, &partners[..3]), true)),
    ]
}

fn choices() -> impl Iterator<Item = Disclosure> {
    (0..16_u8).map(|bits| Disclosure {
        summary: bits & 1 > 0,
        names: bits & 2 > 0,
        notes: bits & 4 > 0,
        plan: bits & 8 > 0,
    })
}

#[test]
fn nothing_that_is_left_out_is_in_any_block() {
    for (what, session) in sessions() {
        for choice in choices() {
            let Disclosure { summary, names, notes, plan } = choice.settled();
            let document = format!("{:?}", report(&session, choice));
            let mut forbidden = Vec::new();
            if !names {
                forbidden.extend(["naam", "organisatie"]);
            }
            if !notes {
                forbidden.extend(["notitie", "citaat"]);
            }
            if !plan {
                forbidden.extend(["plan", "waarom", "geparkeerd"]);
            }
            if summary {
                forbidden.extend(["waarom", "geparkeerd"]);
            }
            for word in forbidden {
                assert!(!document.contains(&mark(word)), "{what}: {word} is in the report with {choice:?}");
            }
            assert!(
                !document.contains("[9, 0, 0, 0, 0]") && !document.contains("9 keer laag"),
                "a vote that was not shown"
            );
        }
    }
}

#[test]
fn what_is_not_left_out_is_there() {
    for (what, session) in sessions() {
        let document = format!("{:?}", report(&session, Disclosure::EVERYTHING));
        let mut there = vec!["naam", "notitie", "plan", "waarom", "geparkeerd"];
        if what.contains("group") {
            there.push("citaat");
        }
        if what.contains("on name") || what.contains("three") {
            there.push("organisatie");
        }
        for word in there {
            assert!(document.contains(&mark(word)), "{what}: {word} is not in the report");
        }
    }
}

#[test]
fn a_session_without_names_has_no_organisation_in_its_report_whatever_is_chosen() {
    let session = marked(unnamed(&questionnaire(&[&[2]]), &["12", "23", "34", "45", "51"]), true);
    for choice in choices() {
        assert!(!format!("{:?}", report(&session, choice)).contains(&mark("organisatie")), "{choice:?}");
    }
}

#[test]
fn a_summary_has_the_value_of_every_statement_and_says_how_many_partners_there_are() {
    let session = group(&questionnaire(&[&[3]]), &["1.?", "1.?", "1.?", "1.?", "5.?", "5.?", "5.?", "5.?"]);
    let summary = report(&session, Disclosure::SUMMARY);
    assert_eq!(row(&summary, &["Thema 1"])[2], "1: 3 (verdeeld); 2: open; 3: weet ik niet");
    let words = all_words(&summary);
    assert!(
        words.contains("8 partners gaven scores") && words.contains("8 van de 8 partners hebben gescoord."),
        "{words}"
    );
    assert!(!words.contains("Geteld in de groep"), "partners answered by themselves: {words}");
    assert!(!words.contains("Tekst van stelling"), "the whole report has these");
}

#[test]
fn the_same_order_gives_the_same_document() {
    let session = marked(coalition(9), true);
    for choice in [Disclosure::EVERYTHING, Disclosure::ANONYMOUS, Disclosure::SUMMARY] {
        assert_eq!(report(&session, choice), report(&session, choice));
    }
}
