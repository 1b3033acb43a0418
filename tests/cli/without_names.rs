//! What may not be shown is in no figure and no result: names, answers of too few, votes and dots before their time.

use analysetool_core::session::{Anonymity, Edit, Previous, Session};

use crate::groups::{ORGANISATIONS, PEOPLE, dots, edit, full_group, group, participant, varied, vote, write};
use crate::harness::Bench;
use crate::pictures::{KINDS, all_svgs, draw, svg};

/// All that the program says about a session: both forms of `show` and every figure.
#[derive(Debug, PartialEq)]
struct Said {
    json: String,
    table: String,
    svgs: Vec<String>,
}

/// Names what differs, without printing it all.
#[track_caller]
fn assert_same(one: &Said, other: &Said) {
    assert_eq!(one.json, other.json);
    assert_eq!(one.table, other.table);
    for ((kind, one), other) in KINDS.iter().zip(&one.svgs).zip(&other.svgs) {
        assert_eq!(one, other, "{kind}");
    }
}

fn said(session: &Session) -> Said {
    let bench = Bench::new();
    write(&bench, "g.json", session);
    let json = bench.run(["show", "g.json", "--json"]).succeeds().out;
    let table = bench.run(["show", "g.json"]).succeeds().out;
    Said { json, table, svgs: all_svgs(&bench, "g.json").into_iter().map(|svg| svg.source).collect() }
}

impl Said {
    fn everything(&self) -> String {
        [&self.json, &self.table].into_iter().chain(&self.svgs).map(String::as_str).collect()
    }
}

#[test]
fn a_group_without_names_shows_no_name_id_or_key() {
    let everything = said(&full_group(Anonymity::Unnamed)).everything();
    let ids = ["abc0", "fed0", "deadbeef", "0000000"];
    for secret in ORGANISATIONS.iter().chain(&PEOPLE).flat_map(|name| name.split(' ')).chain(ids) {
        assert!(!everything.contains(secret), "{secret}");
    }
    let on_name = said(&full_group(Anonymity::Named)).everything();
    assert!(ORGANISATIONS.iter().all(|name| on_name.contains(name)), "the search finds nothing");
}

#[test]
fn a_group_without_names_says_the_same_whoever_the_participants_are() {
    // The same roles are present, held by others, both times.
    let by_others = |session: &Session| {
        let mut others = session.clone();
        for participant in session.participants() {
            edit(&mut others, Edit::RemoveParticipant(participant.id));
        }
        for (number, mut other) in session.participants().iter().cloned().enumerate() {
            other.role = participant(number + 1).role;
            (other.name, other.organisation) = ("Iemand".into(), format!("Organisatie {number}"));
            edit(&mut others, Edit::Participant(other));
        }
        others
    };
    let session = full_group(Anonymity::Unnamed);
    let mut others = by_others(&session);
    edit(&mut others, Edit::Previous(Some(Previous::of(&by_others(session.previous().unwrap())))));
    assert_ne!(session.participants(), others.participants());
    assert_same(&said(&session), &said(&others));
}

#[test]
fn four_answers_without_names_leave_no_trace() {
    let answers = |signs: [char; 4]| signs.map(|sign| sign.to_string().repeat(56));
    let low = said(&group(Anonymity::Unnamed, &answers(['1', '1', '2', '1'])));
    let high = said(&group(Anonymity::Unnamed, &answers(['5', '4', '5', '5'])));
    assert_same(&low, &high);
    assert!(!low.json.contains("counts") && !low.json.contains("median") && !low.json.contains("\"n\""));
    assert_eq!(low.table.matches("too few answers to show without names").count(), 56, "{}", low.table);
    let figures = KINDS.iter().zip(&low.svgs);
    for (kind, svg) in figures.filter(|(kind, _)| matches!(**kind, "distribution" | "dots" | "strengths")) {
        assert!(svg.contains("zonder naam te tonen"), "{kind}: {svg}");
    }
    let named = said(&group(Anonymity::Named, &answers(['5', '4', '5', '5'])));
    assert!(named.json.contains("\"median\": 5"), "on name the same answers are shown");
}

#[test]
fn four_answers_without_names_leave_no_trace_in_a_later_measurement() {
    let now = full_group(Anonymity::Unnamed);
    let change = |sign: char| {
        let before = group(Anonymity::Unnamed, &[(); 4].map(|()| sign.to_string().repeat(56)));
        let bench = Bench::new();
        let mut session = now.clone();
        edit(&mut session, Edit::Previous(Some(Previous::of(&before))));
        write(&bench, "g.json", &session);
        write(&bench, "old.json", &before);
        let inside = svg(&bench, "g.json", "change", &[]).source;
        assert_eq!(svg(&bench, "g.json", "change", &["--with", "old.json"]).source, inside);
        inside
    };
    assert_eq!(change('1'), change('5'));
}

#[test]
fn a_group_without_names_has_no_heat_map() {
    let bench = Bench::new();
    write(&bench, "g.json", &group(Anonymity::Unnamed, &varied(12)));
    let unnamed = svg(&bench, "g.json", "heatmap", &[]);
    write(&bench, "g.json", &group(Anonymity::Named, &varied(12)));
    let named = svg(&bench, "g.json", "heatmap", &[]);
    assert!(unnamed.words.contains("zonder naam"), "{}", unnamed.words);
    assert!(named.source.matches("<rect").count() > 100 && unnamed.source.matches("<rect").count() < 3);
}

#[test]
fn votes_and_dots_that_were_not_shown_leave_no_trace() {
    for anonymity in Anonymity::ALL {
        let plain = group(anonymity, &varied(9));
        let with = |counts: [u16; 5], given: &[(usize, u16)], revealed: bool| {
            let mut session = plain.clone();
            for number in [1, 2, 30] {
                vote(&mut session, number, counts, revealed);
            }
            dots(&mut session, given, revealed);
            session
        };
        let (mut one, other) =
            (with([9, 0, 0, 0, 0], &[(1, 2), (2, 1)], false), with([0, 1, 2, 3, 30], &[(30, 2)], false));
        let hidden = said(&one);
        assert_same(&hidden, &said(&other));
        // That there are dots at all is told by one figure; apart from that it is as if nothing happened.
        edit(&mut one, Edit::Dots(None));
        assert_same(&said(&one), &said(&plain));
        assert_ne!(hidden, said(&with([9, 0, 0, 0, 0], &[(1, 2)], true)), "shown, they count");
    }
}

#[test]
fn pictures_of_what_may_not_be_shown_are_the_same_to_the_pixel() {
    let pixels = |counts: [u16; 5]| {
        let bench = Bench::new();
        let mut session = group(Anonymity::Unnamed, &varied(6));
        vote(&mut session, 1, counts, false);
        write(&bench, "g.json", &session);
        ["themes", "distribution", "dots"].map(|kind| {
            draw(&bench, "g.json", kind, "p.png", &["--size", "400x300"]).succeeds();
            std::fs::read(bench.path("p.png")).unwrap()
        })
    };
    assert!(pixels([6, 0, 0, 0, 0]) == pixels([0, 0, 0, 0, 6]));
}

#[test]
fn the_table_of_a_group_without_names_tells_which_chairs_are_empty_and_no_more() {
    let mut session = full_group(Anonymity::Unnamed);
    for number in [1, 4, 7, 10] {
        let mut absent = participant(number);
        absent.absent = true;
        edit(&mut session, Edit::Participant(absent));
    }
    let table = said(&session).table;
    let chairs = table.lines().find(|line| line.starts_with("empty chairs: ")).unwrap();
    assert!(chairs.contains("Geestelijke gezondheidszorg (ggz)"), "{chairs}");
    assert!(!chairs.contains("Ouder of ervaringsdeskundige") && !chairs.contains("Bibliotheek"), "{chairs}");
    assert_eq!(table.matches("Ouder of ervaringsdeskundige").count(), 0);
}
