//! Without names: what is not stored can't leak.

use super::{combine, edit, incoming, incoming_all, later, partner, proefstad};
use crate::combine::{Combination, Outcome, new_group};
use crate::session::format::to_text;
use crate::session::{Anonymity, Edit, Session};

fn named_people() -> Vec<Session> {
    let people = [("Ooievaarsnest", "Wilhelmina Pimpelmees"), ("Zwaluwtoren", "Cornelis Roodborst")];
    let session = |(organisation, name): (&str, &str)| {
        let mut session = partner(organisation, "1234512345", 100);
        let mut participant = session.participants()[0].clone();
        participant.name = name.to_owned();
        edit(&mut session, Edit::Participant(participant));
        super::touch(&mut session, 1_600_000_000);
        session
    };
    people.into_iter().map(session).collect()
}

fn unnamed() -> Session {
    let mut group = proefstad();
    edit(&mut group, Edit::Anonymity(Anonymity::Unnamed));
    group
}

fn assert_tells_nobody(group: &Session, files: &[Session]) {
    let written = to_text(group).to_lowercase();
    for file in files {
        let participant = &file.participants()[0];
        let id = file.id().to_string();
        let updated = file.updated().unwrap().to_string().to_lowercase();
        let telling = [&participant.organisation, &participant.name, &id, &participant.id.to_string(), &updated];
        for text in telling {
            assert!(!written.contains(&text.to_lowercase()), "{text} is in the file");
        }
    }
    assert!(group.participants().is_empty());
    assert!(group.respondents().iter().all(|respondent| respondent.participant.is_none()));
    assert!(group.respondents().is_sorted_by_key(|respondent| respondent.source.key));
}

#[test]
fn the_bytes_of_an_unnamed_group_hold_nobody() {
    let files = named_people();
    let group = combine(&unnamed(), incoming_all(&files));
    assert_eq!(group.respondents().len(), 2);
    assert_tells_nobody(&group, &files);
    let again = Combination::plan(&group, incoming_all(&files));
    assert!(again.edits().is_empty(), "also without names a partner is recognised");
}

#[test]
fn a_newer_copy_that_only_goes_on_takes_the_place_another_one_is_asked_about() {
    let mut first = named_people().remove(0);
    for statement in 6..=10 {
        crate::analysis::samples::answer(&mut first, super::statement_id(statement), None);
    }
    super::touch(&mut first, 1_600_000_000);
    let group = combine(&unnamed(), vec![incoming("a.json", &first)]);
    let more = Combination::plan(&group, vec![incoming("a.json", &later(&first, 6, 3, 1_600_000_100))]);
    assert_eq!(more.rows()[0].outcome, Outcome::Newer);
    let other = Combination::plan(&group, vec![incoming("a.json", &later(&first, 1, 3, 1_600_000_100))]);
    assert_eq!(other.rows()[0].outcome, Outcome::Conflict, "there is no time to go by");
    let kept = other.combined(jiff::Timestamp::UNIX_EPOCH);
    assert_eq!(kept.respondents()[0].set_aside.len(), 1);
    assert_tells_nobody(&kept, &[first]);
}

#[test]
fn one_partner_who_was_promised_it_makes_a_new_group_unnamed() {
    let mut files = named_people();
    edit(&mut files[1], Edit::Anonymity(Anonymity::Unnamed));
    super::touch(&mut files[1], 1_600_000_000);
    let start = new_group(&incoming_all(&files), jiff::Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(start.anonymity(), Anonymity::Unnamed);
    assert_tells_nobody(&combine(&start, incoming_all(&files)), &files);
}

#[test]
fn who_was_promised_it_is_linked_to_nobody_in_a_group_with_names() {
    let mut files = named_people();
    edit(&mut files[1], Edit::Anonymity(Anonymity::Unnamed));
    super::touch(&mut files[1], 1_600_000_000);
    let combination = Combination::plan(&proefstad(), incoming_all(&files));
    assert_eq!(combination.rows()[1].partner.organisation, "");
    let group = combination.combined(jiff::Timestamp::UNIX_EPOCH);
    assert_eq!((group.respondents().len(), group.participants().len()), (2, 1));
    assert!(!to_text(&group).contains("Zwaluwtoren"));
}
