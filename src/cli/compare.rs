//! `analysetool compare`: what changed between two measurements.

use std::path::{Path, PathBuf};

use analysetool_core::analysis::{Change, GroupChange, Mean, StatementChange, change};
use analysetool_core::session::Session;
use analysetool_core::store::look;
use analysetool_core::text::Text;
use serde::Serialize;

use super::{Console, Failure, Outcome, Tools, show};

const EXAMPLES: &str = "\
Examples:
  analysetool compare proefstad-2025.json proefstad-2026.json
  analysetool compare proefstad-2025.json proefstad-2026.json --json

Statements compare when they are in both measurements with the same id and meaning, and have a value in both. Named as
improved or declined is only what changed by at least as much as one answer could make. Of two groups on name the
partners in both are compared; in_both is null when partners can't be matched, and then everybody is.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The earlier session
    old: PathBuf,
    /// The later session
    new: PathBuf,
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let (old, new) = (open(&args.old, tools, console)?, open(&args.new, tools, console)?);
    if old.questionnaire().id != new.questionnaire().id {
        let sentence =
            format!("{} and {}: scored with different questionnaires.", args.old.display(), args.new.display());
        return Err(Failure::Faults(vec![sentence]));
    }
    if old.date().zip(new.date()).is_some_and(|(old, new)| old > new) {
        console.warn(format!("{} is the later one by its date", args.old.display()));
    }
    let change = change(&old, &new);
    if args.json {
        let text = serde_json::to_string_pretty(&document(&old, &new, &change)).map_err(std::io::Error::from)?;
        return console.bytes((text + "\n").as_bytes());
    }
    lines(&old, &new, &change).into_iter().try_for_each(|line| console.line(line))
}

fn open(path: &Path, tools: &Tools<'_>, console: &mut Console<'_>) -> Result<Session, Failure> {
    let looked = look(&tools.disk, &tools.folders()?, path)?;
    show::refuse_lost(&looked.recovery)?;
    show::say_recovery(path, &looked.recovery, console);
    console.notices(path.display(), &looked.notices);
    Ok(looked.session)
}

#[derive(Serialize)]
struct Document<'a> {
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
}

#[derive(Serialize)]
struct About<'a> {
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
}

fn document<'a>(old: &'a Session, new: &'a Session, change: &'a Change) -> Document<'a> {
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
    }
}

fn group(group: &GroupChange) -> Group<'_> {
    let GroupChange { id, title, before, after, statements } = group;
    Group { id, title, before: before.value(), after: after.value(), statements: *statements }
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
    }
}

fn lines(old: &Session, new: &Session, change: &Change) -> Vec<String> {
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
    lines.push(String::new());
    let bands = &new.questionnaire().bands;
    let mean = |mean: Mean| Text::dutch().mean(mean, bands).replace(',', ".");
    let row = |group: &GroupChange| {
        let GroupChange { id, title, before, after, statements } = group;
        format!("{id:<4} {:>5} {:>5}  {title} ({statements} statements)", mean(*before), mean(*after))
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
        lines.push(format!("  {before:>3} -> {after:<3}  {}  {short}{worded}", change.id));
    }
    lines
}
