//! Two measurements: what `compare` prints about them, as JSON and as a table.

use analysetool_core::analysis::{Change, GroupChange, Mean, Measured, Moves, StatementChange};
use analysetool_core::session::Session;
use analysetool_core::text::{Language, Text};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Document<'a> {
    old: About<'a>,
    new: About<'a>,
    comparable: usize,
    of: usize,
    partners: Option<Partners>,
    sections: Vec<Group<'a>>,
    themes: Vec<Group<'a>>,
    statements: Vec<Statement<'a>>,
    improved: Vec<&'a str>,
    declined: Vec<&'a str>,
    /// One of the two is of one person, the other of a group.
    person_and_group: bool,
}

#[derive(Serialize)]
pub(super) struct About<'a> {
    municipality: &'a str,
    date: Option<String>,
}

#[derive(Serialize)]
struct Partners {
    in_both: Option<usize>,
    group_changed: bool,
}

#[derive(Serialize)]
struct Group<'a> {
    id: &'a str,
    title: &'a str,
    before: f64,
    after: f64,
    statements: usize,
    measured_otherwise: usize,
}

#[derive(Serialize)]
struct Statement<'a> {
    id: &'a str,
    before: f64,
    after: f64,
    named: bool,
    old_text: Option<&'a str>,
    higher: Option<u32>,
    same: Option<u32>,
    lower: Option<u32>,
    /// How the two values came about, when not in the same way: then, and now.
    measured: Option<[&'static str; 2]>,
}

pub(super) fn document<'a>(old: &'a Session, new: &'a Session, change: &'a Change) -> Document<'a> {
    let about = |session: &'a Session| About {
        municipality: &session.municipality().name,
        date: session.date().map(|date| date.to_string()),
    };
    let ids = |changes: Vec<&'a StatementChange>| changes.into_iter().map(|one| one.id.as_str()).collect();
    Document {
        old: about(old),
        new: about(new),
        comparable: change.comparable,
        of: change.of,
        partners: change
            .partners
            .map(|partners| Partners { in_both: partners.in_both, group_changed: partners.group_changed }),
        sections: change.sections.iter().map(group).collect(),
        themes: change.themes.iter().map(group).collect(),
        statements: change.statements.iter().map(statement).collect(),
        improved: ids(change.improved()),
        declined: ids(change.declined()),
        person_and_group: change.person_and_group,
    }
}

fn group(group: &GroupChange) -> Group<'_> {
    let GroupChange { id, title, before, after, statements, measured_otherwise } = group;
    let (before, after) = (before.value(), after.value());
    Group { id, title, before, after, statements: *statements, measured_otherwise: *measured_otherwise }
}

fn statement(change: &StatementChange) -> Statement<'_> {
    Statement {
        id: change.id.as_str(),
        before: change.before.value(),
        after: change.after.value(),
        named: change.is_named,
        old_text: change.old_text.as_deref(),
        higher: change.moves.map(|moves| moves.higher),
        same: change.moves.map(|moves| moves.same),
        lower: change.moves.map(|moves| moves.lower),
        measured: change.measured.map(|(was, now)| [was.id(), now.id()]),
    }
}

pub(super) fn lines(old: &Session, new: &Session, change: &Change) -> Vec<String> {
    let about = |session: &Session| {
        let date = session.date().map(|date| date.to_string()).unwrap_or_default();
        let parts = [session.municipality().name.clone(), date];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let mut lines = vec![format!("from {} to {}", about(old), about(new))];
    lines.push(format!(
        "{} of {} statements compare, {} have a value in both",
        change.comparable,
        change.of,
        change.statements.len()
    ));
    if let Some(partners) = change.partners {
        lines.push(match partners.in_both {
            Some(in_both) => format!("{in_both} partners took part in both; only they are compared"),
            None => "partners can't be matched; everybody is compared".to_owned(),
        });
        if partners.group_changed {
            lines.push("more than a third took part only once: compare with care".to_owned());
        }
    }
    if change.person_and_group {
        lines.push("not measured alike: one person and a group; compare with care".to_owned());
    }
    lines.push(String::new());
    let bands = &new.questionnaire().bands;
    let mean = |mean: Mean| Text::of(Language::English).mean(mean, bands);
    let row = |group: &GroupChange| {
        let GroupChange { id, title, before, after, statements, measured_otherwise } = group;
        let otherwise = match measured_otherwise {
            // Said once, above.
            0 => String::new(),
            _ if change.person_and_group => String::new(),
            n => format!(", {n} not measured alike"),
        };
        format!("{id:<4} {:>5} {:>5}  {title} ({statements} statements{otherwise})", mean(*before), mean(*after))
    };
    lines.extend(change.sections.iter().map(row));
    lines.push(String::new());
    lines.extend(change.themes.iter().map(row));
    lines.extend(ranking("Improved", &change.improved(), new));
    lines.extend(ranking("Declined", &change.declined(), new));
    lines
}

fn ranking(heading: &str, changes: &[&StatementChange], new: &Session) -> Vec<String> {
    let mut lines = vec![String::new(), format!("{heading}{}", if changes.is_empty() { ": none" } else { ":" })];
    for change in changes {
        let short = new.questionnaire().statement_at(change.index).map_or("", |located| &located.statement.short);
        let (before, after) = (change.before.to_string(), change.after.to_string());
        let worded = if change.old_text.is_some() { " (other wording)" } else { "" };
        let remarks = [moves(change), otherwise(change)].concat();
        lines.push(format!("  {before:>3} -> {after:<3}  {}  {short}{worded}{remarks}", change.id));
    }
    lines
}

/// How many partners moved which way; said with care where the median moved otherwise.
fn moves(change: &StatementChange) -> String {
    let Some(moves) = change.moves else { return String::new() };
    let Moves { higher, same, lower } = moves;
    let but = if moves.belie(change.direction()) { "but " } else { "" };
    format!(" ({but}partners: {higher} higher, {same} same, {lower} lower)")
}

/// Between a person and a group it is said once, above.
fn otherwise(change: &StatementChange) -> String {
    match change.measured {
        None | Some((Measured::Person, _) | (_, Measured::Person)) => String::new(),
        Some((was, now)) => format!(" (not measured alike: {}, then {})", in_words(was), in_words(now)),
    }
}

const fn in_words(measured: Measured) -> &'static str {
    match measured {
        Measured::Person => "one person",
        Measured::Partners => "answers of partners",
        Measured::InTheRoom => "a vote in the room",
        Measured::Agreed => "agreed in the room",
    }
}
