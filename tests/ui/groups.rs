//! Session files of a group, for looking at their results.

use std::path::PathBuf;

use analysetool_core::questionnaire::{Score, StatementId, builtin};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{
    Anonymity, Answer, AnswerValue, Dots, Edit, LocalId, Participant, Previous, Respondent, Session, Slip, Source,
    SourceKey, SourceKind,
};
use jiff::Timestamp;
use jiff::civil::date;

use crate::harness::Window;

/// A session of `partners` partners, half of whom give every fourth statement a 1 and the others a 5.
pub fn group(partners: u8, shift: u8) -> Session {
    let questionnaire = builtin().expect("the built-in questionnaire");
    let mut session = Session::new(&questionnaire, Timestamp::UNIX_EPOCH);
    let mut edit = |edit| session.apply(edit, Timestamp::UNIX_EPOCH).expect("an edit");
    edit(Edit::Municipality("Groepsdorp".to_owned()));
    edit(Edit::Date(Some(date(2026, 11, 21))));
    let ids: Vec<StatementId> = questionnaire.statements().map(|located| located.statement.id.clone()).collect();
    for number in 0..partners {
        let mut participant = Participant::new();
        participant.id = LocalId::parse(&format!("{number:08x}")).expect("an id");
        participant.organisation = format!("Organisatie {}", number + 1);
        let mut respondent = Respondent::new(Source::new(SourceKind::File, SourceKey::new(u64::from(number) + 1)));
        respondent.participant = Some(participant.id);
        for (index, id) in ids.iter().enumerate() {
            let points = match index % 4 {
                0 if number % 2 == 0 => 1,
                0 => 5,
                rest => 1 + (u8::try_from(index / 8 + rest).expect("small") + shift) % 5,
            };
            let mut answer = Answer::default();
            answer.value = Score::new(points).map(AnswerValue::Score);
            if index == 0 && number == 1 {
                answer.note = "Onze cijfers zijn van 2021.".to_owned();
            }
            respondent.sheet.put(id.clone(), answer);
        }
        edit(Edit::Participant(participant));
        edit(Edit::Respondent(Box::new(respondent)));
    }
    session
}

/// With an earlier measurement and dots.
pub fn complete(partners: u8) -> Session {
    let mut session = group(partners, 1);
    let before = group(partners, 0);
    let id = StatementId::parse("S02").expect("an id");
    let mut dots = Dots::default();
    dots.revealed = true;
    dots.slips = vec![Slip::new([(id, 2)].into())];
    for edit in [Edit::Previous(Some(Previous::of(&before))), Edit::Dots(Some(dots))] {
        session.apply(edit, Timestamp::UNIX_EPOCH).expect("an edit");
    }
    session
}

pub fn unnamed(partners: u8) -> Session {
    let mut session = group(partners, 0);
    session.apply(Edit::Anonymity(Anonymity::Unnamed), Timestamp::UNIX_EPOCH).expect("an edit");
    session
}

/// Opens a session as somebody does who drops its file on the window, and goes to its results.
pub fn results_of(window: &mut Window, session: &Session) {
    let path: PathBuf = window.folder().join("groep.json");
    std::fs::write(&path, to_text(session)).expect("a file");
    window.drop_file(&path);
    window.wait_for("Groepsdorp");
    window.button("Resultaten");
    window.wait_for("Resultaten van Groepsdorp");
}
