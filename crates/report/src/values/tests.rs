//! What the tables say of a session.

pub(crate) mod sessions;

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::Score;
use analysetool_core::session::{Action, ActionStatus, Anonymity, AnswerValue, Edit, FocusPoint, ParkedItem};
use analysetool_core::text::Text;
use jiff::civil::date;

use self::sessions::{Made, after, alone, edit, group, ids, note_of_partner};
use super::csv::{safe, write};
use super::{Cell, Column, Records, csv};

/// The cells of a row by the titles of their columns, those that are empty left out.
fn row(records: &Records, number: usize) -> Vec<(String, Cell)> {
    let pairs = records.columns.iter().map(|column| column.title.clone()).zip(records.rows[number].iter().cloned());
    pairs.filter(|(_, cell)| *cell != Cell::Empty).collect()
}

fn cell(records: &Records, number: usize, title: &str) -> Cell {
    row(records, number).into_iter().find(|(found, _)| found == title).map_or(Cell::Empty, |(_, cell)| cell)
}

fn words(records: &Records, title: &str) -> Vec<String> {
    let place = records.columns.iter().position(|column| column.title == title).unwrap();
    let words = |row: &Vec<Cell>| match &row[place] {
        Cell::Text(words) => words.clone(),
        _ => String::new(),
    };
    records.rows.iter().map(words).collect()
}

fn text(words: &str) -> Cell {
    Cell::Text(words.to_owned())
}

#[test]
fn a_csv_file_of_one_person_has_these_bytes() {
    let mut session = alone("4?-.2");
    let statement = ids(&session)[4].clone();
    edit(&mut session, Edit::Note { statement: statement.clone(), note: "=1+1;\"zo\"\nklaar".to_owned() });
    edit(&mut session, Edit::Flag { statement, flagged: true });
    let all = ids(&session);
    let expected = format!(
        "\u{feff}\"Nr.\";\"Onderdeel\";\"Thema\";\"Stelling\";\"Waarde\";\"Betekenis\";\"Oordeel\";\"Later bespreken\";\"Opmerking\";\"Toelichting\";\"Kort\";\"Code\"\r\n\
         \"1\";\"Eerste deel\";\"Thema 1\";\"Wij doen {0}.\";\"4\";\"Grotendeels\";\"Sterk punt\";\"\";\"\";\"\";\"Doen {0}\";\"{0}\"\r\n\
         \"2\";\"Eerste deel\";\"Thema 1\";\"Wij doen {1}.\";\"\";\"Weet ik niet\";\"\";\"\";\"\";\"\";\"Doen {1}\";\"{1}\"\r\n\
         \"3\";\"Eerste deel\";\"Thema 2\";\"Wij doen {2}.\";\"\";\"Niet van toepassing\";\"\";\"\";\"\";\"\";\"Doen {2}\";\"{2}\"\r\n\
         \"4\";\"Tweede deel\";\"Thema 3\";\"Wij doen {3}.\";\"\";\"\";\"\";\"\";\"\";\"\";\"Doen {3}\";\"{3}\"\r\n\
         \"5\";\"Tweede deel\";\"Thema 3\";\"Wij doen {4}.\";\"2\";\"Een beetje\";\"Verbeterpunt\";\"ja\";\"\";\"'=1+1;\"\"zo\"\"\nklaar\";\"Doen {4}\";\"{4}\"\r\n",
        all[0], all[1], all[2], all[3], all[4]
    );
    assert_eq!(String::from_utf8(csv(Made::whole(&session).reduced())).unwrap(), expected);
}

#[test]
fn nothing_that_a_spreadsheet_might_carry_out_begins_a_cell() {
    for begins in ["=1+1", "+31", "-2", "@a", "|ls", "%0A", "\ta", "\ra", "\na", "＝1", "＋1", "－1", "＠a"] {
        assert_eq!(safe(begins), format!("'{begins}"));
        assert_eq!(safe(&format!(" \u{a0}\u{feff}\u{200b}{begins}")), format!("' \u{a0}\u{feff}\u{200b}{begins}"));
    }
    for plain in ["", " ", "a=1", "'t Hooghuis", "1-2", "a\n=b", "😀", "\u{a0}"] {
        assert_eq!(safe(plain), plain);
    }
}

#[test]
fn titles_of_columns_are_as_safe_as_cells_and_numbers_have_a_comma() {
    let cells =
        vec![Cell::Value(3.5), Cell::Value(4.0), Cell::Value(-0.5), Cell::Count(1_000), Cell::Date(date(2026, 3, 1))];
    let columns = ["=a", "b;c", "\"d\"", "e", "f"].map(|title| Column::new(title, 5)).into();
    let written = String::from_utf8(write(&Records { columns, rows: vec![cells] }, &Text::dutch())).unwrap();
    let expected =
        "\u{feff}\"'=a\";\"b;c\";\"\"\"d\"\"\";\"e\";\"f\"\r\n\"3,5\";\"4\";\"-0,5\";\"1000\";\"01-03-2026\"\r\n";
    assert_eq!(written, expected);
}

#[test]
fn a_group_is_counted_and_the_agreed_score_stands_apart() {
    let mut session =
        group(Anonymity::Named, &["25?..", "25-..", "35?..", "45?..", "55?..", "15...", "55...", "55..."]);
    let agreed = ids(&session)[3].clone();
    edit(&mut session, Edit::Answer { statement: agreed, value: Score::new(3).map(AnswerValue::Score) });
    let made = Made::whole(&session);
    let records = super::statements(made.reduced());
    let number = |title: &str| match cell(&records, 0, title) {
        Cell::Count(count) => f64::from(count),
        Cell::Value(value) => value,
        other => panic!("{title}: {other:?}"),
    };
    let titles = ["1 = Helemaal niet", "2 = Een beetje", "3 = Voor een deel", "4 = Grotendeels", "5 = Helemaal"];
    assert_eq!(titles.map(number), [1.0, 2.0, 1.0, 1.0, 3.0]);
    assert_eq!(["Aantal scores", "Mediaan", "Waarde", "Weet ik niet"].map(number), [8.0, 3.5, 3.5, 0.0]);
    assert_eq!(cell(&records, 0, "Spreiding"), text("Verdeeld"));
    assert_eq!(cell(&records, 0, "Oordeel"), text("Eerst bespreken"));
    assert_eq!(cell(&records, 1, "Spreiding"), text("Eensgezind"));
    assert_eq!(cell(&records, 2, "Waarde"), Cell::Empty, "a state is never a number");
    assert_eq!(cell(&records, 2, "Opmerking"), text("Veel partners weten dit niet"));
    assert_eq!((cell(&records, 3, "Waarde"), cell(&records, 3, "Samen bepaald")), (Cell::Value(3.0), Cell::Value(3.0)));
    assert_eq!(cell(&records, 3, "Hoe gemeten"), text("samen bepaald"));
    assert_eq!(cell(&records, 4, "Waarde"), Cell::Empty);
    assert_eq!(records.rows.iter().map(Vec::len).min(), Some(records.columns.len()));
}

#[test]
fn without_names_nobody_and_no_small_number_is_shown_anywhere() {
    let mut session = group(Anonymity::Unnamed, &["52345", "52345", "52345", "5234.", "5234."]);
    for (partner, note) in ["Bij ons in wijk Zuid", "Anders"].into_iter().enumerate() {
        note_of_partner(&mut session, partner, note);
    }
    let (respondent, statement) = (session.respondents()[0].id, ids(&session)[4].clone());
    edit(&mut session, Edit::ReplyNote { respondent, statement, note: "Te weinig".to_owned() });
    let made = Made::whole(&session);
    let records = super::statements(made.reduced());
    assert_eq!(cell(&records, 0, "5 = Helemaal"), Cell::Count(5));
    let shown: Vec<String> = row(&records, 4).into_iter().map(|(title, _)| title).collect();
    assert_eq!(shown, ["Nr.", "Onderdeel", "Thema", "Stelling", "Opmerking", "Kort", "Code"]);
    assert_eq!(cell(&records, 4, "Opmerking"), text("Te weinig antwoorden om zonder naam te tonen"));
    assert_eq!(super::partners(made.reduced()), None);
    let notes = super::notes(made.reduced()).unwrap();
    assert_eq!(words(&notes, "Tekst"), ["Anders", "Bij ons in wijk Zuid"], "in an order that says nothing");
    assert_eq!(words(&notes, "Van"), ["", ""]);
    assert_eq!(words(&notes, "Antwoord"), ["", ""]);
}

#[test]
fn partners_stand_beside_each_other_only_when_they_gave_their_names() {
    let session = group(Anonymity::Named, &["5312.", "....."]);
    let made = Made::whole(&session);
    let records = super::partners(made.reduced()).unwrap();
    assert_eq!(words(&records, "Partner"), ["Hele coalitie", "Organisatie 1", "Organisatie 2"]);
    assert_eq!(cell(&records, 1, "Thema 1"), Cell::Value(4.0));
    assert_eq!(cell(&records, 2, "Thema 1"), Cell::Empty);
    for fewer in [Disclosure::ANONYMOUS, Disclosure::SUMMARY] {
        assert_eq!(super::partners(Made::of(&session, fewer).reduced()), None);
    }
}

#[test]
fn notes_say_who_wrote_them_what_was_answered_and_what_was_said() {
    let mut session = group(Anonymity::Named, &["2....", "?...."]);
    note_of_partner(&mut session, 0, "Onze cijfers zijn oud");
    note_of_partner(&mut session, 1, "Geen idee");
    let statement = ids(&session)[0].clone();
    edit(&mut session, Edit::Note { statement, note: "Samen besproken".to_owned() });
    let records = super::notes(Made::whole(&session).reduced()).unwrap();
    assert_eq!(words(&records, "Tekst"), ["Samen besproken", "Onze cijfers zijn oud", "Geen idee"]);
    assert_eq!(words(&records, "Van"), ["", "Organisatie 1", "Organisatie 2"]);
    assert_eq!(words(&records, "Antwoord"), ["", "2 = Een beetje", "Weet ik niet"]);
    assert_eq!(super::notes(Made::of(&session, Disclosure::ANONYMOUS).reduced()), None);
}

#[test]
fn themes_and_sections_have_the_values_that_are_printed() {
    let made = Made::whole(&alone("45?.1"));
    let themes = super::themes(made.reduced());
    assert_eq!(words(&themes, "Thema"), ["Thema 1", "Thema 2", "Thema 3"]);
    assert_eq!(cell(&themes, 0, "Waarde"), Cell::Value(4.5));
    assert_eq!(cell(&themes, 0, "Oordeel"), text("Sterk punt"));
    assert_eq!(cell(&themes, 1, "Waarde"), Cell::Empty);
    assert_eq!((cell(&themes, 2, "Gescoord"), cell(&themes, 2, "Stellingen")), (Cell::Count(1), Cell::Count(2)));
    assert_eq!(cell(&themes, 2, "Voorlopig"), text("ja"));
    assert_eq!(cell(&themes, 2, "Hoogst mogelijk"), Cell::Value(3.0));
    let sections = super::sections(made.reduced());
    assert_eq!(words(&sections, "Onderdeel"), ["Eerste deel", "Tweede deel", "Alle stellingen"]);
    assert_eq!(cell(&sections, 2, "Waarde"), Cell::Value(3.3));
}

#[test]
fn what_changed_stands_there_then_and_now_with_what_to_know_of_it() {
    let session = after(&alone("22...."), alone("43..5"));
    let made = Made::whole(&session);
    let changed = super::changed(made.reduced()).unwrap();
    let records = super::change(made.reduced(), &changed);
    assert_eq!(words(&records, "Niveau"), ["Onderdeel", "Thema", "Stelling", "Stelling"]);
    assert_eq!(words(&records, "Naam")[..2], ["Eerste deel", "Thema 1"]);
    let numbers = ["Vorige meting", "Nu", "Verschil"];
    assert_eq!(numbers.map(|title| cell(&records, 0, title)), [2.0, 3.5, 1.5].map(Cell::Value));
    assert_eq!(numbers.map(|title| cell(&records, 3, title)), [2.0, 3.0, 1.0].map(Cell::Value));
    assert_eq!(super::changed(Made::whole(&alone("4")).reduced()), None);
}

#[test]
fn the_plan_has_real_dates_and_the_numbers_people_see() {
    let mut session = alone("1....");
    let all = ids(&session);
    let mut focus = FocusPoint::new(all[0].clone());
    focus.why = "Zonder cijfers kiezen we op gevoel".to_owned();
    edit(&mut session, Edit::Focus(vec![focus]));
    let mut action = Action::new();
    action.what = "Cijfers opvragen".to_owned();
    action.owner.name = "S. Jansen".to_owned();
    action.due = Some(date(2027, 3, 1));
    action.status = ActionStatus::Busy;
    action.statements = vec![all[0].clone(), all[3].clone()];
    edit(&mut session, Edit::Action(Box::new(action)));
    let mut parked = ParkedItem::new();
    parked.text = "Privacy".to_owned();
    edit(&mut session, Edit::Parked(Box::new(parked)));
    let records = super::plan(Made::whole(&session).reduced()).unwrap();
    assert_eq!(words(&records, "Soort"), ["Focuspunt", "Actie", "Geparkeerd"]);
    assert_eq!(cell(&records, 1, "Uiterlijk"), Cell::Date(date(2027, 3, 1)));
    assert_eq!(cell(&records, 1, "Stand"), text("Bezig"));
    assert_eq!(cell(&records, 1, "Gaat over stelling"), text("1, 4"));
    let nameless = super::plan(Made::of(&session, Disclosure::ANONYMOUS).reduced()).unwrap();
    assert_eq!(cell(&nameless, 1, "Wie: naam"), Cell::Empty);
    assert_eq!(super::plan(Made::whole(&alone("")).reduced()), None);
}
