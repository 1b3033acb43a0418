//! Pictures of figures, made on a thread of their own: a fault in a library ends that thread, not the window.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use analysetool_core::figure::style::PAGE_MARGIN;
use analysetool_core::figure::{Figure, Palette, Scene, to_svg};
use analysetool_core::store::Request;
use analysetool_report::picture::{self, Pixels, SCALE};

use super::App;
use super::widgets::Tone;
use super::work::Work;

/// What a picture is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Goal {
    /// To be pasted into another program.
    Clipboard,
    /// To be kept: as SVG when the name ends on `.svg`, else as PNG.
    File(PathBuf),
}

/// A picture that is ready.
#[derive(Debug)]
pub(super) enum Made {
    /// For the clipboard.
    Pixels(Pixels),
    /// For a file.
    Bytes(PathBuf, Vec<u8>),
    /// It could not be made.
    Failed,
}

/// The pictures being made.
#[derive(Debug)]
pub(super) struct Pictures {
    ready: (Sender<Made>, Receiver<Made>),
}

impl Pictures {
    pub fn new() -> Self {
        Self { ready: channel() }
    }

    /// Makes a picture of `scene`; `wake` is called when [`Pictures::take`] has something to give.
    pub fn make(&self, scene: Scene, goal: Goal, wake: impl FnOnce() + Send + 'static) {
        let ready = self.ready.0.clone();
        let thread = std::thread::Builder::new().name("picture".to_owned()).spawn(move || {
            let made = std::panic::catch_unwind(|| draw(&scene, goal)).unwrap_or(Made::Failed);
            // The window may be gone by now; then nobody needs the picture.
            let _closed = ready.send(made);
            wake();
        });
        if thread.is_err() {
            let _closed = self.ready.0.send(Made::Failed);
        }
    }

    /// The next picture that is ready.
    pub fn take(&self) -> Option<Made> {
        self.ready.1.try_recv().ok()
    }
}

/// On paper and on a slide the ground is light, whatever the window looks like.
fn draw(scene: &Scene, goal: Goal) -> Made {
    let palette = Palette::light();
    match goal {
        Goal::Clipboard => picture::pixels(scene, &palette, SCALE).map_or(Made::Failed, Made::Pixels),
        Goal::File(path) => {
            let is_svg = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("svg"));
            if is_svg {
                return Made::Bytes(path, to_svg(scene, &palette).into_bytes());
            }
            picture::png(scene, &palette, SCALE).map_or(Made::Failed, |bytes| Made::Bytes(path, bytes))
        }
    }
}

impl App {
    /// A figure as a picture that stands alone: with its title and what it is about.
    pub(super) fn picture_scene(&self, figure: &Figure, width: f32) -> Option<Scene> {
        let work = self.work.as_ref()?;
        let scene = work.scene(figure, &self.text, width);
        Some(Scene::clone(&scene).with_heading().with_margin(PAGE_MARGIN))
    }

    /// What the file of a figure is called until the user says otherwise.
    pub(super) fn picture_name(&self, figure: &Figure) -> String {
        let stem = self.work.as_ref().map(Work::file_stem).unwrap_or_default();
        format!("{stem}-{}.png", self.text.figure_file(figure.kind().id()))
    }

    /// Makes a picture; [`App::receive_pictures`] hears of it.
    pub(super) fn make_picture(&self, ctx: &egui::Context, scene: Scene, goal: Goal) {
        let wake = ctx.clone();
        self.pictures.make(scene, goal, move || wake.request_repaint());
    }

    /// Hands over what is ready: to the clipboard, or to the store, which writes every file.
    pub(super) fn receive_pictures(&mut self, ctx: &egui::Context) {
        while let Some(made) = self.pictures.take() {
            match made {
                Made::Pixels(Pixels { width, height, rgba }) => {
                    let size = [width as usize, height as usize];
                    ctx.copy_image(egui::ColorImage::from_rgba_unmultiplied(size, &rgba));
                    let text = self.text.figure_copied();
                    self.say(Tone::Info, text);
                }
                Made::Bytes(path, bytes) => self.store.send(Request::WriteFile { path, bytes }),
                Made::Failed => {
                    let text = self.text.figure_not_made();
                    self.say(Tone::Error, text);
                }
            }
        }
    }
}
