//! The focus ring: one look for every widget, drawn last, and only for people who use the keyboard.

use egui::{Event, Id, LayerId, Order, Rect, Stroke, StrokeKind};

use crate::app::theme::{FOCUS_RING, RADIUS, Tokens};

/// What the ring needs to remember between frames.
#[derive(Clone, Copy, Debug, Default)]
struct Memory {
    keyboard: bool,
    focused: Option<Id>,
}

fn memory_id() -> Id {
    Id::unique("focus-ring")
}

/// Draws a ring round the widget that has the focus, when the last input came from the keyboard.
///
/// Two colours, dark on yellow, so that it stands out on any ground (`WCAG` 2.1, 2.4.7 and 1.4.11).
pub fn paint_focus_ring(ctx: &egui::Context) {
    let mut memory: Memory = ctx.data(|data| data.get_temp(memory_id())).unwrap_or_default();
    ctx.input(|input| {
        for event in &input.events {
            match event {
                Event::Key { pressed: true, .. } | Event::AccessKitActionRequest(_) => memory.keyboard = true,
                Event::PointerButton { pressed: true, .. } => memory.keyboard = false,
                _ => {}
            }
        }
    });
    memory.focused = ctx.memory(egui::Memory::focused);
    ctx.data_mut(|data| data.insert_temp(memory_id(), memory));
    let Some(response) = memory.focused.and_then(|id| ctx.read_response(id)) else { return };
    // A text field shows its focus also to people who click: that is where typing goes.
    if !memory.keyboard && !ctx.text_edit_focused() {
        return;
    }
    let tokens = Tokens::now(ctx);
    let rect: Rect = response.rect.intersect(ctx.content_rect()).expand(2.0);
    let painter = ctx.layer_painter(LayerId::new(Order::Foreground, memory_id()));
    let radius = f32::from(RADIUS);
    painter.rect_stroke(rect, radius, Stroke::new(FOCUS_RING, tokens.focus), StrokeKind::Outside);
    painter.rect_stroke(
        rect.expand(FOCUS_RING),
        radius + FOCUS_RING,
        Stroke::new(2.0, tokens.on_focus),
        StrokeKind::Outside,
    );
}
