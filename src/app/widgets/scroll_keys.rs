//! Reading on with the keyboard where there is nothing to move the focus to.

use egui::{Key, Modifiers, Ui, Vec2};

/// How much of a page stays in sight when it goes on by one, in points: a line or two to find the place again.
const OVERLAP: f32 = 48.0;
/// Further than any page is long, in points.
const WHOLE: f32 = 1.0e7;

/// Page Up, Page Down, Home and End scroll the area this is called in, at its end: only keys that nothing in it used.
///
/// Home and End belong to a text field while somebody types.
pub fn scroll_keys(ui: &Ui) {
    let typing = ui.ctx().text_edit_focused();
    let step = (ui.clip_rect().height() - OVERLAP).max(OVERLAP);
    let down = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        if pressed(Key::PageDown) {
            step
        } else if pressed(Key::PageUp) {
            -step
        } else if !typing && pressed(Key::End) {
            WHOLE
        } else if !typing && pressed(Key::Home) {
            -WHOLE
        } else {
            0.0
        }
    });
    if down != 0.0 {
        ui.scroll_with_delta(Vec2::new(0.0, -down));
    }
}
