//! A picture in a document: unpacked when it is first drawn, and let go when others were drawn after it.

use eframe::icon_data::from_png_bytes;
use egui::accesskit::Role;
use egui::{ColorImage, Image, Sense, Stroke, TextureHandle, TextureOptions, Ui, WidgetInfo};

use super::page::Pictures;
use crate::app::theme::{GAP_SMALL, Tokens};

/// How many stay unpacked. A chapter has no more, and each is four megabytes.
const KEPT: usize = 3;

/// The ones that were drawn last, newest first.
type Unpacked = Vec<(&'static [u8], TextureHandle)>;

/// Shows the picture at an address no wider than the page, and no larger than it is; a screen reader hears `alt`. One that
/// is not there shows as its words.
pub(super) fn show(ui: &mut Ui, alt: &str, address: &str, pictures: Pictures) {
    let Some(texture) = pictures(address).and_then(|bytes| texture(ui, address, bytes)) else {
        ui.label(alt);
        return;
    };
    let size = texture.size_vec2();
    let scale = (ui.available_width() / size.x).min(1.0);
    ui.add_space(GAP_SMALL);
    let (rect, response) = ui.allocate_exact_size(size * scale, Sense::hover());
    if ui.is_rect_visible(rect) {
        Image::from_texture((texture.id(), rect.size())).paint_at(ui, rect);
        let edge = Stroke::new(1.0, Tokens::of(ui).text_secondary);
        ui.painter().rect_stroke(rect, 0.0, edge, egui::StrokeKind::Outside);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, alt));
    ui.add_space(GAP_SMALL);
}

fn texture(ui: &Ui, address: &str, bytes: &'static [u8]) -> Option<TextureHandle> {
    let id = egui::Id::unique("document-pictures");
    let mut unpacked = ui.data(|data| data.get_temp::<Unpacked>(id)).unwrap_or_default();
    let place = unpacked.iter().position(|(known, _)| std::ptr::eq(*known, bytes));
    let texture = match place {
        Some(place) => unpacked.remove(place).1,
        // A test makes sure that every one can be read.
        None => load(ui, address, bytes)?,
    };
    unpacked.insert(0, (bytes, texture.clone()));
    unpacked.truncate(KEPT);
    ui.data_mut(|data| data.insert_temp(id, unpacked));
    Some(texture)
}

fn load(ui: &Ui, address: &str, bytes: &[u8]) -> Option<TextureHandle> {
    let icon = from_png_bytes(bytes).ok()?;
    let size = [usize::try_from(icon.width).ok()?, usize::try_from(icon.height).ok()?];
    let image = ColorImage::from_rgba_unmultiplied(size, &icon.rgba);
    // Smaller than it is, letters stay legible only when every point of it counts.
    let options = TextureOptions { mipmap_mode: Some(egui::TextureFilter::Linear), ..TextureOptions::LINEAR };
    Some(ui.ctx().load_texture(address, image, options))
}
