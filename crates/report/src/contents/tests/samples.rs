//! Sessions for these tests, written as text: one sign per statement. `1` to `5` is a score, `?` is 'weet ik niet', `-` is
//! 'niet van toepassing', `.` is open.

use std::sync::LazyLock;

use analysetool_core::questionnaire::{
    Guidance, Questionnaire, Score, Section, SectionId, Statement, StatementId, Theme, ThemeId, builtin,
};
use analysetool_core::session::{
    Action, ActionStatus, Anonymity, Answer, AnswerValue, Dots, Edit, FocusPoint, LocalId, ParkedItem, Participant,
    Previous, Respondent, Round, Session, Slip, Source, SourceKey, SourceKind, Way,
};
use jiff::Timestamp;
use jiff::civil::date;

pub static BUILTIN: LazyLock<Questionnaire> = LazyLock::new(|| builtin().unwrap());

/// A questionnaire of as many sections, each with as many statements in as many themes as there are numbers.
pub fn questionnaire(sections: &[&[usize]]) -> Questionnaire {
    let (mut themes, mut statements) = (0, 0);
    let mut statement = || {
        statements += 1;
        Statement {
            id: id(statements),
            rev: 1,
            text: format!("Tekst van stelling {statements}"),
            short: format!("Kort {statements}"),
            guidance: Guidance::default(),
        }
    };
    let mut theme = |count: &usize| {
        themes += 1;
        Theme {
            id: ThemeId::parse(&format!("T{themes}")).unwrap(),
            title: format!("Thema {themes}"),
            intro: String::new(),
            statements: (0..*count).map(|_| statement()).collect(),
        }
    };
    let section = |(number, counts): (usize, &&[usize])| Section {
        id: SectionId::parse(&format!("P{number}")).unwrap(),
        title: format!("Onderdeel {number}"),
        intro: String::new(),
        themes: counts.iter().map(&mut theme).collect(),
    };
    let sections = (1..).zip(sections).map(section).collect();
    Questionnaire { id: "eigen".to_owned(), sections, ..BUILTIN.clone().without_guidance() }
}

pub fn id(number: usize) -> StatementId {
    StatementId::parse(&format!("S{number}")).unwrap()
}

/// The id of a statement of any questionnaire by its number.
pub fn nth(session: &Session, number: usize) -> StatementId {
    session.questionnaire().statement_at(number - 1).unwrap().statement.id.clone()
}

pub fn edit(session: &mut Session, edit: Edit) {
    session.apply(edit, Timestamp::UNIX_EPOCH).unwrap();
}

/// One person.
pub fn solo(questionnaire: &Questionnaire, signs: &str) -> Session {
    let mut session = Session::new(questionnaire, Timestamp::UNIX_EPOCH);
    edit(&mut session, Edit::Municipality("Proefstad".to_owned()));
    edit(&mut session, Edit::Date(Some(date(2026, 11, 21))));
    let ids: Vec<StatementId> = questionnaire.statements().map(|located| located.statement.id.clone()).collect();
    for (statement, sign) in ids.into_iter().zip(signs.chars()) {
        edit(&mut session, Edit::Answer { statement, value: value(sign) });
    }
    session
}

/// A group on name: one string of signs a partner, which are 'Organisatie 1' and so on.
pub fn group(questionnaire: &Questionnaire, partners: &[&str]) -> Session {
    let mut session = solo(questionnaire, "");
    edit(&mut session, Edit::Way(Way::AloneThenTogether));
    let roles: Vec<_> = questionnaire.roles.iter().map(|role| role.id.clone()).collect();
    for (number, signs) in (1_u32..).zip(partners) {
        let mut participant = Participant::new();
        participant.id = LocalId::parse(&format!("{number:08x}")).unwrap();
        participant.organisation = format!("Organisatie {number}");
        participant.role = roles.iter().cycle().nth(number as usize - 1).cloned();
        let mut respondent = Respondent::new(Source::new(SourceKind::File, SourceKey::new(number.into())));
        respondent.id = LocalId::parse(&format!("{:08x}", 1_000 + number)).unwrap();
        respondent.participant = Some(participant.id);
        for (located, sign) in questionnaire.statements().zip(signs.chars()) {
            let mut answer = Answer::default();
            answer.value = value(sign);
            respondent.sheet.put(located.statement.id.clone(), answer);
        }
        edit(&mut session, Edit::Participant(participant));
        edit(&mut session, Edit::Respondent(Box::new(respondent)));
    }
    session
}

/// The same group without names.
pub fn unnamed(questionnaire: &Questionnaire, partners: &[&str]) -> Session {
    let mut session = group(questionnaire, partners);
    edit(&mut session, Edit::Anonymity(Anonymity::Unnamed));
    session
}

/// As many partners with the built-in questionnaire, who answer by arithmetic.
pub fn coalition(partners: usize) -> Session {
    let sheet = |partner: usize| -> String {
        let sign = |statement: usize| match (statement * 7 + partner * (statement % 5 + 1)) % 11 {
            0 => '?',
            1 => '-',
            rest => char::from(b'1' + u8::try_from((rest + statement / 9) % 5).unwrap()),
        };
        (0..BUILTIN.statement_count()).map(sign).collect()
    };
    let sheets: Vec<String> = (0..partners).map(sheet).collect();
    group(&BUILTIN, &sheets.iter().map(String::as_str).collect::<Vec<_>>())
}

/// What a partner wrote.
pub fn note(session: &mut Session, partner: usize, statement: &StatementId, note: &str) {
    let respondent = session.respondents()[partner].id;
    let (statement, note) = (statement.clone(), note.to_owned());
    edit(session, Edit::ReplyNote { respondent, statement, note });
}

pub fn action(what: &str, status: ActionStatus) -> Action {
    let mut action = Action::new();
    action.what = what.to_owned();
    action.status = status;
    action
}

pub fn focus_point(statement: StatementId, why: &str) -> FocusPoint {
    let mut point = FocusPoint::new(statement);
    point.why = why.to_owned();
    point
}

/// A word of its own in every text that people can write: `mark("naam")`, `mark("notitie")` and so on.
pub fn mark(what: &str) -> String {
    format!("Zeldzaam-{what}")
}

/// Puts such words everywhere, with votes, a plan, dots and an earlier measurement.
pub fn marked(mut session: Session, is_group: bool) -> Session {
    let mut earlier = session.clone();
    edit(&mut earlier, Edit::Date(Some(date(2025, 11, 20))));
    let first = nth(&session, 1);
    edit(&mut earlier, Edit::Note { statement: first.clone(), note: mark("notitie") });
    let mut old = action(&mark("plan"), ActionStatus::Open);
    old.owner.name = mark("naam");
    edit(&mut earlier, Edit::Action(Box::new(old)));
    edit(&mut session, Edit::Title(mark("naam")));
    for mut participant in session.participants().to_vec() {
        participant.name = mark("naam");
        participant.organisation = format!("{} {}", mark("organisatie"), participant.id);
        edit(&mut session, Edit::Participant(participant));
    }
    for statement in
        (1..=session.questionnaire().statement_count()).map(|number| nth(&session, number)).collect::<Vec<_>>()
    {
        for mut respondent in session.respondents().to_vec() {
            let mut answer = respondent.sheet.answer(&statement).cloned().unwrap_or_default();
            answer.note = mark("notitie");
            answer.quotes = vec![mark("citaat")];
            respondent.sheet.put(statement.clone(), answer);
            edit(&mut session, Edit::Respondent(Box::new(respondent)));
        }
        edit(&mut session, Edit::Note { statement: statement.clone(), note: mark("notitie") });
        edit(&mut session, Edit::Flag { statement, flagged: true });
    }
    if is_group {
        let second = nth(&session, 2);
        let (mut shown, mut hidden) = (Round::default(), Round::default());
        (shown.counts, shown.revealed) = ([3, 1, 1, 1, 3], true);
        hidden.counts = [9, 0, 0, 0, 0];
        edit(&mut session, Edit::Rounds { statement: second.clone(), rounds: vec![shown, hidden] });
        let mut dots = Dots::default();
        dots.slips = vec![Slip::new([(first.clone(), 2), (second, 1)].into()); 3];
        dots.revealed = true;
        edit(&mut session, Edit::Dots(Some(dots)));
    }
    edit(&mut session, Edit::Focus(vec![focus_point(first.clone(), &mark("waarom"))]));
    for number in 0..5 {
        let mut action = action(&format!("{} {number}", mark("plan")), ActionStatus::Open);
        action.owner.name = mark("naam");
        action.note = mark("notitie");
        action.statements = vec![first.clone()];
        edit(&mut session, Edit::Action(Box::new(action)));
    }
    let mut parked = ParkedItem::new();
    parked.text = mark("geparkeerd");
    parked.owner.name = mark("naam");
    parked.statement = Some(first);
    edit(&mut session, Edit::Parked(Box::new(parked)));
    edit(&mut session, Edit::Previous(Some(Previous::of(&earlier))));
    session
}

fn value(sign: char) -> Option<AnswerValue> {
    match sign {
        '.' => None,
        '?' => Some(AnswerValue::DontKnow),
        '-' => Some(AnswerValue::NotApplicable),
        digit => Some(AnswerValue::Score(Score::new(digit.to_digit(10).unwrap().try_into().unwrap()).unwrap())),
    }
}
