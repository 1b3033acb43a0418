//! `fill --ack`: an acknowledged answer is on the disk, whatever happens next.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Child;

use serde_json::Value;

use crate::harness::{Bench, Run};

const ACK: [&str; 5] = ["fill", "p.json", "--answers", "-", "--ack"];

fn ack(bench: &Bench, answers: &str) -> Run {
    bench.run_with_input(ACK, answers)
}

/// State and score of the first statements.
fn shown(bench: &Bench, count: usize) -> Vec<String> {
    let shown = bench.run(["show", "p.json", "--json"]).succeeds().json();
    let short = |statement: &Value| match statement["state"].as_str().unwrap() {
        "score" => statement["score"].to_string(),
        state => state.to_owned(),
    };
    shown["statements"].as_array().unwrap().iter().take(count).map(short).collect()
}

/// A line in, and the answer to it out, while both pipes stay open.
fn say(child: &mut Child, lines: &mut impl Iterator<Item = std::io::Result<String>>, line: &str) -> String {
    let input = child.stdin.as_mut().unwrap();
    writeln!(input, "{line}").unwrap();
    input.flush().unwrap();
    lines.next().unwrap().unwrap()
}

#[test]
fn each_answer_is_acknowledged_in_order_and_is_in_the_file() {
    let bench = Bench::new();
    bench.session("p.json", "S04=2\n");
    let run = ack(&bench, "\u{feff}# group\nS01=4\r\n S02 = ? \n\nS03=-\nS04=\nS01=5\nS01=5").succeeds();
    assert_eq!(run.err, "");
    assert_eq!(
        run.out,
        "saved S01\nsaved S02\nsaved S03\nsaved S04\nsaved S01\nsaved S01\np.json: 4 changed, 53 of 56 statements open\n"
    );
    assert_eq!(shown(&bench, 4), ["5", "dont_know", "not_applicable", "open"]);
    bench.run(["check", "p.json"]).succeeds();
}

#[test]
fn an_answer_is_acknowledged_before_the_input_ends_and_survives_a_kill_right_after() {
    let bench = Bench::new();
    bench.session("p.json", "");
    let before = bench.read("p.json");
    let mut child = bench.start_with_input(ACK);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert_eq!(say(&mut child, &mut lines, "S01=4"), "saved S01");
    assert_eq!(say(&mut child, &mut lines, "S02=?"), "saved S02");
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(bench.read("p.json"), before, "the session file follows within a second; this test is about the rest");
    assert_eq!(shown(&bench, 3), ["4", "dont_know", "open"]);
    // The next run goes on from there.
    assert_eq!(ack(&bench, "S03=1\n").succeeds().out, "saved S03\np.json: 1 changed, 53 of 56 statements open\n");
    assert_eq!(shown(&bench, 3), ["4", "dont_know", "1"]);
}

#[test]
fn a_bad_line_in_the_middle_is_told_by_number_and_changes_nothing() {
    let bench = Bench::new();
    bench.session("p.json", "S02=3");
    let long = "x".repeat(10_000);
    let run = ack(&bench, &format!("S01=4\nS02=6\nS99=1\n{long}\nS03=2\n")).fails(1);
    assert_eq!(run.out, "saved S01\nsaved S03\np.json: 2 changed, 53 of 56 statements open\n");
    let told: Vec<&str> = run.err.lines().collect();
    assert!(told[0].starts_with("error: -, line 2: \"6\" is no score"), "{told:?}");
    assert!(told[1].starts_with("error: -, line 3: there is no statement \"S99\""), "{told:?}");
    assert_eq!(told[2], "error: -, line 4: longer than 4096 bytes.");
    assert_eq!(told[3], "error: -: 3 lines were not understood and changed nothing; the others are saved.");
    assert_eq!(shown(&bench, 4), ["4", "3", "2", "open"]);
}

#[test]
fn a_line_that_is_no_text_changes_nothing() {
    let bench = Bench::new();
    bench.session("p.json", "");
    bench.write("answers", b"S01=1\nS02=\xff\nS03=3\n");
    let run =
        bench.run(["fill", "p.json", "--answers", "answers", "--ack"]).fails(1).says("answers, line 2: not UTF-8");
    assert!(run.out.starts_with("saved S01\nsaved S03\n"), "{run:?}");
    assert_eq!(shown(&bench, 3), ["1", "open", "3"]);
}

#[test]
fn half_a_line_at_the_end_clears_nothing() {
    let bench = Bench::new();
    bench.session("p.json", "S01=4");
    // The writer was killed while it wrote `S01=5`.
    ack(&bench, "S02=3\nS01=").fails(1).says("-, line 2: stops without a line end, so S01 was not cleared.");
    assert_eq!(shown(&bench, 2), ["4", "3"]);
    ack(&bench, "S01=\n").succeeds();
    ack(&bench, "S01=5").succeeds();
    assert_eq!(shown(&bench, 1), ["5"]);
}

#[test]
fn who_stops_listening_stops_the_command_with_a_failure() {
    let bench = Bench::new();
    bench.session("p.json", "");
    let mut child = bench.start_with_input(ACK);
    drop(child.stdout.take());
    let _ = child.stdin.take().unwrap().write_all(b"S01=4\nS02=3\n");
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("error: the output can't be written"));
    assert_eq!(shown(&bench, 2), ["4", "open"]);
}

#[test]
fn nothing_is_opened_when_the_answers_can_not_be() {
    let bench = Bench::new();
    bench.session("p.json", "");
    bench.run(["fill", "p.json", "--answers", "gone", "--ack"]).fails(1).says("gone: the answers can't be read");
    assert!(!crate::harness::exists(&bench.data_dir()));
}
