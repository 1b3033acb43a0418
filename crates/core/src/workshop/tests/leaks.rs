//! Two votes that were not shown, with as many votes but otherwise different, can't be told apart.

use jiff::Timestamp;

use crate::analysis::samples::{edit, empty_group, questionnaire, statement_id, votes};
use crate::analysis::summarise;
use crate::disclosure::Disclosure;
use crate::figure::{Brief, findings};
use crate::session::format::to_text;
use crate::session::{Edit, Participant, Round, Session, Way};
use crate::text::Text;
use crate::workshop::{Ballot, Phase, Showing, Voting};

/// Statements in the rooms of these tests.
pub(super) const SCORES: usize = 9;

pub(super) fn text() -> Text {
    Text::dutch()
}

/// A session with people at the table.
pub(super) struct Room {
    pub session: Session,
}

impl Room {
    pub fn new(statements: usize, people: usize) -> Self {
        let mut session = empty_group(&questionnaire(&[&[statements]]));
        edit(&mut session, Edit::Way(Way::Together));
        for _ in 0..people {
            edit(&mut session, Edit::Participant(Participant::new()));
        }
        Self { session }
    }

    pub fn of(session: Session) -> Self {
        Self { session }
    }

    pub fn edit(&mut self, change: Edit) {
        self.session.apply(change, Timestamp::UNIX_EPOCH).unwrap();
    }

    pub fn showing<T>(&self, show: impl FnOnce(Showing<'_>) -> T) -> T {
        let summary = summarise(&self.session);
        show(Showing { session: &self.session, summary: &summary, text: &text() })
    }

    pub fn ballot(&self, number: usize, phase: Phase, voting: Voting) -> Ballot {
        self.showing(|showing| showing.statement(&statement_id(number), phase, voting).unwrap().ballot)
    }
}

/// Two rooms that differ in votes nobody has seen: on a statement without a vote, and in a second vote.
fn two() -> [Room; 2] {
    let hidden = [[0, 6, 0, 6, 0], [12, 0, 0, 0, 0]];
    let mut session = Room::new(SCORES, 12).session;
    votes(&mut session, statement_id(2), vec![Round { revealed: true, counts: [0, 0, 9, 3, 0], ..Round::default() }]);
    hidden.map(|counts| {
        let mut session = session.clone();
        let unseen = || Round { counts, present: Some(12), ..Round::default() };
        votes(&mut session, statement_id(1), vec![unseen()]);
        let first = session.rounds(&statement_id(2))[0].clone();
        votes(&mut session, statement_id(2), vec![first, unseen()]);
        Room { session }
    })
}

#[test]
fn the_room_sees_the_same_in_every_phase() {
    let [one, other] = two();
    for number in 1..=2 {
        for phase in Phase::ALL {
            for voting in Voting::ALL {
                let view =
                    |room: &Room| room.showing(|showing| showing.statement(&statement_id(number), phase, voting));
                assert_eq!(view(&one), view(&other), "{number} {phase:?} {voting:?}");
                let counting = Ballot::Counting { counted: "12 van 12 geteld".into() };
                assert_eq!(view(&one).unwrap().ballot, counting, "never the vote before, never the counts");
            }
        }
    }
    assert_eq!(one.showing(|showing| showing.closing()), other.showing(|showing| showing.closing()));
    assert_eq!(one.showing(|showing| showing.dots()), other.showing(|showing| showing.dots()));
    assert_eq!(one.showing(|showing| showing.welcome()), other.showing(|showing| showing.welcome()));
}

#[test]
fn results_findings_and_exports_are_the_same() {
    let [one, other] = two();
    let (summary, other_summary) = (summarise(&one.session), summarise(&other.session));
    assert_eq!(summary, other_summary);
    let found = |room: &Room| {
        let summary = summarise(&room.session);
        format!("{:?}", findings(Brief::new(&summary, &room.session, &text(), 600.0)))
    };
    assert_eq!(found(&one), found(&other));
    for choices in [Disclosure::EVERYTHING, Disclosure::ANONYMOUS, Disclosure::SUMMARY] {
        assert_eq!(to_text(&choices.of(&one.session)), to_text(&choices.of(&other.session)), "{choices:?}");
    }
    assert_ne!(to_text(&one.session), to_text(&other.session), "the file of the facilitator does hold them");
}

#[test]
fn once_shown_they_differ() {
    let [mut one, mut other] = two();
    for room in [&mut one, &mut other] {
        let rounds = crate::workshop::revealed(room.session.rounds(&statement_id(1))).unwrap();
        votes(&mut room.session, statement_id(1), rounds);
    }
    assert_ne!(one.ballot(1, Phase::Vote, Voting::Hands), other.ballot(1, Phase::Vote, Voting::Hands));
    assert_ne!(summarise(&one.session), summarise(&other.session));
}
