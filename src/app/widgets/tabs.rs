//! Ways to other places: one by one in the bar at the top, or as a list of tabs with one tab stop.

use egui::accesskit::Role;
use egui::{Button, Id, Response, RichText, Sense, Stroke, TextWrapMode, Ui, UiBuilder, Vec2, WidgetInfo};

use super::{arrow_target, click_sense};
use crate::app::theme::{self, TARGET, Tokens};

/// One way to another screen; a thick line below it says where you are.
pub fn place(ui: &mut Ui, here: bool, name: &str) -> Response {
    let response = draw(ui, here, name, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, here, name));
    response
}

/// Tabs beside each other, wrapped where they do not fit; arrows go from one to the next. Returns the one that was
/// chosen now.
pub fn tabs(ui: &mut Ui, name: &str, selected: Option<usize>, names: &[String]) -> Option<usize> {
    let builder = UiBuilder::new().accessibility_role(Role::TabList).accessibility_label(name);
    let chosen = ui.scope_builder(builder, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_size_of_set(names.len()));
        // A row begins as high as its tabs: a heading before it stands on the same line.
        let height = std::mem::replace(&mut ui.spacing_mut().interact_size.y, TARGET);
        let row = ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().interact_size.y = height;
            all(ui, name, selected, names)
        });
        row.inner
    });
    chosen.inner.filter(|index| selected != Some(*index))
}

fn all(ui: &mut Ui, salt: &str, selected: Option<usize>, names: &[String]) -> Option<usize> {
    let memory = Id::unique("tabs").with(salt);
    let mut chosen = None;
    for (index, name) in names.iter().enumerate() {
        let here = selected == Some(index);
        let response = draw(ui, here, name, click_sense(index == selected.unwrap_or(0)));
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, here, name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            // On or off is for buttons: a tab is chosen.
            node.clear_toggled();
            node.set_selected(here);
            node.set_position_in_set(index);
        });
        if response.clicked() {
            chosen = Some(index);
        }
        if response.has_focus()
            && let Some(next) = arrow_target(ui, response.id, index, names.len())
        {
            chosen = Some(next);
            ui.data_mut(|data| data.insert_temp(memory, next));
        }
        // The tab that an arrow led to is drawn as the chosen one a frame later; then it can have the focus.
        if here && ui.data(|data| data.get_temp::<usize>(memory)) == Some(index) {
            ui.data_mut(|data| data.remove::<usize>(memory));
            response.request_focus();
        }
    }
    chosen
}

/// What belongs to a tab: named after it.
pub fn tab_panel<R>(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().accessibility_role(Role::TabPanel).accessibility_label(name);
    ui.scope_builder(builder, contents).inner
}

/// What a tab takes beside its words: room inside it, and the space to the next one.
#[must_use]
pub fn tab_padding(ui: &Ui) -> f32 {
    2.0 * PADDING + ui.spacing().item_spacing.x
}

/// On each side of the words of a tab.
const PADDING: f32 = 12.0;

fn draw(ui: &mut Ui, here: bool, name: &str, sense: Sense) -> Response {
    let tokens = Tokens::of(ui);
    let style = if here { theme::heading_3() } else { egui::TextStyle::Body };
    let label = RichText::new(name).text_style(style).color(if here { tokens.action } else { tokens.text });
    // Put back by hand: a scope does not take part in the wrapping of a row.
    let padding = std::mem::replace(&mut ui.spacing_mut().button_padding.x, PADDING);
    let plain = Button::new(label).frame_when_inactive(false).wrap_mode(TextWrapMode::Extend).sense(sense);
    let response = ui.add(plain.min_size(Vec2::splat(TARGET)));
    ui.spacing_mut().button_padding.x = padding;
    if here {
        let rect = response.rect;
        let line = rect.shrink2(Vec2::new(8.0, 0.0)).x_range();
        ui.painter().hline(line, rect.bottom() - 3.0, Stroke::new(3.0, tokens.action));
    }
    response
}
