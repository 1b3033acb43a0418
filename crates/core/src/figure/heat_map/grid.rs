//! The cells of the heat map: how wide they are, which themes stand beside each other, and the marks.

use std::ops::Range;

use super::finding;
use crate::analysis::Mean;
use crate::figure::canvas::Canvas;
use crate::figure::replies::Reply;
use crate::figure::rows::lines;
use crate::figure::style::{self, Ink};
use crate::figure::words::as_length;
use crate::figure::{Anchor, Area, Brief, Hit, Opens, Point};
use crate::questionnaire::Score;

/// Narrowest cell that holds '3,96' on a plate.
const NARROWEST_CELL: f32 = 38.0;
/// Widest cell below a number, and below a title.
const WIDEST_CELL: f32 = 56.0;
const WIDEST_TITLED_CELL: f32 = 150.0;
/// Most lines of a title above its column.
const TITLE_LINES: usize = 4;
const ROW: f32 = 30.0;
/// Between two cells, and between two sections.
const CELL_GAP: f32 = 2.0;
const SECTION_GAP: f32 = 10.0;
/// Room for names, at least and at most.
const NARROWEST_NAMES: f32 = 96.0;
const WIDEST_NAMES: f32 = 280.0;

/// The coalition or a partner.
#[derive(Debug)]
pub(super) struct Line {
    pub name: String,
    /// In the order of the themes.
    pub values: Vec<Option<Mean>>,
}

/// Where everything stands.
pub(super) struct Grid<'a> {
    brief: Brief<'a>,
    names: f32,
    cell: f32,
    /// Themes that stand beside each other; with too little room there are several blocks below each other.
    blocks: Vec<Block>,
    /// Titles above the columns; else numbers.
    titled: bool,
}

struct Block {
    /// Title of the section, when it stands alone; may be empty.
    heading: String,
    themes: Range<usize>,
}

impl<'a> Grid<'a> {
    pub fn fit(brief: Brief<'a>, width: f32, lines: &[Line]) -> Self {
        let natural = lines.iter().map(|line| style::BODY.width(&line.name) + 1.0).fold(0.0, f32::max);
        let names = natural.min((width * 0.3).clamp(NARROWEST_NAMES, WIDEST_NAMES));
        let themes = brief.summary.themes.len();
        let gaps = SECTION_GAP * as_length(brief.summary.sections.len().saturating_sub(1));
        let room = width - names - style::GAP;
        let beside = (room - gaps) / as_length(themes.max(1));
        if beside >= NARROWEST_CELL {
            let titled = beside.min(WIDEST_TITLED_CELL);
            let titles_fit = brief.summary.themes.iter().all(|theme| fits(&theme.title, titled));
            let cell = if titles_fit { titled } else { beside.min(WIDEST_CELL) };
            let block = Block { heading: String::new(), themes: 0..themes };
            return Self { brief, names, cell, blocks: vec![block], titled: titles_fit };
        }
        let most = (1..=themes).take_while(|count| NARROWEST_CELL * as_length(*count) <= room).last().unwrap_or(1);
        let mut blocks = Vec::new();
        let mut start = 0;
        for section in &brief.questionnaire().sections {
            let end = start + section.themes.len();
            // Blocks of about the same width: 3 and 3, not 5 and 1.
            let count = section.themes.len().div_ceil(most).max(1);
            let even = section.themes.len().div_ceil(count).max(1);
            for from in (start..end).step_by(even) {
                let heading = if from == start { section.title.clone() } else { String::new() };
                blocks.push(Block { heading, themes: from..end.min(from + even) });
            }
            start = end;
        }
        let longest = blocks.iter().map(|block| block.themes.len()).max().unwrap_or(1);
        let cell = (room / as_length(longest)).min(WIDEST_CELL);
        Self { brief, names, cell, blocks, titled: false }
    }

    /// The columns carry numbers, so a key is needed.
    pub const fn has_numbers(&self) -> bool {
        !self.titled
    }

    /// Draws all blocks from the top; answers where they end.
    pub fn draw(&self, canvas: &mut Canvas, lines: &[Line]) -> f32 {
        let mut y = 0.0;
        for block in &self.blocks {
            y = self.block(canvas, y, block, lines) + style::BLOCK_GAP;
        }
        y - style::BLOCK_GAP
    }

    fn block(&self, canvas: &mut Canvas, top: f32, block: &Block, rows: &[Line]) -> f32 {
        let start = canvas.words(0.0, top, canvas.width(), style::STRONG, Ink::Text, &block.heading);
        let columns: Vec<(usize, f32)> = block.themes.clone().map(|theme| (theme, self.x(block, theme))).collect();
        let mut y = self.heads(canvas, start, &columns);
        for (index, row) in rows.iter().enumerate() {
            let font = if index == 0 { style::STRONG } else { style::BODY };
            let name = font.wrap(&row.name, self.names);
            let name_height = lines(&name) * font.line_height();
            let height = ROW.max(name_height + CELL_GAP);
            canvas.lines(0.0, y + (height - name_height) / 2.0, font, Ink::Text, &name);
            for (theme, x) in &columns {
                let area = Area { x: *x, y, width: self.cell - CELL_GAP, height: height - CELL_GAP };
                let value = row.values.get(*theme).copied().flatten();
                self.cell(canvas, area, value, index == 0);
            }
            // The coalition stands apart.
            y += height + if index == 0 { SECTION_GAP } else { 0.0 };
        }
        for (theme, x) in &columns {
            let area = Area { x: *x, y: start, width: self.cell - CELL_GAP, height: y - start };
            self.hit(canvas, area, *theme, rows);
        }
        y
    }

    fn x(&self, block: &Block, theme: usize) -> f32 {
        let section = |theme: usize| {
            let statement = self.brief.summary.themes.get(theme).map(|theme| theme.statements.start);
            statement.and_then(|place| self.brief.summary.statements.get(place)).map_or(0, |one| one.section_index)
        };
        let (first, place) = (block.themes.start, theme - block.themes.start);
        let gaps = as_length(section(theme).saturating_sub(section(first)));
        self.names + style::GAP + self.cell * as_length(place) + SECTION_GAP * gaps
    }

    fn heads(&self, canvas: &mut Canvas, top: f32, columns: &[(usize, f32)]) -> f32 {
        let head = |theme: usize| match self.brief.summary.themes.get(theme) {
            Some(group) if self.titled => style::SMALL.wrap(&group.title, self.cell - CELL_GAP),
            _ => vec![self.brief.text.number(theme + 1)],
        };
        let heads: Vec<Vec<String>> = columns.iter().map(|(theme, _)| head(*theme)).collect();
        let tallest = heads.iter().map(|head| lines(head)).fold(0.0, f32::max);
        let line = style::SMALL.line_height();
        for ((_, x), head) in columns.iter().zip(heads) {
            let middle = x + (self.cell - CELL_GAP) / 2.0;
            let mut y = top + line * (tallest - lines(&head));
            for words in head {
                canvas.line_of_text(middle, y, Anchor::Middle, style::SMALL, Ink::Muted, &words);
                y += line;
            }
        }
        top + line * tallest + style::HEADING_GAP
    }

    fn cell(&self, canvas: &mut Canvas, area: Area, value: Option<Mean>, bold: bool) {
        let Some((mean, score)) = value.and_then(|mean| Some((mean, nearest(mean)?))) else {
            return canvas.empty_cell(area);
        };
        let reply = Reply::Score(score);
        canvas.reply(area, reply, 1, self.brief.patterns);
        let centre = Point { x: area.x + area.width / 2.0, y: area.y + area.height / 2.0 };
        let font = crate::figure::metrics::Font { bold, ..style::SMALL };
        canvas.number(centre, font, &self.brief.mean(mean), reply, self.brief.patterns, false);
    }

    fn hit(&self, canvas: &mut Canvas, area: Area, theme: usize, rows: &[Line]) {
        let Some(id) = self.brief.questionnaire().themes().nth(theme).map(|theme| theme.id.clone()) else { return };
        canvas.hit(Hit { area, opens: Opens::Theme(id), sentence: finding::sentence(self.brief, rows, theme) });
    }
}

/// The score that a mean lies nearest to; halfway is the higher one.
fn nearest(mean: Mean) -> Option<Score> {
    let tenths = mean.rounded_tenths();
    Score::new(u8::try_from((tenths + 5) / 10).ok()?)
}

/// Whether a title fits above its column without breaking a word.
fn fits(title: &str, width: f32) -> bool {
    let room = width - CELL_GAP - style::NEAR;
    let whole = title.split_whitespace().all(|word| style::SMALL.width(word) <= room);
    whole && style::SMALL.wrap(title, width - CELL_GAP).len() <= TITLE_LINES
}
