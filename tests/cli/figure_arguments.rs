//! `analysetool figure`: wrong arguments and wrong files give a sentence, the right exit code and no picture.

use analysetool_core::session::Anonymity;

use crate::groups::{empty, full_group, person, write};
use crate::harness::Bench;
use crate::pictures::{KINDS, draw, refuses};

fn bench() -> Bench {
    let bench = Bench::new();
    write(&bench, "p.json", &person("412"));
    bench
}

#[test]
fn help_lists_the_command_its_kinds_and_examples() {
    let bench = Bench::new();
    let help = bench.run(["--help"]).succeeds().out;
    assert!(help.contains("figure         Draw a figure of the results"), "{help}");
    let help = bench.run(["figure", "--help"]).succeeds().out;
    assert!(help.contains(&KINDS.join(", ")), "{help}");
    for part in ["--statement <ID>", "--with <OTHER>", "--size <WxH>", "--grey", "-o, --output <FILE>", "Examples:"] {
        assert!(help.contains(part), "{part}: {help}");
    }
}

#[test]
fn an_unknown_kind_is_answered_with_those_there_are() {
    let bench = bench();
    for kind in ["pie", "Themes", "", "heat_map"] {
        refuses(&bench, &["figure", "p.json", "--kind", kind, "-o", "x.svg"], 2, &KINDS.join(", "));
    }
    refuses(&bench, &["figure", "p.json", "-o", "x.svg"], 2, "--kind <KIND>");
}

#[test]
fn dots_need_a_statement_of_this_session() {
    let bench = bench();
    let dots = |more: &[&'static str]| [&["figure", "p.json", "--kind", "dots", "-o", "x.svg"], more].concat();
    refuses(&bench, &dots(&[]), 2, "add --statement, for example --statement S01");
    for id in ["S57", "s01", "", "S01 ", "../S01"] {
        let args = [dots(&[]), vec!["--statement", id]].concat();
        refuses(&bench, &args, 2, &format!("--statement {id}: this session has no such statement; it has S01 to S56"));
    }
    let other_kind = ["figure", "p.json", "--kind", "themes", "--statement", "S99", "-o", "x.svg"];
    refuses(&bench, &other_kind, 2, "it has S01 to S56");
}

#[test]
fn a_size_is_two_sides_that_a_picture_can_have() {
    let bench = bench();
    for size in
        ["0x0", "10", "axb", "99999x1", "63x64", "64x8193", "x", "100x", "100x100x100", "1e3x100", "64.5x64", ""]
    {
        let args = ["figure", "p.json", "--kind", "themes", "--size", size, "-o", "x.png"];
        refuses(&bench, &args, 2, "a width and a height of 64 to 4096 pixels, for example 1920x1080");
    }
    refuses(&bench, &["figure", "p.json", "--kind", "themes", "--size=-5x100", "-o", "x.png"], 2, "64 to 4096");
}

#[test]
fn the_ending_of_the_output_says_which_kind_of_picture() {
    let bench = bench();
    for name in ["x.pdf", "x", "svg", ".svg", "x.svg.txt", "x.jpg", "x."] {
        let args = ["figure", "p.json", "--kind", "themes", "-o", name];
        refuses(&bench, &args, 2, &format!("{name}: a picture ends on .svg or .png"));
    }
    refuses(&bench, &["figure", "p.json", "--kind", "themes"], 2, "--output <FILE>");
}

#[test]
fn a_place_that_cannot_be_written_is_told_with_advice() {
    let bench = bench();
    refuses(
        &bench,
        &["figure", "p.json", "--kind", "themes", "-o", "gone/x.svg"],
        1,
        "gone: not found. Check the name.",
    );
    std::fs::create_dir(bench.path("folder.svg")).unwrap();
    let run = draw(&bench, "p.json", "themes", "folder.svg", &[]).fails(1).says("folder.svg: ");
    assert!(run.out.is_empty(), "{run:?}");
    assert_eq!(bench.names(), ["folder.svg", "p.json"]);
}

#[test]
fn a_session_is_never_overwritten_whatever_it_is_called() {
    let bench = bench();
    let content = bench.read("p.json");
    for name in ["session.svg", "old.png"] {
        bench.write(name, &content);
    }
    let (session, old) = (["figure", "session.svg", "--kind", "change"], ["--with", "old.png"]);
    for output in ["session.svg", "./session.svg", "old.png"] {
        let args = [&session[..], &old, &["-o", output]].concat();
        refuses(&bench, &args, 2, "this is the session; choose another name with -o");
    }
    assert_eq!((bench.read("session.svg"), bench.read("old.png")), (content.clone(), content));
}

#[test]
fn a_picture_that_exists_is_replaced_and_nothing_is_left_beside_it() {
    let bench = bench();
    bench.write("x.svg", "an older picture");
    draw(&bench, "p.json", "themes", "x.svg", &[]).succeeds();
    assert!(bench.read("x.svg").starts_with("<svg "));
    assert_eq!(bench.names(), ["p.json", "x.svg"]);
}

#[test]
fn a_bad_session_gives_a_sentence_and_no_picture() {
    let bench = bench();
    let text = bench.read("p.json");
    bench.write("half.json", &text[..text.len() / 2]);
    bench.write("wrong.json", text.replacen("\"value\": 4", "\"value\": 6", 1));
    bench.write("questionnaire.json", bench.run(["questionnaire"]).out);
    bench.write("empty.json", "");
    bench.write("x.svg", "an older picture");
    let faults = [
        ("half.json", "the file stops halfway"),
        ("wrong.json", "expected a score of 1 to 5"),
        ("questionnaire.json", "not a session file"),
        ("empty.json", "the file is empty"),
        ("gone.json", "gone.json: not found"),
        (".", "not a file"),
    ];
    for (name, sentence) in faults {
        for output in ["x.svg", "y.png"] {
            refuses(&bench, &["figure", name, "--kind", "themes", "-o", output], 1, sentence);
            let as_old = ["figure", "p.json", "--kind", "change", "--with", name, "-o", output];
            refuses(&bench, &as_old, 1, sentence);
        }
    }
    assert_eq!(bench.read("x.svg"), "an older picture");
}

#[test]
fn a_session_changed_by_another_program_is_drawn_with_a_warning() {
    let bench = Bench::new();
    write(&bench, "g.json", &full_group(Anonymity::Named));
    bench.write("g.json", bench.read("g.json").replacen("Proefstad", "Andersstad", 1));
    let run = draw(&bench, "g.json", "themes", "x.svg", &[]).succeeds();
    assert!(run.err.starts_with("warning: g.json: the file was changed outside the program"), "{run:?}");
    write(&bench, "p.json", &empty());
    let run = draw(&bench, "p.json", "change", "x.svg", &["--with", "g.json"]).succeeds();
    assert!(run.err.starts_with("warning: g.json: "), "{run:?}");
}
