//! Any edit that a group makes, for property tests.

use analysetool_core::session::{
    Answer, AnswerSheet, Dots, Edit, LocalId, Respondent, Round, SetAside, Slip, Source, SourceKey, SourceKind,
};
use proptest::prelude::*;

use crate::round_trip::{edit, statement_id, text, value};

fn local_id() -> impl Strategy<Value = LocalId> {
    (0_u32..6).prop_map(|id| LocalId::parse(&format!("{id:08x}")).unwrap())
}

fn sheet() -> impl Strategy<Value = AnswerSheet> {
    let said = (statement_id(), value(), text(20), any::<bool>(), proptest::collection::vec(text(5), 0..2));
    let said = proptest::collection::vec((said, any::<bool>()), 0..5);
    said.prop_map(|said| {
        let mut sheet = AnswerSheet::default();
        for ((id, value, note, flagged, quotes), not_asked) in said {
            let mut answer = Answer::default();
            (answer.value, answer.note, answer.flagged, answer.quotes) = (value, note, flagged, quotes);
            sheet.put(id.clone(), answer);
            if not_asked {
                sheet.put_not_asked(id);
            }
        }
        sheet
    })
}

fn source() -> impl Strategy<Value = Source> {
    let kind = prop::sample::select(SourceKind::ALL.to_vec());
    (kind, any::<u64>(), prop::option::of(0_i64..4_000_000_000)).prop_map(|(kind, key, updated)| {
        let mut source = Source::new(kind, SourceKey::new(key));
        source.updated = updated.map(|seconds| jiff::Timestamp::from_second(seconds).unwrap());
        source
    })
}

fn respondent() -> impl Strategy<Value = Box<Respondent>> {
    let set_aside = proptest::collection::vec((source(), sheet()), 0..2);
    (local_id(), prop::option::of(local_id()), source(), sheet(), set_aside).prop_map(
        |(id, participant, source, sheet, set_aside)| {
            let mut respondent = Respondent::new(source);
            (respondent.id, respondent.participant, respondent.sheet) = (id, participant, sheet);
            respondent.set_aside = set_aside.into_iter().map(|(source, sheet)| SetAside::new(source, sheet)).collect();
            Box::new(respondent)
        },
    )
}

fn rounds() -> impl Strategy<Value = Vec<Round>> {
    let round = (any::<[u16; 5]>(), any::<u16>(), any::<u16>(), prop::option::of(any::<u16>()), any::<bool>());
    let round = round.prop_map(|(counts, dont_know, not_applicable, present, revealed)| {
        let mut round = Round::default();
        (round.counts, round.dont_know, round.not_applicable) = (counts, dont_know, not_applicable);
        (round.present, round.revealed) = (present, revealed);
        round
    });
    proptest::collection::vec(round, 0..4)
}

fn dots() -> impl Strategy<Value = Dots> {
    let slip = (1_u16..=u16::MAX, proptest::collection::btree_map(statement_id(), 0_u16..=2, 0..3));
    let slip = slip.prop_map(|(people, dots)| {
        let mut slip = Slip::new(dots);
        slip.people = people;
        slip
    });
    (any::<bool>(), proptest::collection::vec(slip, 0..3)).prop_map(|(revealed, slips)| {
        let mut dots = Dots::default();
        (dots.revealed, dots.slips) = (revealed, slips);
        dots
    })
}

/// An edit; `None` takes the session as it is then along as the earlier one.
pub fn group_edit() -> impl Strategy<Value = Option<Edit>> {
    prop_oneof![
        4 => respondent().prop_map(|respondent| Some(Edit::Respondent(respondent))),
        3 => (local_id(), statement_id(), value()).prop_map(|(respondent, statement, value)| {
            Some(Edit::Reply { respondent, statement, value })
        }),
        1 => (local_id(), statement_id(), text(20)).prop_map(|(respondent, statement, note)| {
            Some(Edit::ReplyNote { respondent, statement, note })
        }),
        1 => local_id().prop_map(|id| Some(Edit::RemoveRespondent(id))),
        2 => (statement_id(), rounds()).prop_map(|(statement, rounds)| Some(Edit::Rounds { statement, rounds })),
        2 => prop::option::of(dots()).prop_map(|dots| Some(Edit::Dots(dots))),
        1 => Just(Some(Edit::Previous(None))),
        2 => Just(None),
        4 => edit().prop_map(Some),
    ]
}
