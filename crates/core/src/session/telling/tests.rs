use jiff::Timestamp;
use jiff::civil::date;

use super::*;
use crate::questionnaire::{Score, builtin};
use crate::session::format::{parse, to_text};
use crate::session::{AnswerValue, Edit};

fn scored() -> Session {
    let mut session = Session::new(&builtin().unwrap(), Timestamp::UNIX_EPOCH);
    let statement = session.questionnaire().statement_at(0).unwrap().statement.id.clone();
    let value = Score::new(4).map(AnswerValue::Score);
    session.apply(Edit::Answer { statement, value }, Timestamp::UNIX_EPOCH).unwrap();
    session
}

fn first_words(session: &Session) -> &str {
    &session.questionnaire().statement_at(0).unwrap().statement.text
}

#[test]
fn a_file_holds_the_same_bytes_whatever_language_its_session_is_told_in() {
    let english = Translation::english().unwrap();
    let dutch = scored();
    let told = dutch.clone().told_in(Some(english));
    assert_ne!(first_words(&told), first_words(&dutch));
    assert_eq!(to_text(&told), to_text(&dutch));
    assert_eq!(first_words(&told.clone().told_in(None)), first_words(&dutch));
    // What is made of it begins in the words of the questionnaire too.
    let began = told.new_group(Timestamp::UNIX_EPOCH);
    assert_eq!(first_words(&began), first_words(&dutch));
}

#[test]
fn the_session_inside_another_is_told_in_the_same_language_and_keeps_its_bytes() {
    let english = Translation::english().unwrap();
    let next = scored().next_measurement(&builtin().unwrap(), date(2026, 11, 22), Timestamp::UNIX_EPOCH).unwrap();
    let told = next.clone().told_in(Some(english));
    assert_eq!(first_words(told.previous().unwrap()), first_words(&told));
    assert_eq!(to_text(&told), to_text(&next));
}

#[test]
fn an_undo_does_not_bring_the_old_language_back() {
    let english = Translation::english().unwrap();
    let mut history = History::new(scored());
    history.apply(Edit::Title("Najaar".into()), Timestamp::UNIX_EPOCH).unwrap();
    history.tell_in(Some(english));
    let english_words = first_words(history.session()).to_owned();
    history.undo(Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(first_words(history.session()), english_words);
    history.redo(Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(first_words(history.session()), english_words);
}

#[test]
fn words_that_were_changed_since_are_shown_as_they_were_asked() {
    let english = Translation::english().unwrap();
    let mut questionnaire = builtin().unwrap();
    questionnaire.sections[0].themes[0].statements[0].text = "Wij tellen alle baby's in onze gemeente.".into();
    let session = Session::new(&questionnaire, Timestamp::UNIX_EPOCH).told_in(Some(english));
    assert_eq!(first_words(&session), "Wij tellen alle baby's in onze gemeente.");
    let read = parse(to_text(&session).as_bytes()).unwrap().session.told_in(Some(english));
    assert_eq!(first_words(&read), first_words(&session));
    assert_eq!(read.questionnaire().scale[0], "Not at all");
}
