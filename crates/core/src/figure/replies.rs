//! Answers of a group as cells: the colour or pattern of every kind of answer, and numbers that stay readable on them.

use super::canvas::Canvas;
use super::metrics::Font;
use super::pattern::Pattern;
use super::style::{self, Ink};
use super::words::{as_length, inside};
use super::{Anchor, Area, Brief, Point};
use crate::analysis::Votes;
use crate::questionnaire::Score;

/// What one cell stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    Score(Score),
    DontKnow,
    NotApplicable,
    Open,
}

impl Reply {
    /// The answers that are not a score, in the order in which they are drawn.
    pub const WITHOUT_SCORE: [Self; 3] = [Self::DontKnow, Self::NotApplicable, Self::Open];

    /// Every kind, from 1 to 5 and then the rest.
    pub fn all() -> impl Iterator<Item = Self> {
        Score::all().map(Self::Score).chain(Self::WITHOUT_SCORE)
    }

    pub fn count(self, votes: &Votes) -> u32 {
        match self {
            Self::Score(score) => votes.count(score),
            Self::DontKnow => votes.dont_know,
            Self::NotApplicable => votes.not_applicable,
            Self::Open => votes.open,
        }
    }

    /// A score has a pattern only on request; the other answers have no colour and are known by theirs.
    fn pattern(self, patterns: bool) -> Pattern {
        match self {
            Self::Score(score) if patterns => Pattern::of_score(score),
            Self::Score(_) | Self::Open => Pattern::Plain,
            Self::DontKnow => Pattern::Rising,
            Self::NotApplicable => Pattern::Points,
        }
    }

    fn fill(self) -> Ink {
        match self {
            Self::Score(score) => Ink::Score(score),
            Self::DontKnow | Self::NotApplicable | Self::Open => Ink::Surface,
        }
    }
}

impl Brief<'_> {
    /// What an answer is called inside a sentence: '4', 'weet ik niet'.
    pub(super) fn reply(&self, reply: Reply) -> String {
        match reply {
            Reply::Score(score) => score.to_string(),
            Reply::DontKnow => inside(&self.questionnaire().dont_know),
            Reply::NotApplicable => inside(&self.questionnaire().not_applicable),
            Reply::Open => self.text.spread_open(),
        }
    }

    /// What an answer is called where it stands alone: '4 Grotendeels', 'Weet ik niet'.
    pub(super) fn reply_title(&self, reply: Reply) -> String {
        match reply {
            Reply::Score(score) => format!("{score} {}", self.questionnaire().label(score)),
            Reply::DontKnow => self.questionnaire().dont_know.clone(),
            Reply::NotApplicable => self.questionnaire().not_applicable.clone(),
            Reply::Open => self.text.figure_column_open(),
        }
    }

    pub(super) fn count(&self, count: u32) -> String {
        self.text.count(count)
    }
}

impl Canvas {
    /// Answers of one kind beside each other: one outline, and a line between two answers where there is room for it.
    pub fn reply(&mut self, area: Area, reply: Reply, cells: u32, patterns: bool) {
        if reply == Reply::Open {
            self.empty_cell(area);
        } else {
            self.cell(area, reply.fill(), Pattern::Plain);
            let ink = if matches!(reply, Reply::Score(_)) { Ink::Pattern } else { Ink::Outline };
            self.pattern(area, reply.pattern(patterns), ink);
        }
        let step = area.width / as_length(cells);
        if step < NARROWEST_CELL {
            return;
        }
        for cell in 1..cells {
            let x = area.x + step * as_length(cell);
            let ink = if reply == Reply::Open { Ink::Hairline } else { Ink::Surface };
            let width = if step < 2.0 * NARROWEST_CELL { style::THIN } else { style::THICK };
            self.line(Point { x, y: area.y + 1.0 }, Point { x, y: area.bottom() - 1.0 }, ink, width);
        }
    }

    /// A number in the middle of a cell, on a plate where lines would run through it.
    ///
    /// `lines` says that there are lines of another kind than the pattern of the answer.
    pub fn number(&mut self, centre: Point, font: Font, text: &str, reply: Reply, patterns: bool, lines: bool) {
        let patterned = reply.pattern(patterns) != Pattern::Plain;
        if patterned || lines {
            // In its own colour a plate is as high as the cell, so that no ends of lines stick out.
            let height = if patterned { style::PLATE_HEIGHT } else { style::BAR_HEIGHT - style::THICK };
            let width = font.width(text) + PLATE;
            let area = Area { x: centre.x - width / 2.0, y: centre.y - height / 2.0, width, height };
            self.plate(area, if patterned { Ink::Surface } else { reply.fill() });
        }
        let ink = match reply {
            Reply::Score(score) if !patterned => Ink::OnScore(score),
            _ => Ink::Text,
        };
        let top = centre.y - font.line_height() / 2.0;
        self.line_of_text(centre.x, top, Anchor::Middle, font, ink, text);
    }
}

/// With narrower cells a segment is one bar.
pub(super) const NARROWEST_CELL: f32 = 6.0;
/// Room left and right of a number on its plate, together.
pub(super) const PLATE: f32 = 4.0;
