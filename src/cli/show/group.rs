//! What the table for people adds for a group: who answered, and how each statement was answered.

use analysetool_core::analysis::{Coalition, Counted, State, StatementSummary, Summary, Votes};
use analysetool_core::questionnaire::{Questionnaire, RoleId, Score};

/// Who answered, which chairs are empty, and between which values the statements lie.
pub(super) fn about(coalition: &Coalition, summary: &Summary, questionnaire: &Questionnaire) -> Vec<String> {
    let names = if coalition.unnamed { "without names" } else { "on name" };
    let Coalition { participants, respondents, empty_chairs, .. } = coalition;
    let mut lines = vec![format!("group {names}: {participants} participants, answers of {respondents} partners")];
    if let Some((low, high)) = summary.total.extremes {
        lines.push(format!("values of statements from {low} to {high}"));
    }
    let title = |role: &RoleId| questionnaire.role(role).map_or(role.as_str(), |role| &role.title).to_owned();
    if !empty_chairs.is_empty() {
        lines.push(format!("empty chairs: {}", empty_chairs.iter().map(title).collect::<Vec<_>>().join(", ")));
    }
    lines
}

/// Every statement with its answers. Answers without names that are too few to show are not there.
pub(super) fn statements(summary: &Summary, questionnaire: &Questionnaire) -> Vec<String> {
    let heads = ["value", "1", "2", "3", "4", "5", "?", "n.a.", "open"];
    let mut lines = vec![String::new(), row("", heads.map(str::to_owned), "")];
    let shorts = questionnaire.statements().map(|located| located.statement.short.as_str());
    lines.extend(summary.statements.iter().zip(shorts).map(|(statement, short)| line(statement, short)));
    lines
}

fn line(statement: &StatementSummary, short: &str) -> String {
    let value = statement.value.map_or_else(|| "-".to_owned(), |value| value.to_string());
    let cells = match &statement.votes {
        Some(votes) => {
            let [one, two, three, four, five] = votes.counts;
            [one, two, three, four, five, votes.dont_know, votes.not_applicable, votes.open]
                .map(|count| count.to_string())
        }
        None => <[String; 8]>::default(),
    };
    let [one, two, three, four, five, dont_know, not_applicable, open] = cells;
    let cells = [value, one, two, three, four, five, dont_know, not_applicable, open];
    let remarks = remarks(statement);
    let remarks = if remarks.is_empty() { String::new() } else { format!(" ({})", remarks.join(", ")) };
    row(statement.id.as_str(), cells, &format!("{short}{remarks}"))
}

fn row(
    id: &str,
    [value, one, two, three, four, five, dont_know, not_applicable, open]: [String; 9],
    about: &str,
) -> String {
    let counts =
        format!("{one:>4} {two:>4} {three:>4} {four:>4} {five:>4}  {dont_know:>4} {not_applicable:>4} {open:>4}");
    format!("{id:<5} {value:>5} {counts}  {about}").trim_end().to_owned()
}

/// What the counts do not say by themselves.
fn remarks(statement: &StatementSummary) -> Vec<String> {
    let mut remarks = Vec::new();
    if statement.withheld {
        remarks.push("too few answers to show without names".to_owned());
    }
    if statement.is_agreed() {
        remarks.push("agreed in the room".to_owned());
    }
    if statement.state == State::NotApplicable {
        remarks.push("not applicable".to_owned());
    }
    remarks.extend(statement.votes.iter().flat_map(of_votes));
    remarks
}

fn of_votes(votes: &Votes) -> Vec<String> {
    let mut remarks = Vec::new();
    if votes.counted == Counted::InTheRoom {
        remarks.push("vote in the room".to_owned());
    }
    remarks.extend(votes.word.map(|word| word.id().to_owned()));
    if !votes.lone.is_empty() {
        let lone: Vec<String> = votes.lone.iter().map(Score::to_string).collect();
        remarks.push(format!("far from the median: {}", lone.join(" ")));
    }
    if votes.many_dont_know {
        remarks.push("many don't know".to_owned());
    }
    if votes.not_asked > 0 {
        remarks.push(format!("{} not asked", votes.not_asked));
    }
    remarks
}
