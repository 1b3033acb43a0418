//! How a group answered one statement, in words: spread, lone voices, and who gave no score.

use super::canvas::Canvas;
use super::replies::Reply;
use super::style::{self, Ink};
use super::words::inside;
use super::{Brief, Point};
use crate::analysis::{FEWEST_FOR_SPREAD, FEWEST_FOR_WORD, StatementSummary, Votes, Word};
use crate::questionnaire::Score;
use crate::session::AnswerValue;

impl Brief<'_> {
    pub(super) fn word(&self, word: Word) -> String {
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
            remarks.extend(self.spread_without_word(votes));
            if votes.is_divided() {
                remarks.push(text.spread_discuss_first());
            }
            remarks.extend(self.lone(votes));
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

    /// What stands in the place of a word when there are too few scores for one.
    fn spread_without_word(&self, votes: &Votes) -> Option<String> {
        match votes.n() {
            0 => Some(self.text.figure_none_scored()),
            n if n < FEWEST_FOR_SPREAD => Some(self.text.spread_too_few()),
            n if n < FEWEST_FOR_WORD => votes.range().map(|(low, high)| self.reach(low, high)),
            _ => None,
        }
    }

    fn reach(&self, low: Score, high: Score) -> String {
        if low == high {
            self.text.spread_all_the_same(low.to_string())
        } else {
            self.text.spread_from_to(low.to_string(), high.to_string())
        }
    }

    /// 'Verdeeld: 6 laag, 6 hoog', or what can be said with fewer scores.
    pub(crate) fn spread_sentence(&self, votes: &Votes) -> Option<String> {
        let (low, high) = votes.range()?;
        let sum = |scores: [u8; 2]| self.count(scores.into_iter().map(|points| count(votes, points)).sum());
        let n = self.count(votes.n());
        match votes.word {
            None => self.spread_without_word(votes),
            Some(Word::Divided) => Some(self.text.spread_sentence_divided(sum([1, 2]), sum([4, 5]))),
            Some(Word::Mixed) => Some(self.text.spread_sentence_mixed(low.to_string(), high.to_string())),
            Some(Word::United) if low == high => Some(self.text.spread_sentence_same(n, low.to_string())),
            Some(Word::United) => {
                // The two neighbours that most answers fall in, as the rule counts them.
                let pair = (1..=4).max_by_key(|low| (count(votes, *low) + count(votes, low + 1), *low))?;
                let (low, high) = (pair.to_string(), (pair + 1).to_string());
                Some(self.text.spread_sentence_united(sum([pair, pair + 1]), n, low, high))
            }
        }
    }

    /// '12 van de 14 gaven een score'.
    pub(super) fn scored_of_asked(&self, votes: &Votes) -> String {
        let n = usize::try_from(votes.n()).unwrap_or(usize::MAX);
        self.text.spread_scored_of_sentence(n, self.count(votes.n()), self.count(votes.asked()))
    }

    /// Answers far from the median, never hidden by it.
    pub(crate) fn lone(&self, votes: &Votes) -> Option<String> {
        let n = votes.lone.len();
        let what = match votes.lone.as_slice() {
            [] => return None,
            [lone] => lone.to_string(),
            lone => {
                let times = |score: Score| lone.iter().filter(|other| **other == score).count();
                let given = Score::all().filter(|score| times(*score) > 0);
                self.list(given.map(|score| self.text.spread_times(self.text.number(times(score)), score.to_string())))
            }
        };
        Some(self.text.spread_lone(n, self.text.number(n), what))
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

/// How many gave the score of `points`.
fn count(votes: &Votes, points: u8) -> u32 {
    Score::new(points).map_or(0, |score| votes.count(score))
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
