//! Files of the program itself: settings, the mark of a start, working copies and backups.

use super::Wanted::{Either, Refused, Taken};
use super::{Case, Row, Wanted, case, list};
use crate::bench::SESSION;
use crate::build::{slot, slot_checksum};

const MIB: usize = 1024 * 1024;
const PASSED_BY: Wanted = Refused("passed by");

/// Settings with these keys; each ends with a comma.
fn settings(keys: &str) -> Vec<u8> {
    format!("{{{keys}\"format\": \"analysetool-kansrijke-start/settings\", \"schema\": 1, \"min_reader\": 1}}")
        .into_bytes()
}

/// A mark with these keys.
fn mark(keys: &str) -> Vec<u8> {
    format!("{{\"format\": \"analysetool-kansrijke-start/start\", \"schema\": 1, \"min_reader\": 1, \"version\": \"1.2.3\"{keys}}}").into_bytes()
}

fn for_settings() -> Vec<(&'static str, Wanted, Vec<u8>)> {
    let recent = |count: usize| {
        let entry = |at: usize| format!("{{\"id\": \"0b9d6a52-6f0e-4a43-9a0f-{at:012x}\", \"path\": \"/x\"}}");
        settings(&format!("\"recent\": [{}],", list(count, entry)))
    };
    vec![
        ("a language", Taken, settings("\"language\": \"en\",")),
        ("a zoom of four billion", Taken, settings("\"zoom_percent\": 4294967295,")),
        ("a zoom below nothing", PASSED_BY, settings("\"zoom_percent\": -1,")),
        ("50 recent sessions", Taken, recent(50)),
        ("51 recent sessions", PASSED_BY, recent(51)),
        ("a path of 40,001", PASSED_BY, settings(&format!("\"report_logo\": \"{}\",", "x".repeat(40_001)))),
        ("a key twice", PASSED_BY, settings("\"language\": \"en\", \"language\": \"nl\",")),
        ("65 unknown keys", Either, settings(&(list(65, |at| format!("\"x{at}\": 1")) + ","))),
        ("100,000 deep", PASSED_BY, settings(&format!("\"x\": {}{},", "[".repeat(100_000), "]".repeat(100_000)))),
        (
            "a newer file",
            PASSED_BY,
            settings("\"language\": \"en\",").iter().map(|byte| if *byte == b'1' { b'2' } else { *byte }).collect(),
        ),
        ("empty", PASSED_BY, Vec::new()),
        ("not UTF-8", PASSED_BY, b"\xff\xfe".to_vec()),
        ("NUL bytes", PASSED_BY, vec![0; 4_096]),
    ]
}

fn for_start() -> Vec<(&'static str, Wanted, Vec<u8>)> {
    vec![
        ("what failed", Taken, mark(", \"failed\": [\"glow\"]")),
        ("what was tried", Taken, mark(", \"trying\": \"glow\", \"since\": \"1970-01-01T00:00:00Z\"")),
        ("17 that failed", PASSED_BY, mark(&format!(", \"failed\": [{}]", list(17, |_| "\"x\"".into())))),
        ("a name of 41", PASSED_BY, mark(&format!(", \"trying\": \"{}\"", "x".repeat(41)))),
        ("the last moment there is", Taken, mark(", \"trying\": \"glow\", \"since\": \"9999-12-30T22:00:00Z\"")),
        ("a moment that is none", Taken, mark(", \"trying\": \"glow\", \"since\": \"99999-99-99\"")),
        ("empty", PASSED_BY, Vec::new()),
    ]
}

fn for_slots() -> Vec<Row> {
    vec![
        ("another version", Taken, || slot("/x", other())),
        ("the same version", PASSED_BY, || slot("/x", SESSION.as_bytes())),
        ("no session", PASSED_BY, || slot("/x", b"{}")),
        ("a length that is too long", PASSED_BY, || changed("\"length\":", "\"length\":9")),
        ("a length of four billion", PASSED_BY, || changed("\"length\":", "\"length\":4294967295,\"x\":")),
        ("51 versions", PASSED_BY, || {
            changed("\"versions\":[]", &format!("\"versions\":[{}]", list(51, |_| "\"0-0-0\"".into())))
        }),
        ("a newer one", PASSED_BY, || changed("\"min_reader\":1", "\"min_reader\":2")),
        ("a wrong checksum", PASSED_BY, || {
            let mut bytes = slot("/x", other());
            bytes.truncate(bytes.len() - 1);
            bytes
        }),
        ("a header that never ends", PASSED_BY, || vec![b'{'; 17 * MIB]),
        ("a path of 300,000", PASSED_BY, || slot(&"x".repeat(300_000), other())),
        ("a session of 17 MiB", PASSED_BY, || slot("/x", &vec![b' '; 17 * MIB])),
        ("a session of 16 MiB", Either, || slot("/x", &[other(), &vec![b' '; 16 * MIB - other().len()]].concat())),
        ("NUL bytes", PASSED_BY, || vec![0; 65_536]),
        ("line ends", PASSED_BY, || vec![b'\n'; 65_536]),
    ]
}

/// The session with another title, of the same length.
fn other() -> &'static [u8] {
    static OTHER: std::sync::LazyLock<String> =
        std::sync::LazyLock::new(|| SESSION.replacen("Coalitie", "Collatie", 1));
    OTHER.as_bytes()
}

/// A slot with something else in its header, and a checksum that is right.
fn changed(from: &str, to: &str) -> Vec<u8> {
    let slot = String::from_utf8(slot("/x", other())).unwrap_or_default();
    slot_checksum(slot.replacen(from, to, 1).into_bytes())
}

fn for_backups() -> Vec<Row> {
    vec![
        ("a good one", Taken, || SESSION.into()),
        ("a wrong checksum", Refused("Session"), || SESSION.replacen("Coalitie", "Collatie", 1).into()),
        ("empty", Refused("Session"), Vec::new),
        ("cut off", Refused("Session"), || SESSION.get(..2_000).unwrap_or_default().into()),
        ("16 MiB and a byte", Refused("Session"), || vec![b' '; 16 * MIB + 1]),
        ("100,000 deep", Refused("Session"), || vec![b'['; 100_000]),
    ]
}

/// All of these.
pub fn all() -> Vec<Case> {
    let bytes = |way, (name, wanted, bytes): (&str, Wanted, Vec<u8>)| case(way, name, wanted, move || bytes.clone());
    let made = |way, (name, wanted, make): Row| case(way, name, wanted, make);
    let settings = for_settings().into_iter().map(|row| bytes("settings", row));
    let start = for_start().into_iter().map(|row| bytes("start mark", row));
    let slots = for_slots().into_iter().map(|row| made("working copy", row));
    let backups = for_backups().into_iter().map(|row| made("backup", row));
    let large = ["settings", "start mark"].map(|way| case(way, "20 MB", PASSED_BY, || vec![b' '; 20 * MIB]));
    settings.chain(start).chain(large).chain(slots).chain(backups).collect()
}
