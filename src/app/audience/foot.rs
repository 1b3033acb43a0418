//! The last lines below a statement: the phase in one word, and what may be known of the vote.

use std::sync::Arc;

use analysetool_core::analysis::Word;
use analysetool_core::text::Text;
use analysetool_core::workshop::{Ballot, Shown, StatementView};
use egui::{CornerRadius, Galley, Rect, Shape, Vec2, pos2};

use super::letters::Size;
use super::sheet::{Look, Sheet, Spoken};

/// A run of words on a line.
struct Run {
    galley: Arc<Galley>,
    look: Look,
}

/// The phase, what is beside it, and the lines below.
pub(super) struct Foot {
    /// From the top of the first line to the bottom of the window's area, in points.
    pub height: f32,
    phase: Run,
    beside: Option<Run>,
    below: Vec<Run>,
    said: String,
}

impl Foot {
    /// Lays the lines out; nothing is put down yet.
    ///
    /// Without `sentence` what the result says in full is only told to a screen reader.
    pub fn of(sheet: &Sheet<'_>, text: &Text, view: &StatementView, sentence: bool) -> Self {
        let inks = sheet.inks;
        let label = sheet.look(Size::Label);
        let phase = run(sheet, &view.phase, Look { bold: true, ink: inks.on_accent, ..label });
        let left = sheet.area.width() - phase.galley.size().x - 2.0 * padding(sheet).x - sheet.space(3.0);
        let bold = Look { bold: true, width: left, ..label };
        let (beside, below) = match &view.ballot {
            Ballot::None => (String::new(), Vec::new()),
            Ballot::Counting { counted } => (counted.clone(), Vec::new()),
            Ballot::Withheld { sentence } => (String::new(), vec![(Size::Text, sentence.clone())]),
            Ballot::Agreed { score } => (text.audience_agreed(score), Vec::new()),
            Ballot::Shown(shown) => result(sheet, text, shown, bold),
        };
        let below: Vec<(Size, String)> = below;
        let said = [&view.phase, &beside].into_iter().chain(below.iter().map(|(_, words)| words));
        let said: Vec<&str> = said.map(String::as_str).filter(|words| !words.is_empty()).collect();
        let said = said.join(". ");
        let beside = (!beside.is_empty()).then(|| run(sheet, &beside, bold));
        let shown = below.iter().filter(|(size, _)| sentence || *size != Size::Text);
        let below: Vec<Run> =
            shown.map(|(size, words)| run(sheet, words, Look { rows: 3, ..sheet.look(*size) })).collect();
        let first = pill_height(sheet);
        let height = below.iter().map(|run| run.galley.size().y + sheet.space(0.8)).sum::<f32>() + first;
        Self { height, phase, beside, below, said }
    }

    /// Puts the lines down at the bottom of the window's area.
    pub fn place(self, sheet: &mut Sheet<'_>) {
        let Self { height, phase, beside, below, said } = self;
        let (left, top) = (sheet.area.left(), sheet.area.bottom() - height);
        let (pad, high) = (padding(sheet), pill_height(sheet));
        let pill = Rect::from_min_size(pos2(left, top), Vec2::new(phase.galley.size().x + 2.0 * pad.x, high));
        sheet.shapes.push(Shape::rect_filled(pill, radius(pill), sheet.inks.accent));
        let middle = |galley: &Galley| top + (high - galley.size().y) / 2.0;
        let at = pos2(pill.left() + pad.x, middle(&phase.galley));
        sheet.place(at, phase.galley, phase.look);
        let mut all = pill;
        if let Some(run) = beside {
            let at = pos2(pill.right() + sheet.space(3.0), middle(&run.galley));
            all |= sheet.place(at, run.galley, run.look);
        }
        let mut y = pill.bottom();
        for run in below {
            let rect = sheet.place(pos2(left, y + sheet.space(0.8)), run.galley, run.look);
            y = rect.bottom();
            all |= rect;
        }
        sheet.spoken.push(Spoken::Status { rect: all, words: said });
    }
}

/// What stands beside and below the phase once a vote is shown.
fn result(sheet: &Sheet<'_>, text: &Text, shown: &Shown, bold: Look) -> (String, Vec<(Size, String)>) {
    let word = shown.word.map(|word| match word {
        Word::United => text.spread_united(),
        Word::Mixed => text.spread_mixed(),
        Word::Divided => text.spread_divided(),
    });
    let mut aside = Vec::new();
    if shown.dont_know > 0 {
        aside.push(text.audience_dont_know(shown.dont_know, shown.dont_know.to_string()));
    }
    if shown.not_applicable > 0 {
        aside.push(text.audience_not_applicable(shown.not_applicable, shown.not_applicable.to_string()));
    }
    let aside = aside.join(", ");
    let words: Vec<String> = word.into_iter().chain([aside.clone()]).filter(|part| !part.is_empty()).collect();
    let mut beside = words.join(" \u{b7} ");
    let mut below = Vec::new();
    if sheet.width(&beside, bold) > bold.width && words.len() > 1 {
        beside = words.into_iter().next().unwrap_or_default();
        below.push((Size::Label, aside));
    }
    if let Some(agreed) = &shown.agreed {
        below.push((Size::Label, text.audience_agreed(agreed)));
    }
    if !shown.sentence.is_empty() {
        below.push((Size::Text, shown.sentence.clone()));
    }
    (beside, below)
}

fn run(sheet: &Sheet<'_>, words: &str, look: Look) -> Run {
    Run { galley: sheet.lay_out(words, look), look }
}

fn padding(sheet: &Sheet<'_>) -> Vec2 {
    Vec2::new(sheet.space(2.2), sheet.space(0.8))
}

fn pill_height(sheet: &Sheet<'_>) -> f32 {
    sheet.line(Size::Label) + 2.0 * padding(sheet).y
}

fn radius(rect: Rect) -> CornerRadius {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
    CornerRadius::same((rect.height() / 2.0).clamp(0.0, 255.0) as u8)
}
