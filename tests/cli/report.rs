//! `analysetool report`: what is written, what is left out, and what is refused.

use analysetool_core::session::format::{parse, to_text};
use analysetool_core::session::{Action, Anonymity, Answer, Edit, Session};

use crate::groups::{
    ORGANISATIONS, PEOPLE, agree, dots, edit, full_group, group, person, statement, value, varied, vote, write,
};
use crate::harness::{Bench, exists};

/// In no statement and in no name.
pub const NOTE: &str = "Zwanenveer op de drempel";
pub const QUOTE: &str = "Distelvink in het riet";
pub const TASK: &str = "Boomklever bellen";

/// A group on name with something of everything that can be left out.
pub fn everything() -> Session {
    let mut session = full_group(Anonymity::Named);
    edit(&mut session, Edit::Note { statement: statement(3), note: NOTE.into() });
    let mut partner = session.respondents()[0].clone();
    let mut answer = Answer::default();
    (answer.value, answer.note, answer.quotes) = (value('2'), NOTE.into(), vec![QUOTE.into()]);
    partner.sheet.put(statement(4), answer);
    edit(&mut session, Edit::Respondent(Box::new(partner)));
    let mut action = Action::new();
    action.what = TASK.into();
    action.owner.name = PEOPLE[0].into();
    edit(&mut session, Edit::Action(Box::new(action)));
    session
}

/// The session in a JSON report made with these options.
fn reduced(session: &Session, options: &[&str]) -> (String, crate::harness::Run) {
    let bench = Bench::new();
    write(&bench, "g.json", session);
    let run = bench.run([&["report", "g.json", "-o", "out.json"], options].concat()).succeeds();
    assert_eq!(bench.read("g.json"), to_text(session), "reporting changed the session");
    let text = bench.read("out.json");
    assert_eq!(bench.run(["check", "out.json"]).succeeds().err, "", "{options:?}");
    (text, run)
}

fn names() -> impl Iterator<Item = &'static str> {
    ORGANISATIONS.into_iter().chain(PEOPLE)
}

#[test]
fn with_nothing_left_out_it_is_the_same_session_to_the_byte() {
    let session = everything();
    let (text, run) = reduced(&session, &[]);
    assert_eq!(text, to_text(&session));
    assert_eq!((run.out.as_str(), run.err.as_str()), ("out.json: report\n", ""));
}

#[test]
fn anonymous_leaves_out_names_and_notes_and_keeps_notes_only_when_asked() {
    let session = everything();
    let (text, run) = reduced(&session, &["--anonymous"]);
    for secret in names().chain([NOTE, QUOTE]) {
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(text.contains(TASK));
    assert_eq!(run.out, "out.json: report; left out: names, notes\n");
    assert!(run.err.contains("names in notes and actions are not taken out"), "{}", run.err);
    let (text, run) = reduced(&session, &["--anonymous", "--with-notes"]);
    assert!(names().all(|name| !text.contains(name)) && text.contains(NOTE) && text.contains(QUOTE));
    assert_eq!(run.out, "out.json: report; left out: names\n");
    let (text, run) = reduced(&session, &["--anonymous", "--without-plan"]);
    assert!(!text.contains(TASK) && !run.err.contains("not taken out"), "{}", run.err);
}

#[test]
fn notes_and_plan_are_left_out_by_themselves_too() {
    let session = everything();
    let (text, run) = reduced(&session, &["--without-notes", "--without-plan"]);
    assert!(names().filter(|name| *name != PEOPLE[0]).all(|name| text.contains(name)), "{text}");
    assert!([NOTE, QUOTE, TASK].iter().all(|secret| !text.contains(secret)));
    assert_eq!((run.out.as_str(), run.err.as_str()), ("out.json: report; left out: notes, plan\n", ""));
}

#[test]
fn a_summary_has_nobodys_own_answers() {
    let (text, run) = reduced(&everything(), &["--summary"]);
    let summary = parse(text.as_bytes()).unwrap().session;
    assert!(summary.respondents().is_empty() && names().chain([NOTE, QUOTE]).all(|secret| !text.contains(secret)));
    assert_eq!(run.out, "out.json: summary; left out: names, notes, answers of single people\n");
}

#[test]
fn a_session_without_names_is_never_reported_with_names() {
    let mut session = group(Anonymity::Unnamed, &varied(4));
    let mut action = Action::new();
    (action.what, action.owner.name) = (TASK.into(), PEOPLE[1].into());
    edit(&mut session, Edit::Action(Box::new(action)));
    let (text, run) = reduced(&session, &[]);
    assert!(names().all(|name| !text.contains(name)), "{text}");
    assert!(!text.contains("deadbeef"), "a key that leads to a partner");
    assert_eq!(run.out, "out.json: report; left out: names\n");
    assert!(run.err.contains("56 statements have fewer than five answers, which are left out"), "{}", run.err);
}

#[test]
fn what_the_room_has_not_seen_is_left_out_and_that_is_said() {
    let mut session = group(Anonymity::Named, &varied(6));
    vote(&mut session, 2, [6, 0, 0, 0, 0], false);
    dots(&mut session, &[(1, 2)], false);
    let (text, run) = reduced(&session, &[]);
    assert!(!text.contains("\"rounds\"") && !text.contains("\"dots\""));
    assert_eq!(run.err, "warning: g.json: votes and dots that the room has not seen are left out\n");
}

#[test]
fn wrong_arguments_are_refused_and_nothing_is_written() {
    let bench = Bench::new();
    write(&bench, "p.json", &person("4"));
    let logo = bench.write("brief.png", "Geachte heer");
    let before = bench.names();
    let list = "a report ends on .pdf, .docx, .xlsx, .csv, .json or .zip";
    bench.run(["report", "p.json", "-o", "p.txt"]).fails(2).says(list);
    bench.run(["report", "p.json", "-o", "p"]).fails(2).says(list);
    bench.run(["report", "p.json", "-o", "p.json"]).fails(2).says("this is the session; choose another name with -o");
    bench.run(["report", "p.json"]).fails(2).says("--output");
    let both = ["report", "p.json", "-o", "p.pdf", "--with-notes"];
    bench.run([&both[..], &["--without-notes"]].concat()).fails(2).says("cannot be used with");
    bench.run([&both[..], &["--summary"]].concat()).fails(2).says("cannot be used with");
    bench.run(["report", "p.json", "-o", "p.pdf", "--logo", "absent.png"]).fails(1).says("absent.png: not found");
    let run = bench.run(["report", "p.json", "-o", "p.pdf", "--logo", "brief.png"]);
    run.fails(1).says("brief.png: the logo is neither PNG nor JPEG; save it as one of these.");
    bench.run(["report", "absent.json", "-o", "p.pdf"]).fails(1).says("absent.json: not found");
    assert_eq!(bench.names(), before);
    assert!(exists(&logo));
}

#[test]
fn a_session_file_is_never_replaced_by_a_report() {
    let bench = Bench::new();
    let other = person("1");
    write(&bench, "p.json", &person("4"));
    write(&bench, "other.json", &other);
    bench.run(["report", "p.json", "-o", "other.json"]).fails(1).says("Nothing was overwritten");
    assert_eq!(bench.read("other.json"), to_text(&other));
}

#[test]
fn a_start_file_has_nothing_to_report() {
    let bench = Bench::new();
    write(&bench, "g.json", &group(Anonymity::Named, &["4"]));
    bench.run(["start-file", "g.json", "-o", "start.json"]).succeeds();
    bench.run(["report", "start.json", "-o", "r.pdf"]).fails(1).says("a start file for partners");
    assert!(!exists(&bench.path("r.pdf")));
}

#[test]
fn agreed_scores_of_a_session_stay_in_every_report() {
    let mut session = group(Anonymity::Named, &varied(6));
    agree(&mut session, 1, value('5'));
    for options in [&[][..], &["--anonymous"], &["--summary"]] {
        let (text, _) = reduced(&session, options);
        let value = parse(text.as_bytes()).unwrap().session.answer(&statement(1)).and_then(|answer| answer.value);
        assert_eq!(value, crate::groups::value('5'), "{options:?}");
    }
}
