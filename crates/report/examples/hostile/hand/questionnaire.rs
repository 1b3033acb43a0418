//! Questionnaires and translations of somebody's own.

use analysetool_core::questionnaire::{BUILTIN_JSON, ENGLISH_JSON};

use super::Wanted::{Refused, Taken};
use super::{Case, Row, case, list};

const SMALL: &str = include_str!("../../../../../fuzz/seeds/questionnaire/small.json");

/// The small one with something else in the place of one thing.
fn with(from: &str, to: &str) -> Vec<u8> {
    SMALL.replacen(from, to, 1).into_bytes()
}

/// A questionnaire of these sections.
fn of(sections: &str) -> Vec<u8> {
    let begin = SMALL.split_once("\"sections\"").map_or("", |(begin, _)| begin);
    format!("{begin}\"sections\": [{sections}]}}").into_bytes()
}

/// One with this many statements, in themes of at most 100.
fn statements(count: usize) -> Vec<u8> {
    let statement = |at: usize| format!("{{\"id\": \"X{at}\", \"text\": \"Tekst {at}\", \"short\": \"Kort {at}\"}}");
    let theme = |at: usize| {
        let some = list(100.min(count - at * 100), |of| statement(at * 100 + of));
        format!("{{\"id\": \"T{at}\", \"title\": \"Thema {at}\", \"statements\": [{some}]}}")
    };
    of(&format!("{{\"id\": \"P1\", \"title\": \"Alles\", \"themes\": [{}]}}", list(count.div_ceil(100), theme)))
}

fn files() -> Vec<Row> {
    vec![
        ("the one of the program", Taken, || BUILTIN_JSON.into()),
        ("a small one", Taken, || SMALL.into()),
        ("empty", Refused("Empty"), Vec::new),
        ("an object", Refused("OtherFormat"), || b"{}".to_vec()),
        ("a session", Refused("OtherFormat"), || crate::bench::SESSION.into()),
        ("a newer one", Refused("Newer"), || with("\"min_reader\": 1", "\"min_reader\": 2")),
        ("a byte order mark", Taken, || [b"\xEF\xBB\xBF", SMALL.as_bytes()].concat()),
        ("UTF-16", Refused("NotUtf8"), || {
            std::iter::once(0xFEFF).chain(SMALL.encode_utf16()).flat_map(u16::to_le_bytes).collect()
        }),
        ("400 statements", Taken, || statements(400)),
        ("401 statements", Refused("TooManyStatements"), || statements(401)),
        ("1,000 statements", Refused("TooMany"), || statements(1_000)),
        ("a title of 120", Taken, || with("\"Analysetool Kansrijke Start\"", &format!("{:?}", "é".repeat(120)))),
        ("a title of 121", Refused("TextTooLong { limit: 120 }"), || {
            with("\"Analysetool Kansrijke Start\"", &format!("{:?}", "é".repeat(121)))
        }),
        ("a notice of 10,001", Refused("TextTooLong { limit: 10000 }"), || {
            with("Eigen formulering", &"x".repeat(10_001))
        }),
        ("four points", Refused("LabelCount"), || with("\"Helemaal niet\",", "")),
        ("a band that is infinite", Refused("Expected(Number)"), || with("\"from\": 4", "\"from\": 1e999")),
        ("bands the wrong way round", Refused("BandCutoffs"), || with("\"from\": 4", "\"from\": 0.5")),
        ("a statement of 25 letters", Refused("BadId"), || with("\"S01\"", "\"S012345678901234567890123\"")),
        ("a statement as a path", Refused("BadId"), || with("\"S01\"", "\"../S01\"")),
        ("a key twice", Refused("DuplicateKey"), || with("{", "{\"title\": \"x\",")),
        ("half a character", Refused("BrokenText"), || with("Analysetool", "\\ud800")),
        ("100,000 deep", Refused(""), || {
            with("{", &format!("{{\"deep\": {}{},", "[".repeat(100_000), "]".repeat(100_000)))
        }),
        ("16 MiB and a byte", Refused("TooLarge"), || {
            (SMALL.to_owned() + &" ".repeat(16 * 1024 * 1024 + 1 - SMALL.len())).into()
        }),
        ("millions of statements", Refused("TooMany"), || {
            let theme = format!("{{\"statements\": [{}]}}", list(400, |_| "{}".into()));
            of(&list(12, |_| format!("{{\"themes\": [{}]}}", list(200, |_| theme.clone()))))
        }),
        ("millions of themes", Refused("TooMany"), || {
            of(&list(400, |_| format!("{{\"themes\": [{}]}}", list(400, |_| "{}".into()))))
        }),
        ("a million references that lead nowhere", Refused("DeadReference"), || {
            let references = list(1_900, |_| "\"a\"".into());
            let statement = |at: usize| {
                format!(
                    "{{\"id\": \"X{at}\", \"text\": \"T{at}\", \"short\": \"K\", \"sources\": [{references}], \"instruments\": [{references}]}}"
                )
            };
            of(&format!(
                "{{\"id\": \"P1\", \"title\": \"P\", \"themes\": [{{\"id\": \"T1\", \"title\": \"T\", \"statements\": [{}]}}]}}",
                list(300, statement)
            ))
        }),
        ("a million steps", Taken, || {
            let steps = list(1_900, |_| "\"a\"".into());
            let statement = |at: usize| {
                format!("{{\"id\": \"X{at}\", \"text\": \"T{at}\", \"short\": \"K\", \"steps\": [{steps}]}}")
            };
            of(&format!(
                "{{\"id\": \"P1\", \"title\": \"P\", \"themes\": [{{\"id\": \"T1\", \"title\": \"T\", \"statements\": [{}]}}]}}",
                list(400, statement)
            ))
        }),
        ("2,001 roles", Refused("TooMany { limit: 2000 }"), || {
            with(
                "\"roles\": [",
                &format!("\"roles\": [{},", list(2_001, |at| format!("{{\"id\": \"r{at}\", \"title\": \"R\"}}"))),
            )
        }),
    ]
}

fn translations() -> Vec<Row> {
    vec![
        ("the one of the program", Taken, || ENGLISH_JSON.into()),
        ("empty", Refused("Syntax"), Vec::new),
        ("no texts", Refused("MissingKey"), || ENGLISH_JSON.replacen("\"texts\"", "\"words\"", 1).into()),
        ("of another", Refused("OfAnother"), || {
            ENGLISH_JSON.replacen("\"of\": \"kansrijke-start\"", "\"of\": \"x\"", 1).into()
        }),
        ("a text too many", Refused("stray"), || {
            ENGLISH_JSON.replacen("\"title\"", "\"titel\": \"x\", \"title\"", 1).into()
        }),
        ("a text twice", Refused("DuplicateKey"), || {
            ENGLISH_JSON.replacen("\"title\"", "\"title\": \"x\", \"title\"", 1).into()
        }),
        ("20,001 texts", Refused("TooMany { limit: 20000 }"), || {
            ENGLISH_JSON
                .replacen("\"title\"", &format!("{},\"title\"", list(20_001, |at| format!("\"x{at}\": \"\""))), 1)
                .into()
        }),
        ("a text of 10,001", Refused("TextTooLong"), || {
            ENGLISH_JSON.replacen("\"title\": \"", &format!("\"title\": \"{}", "x".repeat(10_001)), 1).into()
        }),
        ("not UTF-8", Refused("NotUtf8"), || b"\xff".to_vec()),
    ]
}

/// All of these.
pub fn all() -> Vec<Case> {
    let files = files().into_iter().map(|(name, wanted, make)| case("questionnaire", name, wanted, make));
    files
        .chain(translations().into_iter().map(|(name, wanted, make)| case("translation", name, wanted, make)))
        .collect()
}
