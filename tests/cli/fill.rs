//! Answers into a session file: all of them, or none.

use crate::harness::{Bench, all, statement_ids};

#[test]
fn the_four_kinds_of_answer_are_written() {
    let bench = Bench::new();
    bench.session("p.json", "S04=2\n");
    let answers = "# group of 12 November\n\nS01=4\nS02=?\n S03 = - \r\nS04=\n";
    let run = bench.fill("p.json", answers).succeeds();
    assert_eq!(run.out, "p.json: 4 changed, 53 of 56 statements open\n");
    assert_eq!(run.err, "");
    let shown = bench.run(["show", "p.json", "--json"]).succeeds().json();
    let states: Vec<&str> = (0..4).map(|index| shown["statements"][index]["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["score", "dont_know", "not_applicable", "open"]);
    bench.run(["check", "p.json"]).succeeds();
}

#[test]
fn answers_come_from_a_file_or_from_standard_input() {
    let bench = Bench::new();
    bench.session("p.json", "");
    bench.write("answers.txt", "\u{feff}S01=1\r\nS02=2\r\n");
    bench.run(["fill", "p.json", "--answers", "answers.txt"]).succeeds();
    bench.fill("p.json", "S03=3").succeeds();
    let shown = bench.run(["show", "p.json", "--json"]).succeeds().json();
    let scores: Vec<u64> = (0..3).map(|index| shown["statements"][index]["score"].as_u64().unwrap()).collect();
    assert_eq!(scores, [1, 2, 3]);
}

#[test]
fn unknown_ids_and_bad_scores_are_all_listed_by_line_and_nothing_is_written() {
    let bench = Bench::new();
    bench.session("p.json", "S01=3");
    let before = bench.read("p.json");
    let bad = "S01=4\nS99=4\nS02=6\n\nS03=0\nS04=4.5\ns05=3\nS06\nS07=drie\nS08=5\n";
    let run = bench.fill("p.json", bad).fails(1).says("nothing was written");
    for line in [2, 3, 5, 6, 7, 8, 9] {
        assert!(run.err.contains(&format!(", line {line}: ")), "line {line} is not in {}", run.err);
    }
    assert!(!run.err.contains(", line 1: ") && !run.err.contains(", line 10: "), "{}", run.err);
    assert!(run.err.contains("line 2: there is no statement \"S99\""), "{}", run.err);
    assert_eq!(bench.read("p.json"), before);
}

#[test]
fn the_last_line_about_a_statement_counts_with_a_warning() {
    let bench = Bench::new();
    bench.session("p.json", "");
    bench.fill("p.json", "S01=1\nS01=5\n").succeeds().says("warning: -, line 2: S01 stands on line 1 too");
    let shown = bench.run(["show", "p.json", "--json"]).succeeds().json();
    assert_eq!(shown["statements"][0]["score"], 5);
}

#[test]
fn answers_that_change_nothing_leave_the_file_as_it_is() {
    let bench = Bench::new();
    bench.session("p.json", "S01=4");
    let before = bench.read("p.json");
    assert_eq!(
        bench.fill("p.json", "S01=4\nS02=\n# nothing\n").succeeds().out,
        "p.json: 0 changed, 55 of 56 statements open\n"
    );
    bench.fill("p.json", "").succeeds();
    assert_eq!(bench.read("p.json"), before);
}

#[test]
fn every_statement_can_be_answered_and_cleared_again() {
    let bench = Bench::new();
    bench.session("p.json", "");
    let empty: Vec<String> = bench.read("p.json").lines().filter(|line| !is_moment(line)).map(str::to_owned).collect();
    assert_eq!(statement_ids(&bench.questionnaire()).len(), all("3").lines().count());
    assert!(bench.fill("p.json", &all("3")).succeeds().out.ends_with("56 changed, 0 of 56 statements open\n"));
    assert!(bench.fill("p.json", &all("")).succeeds().out.ends_with("56 changed, 56 of 56 statements open\n"));
    let cleared: Vec<String> =
        bench.read("p.json").lines().filter(|line| !is_moment(line)).map(str::to_owned).collect();
    assert_eq!(cleared, empty);
}

fn is_moment(line: &str) -> bool {
    line.contains("\"updated\"") || line.contains("\"checksum\"")
}

#[test]
fn notes_flags_and_what_this_version_does_not_know_survive() {
    let bench = Bench::new();
    bench.session("p.json", "S01=4");
    let text = bench.read("p.json");
    let odd = "\"later\" :{ \"x\": [1.50,  null] }";
    let text = text.replacen(
        "\"value\": 4",
        &format!("\"value\": 4, \"note\": \"Zie dashboard.\", \"flagged\": true, {odd}"),
        1,
    );
    bench.write("q.json", text.replacen("  \"way\"", "  \"later_key\": { \"S01\": [ ] },\n  \"way\"", 1));
    bench.fill("q.json", "S01=5").succeeds().says("warning: q.json: the file was changed outside the program");
    let written = bench.read("q.json");
    assert!(
        written.contains("\"later\": { \"x\": [1.50,  null] }") && written.contains("\"later_key\": { \"S01\": [ ] }"),
        "{written}"
    );
    let shown = bench.run(["show", "q.json", "--json"]).succeeds().json();
    assert_eq!(shown["statements"][0]["note"], "Zie dashboard.");
    assert_eq!(shown["statements"][0]["flagged"], true);
    assert_eq!(shown["statements"][0]["score"], 5);
}

#[test]
fn answers_that_cannot_be_read_are_refused_by_name() {
    let bench = Bench::new();
    bench.session("p.json", "");
    let before = bench.read("p.json");
    bench.write("answers", b"S01=4\nS02=\xff\n");
    bench.run(["fill", "p.json", "--answers", "answers"]).fails(1).says("answers: not UTF-8 text (byte 10).");
    bench.run(["fill", "p.json", "--answers", "gone"]).fails(1).says("gone: the answers can't be read");
    bench.run(["fill", "p.json", "--answers", "."]).fails(1);
    assert_eq!(bench.read("p.json"), before);
}
