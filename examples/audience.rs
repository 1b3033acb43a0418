//! Pictures of the screen before the room, in every phase: `cargo run --example audience -- FOLDER WIDTH HEIGHT [LARGER] [dark]`.
//! Needs a display; a virtual one will do.

#[path = "../tests/audience/views.rs"]
#[allow(clippy::expect_used, clippy::indexing_slicing, reason = "shared with the tests")]
mod views;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use analysetool::app::audience::{BeamerStyle, paint};
use analysetool::app::theme;
use analysetool_core::text::Text;
use analysetool_core::workshop::AudienceView;
use egui::{ColorImage, ScreenshotCallback, ViewportBuilder, ViewportCommand};
use resvg::tiny_skia::Pixmap;

/// Frames before a picture is taken: new letters come a frame later.
const FRAMES: u32 = 3;

struct Shots {
    folder: PathBuf,
    style: BeamerStyle,
    views: Vec<(&'static str, AudienceView)>,
    frames: u32,
    taken: Arc<Mutex<Option<Arc<ColorImage>>>>,
}

impl eframe::App for Shots {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let Some((name, view)) = self.views.first() else {
            ui.ctx().send_viewport_cmd(ViewportCommand::Close);
            return;
        };
        paint(ui, view, &self.style);
        self.frames += 1;
        if self.frames == FRAMES {
            let taken = self.taken.clone();
            let keep = move |image| *taken.lock().unwrap_or_else(PoisonError::into_inner) = Some(image);
            ui.ctx().send_viewport_cmd(ViewportCommand::Screenshot(ScreenshotCallback::new(keep)));
        }
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(image) = taken {
            let (width, height) = (image.width(), image.height());
            let size = u32::try_from(width).ok().zip(u32::try_from(height).ok());
            let pixmap = size.and_then(|(width, height)| Pixmap::new(width, height));
            if let Some(mut pixmap) = pixmap {
                pixmap.data_mut().copy_from_slice(image.as_raw());
                let path = self.folder.join(format!("{name}-{width}x{height}.png"));
                if let Err(error) = pixmap.save_png(&path) {
                    complain(&format!("{}: {error}", path.display()));
                }
            }
            self.views.remove(0);
            self.frames = 0;
        }
        ui.ctx().request_repaint();
    }
}

#[expect(clippy::print_stderr, reason = "a program for the command line")]
fn complain(words: &str) {
    eprintln!("{words}");
}

fn main() -> eframe::Result {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |index: usize, usual: f32| arguments.get(index).and_then(|word| word.parse().ok()).unwrap_or(usual);
    let folder = PathBuf::from(arguments.first().map_or(".", String::as_str));
    let size = [number(1, 1280.0), number(2, 720.0)];
    let style = BeamerStyle {
        dark: arguments.iter().any(|word| word == "dark"),
        larger: number(3, 1.0),
        text: Arc::new(Text::dutch()),
    };
    let viewport = ViewportBuilder::default().with_inner_size(size).with_decorations(false).with_position([0.0, 0.0]);
    let options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    eframe::run_native(
        "audience",
        options,
        Box::new(move |cc| {
            theme::install(&cc.egui_ctx);
            Ok(Box::new(Shots { folder, style, views: views::all(), frames: 0, taken: Arc::default() }))
        }),
    )
}
