//! The talk list: what to talk about first, why in words, and with which question.

use analysetool_core::analysis::{Points, Reason, StatementSummary, TALK_LIST, Votes, talk_list};
use analysetool_core::questionnaire::{Located, Score};
use analysetool_core::text::Text;

use crate::app::work::Work;

/// A statement on the list.
pub struct Topic<'a> {
    /// The statement.
    pub located: Located<'a>,
    /// Why it is on the list, as a sentence.
    pub why: String,
    /// How many of a group scored what, as a sentence; empty for one person.
    pub spread: String,
    /// The question to begin with; empty when the questionnaire has none.
    pub question: &'a str,
}

/// What to talk about, in the order of the rule.
#[must_use]
pub fn topics<'a>(work: &'a Work, text: &Text) -> Vec<Topic<'a>> {
    let summary = work.summary();
    let topic = |topic: analysetool_core::analysis::Topic| {
        let located = work.questionnaire().statement(&topic.id)?;
        let statement = summary.statements.get(topic.index)?;
        let question = work.guidance(&topic.id).map_or("", |guidance| guidance.talk.as_str());
        let spread = statement.votes.as_ref().map(|votes| spread(votes, text)).unwrap_or_default();
        Some(Topic { located, why: why(work, statement, topic.reason, text), spread, question })
    };
    talk_list(summary, TALK_LIST).into_iter().filter_map(topic).collect()
}

/// The list as text, to paste in an invitation.
pub(super) fn in_words(work: &Work, text: &Text) -> String {
    let municipality = &work.session().municipality().name;
    let title = if municipality.is_empty() { text.talk_title() } else { text.talk_title_of(municipality) };
    let date = work.session().date().map(|date| text.date_in_full(date));
    let mut lines: Vec<String> = std::iter::once(title).chain(date).collect();
    for (place, topic) in (1..).zip(topics(work, text)) {
        let number = text.number(topic.located.index + 1);
        lines.push(String::new());
        lines.push(text.talk_line(text.number(place), number, &topic.located.statement.text));
        lines.extend([topic.why, topic.spread].into_iter().filter(|line| !line.is_empty()));
        if !topic.question.is_empty() {
            lines.push(text.talk_question(topic.question));
        }
    }
    lines.join("\n") + "\n"
}

fn why(work: &Work, statement: &StatementSummary, reason: Reason, text: &Text) -> String {
    let value = |points: Points| {
        let label = points.score().map_or("", |score| work.questionnaire().label(score));
        text.state_scored(text.points(points), label).trim_end().to_owned()
    };
    let low = || statement.value.map(value).unwrap_or_default();
    match (reason, &statement.votes) {
        (Reason::Divided, _) => text.talk_why_divided(),
        (Reason::Low, _) if statement.is_agreed() => text.talk_why_low_agreed(low()),
        (Reason::Low, Some(_)) => text.talk_why_low_group(low()),
        (Reason::Low, None) => text.talk_why_low(low()),
        (Reason::ManyDontKnow, Some(votes)) => {
            let asked = votes.counts.iter().sum::<u32>() + votes.dont_know + votes.not_applicable + votes.open;
            text.talk_why_unknown_group(votes.dont_know, count(text, votes.dont_know), count(text, asked))
        }
        (Reason::ManyDontKnow, None) => text.talk_why_unknown(),
    }
}

/// '4 keer een 1, 2 keer een 5, 1 keer weet ik niet.'
fn spread(votes: &Votes, text: &Text) -> String {
    let scores = Score::all().zip(votes.counts).filter(|(_, times)| *times > 0);
    let mut parts: Vec<String> =
        scores.map(|(score, times)| text.talk_times(count(text, times), score.to_string())).collect();
    if votes.dont_know > 0 {
        parts.push(text.talk_times_unknown(count(text, votes.dont_know)));
    }
    if votes.not_applicable > 0 {
        parts.push(text.talk_times_not_applicable(count(text, votes.not_applicable)));
    }
    if parts.is_empty() { String::new() } else { text.talk_spread(parts.join(", ")) }
}

fn count(text: &Text, number: u32) -> String {
    text.number(usize::try_from(number).unwrap_or(usize::MAX))
}
