//! The measurement after another one: what comes along, and what does not.

use analysetool_core::session::format::to_text;
use analysetool_core::session::{Anonymity, Edit, EditError, Participant, Session, Way};
use jiff::civil::{Date, date};

use crate::samples::{SMALL, apply, full_session, group, load, moment, session, small, with_key};
use analysetool_core::questionnaire::{Questionnaire, builtin};

const TODAY: Date = date(2027, 11, 20);

fn next_of(session: &Session, installed: &Questionnaire) -> Session {
    session.next_measurement(installed, TODAY, moment("2027-11-20T09:00:00Z")).unwrap()
}

/// What the file holds outside the earlier session.
fn outside(session: &Session) -> String {
    let mut without = session.clone();
    apply(&mut without, [Edit::Previous(None)]);
    to_text(&without)
}

#[test]
fn a_new_measurement_is_about_the_same_municipality_and_asks_the_same_people_and_has_no_answers() {
    let mut before = group();
    let mut absent = Participant::new();
    absent.name = "S. Jansen".into();
    absent.organisation = "Huisartsenpost".into();
    absent.absent = true;
    apply(
        &mut before,
        [
            Edit::MunicipalityCode("GM9999".into()),
            Edit::Title("Coalitie".into()),
            Edit::Way(Way::AloneThenTogether),
            Edit::Participant(absent),
            Edit::Finished(true),
        ],
    );
    let kept = to_text(&before);
    let next = next_of(&before, &small());
    assert_eq!(next.municipality(), before.municipality());
    assert_eq!((next.title(), next.way(), next.date()), ("Coalitie", Way::AloneThenTogether, Some(TODAY)));
    let people = |session: &Session| -> Vec<_> {
        let known = |one: &Participant| (one.name.clone(), one.organisation.clone(), one.role.clone());
        session.participants().iter().map(known).collect()
    };
    assert_eq!(people(&next), people(&before));
    assert!(next.participants().iter().all(|one| !one.absent && before.participant(one.id).is_none()));
    assert_eq!((next.answered_count(), next.finished()), (0, None));
    assert!(next.respondents().is_empty() && next.actions().is_empty() && next.focus().is_empty());
    assert!(next.is_demo(), "what is made from the example says so");
    assert_ne!(next.id(), before.id());
    assert_eq!(to_text(&before), kept, "the earlier session stays as it is");
    let text = to_text(&next);
    let loaded = load(&text);
    assert_eq!((loaded.notices, to_text(&loaded.session)), (Vec::new(), text));
}

#[test]
fn the_earlier_session_is_inside_whole_but_for_its_own_earlier_one() {
    let mut before = group();
    assert!(before.previous().is_some());
    let next = next_of(&before, &small());
    let inside = next.previous().unwrap();
    assert_eq!(inside.id(), before.id());
    apply(&mut before, [Edit::Previous(None)]);
    assert_eq!(
        (inside.respondents(), inside.actions(), inside.participants()),
        (before.respondents(), before.actions(), before.participants())
    );
    assert!(inside.previous().is_none());
}

#[test]
fn it_is_scored_with_the_installed_questionnaire_when_that_is_the_same_one_and_else_with_its_own() {
    let newer = Questionnaire::parse(&SMALL.replace("\"version\": \"1\"", "\"version\": \"2\"")).unwrap();
    assert_eq!(next_of(&session(), &newer).questionnaire().version, "2");
    let own = next_of(&session(), &builtin().unwrap());
    assert_eq!((own.questionnaire().id.as_str(), own.questionnaire().version.as_str()), ("klein", "1"));
    let built_in = next_of(&full_session(), &builtin().unwrap());
    assert_eq!(built_in.questionnaire().id, builtin().unwrap().id);
}

#[test]
fn without_names_nothing_that_could_be_linked_comes_along_outside_the_earlier_session() {
    let mut before = group();
    apply(&mut before, [Edit::Anonymity(Anonymity::Unnamed)]);
    let next = next_of(&before, &small());
    assert_eq!(next.anonymity(), Anonymity::Unnamed);
    let text = outside(&next);
    let ids = before.participants().iter().map(|one| one.id.to_string());
    let respondents = before.respondents().iter().map(|one| one.id.to_string());
    for linked in ids.chain(respondents).chain([before.id().to_string()]) {
        assert!(!text.contains(&linked), "{linked} in {text}");
    }
    assert!(!text.contains("\"source\"") && !text.contains("\"key\""), "{text}");
    assert!(next.previous().unwrap().respondents().iter().all(|one| one.participant.is_none()));
}

#[test]
fn a_session_that_would_not_fit_inside_another_is_refused() {
    let deep = format!("\"later\": {}1{}", "[".repeat(63), "]".repeat(63));
    let before = load(&with_key(&deep)).session;
    let refused = before.next_measurement(&small(), TODAY, moment("2027-11-20T09:00:00Z"));
    assert_eq!(refused.map(|_| ()), Err(EditError::PreviousDoesNotFit));
}
