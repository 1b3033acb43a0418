//! Forty files of partners, and ten bad ones.

use std::path::PathBuf;

use jiff::Timestamp;
use proptest::prelude::*;

use super::{combine, incoming, incoming_all, partner, proefstad, score, ten};
use crate::analysis::{Points, summarise};
use crate::combine::{Combination, Incoming, Outcome, Remark, new_group};
use crate::questionnaire::{Questionnaire, Score, StatementId, Translation, builtin};
use crate::session::format::{SessionError, to_text};
use crate::session::{AnswerValue, Edit, Reply, Session};
use crate::store::StoreError;

/// Every sign occurs, and no two partners are the same.
fn signs(partner: usize) -> String {
    let sign = |statement: usize| match (partner * 31 + statement * 17) % 13 {
        0 => '?',
        1 => '-',
        2 => '.',
        _ => char::from(b'1' + u8::try_from((partner * 3 + statement * 2 + partner * statement) % 5).unwrap()),
    };
    (1..=10).map(sign).collect()
}

fn forty() -> Vec<Session> {
    (1..=40).map(|number| partner(&format!("Organisatie {number}"), &signs(number), 100)).collect()
}

fn bad(number: usize) -> Incoming {
    let path = PathBuf::from(format!("bad-{number}.json"));
    let source = SessionError::Empty;
    Incoming { path: path.clone(), session: Err(StoreError::Session { path, source }) }
}

/// The middle of the scores, straight from the files and by sorting: nothing of the analysis is used.
fn median_of_files(files: &[Session], id: &StatementId) -> Option<f64> {
    let mut scores: Vec<u8> = files.iter().filter_map(|file| file.value(id)?.score()).map(Score::points).collect();
    scores.sort_unstable();
    let middle = scores.len() / 2;
    match scores.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(f64::from(scores[middle])),
        _ => Some(f64::from(scores[middle - 1] + scores[middle]) / 2.0),
    }
}

#[test]
fn a_start_file_is_nobody_and_two_sessions_begun_from_it_are_two_partners() {
    let start = proefstad().start_file(Timestamp::UNIX_EPOCH);
    let mut partners = [1, 2].map(|second| Session::begin_from(&start, Timestamp::from_second(second).unwrap()));
    for partner in &mut partners {
        score(partner, 1, 4);
    }
    let mut files = incoming_all(&partners);
    files.push(incoming("start.json", &start));
    let combination = Combination::plan(&proefstad(), files);
    let outcomes: Vec<&Outcome> = combination.rows().iter().map(|row| &row.outcome).collect();
    assert_eq!(outcomes, [&Outcome::New, &Outcome::New, &Outcome::StartFile]);
    assert!(combination.rows().iter().all(|row| !row.is_bad()));
    assert_eq!(combination.combined(Timestamp::UNIX_EPOCH).respondents().len(), 2);
    assert_eq!(new_group(&[incoming("start.json", &start)], Timestamp::UNIX_EPOCH).unwrap().date(), start.date());
}

#[test]
fn forty_files_become_a_group_with_the_values_that_follow_from_the_files() {
    let files = forty();
    let group = combine(&proefstad(), incoming_all(&files));
    assert_eq!((group.respondents().len(), group.participants().len()), (40, 40));
    let summary = summarise(&group);
    for statement in &summary.statements {
        let expected = median_of_files(&files, &statement.id);
        assert_eq!(statement.value.map(Points::value), expected, "{}", statement.id);
        let count = |value| files.iter().filter(|file| file.value(&statement.id) == value).count();
        let votes = statement.votes.as_ref().unwrap();
        assert_eq!(votes.dont_know as usize, count(Some(AnswerValue::DontKnow)));
        assert_eq!(votes.not_applicable as usize, count(Some(AnswerValue::NotApplicable)));
        assert_eq!(votes.open as usize, count(None));
    }
}

#[test]
fn ten_bad_files_are_named_and_stop_nothing() {
    let files = incoming_all(&forty()).into_iter().chain((0..10).map(bad)).collect();
    let combination = Combination::plan(&proefstad(), files);
    let is_bad = |row: &&crate::combine::Row| row.is_bad();
    let named: Vec<String> =
        combination.rows().iter().filter(is_bad).map(|row| row.path.display().to_string()).collect();
    let expected: Vec<String> = (0..10).map(|number| format!("bad-{number}.json")).collect();
    assert_eq!(named, expected);
    assert!(combination.rows().iter().filter(|row| !row.is_bad()).all(|row| row.outcome == Outcome::New));
    assert_eq!(combination.combined(Timestamp::UNIX_EPOCH).respondents().len(), 40);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn the_order_and_the_names_of_the_files_change_nothing(order in Just((0..40).collect::<Vec<usize>>()).prop_shuffle()) {
        let (files, start) = (forty(), proefstad());
        let shuffled: Vec<Session> = order.iter().map(|index| files[*index].clone()).collect();
        let (one, other) = (combine(&start, incoming_all(&files)), combine(&start, incoming_all(&shuffled)));
        prop_assert_eq!(to_text(&one), to_text(&other));
    }

    #[test]
    fn files_that_come_one_by_one_bring_the_same_partners(order in Just((0..12).collect::<Vec<usize>>()).prop_shuffle()) {
        let start = proefstad();
        let files: Vec<Session> = forty().into_iter().take(12).collect();
        let at_once = combine(&start, incoming_all(&files));
        let mut one_by_one = start;
        for index in order {
            one_by_one = combine(&one_by_one, vec![incoming("partner.json", &files[index])]);
        }
        let sorted = |session: &Session| {
            let mut respondents = session.respondents().to_vec();
            respondents.sort_by_key(|respondent| respondent.source.key);
            respondents
        };
        prop_assert_eq!(sorted(&one_by_one), sorted(&at_once));
    }
}

#[test]
fn combining_twice_changes_nothing() {
    let (files, start) = (forty(), proefstad());
    let once = combine(&start, incoming_all(&files));
    let again = Combination::plan(&once, incoming_all(&files));
    assert!(again.edits().is_empty());
    assert!(again.rows().iter().all(|row| row.outcome == Outcome::Same));
    assert_eq!(to_text(&again.combined(Timestamp::MAX)), to_text(&once));
}

#[test]
fn the_same_file_twice_is_one_partner() {
    let file = partner("JGZ", "1234512345", 100);
    let combination =
        Combination::plan(&proefstad(), vec![incoming("a.json", &file), incoming("copy of a.json", &file)]);
    let outcomes: Vec<_> = combination.rows().iter().map(|row| row.outcome.clone()).collect();
    assert_eq!(outcomes, [Outcome::New, Outcome::Same]);
    assert_eq!(combination.combined(Timestamp::UNIX_EPOCH).respondents().len(), 1);
}

#[test]
fn a_file_without_an_answer_is_left_out_and_said() {
    let combination = Combination::plan(&proefstad(), vec![incoming("a.json", &partner("JGZ", "..........", 100))]);
    assert_eq!(combination.rows()[0].outcome, Outcome::Empty);
    assert!(combination.edits().is_empty());
}

#[test]
fn a_row_tells_who_how_far_and_what_is_odd() {
    let mut other = partner("JGZ", "12345?-...", 100);
    super::edit(&mut other, Edit::Municipality("Elders".into()));
    let files = vec![incoming("a.json", &other), incoming("b.json", &partner(" jgz ", "1.........", 100))];
    let combination = Combination::plan(&proefstad(), files);
    let row = &combination.rows()[0];
    assert_eq!((row.partner.organisation.as_str(), row.answered, row.of), ("JGZ", 7, 10));
    assert_eq!(row.remarks, [Remark::OtherMunicipality("Elders".into()), Remark::DuplicatePartner]);
    assert_eq!(combination.rows()[1].remarks, [Remark::DuplicatePartner]);
    let group = combination.combined(Timestamp::UNIX_EPOCH);
    assert_eq!((group.respondents().len(), group.participants().len()), (2, 2), "two partners are two chairs");
}

#[test]
fn names_of_the_scale_are_other_ones_when_the_files_say_so_and_not_when_the_window_speaks_another_language() {
    let told = Session::new(&builtin().unwrap(), Timestamp::UNIX_EPOCH).told_in(Translation::english());
    assert_ne!(told.questionnaire().scale, told.own_questionnaire().scale);
    let remarks = |questionnaire: &Questionnaire| {
        let mut file = Session::new(questionnaire, Timestamp::UNIX_EPOCH);
        let statement = questionnaire.statements().next().unwrap().statement.id.clone();
        super::edit(&mut file, Edit::Answer { statement, value: Score::new(4).map(AnswerValue::Score) });
        Combination::plan(&told, vec![incoming("a.json", &file)]).rows()[0].remarks.clone()
    };
    let mut other = builtin().unwrap();
    assert_eq!(remarks(&other), []);
    other.scale[0] = "Nooit".into();
    assert_eq!(remarks(&other), [Remark::OtherScale]);
}

#[test]
fn what_a_partner_was_not_asked_with_the_same_meaning_is_not_asked() {
    let mut older = ten();
    older.version = "2025.1".into();
    older.sections[0].themes[0].statements[0].rev = 2;
    older.sections[2].themes[1].statements.pop();
    let mut file = crate::analysis::samples::session(&older, "123451234");
    super::touch(&mut file, 100);
    let combination = Combination::plan(&proefstad(), vec![incoming("a.json", &file)]);
    let row = &combination.rows()[0];
    assert_eq!((row.version.as_str(), row.answered, row.of), ("2025.1", 8, 8));
    assert_eq!(row.remarks, [Remark::NotAsked(2), Remark::LeftOut(1)]);
    let group = combination.combined(Timestamp::UNIX_EPOCH);
    let reply = |number| group.respondents()[0].sheet.reply(&super::statement_id(number));
    assert_eq!((reply(1), reply(10)), (Reply::NotAsked, Reply::NotAsked));
    assert!(matches!(reply(2), Reply::Score(_)));
}

#[test]
fn another_questionnaire_is_refused() {
    let mut other = ten();
    other.id = "iets-anders".into();
    let file = crate::analysis::samples::session(&other, "1234512345");
    let combination = Combination::plan(&proefstad(), vec![incoming("a.json", &file)]);
    assert_eq!(combination.rows()[0].outcome, Outcome::OtherQuestionnaire("iets-anders".into()));
    assert!(combination.rows()[0].is_bad() && combination.edits().is_empty());
}

#[test]
fn a_partner_for_whom_there_is_no_room_does_not_stop_the_rest() {
    let many: Vec<Session> = (0..203).map(|number| partner(&format!("O{number}"), "1234512345", 100)).collect();
    let combination = Combination::plan(&proefstad(), incoming_all(&many));
    let refused = combination.rows().iter().filter(|row| matches!(row.outcome, Outcome::Refused(_))).count();
    assert_eq!((combination.combined(Timestamp::UNIX_EPOCH).respondents().len(), refused), (200, 3));
}

#[test]
fn a_new_group_is_about_what_most_files_are_about() {
    let mut files = forty();
    super::edit(&mut files[0], Edit::Municipality("Elders".into()));
    let group = new_group(&incoming_all(&files), Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(group.municipality().name, "Proefstad");
    assert!(group.participants().is_empty() && group.respondents().is_empty() && group.answered_count() == 0);
    assert!(new_group(&[bad(1)], Timestamp::UNIX_EPOCH).is_none());
}
