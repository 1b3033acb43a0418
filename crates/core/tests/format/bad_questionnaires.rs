//! Questionnaires with a fault: the error names the place, and lists every fault there is.

use analysetool_core::questionnaire::{
    BUILTIN_JSON, Place, Questionnaire, QuestionnaireError, QuestionnaireFault, Wrong,
};
use analysetool_core::session::format::FORMAT as SESSION_FORMAT;
use analysetool_core::{Fault, Kind, Problem};

use crate::samples::SMALL;

fn error(old: &str, new: &str) -> QuestionnaireError {
    assert!(SMALL.contains(old), "the sample has no {old:?}");
    Questionnaire::parse(&SMALL.replacen(old, new, 1)).expect_err("this must be refused")
}

fn faults(old: &str, new: &str) -> Vec<QuestionnaireFault> {
    match error(old, new) {
        QuestionnaireError::Content(faults) => faults,
        other => panic!("{other}"),
    }
}

#[track_caller]
fn only_fault(old: &str, new: &str, place: Place, wrong: Wrong) {
    assert_eq!(faults(old, new), [QuestionnaireFault { place, wrong }]);
}

fn statement(id: &str) -> Place {
    Place::Statement(id.into())
}

#[test]
fn the_sample_itself_has_no_faults() {
    assert_eq!(Questionnaire::parse(SMALL).unwrap().statement_count(), 4);
}

#[test]
fn a_theme_without_statements_is_named() {
    let text = r#"{ "id": "S03", "text": "We kiezen samen doelen.", "short": "Doelen" }"#;
    only_fault(text, "", Place::Theme("T2".into()), Wrong::Empty("statement"));
}

#[test]
fn a_section_without_themes_and_a_questionnaire_without_sections_are_named() {
    let theme = SMALL.find("{ \"id\": \"T3\"").unwrap();
    let theme = &SMALL[theme..SMALL[theme..].find("] }\n    ]").unwrap() + theme + 3];
    only_fault(theme, "", Place::Section("P2".into()), Wrong::Empty("theme"));
    let faults = faults("\"sections\": [", "\"sections\": [], \"other\": [");
    assert!(faults.contains(&QuestionnaireFault { place: Place::Whole, wrong: Wrong::Empty("section") }));
}

#[test]
fn a_missing_or_blank_text_is_named() {
    only_fault(r#""text": "We kennen de wijken.", "#, "", statement("S02"), Wrong::Missing("text"));
    only_fault(r#""short": "Wijken""#, r#""short": "  ""#, statement("S02"), Wrong::Missing("short"));
    only_fault(
        r#""title": "Eerste onderdeel""#,
        r#""title": """#,
        Place::Section("P1".into()),
        Wrong::Missing("title"),
    );
    only_fault(r#""question": "In hoeverre is dit zo?","#, "", Place::Whole, Wrong::Missing("question"));
    let fault = &faults(r#""text": "We kennen de wijken.", "#, "")[0];
    assert_eq!(fault.to_string(), "statement S02: text is missing");
}

#[test]
fn a_part_without_an_id_is_named_by_its_number() {
    only_fault(r#""id": "S03", "#, "", statement("3"), Wrong::Missing("id"));
    only_fault(r#""id": "T3", "#, "", Place::Theme("3".into()), Wrong::Missing("id"));
}

#[test]
fn two_equal_ids_are_named_in_every_list() {
    only_fault(r#""id": "S02""#, r#""id": "S01""#, statement("S01"), Wrong::SameId("S01".into()));
    only_fault(r#""id": "T3""#, r#""id": "T1""#, Place::Theme("T1".into()), Wrong::SameId("T1".into()));
    only_fault(r#""id": "P2""#, r#""id": "P1""#, Place::Section("P1".into()), Wrong::SameId("P1".into()));
    only_fault(
        r#"{ "id": "jgz", "title": "Jeugdgezondheidszorg" }"#,
        r#"{ "id": "jgz", "title": "Een" }, { "id": "jgz", "title": "Twee" }"#,
        Place::Role("jgz".into()),
        Wrong::SameId("jgz".into()),
    );
    only_fault(
        r#"{ "id": "W1", "title": "Monitor" }"#,
        r#"{ "id": "W1", "title": "Een" }, { "id": "W1", "title": "Twee" }"#,
        Place::Source("W1".into()),
        Wrong::SameId("W1".into()),
    );
}

#[test]
fn two_statements_with_the_same_text_are_named() {
    only_fault("Ouders denken mee.", "we kennen de WIJKEN. ", statement("S04"), Wrong::SameText("S02".into()));
}

#[test]
fn a_bad_id_is_named() {
    for id in ["S 1", "S/1", "é", "S0123456789012345678901234"] {
        let wrong = Wrong::BadId(id.into());
        only_fault(r#""id": "S02""#, &format!("\"id\": \"{id}\""), statement(id), wrong);
    }
}

#[test]
fn marks_that_cannot_be_seen_make_an_id_bad_and_stay_out_of_the_message() {
    only_fault(r#""id": "S02""#, "\"id\": \"S\\u202e02\"", statement("S02"), Wrong::BadId("S02".into()));
}

#[test]
fn any_number_of_labels_but_five_is_refused() {
    only_fault(r#", "Helemaal"]"#, "]", Place::Scale, Wrong::LabelCount { found: 4 });
    only_fault(r#", "Helemaal"]"#, r#", "Helemaal", "Meer"]"#, Place::Scale, Wrong::LabelCount { found: 6 });
    only_fault(r#""Een beetje""#, r#""""#, Place::Scale, Wrong::Missing("label"));
}

#[test]
fn bands_must_be_the_three_from_high_to_low() {
    only_fault(r#""id": "strong""#, r#""id": "weak""#, Place::Bands, Wrong::BandIds);
    only_fault(r#""id": "attention""#, r#""id": "good""#, Place::Bands, Wrong::BandIds);
    for (old, new) in [
        (r#""from": 4"#, r#""from": 2.5"#),
        (r#""from": 4"#, r#""from": 5.1"#),
        (r#""from": 3"#, r#""from": 4"#),
        (r#""from": 1"#, r#""from": 1.5"#),
        (r#""from": 1"#, r#""from": 0"#),
    ] {
        only_fault(old, new, Place::Bands, Wrong::BandCutoffs);
    }
    let cut_off = Questionnaire::parse(&SMALL.replacen(r#""from": 4"#, r#""from": 3.75"#, 1)).unwrap();
    assert!((cut_off.bands.strong.from - 3.75).abs() < f64::EPSILON);
}

#[test]
fn a_reference_that_leads_nowhere_is_named() {
    for (old, new, kind, id, place) in [
        (r#""indicators": ["i1"]"#, r#""indicators": ["i9"]"#, "indicators", "i9", statement("S01")),
        (r#""instruments": ["k1"]"#, r#""instruments": ["k1", "k9"]"#, "instruments", "k9", statement("S02")),
        (r#""sources": ["W1"]"#, r#""sources": ["W9"]"#, "sources", "W9", statement("S01")),
        (r#""source": "W1""#, r#""source": "W9""#, "sources", "W9", Place::Indicator("i1".into())),
    ] {
        only_fault(old, new, place, Wrong::DeadReference { kind, id: id.into() });
    }
}

#[test]
fn several_faults_are_all_listed() {
    let text = SMALL
        .replacen(r#""text": "We kennen de wijken.", "#, "", 1)
        .replacen(r#""id": "T3""#, r#""id": "T1""#, 1)
        .replacen(r#", "Helemaal"]"#, "]", 1)
        .replacen(r#""version": "1","#, "", 1);
    let error = Questionnaire::parse(&text).unwrap_err();
    assert_eq!(
        error.to_string(),
        "questionnaire: version is missing; scale: 4 labels, must be 5; statement S02: text is missing; \
         theme T1: id \"T1\" is used more than once"
    );
}

#[test]
fn a_text_of_the_wrong_type_is_refused_with_line_column_and_path() {
    let error = error(r#""text": "We kennen de wijken.""#, r#""text": 12"#);
    let QuestionnaireError::Json(Fault::At { line, column, path, problem }) = error else { panic!("{error}") };
    assert_eq!((line, column), (24, 32));
    assert_eq!(path, "sections[0].themes[0].statements[1].text");
    assert_eq!(problem, Problem::Expected(Kind::Text));
}

#[test]
fn a_newer_format_is_refused_and_a_newer_schema_with_an_old_reader_is_not() {
    let newer = error(r#""min_reader": 1"#, r#""min_reader": 2"#);
    assert_eq!(newer, QuestionnaireError::Newer { min_reader: 2, ours: 1 });
    assert!(Questionnaire::parse(&SMALL.replacen(r#""schema": 1"#, r#""schema": 7"#, 1)).is_ok());
}

#[test]
fn another_kind_of_file_is_refused_by_name() {
    let format = r#""format": "analysetool-kansrijke-start/questionnaire""#;
    for (new, found) in [
        (format!("\"format\": \"{SESSION_FORMAT}\""), SESSION_FORMAT),
        (r#""format": 3"#.to_owned(), ""),
        (r#""other": "x""#.to_owned(), ""),
        (r#""format": "a\u001b[2Jb""#.to_owned(), "a[2Jb"),
    ] {
        assert_eq!(error(format, &new), QuestionnaireError::OtherFormat { found: found.into() });
    }
    assert_eq!(Questionnaire::parse("\u{feff} \n"), Err(QuestionnaireError::Empty));
    let list = Questionnaire::parse("[]").unwrap_err();
    assert_eq!(list.to_string(), "line 1, column 1: expected an object");
}

#[test]
fn a_key_that_occurs_twice_is_refused_also_where_nothing_reads_it() {
    let error = error(r#""terms": ["#, r#""own": { "a": 1, "a": 2 }, "terms": ["#);
    let QuestionnaireError::Json(Fault::At { path, problem, .. }) = error else { panic!("{error}") };
    assert_eq!((path.as_str(), problem), ("own.a", Problem::DuplicateKey("a".into())));
}

#[test]
fn more_statements_than_the_limit_are_refused() {
    let statements = |count: usize| {
        let list = (0..count).map(|n| format!(r#"{{ "id": "X{n}", "text": "Tekst {n}", "short": "Kort {n}" }}"#));
        let list = list.collect::<Vec<_>>().join(",");
        SMALL.replacen(r#"{ "id": "S04", "text": "Ouders denken mee.", "short": "Ouders" }"#, &list, 1)
    };
    assert_eq!(Questionnaire::parse(&statements(397)).unwrap().statement_count(), 400);
    let error = Questionnaire::parse(&statements(398)).unwrap_err();
    assert_eq!(error.to_string(), "questionnaire: more than 400 statements");
    let error = Questionnaire::parse(&statements(401)).unwrap_err();
    assert!(matches!(error, QuestionnaireError::Json(Fault::At { problem: Problem::TooMany { limit: 400 }, .. })));
}

#[test]
fn the_lists_of_a_questionnaire_are_cut_off_together() {
    let statements = format!("{{ \"statements\": [{}{{}}] }}", "{},".repeat(399));
    for themes in [format!("{}{statements}", format!("{statements},").repeat(9)), "{},".repeat(399) + "{}"] {
        let sections = format!("{}{{ \"themes\": [{themes}] }}", format!("{{ \"themes\": [{themes}] }},").repeat(9));
        let error = Questionnaire::parse(&SMALL.replacen("\"sections\": [", &format!("\"sections\": [{sections},"), 1));
        let error = error.unwrap_err();
        assert!(matches!(error, QuestionnaireError::Json(Fault::At { problem: Problem::TooMany { limit: 400 }, .. })));
    }
}

#[test]
fn no_more_faults_are_told_than_anybody_mends_at_once() {
    let references = "\"a\",".repeat(1_999) + "\"a\"";
    let error = error(r#""short": "Ouders""#, &format!(r#""short": "Ouders", "sources": [{references}]"#));
    let QuestionnaireError::Content(faults) = error else { panic!("{error}") };
    assert_eq!(faults.len(), 500);
}

#[test]
fn marks_that_cannot_be_seen_are_cleaned_from_its_texts() {
    let text = SMALL.replacen("We kennen de wijken.", "We kennen\\u202e de\\u0007 wijken.", 1);
    let questionnaire = Questionnaire::parse(&text).unwrap();
    assert_eq!(questionnaire.statement_at(1).unwrap().statement.text, "We kennen de wijken.");
    for word in ["Een beetje", "Sterk punt", "Jeugdgezondheidszorg", "Eerste onderdeel", "Wijken", "Monitor"] {
        let text = SMALL.replacen(word, &format!("\\u202e{word}\\u0000"), 1);
        assert_eq!(Questionnaire::parse(&text).unwrap(), Questionnaire::parse(SMALL).unwrap(), "{word}");
    }
}

#[test]
fn every_truncation_of_the_built_in_file_is_refused() {
    // Every place would take a minute; a step that shares no factor with the layout meets all kinds of place.
    for end in (0..BUILTIN_JSON.trim_end().len()).step_by(997).filter(|&end| BUILTIN_JSON.is_char_boundary(end)) {
        assert!(Questionnaire::parse(&BUILTIN_JSON[..end]).is_err(), "cut at {end}");
    }
}
