//! A session file of any bytes: refused with a sentence, or read; its beginning says the same; what was read is written so
//! that it reads the same.
#![no_main]

use analysetool_core::session::format::{HEAD_BYTES, Head, Notice, parse, to_text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let head = Head::read(&bytes[..bytes.len().min(HEAD_BYTES)]);
    let first = match parse(bytes) {
        Ok(loaded) => loaded.session,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let whole = Head::of(&first);
    // What the beginning of a file says, all of it says. A key that stands further on is not in the beginning.
    if let Some(head) = head {
        assert!(head.id == whole.id && head.updated == whole.updated);
        assert!(head.municipality.is_empty() || head.municipality == whole.municipality);
        assert!(head.title.is_empty() || head.title == whole.title);
        assert!(head.date.is_none() || head.date == whole.date);
        assert!(!head.finished || whole.finished);
    }
    let text = to_text(&first);
    // The program itself writes no key of a head further on.
    let head = Head::read(&text.as_bytes()[..text.len().min(HEAD_BYTES)]);
    assert!(head.is_none_or(|head| head == whole));
    let second = parse(text.as_bytes()).expect("what the program writes, it reads");
    let changed = |notice: &Notice| {
        matches!(notice, Notice::ChecksumMismatch | Notice::TextCleaned { .. } | Notice::NamesRemoved { .. })
    };
    assert!(!second.notices.iter().any(changed), "{:?}", second.notices);
    assert_eq!(to_text(&second.session), text);
    for located in first.questionnaire().statements() {
        let id = &located.statement.id;
        assert_eq!(first.value(id), second.session.value(id));
    }
});
