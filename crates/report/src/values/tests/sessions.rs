//! Sessions to make tables of; also for the tests of the workbook.

use analysetool_core::analysis::{Summary, summarise};
use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::{Questionnaire, Score, StatementId, builtin};
use analysetool_core::session::{
    Anonymity, AnswerValue, Edit, Participant, Previous, Respondent, Session, Source, SourceKey, SourceKind, Way,
};
use analysetool_core::text::Text;
use jiff::Timestamp;

use crate::values::Reduced;

/// What a session gives away, with what follows from it.
pub(crate) struct Made {
    session: Session,
    summary: Summary,
    withheld: Vec<StatementId>,
    text: Text,
}

impl Made {
    pub(crate) fn of(session: &Session, disclosure: Disclosure) -> Self {
        let (reduced, withheld) = (disclosure.of(session), disclosure.withheld(session));
        Self { summary: summarise(&reduced), session: reduced, withheld, text: Text::dutch() }
    }

    pub(crate) fn whole(session: &Session) -> Self {
        Self::of(session, Disclosure::EVERYTHING)
    }

    pub(crate) fn reduced(&self) -> Reduced<'_> {
        let Self { session, summary, withheld, text } = self;
        Reduced { session, summary, withheld, text }
    }
}

/// Two sections of two themes and one theme, five statements in all.
pub(crate) fn small() -> Questionnaire {
    let mut questionnaire = builtin().unwrap();
    questionnaire.sections.truncate(2);
    questionnaire.sections[0].themes.truncate(2);
    questionnaire.sections[1].themes.truncate(1);
    let sizes = [2, 1, 2];
    let mut number = 0;
    for (section, title) in questionnaire.sections.iter_mut().zip(["Eerste deel", "Tweede deel"]) {
        title.clone_into(&mut section.title);
        for theme in &mut section.themes {
            theme.statements.truncate(sizes[number]);
            number += 1;
            theme.title = format!("Thema {number}");
            for statement in &mut theme.statements {
                statement.text = format!("Wij doen {}.", statement.id);
                statement.short = format!("Doen {}", statement.id);
            }
        }
    }
    questionnaire
}

pub(crate) fn edit(session: &mut Session, edit: Edit) {
    session.apply(edit, Timestamp::from_second(1_800_000_000).unwrap()).unwrap();
}

pub(crate) fn ids(session: &Session) -> Vec<StatementId> {
    session.questionnaire().statements().map(|located| located.statement.id.clone()).collect()
}

/// `1` to `5`, `?` for 'weet ik niet', `-` for 'niet van toepassing', anything else is open.
fn value(sign: char) -> Option<AnswerValue> {
    match sign {
        '?' => Some(AnswerValue::DontKnow),
        '-' => Some(AnswerValue::NotApplicable),
        _ => Score::new(u8::try_from(sign.to_digit(10)?).unwrap()).map(AnswerValue::Score),
    }
}

/// One person; a sign a statement.
pub(crate) fn alone(signs: &str) -> Session {
    let mut session = Session::new(&small(), Timestamp::UNIX_EPOCH);
    for (statement, sign) in ids(&session).into_iter().zip(signs.chars()) {
        edit(&mut session, Edit::Answer { statement, value: value(sign) });
    }
    session
}

/// A group; a row of signs a partner, called 'Organisatie 1' and so on.
pub(crate) fn group(anonymity: Anonymity, partners: &[&str]) -> Session {
    let mut session = Session::new(&small(), Timestamp::UNIX_EPOCH);
    edit(&mut session, Edit::Way(Way::AloneThenTogether));
    edit(&mut session, Edit::Anonymity(anonymity));
    for (place, signs) in partners.iter().enumerate() {
        let mut participant = Participant::new();
        participant.organisation = format!("Organisatie {}", place + 1);
        let mut respondent = Respondent::new(Source::new(SourceKind::File, SourceKey::new(place as u64)));
        respondent.participant = Some(participant.id);
        let id = respondent.id;
        edit(&mut session, Edit::Participant(participant));
        edit(&mut session, Edit::Respondent(Box::new(respondent)));
        for (statement, sign) in ids(&session).into_iter().zip(signs.chars()) {
            edit(&mut session, Edit::Reply { respondent: id, statement, value: value(sign) });
        }
    }
    session
}

/// What a partner wrote beside the first statement.
pub(crate) fn note_of_partner(session: &mut Session, partner: usize, note: &str) {
    let (respondent, statement) = (session.respondents()[partner].id, ids(session)[0].clone());
    edit(session, Edit::ReplyNote { respondent, statement, note: note.to_owned() });
}

/// The same session with an earlier one inside it.
pub(crate) fn after(before: &Session, mut now: Session) -> Session {
    edit(&mut now, Edit::Previous(Some(Previous::of(before))));
    now
}
