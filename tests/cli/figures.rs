//! `analysetool figure`: every kind, of every session there can be, is a sound picture.

use analysetool_core::session::format::to_text;
use analysetool_core::session::{Anonymity, Edit, Previous, Session};
use jiff::civil::date;

use crate::groups::{agree, edit, empty, full_group, group, person, value, varied, write};
use crate::harness::Bench;
use crate::pictures::{KINDS, all_svgs, draw, png_size, svg};

/// Every kind as SVG and as PNG.
#[track_caller]
fn draws_every_kind(session: &Session) {
    let bench = Bench::new();
    write(&bench, "p.json", session);
    for (kind, svg) in KINDS.iter().zip(all_svgs(&bench, "p.json")) {
        let run = draw(&bench, "p.json", kind, "picture.PNG", &["--size", "400x300"]).succeeds();
        assert_eq!(run.out, format!("picture.PNG: {}\n", svg.title), "{kind}");
        assert!(run.err.is_empty(), "{run:?}");
        assert_eq!(png_size(&bench.path("picture.PNG")), (400, 300), "{kind}");
    }
    assert_eq!(bench.read("p.json"), to_text(session), "drawing changed the session");
}

#[test]
fn every_kind_is_drawn_of_an_empty_session() {
    draws_every_kind(&empty());
}

#[test]
fn every_kind_is_drawn_of_three_answers() {
    draws_every_kind(&person("4?2"));
}

#[test]
fn every_kind_is_drawn_of_a_person_who_answered_everything() {
    draws_every_kind(&person(&varied(1).concat().replace('x', "1")));
}

#[test]
fn every_kind_is_drawn_of_a_group_on_name() {
    draws_every_kind(&full_group(Anonymity::Named));
}

#[test]
fn every_kind_is_drawn_of_a_group_without_names() {
    draws_every_kind(&full_group(Anonymity::Unnamed));
}

#[test]
fn every_kind_is_drawn_of_a_small_group() {
    draws_every_kind(&group(Anonymity::Named, &varied(2)));
    draws_every_kind(&group(Anonymity::Unnamed, &varied(2)));
}

#[test]
fn a_figure_without_data_says_so_in_the_figure() {
    let bench = Bench::new();
    write(&bench, "empty.json", &empty());
    write(&bench, "person.json", &person("412"));
    let (no_group, no_before) = ("geen antwoorden van een groep", "geen eerdere meting");
    let expected = [
        ("empty.json", "sections", "nog geen scores"),
        ("empty.json", "themes", "nog geen scores"),
        ("empty.json", "strengths", "nog geen scores"),
        ("empty.json", "radar", "nog geen scores"),
        ("empty.json", "distribution", no_group),
        ("empty.json", "dots", "nog geen antwoorden"),
        ("empty.json", "heatmap", no_group),
        ("empty.json", "change", no_before),
        ("empty.json", "priority", "nog geen stippen"),
        ("empty.json", "beside", "geen eigen beeld"),
        ("empty.json", "trend", "maar één meting"),
        ("person.json", "distribution", no_group),
        ("person.json", "dots", "Antwoord van één persoon"),
        ("person.json", "heatmap", no_group),
        ("person.json", "change", no_before),
        ("person.json", "priority", "nog geen stippen"),
    ];
    for (file, kind, sentence) in expected {
        let svg = svg(&bench, file, kind, &[]);
        assert!(svg.words.contains(sentence), "{file}, {kind}: {}", svg.words);
    }
}

#[test]
fn a_figure_of_a_group_shows_its_data() {
    let bench = Bench::new();
    write(&bench, "g.json", &full_group(Anonymity::Named));
    write(&bench, "own.json", &person("5432154321"));
    for kind in KINDS {
        let own: &[&str] = if kind == "beside" { &["--with", "own.json"] } else { &[] };
        let svg = svg(&bench, "g.json", kind, own);
        for sentence in ["nog geen", "geen antwoorden", "geen eerdere", "Zodra"] {
            assert!(!svg.words.contains(sentence), "{kind}: {}", svg.words);
        }
        assert!(svg.words.contains("21-11-2026"), "{kind}: {}", svg.words);
    }
}

#[test]
fn without_a_size_a_picture_has_two_pixels_a_point() {
    let bench = Bench::new();
    write(&bench, "g.json", &full_group(Anonymity::Named));
    for kind in KINDS {
        let svg = svg(&bench, "g.json", kind, &[]);
        draw(&bench, "g.json", kind, "p.png", &[]).succeeds();
        let (width, height) = png_size(&bench.path("p.png"));
        // An SVG has at most two decimals.
        assert!((f64::from(width) - 2.0 * svg.width).abs() < 1.02, "{kind}: {width} of {}", svg.width);
        assert!((f64::from(height) - 2.0 * svg.height).abs() < 1.02, "{kind}: {height} of {}", svg.height);
    }
}

#[test]
fn a_wished_size_is_met_to_the_pixel_by_every_kind() {
    let bench = Bench::new();
    write(&bench, "g.json", &full_group(Anonymity::Named));
    write(&bench, "empty.json", &empty());
    for kind in KINDS {
        for file in ["g.json", "empty.json"] {
            let svg = svg(&bench, file, kind, &["--size", "1920x1080"]);
            assert!(svg.source.contains("viewBox=\"0 0 1920 1080\""), "{kind}");
        }
        draw(&bench, "g.json", kind, "p.png", &["--size", "1920x1080"]).succeeds();
        assert_eq!(png_size(&bench.path("p.png")), (1920, 1080), "{kind}");
        draw(&bench, "g.json", kind, "p.png", &["--size", "64X64"]).succeeds();
        assert_eq!(png_size(&bench.path("p.png")), (64, 64), "{kind}");
    }
}

#[test]
fn grey_has_no_colour_and_says_with_lines_what_colour_said() {
    let bench = Bench::new();
    write(&bench, "g.json", &full_group(Anonymity::Named));
    write(&bench, "weak.json", &person(&"1".repeat(56)));
    for kind in KINDS {
        for file in ["g.json", "weak.json"] {
            let grey = svg(&bench, file, kind, &["--grey"]);
            assert!(grey.colours().count() > 1);
            for colour in grey.colours() {
                let parts = [&colour[1..3], &colour[3..5], &colour[5..7]];
                assert!(colour.len() == 7 && parts.iter().all(|part| *part == parts[0]), "{kind}: {colour}");
            }
        }
    }
    let patterned = [
        ("weak.json", "sections"),
        ("weak.json", "themes"),
        ("weak.json", "strengths"),
        ("g.json", "distribution"),
        ("g.json", "heatmap"),
    ];
    for (file, kind) in patterned {
        let (colour, grey) = (svg(&bench, file, kind, &[]), svg(&bench, file, kind, &["--grey"]));
        assert!(grey.lines > colour.lines, "{kind}: {} lines, {} in colour", grey.lines, colour.lines);
        // The note under the heat map tells what the colours say, and in grey what the lines say.
        assert_eq!(grey.words == colour.words, kind != "heatmap", "{kind}");
        assert!(!grey.words.contains("Blauw"), "{kind}");
    }
}

#[test]
fn the_same_session_gives_the_same_bytes() {
    let bench = Bench::new();
    write(&bench, "g.json", &full_group(Anonymity::Named));
    for kind in KINDS {
        assert_eq!(svg(&bench, "g.json", kind, &[]), svg(&bench, "g.json", kind, &[]), "{kind}");
    }
    for kind in ["themes", "heatmap"] {
        let bytes = || {
            draw(&bench, "g.json", kind, "p.png", &["--size", "400x300"]).succeeds();
            std::fs::read(bench.path("p.png")).unwrap()
        };
        assert!(bytes() == bytes(), "{kind}");
    }
}

#[test]
fn with_compares_with_the_other_file_instead_of_the_one_inside() {
    let bench = Bench::new();
    let mut now = person("44444");
    write(&bench, "alone.json", &now);
    edit(&mut now, Edit::Previous(Some(Previous::of(&person("44444")))));
    write(&bench, "now.json", &now);
    let mut old = person("11111");
    edit(&mut old, Edit::Date(Some(date(2024, 3, 5))));
    write(&bench, "old.json", &old);
    let inside = svg(&bench, "now.json", "change", &[]);
    let other = svg(&bench, "now.json", "change", &["--with", "old.json"]);
    assert_ne!(inside.title, other.title);
    assert!(other.source.contains("05-03-2024") && !inside.source.contains("2024"), "{}", other.words);
    assert_eq!(svg(&bench, "alone.json", "change", &["--with", "old.json"]), other);
    assert_eq!(bench.read("old.json"), to_text(&old));
}

#[test]
fn a_statement_can_be_chosen_for_strengths_and_distribution() {
    let bench = Bench::new();
    write(&bench, "g.json", &full_group(Anonymity::Named));
    for kind in ["strengths", "distribution"] {
        let one = svg(&bench, "g.json", kind, &["--statement", "S08"]);
        assert!(one.words.contains(" 8. ") && !one.words.contains(" 9. "), "{kind}: {}", one.words);
    }
    for (kind, option) in [("radar", ["--statement", "S08"]), ("themes", ["--with", "g.json"])] {
        let run = draw(&bench, "g.json", kind, "p.svg", &option).succeeds();
        assert_eq!(run.err, format!("warning: {} changes nothing about --kind {kind}\n", option[0]));
    }
}

#[test]
fn names_cannot_break_out_of_the_drawing() {
    let bench = Bench::new();
    let mut session = full_group(Anonymity::Named);
    let markup = "</text><script>alert(1)</script><g onload=\"x\" a='&amp;]]>";
    edit(&mut session, Edit::Municipality(markup.into()));
    edit(&mut session, Edit::Title(markup.into()));
    for mut partner in session.participants().to_vec() {
        partner.organisation = markup.into();
        edit(&mut session, Edit::Participant(partner));
    }
    agree(&mut session, 1, value('4'));
    write(&bench, "g.json", &session);
    let svgs = all_svgs(&bench, "g.json");
    assert!(svgs.iter().any(|svg| svg.words.contains("<script>") || svg.words.contains("</text>")));
    draw(&bench, "g.json", "heatmap", "p.png", &["--size", "400x300"]).succeeds();
}

#[test]
fn beside_lays_one_person_beside_the_group_and_trend_draws_every_measurement() {
    let bench = Bench::new();
    write(&bench, "group.json", &group(Anonymity::Unnamed, &["2222"; 6]));
    write(&bench, "own.json", &person("5222"));
    let beside = svg(&bench, "group.json", "beside", &["--with", "own.json"]);
    assert!(beside.title.starts_with("Voorlopig beeld: u scoort vooral anders over"), "{}", beside.title);
    assert_eq!(svg(&bench, "group.json", "beside", &[]).title, "Er is nog geen eigen beeld gekozen");
    assert_eq!(
        svg(&bench, "own.json", "beside", &["--with", "group.json"]).title,
        "Het gekozen bestand is van een groep"
    );
    for (name, year, signs) in [("a.json", 2024, "11"), ("b.json", 2025, "22"), ("c.json", 2026, "33")] {
        let mut session = person(signs);
        edit(&mut session, Edit::Date(Some(date(year, 11, 20))));
        write(&bench, name, &session);
    }
    let trend = svg(&bench, "c.json", "trend", &["--with", "b.json", "--with", "a.json"]);
    assert!(trend.words.contains("20-11-2024 20-11-2025 20-11-2026"), "{}", trend.words);
    assert_eq!(svg(&bench, "c.json", "trend", &[]).title, "Er is maar één meting");
}

#[test]
fn only_a_trend_takes_more_than_one_other_session() {
    let bench = Bench::new();
    write(&bench, "p.json", &person("1"));
    for kind in ["change", "beside"] {
        let run = draw(&bench, "p.json", kind, "x.svg", &["--with", "p.json", "--with", "p.json"]);
        run.fails(2).says(&format!("--kind {kind} takes --with 1 times at most; it is here 2 times"));
    }
    let many: Vec<&str> = (0..12).flat_map(|_| ["--with", "p.json"]).collect();
    draw(&bench, "p.json", "trend", "x.svg", &many).fails(2).says("11 times at most");
}
