//! What is left out is not there, and what stays is a session like any other.

use super::Disclosure;
use crate::analysis::samples::{
    edit, group, local_id, questionnaire, session, statement_id, unnamed_group, vote, votes,
};
use crate::session::format::{parse, to_text};
use crate::session::{
    Action, ActionStatus, Anonymity, Answer, Dots, Edit, FocusPoint, ParkedItem, Previous, Round, Session, SetAside,
    Slip, Source, SourceKey, SourceKind,
};

/// A word that stands in every name, note or other text of one kind, and nowhere else.
const NAME: &str = "Zeldzaamnaam";
const ORGANISATION: &str = "Zeldzaamorganisatie";
const NOTE: &str = "Zeldzaamnotitie";
const QUOTE: &str = "Zeldzaamcitaat";
const WHY: &str = "Zeldzaamwaarom";
const ACTION: &str = "Zeldzaamactie";
const PARKED: &str = "Zeldzaamgeparkeerd";

/// Six named partners with notes, a vote that was not shown, a plan, an earlier measurement and copies set aside.
fn everything() -> Session {
    let questionnaire = questionnaire(&[&[2, 2], &[2]]);
    let mut earlier = group(&questionnaire, &["111111", "222222", "333333", "444444", "555555"]);
    edit(&mut earlier, Edit::Note { statement: statement_id(1), note: format!("{NOTE} toen") });
    let mut whole = group(&questionnaire, &["12345?", "1234-.", "123455", "543211", "111111", "2.2222"]);
    edit(&mut whole, Edit::Title(format!("Overleg van {NAME}")));
    for mut participant in whole.participants().to_vec() {
        participant.name = format!("{NAME} {}", participant.id);
        participant.organisation = format!("{ORGANISATION} {}", participant.id);
        edit(&mut whole, Edit::Participant(participant));
    }
    for mut respondent in whole.respondents().to_vec() {
        let answer = respondent.sheet.answer(&statement_id(1)).cloned().unwrap_or_default();
        let quotes = vec![QUOTE.to_owned()];
        respondent.sheet.put(statement_id(1), Answer { note: format!("{NOTE} partner"), quotes, ..answer });
        let copy = SetAside::new(Source::new(SourceKind::File, SourceKey::new(9)), respondent.sheet.clone());
        respondent.set_aside = vec![copy];
        edit(&mut whole, Edit::Respondent(Box::new(respondent)));
    }
    edit(&mut whole, Edit::Note { statement: statement_id(2), note: NOTE.to_owned() });
    edit(&mut whole, Edit::Flag { statement: statement_id(2), flagged: true });
    votes(&mut whole, statement_id(3), vec![vote([0, 1, 2, 3, 0]), Round { revealed: false, ..vote([6, 0, 0, 0, 0]) }]);
    let dots = [(statement_id(1), 2), (statement_id(2), 1)].into_iter().collect();
    let slips = vec![Slip::new(dots); 3];
    edit(&mut whole, Edit::Dots(Some(Dots { revealed: true, slips, ..Dots::default() })));
    edit(&mut whole, Edit::Focus(vec![FocusPoint { why: WHY.to_owned(), ..FocusPoint::new(statement_id(1)) }]));
    for number in 0..5 {
        let mut action = Action::new();
        action.id = local_id(50 + number);
        action.what = format!("{ACTION} {number}");
        action.owner.name = NAME.to_owned();
        action.note = NOTE.to_owned();
        action.status = if number == 0 { ActionStatus::Done } else { ActionStatus::Open };
        edit(&mut whole, Edit::Action(Box::new(action)));
    }
    let mut parked = ParkedItem::new();
    parked.text = PARKED.to_owned();
    parked.owner.name = NAME.to_owned();
    edit(&mut whole, Edit::Parked(Box::new(parked)));
    edit(&mut whole, Edit::Previous(Some(Previous::of(&earlier))));
    whole
}

/// The file of what may be passed on; reading it back gives the same file.
fn passed_on(disclosure: Disclosure, session: &Session) -> String {
    let text = to_text(&disclosure.of(session));
    assert_eq!(to_text(&parse(text.as_bytes()).unwrap().session), text);
    assert_eq!(to_text(&disclosure.of(session)), text, "the same every time");
    text
}

#[track_caller]
fn has_none_of(text: &str, words: &[&str]) {
    for word in words {
        assert!(!text.contains(word), "{word} is in {text}");
    }
}

#[test]
fn with_nothing_left_out_the_file_has_the_same_bytes() {
    let mut whole = everything();
    votes(&mut whole, statement_id(3), Vec::new());
    assert_eq!(passed_on(Disclosure::EVERYTHING, &whole), to_text(&whole));
}

#[test]
fn a_vote_that_the_room_has_not_seen_is_never_passed_on() {
    let with = |counts| {
        let mut whole = everything();
        votes(&mut whole, statement_id(4), vec![Round { revealed: false, ..vote(counts) }]);
        let hidden = Dots {
            revealed: false,
            slips: vec![Slip::new([(statement_id(1), counts[0])].into()); 1],
            ..Dots::default()
        };
        edit(&mut whole, Edit::Dots(Some(hidden)));
        whole
    };
    // The same session but for what is hidden.
    let (one, mut other) = (with([1, 0, 0, 0, 5]), with([1, 0, 0, 0, 5]));
    votes(&mut other, statement_id(4), vec![Round { revealed: false, ..vote([2, 2, 2, 0, 0]) }]);
    edit(
        &mut other,
        Edit::Dots(Some(Dots { slips: vec![Slip::new([(statement_id(2), 2)].into())], ..Dots::default() })),
    );
    for disclosure in [Disclosure::EVERYTHING, Disclosure::ANONYMOUS, Disclosure::SUMMARY] {
        let (one, other) = (disclosure.of(&one), disclosure.of(&other));
        assert!(one.rounds(&statement_id(4)).iter().all(|round| round.revealed));
        let same = |session: &Session| {
            statements_of(session).map(|id| format!("{:?}", session.rounds(&id))).collect::<Vec<_>>()
        };
        assert_eq!(same(&one), same(&other));
        assert_eq!(one.dots(), other.dots());
    }
}

fn statements_of(session: &Session) -> impl Iterator<Item = crate::questionnaire::StatementId> {
    session.questionnaire().statements().map(|located| located.statement.id.clone())
}

#[test]
fn without_names_there_is_no_name_no_link_and_no_earlier_measurement() {
    let whole = everything();
    let text = passed_on(Disclosure::ANONYMOUS, &whole);
    has_none_of(&text, &[NAME, ORGANISATION, NOTE, QUOTE, "set_aside", "previous", &whole.id().to_string()]);
    let kept = Disclosure::ANONYMOUS.of(&whole);
    assert_eq!(kept.anonymity(), Anonymity::Unnamed);
    assert!(kept.respondents().iter().all(|respondent| respondent.participant.is_none()));
    assert!(kept.respondents().is_sorted_by_key(|respondent| respondent.source.key));
    for respondent in whole.respondents() {
        has_none_of(&text, &[&respondent.source.key.to_string(), &respondent.id.to_string()]);
    }
    assert_eq!(kept.participants().len(), whole.participants().len(), "how many took part stays known");
    assert!(text.contains(WHY) && text.contains(ACTION) && text.contains(PARKED));
    let dots = kept.dots().unwrap();
    assert_eq!(dots.slips.len(), 1, "nobody's own dots");
    assert_eq!(dots.slips[0].people, 3);
}

#[test]
fn notes_come_along_without_names_only_when_asked_for() {
    let text = passed_on(Disclosure { notes: true, ..Disclosure::ANONYMOUS }, &everything());
    assert!(text.contains(NOTE) && text.contains(QUOTE));
    has_none_of(&text, &[NAME, ORGANISATION]);
}

#[test]
fn without_names_answers_of_too_few_are_not_there() {
    let questionnaire = questionnaire(&[&[2]]);
    let few = group(&questionnaire, &["1.", "2.", "34", "4.", "5?"]);
    let kept = Disclosure::ANONYMOUS.of(&few);
    let said = |session: &Session, number| {
        let sheets =
            session.respondents().iter().map(|respondent| respondent.sheet.answer(&statement_id(number)).cloned());
        sheets.flatten().count()
    };
    assert_eq!((said(&kept, 1), said(&kept, 2)), (5, 0));
    assert_eq!(Disclosure::ANONYMOUS.withheld(&few), [statement_id(2)]);
    assert!(Disclosure::EVERYTHING.withheld(&few).is_empty());
}

#[test]
fn a_summary_has_counts_and_nobodys_own_answers() {
    let whole = everything();
    let text = passed_on(Disclosure { names: true, notes: true, ..Disclosure::SUMMARY }, &whole);
    has_none_of(&text, &[NAME, ORGANISATION, NOTE, QUOTE, WHY, PARKED, "respondents", "flagged", "slips"]);
    let kept = Disclosure::SUMMARY.of(&whole);
    let before = crate::analysis::summarise(&whole);
    let after = crate::analysis::summarise(&kept);
    for (before, after) in before.statements.iter().zip(&after.statements) {
        assert_eq!((before.value, before.verdict, before.state), (after.value, after.verdict, after.state));
    }
    assert_eq!(before.themes, after.themes);
    assert_eq!(kept.actions().len(), 3, "the first three that are still to be done");
    let previous = kept.previous().expect("what changed is part of the essence");
    has_none_of(&to_text(previous), &[NOTE, "respondents"]);
}

#[test]
fn a_summary_of_a_group_without_names_withholds_what_the_group_withholds() {
    let questionnaire = questionnaire(&[&[2]]);
    let few = unnamed_group(&questionnaire, &["15", "25", "35", "45", "5."]);
    let kept = Disclosure::SUMMARY.of(&few);
    assert_eq!(kept.anonymity(), Anonymity::Unnamed);
    assert_eq!(kept.rounds(&statement_id(1)).len(), 1);
    assert!(kept.rounds(&statement_id(2)).is_empty());
}

#[test]
fn without_a_plan_nothing_that_was_agreed_is_there() {
    let text = passed_on(Disclosure { plan: false, ..Disclosure::EVERYTHING }, &everything());
    has_none_of(&text, &[WHY, ACTION, PARKED, "dots"]);
    assert!(text.contains(NAME) && text.contains(NOTE));
}

#[test]
fn keys_of_a_newer_version_stay_only_when_everything_stays() {
    let text =
        to_text(&session(&questionnaire(&[&[1]]), "3")).replace("  \"answers\"", "  \"geheim\": \"x\",\n  \"answers\"");
    let newer = parse(text.as_bytes()).unwrap().session;
    assert!(passed_on(Disclosure::EVERYTHING, &newer).contains("geheim"));
    has_none_of(&passed_on(Disclosure { notes: false, ..Disclosure::EVERYTHING }, &newer), &["geheim"]);
}

#[test]
fn an_empty_session_can_be_passed_on_in_every_way() {
    let empty = session(&questionnaire(&[&[3]]), "");
    for summary in [false, true] {
        for names in [false, true] {
            for notes in [false, true] {
                for plan in [false, true] {
                    passed_on(Disclosure { summary, names, notes, plan }, &empty);
                }
            }
        }
    }
}
