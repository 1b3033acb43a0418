//! Where meetings were: kept on this computer, bounded, never a reason not to start.

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::SessionId;
use analysetool_core::store::{Folders, MAX_MEETINGS, MeetingPlace, RealDisk, Settings};
use analysetool_core::workshop::{Part, Phase, Voting};
use jiff::Timestamp;
use tempfile::TempDir;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn place(session: SessionId, second: i64) -> MeetingPlace {
    MeetingPlace {
        session,
        at: at(second),
        part: Some(Part::Talk),
        statement: StatementId::parse("S23"),
        phase: Phase::Vote,
        voting: Voting::Files,
        voting_here: Some(Voting::Agreed),
        ends: Some(at(second + 600)),
        clock_off: true,
    }
}

fn folders(folder: &TempDir) -> Folders {
    Folders::resolve(Some(folder.path())).unwrap()
}

#[test]
fn a_place_is_read_back_as_it_was_written() {
    let folder = TempDir::new().unwrap();
    let (full, empty) = (place(SessionId::random(), 5), SessionId::random());
    let bare = MeetingPlace {
        part: None,
        statement: None,
        voting_here: None,
        ends: None,
        clock_off: false,
        ..place(empty, 9)
    };
    let mut settings = Settings::default();
    settings.remember_meeting(full.clone());
    settings.remember_meeting(bare.clone());
    settings.save(&RealDisk, &folders(&folder)).unwrap();
    assert_eq!(Settings::load(&RealDisk, &folders(&folder)).meetings, [bare, full]);
}

#[test]
fn only_the_newest_are_kept_and_every_session_once() {
    let mut settings = Settings::default();
    let first = SessionId::random();
    settings.remember_meeting(place(first, 0));
    for second in 1..40 {
        settings.remember_meeting(place(SessionId::random(), second));
    }
    assert_eq!(settings.meetings.len(), MAX_MEETINGS);
    let newest = settings.meetings[0].session;
    settings.remember_meeting(place(newest, 50));
    assert_eq!(settings.meetings.iter().filter(|known| known.session == newest).count(), 1);
    assert!(settings.forget_meeting(newest));
    assert!(!settings.forget_meeting(first), "too long ago");
}

#[test]
fn nonsense_is_as_if_it_was_not_there() {
    let folder = TempDir::new().unwrap();
    let id = SessionId::random();
    let text = format!(
        r#"{{"format": "analysetool-kansrijke-start/settings", "schema": 1, "min_reader": 1, "zoom_percent": 150,
        "meetings": [7, {{"session": "x"}}, {{"session": "{id}", "part": "party", "phase": 3, "voting": "show of feet",
        "ends": "soon", "statement": "no id", "at": "yesterday"}}]}}"#
    );
    std::fs::write(folder.path().join("settings.json"), text).unwrap();
    let settings = Settings::load(&RealDisk, &folders(&folder));
    assert_eq!(settings.zoom_percent, 150);
    let [known] = settings.meetings.as_slice() else { panic!("{:?}", settings.meetings) };
    assert_eq!((known.session, known.part, known.phase, known.voting), (id, None, Phase::Read, Voting::Hands));
    assert_eq!((known.statement.clone(), known.ends, known.at), (None, None, Timestamp::UNIX_EPOCH));
}

#[test]
fn two_windows_keep_each_others_meetings() {
    let folder = TempDir::new().unwrap();
    let folders = folders(&folder);
    let [ours, theirs, over] = std::array::from_fn(|_| SessionId::random());
    let mut one = Settings::default();
    one.remember_meeting(place(over, 50));
    let mut other = one.clone();
    other.remember_meeting(place(theirs, 120));
    other.save_beside_others(&RealDisk, &folders, at(100)).unwrap();
    one.remember_meeting(MeetingPlace { part: None, ..place(over, 125) });
    one.remember_meeting(place(ours, 130));
    one.save_beside_others(&RealDisk, &folders, at(100)).unwrap();
    let found = Settings::load(&RealDisk, &folders).meetings;
    let ids: Vec<SessionId> = found.iter().map(|place| place.session).collect();
    assert_eq!(ids, [ours, over, theirs]);
    assert_eq!(found[1].part, None, "what is over stays over");
}
