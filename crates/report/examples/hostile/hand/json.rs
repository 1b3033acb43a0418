//! What is no session, or hardly one, and small files that would become large ones.

use super::Wanted::{Either, Refused, Taken};
use super::session::{everywhere, with_keys, with_questionnaire};
use super::{Case, Row, Wanted, case};
use crate::bench::SESSION;

/// Small inputs, through every way in that takes a session.
fn small() -> Vec<(&'static str, Wanted, Vec<u8>)> {
    let keys = |keys: &str| with_keys(keys).into_bytes();
    let utf_16 = |big: bool| -> Vec<u8> {
        let turn = if big { u16::to_be_bytes } else { u16::to_le_bytes };
        std::iter::once(0xFEFF).chain(SESSION.encode_utf16()).flat_map(turn).collect()
    };
    let utf_32 = SESSION.chars().flat_map(|char| u32::from(char).to_le_bytes()).collect();
    let other = SESSION.replacen("kansrijke-start/session", "kansrijke-start/questionnaire", 1).into_bytes();
    let newer = SESSION.replacen("\"min_reader\": 1", "\"min_reader\": 2", 1).into_bytes();
    let cut = SESSION.get(..SESSION.len() - 40).unwrap_or_default().into();
    let bom = [b"\xEF\xBB\xBF", SESSION.as_bytes()].concat();
    let windows = SESSION.replace('\n', "\r\n").into_bytes();
    vec![
        ("empty", Refused("Empty"), Vec::new()),
        ("blank", Refused("Empty"), b" \n\t ".to_vec()),
        ("null", Refused("Expected(Object)"), b"null".to_vec()),
        ("a list", Refused("Expected(Object)"), b"[]".to_vec()),
        ("a number", Refused("Expected(Object)"), b"12".to_vec()),
        ("an empty object", Refused("OtherFormat"), b"{}".to_vec()),
        ("another format", Refused("OtherFormat"), other),
        ("a newer format", Refused("Newer"), newer),
        ("a newer schema that we may read", Taken, SESSION.replacen("\"schema\": 1", "\"schema\": 99", 1).into_bytes()),
        ("cut off", Refused("Syntax"), cut),
        ("two files", Refused("Syntax"), SESSION.repeat(2).into_bytes()),
        ("a byte order mark", Taken, bom),
        ("line ends of Windows", Taken, windows),
        ("UTF-16 LE", Refused("NotUtf8"), utf_16(false)),
        ("UTF-16 BE", Refused("NotUtf8"), utf_16(true)),
        ("UTF-32", Refused(""), utf_32),
        (
            "invalid UTF-8",
            Refused("NotUtf8"),
            SESSION.as_bytes().iter().map(|byte| byte | u8::from(*byte == b'P') << 7).collect(),
        ),
        ("a NUL", Refused("Syntax"), SESSION.replacen("Coalitie", "Coa\0litie", 1).into_bytes()),
        ("a NUL, escaped", Taken, keys("\"title\": \"a\\u0000b\",")),
        ("half a character", Refused("BrokenText"), keys("\"title\": \"\\ud800\",")),
        ("half a character as a key", Refused("BrokenText"), keys("\"\\udfff\": 1,")),
        ("marks that turn the direction", Taken, keys("\"title\": \"a\u{202e}b\u{2066}c\",")),
        ("a path as title", Taken, keys("\"title\": \"../../../etc/passwd\",")),
        ("a formula as title", Taken, keys("\"title\": \"=cmd|'/c calc'!A1\",")),
        ("markup as title", Taken, keys("\"title\": \"<script>alert(1)</script>\",")),
        ("a key twice", Refused("DuplicateKey"), keys("\"way\": \"alone\", \"way\": \"together\",")),
        ("a key twice, escaped", Refused("DuplicateKey"), keys("\"way\": \"alone\", \"\\u0077ay\": \"together\",")),
        ("a key twice, deep inside", Refused("DuplicateKey"), keys("\"later\": [{\"a\": 1, \"a\": 2}],")),
        ("no id", Refused("MissingKey"), with_keys("").replace("\"id\": \"0b9d", "\"di\": \"0b9d").into_bytes()),
        (
            "a path as id",
            Refused("Expected(Uuid)"),
            SESSION.replacen("0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10", "../../etc/passwd", 1).into(),
        ),
        ("30 February", Refused("Expected(Date)"), keys("\"date\": \"2026-02-30\",")),
        ("a year of five digits", Refused("Expected(Date)"), keys("\"date\": \"10000-01-01\",")),
        ("a year before Christ", Refused("Expected(Date)"), keys("\"date\": \"-000001-01-01\",")),
        ("the last date there is", Taken, keys("\"date\": \"9999-12-31\",")),
        ("the hour 25", Refused("Expected(Moment)"), keys("\"updated\": \"2026-11-21T25:00:00Z\",")),
        ("a moment without a zone", Refused("Expected(Moment)"), keys("\"updated\": \"2026-11-21T12:00:00\",")),
        ("score 0", Refused("Expected(AnswerValue)"), keys("\"answers\": {\"S01\": {\"value\": 0}},")),
        ("score 6", Refused("Expected(AnswerValue)"), keys("\"answers\": {\"S01\": {\"value\": 6}},")),
        ("score 4.0", Refused("Expected(AnswerValue)"), keys("\"answers\": {\"S01\": {\"value\": 4.0}},")),
        ("score 1e309", Refused("Expected(AnswerValue)"), keys("\"answers\": {\"S01\": {\"value\": 1e309}},")),
        ("score NaN", Refused("Syntax"), keys("\"answers\": {\"S01\": {\"value\": NaN}},")),
        ("a statement as a path", Refused("Expected(Id)"), keys("\"answers\": {\"../S01\": {\"value\": 3}},")),
        (
            "a number of 5,000 digits",
            Refused("Expected(WholeNumber)"),
            SESSION.replacen("\"schema\": 1", &format!("\"schema\": {}", "9".repeat(5_000)), 1).into(),
        ),
        ("no minutes", Refused("NotBetween"), keys("\"workshop\": {\"minutes\": 0},")),
        (
            "six dots of one person",
            Refused("TooManyDots"),
            keys("\"dots\": {\"slips\": [{\"dots\": {\"S01\": 2, \"S02\": 2, \"S03\": 2}}]},"),
        ),
        (
            "three dots on one statement",
            Refused("TooManyDots"),
            keys("\"dots\": {\"slips\": [{\"dots\": {\"S01\": 3}}]},"),
        ),
        (
            "the same respondent twice",
            Refused("SameId"),
            keys(
                "\"respondents\": [{\"id\": \"e0a4419c\", \"source\": {\"kind\": \"file\", \"key\": \"9f3b2c7d1e508a64\"}},{\"id\": \"e0a4419c\", \"source\": {\"kind\": \"file\", \"key\": \"9f3b2c7d1e508a65\"}}],",
            ),
        ),
        ("a start file", Taken, include_bytes!("../../../../core/tests/format/golden/start-file-1.json").to_vec()),
        ("100,000 deep", Refused(""), keys(&format!("\"deep\": {}{},", "[".repeat(100_000), "]".repeat(100_000)))),
        (
            "100,000 objects deep",
            Refused(""),
            keys(&format!("\"deep\": {}1{},", "{\"a\":".repeat(100_000), "}".repeat(100_000))),
        ),
        ("a million never closed", Refused(""), vec![b'['; 1_000_000]),
        ("a PNG", Refused("NotUtf8"), [crate::build::PNG, &[0; 200]].concat()),
        ("a ZIP", Refused("Syntax"), [&b"PK\x03\x04"[..], &[0; 200]].concat()),
    ]
}

/// 16 MiB of one small thing, between a begin and an end.
fn full(begin: &str, each: &str, end: &str) -> Vec<u8> {
    const ROOM: usize = 16 * 1024 * 1024 - 20_000;
    let times = (ROOM - begin.len() - end.len()) / each.len();
    let mut text = String::with_capacity(ROOM + 20_000);
    text.push_str(begin);
    (0..times).for_each(|_| text.push_str(each));
    // Without the comma after the last one.
    text.pop();
    text.push_str(end);
    text.into_bytes()
}

/// 16 MiB of one small thing, where a session has a key for it.
fn full_session(before: &str, each: &str, after: &str) -> Vec<u8> {
    let session = with_keys("\"HERE\": 0,");
    let (begin, end) = session.split_once("\"HERE\": 0,").unwrap_or_default();
    full(&format!("{begin}{before}"), each, &format!("{after},{end}"))
}

/// As many distinct keys as fit.
fn many_keys() -> Vec<u8> {
    let keys = super::list(1_500_000, |at| format!("\"{at:x}\":0"));
    with_keys(&format!("{keys},")).into_bytes()
}

/// Answers with as many unknown keys, or quotes, as the limits of each object allow, over all respondents.
fn full_respondents(answer: fn() -> String, values: usize) -> Vec<u8> {
    let answer = answer();
    // A value over three bytes; what else an answer has is counted too.
    let answers = 1_150_000 / (values + 3);
    let per = 200;
    let sheet = |count: usize| super::list(count, |at| format!("\"X{at}\":{{{answer}}}"));
    let respondents = super::list(answers / per, |at| {
        format!(
            "{{\"id\":\"{at:08x}\",\"source\":{{\"kind\":\"file\",\"key\":\"{at:016x}\"}},\"answers\":{{{}}}}}",
            sheet(per)
        )
    });
    with_keys(&format!("\"respondents\": [{respondents}],")).into_bytes()
}

/// What takes the most memory for its bytes.
fn large() -> Vec<Row> {
    vec![
        ("16 MiB of empty lists", Refused("TooMany"), || full_session("\"later\": [", "[],", "]")),
        ("16 MiB of numbers", Refused("TooMany"), || full_session("\"later\": [", "1,", "]")),
        ("a title of 16 MiB", Refused("TextTooLong"), || full_session("\"title\": \"", "éx", "\"")),
        ("a key of 16 MiB", Taken, || full_session("\"", "ex", "\": 1")),
        ("a million keys", Refused("TooMany"), many_keys),
        ("quotes wherever they fit", Taken, || {
            full_respondents(|| format!("\"quotes\": [{}]", super::list(200, |_| "\"x\"".into())), 200)
        }),
        ("unknown keys wherever they fit", Taken, || {
            full_respondents(|| super::list(64, |at| format!("\"{at}\":1")), 64)
        }),
        ("16 MiB of statements", Refused("TooMany"), || {
            let themes =
                full("", "{\"statements\":[{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}]},", "");
            let sections = String::from_utf8(themes).unwrap_or_default();
            with_questionnaire("", &format!("{{\"sections\": [{{\"themes\": [{sections}]}}]}}")).into_bytes()
        }),
    ]
}

/// All of these.
pub fn all() -> Vec<Case> {
    let mut cases: Vec<Case> =
        small().into_iter().flat_map(|(name, wanted, bytes)| everywhere(name, wanted, move || bytes.clone())).collect();
    for (name, wanted, make) in large() {
        cases.push(case("open", name, wanted, make));
        cases.push(case("pdf", name, wanted, move || crate::build::pdf_around(&make())));
    }
    cases.push(case("open", "noise that begins well", Either, || {
        [SESSION.get(..2_000).unwrap_or_default().as_bytes(), &[0xAA; 5_000]].concat()
    }));
    cases
}
