//! Answers of people who do not exist, in the shape in which survey programs export them. `README.md` beside the tables says
//! on which sources each shape rests.

use std::error::Error;

use analysetool_core::questionnaire::{Located, Questionnaire, Score};
use csv::{QuoteStyle, Terminator, WriterBuilder};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};

/// Organisation and role of everybody who answers.
const PEOPLE: [(&str, &str); 12] = [
    ("JGZ Proefstad", "Jeugdgezondheidszorg"),
    ("Verloskundigenpraktijk De Ooievaar", "Verloskundige"),
    ("Gemeente Proefstad", "Gemeente, beleid"),
    ("Kraamzorg Zonneschijn", "Kraamzorg"),
    ("Huisartsenpost Noord", "Huisarts"),
    ("Wijkteam Oost", "Wijkteam"),
    ("Bibliotheek Proefstad", "Bibliotheek"),
    ("GGD Proefregio", "GGD"),
    ("Stichting Samen Sterk", "Vrijwilligersorganisatie"),
    ("Ziekenhuis Proefstad", "Gynaecoloog of ziekenhuis"),
    ("Welzijn Proefstad", "Welzijn"),
    ("Veilig Thuis Proefregio", "Veilig Thuis"),
];

/// What was answered.
#[derive(Clone, Copy)]
enum Given {
    Score(Score),
    DontKnow,
    NotApplicable,
    Nothing,
}

/// The answer of a person to a statement, both counted from 0. `tests/cli/tables.rs` computes the same.
fn given(person: usize, statement: usize) -> Given {
    match (person * 7 + statement * 5) % 17 {
        15 => Given::DontKnow,
        16 => Given::NotApplicable,
        14 => Given::Nothing,
        other => u8::try_from(other % 5 + 1).ok().and_then(Score::new).map_or(Given::Nothing, Given::Score),
    }
}

fn label(questionnaire: &Questionnaire, given: Given) -> String {
    match given {
        Given::Score(score) => questionnaire.label(score).to_owned(),
        Given::DontKnow => questionnaire.dont_know.clone(),
        Given::NotApplicable => questionnaire.not_applicable.clone(),
        Given::Nothing => String::new(),
    }
}

/// The code of an answer in LimeSurvey; what is no score was not offered, and is no answer.
fn code(given: Given) -> String {
    match given {
        Given::Score(score) => format!("A{score}"),
        Given::DontKnow | Given::NotApplicable | Given::Nothing => String::new(),
    }
}

/// The name of a file, and its bytes.
type File = (&'static str, Vec<u8>);

/// Every table.
pub fn all(questionnaire: &Questionnaire) -> Result<Vec<File>, Box<dyn Error>> {
    Ok(vec![
        ("microsoft-forms.xlsx", microsoft(questionnaire)?),
        ("google-forms.csv", google(questionnaire)?),
        ("limesurvey.csv", lime_survey(questionnaire, true)?),
        ("limesurvey-codes.csv", lime_survey(questionnaire, false)?),
    ])
}

fn statements(questionnaire: &Questionnaire) -> Vec<Located<'_>> {
    questionnaire.statements().collect()
}

/// A workbook of Microsoft Forms with Dutch titles.
fn microsoft(questionnaire: &Questionnaire) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_ymd(2026, 11, 21)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let moment = Format::new().set_num_format("m/d/yy h:mm:ss");
    let sheet = workbook.add_worksheet();
    sheet.set_name("Sheet1")?;
    let fixed = ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam", "Tijd van laatste wijziging"];
    let asked = ["Voor welke organisatie werkt u?", "Wat is uw rol?"];
    let statements = statements(questionnaire);
    let texts = statements.iter().map(|located| located.statement.text.as_str());
    let titles = fixed.into_iter().chain(asked).chain(texts).chain(["Wilt u nog iets kwijt?"]);
    for (column, title) in (0..).zip(titles) {
        sheet.write_string(0, column, title)?;
    }
    for (person, (organisation, role)) in PEOPLE.iter().take(10).enumerate() {
        let row = u32::try_from(person)? + 1;
        let begin = ExcelDateTime::from_ymd(2026, 11, 2)?.and_hms(9 + u16::try_from(person)?, 14, 5)?;
        let end = ExcelDateTime::from_ymd(2026, 11, 2)?.and_hms(9 + u16::try_from(person)?, 31, 40)?;
        sheet.write_number(row, 0, u32::try_from(person)? + 1)?;
        sheet.write_datetime_with_format(row, 1, &begin, &moment)?;
        sheet.write_datetime_with_format(row, 2, &end, &moment)?;
        // A form for everybody says this of everybody; the second person was logged in.
        let account = if person == 1 { ("r.bakker@ooievaar.example", "R. Bakker") } else { ("anonymous", "") };
        sheet.write_string(row, 3, account.0)?;
        sheet.write_string(row, 4, account.1)?;
        sheet.write_string(row, 6, *organisation)?;
        sheet.write_string(row, 7, *role)?;
        for statement in 0..statements.len() {
            let answer = label(questionnaire, given(person, statement));
            sheet.write_string(row, u16::try_from(statement)? + 8, answer)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

/// The responses of Google Forms as CSV, with a grid a theme.
fn google(questionnaire: &Questionnaire) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut table = WriterBuilder::new().quote_style(QuoteStyle::Always).from_writer(Vec::new());
    let statements = statements(questionnaire);
    let grid = |located: &Located<'_>| format!("{} [{}]", located.theme.title, located.statement.text);
    let asked = ["Tijdstempel", "E-mailadres", "Naam van uw organisatie", "Rol"].map(str::to_owned);
    let last = ["Toelichting bij S01".to_owned()];
    table.write_record(asked.into_iter().chain(statements.iter().map(grid)).chain(last))?;
    for (person, (organisation, role)) in PEOPLE.iter().take(9).enumerate() {
        // The first at seven in the morning, the sixth at noon.
        let half = if person < 5 { "a.m." } else { "p.m." };
        let moment = format!("2026/11/03 {}:05:09 {half} CET", (person + 6) % 12 + 1);
        let email = format!("iemand{person}@organisatie.example");
        let row = [moment, email, (*organisation).to_owned(), (*role).to_owned()];
        let answers = (0..statements.len()).map(|statement| label(questionnaire, given(person, statement)));
        let note = if person == 0 { "Onze cijfers zijn van 2021.\nDe wijk \"Noord\" ontbreekt." } else { "" };
        table.write_record(row.into_iter().chain(answers).chain([note.to_owned()]))?;
    }
    Ok(table.into_inner()?)
}

/// The results of LimeSurvey as CSV, with an array a section: codes and texts, or codes only.
fn lime_survey(questionnaire: &Questionnaire, in_full: bool) -> Result<Vec<u8>, Box<dyn Error>> {
    let separator = if in_full { b';' } else { b',' };
    let mut table = WriterBuilder::new()
        .delimiter(separator)
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    let fixed = [
        ("id", "Response ID"),
        ("submitdate", "Date submitted"),
        ("lastpage", "Last page"),
        ("startlanguage", "Start language"),
        ("seed", "Seed"),
        ("ipaddr", "IP address"),
        ("organisatie", "Voor welke organisatie werkt u?"),
        ("rol", "Wat is uw rol?"),
    ];
    let statements = statements(questionnaire);
    let title = |code: &str, text: &str| if in_full { format!("{code}. {text}") } else { code.to_owned() };
    let array = |located: &Located<'_>| {
        let (section, statement) = (located.section, located.statement);
        title(&format!("{}[{}]", section.id, statement.id), &format!("{} [{}]", section.title, statement.text))
    };
    let fixed = fixed.into_iter().map(|(code, text)| title(code, text));
    table.write_record(fixed.chain(statements.iter().map(array)))?;
    for (person, (organisation, role)) in PEOPLE.iter().take(8).enumerate() {
        // The last one stopped halfway: no date, and no answers after the second section began.
        let is_complete = person < 7;
        let submitted = if is_complete { format!("2026-11-04 1{person}:20:30") } else { String::new() };
        let row = [
            (person + 21).to_string(),
            submitted,
            (if is_complete { "5" } else { "2" }).to_owned(),
            "nl".to_owned(),
            (1_234_567 * (person + 1)).to_string(),
            format!("192.0.2.{}", person + 1),
            (*organisation).to_owned(),
            (*role).to_owned(),
        ];
        let answers = (0..statements.len()).map(|statement| match given(person, statement) {
            _ if !is_complete && statement >= 16 => String::new(),
            given if in_full => label(questionnaire, given),
            given => code(given),
        });
        table.write_record(row.into_iter().chain(answers))?;
    }
    let mut bytes = table.into_inner()?;
    bytes.extend_from_slice(b"\r\n");
    Ok(bytes)
}
