//! `combine`: forty partners, ten bad files, and a group that nobody's answers leave again.

use analysetool_core::session::format::parse;
use analysetool_core::session::{Anonymity, Edit, Session};
use serde_json::Value;

use crate::groups::{self, ORGANISATIONS, PEOPLE, agree, edit, participant, person, value, varied};
use crate::harness::{Bench, exists, statement_ids};

/// The file of one partner.
fn partner(number: usize, signs: &str) -> Session {
    let mut session = person(&signs.replace('x', "."));
    let mut partner = participant(number);
    partner.organisation = format!("{} {number}", partner.organisation);
    edit(&mut session, Edit::Participant(partner));
    session
}

/// Forty files in `partners/`, ten of them in a folder of their own.
fn forty(bench: &Bench) -> Vec<Session> {
    std::fs::create_dir_all(bench.path("partners/noord")).unwrap();
    let sessions: Vec<Session> = (0..40).zip(varied(40)).map(|(number, signs)| partner(number, &signs)).collect();
    for (number, session) in sessions.iter().enumerate() {
        let folder = if number < 10 { "partners/noord" } else { "partners" };
        groups::write(bench, &format!("{folder}/p{number:02}.json"), session);
    }
    sessions
}

fn read(bench: &Bench, name: &str) -> Session {
    parse(bench.read(name).as_bytes()).unwrap().session
}

/// The median of the scores in the files, by sorting.
fn median(files: &[Session], id: &str) -> Option<f64> {
    let id = analysetool_core::questionnaire::StatementId::parse(id).unwrap();
    let mut scores: Vec<u8> = files.iter().filter_map(|file| Some(file.value(&id)?.score()?.points())).collect();
    scores.sort_unstable();
    let (low, high) = (scores.get(scores.len().checked_sub(1)? / 2)?, scores.get(scores.len() / 2)?);
    Some(f64::from(low + high) / 2.0)
}

#[test]
fn forty_files_and_ten_bad_ones_give_a_group_and_a_report_of_exactly_those_ten() {
    let bench = Bench::new();
    let files = forty(&bench);
    let good = bench.read("partners/p10.json");
    bench.write("partners/bad-truncated.json", &good[..good.len() / 2]);
    bench.write("partners/bad-empty.json", "");
    bench.write("partners/bad-bytes.json", b"PK\x03\x04\xff");
    bench.write("partners/bad-table.json", "naam;score\n");
    bench.write("partners/bad-format.json", "{\"format\": \"iets-anders\"}");
    bench.write("partners/bad-newer.json", good.replace("\"min_reader\": 1", "\"min_reader\": 99"));
    bench.write("partners/bad-questionnaire.json", bench.run(["questionnaire"]).out);
    bench.write("partners/bad-other.json", good.replace("\"id\": \"kansrijke-start\"", "\"id\": \"iets-anders\""));
    bench.write("partners/bad-huge.json", vec![b' '; 17 * 1024 * 1024]);
    std::fs::create_dir(bench.path("bad-folder")).unwrap();
    let run = bench.run(["combine", "partners", "bad-folder", "-o", "group.json"]);
    assert_eq!(run.code, 1, "{run:?}");
    let named: Vec<&str> = run.err.lines().filter(|line| line.starts_with("error: ")).collect();
    assert_eq!(named.len(), 10, "{}", run.err);
    for bad in ["truncated", "empty", "bytes", "table", "format", "newer", "questionnaire", "other", "huge", "folder"] {
        assert_eq!(named.iter().filter(|line| line.contains(&format!("bad-{bad}"))).count(), 1, "{bad}: {}", run.err);
    }
    assert!(run.out.contains("group.json: answers of 40 partners (40 new, 0 newer)"), "{}", run.out);

    let shown = bench.run(["show", "group.json", "--json"]).succeeds().json();
    for (statement, id) in shown["statements"].as_array().unwrap().iter().zip(statement_ids(&bench.questionnaire())) {
        assert_eq!(statement["score"].as_f64(), median(&files, &id), "{id}");
    }
}

#[test]
fn combining_twice_leaves_every_byte_and_one_more_partner_is_one_more_command() {
    let bench = Bench::new();
    forty(&bench);
    bench.run(["combine", "partners", "-o", "group.json"]).succeeds();
    let before = bench.read("group.json");
    let again = bench.run(["combine", "partners", "-o", "group.json", "--into"]).succeeds();
    assert!(again.out.contains("answers of 40 partners (nothing changed)"), "{}", again.out);
    assert_eq!(bench.read("group.json"), before);

    groups::write(&bench, "late.json", &partner(40, "12345"));
    bench.run(["combine", "late.json", "-o", "group.json", "--into"]).succeeds();
    assert_eq!(read(&bench, "group.json").respondents().len(), 41);
}

#[test]
fn the_order_of_the_files_makes_no_difference() {
    let bench = Bench::new();
    forty(&bench);
    let mut files: Vec<String> = (10..40).map(|number| format!("partners/p{number}.json")).collect();
    let mut groups = Vec::new();
    groups::write(&bench, "start.json", &groups::empty());
    for round in ["a.json", "b.json"] {
        std::fs::copy(bench.path("start.json"), bench.path(round)).unwrap();
        let mut args = vec!["combine".to_owned(), "--into".into(), "-o".into(), round.into()];
        args.extend(files.iter().cloned());
        // A data folder each: one session in two files would be recognised.
        args.extend(["--data-dir".into(), format!("data-{round}")]);
        bench.run_in(&args, |command| command.env_remove("DISPLAY")).succeeds();
        let text = bench.read(round);
        // When it was combined is not what it holds.
        let lines = text.lines().filter(|line| !line.contains("\"updated\"") && !line.contains("\"checksum\""));
        groups.push(lines.map(str::to_owned).collect::<Vec<_>>());
        files.reverse();
    }
    assert_eq!(groups[0], groups[1]);
}

#[test]
fn a_group_without_names_holds_nobody() {
    let bench = Bench::new();
    let mut start = groups::empty();
    edit(&mut start, Edit::Anonymity(Anonymity::Unnamed));
    groups::write(&bench, "group.json", &start);
    let files = forty(&bench);
    bench.run(["combine", "partners", "--into", "-o", "group.json"]).succeeds();
    let text = bench.read("group.json").to_lowercase();
    for name in ORGANISATIONS.iter().chain(&PEOPLE) {
        assert!(!text.contains(&name.to_lowercase()), "{name}");
    }
    for file in &files {
        assert!(!text.contains(&file.id().to_string()));
    }
    let group = read(&bench, "group.json");
    assert_eq!((group.respondents().len(), group.participants().len()), (40, 0));
    assert!(group.respondents().is_sorted_by_key(|respondent| respondent.source.key));
}

#[test]
fn copies_that_contradict_each_other_are_told_and_both_kept() {
    let bench = Bench::new();
    let one = partner(0, "11111");
    let mut other = one.clone();
    agree(&mut other, 3, value('5'));
    groups::write(&bench, "one.json", &one);
    groups::write(&bench, "two.json", &other);
    let run = bench.run(["combine", "one.json", "two.json", "-o", "group.json"]).succeeds();
    assert!(run.err.contains("one.json, two.json hold different answers of one partner to S03"), "{}", run.err);
    let group = read(&bench, "group.json");
    assert_eq!((group.respondents().len(), group.respondents()[0].set_aside.len()), (1, 1));
}

#[test]
fn a_file_that_exists_is_never_a_new_group() {
    let bench = Bench::new();
    groups::write(&bench, "one.json", &partner(0, "11111"));
    bench.session("group.json", "S01=4\n");
    let before = bench.read("group.json");
    bench.run(["combine", "one.json", "-o", "group.json"]).fails(1).says("--into");
    bench.run(["combine", "one.json", "--into", "-o", "group.json"]).fails(1).says("the answers of one person");
    assert_eq!(bench.read("group.json"), before);
    bench.run(["combine", "-o", "group.json"]).fails(2);
}

#[test]
fn nothing_to_combine_writes_nothing() {
    let bench = Bench::new();
    bench.write("bad.json", "");
    bench.run(["combine", "bad.json", "absent.json", "-o", "group.json"]).fails(1).says("nothing was written");
    bench.session("open.json", "");
    let run = bench.run(["combine", "open.json", "-o", "group.json"]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.err.contains("there are no answers to combine") && run.out.contains("no answers, left out"), "{run:?}");
    assert!(!exists(&bench.path("group.json")));
}

#[test]
fn the_group_in_the_same_folder_is_not_one_of_its_partners() {
    let bench = Bench::new();
    forty(&bench);
    bench.run(["combine", "partners", "-o", "partners/group.json"]).succeeds();
    bench.run(["combine", "partners", "--into", "-o", "partners/group.json"]).succeeds();
    let shown: Value = bench.run(["overview", "partners/group.json", "--json"]).succeeds().json();
    assert_eq!(shown["sessions"][0]["respondents"], 40);
}
