//! How a group answered one statement: a dot an answer, in five columns.

mod stack;

use super::canvas::Canvas;
use super::replies::Reply;
use super::style::{self, Ink};
use super::words::{self, inside};
use super::{Area, Brief, Hit, Opens, Point, Scene, Size, Table, nothing};
use crate::analysis::{FEWEST_FOR_SPREAD, FEWEST_FOR_WORD, Points, State, StatementSummary, Votes, Word};
use crate::questionnaire::{SCALE_POINTS, Score, StatementId};
use stack::Stack;

/// From this width the words stand beside the dots.
const WORDS_BESIDE: f32 = 760.0;
/// Widest dots and columns.
const WIDEST: f32 = 560.0;

/// Five columns with a dot for each answer, the median, and what there is to say about the spread.
///
/// For one person, and for a score that was only agreed in the room, it is a single dot.
#[must_use]
pub fn dots(brief: Brief<'_>, statement: &StatementId) -> Scene {
    let text = brief.text;
    let Some(statement) = brief.summary.statement(statement) else {
        return nothing::scene(brief, text.dots_unknown(), &text.dots_unknown_why(), header(brief));
    };
    let title = |finding: String| text.dots_title(text.number(statement.number()), brief.short(&statement.id), finding);
    if statement.withheld {
        let agreed = brief.agreed(statement).map(|agreed| inside(&agreed));
        let why = brief.list([text.spread_withheld()].into_iter().chain(agreed));
        return nothing::scene(brief, title(text.dots_withheld()), &why, header(brief));
    }
    let Some(content) = Content::of(brief, statement) else {
        return nothing::scene(brief, title(text.dots_no_answers()), &text.dots_no_answers_why(), header(brief));
    };
    let mut canvas = Canvas::new(words::width(brief.width));
    let height = content.draw(brief, &mut canvas);
    let size = Size { width: canvas.width(), height };
    let title = title(content.finding);
    let area = Area { x: 0.0, y: 0.0, width: size.width, height };
    canvas.hit(Hit { area, opens: Opens::Statement(statement.id.clone()), sentence: content.sentence.clone() });
    let (marks, hits) = canvas.into_parts();
    Scene {
        size,
        title,
        subtitle: brief.dated(content.subtitle),
        language: text.language().tag().to_owned(),
        marks,
        hits,
        description: text.figure_two_sentences(content.description, format!("{}.", content.sentence)),
        table: Table { header: header(brief), rows: content.rows },
    }
}

/// What there is to show and to say about a statement.
struct Content {
    stack: Stack,
    word: Option<Word>,
    /// The first line, after the shape of the word.
    headline: String,
    notes: Vec<String>,
    finding: String,
    subtitle: String,
    description: String,
    sentence: String,
    rows: Vec<Vec<String>>,
}

impl Content {
    fn of(brief: Brief<'_>, statement: &StatementSummary) -> Option<Self> {
        match &statement.votes {
            Some(votes) => Some(Self::of_group(brief, statement, votes)),
            None => Self::of_one(brief, statement),
        }
    }

    fn of_group(brief: Brief<'_>, statement: &StatementSummary, votes: &Votes) -> Self {
        let text = brief.text;
        let counted = Score::all().map(|score| text.dots_count(brief.count(votes.count(score))));
        let median = votes.median.map(|median| text.points(median));
        let stack = Stack {
            counts: votes.counts,
            median: votes
                .median
                .zip(median.clone())
                .map(|(at, median)| (words::place_of(at), text.spread_median(median))),
            counted: counted.collect::<Vec<_>>().try_into().ok(),
        };
        let mut notes: Vec<String> = Vec::new();
        notes.extend(text.spread_lone_voices(votes));
        notes.push(brief.scored_of_asked(votes));
        notes.push(brief.times(votes, Reply::WITHOUT_SCORE.into_iter()));
        if votes.many_dont_know {
            notes.push(text.spread_many_dont_know());
        }
        if votes.not_asked > 0 {
            notes.push(text.spread_not_asked(brief.count(votes.not_asked)));
        }
        notes.extend(brief.agreed(statement));
        notes.retain(|note| !note.is_empty());

        let scored = usize::try_from(votes.n()).unwrap_or(usize::MAX);
        let subtitle = text.dots_subtitle(scored, text.number(scored), brief.count(votes.asked()));
        let (number, short) = (text.number(statement.number()), brief.short(&statement.id));
        Self {
            stack,
            word: votes.word,
            headline: text.spread_sentence(votes).unwrap_or_else(|| text.figure_none_scored()),
            notes,
            finding: finding(brief, votes),
            subtitle,
            description: text.dots_description(),
            sentence: text.distribution_sentence(number, short, brief.spread_read_aloud(statement)),
            rows: rows(brief, statement, votes),
        }
    }

    /// One person's answer, or a score that was agreed without votes.
    fn of_one(brief: Brief<'_>, statement: &StatementSummary) -> Option<Self> {
        let text = brief.text;
        let agreed = statement.agreed.is_some();
        let score = statement.value.and_then(Points::score);
        let words = match (score, statement.state) {
            (Some(score), _) => brief.reply_title(Reply::Score(score)),
            (None, State::DontKnow) => brief.reply_title(Reply::DontKnow),
            (None, State::NotApplicable) => brief.reply_title(Reply::NotApplicable),
            (None, State::Scored | State::Open) => return None,
        };
        let mut counts = [0; SCALE_POINTS];
        let place = score.map(|score| usize::from(score.points()) - 1);
        if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
            *count = 1;
        }
        let finding = match score {
            Some(score) if agreed => text.dots_agreed(score.to_string()),
            Some(score) => brief.list([score.to_string(), inside(brief.questionnaire().label(score))].into_iter()),
            None => inside(&words),
        };
        let (number, short) = (text.number(statement.number()), brief.short(&statement.id));
        let row = if agreed { text.dots_row_agreed() } else { text.dots_row_score() };
        Some(Self {
            stack: Stack { counts, median: None, counted: None },
            word: None,
            headline: if agreed { text.spread_agreed(words.clone()) } else { words.clone() },
            notes: Vec::new(),
            sentence: text.distribution_sentence(number, short, finding.clone()),
            finding,
            subtitle: if agreed { text.dots_subtitle_agreed() } else { text.dots_subtitle_one() },
            description: text.dots_description_one(),
            rows: vec![vec![row, words]],
        })
    }

    /// Columns left and words right, or words below; answers where the lower of both ends.
    fn draw(&self, brief: Brief<'_>, canvas: &mut Canvas) -> f32 {
        let width = canvas.width();
        let beside = width >= WORDS_BESIDE;
        let columns = if beside { (width * 0.58).min(WIDEST) } else { width.min(WIDEST) };
        let bottom = self.stack.draw(brief, canvas, 0.0, columns);
        let (x, y) = if beside { (columns + style::BLOCK_GAP, 0.0) } else { (0.0, bottom + style::GAP) };
        self.words(canvas, x, y, words::text_width(width - x)).max(bottom)
    }

    fn words(&self, canvas: &mut Canvas, x: f32, top: f32, width: f32) -> f32 {
        let shape = style::SHAPE + style::NEAR;
        let indent = if self.word.is_some() { shape } else { 0.0 };
        if let Some(word) = self.word {
            let y = top + style::STRONG.line_height() / 2.0;
            canvas.spread_shape(Point { x: x + style::SHAPE / 2.0, y }, word);
        }
        let mut y = canvas.words(x + indent, top, width - indent, style::STRONG, Ink::Text, &self.headline);
        for note in &self.notes {
            y = canvas.words(x, y + style::NEAR, width, style::BODY, Ink::Text, note);
        }
        y
    }
}

fn finding(brief: Brief<'_>, votes: &Votes) -> String {
    let text = brief.text;
    let Some(((low, high), median)) = votes.range().zip(votes.median) else { return text.dots_no_scores() };
    let median = text.points(median);
    match (votes.word, votes.n()) {
        (_, n) if n < FEWEST_FOR_SPREAD => text.dots_too_few(),
        _ if low == high => text.dots_all_the_same(low.to_string()),
        (Some(Word::Divided), _) => text.dots_divided(median),
        (Some(Word::United), FEWEST_FOR_WORD..) => text.dots_united(median),
        (Some(Word::Mixed), FEWEST_FOR_WORD..) => text.dots_mixed(median),
        _ => text.dots_from_to(low.to_string(), high.to_string(), median),
    }
}

fn header(brief: Brief<'_>) -> Vec<String> {
    vec![brief.text.dots_column_answer(), brief.text.dots_column_count()]
}

/// Every score, and what else was answered.
fn rows(brief: Brief<'_>, statement: &StatementSummary, votes: &Votes) -> Vec<Vec<String>> {
    let text = brief.text;
    let shown = Reply::all().filter(|reply| matches!(reply, Reply::Score(_)) || reply.count(votes) > 0);
    let mut rows: Vec<_> = shown.map(|reply| vec![brief.reply_title(reply), brief.count(reply.count(votes))]).collect();
    if votes.not_asked > 0 {
        rows.push(vec![text.dots_row_not_asked(), brief.count(votes.not_asked)]);
    }
    rows.extend(votes.median.map(|median| vec![text.dots_row_median(), text.points(median)]));
    if let Some(score) = statement.agreed.and_then(crate::session::AnswerValue::score) {
        rows.push(vec![text.dots_row_agreed(), score.to_string()]);
    }
    rows
}
