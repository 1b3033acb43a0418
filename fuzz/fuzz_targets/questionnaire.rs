//! A questionnaire file of any bytes: refused with a sentence for each fault, or one that sessions can be made with.
#![no_main]

use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::session::Session;
use analysetool_core::session::format::{parse, to_text};
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let questionnaire = match Questionnaire::parse(text) {
        Ok(questionnaire) => questionnaire,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let session = to_text(&Session::new(&questionnaire, Timestamp::UNIX_EPOCH));
    let loaded = parse(session.as_bytes()).expect("a session made with a questionnaire that was read");
    assert!(loaded.notices.is_empty(), "{:?}", loaded.notices);
    assert_eq!(loaded.session.questionnaire().core_json(0), questionnaire.core_json(0));
    assert_eq!(to_text(&loaded.session), session);
});
