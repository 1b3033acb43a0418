//! How the answers of a group are spread, in a sentence. Figures and the meeting share it.

use super::Text;
use crate::analysis::{FEWEST_FOR_SPREAD, FEWEST_FOR_WORD, Votes, Word};
use crate::questionnaire::Score;

impl Text {
    /// What stands in the place of a word when there are too few scores for one.
    pub(crate) fn spread_without_word(&self, votes: &Votes) -> Option<String> {
        match votes.n() {
            0 => Some(self.figure_none_scored()),
            n if n < FEWEST_FOR_SPREAD => Some(self.spread_too_few()),
            n if n < FEWEST_FOR_WORD => votes.range().map(|(low, high)| self.reach(low, high)),
            _ => None,
        }
    }

    fn reach(&self, low: Score, high: Score) -> String {
        if low == high {
            self.spread_all_the_same(low.to_string())
        } else {
            self.spread_from_to(low.to_string(), high.to_string())
        }
    }

    /// 'Verdeeld: 6 laag, 6 hoog', or what can be said with fewer scores.
    pub(crate) fn spread_sentence(&self, votes: &Votes) -> Option<String> {
        let (low, high) = votes.range()?;
        let sum = |scores: [u8; 2]| self.count(scores.into_iter().map(|points| count(votes, points)).sum());
        let n = self.count(votes.n());
        match votes.word {
            None => self.spread_without_word(votes),
            Some(Word::Divided) => Some(self.spread_sentence_divided(sum([1, 2]), sum([4, 5]))),
            Some(Word::Mixed) => Some(self.spread_sentence_mixed(low.to_string(), high.to_string())),
            Some(Word::United) if low == high => Some(self.spread_sentence_same(n, low.to_string())),
            Some(Word::United) => {
                // The two neighbours that most answers fall in, as the rule counts them.
                let pair = (1..=4).max_by_key(|low| (count(votes, *low) + count(votes, low + 1), *low))?;
                let (low, high) = (pair.to_string(), (pair + 1).to_string());
                Some(self.spread_sentence_united(sum([pair, pair + 1]), n, low, high))
            }
        }
    }

    /// Answers far from the median, never hidden by it.
    pub(crate) fn spread_lone_voices(&self, votes: &Votes) -> Option<String> {
        let n = votes.lone.len();
        let what = match votes.lone.as_slice() {
            [] => return None,
            [lone] => lone.to_string(),
            lone => {
                let times = |score: Score| lone.iter().filter(|other| **other == score).count();
                let given = Score::all().filter(|score| times(*score) > 0);
                self.listed(given.map(|score| self.spread_times(self.number(times(score)), score.to_string())))
            }
        };
        Some(self.spread_lone(n, self.number(n), what))
    }

    fn listed(&self, parts: impl Iterator<Item = String>) -> String {
        parts.reduce(|list, next| self.spread_list(list, next)).unwrap_or_default()
    }
}

/// How many gave the score of `points`.
fn count(votes: &Votes, points: u8) -> u32 {
    Score::new(points).map_or(0, |score| votes.count(score))
}
