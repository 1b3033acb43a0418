//! What a spreadsheet program reads in a workbook.

use std::io::Cursor;

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{Action, Anonymity, Edit, Session};
use jiff::civil::date;
use zip::ZipArchive;

use super::{alternative, sheet::lines, xlsx};
use crate::table;
use crate::tests::part;
use crate::values::tests::sessions::{Made, after, alone, edit, group, ids, note_of_partner, small};

const HOSTILE: [&str; 6] =
    ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "<c:lang val=\"en-US\"/>&amp;", "=HYPERLINK(\"https://a\")"];

fn written(session: &Session) -> Vec<u8> {
    xlsx(Made::whole(session).reduced()).unwrap()
}

fn parts(workbook: &[u8], folder: &str) -> Vec<String> {
    let archive = ZipArchive::new(Cursor::new(workbook)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    names.iter().filter(|name| name.starts_with(folder)).map(|name| part(workbook, name)).collect()
}

fn sheets(workbook: &[u8]) -> Vec<String> {
    table::read(workbook, "a.xlsx").unwrap().iter().map(|sheet| sheet.name().to_owned()).collect()
}

/// A session in which every text is one that a program could carry out.
fn hostile() -> Session {
    let mut questionnaire = small();
    let mut next = HOSTILE.into_iter().cycle();
    let mut typed = || next.next().unwrap().to_owned();
    questionnaire.title = typed();
    questionnaire.notice = typed();
    questionnaire.dont_know = typed();
    questionnaire.scale.iter_mut().for_each(|label| *label = typed());
    for section in &mut questionnaire.sections {
        section.title = typed();
        for theme in &mut section.themes {
            theme.title = typed();
            for statement in &mut theme.statements {
                (statement.text, statement.short) = (typed(), typed());
            }
        }
    }
    let mut session = Session::new(&questionnaire, jiff::Timestamp::UNIX_EPOCH);
    edit(&mut session, Edit::Municipality(typed()));
    for statement in ids(&session) {
        edit(&mut session, Edit::Note { statement, note: typed() });
    }
    let mut action = Action::new();
    (action.what, action.note, action.owner.name) = (typed(), typed(), typed());
    edit(&mut session, Edit::Action(Box::new(action)));
    session
}

#[test]
fn nothing_that_anybody_typed_is_a_formula_anywhere() {
    let session = after(&hostile(), hostile());
    let written = written(&session);
    for sheet in parts(&written, "xl/worksheets/sheet") {
        assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{sheet}");
    }
    for chart in parts(&written, "xl/charts/chart") {
        let formulas = chart.split("<c:f>").skip(1).map(|rest| rest.split("</c:f>").next().unwrap());
        for formula in formulas {
            assert!(formula.starts_with("'Thema''s'!$") || formula.starts_with("Onderdelen!$"), "{formula}");
        }
    }
    let strings = part(&written, "xl/sharedStrings.xml");
    for typed in HOSTILE {
        let escaped = typed.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        assert!(strings.contains(&format!(">{escaped}</t>")), "{typed}");
    }
}

#[test]
fn what_is_there_has_a_sheet_and_what_is_not_has_none() {
    let one = alone("45?.1");
    assert_eq!(sheets(&written(&one)), ["Leeswijzer", "Stellingen", "Thema's", "Onderdelen"]);
    let mut all = after(&group(Anonymity::Named, &["2...."]), group(Anonymity::Named, &["34521", "2?..1"]));
    note_of_partner(&mut all, 0, "Zo is het");
    edit(&mut all, Edit::Action(Box::new(Action::new())));
    let expected = [
        "Leeswijzer",
        "Stellingen",
        "Thema's",
        "Onderdelen",
        "Verdeling",
        "Partners",
        "Toelichtingen",
        "Verandering",
        "Plan",
    ];
    assert_eq!(sheets(&written(&all)), expected);
    let anonymous = xlsx(Made::of(&all, Disclosure::ANONYMOUS).reduced()).unwrap();
    assert_eq!(sheets(&anonymous), ["Leeswijzer", "Stellingen", "Thema's", "Onderdelen", "Verdeling", "Plan"]);
    assert!(!part(&anonymous, "xl/sharedStrings.xml").contains("Organisatie"));
}

#[test]
fn the_guide_names_every_other_sheet_and_says_what_this_is() {
    let mut session = group(Anonymity::Unnamed, &["34521", "2?..1"]);
    edit(&mut session, Edit::Municipality("Proefstad".to_owned()));
    let written = written(&session);
    let read = table::read(&written, "a.xlsx").unwrap();
    let guide: Vec<(String, String)> =
        (0..read[0].height()).map(|row| (read[0].cell(row, 0).to_owned(), read[0].cell(row, 1).to_owned())).collect();
    assert_eq!(guide[0].0, "Analysetool Kansrijke Start: cijfers");
    assert_eq!(guide[1], ("Onderwerp".to_owned(), "Uitleg".to_owned()));
    for sheet in sheets(&written).iter().skip(1) {
        assert!(guide.iter().any(|(subject, _)| *subject == format!("Blad {sheet}")), "{sheet}");
    }
    let words: String = guide.iter().map(|(_, words)| format!("{words}\n")).collect();
    for expected in [
        "Proefstad",
        "zelfevaluatie, geen representatief onderzoek",
        "Eigen formulering. Niet het officiële instrument.",
        "Een lege cel is geen nul.",
        "Er staat nergens wie wat antwoordde.",
        "Bij 5 stellingen zijn er te weinig antwoorden om te tonen.",
    ] {
        assert!(words.contains(expected), "{expected}");
    }
}

#[test]
fn numbers_are_numbers_dates_are_dates_and_what_is_missing_is_empty() {
    let mut session = alone("4?-.3");
    let mut action = Action::new();
    action.due = Some(date(2027, 3, 1));
    edit(&mut session, Edit::Action(Box::new(action)));
    let written = written(&session);
    let statements = part(&written, "xl/worksheets/sheet2.xml");
    let value = |row: usize| {
        let cell = format!("<c r=\"E{row}\"");
        statements.split(&cell).nth(1).map(|rest| rest.split("</c>").next().unwrap().to_owned())
    };
    assert!(value(2).unwrap().ends_with("<v>4</v>"));
    assert_eq!([value(3), value(4), value(5)], [None, None, None]);
    let read = table::read(&written, "a.xlsx").unwrap();
    let plan = read.iter().find(|sheet| sheet.name() == "Plan").unwrap();
    assert_eq!(plan.cell(1, 5), "2027-03-01 00:00:00");
}

#[test]
fn every_sheet_with_a_table_keeps_its_titles_in_sight_and_can_be_filtered() {
    let written = written(&group(Anonymity::Named, &["34521", "2?..1"]));
    let all = parts(&written, "xl/worksheets/sheet");
    assert_eq!(all.len(), 6);
    for sheet in all.iter().skip(1) {
        assert!(sheet.contains("<pane ") && sheet.contains("<autoFilter "), "{sheet}");
        assert!(!sheet.contains("<mergeCell"), "merged cells are hard to walk through");
    }
    assert_eq!(part(&written, "xl/workbook.xml").matches("name=\"ColumnTitle\"").count(), 5);
}

#[test]
fn charts_read_the_cells_beside_them_and_say_what_they_show() {
    let session = group(Anonymity::Named, &["34521", "2?..1", "34521", "34.21", "33521"]);
    let written = written(&session);
    let charts = parts(&written, "xl/charts/chart");
    assert_eq!(charts.len(), 5, "themes twice, sections, and a spread for each of two sections");
    assert_eq!(charts.iter().filter(|chart| chart.contains("<c:radarChart>")).count(), 1);
    assert_eq!(charts.iter().filter(|chart| chart.contains("<c:barChart>")).count(), 4);
    let spread: Vec<&String> = charts.iter().filter(|chart| chart.contains("Verdeling!$C$")).collect();
    assert!(spread[0].contains("Verdeling!$C$2:$C$4") && spread[1].contains("Verdeling!$C$5:$C$6"));
    for chart in &charts {
        assert!(!chart.contains("en-US") && chart.contains("lang=\"nl\""), "{chart}");
    }
    let drawings = parts(&written, "xl/drawings/drawing").concat();
    let described: Vec<&str> = drawings.split("descr=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(described.len(), 5);
    for words in described {
        assert!(words.encode_utf16().count() <= 255 && words.len() > 40, "{words}");
    }
}

#[test]
fn few_themes_make_no_radar() {
    let mut questionnaire = small();
    questionnaire.sections.truncate(1);
    let session = Session::new(&questionnaire, jiff::Timestamp::UNIX_EPOCH);
    assert!(parts(&written(&session), "xl/charts/chart").iter().all(|chart| !chart.contains("radarChart")));
}

#[test]
fn the_same_session_gives_the_same_bytes_and_no_clock_is_asked() {
    let session = group(Anonymity::Named, &["34521", "2?..1"]);
    let bytes = written(&session);
    assert_eq!(bytes, written(&session));
    let properties = part(&bytes, "docProps/core.xml");
    for expected in [
        "2027-01-15T08:00:00Z",
        "<dc:language>nl</dc:language>",
        "<dc:title>Analysetool Kansrijke Start: cijfers</dc:title>",
    ] {
        assert!(properties.contains(expected), "{expected} is not in {properties}");
    }
}

#[test]
fn a_long_alternative_ends_at_a_word() {
    assert_eq!(alternative("kort"), "kort");
    let long = alternative(&"woorden ".repeat(100));
    assert!(long.ends_with("woorden…") && long.encode_utf16().count() <= 255);
    assert_eq!(alternative(&"x".repeat(300)), format!("{}…", "x".repeat(127)));
}

#[test]
fn a_row_is_as_high_as_its_words() {
    assert_eq!([lines("", 10), lines("een twee", 10), lines("een twee drie", 10)], [1, 1, 2]);
    assert_eq!([lines("a\nb\nc", 10), lines(&"x".repeat(35), 10)], [3, 4]);
    let statement = StatementId::parse("S01").unwrap();
    assert_eq!(lines(statement.as_str(), 0), 3);
}
