use analysetool_core::questionnaire::builtin;
use analysetool_core::session::Edit;

use super::*;

fn session() -> Session {
    Session::new(&builtin().unwrap(), Timestamp::UNIX_EPOCH)
}

#[test]
fn the_sheet_has_every_statement_in_full_with_seven_boxes() {
    let session = session();
    let sheet = sheet(&session, &Text::dutch(), Keep::AllFonts);
    let sections = sheet["sections"].as_array().unwrap();
    let themes = sections.iter().flat_map(|section| section["themes"].as_array().unwrap());
    let statements: Vec<&str> = themes
        .flat_map(|theme| theme["statements"].as_array().unwrap())
        .map(|statement| statement["text"].as_str().unwrap())
        .collect();
    let all: Vec<&str> = session.questionnaire().statements().map(|located| located.statement.text.as_str()).collect();
    assert_eq!(statements, all);
    let signs: Vec<&str> = sheet["boxes"].as_array().unwrap().iter().map(|of| of["sign"].as_str().unwrap()).collect();
    assert_eq!(signs, ["1", "2", "3", "4", "5", "W", "N"]);
    assert_eq!(sheet["columns"]["boxes"].as_array().unwrap().len(), signs.len());
}

#[test]
fn a_sheet_without_names_has_no_place_for_one() {
    let mut session = session();
    let text = Text::dutch();
    let labels = |session: &Session| {
        let sheet = sheet(session, &text, Keep::AllFonts);
        let fields = sheet["fields"].as_array().unwrap().clone();
        let labels: Vec<String> = fields.iter().map(|field| field["label"].as_str().unwrap().to_owned()).collect();
        (labels, sheet["unnamed"].clone())
    };
    let (named, said) = labels(&session);
    assert!(named.contains(&text.table_form_name()) && said.is_null());
    session.apply(Edit::Anonymity(Anonymity::Unnamed), Timestamp::UNIX_EPOCH).unwrap();
    let (unnamed, said) = labels(&session);
    assert_eq!(unnamed, [text.sheet_municipality(), text.sheet_date()]);
    assert_eq!(said, text.sheet_unnamed());
}

#[test]
fn the_card_has_the_minutes_of_three_plans_and_each_adds_up() {
    let card = card::data(&session(), &Text::dutch(), Keep::AllFonts);
    let rows: Vec<Vec<String>> = serde_json::from_value(card["plans"]["rows"].clone()).unwrap();
    assert_eq!(card["plans"]["columns"].as_array().unwrap().len(), 4);
    for plan in 1..4 {
        let minutes: u32 = rows[..6].iter().map(|row| row[plan].parse::<u32>().unwrap()).sum();
        assert_eq!(minutes.to_string(), rows[6][plan]);
    }
}
