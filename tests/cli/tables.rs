//! Tables of survey programs and forms, through the built program.

use std::path::{Path, PathBuf};

use analysetool_core::questionnaire::{Score, StatementId};
use analysetool_core::session::format::parse;
use analysetool_core::session::{Anonymity, Edit, Reply, Session, SourceKind};
use serde_json::Value;

use crate::groups::{self, edit};
use crate::harness::{Bench, exists, statement_ids};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tables").join(name)
}

fn read(bench: &Bench, name: &str) -> Session {
    parse(bench.read(name).as_bytes()).unwrap().session
}

/// The answer in the fixtures, as `crates/report/examples/table_fixtures.rs` gives it.
fn given(person: usize, statement: usize) -> Reply {
    match (person * 7 + statement * 5) % 17 {
        15 => Reply::DontKnow,
        16 => Reply::NotApplicable,
        14 => Reply::Open,
        other => Reply::Score(Score::new(u8::try_from(other % 5 + 1).unwrap()).unwrap()),
    }
}

/// Combines one fixture into a new group, without any hand work.
fn combined(bench: &Bench, name: &str) -> Session {
    let table = fixture(name);
    bench.run(["combine", "--table", table.to_str().unwrap(), "-o", "group.json"]).succeeds();
    read(bench, "group.json")
}

/// Whether everybody's answers are those that were given. The respondents stand in the order of their keys.
fn assert_answers(bench: &Bench, group: &Session, people: &[&str], expected: impl Fn(usize, usize) -> Reply) {
    let ids: Vec<StatementId> =
        statement_ids(&bench.questionnaire()).iter().map(|id| StatementId::parse(id).unwrap()).collect();
    assert_eq!((group.respondents().len(), group.participants().len()), (people.len(), people.len()));
    for (person, organisation) in people.iter().enumerate() {
        let participant = group.participants().iter().find(|it| it.organisation == *organisation).unwrap();
        assert!(participant.role.is_some(), "{organisation}");
        let respondent = group.respondents().iter().find(|it| it.participant == Some(participant.id)).unwrap();
        assert_eq!(respondent.source.kind, SourceKind::Table);
        for (statement, id) in ids.iter().enumerate() {
            assert_eq!(respondent.sheet.reply(id), expected(person, statement), "{organisation} {id}");
        }
    }
}

const PEOPLE: [&str; 10] = [
    "JGZ Proefstad",
    "Verloskundigenpraktijk De Ooievaar",
    "Gemeente Proefstad",
    "Kraamzorg Zonneschijn",
    "Huisartsenpost Noord",
    "Wijkteam Oost",
    "Bibliotheek Proefstad",
    "GGD Proefregio",
    "Stichting Samen Sterk",
    "Ziekenhuis Proefstad",
];

#[test]
fn an_export_of_microsoft_forms_comes_in_without_hand_work() {
    let bench = Bench::new();
    let group = combined(&bench, "microsoft-forms.xlsx");
    assert_answers(&bench, &group, &PEOPLE, given);
    let text = bench.read("group.json");
    assert!(!text.contains("Bakker") && !text.contains("ooievaar.example") && !text.contains("anonymous"));
    let updated: Vec<String> =
        group.respondents().iter().filter_map(|it| it.source.updated).map(|it| it.to_string()).collect();
    assert!(updated.contains(&"2026-11-02T08:31:40Z".to_owned()), "{updated:?}");
}

#[test]
fn an_export_of_google_forms_comes_in_without_hand_work() {
    let bench = Bench::new();
    let group = combined(&bench, "google-forms.csv");
    assert_answers(&bench, &group, &PEOPLE[..9], given);
    assert!(!bench.read("group.json").contains("organisatie.example"));
    let note = "Onze cijfers zijn van 2021.\nDe wijk \"Noord\" ontbreekt.";
    let first = StatementId::parse("S01").unwrap();
    let notes =
        group.respondents().iter().filter_map(|it| it.sheet.answer(&first)).filter(|answer| answer.note == note);
    assert_eq!(notes.count(), 1);
    assert!(group.respondents().iter().all(|it| it.source.updated.is_some()));
}

#[test]
fn exports_of_lime_survey_come_in_without_hand_work() {
    let bench = Bench::new();
    // The last one stopped before the second section.
    let stopped =
        |person: usize, statement: usize, reply| if person == 7 && statement >= 16 { Reply::Open } else { reply };
    let group = combined(&bench, "limesurvey.csv");
    assert_answers(&bench, &group, &PEOPLE[..8], |person, statement| {
        stopped(person, statement, given(person, statement))
    });
    assert!(!bench.read("group.json").contains("192.0.2."));
    let bench = Bench::new();
    let group = combined(&bench, "limesurvey-codes.csv");
    assert_answers(&bench, &group, &PEOPLE[..8], |person, statement| match given(person, statement) {
        Reply::Score(score) => stopped(person, statement, Reply::Score(score)),
        _ => Reply::Open,
    });
}

#[test]
fn combining_a_table_twice_changes_nothing_and_english_titles_say_the_same() {
    let bench = Bench::new();
    combined(&bench, "google-forms.csv");
    let before = bench.read("group.json");
    let table = fixture("google-forms.csv");
    let table = table.to_str().unwrap();
    let again = bench.run(["combine", table, "--into", "-o", "group.json"]).succeeds();
    assert!(again.out.contains("answers of 9 partners (nothing changed)"), "{}", again.out);
    let english = std::fs::read_to_string(table)
        .unwrap()
        .replace("Tijdstempel", "Timestamp")
        .replace("E-mailadres", "Email Address");
    bench.write("english.csv", english);
    bench.run(["combine", "english.csv", "--into", "-o", "group.json"]).succeeds();
    assert_eq!(bench.read("group.json"), before);
}

#[test]
fn one_wrong_cell_is_named_by_row_and_column_and_the_rest_goes_on() {
    let bench = Bench::new();
    bench.write("survey.csv", "ID;S01;S02;S03\n1;4;5;3\n2;4;5;misschien\n3;1;2;3\n");
    let run = bench.run(["combine", "--table", "survey.csv", "-o", "group.json"]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(
        run.err.contains("error: survey.csv, row 3, column D (S03): 'misschien' is not an answer; expected 1 to 5"),
        "{}",
        run.err
    );
    assert!(run.out.contains("group.json: answers of 2 partners (2 new, 0 newer)"), "{}", run.out);
    assert!(
        run.err.contains("no column for S04, S05, S06, S07, S08 and 48 more; they count as not asked"),
        "{}",
        run.err
    );
    assert_eq!(read(&bench, "group.json").respondents().len(), 2);
}

#[test]
fn which_column_is_what_is_told_without_addresses() {
    let bench = Bench::new();
    bench.write("survey.csv", "E-mail;Organisatie;S01;Toelichting;S99;Schoenmaat\na@b.nl;JGZ;4;Zie plan;3;42\n");
    let run = bench.run(["combine", "--table", "survey.csv", "-o", "group.json"]).succeeds();
    let lines: Vec<Vec<&str>> = run.out.lines().map(|line| line.split_whitespace().collect()).collect();
    for expected in [
        "A not used (personal) E-mail",
        "B organisation Organisatie JGZ",
        "C S01 S01 4",
        "D note at S01 Toelichting Zie plan",
        "E not used (no statement S99) S99 3",
        "F not used Schoenmaat 42",
    ] {
        assert!(lines.iter().any(|line| line.join(" ") == expected), "{expected}: {}", run.out);
    }
    assert!(!run.out.contains("a@b.nl"));
    assert!(run.out.contains("1 answers to statements the group does not have"), "{}", run.out);
}

#[test]
fn columns_are_as_wide_as_their_widest_cell() {
    let bench = Bench::new();
    let long = "Stichting voor Ouders en Kinderen in de Gemeente Proefstad en Omstreken";
    bench.write("survey.csv", format!("ID;Organisatie;Rol;S01\n1;JGZ;jgz;4\n2;{long};vrijwilligersorganisatie;5\n"));
    let run = bench.run(["combine", "--table", "survey.csv", "-o", "group.json"]).succeeds();
    let lines: Vec<&str> = run.out.lines().filter(|line| line.contains("survey.csv, row")).collect();
    let ends: Vec<Option<usize>> = lines.iter().map(|line| line.find(" of ")).collect();
    assert!(lines.len() == 2 && ends[0] == ends[1] && ends[0].is_some(), "{}", run.out);
}

#[test]
fn tables_that_cannot_be_used_stop_nothing() {
    let bench = Bench::new();
    groups::write(&bench, "one.json", &groups::person("12345"));
    bench.write("old.csv", b"\xd0\xcf\x11\xe0");
    bench.write("empty.ods", "");
    bench.write("none.csv", "Vraag;Antwoord\n1;2\n");
    let args = ["combine", "one.json", "old.csv", "empty.ods", "none.csv", "absent.xlsx", "-o", "group.json"];
    let run = bench.run(args).fails(1);
    for expected in [
        "old.csv: the file has a password",
        "empty.ods: the file is empty",
        "none.csv: no column is about a statement",
        "absent.xlsx",
    ] {
        assert!(run.err.contains(expected), "{expected}: {}", run.err);
    }
    assert_eq!(run.err.lines().filter(|line| line.starts_with("error: ")).count(), 4, "{}", run.err);
    assert_eq!(read(&bench, "group.json").respondents().len(), 1);
}

#[test]
fn a_form_is_made_and_read_back_from_a_folder() {
    let bench = Bench::new();
    let mut start = groups::empty();
    edit(&mut start, Edit::Anonymity(Anonymity::Unnamed));
    groups::write(&bench, "group.json", &start);
    let made = bench.run(["score-sheet", "--from", "group.json", "-o", "form.xlsx"]).succeeds();
    assert!(made.out.contains("form.xlsx: form with 56 statements, without names"), "{}", made.out);
    bench.run(["score-sheet", "--from", "group.json", "-o", "form.xlsx"]).fails(1).says("Nothing was overwritten");
    std::fs::create_dir(bench.path("partners")).unwrap();
    std::fs::rename(bench.path("form.xlsx"), bench.path("partners/form.xlsx")).unwrap();
    std::fs::copy(fixture("microsoft-forms.xlsx"), bench.path("partners/survey.xlsx")).unwrap();
    let run = bench.run(["combine", "partners", "--into", "-o", "group.json"]).succeeds();
    assert!(run.out.contains("form.xlsx") && run.out.contains("no answers, left out"), "{}", run.out);
    assert!(run.err.contains("survey.xlsx: no form of this program, passed by"), "{}", run.err);
}

#[test]
fn a_form_needs_the_right_ending_and_one_source() {
    let bench = Bench::new();
    bench.run(["score-sheet", "-o", "form.docx"]).fails(2).says("a form ends on .xlsx or .pdf");
    bench.run(["score-sheet", "--from", "a.json", "--questionnaire", "b.json", "-o", "f.xlsx"]).fails(2);
    bench.run(["score-sheet", "--from", "absent.json", "-o", "f.xlsx"]).fails(1).says("not found");
    bench.run(["combine", "-o", "group.json"]).fails(2);
    assert!(!exists(&bench.path("f.xlsx")));
    bench.write("own.json", bench.run(["questionnaire"]).out.replace("Grotendeels", "Ruimschoots"));
    bench.run(["score-sheet", "--questionnaire", "own.json", "-o", "own.xlsx"]).succeeds();
    bench.write("survey.csv", "S01\nRuimschoots\n");
    let refused =
        bench.run(["combine", "--table", "survey.csv", "-o", "built-in.json"]).says("'Ruimschoots' is not an answer");
    assert_eq!(refused.code, 1, "{refused:?}");
    bench.run(["combine", "--table", "survey.csv", "--questionnaire", "own.json", "-o", "group.json"]).succeeds();
}

#[test]
fn a_group_without_names_takes_a_table_without_names() {
    let bench = Bench::new();
    let mut start = groups::empty();
    edit(&mut start, Edit::Anonymity(Anonymity::Unnamed));
    groups::write(&bench, "group.json", &start);
    let table = fixture("microsoft-forms.xlsx");
    bench.run(["combine", "--table", table.to_str().unwrap(), "--into", "-o", "group.json"]).succeeds();
    let text = bench.read("group.json");
    for telling in PEOPLE.iter().chain(&["microsoft-forms", "2026-11-02"]) {
        assert!(!text.contains(telling), "{telling}");
    }
    assert_eq!(read(&bench, "group.json").respondents().len(), 10);
}

#[test]
fn an_overview_is_a_workbook_too() {
    let bench = Bench::new();
    std::fs::create_dir(bench.path("region")).unwrap();
    groups::write(&bench, "region/a.json", &groups::person("45?-"));
    groups::write(&bench, "region/b.json", &groups::person("11111"));
    bench.write("region/bad.json", "{");
    let run = bench.run(["overview", "region", "-o", "region.xlsx"]).fails(1).says("bad.json: line 1");
    assert_eq!(run.out, "region.xlsx: 2 sessions\n");
    let bytes = std::fs::read(bench.path("region.xlsx")).unwrap();
    let sheet = analysetool_report::table::read(&bytes, "region.xlsx").unwrap().remove(0);
    assert_eq!((sheet.height(), sheet.cell(1, 0), sheet.cell(1, 5)), (3, "Proefstad", "4"));
    bench.run(["overview", "region", "-o", "region.csv"]).fails(2).says("a workbook ends on .xlsx");
    bench.run(["overview", "region", "--json", "-o", "region.xlsx"]).fails(2);
    let shown: Value = bench.run(["overview", "region/a.json", "--json"]).succeeds().json();
    assert_eq!(sheet.cell(1, 7), shown["sessions"][0]["total"]["value"].as_f64().unwrap().to_string());
}
