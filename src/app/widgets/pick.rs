//! Pick lists: opened with Enter, gone through with the arrows, closed with Escape or by going on.

use egui::{ComboBox, Id, Response, RichText, Ui};

use super::{arrow_target, follow_focus};
use crate::app::theme::{self, TARGET, Tokens};

/// A pick list with a label. Returns the index that was picked now.
pub fn combo(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    label: &str,
    width: f32,
    selected: Option<usize>,
    options: &[&str],
    none: &str,
) -> Option<usize> {
    let tokens = Tokens::of(ui);
    let width = ui.available_width().min(width);
    ui.vertical(|ui| {
        ui.set_max_width(width);
        ui.spacing_mut().item_spacing.y = 4.0;
        let caption = ui.label(RichText::new(label).text_style(theme::heading_3()).color(tokens.text));
        let shown = selected.and_then(|index| options.get(index)).copied().unwrap_or(none);
        let (picked, response) = pick(ui, &format!("{salt:?}"), width, shown, selected, options);
        response.labelled_by(caption.id);
        picked
    })
    .inner
}

/// A pick list in a row that says what it is for: its name is only read out. Returns the index that was picked now.
pub fn pick_list(
    ui: &mut Ui,
    salt: &str,
    name: &str,
    width: f32,
    selected: Option<usize>,
    options: &[&str],
) -> Option<usize> {
    let width = ui.available_width().min(width);
    ui.scope(|ui| {
        let shown = selected.and_then(|index| options.get(index)).copied().unwrap_or_default();
        let (picked, response) = pick(ui, salt, width, shown, selected, options);
        let _ = response.accessible_name(name);
        picked
    })
    .inner
}

fn pick(
    ui: &mut Ui,
    salt: &str,
    width: f32,
    shown: &str,
    selected: Option<usize>,
    options: &[&str],
) -> (Option<usize>, Response) {
    ui.spacing_mut().interact_size.y = TARGET;
    let words = RichText::new(shown).color(Tokens::of(ui).text);
    let list = ComboBox::from_id_salt(salt).selected_text(words).width(width).wrap();
    let memory = ui.scope_id().with((salt, "options"));
    let drawn = list.show_ui(ui, |ui| opened(ui, memory, selected, options));
    let is_closed = drawn.inner.is_none();
    if is_closed && let Some(opened) = ui.data_mut(|data| data.remove_temp::<Opened>(memory)) {
        let focused = ui.memory(egui::Memory::focused);
        let went_on = focused.is_some_and(|focused| !opened.options.contains(&focused));
        if opened.by_pointer {
            // Who points has no use for the focus, and in a meeting Enter means something else without it.
            opened.options.iter().for_each(|id| ui.memory_mut(|memory| memory.surrender_focus(*id)));
        } else if !went_on {
            drawn.response.request_focus();
        }
    }
    (drawn.inner.flatten(), drawn.response)
}

/// A list that is open.
#[derive(Clone, Debug, Default)]
struct Opened {
    options: Vec<Id>,
    /// It was the pointer that was used last.
    by_pointer: bool,
}

/// The options below each other. The one that is chosen has the focus when the list opens; the arrows, Home and End lead to
/// the others, and whoever goes on with Tab leaves no list behind over the page.
fn opened(ui: &mut Ui, memory: Id, selected: Option<usize>, options: &[&str]) -> Option<usize> {
    let mut picked = None;
    let mut drawn: Vec<Response> = Vec::with_capacity(options.len());
    // As wide as the list: a long option takes two lines.
    ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Wrap);
    for (index, option) in options.iter().enumerate() {
        let response = ui.selectable_label(selected == Some(index), *option);
        if response.clicked() {
            picked = Some(index);
            // A click of the mouse closes it by itself; Enter does not.
            ui.close();
        }
        drawn.push(response);
    }
    let here = drawn.iter().position(Response::has_focus);
    let before = ui.data(|data| data.get_temp::<Opened>(memory));
    let by_pointer = ui.input(|input| {
        let key = input.events.iter().any(|event| matches!(event, egui::Event::Key { pressed: true, .. }));
        let pointer = input.pointer.any_pressed() || input.pointer.any_released();
        pointer || !key && before.as_ref().is_some_and(|before| before.by_pointer)
    });
    let ids = drawn.iter().map(|response| response.id).collect();
    ui.data_mut(|data| data.insert_temp(memory, Opened { options: ids, by_pointer }));
    if before.is_none() {
        if let Some(first) = drawn.get(selected.unwrap_or(0)) {
            first.request_focus();
        }
    } else if let Some((index, response)) = here.and_then(|index| Some((index, drawn.get(index)?))) {
        if let Some(next) = arrow_target(ui, response.id, index, drawn.len()).and_then(|next| drawn.get(next)) {
            next.request_focus();
        }
    } else if ui.memory(egui::Memory::focused).is_some() {
        ui.close();
    }
    follow_focus(ui, memory.with("focus"));
    picked
}
