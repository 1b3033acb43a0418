//! The contact sheet: a grid of pictures with words above and beside it.

use analysetool_core::figure::{Anchor, Ink, Kind, Mark, Palette, Point, Scene, Size, Table, fit};
use analysetool_report::picture::{PictureError, Pixels, pixels};

use crate::cells::{Cells, Look, title};
use crate::states::State;

/// A cell, in pixels.
const CELL: (u32, u32) = (640, 520);
/// Width of the names of the states.
const LEFT: u32 = 150;
/// Height of the names of the figures.
const TOP: u32 = 56;
/// Between two cells.
const LINE: u32 = 2;
/// Letters of the names.
const LETTERS: f32 = 22.0;

/// Rows are states, columns are figures.
pub fn sheet(states: &[State], look: &Look) -> Result<Pixels, PictureError> {
    let columns = u32::try_from(Kind::ALL.len()).unwrap_or(u32::MAX);
    let rows = u32::try_from(states.len()).unwrap_or(u32::MAX);
    let (width, height) = (LEFT + columns * (CELL.0 + LINE), TOP + rows * (CELL.1 + LINE));
    let line = look.palette.rgb(Ink::ZeroLine);
    let size = usize::try_from(u64::from(width) * u64::from(height)).unwrap_or_default();
    let mut page = Pixels { width, height, rgba: [line.0, line.1, line.2, u8::MAX].repeat(size) };

    paste(&mut page, &words("", (LEFT - LINE, TOP - LINE), &look.palette)?, (0, 0));
    for (kind, x) in Kind::ALL.into_iter().zip(columns_at()) {
        paste(&mut page, &words(title(kind), (CELL.0, TOP - LINE), &look.palette)?, (x, 0));
    }
    for (state, y) in states.iter().zip((TOP..).step_by((CELL.1 + LINE) as usize)) {
        paste(&mut page, &words(state.name, (LEFT - LINE, CELL.1), &look.palette)?, (0, y));
        let cells = Cells::new(&state.session);
        for (kind, x) in Kind::ALL.into_iter().zip(columns_at()) {
            let scene = fit(|width| cells.draw(kind, look.patterns, width), points(CELL));
            paste(&mut page, &pixels(&scene, &look.palette, 1.0)?, (x, y));
        }
    }
    Ok(page)
}

fn columns_at() -> impl Iterator<Item = u32> {
    (LEFT..).step_by((CELL.0 + LINE) as usize)
}

/// A cell of words, a word or two a line.
fn words(words: &str, size: (u32, u32), palette: &Palette) -> Result<Pixels, PictureError> {
    use analysetool_core::figure::metrics::Font;
    let font = Font { size: LETTERS, bold: true };
    let page = points(size);
    let lines = font.wrap(words, page.width - LETTERS);
    let baselines = (0_u16..).map(|line| LETTERS * 1.5 + f32::from(line) * font.line_height());
    let text = |(text, y): (String, f32)| Mark::Text {
        at: Point { x: LETTERS / 2.0, y },
        text,
        size: LETTERS,
        anchor: Anchor::Start,
        bold: true,
        ink: Ink::Text,
    };
    let scene = Scene {
        size: page,
        title: words.to_owned(),
        subtitle: String::new(),
        language: "nl".to_owned(),
        marks: lines.into_iter().zip(baselines).map(text).collect(),
        hits: Vec::new(),
        description: String::new(),
        table: Table::default(),
    };
    pixels(&scene, palette, 1.0)
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand pixels")]
fn points((width, height): (u32, u32)) -> Size {
    Size { width: width as f32, height: height as f32 }
}

/// Puts `picture` on `page` with its top left corner at `place`. What would lie outside is left out.
fn paste(page: &mut Pixels, picture: &Pixels, place: (u32, u32)) {
    let bytes = |pixels: u32| pixels as usize * 4;
    let from_left = bytes(place.0);
    let page_rows = page.rgba.chunks_exact_mut(bytes(page.width)).skip(place.1 as usize);
    for (row, line) in page_rows.zip(picture.rgba.chunks_exact(bytes(picture.width))) {
        if let Some(part) = row.get_mut(from_left..from_left + line.len()) {
            part.copy_from_slice(line);
        }
    }
}
