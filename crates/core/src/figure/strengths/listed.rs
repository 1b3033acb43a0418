//! One statement in the list of strengths and weaknesses: its row in the figure and in the table.

use super::super::counts::capital;
use super::super::rows::{Outcome, Row};
use super::super::{Brief, Opens, Table, words};
use crate::analysis::{StatementSummary, Verdict, Votes};
use crate::session::AnswerValue;

/// The row of a statement with a value.
pub(super) fn row(brief: Brief<'_>, statement: &StatementSummary) -> Option<Row> {
    let text = brief.text;
    let (value, verdict) = statement.value.zip(statement.verdict)?;
    let (number, short) = (text.number(statement.number()), brief.statement_name(statement));
    let points = text.points(value);
    let outcome = match verdict {
        Verdict::Band(band) => Outcome::Value {
            value: words::place_of(value),
            range: None,
            text: points.clone(),
            band,
            band_title: brief.band(band).to_owned(),
        },
        Verdict::DiscussFirst => {
            Outcome::Divided { value: words::place_of(value), text: points.clone(), title: text.figure_discuss_first() }
        }
    };
    let meaning = words::inside(&word(brief, verdict));
    let sentence = match brief.label(value) {
        label if label.is_empty() => text.figure_statement_sentence_between(&number, &short, points, meaning),
        label => text.figure_statement_sentence(&number, &short, points, words::inside(&label), meaning),
    };
    let count = counted(brief, statement).map(|(n, of)| text.figure_scored_of(n, of)).unwrap_or_default();
    let remark = remark(brief, statement);
    let said = [count.clone(), words::inside(&remark)].into_iter().filter(|words| !words.is_empty());
    let sentence = said.fold(sentence, |sentence, words| text.figure_sentence_with_remark(sentence, words));
    Some(Row {
        label: text.figure_statement_label(number, short),
        detail: String::new(),
        outcome,
        count,
        remark,
        opens: Opens::Statement(statement.id.clone()),
        sentence,
    })
}

/// The statements as a table; for a group with how many answered and what there is to remark.
pub(super) fn table<'a>(brief: Brief<'_>, statements: impl Iterator<Item = &'a StatementSummary>) -> Table {
    let text = brief.text;
    let is_group = brief.summary.coalition.is_some();
    let mut header = vec![
        text.figure_column_number(),
        text.figure_column_statement(),
        text.figure_column_theme(),
        if brief.has_medians() { text.figure_column_median() } else { text.figure_column_score() },
        text.figure_column_label(),
        text.figure_column_band(),
    ];
    if is_group {
        header.extend([text.figure_column_answers(), text.figure_column_asked(), text.figure_column_remark()]);
    }
    let row = |statement: &StatementSummary| {
        let (value, verdict) = statement.value.zip(statement.verdict)?;
        let theme = brief.summary.themes.get(statement.theme_index)?;
        let mut cells = vec![
            text.number(statement.number()),
            brief.statement_name(statement),
            theme.title.clone(),
            text.points(value),
            brief.label(value),
            word(brief, verdict),
        ];
        if is_group {
            let (n, of) = counted(brief, statement).unwrap_or_default();
            cells.extend([n, of, remark(brief, statement)]);
        }
        Some(cells)
    };
    Table { header, rows: statements.filter_map(row).collect() }
}

fn word(brief: Brief<'_>, verdict: Verdict) -> String {
    match verdict {
        Verdict::Band(band) => brief.band(band).to_owned(),
        Verdict::DiscussFirst => brief.text.figure_discuss_first(),
    }
}

/// How many scored it, of how many who were asked.
fn counted(brief: Brief<'_>, statement: &StatementSummary) -> Option<(String, String)> {
    let votes = statement.votes.as_ref().filter(|votes| votes.median.is_some())?;
    Some((brief.count(votes.n()), brief.count(votes.asked())))
}

/// Everything there is to remark on a statement of a group, in one line; empty when there is nothing.
fn remark(brief: Brief<'_>, statement: &StatementSummary) -> String {
    capital(&brief.statement_remarks(statement).join(", "))
}

impl Brief<'_> {
    /// How a group is divided, whose voice is alone, what many don't know, and what was agreed: each in a few words.
    #[must_use]
    pub fn statement_remarks(&self, statement: &StatementSummary) -> Vec<String> {
        let text = self.text;
        let mut parts = Vec::new();
        if let Some(votes) = &statement.votes {
            if votes.is_divided() {
                parts.push(self.low_and_high(votes));
            } else if let [first, ..] = votes.lone.as_slice() {
                let scores: Vec<String> = votes.lone.iter().map(ToString::to_string).collect();
                let same = votes.lone.iter().all(|score| score == first);
                let scores = if same { first.to_string() } else { scores.join(", ") };
                parts.push(text.figure_lone(votes.lone.len(), text.number(votes.lone.len()), scores));
            }
            if votes.many_dont_know && votes.dont_know > 1 {
                parts.push(text.figure_many_dont_know(self.count(votes.dont_know), self.count(votes.asked())));
            }
        }
        if let Some(agreed) = statement.agreed {
            parts.push(match agreed {
                AnswerValue::Score(score) if !statement.is_agreed() => text.figure_agreed_score(score.to_string()),
                AnswerValue::Score(_) => text.figure_agreed(),
                AnswerValue::DontKnow => text.figure_agreed_score(words::inside(&self.questionnaire().dont_know)),
                AnswerValue::NotApplicable => {
                    text.figure_agreed_score(words::inside(&self.questionnaire().not_applicable))
                }
            });
        }
        parts
    }

    /// '6 keer laag, 6 keer hoog', and the 3s when there are some.
    #[must_use]
    pub fn low_and_high(&self, votes: &Votes) -> String {
        let [one, two, three, four, five] = votes.counts;
        let (low, middle, high) = (self.count(one + two), self.count(three), self.count(four + five));
        if three == 0 {
            self.text.figure_low_and_high(low, high)
        } else {
            self.text.figure_low_middle_high(low, middle, high)
        }
    }
}
