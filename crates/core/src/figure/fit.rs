//! A figure on a page of a wished size: as large as it can be, nothing cut, in the middle.

use super::style;
use super::transform::Transform;
use super::{Hit, Mark, Point, Scene, Size};

/// From one layout that is tried to the next, in points of width.
const STEP: f32 = 40.0;

/// The figure with its heading on a page of exactly `size`.
///
/// `draw` makes the figure for a width. Of the layouts there are, the one that can be largest on the page is taken; all
/// its lengths grow or shrink alike, so that letters stay in proportion. On a page that is far too small for a figure
/// everything is still there, only small. A size that is no size becomes one point.
#[must_use]
pub fn fit(draw: impl Fn(f32) -> Scene, size: Size) -> Scene {
    let size = Size { width: length(size.width), height: length(size.height) };
    let (narrowest, widest) = (*style::WIDTHS.start(), *style::WIDTHS.end());
    let mut best = layout(&draw, narrowest, size);
    let mut width = narrowest + STEP;
    while width <= widest {
        let (scene, scale) = layout(&draw, width, size);
        if scale > best.1 {
            best = (scene, scale);
        }
        width += STEP;
    }
    let (scene, scale) = best;
    centred(scene, scale, size)
}

fn length(wished: f32) -> f32 {
    if wished.is_finite() { wished.max(1.0) } else { 1.0 }
}

/// A layout, and how many times as large it can be on the page, margins included.
fn layout(draw: &impl Fn(f32) -> Scene, width: f32, page: Size) -> (Scene, f32) {
    let scene = draw(width).with_heading();
    let margins = 2.0 * style::PAGE_MARGIN;
    let (across, down) = (scene.size.width + margins, scene.size.height + margins);
    (scene, (page.width / across).min(page.height / down))
}

fn centred(scene: Scene, scale: f32, size: Size) -> Scene {
    let left = (size.width - scene.size.width * scale) / 2.0;
    let top = (size.height - scene.size.height * scale) / 2.0;
    let by = Transform { scale, offset: Point { x: left, y: top } };
    Scene {
        size,
        marks: scene.marks.into_iter().map(|mark: Mark| mark.transform(by)).collect(),
        hits: scene.hits.into_iter().map(|hit: Hit| hit.transform(by)).collect(),
        ..scene
    }
}
