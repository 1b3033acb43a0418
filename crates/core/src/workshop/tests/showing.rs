//! What the room sees of what was shown.

use super::leaks::{Room, SCORES, text};
use crate::analysis::Word;
use crate::analysis::samples::{group, questionnaire, statement_id, unnamed_group, vote, votes};
use crate::questionnaire::Score;
use crate::session::{Action, AnswerValue, Edit, LocalId, Owner, Participant, Slip};
use crate::workshop::{Ballot, DotsView, Phase, Voting};

#[test]
fn the_result_stands_with_its_word_its_sentence_and_the_vote_before() {
    let mut room = Room::new(1, 12);
    votes(&mut room.session, statement_id(1), vec![vote([0, 6, 0, 6, 0]), vote([0, 1, 6, 5, 0])]);
    let Ballot::Shown(shown) = room.ballot(1, Phase::Result, Voting::Hands) else { panic!("shown") };
    assert_eq!(shown.counts, [0, 1, 6, 5, 0]);
    assert_eq!(shown.before, Some([0, 6, 0, 6, 0]));
    assert_eq!(shown.word, Some(Word::United));
    let sentence = "Mediaan 3. 12 scores. Eensgezind: 11 van de 12 antwoorden zijn een 3 of een 4.";
    assert_eq!(shown.sentence, sentence);
    assert_eq!(shown.agreed, None);
}

#[test]
fn the_agreed_score_stands_apart_and_only_once_the_vote_is_shown() {
    let mut room = Room::new(1, 12);
    let agreed = Edit::Answer { statement: statement_id(1), value: Some(AnswerValue::Score(Score::MAX)) };
    room.edit(agreed);
    for phase in [Phase::Read, Phase::Think, Phase::Discuss] {
        assert_eq!(room.ballot(1, phase, Voting::Agreed), Ballot::None, "{phase:?}");
    }
    assert_eq!(room.ballot(1, Phase::Result, Voting::Agreed), Ballot::Agreed { score: "5 Helemaal".into() });
    votes(&mut room.session, statement_id(1), vec![vote([0, 0, 0, 8, 0])]);
    let Ballot::Shown(shown) = room.ballot(1, Phase::Result, Voting::Hands) else { panic!("shown") };
    assert_eq!((shown.counts, shown.agreed), ([0, 0, 0, 8, 0], Some("5 Helemaal".to_owned())));
}

#[test]
fn what_partners_scored_beforehand_is_hidden_until_it_is_shown_and_is_the_vote_before_the_first() {
    let mut room = Room::of(group(&questionnaire(&[&[1]]), &["1", "2", "4", "5", "5"]));
    for phase in [Phase::Read, Phase::Think, Phase::Vote] {
        assert_eq!(room.ballot(1, phase, Voting::Files), Ballot::None, "{phase:?}");
    }
    let Ballot::Shown(shown) = room.ballot(1, Phase::Result, Voting::Files) else { panic!("shown") };
    assert_eq!((shown.counts, shown.before), ([1, 1, 0, 1, 2], None));
    votes(&mut room.session, statement_id(1), vec![vote([0, 0, 0, 5, 0])]);
    let Ballot::Shown(shown) = room.ballot(1, Phase::Result, Voting::Files) else { panic!("shown") };
    assert_eq!((shown.counts, shown.before), ([0, 0, 0, 5, 0], Some([1, 1, 0, 1, 2])));
}

#[test]
fn without_names_fewer_than_five_answers_are_not_shown() {
    let mut room = Room::of(unnamed_group(&questionnaire(&[&[1]]), &["1", "2", "4", "5"]));
    let withheld = Ballot::Withheld { sentence: "Te weinig antwoorden om zonder naam te tonen".into() };
    assert_eq!(room.ballot(1, Phase::Result, Voting::Files), withheld);
    votes(&mut room.session, statement_id(1), vec![vote([0, 0, 4, 0, 0])]);
    assert_eq!(room.ballot(1, Phase::Result, Voting::Hands), withheld);
    votes(&mut room.session, statement_id(1), vec![vote([0, 0, 4, 0, 0]), vote([0, 0, 5, 0, 0])]);
    let Ballot::Shown(shown) = room.ballot(1, Phase::Result, Voting::Hands) else { panic!("shown") };
    assert_eq!((shown.counts, shown.before), ([0, 0, 5, 0, 0], None), "the four before stay withheld");
}

#[test]
fn the_largest_votes_a_file_can_hold_are_shown() {
    let mut room = Room::new(1, 200);
    votes(&mut room.session, statement_id(1), vec![crate::session::Round { present: Some(200), ..vote_of_all() }]);
    let Ballot::Shown(shown) = room.ballot(1, Phase::Result, Voting::Hands) else { panic!("shown") };
    assert_eq!(shown.counts, [65_535; 5]);
    assert!(shown.sentence.contains("327.675 scores"), "{}", shown.sentence);
}

fn vote_of_all() -> crate::session::Round {
    crate::session::Round { counts: [u16::MAX; 5], revealed: true, ..crate::session::Round::default() }
}

#[test]
fn dots_are_counted_by_people_and_shown_by_statement_once_revealed() {
    let mut room = Room::new(SCORES, 12);
    let slip = |dots: &[(usize, u16)]| Slip::new(dots.iter().map(|(n, dots)| (statement_id(*n), *dots)).collect());
    let slips = vec![slip(&[(1, 2), (3, 1)]), slip(&[(3, 2)]), slip(&[])];
    let mut dots = crate::session::Dots { slips, ..crate::session::Dots::default() };
    room.edit(Edit::Dots(Some(dots.clone())));
    let DotsView::Giving { collected, .. } = room.showing(|showing| showing.dots()) else { panic!("giving") };
    assert_eq!(collected, "2 van 12 deelnemers");
    dots.revealed = true;
    room.edit(Edit::Dots(Some(dots)));
    let shown = room.showing(|showing| showing.dots());
    assert_eq!(shown, DotsView::Shown(vec![("3. Kort 3".into(), 3), ("1. Kort 1".into(), 2)]));
}

#[test]
fn the_end_names_roles_and_no_people() {
    let mut room = Room::new(SCORES, 0);
    for number in 1..=SCORES {
        let low = if number % 2 == 0 { [9, 0, 0, 0, 0] } else { [0, 0, 0, 0, 9] };
        votes(&mut room.session, statement_id(number), vec![vote(low)]);
    }
    votes(&mut room.session, statement_id(1), vec![vote([5, 0, 0, 0, 5])]);
    let role = room.session.questionnaire().roles[0].clone();
    for number in 0..8 {
        let owner = Owner { role: Some(role.id.clone()), name: "S. Jansen".into(), ..Owner::default() };
        let what = format!("Actie {number}");
        let action = Action { id: LocalId::random(), what, owner, ..Action::new() };
        room.edit(Edit::Action(Box::new(action)));
    }
    let closing = room.showing(|showing| showing.closing());
    assert_eq!(closing.strong, ["3. Kort 3 (5)", "5. Kort 5 (5)", "7. Kort 7 (5)"]);
    assert_eq!(closing.weak, ["2. Kort 2 (1)", "4. Kort 4 (1)", "6. Kort 6 (1)"]);
    assert_eq!(closing.divided, ["1. Kort 1 (5 laag, 5 hoog)"]);
    assert_eq!(closing.actions[0], format!("Actie 0 ({})", role.title));
    assert_eq!(closing.more_actions, 2);
    assert!(!format!("{closing:?}").contains("Jansen"));
}

#[test]
fn how_many_are_counted_is_said_with_and_without_knowing_who_is_there() {
    let mut room = Room::new(1, 12);
    let absent = Participant { absent: true, ..Participant::new() };
    room.edit(Edit::Participant(absent));
    assert_eq!(room.showing(|showing| showing.counted(None)), "0 van 12 geteld");
    assert_eq!(Room::new(1, 0).showing(|showing| showing.counted(None)), "0 geteld");
    assert_eq!(text().workshop_dots_people(1, "1"), "1 deelnemer");
}
