//! Each command when all goes well, and the arguments.

use analysetool_core::questionnaire::BUILTIN_JSON;

use crate::harness::{Bench, exists, statement_ids};

#[test]
fn questionnaire_prints_the_built_in_file_byte_for_byte() {
    let bench = Bench::new();
    assert_eq!(bench.run(["questionnaire"]).succeeds().out, BUILTIN_JSON);
    let questionnaire = bench.questionnaire();
    assert_eq!(questionnaire["sections"].as_array().unwrap().len(), 3);
    assert_eq!(statement_ids(&questionnaire).len(), 56);
}

#[test]
fn questionnaire_prints_a_file_that_is_right_and_refuses_one_that_is_not() {
    let bench = Bench::new();
    let own = BUILTIN_JSON.replacen("Recente cijfers", "Nieuwe cijfers", 1);
    bench.write("own.json", &own);
    assert_eq!(bench.run(["questionnaire", "--file", "own.json"]).succeeds().out, own);
    bench.write("bad.json", own.replacen("\"short\": \"Nieuwe cijfers\"", "\"short\": \"\"", 1));
    let run = bench.run(["questionnaire", "--file", "bad.json"]).fails(1);
    assert!(run.says("bad.json: statement S01: short is missing.").out.is_empty());
}

#[test]
fn new_makes_a_session_that_check_finds_well() {
    let bench = Bench::new();
    let run =
        bench.run(["new", "-o", "p.json", "--municipality", "Súdwest-Fryslân", "--date", "2026-11-21"]).succeeds();
    assert_eq!(run.out, "p.json: new session of Súdwest-Fryslân, 2026-11-21, 56 statements\n");
    assert_eq!(run.err, "");
    let text = bench.read("p.json");
    assert!(text.contains("\"name\": \"Súdwest-Fryslân\"") && text.contains("\"date\": \"2026-11-21\""), "{text}");
    let check = bench.run(["check", "p.json"]).succeeds();
    assert_eq!(check.out, "p.json: session, 0 of 56 statements answered: all is well\n");
    assert_eq!(check.err, "");
}

#[test]
fn new_without_a_date_takes_today() {
    let bench = Bench::new();
    let before = jiff::Zoned::now().date();
    bench.run(["new", "--output", "p.json", "--municipality", "Proefstad"]).succeeds();
    let after = jiff::Zoned::now().date();
    let text = bench.read("p.json");
    assert!([before, after].iter().any(|day| text.contains(&format!("\"date\": \"{day}\""))), "{text}");
}

#[test]
fn new_never_overwrites() {
    let bench = Bench::new();
    bench.write("p.json", "mine");
    bench.run(["new", "-o", "p.json", "--municipality", "Proefstad"]).fails(1).says("p.json: exists already.");
    assert_eq!(bench.read("p.json"), "mine");
    assert_eq!(bench.names(), ["p.json"]);
}

#[test]
fn new_with_another_questionnaire_carries_its_words() {
    let bench = Bench::new();
    bench.write("own.json", BUILTIN_JSON.replacen("\"Een beetje\"", "\"Een klein beetje\"", 1));
    bench.run(["new", "-o", "p.json", "--municipality", "X", "--questionnaire", "own.json"]).succeeds();
    assert!(bench.read("p.json").contains("\"Een klein beetje\""));
    bench.write(
        "bad.json",
        BUILTIN_JSON.replacen("      \"Een beetje\",\n", "", 1).replacen("    \"Een beetje\",\n", "", 1),
    );
    let run = bench.run(["new", "-o", "q.json", "--municipality", "X", "--questionnaire", "bad.json"]).fails(1);
    run.says("bad.json: scale: 4 labels, must be 5.");
    assert!(!exists(&bench.path("q.json")));
}

#[test]
fn absurd_names_are_kept_or_refused_with_a_sentence() {
    let bench = Bench::new();
    let name = "👶 Gemeente met een heel erg lange naam, 's-Gravenhage & Co ".repeat(2);
    bench.run(["new", "-o", "p.json", "--municipality", name.trim()]).succeeds();
    assert!(bench.run(["show", "p.json"]).succeeds().out.starts_with(name.trim()));
    let longer = "x".repeat(121);
    bench.run(["new", "-o", "q.json", "--municipality", &longer]).fails(1).says("longer than 120 characters");
    assert!(!exists(&bench.path("q.json")));
    bench.run(["new", "-o", "r.json", "--municipality", "A\u{1b}[2J\u{202e}B"]).succeeds();
    assert!(bench.run(["show", "r.json"]).succeeds().out.starts_with("A[2JB,"));
}

#[test]
fn show_prints_a_table_for_people() {
    let bench = Bench::new();
    bench.session("p.json", "S01=5\nS02=4\nS03=1\nS04=?\nS05=-\n");
    let out = bench.run(["show", "p.json"]).succeeds().out;
    assert!(out.starts_with("Proefstad, 2026-11-21\nAnalysetool Kansrijke Start, version 2026.1\n"), "{out}");
    assert!(out.contains("56 statements: 3 scored, 1 don't know, 1 not applicable, 51 open"), "{out}");
    let theme = out.lines().find(|line| line.starts_with("T1 ")).unwrap();
    assert!(theme.contains(" 3.3  attention ") && theme.contains("3 of 4"), "{theme}");
    assert!(out.contains("Strengths:\n  5  S01  ") && out.contains("Weaknesses:\n  1  S03  "), "{out}");
    assert!(!out.lines().any(|line| line.ends_with(' ')), "{out}");
}

#[test]
fn check_takes_many_files_and_reports_each() {
    let bench = Bench::new();
    bench.session("a.json", "");
    bench.write("b.json", "{\"format\": \"other\"}");
    bench.write("c.json", BUILTIN_JSON);
    bench.write("d.json", &bench.read("a.json")[..500]);
    let run = bench.run(["check", "a.json", "b.json", "c.json", "d.json", "gone.json"]).fails(1);
    assert_eq!(run.out.lines().count(), 3, "{}", run.out);
    assert!(run.out.contains("c.json: questionnaire, 56 statements: all is well"));
    let errors: Vec<&str> = run.err.lines().collect();
    assert_eq!(errors.len(), 3, "{errors:?}");
    assert_eq!(errors[0], "error: b.json: neither a session nor a questionnaire (\"format\" is \"other\").");
    assert!(errors[1].contains("d.json: line ") && errors[1].ends_with("the file stops halfway."), "{errors:?}");
    assert_eq!(errors[2], "error: gone.json: not found.");
}

#[test]
fn check_counts_the_guidance_of_a_questionnaire_and_asks_for_none() {
    let bench = Bench::new();
    let mut own = bench.questionnaire();
    bench.write("built-in.json", own.to_string());
    let statements = own["sections"][0]["themes"][0]["statements"].as_array_mut().unwrap();
    for key in ["explanation", "one", "five", "steps", "talk", "instruments", "indicators", "sources"] {
        statements[0].as_object_mut().unwrap().remove(key);
    }
    statements[1]["steps"] = serde_json::json!(["Eén stap"]);
    statements[2].as_object_mut().unwrap().remove("instruments");
    bench.write("own.json", own.to_string());
    let run = bench.run(["check", "built-in.json", "own.json"]).succeeds();
    assert_eq!(
        run.out,
        "built-in.json: questionnaire, 56 statements: all is well\n\
         built-in.json: statements with guidance 56, with two or more first steps 56, with a named instrument 56\n\
         own.json: questionnaire, 56 statements: all is well\n\
         own.json: statements with guidance 55, with two or more first steps 54, with a named instrument 54\n"
    );
    assert_eq!(run.err, "");
}

#[test]
fn check_warns_about_an_edited_file_and_exits_with_0() {
    let bench = Bench::new();
    bench.session("p.json", "S01=4");
    let edited = bench.read("p.json").replacen("\"value\": 4", "\"value\": 5", 1);
    // Under another name: beside its working copy there would be a second warning.
    bench.write("edited.json", &edited);
    let run = bench.run_in(["check", "edited.json", "--data-dir", "elsewhere"], |command| command).succeeds();
    assert_eq!(
        run.err,
        "warning: edited.json: the file was changed outside the program or damaged: check the answers\n"
    );
    assert_eq!(run.out, "edited.json: session, 1 of 56 statements answered: usable\n");
    assert_eq!(bench.read("edited.json"), edited);
}

#[test]
fn check_and_show_change_and_make_nothing() {
    let bench = Bench::new();
    bench.session("p.json", "");
    let before = bench.read("p.json");
    bench.run(["show", "p.json"]).succeeds();
    bench.run(["check", "p.json"]).succeeds();
    assert_eq!(bench.read("p.json"), before);
    assert_eq!(bench.names(), ["p.json"]);
    assert!(!exists(&bench.data_dir()));
}

#[test]
fn the_data_folder_can_be_named_in_the_environment() {
    let bench = Bench::new();
    let session = bench.session("p.json", "");
    bench.write("answers", "S01=4\n");
    let args = ["fill", session.to_str().unwrap(), "--answers", "answers"];
    bench.run_in(args, |command| command.env("ANALYSETOOL_DATA_DIR", bench.path("elsewhere"))).succeeds();
    assert!(exists(&bench.path("elsewhere").join("work")) && !exists(&bench.data_dir()));
}

#[test]
fn every_command_has_help_with_an_example() {
    let bench = Bench::new();
    for args in [vec![], vec!["new"], vec!["fill"], vec!["show"], vec!["check"], vec!["questionnaire"]] {
        let out = bench.run(args.iter().copied().chain(["--help"])).succeeds().out;
        assert!(out.contains("Usage: ") && out.contains("Examples:\n  analysetool"), "{out}");
        assert!(!out.contains("first-frame"), "{out}");
    }
    assert!(bench.run(["--version"]).succeeds().out.starts_with("analysetool "));
}

#[test]
fn wrong_arguments_exit_with_2() {
    let bench = Bench::new();
    for args in [
        vec!["new"],
        vec!["new", "-o", "p.json"],
        vec!["new", "-o", "p.json", "--municipality", "X", "--date", "21-11-2026"],
        vec!["new", "-o", "p.json", "--municipality", "X", "--date", "2026-02-30"],
        vec!["fill", "p.json"],
        vec!["check"],
        vec!["show"],
        vec!["show", "a.json", "b.json"],
        vec!["--unknown"],
        vec!["--renderer", "paper"],
        vec!["p.json", "q.json"],
        vec!["p.json", "show", "p.json"],
        vec!["--questionnaire", "own.json", "questionnaire"],
        vec!["--first-frame", "check", "p.json"],
    ] {
        bench.run(&args).fails(2);
    }
    assert_eq!(bench.names(), [""; 0]);
}

#[test]
fn without_a_display_the_window_says_so_and_exits_with_2() {
    let bench = Bench::new();
    let run = bench.run([] as [&str; 0]);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.err.contains("display") && !run.err.contains("panicked"), "{run:?}");
}

#[test]
fn a_reader_that_stops_early_is_no_error() {
    let bench = Bench::new();
    bench.session("p.json", "S01=4");
    for args in [vec!["questionnaire"], vec!["show", "p.json", "--json"], vec!["show", "p.json"]] {
        let mut child = bench.start(args);
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success() && err.is_empty(), "{err}");
    }
}

#[test]
fn new_with_previous_begins_the_next_measurement_and_leaves_the_earlier_file_alone() {
    let bench = Bench::new();
    bench.session("2025.json", "S01=4\nS02=2");
    let before = bench.read("2025.json");
    let run = bench.run(["new", "-o", "2026.json", "--previous", "2025.json", "--date", "2099-11-20"]).succeeds();
    assert_eq!(run.out, "2026.json: new session of Proefstad, 2099-11-20, 56 statements\n");
    assert_eq!(bench.read("2025.json"), before);
    let next: serde_json::Value = serde_json::from_str(&bench.read("2026.json")).unwrap();
    assert_eq!(next["previous"]["answers"]["S01"]["value"], 4);
    assert!(next.get("answers").is_none() && next["id"] != next["previous"]["id"], "{next}");
    let shown = bench.run(["check", "2026.json"]).succeeds();
    assert_eq!(shown.out, "2026.json: session, 0 of 56 statements answered: all is well\n");
    bench.run(["new", "-o", "2026.json", "--previous", "2025.json"]).fails(1).says("2026.json: exists already.");
}

#[test]
fn new_with_previous_says_what_does_not_go_together_and_makes_nothing() {
    let bench = Bench::new();
    bench.session("2025.json", "S01=4");
    let mut own = bench.questionnaire();
    own["id"] = "own".into();
    bench.write("own.json", own.to_string());
    let next = |more: &[&str]| bench.run([&["new", "-o", "n.json"], more].concat());
    next(&["--previous", "2025.json", "--municipality", "X"]).fails(2).says("cannot be used with");
    next(&[]).fails(2).says("--municipality <NAME>");
    next(&["--previous", "2025.json", "--questionnaire", "own.json"]).fails(1).says("nothing could be compared");
    next(&["--previous", "gone.json"]).fails(1).says("gone.json: not found.");
    assert!(!bench.path("n.json").exists());
    let early = next(&["--previous", "2025.json", "--date", "2001-01-01"]).succeeds();
    assert_eq!(early.err, "warning: 2025.json is the later one by its date\n");
}
