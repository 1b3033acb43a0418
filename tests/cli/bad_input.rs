//! Bad files: a sentence that says what and where, and the file stays as it was, byte for byte.

use crate::harness::{Bench, exists};

/// Every command that reads a session says the same about this content, and leaves it alone.
#[track_caller]
fn refused(content: impl AsRef<[u8]>, sentence: &str) {
    let bench = Bench::new();
    let content = content.as_ref();
    let path = bench.write("bad.json", content);
    for args in [vec!["show", "bad.json"], vec!["show", "bad.json", "--json"], vec!["check", "bad.json"]] {
        let run = bench.run(args).fails(1).says(sentence);
        assert!(run.err.starts_with("error: ") && run.err.contains("bad.json: ") && run.out.is_empty(), "{run:?}");
    }
    bench.fill("bad.json", "S01=4\n").fails(1).says(sentence);
    assert_eq!(std::fs::read(path).unwrap(), content);
    assert_eq!(bench.names(), ["bad.json"]);
    assert!(!exists(&bench.data_dir()), "a refused file left something behind");
}

fn session() -> String {
    let bench = Bench::new();
    bench.session("p.json", "S01=4\n");
    bench.read("p.json")
}

#[test]
fn a_file_that_is_no_session_is_refused() {
    refused("", "the file is empty");
    refused("naam;score\n", "line 1, column 2: not valid JSON");
    refused("[]", "line 1, column 1: expected an object");
    refused(b"PK\x03\x04\xff", "not UTF-8 text (byte 4)");
    refused(b"\x7fELF\x00\xff", "not UTF-8");
}

#[test]
fn json_of_another_kind_is_refused() {
    let bench = Bench::new();
    bench.write("other.json", "{\"format\": \"iets-anders\"}");
    for args in [vec!["show", "other.json"], vec!["fill", "other.json", "--answers", "-"]] {
        bench.run(args).fails(1).says("not a session file (\"format\" is \"iets-anders\")");
    }
    bench.run(["check", "other.json"]).fails(1).says("neither a session nor a questionnaire");
}

#[test]
fn a_questionnaire_is_not_shown_as_a_session() {
    let bench = Bench::new();
    let questionnaire = bench.run(["questionnaire"]).out;
    bench.write("q.json", &questionnaire);
    bench.run(["show", "q.json"]).fails(1).says("not a session file");
    bench.fill("q.json", "S01=4").fails(1).says("not a session file");
    assert_eq!(bench.read("q.json"), questionnaire);
}

#[test]
fn a_truncated_session_is_refused_with_the_line() {
    let text = session();
    // What stops at the end of a line is told at the next one.
    let half = text[..text.len() / 2].trim_end();
    refused(half, &format!("bad.json: line {}, ", half.lines().count()));
    refused(half, "the file stops halfway");
}

#[test]
fn a_newer_session_is_refused() {
    let text = session().replacen("\"min_reader\": 1", "\"min_reader\": 2", 1);
    refused(text, "needs a newer version of the program");
}

#[test]
fn a_wrong_value_is_refused_with_line_column_and_path() {
    let text = session();
    let line = text.lines().position(|line| line.contains("\"value\": 4")).unwrap() + 1;
    let wrong = text.replacen("\"value\": 4", "\"value\": 6", 1);
    refused(wrong, &format!("line {line}, column 16 (answers.S01.value): expected a score of 1 to 5"));
    let twice = text.replacen("\"value\": 4", "\"value\": 4, \"value\": 4", 1);
    refused(twice, &format!("line {line}, column 28 (answers.S01.value): key \"value\" occurs twice"));
}

#[test]
fn a_questionnaire_inside_a_session_with_faults_is_refused() {
    let text = session().replacen("\"short\": \"Recente cijfers\"", "\"short\": \"\"", 1);
    refused(text, "bad.json: the questionnaire inside: statement S01: short is missing.");
}

#[test]
fn a_questionnaire_with_faults_gets_a_sentence_for_each() {
    let bench = Bench::new();
    let text = bench.run(["questionnaire"]).out;
    let bad = text
        .replacen("\"id\": \"S02\"", "\"id\": \"S01\"", 1)
        .replacen("\"short\": \"Recente cijfers\"", "\"short\": \" \"", 1)
        .replacen("    \"Een beetje\",\n", "", 1)
        .replacen("\"id\": \"T2\"", "\"id\": \"T 2\"", 1);
    let path = bench.write("bad.json", &bad);
    let expected = [
        "error: bad.json: scale: 4 labels, must be 5.",
        "error: bad.json: statement S01: short is missing.",
        "error: bad.json: statement S01: id \"S01\" is used more than once.",
        "error: bad.json: theme T 2: id \"T 2\" is not 1 to 24 letters, digits, _ or -.",
    ];
    let check = bench.run(["check", "bad.json"]).fails(1);
    assert_eq!(check.err.lines().collect::<Vec<_>>(), expected);
    bench.run(["questionnaire", "--file", "bad.json"]).fails(1).says(expected[0]);
    bench.run(["new", "-o", "p.json", "--municipality", "X", "--questionnaire", "bad.json"]).fails(1).says(expected[0]);
    assert_eq!(std::fs::read_to_string(path).unwrap(), bad);
    assert_eq!(bench.names(), ["bad.json"]);
}

#[test]
fn a_theme_without_statements_is_refused_by_name() {
    let bench = Bench::new();
    let mut questionnaire = bench.questionnaire();
    questionnaire["sections"][0]["themes"][1]["statements"] = serde_json::json!([]);
    bench.write("bad.json", questionnaire.to_string());
    let check = bench.run(["check", "bad.json"]).fails(1);
    assert_eq!(check.err, "error: bad.json: theme T2: is empty: at least one statement is needed.\n");
}

#[test]
fn what_is_no_file_is_refused() {
    let bench = Bench::new();
    std::fs::create_dir(bench.path("folder")).unwrap();
    for command in ["show", "check"] {
        bench.run([command, "gone.json"]).fails(1).says("gone.json: not found.");
        bench.run([command, "folder"]).fails(1).says("folder: not a file.");
    }
    bench.run(["new", "-o", "folder", "--municipality", "X"]).fails(1);
    bench.run(["new", "-o", "gone/p.json", "--municipality", "X"]).fails(1).says("not found");
}

#[test]
fn absurdly_deep_and_large_files_are_refused() {
    refused("{\"a\":".repeat(100_000), "the file stops halfway");
    refused("[".repeat(100_000) + &"]".repeat(100_000), "expected an object");
    let bench = Bench::new();
    bench.write("big.json", vec![b' '; 16 * 1024 * 1024 + 1]);
    bench.run(["check", "big.json"]).fails(1).says("big.json: larger than 16 MiB.");
    bench.run(["show", "big.json"]).fails(1).says("larger than 16 MiB.");
}

#[test]
fn no_message_can_steer_a_terminal() {
    let bench = Bench::new();
    bench.write("bad.json", "{\"format\": \"\\u001b[2J\\u009b\\u202e\\n\"}");
    let name = "\u{1b}]0;x\u{7}.json";
    bench.write("answers", "\u{1b}[31mS01=4\n");
    bench.session("p.json", "");
    for run in [
        bench.run(["check", "bad.json", name]),
        bench.run(["fill", "p.json", "--answers", "answers"]),
        bench.run(["show", name]),
    ] {
        let steers = |char: char| (char.is_control() && char != '\n') || char == '\u{202e}';
        assert!(!run.fails(1).err.contains(steers));
    }
}
