//! Every format of the same order, twice.

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::{Score, builtin};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{AnswerValue, Edit, Session};
use analysetool_core::text::Text;
use jiff::Timestamp;

use super::make;
use crate::order::{Format, Order, ReportError, Step};
use crate::pdf::attached::attached_session;

fn session() -> Session {
    let questionnaire = builtin().unwrap();
    let now = Timestamp::UNIX_EPOCH;
    let mut session = Session::new(&questionnaire, now);
    session.apply(Edit::Municipality("Proefstad".to_owned()), now).unwrap();
    let scores: Vec<Score> = Score::all().collect();
    for (located, score) in questionnaire.statements().zip(scores.into_iter().cycle()) {
        let (statement, value) = (located.statement.id.clone(), Some(AnswerValue::Score(score)));
        session.apply(Edit::Answer { statement: statement.clone(), value }, now).unwrap();
        session.apply(Edit::Note { statement, note: "=cmd|' 😀 <w:t> #x".to_owned() }, now).unwrap();
    }
    session
}

fn with_order<T>(disclosure: Disclosure, look: impl FnOnce(&Order<'_>) -> T) -> T {
    let (session, guidance, text) = (session(), builtin().unwrap(), Text::dutch());
    look(&Order { session: &session, guidance: &guidance, text: &text, disclosure, logo: None })
}

#[test]
fn the_same_order_gives_the_same_bytes_in_every_format() {
    with_order(Disclosure::EVERYTHING, |order| {
        for format in Format::ALL {
            let bytes = make(order, format, &|_| true).unwrap();
            assert!(!bytes.is_empty());
            assert!(make(order, format, &|_| true).unwrap() == bytes, "{format:?}");
        }
    });
}

#[test]
fn the_session_comes_out_of_the_pdf_as_it_went_in() {
    with_order(Disclosure::EVERYTHING, |order| {
        let pdf = make(order, Format::Pdf, &|_| true).unwrap();
        assert_eq!(attached_session(&pdf).unwrap(), to_text(order.session));
    });
    with_order(Disclosure::SUMMARY, |order| {
        let pdf = make(order, Format::Pdf, &|_| true).unwrap();
        assert_eq!(attached_session(&pdf).unwrap(), to_text(&order.disclosure.of(order.session)));
    });
}

#[test]
fn progress_counts_up_to_all_and_stops_at_every_step() {
    with_order(Disclosure::SUMMARY, |order| {
        for format in [Format::Csv, Format::Json, Format::Zip] {
            let steps = std::cell::RefCell::new(Vec::new());
            make(order, format, &|step| {
                steps.borrow_mut().push(step);
                true
            })
            .unwrap();
            let steps = steps.into_inner();
            let total = steps.len() - 1;
            assert!(steps.iter().enumerate().all(|(done, step)| *step == Step { done, total }), "{steps:?}");
            for stop in 0..=total {
                let stopped = make(order, format, &|step| step.done < stop);
                assert!(matches!(stopped, Err(ReportError::Stopped)), "{format:?} at {stop}");
            }
        }
    });
}
