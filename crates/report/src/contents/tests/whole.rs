//! What follows on the essence.

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::format::{parse, to_text};
use analysetool_core::session::{ActionStatus, AnswerValue, Edit, FocusPoint, ParkedItem, Session};
use jiff::civil::date;

use super::samples::{
    BUILTIN, action, coalition, edit, focus_point, group, id, note, nth, questionnaire, solo, unnamed,
};
use super::{all_words, chapter, chapter_words, everything, panel, report, report_with, row, tables, words};
use crate::document::{Block, PanelKind};

#[test]
fn every_statement_stands_once_in_a_table_with_its_value() {
    let session = solo(&questionnaire(&[&[2, 1], &[3]]), "15?-.3");
    let document = everything(&session);
    assert_eq!(row(&document, &["1"])[1..], ["Tekst van stelling 1", "1 Helemaal niet", "Verbeterpunt"]);
    assert_eq!(row(&document, &["3"])[2..], ["Weet ik niet", ""]);
    assert_eq!(row(&document, &["4"])[2..], ["Niet van toepassing", ""]);
    assert_eq!(row(&document, &["5"])[2..], ["Open", ""]);
    for number in 1..=6 {
        let text = format!("Tekst van stelling {number}");
        let times = tables(&document).flat_map(|table| &table.rows).filter(|row| row[1].text() == text).count();
        assert_eq!(times, 1, "{text}");
    }
}

#[test]
fn a_group_has_median_counts_spread_and_the_agreed_score() {
    let partners = ["141", "241", "341", "441", "541", "44?", "44?", "44?", "44?"];
    let mut session = group(&questionnaire(&[&[4]]), &partners);
    let agree = |points| Some(AnswerValue::Score(analysetool_core::questionnaire::Score::new(points).unwrap()));
    edit(&mut session, Edit::Answer { statement: id(2), value: agree(3) });
    edit(&mut session, Edit::Answer { statement: id(4), value: agree(2) });
    edit(&mut session, Edit::Flag { statement: id(1), flagged: true });
    let document = everything(&session);
    assert_eq!(
        row(&document, &["1"])[2..],
        ["4", "9 van 9", "Sterk punt; gemengd; 1 antwoord wijkt sterk af: 1; later bespreken"]
    );
    assert_eq!(row(&document, &["2"])[2..], ["4", "9 van 9", "Sterk punt; eensgezind; samen bepaald: 3"]);
    assert_eq!(
        row(&document, &["3"])[2..],
        ["1", "5 van 9", "Verbeterpunt; alle antwoorden zijn een 1; veel partners weten dit niet (4 van 9)"]
    );
    assert_eq!(row(&document, &["4"])[2..], ["2, samen bepaald", "0 van 9", "Verbeterpunt"]);
}

#[test]
fn notes_say_who_wrote_them_and_keep_every_character() {
    let long = "=cmd|' /C calc'!A0 #import \"x\" <w:t> \u{1F600} ".repeat(200);
    let mut session = group(&questionnaire(&[&[2]]), &["11", "22"]);
    note(&mut session, 1, &id(1), long.trim());
    edit(&mut session, Edit::Note { statement: id(1), note: "Samen gezegd".to_owned() });
    let mut partner = session.respondents()[0].clone();
    let mut answer = partner.sheet.answer(&id(2)).cloned().unwrap();
    answer.quotes = vec!["Dat klopt niet".to_owned()];
    partner.sheet.put(id(2), answer);
    edit(&mut session, Edit::Respondent(Box::new(partner)));
    let document = everything(&session);
    let notes = all_words(&document);
    assert!(notes.contains("1. Kort 1, samen genoteerd: Samen gezegd"));
    assert!(notes.contains(&format!("1. Kort 1, Organisatie 2: {}", long.trim())));
    assert!(notes.contains("2. Kort 2, gezegd: Dat klopt niet"));
}

#[test]
fn of_one_person_nobody_has_to_say_who_wrote_a_note() {
    let mut session = solo(&questionnaire(&[&[2]]), "11");
    edit(&mut session, Edit::Note { statement: id(1), note: "Zie het dashboard".to_owned() });
    assert!(all_words(&everything(&session)).contains("1. Kort 1: Zie het dashboard"));
}

#[test]
fn without_names_notes_are_nobodys_and_their_order_tells_nothing() {
    let mut session = unnamed(&questionnaire(&[&[1]]), &["1", "2", "3", "4", "5"]);
    for (partner, words) in ["Zus", "Aap", "Mies", "Noot", "Wim"].into_iter().enumerate() {
        note(&mut session, partner, &id(1), words);
    }
    let words = all_words(&everything(&session));
    let found: Vec<&str> = words.lines().filter_map(|line| line.strip_prefix("1. Kort 1, een partner: ")).collect();
    assert_eq!(found, ["Aap", "Mies", "Noot", "Wim", "Zus"]);
    assert!(!words.contains("Organisatie"), "{words}");
}

#[test]
fn too_few_answers_without_names_are_withheld_with_their_notes_and_the_reason() {
    let mut session = unnamed(&questionnaire(&[&[2]]), &["12", "22", "32", "42", "5."]);
    note(&mut session, 0, &id(2), "Te herkennen");
    let document = everything(&session);
    assert_eq!(row(&document, &["2"])[2..], ["Te weinig antwoorden om zonder naam te tonen", "", ""]);
    let words = all_words(&document);
    assert!(!words.contains("Te herkennen"));
    assert!(words.contains("Bij 1 stelling zijn er minder dan 5 antwoorden."));
}

#[test]
fn who_is_withheld_when_names_are_left_out_is_said_in_the_figures_too() {
    let session = group(&questionnaire(&[&[2], &[2]]), &["12..", "22..", "32..", "42..", "5..."]);
    let document = report(&session, Disclosure::ANONYMOUS);
    assert_eq!(row(&document, &["2"])[2], "Te weinig antwoorden om zonder naam te tonen");
    let figures = document.blocks.iter().filter(|block| matches!(block, Block::Figure(_))).map(words);
    let table = tables(&document).count();
    assert!(figures.count() > 0 && table > 0);
    assert!(
        all_words(&document)
            .contains("Bij 1 van de 4 stellingen zijn er te weinig antwoorden om zonder naam te tonen.")
    );
}

#[test]
fn the_plan_is_whole_and_says_why_who_and_when() {
    let mut session = solo(&questionnaire(&[&[2]]), "12");
    let point = focus_point(id(2), "Hier begint het");
    edit(&mut session, Edit::Focus(vec![point]));
    let mut one = action("Een overleg plannen", ActionStatus::Open);
    one.owner.name = "Anna".to_owned();
    one.due = Some(date(2027, 3, 1));
    one.statements = vec![id(1), id(2), StatementId::parse("X9").unwrap()];
    one.note = "Zaal is vrij".to_owned();
    edit(&mut session, Edit::Action(Box::new(one)));
    let mut parked = ParkedItem::new();
    parked.text = "Vaders".to_owned();
    parked.statement = Some(id(1));
    edit(&mut session, Edit::Parked(Box::new(parked)));
    let document = everything(&session);
    let plan = chapter_words(&document, "Plan");
    assert!(plan.contains("1. Tekst van stelling 2 (stelling 2) Waarom: Hier begint het"), "{plan}");
    assert_eq!(row(&document, &["Een overleg plannen"])[1..], ["Anna", "01-03-2027", "Nog niet begonnen", "1, 2, X9"]);
    assert!(plan.contains("Een overleg plannen: Zaal is vrij"));
    assert!(plan.contains("Vaders. Gaat over: 1. Kort 1."), "{plan}");
    let without = report(&session, Disclosure { plan: false, ..Disclosure::EVERYTHING });
    assert!(chapter(&without, "Plan").is_none());
}

#[test]
fn only_sources_that_the_report_refers_to_are_listed_and_each_is() {
    let strong = "5".repeat(BUILTIN.statement_count());
    assert!(chapter(&everything(&solo(&BUILTIN, &strong)), "Bronnen").is_none(), "nothing to refer to");
    let one_weak = format!("{}1", &strong[1..]);
    let document = everything(&solo(&BUILTIN, &one_weak));
    let sources = chapter_words(&document, "Bronnen");
    let national = tables(&document).find(|table| table.columns[0].title == "Wat is geteld").unwrap();
    for row in &national.rows {
        assert!(sources.contains(&format!("Bron {}: ", row[4].text())), "{sources}");
        assert_eq!(row[3].text(), BUILTIN.statement_count().to_string());
    }
    let advice = tables(&document).find(|table| table.columns[1].title == "Begin met deze vraag").unwrap();
    assert_eq!(advice.rows.len(), 1);
    for name in advice.rows[0][3].text().split("; ") {
        assert!(sources.contains(name), "{name}");
    }
    assert!(sources.lines().count() < 12, "{sources}");
}

#[test]
fn advice_is_only_given_about_the_questionnaire_it_was_written_for() {
    let mut other = BUILTIN.clone().without_guidance();
    other.id = "eigen".to_owned();
    let weak = "1".repeat(other.statement_count());
    let document = report_with(&solo(&other, &weak), Disclosure::EVERYTHING, &BUILTIN);
    for title in ["Wat kunt u doen?", "Landelijke cijfers", "Bronnen"] {
        assert!(chapter(&document, title).is_none(), "{title}");
    }
    let same = everything(&solo(&BUILTIN, &weak));
    let advice = tables(&same).find(|table| table.columns[1].title == "Begin met deze vraag").unwrap();
    assert_eq!(advice.rows.len(), BUILTIN.statement_count());
}

#[test]
fn partners_stand_beside_each_other_only_on_name() {
    let session = coalition(12);
    assert!(chapter(&everything(&session), "Partners naast elkaar").is_some());
    assert!(chapter(&report(&session, Disclosure::ANONYMOUS), "Partners naast elkaar").is_none());
    let figures = |partners| chapter(&everything(&coalition(partners)), "Partners naast elkaar").unwrap().len();
    assert_eq!((figures(25), figures(40)), (1, 2), "forty partners don't fit one page");
}

#[test]
fn an_example_says_so_in_its_title() {
    let text = to_text(&solo(&questionnaire(&[&[1]]), "3"));
    let marked = text.replacen("\"municipality\"", "\"demo\": true,\n  \"municipality\"", 1);
    let example: Session = parse(marked.as_bytes()).unwrap().session;
    assert!(example.is_demo());
    let document = everything(&example);
    assert_eq!(document.title, "Voorbeeld: Zelfevaluatie Kansrijke Start: Proefstad");
    assert!(document.running_title.starts_with("Voorbeeld: "));
}

#[test]
fn an_unknown_municipality_and_an_empty_session_are_said_in_words() {
    let empty = Session::new(&BUILTIN, jiff::Timestamp::UNIX_EPOCH);
    let document = everything(&empty);
    assert_eq!(document.title, "Zelfevaluatie Kansrijke Start: gemeente niet ingevuld");
    assert_eq!(document.subtitle, "datum niet ingevuld · ingevuld door één persoon");
    assert!(chapter_words(&document, "Het beeld per onderdeel en thema").contains("Er zijn nog geen scores."));
    assert_eq!(
        panel(&document, PanelKind::Decision)[0],
        "Laat de stellingen eerst invullen. Daarna is er iets te bespreken."
    );
    assert!(!document.blocks.iter().any(|block| matches!(block, Block::Figure(_))), "a figure of nothing");
}

#[test]
fn the_account_says_what_it_is_what_was_left_out_and_with_what_it_was_made() {
    let mut session = coalition(12);
    edit(&mut session, Edit::Action(Box::new(action("Iets doen", ActionStatus::Open))));
    let account = chapter_words(&report(&session, Disclosure::ANONYMOUS), "Hoe is dit gemaakt?");
    for words in [
        "Dit is een zelfevaluatie, geen representatief onderzoek",
        "Eigen formulering. Niet het officiële instrument.",
        "RAND/UCLA",
        "Bij het maken is gekozen om dit weg te laten: namen, organisaties, toelichtingen en citaten.",
        "Namen die mensen zelf in een tekst schreven",
        "Vragenlijst: Analysetool Kansrijke Start, versie 2026.1.",
        "'In hoeverre is dit zo in uw gemeente?'",
    ] {
        assert!(account.contains(words), "{words} is not in {account}");
    }
    let whole = chapter_words(&everything(&solo(&BUILTIN, "?-")), "Hoe is dit gemaakt?");
    assert!(!whole.contains("weg te laten"));
    assert!(
        whole.contains("Bij de andere staat 1 keer weet ik niet, 1 keer niet van toepassing en 54 keer niet ingevuld."),
        "{whole}"
    );
}

#[test]
fn answers_to_statements_that_are_not_asked_are_counted_apart() {
    let text = to_text(&solo(&questionnaire(&[&[2]]), "35"));
    let with_stray = text.replacen("\"S1\": {", "\"X1\": { \"value\": 3 },\n    \"S1\": {", 1);
    let session = parse(with_stray.as_bytes()).unwrap().session;
    assert_eq!(session.stray_answers().count(), 1);
    let account = chapter_words(&everything(&session), "Hoe is dit gemaakt?");
    assert!(account.contains("1 antwoord hoort bij een stelling die niet in deze vragenlijst staat."), "{account}");
}

#[test]
fn unnamed_groups_name_roles_and_never_organisations() {
    let session = unnamed(&BUILTIN, &["3"; 6]);
    let people = chapter_words(&everything(&session), "Wie deden er mee?");
    assert!(people.contains(&format!("{} | 1 | ", BUILTIN.roles[0].title)), "{people}");
    assert!(people.contains("Aan tafel ontbreken"));
    assert!(!people.contains("Organisatie 1"));
}

#[test]
fn a_statement_that_only_the_earlier_questionnaire_has_can_be_a_focus_point() {
    let mut session = solo(&questionnaire(&[&[2]]), "12");
    let focus = [nth(&session, 1), StatementId::parse("X7").unwrap()].map(FocusPoint::new);
    edit(&mut session, Edit::Focus(focus.into()));
    assert!(panel(&everything(&session), PanelKind::Decision)[0].contains("Kort 1 en X7"));
}
