//! A session file of any bytes: refused with a sentence, or read; and what was read is written so that it reads the same.
#![no_main]

use analysetool_core::session::format::{Notice, parse, to_text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let first = match parse(bytes) {
        Ok(loaded) => loaded.session,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let text = to_text(&first);
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
