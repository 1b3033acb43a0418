//! How a group answered one statement, in words: spread, lone voices, and who gave no score.

use super::canvas::Canvas;
use super::replies::Reply;
use super::style::{self, Ink};
use super::words::inside;
use super::{Brief, Point};
use crate::analysis::{StatementSummary, Votes, Word};
use crate::session::AnswerValue;

impl Brief<'_> {
    /// What the spread of the answers is called.
    #[must_use]
    pub fn word(&self, word: Word) -> String {
        match word {
            Word::United => self.text.spread_united(),
            Word::Mixed => self.text.spread_mixed(),
            Word::Divided => self.text.spread_divided(),
        }
    }

    /// What must be said beside the answers, one sentence a line; the word itself is left out.
    pub(super) fn spread_remarks(&self, statement: &StatementSummary) -> Vec<String> {
        let text = self.text;
        let mut remarks = Vec::new();
        if statement.withheld {
            remarks.push(text.spread_withheld());
        } else if let Some(votes) = &statement.votes {
            remarks.extend(self.text.spread_without_word(votes));
            if votes.is_divided() {
                remarks.push(text.spread_discuss_first());
            }
            remarks.extend(self.text.spread_lone_voices(votes));
            if votes.many_dont_know {
                remarks.push(text.spread_many_dont_know());
            }
            if votes.not_asked > 0 {
                remarks.push(text.spread_not_asked(self.count(votes.not_asked)));
            }
        } else if statement.agreed.is_none() {
            remarks.push(text.figure_none_answered());
        }
        remarks.extend(self.agreed(statement));
        remarks
    }

    /// 'Verdeeld: 6 laag, 6 hoog', or what can be said with fewer scores.
    #[must_use]
    pub fn spread_sentence(&self, votes: &Votes) -> Option<String> {
        self.text.spread_sentence(votes)
    }

    /// '12 van de 14 gaven een score'.
    pub(super) fn scored_of_asked(&self, votes: &Votes) -> String {
        let n = usize::try_from(votes.n()).unwrap_or(usize::MAX);
        self.text.spread_scored_of_sentence(n, self.count(votes.n()), self.count(votes.asked()))
    }

    /// The score or state that was agreed in the room.
    pub(super) fn agreed(&self, statement: &StatementSummary) -> Option<String> {
        let reply = match statement.agreed? {
            AnswerValue::Score(score) => Reply::Score(score),
            AnswerValue::DontKnow => Reply::DontKnow,
            AnswerValue::NotApplicable => Reply::NotApplicable,
        };
        Some(self.text.spread_agreed(self.reply(reply)))
    }

    /// '2 keer 3, 1 keer weet ik niet, 1 open' of these kinds of answers; nothing for a kind nobody gave.
    pub(super) fn times(&self, votes: &Votes, replies: impl Iterator<Item = Reply>) -> String {
        let given = replies.filter(|reply| reply.count(votes) > 0);
        self.list(given.map(|reply| {
            let count = self.count(reply.count(votes));
            match reply {
                Reply::Open => self.text.spread_count_open(count),
                _ => self.text.spread_times(count, self.reply(reply)),
            }
        }))
    }

    /// Everything about one statement of a group, to be read aloud.
    pub(super) fn spread_read_aloud(&self, statement: &StatementSummary) -> String {
        let mut parts = Vec::new();
        if let Some(votes) = &statement.votes {
            parts.extend(votes.median.map(|median| self.text.spread_median(self.text.points(median))));
            parts.extend(votes.word.map(|word| inside(&self.word(word))));
            parts.push(self.scored_of_asked(votes));
            parts.push(self.times(votes, Reply::all()));
        }
        parts.extend(self.spread_remarks(statement).iter().map(|remark| inside(remark)));
        self.list(parts.into_iter().filter(|part| !part.is_empty()))
    }

    pub(super) fn list(&self, parts: impl Iterator<Item = String>) -> String {
        parts.reduce(|list, next| self.text.spread_list(list, next)).unwrap_or_default()
    }
}

impl Canvas {
    /// The shape of a word: one dot, an open dot, two points that go apart.
    pub fn spread_shape(&mut self, centre: Point, word: Word) {
        let half = style::SHAPE / 2.0;
        match word {
            Word::United => self.circle(centre, half - 1.0, Some(Ink::Text)),
            Word::Mixed => self.circle(centre, half - 1.0, Some(Ink::Surface)),
            Word::Divided => self.discuss_shape(centre),
        }
    }
}
