//! Words that programs could take for something else than words, everywhere a user can type.

use std::error::Error;

use analysetool_core::questionnaire::{Questionnaire, Score};
use analysetool_core::session::{
    Action, AnswerValue, Edit, FocusPoint, ParkedItem, Participant, Previous, Respondent, Session, Source, SourceKey,
    SourceKind, Way,
};
use jiff::Timestamp;
use jiff::civil::date;

type Fault = Box<dyn Error + Send + Sync>;

/// What is typed. `tests/office/check.py` looks for each of them in what a word processor and a spreadsheet read.
pub const TYPED: [&str; 10] = [
    "=cmd|' /C calc'!A0",
    "+31 6 1234 & \"meer\"",
    "-2+3 <b>vet</b> </w:t></w:r>",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    " =HYPERLINK(\"https://voorbeeld.invalid\";\"klik\")",
    "＝1＋1 %0A |ls",
    "😀 👩‍🔧 ✓ → Ł 中",
    "שלום עולם العربية",
    "#import \"x\" *vet* _schuin_ $x$ @bron <y> \\",
    "regel een\nregel twee\tna een tab",
];

/// A group on name in which nobody typed anything ordinary.
pub fn session(questionnaire: &Questionnaire) -> Result<Session, Fault> {
    let mut before = filled(questionnaire, 1)?;
    edit(&mut before, Edit::Date(Some(date(2025, 11, 20))))?;
    let mut session = filled(questionnaire, 2)?;
    edit(&mut session, Edit::Previous(Some(Previous::of(&before))))?;
    planned(session)
}

fn filled(questionnaire: &Questionnaire, shift: usize) -> Result<Session, Fault> {
    let mut questionnaire = questionnaire.clone();
    questionnaire.title = TYPED[0].to_owned();
    "=notice & <c:lang val=\"en-US\"/>".clone_into(&mut questionnaire.notice);
    for (section, typed) in questionnaire.sections.iter_mut().zip(TYPED.iter().cycle()) {
        (*typed).clone_into(&mut section.title);
        for (theme, typed) in section.themes.iter_mut().zip(TYPED.iter().cycle()) {
            theme.title = format!("{typed} {}", theme.id);
            for (statement, typed) in theme.statements.iter_mut().zip(TYPED.iter().cycle().skip(3)) {
                (*typed).clone_into(&mut statement.text);
                (*typed).clone_into(&mut statement.short);
            }
        }
    }
    let mut session = Session::new(&questionnaire, Timestamp::UNIX_EPOCH);
    edit(&mut session, Edit::Municipality("=Proefstad & <Omstreken>".to_owned()))?;
    edit(&mut session, Edit::Date(Some(date(2026, 11, 21))))?;
    edit(&mut session, Edit::Way(Way::AloneThenTogether))?;
    for (place, typed) in TYPED.iter().enumerate() {
        let mut participant = Participant::new();
        participant.organisation = typed.replace(['\n', '\t'], " ");
        participant.role = questionnaire.roles.get(place).map(|role| role.id.clone());
        let mut respondent = Respondent::new(Source::new(SourceKind::File, SourceKey::new(u64::try_from(place)?)));
        respondent.participant = Some(participant.id);
        let id = respondent.id;
        edit(&mut session, Edit::Participant(participant))?;
        edit(&mut session, Edit::Respondent(Box::new(respondent)))?;
        for located in questionnaire.statements() {
            let points = u8::try_from(1 + (located.index * 7 + place * shift) % 5)?;
            let value = Score::new(points).map(AnswerValue::Score);
            let statement = located.statement.id.clone();
            edit(&mut session, Edit::Reply { respondent: id, statement: statement.clone(), value })?;
            if located.index % 10 == place {
                let note = if place == 6 { "lang ".repeat(2_000) } else { (*typed).to_owned() };
                edit(&mut session, Edit::ReplyNote { respondent: id, statement, note })?;
            }
        }
    }
    for (located, typed) in questionnaire.statements().zip(TYPED.iter().cycle()) {
        let note = if located.index == 12 { "x".repeat(10_000) } else { (*typed).to_owned() };
        edit(&mut session, Edit::Note { statement: located.statement.id.clone(), note })?;
    }
    Ok(session)
}

/// With a plan in which everything was typed.
pub fn planned(mut session: Session) -> Result<Session, Fault> {
    let questionnaire = session.questionnaire().clone();
    let ids: Vec<_> = questionnaire.statements().map(|located| located.statement.id.clone()).collect();
    let focus = ids.iter().zip(TYPED).take(3).map(|(id, typed)| {
        let mut point = FocusPoint::new(id.clone());
        typed.clone_into(&mut point.why);
        point
    });
    edit(&mut session, Edit::Focus(focus.collect()))?;
    for (place, typed) in TYPED.iter().enumerate() {
        let mut action = Action::new();
        (*typed).clone_into(&mut action.what);
        action.owner.name = typed.replace(['\n', '\t'], " ");
        action.due = date(2027, 1, 1).checked_add(jiff::Span::new().weeks(i64::try_from(place)?)).ok();
        action.statements = ids.iter().skip(place).take(2).cloned().collect();
        edit(&mut session, Edit::Action(Box::new(action)))?;
        let mut parked = ParkedItem::new();
        (*typed).clone_into(&mut parked.text);
        edit(&mut session, Edit::Parked(Box::new(parked)))?;
    }
    Ok(session)
}

fn edit(session: &mut Session, edit: Edit) -> Result<(), Fault> {
    session.apply(edit, Timestamp::UNIX_EPOCH)?;
    Ok(())
}
