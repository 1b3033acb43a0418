//! The picture in the first window, for mirrored monitors and for whoever listens instead of looks.

use analysetool_core::workshop::AudienceView;
use egui::{CentralPanel, Frame, Key, Modifiers, Ui};

use super::paint::{BeamerStyle, paint};

/// Fills the window with the picture. Returns whether Escape asks for the page of the facilitator.
pub fn one_window(ui: &mut Ui, view: &AudienceView, style: &BeamerStyle) -> bool {
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| paint(ui, view, style));
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}
