//! Documents and figures in English; the session in them stays as it is.

use std::io::Read as _;

use analysetool_core::questionnaire::{Translation, builtin};
use analysetool_core::session::Reply;
use analysetool_core::session::format::{parse, to_text};

use crate::groups::write;
use crate::harness::Bench;
use crate::report::everything;

fn english() -> &'static Translation {
    Translation::english().expect("the English words")
}

/// A part of a DOCX, which is an archive.
fn part(bench: &Bench, file: &str, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(bench.path(file)).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_report_in_english_has_english_words_and_says_so() {
    let bench = Bench::new();
    write(&bench, "g.json", &everything());
    bench.run(["report", "g.json", "-o", "g.docx", "--language", "en"]).succeeds();
    let told = english().tell(&builtin().unwrap());
    let body = part(&bench, "g.docx", "word/document.xml");
    for located in told.statements().take(5) {
        let short = located.statement.text.split('\'').next().unwrap();
        assert!(body.contains(short), "{}", located.statement.text);
    }
    assert!(!body.contains("Verbeterpunt") && !body.contains("stellingen"), "no Dutch is left");
    assert!(part(&bench, "g.docx", "word/styles.xml").contains("w:val=\"en-GB\""));
    assert!(part(&bench, "g.docx", "docProps/core.xml").contains("<dc:language>en-GB</dc:language>"));
}

#[test]
fn the_session_in_an_english_pdf_is_the_session_to_the_byte() {
    let bench = Bench::new();
    let session = everything();
    write(&bench, "g.json", &session);
    bench.run(["report", "g.json", "-o", "g.pdf", "--language", "en"]).succeeds();
    bench.run(["report", "g.pdf", "-o", "back.json"]).succeeds();
    assert_eq!(bench.read("back.json"), to_text(&session));
    let pdf = std::fs::read(bench.path("g.pdf")).unwrap();
    let holds = |words: &[u8]| pdf.windows(words.len()).any(|window| window == words);
    assert!(holds(b"/Lang(en-GB)") && !holds(b"/Lang(nl-NL)"), "it says its language");
}

#[test]
fn english_figures_have_points_in_their_numbers_and_their_language() {
    let bench = Bench::new();
    write(&bench, "g.json", &everything());
    bench.run(["figure", "g.json", "--kind", "themes", "-o", "t.svg", "--language", "en"]).succeeds();
    let svg = bench.read("t.svg");
    assert!(svg.contains("lang=\"en\"") && svg.contains("Figures and local picture"), "{}", &svg[..400]);
    bench.run(["report", "g.json", "-o", "t.csv", "--language", "en"]).succeeds();
    assert!(bench.read("t.csv").lines().next().unwrap().contains("\",\""), "a comma between cells");
}

#[test]
fn a_survey_with_english_questions_and_answers_is_read() {
    let bench = Bench::new();
    let told = english().tell(&builtin().unwrap());
    let mut titles = vec!["Your organisation".to_owned(), "Your role".to_owned()];
    titles.extend(told.statements().map(|located| located.statement.text.clone()));
    let mut row = vec!["Midwives".to_owned(), told.roles[0].title.clone()];
    row.extend(told.statements().map(|located| match located.index % 3 {
        0 => told.scale[3].clone(),
        1 => told.dont_know.clone(),
        _ => told.not_applicable.clone(),
    }));
    let line = |cells: &[String]| cells.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(";");
    bench.write("survey.csv", format!("{}\r\n{}\r\n", line(&titles), line(&row)));
    bench.run(["combine", "--table", "survey.csv", "-o", "group.json"]).succeeds();
    let group = parse(bench.read("group.json").as_bytes()).unwrap().session;
    assert_eq!(group.respondents().len(), 1);
    let sheet = &group.respondents()[0].sheet;
    for located in told.statements() {
        assert_ne!(sheet.reply(&located.statement.id), Reply::Open, "{}", located.statement.id);
    }
    assert_eq!(group.participants()[0].role.as_ref(), Some(&told.roles[0].id));
    assert!(bench.read("group.json").contains("\"Grotendeels\""), "the group keeps the words of the questionnaire");
}

#[test]
fn another_language_is_refused_with_the_list() {
    let bench = Bench::new();
    write(&bench, "g.json", &everything());
    bench.run(["report", "g.json", "-o", "g.pdf", "--language", "fr"]).fails(2).says("nl").says("en");
    assert!(!bench.path("g.pdf").exists());
}
