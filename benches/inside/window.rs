//! The real window without a renderer: what it lays out and tessellates, and what it answers to keys and clicks.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use analysetool::app::file_dialogs::{Answer, FileDialogs, Question};
use analysetool::app::{App, Setup};
use analysetool_core::store::{Disk, Folders};
use egui::{
    Context, Event, FullOutput, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, RawInput, Rect,
    Shape, TouchPhase, Vec2,
};

use super::states::Fault;

/// The size of a window on a beamer.
pub const SIZE: Vec2 = Vec2::new(1920.0, 1080.0);
/// A file is read by another thread.
const PATIENCE: Duration = Duration::from_secs(10);
/// Frames until what appears or moves has done so.
const SETTLED: usize = 60;

pub struct Window {
    ctx: Context,
    app: App,
    time: f64,
}

impl Window {
    /// On a data folder of its own, with a session when there is one.
    pub fn open(folder: &Path, disk: Arc<dyn Disk>, file: Option<PathBuf>) -> Result<Self, Fault> {
        let setup = Setup {
            folders: Folders::resolve(Some(folder))?,
            disk,
            dialogs: Box::new(Nobody),
            file,
            questionnaire: None,
            make_report: analysetool_report::make,
        };
        let ctx = Context::default();
        let app = App::new(&ctx, setup)?;
        Ok(Self { ctx, app, time: 0.0 })
    }

    /// A frame with these events, laid out and not drawn.
    pub fn frame(&mut self, events: Vec<Event>) -> FullOutput {
        let input = self.input(events);
        let Self { ctx, app, .. } = self;
        let mut output = ctx.run_ui(input, |ui| app.frame(ui));
        // There is no graphics card to give them to.
        output.textures_delta.clear();
        output
    }

    /// A whole frame: layout and triangles.
    pub fn paint(&mut self, events: Vec<Event>) -> usize {
        let output = self.frame(events);
        self.ctx.tessellate(output.shapes, output.pixels_per_point).len()
    }

    /// What every frame of this context costs.
    pub fn paint_nothing(&mut self) -> usize {
        let input = self.input(Vec::new());
        let mut output = self.ctx.run_ui(input, |_| {});
        output.textures_delta.clear();
        self.ctx.tessellate(output.shapes, output.pixels_per_point).len()
    }

    fn input(&mut self, events: Vec<Event>) -> RawInput {
        self.time += 1.0 / 60.0;
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, SIZE));
        RawInput { screen_rect, time: Some(self.time), events, ..RawInput::default() }
    }

    /// Until nothing appears or moves any more.
    pub fn settle(&mut self) {
        for _ in 0..SETTLED {
            self.frame(Vec::new());
        }
    }

    /// Back to the top of the page, as far as the wheel goes.
    pub fn scroll_up(&mut self) {
        self.frame(vec![Event::PointerMoved((SIZE / 2.0).to_pos2())]);
        self.frame(vec![wheel(10_000.0)]);
        self.settle();
    }

    /// Presses a key and lets it go.
    pub fn press(&mut self, key: Key, modifiers: Modifiers) {
        self.frame(vec![key_event(key, modifiers, true)]);
        self.frame(vec![key_event(key, modifiers, false)]);
    }

    /// Clicks the words `words`, as soon as they are on the screen; the last of them, or the first.
    pub fn click(&mut self, words: &str, last: bool) -> Result<(), Fault> {
        let mut place = self.wait_for(words)?;
        if last {
            let output = self.frame(Vec::new());
            let mut places =
                output.shapes.iter().rev().filter_map(|shape| middle_of(&shape.shape, &|text| text == words));
            place = places.next().unwrap_or(place);
        }
        let button = |pressed| Event::PointerButton {
            pos: place,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.frame(vec![Event::PointerMoved(place)]);
        self.frame(vec![button(true)]);
        self.frame(vec![button(false)]);
        self.settle();
        Ok(())
    }

    /// Where words that begin like this stand, as soon as they do.
    pub fn wait_for(&mut self, words: &str) -> Result<Pos2, Fault> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(place) = self.find(words) {
                return Ok(place);
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        let shown =
            self.frame(Vec::new()).shapes.iter().map(|shape| words_of(&shape.shape)).collect::<Vec<_>>().concat();
        Err(format!("no {words:?} among {shown:?}").into())
    }

    /// Where words that begin like this stand on the screen.
    pub fn find(&mut self, words: &str) -> Option<Pos2> {
        let output = self.frame(Vec::new());
        // Exactly these words before others that only begin like them.
        let whole = |text: &str| text == words;
        let begin = |text: &str| text.starts_with(words);
        let find = |is_it: &dyn Fn(&str) -> bool| output.shapes.iter().find_map(|shape| middle_of(&shape.shape, is_it));
        find(&whole).or_else(|| find(&begin))
    }
}

/// What a hand does while it looks for something: the pointer goes over the whole page, the wheel turns now and then.
pub fn hand(number: usize) -> Vec<Event> {
    let turn = f32::from(u16::try_from(number % 4096).unwrap_or_default());
    let place = Pos2::new(SIZE.x * (0.5 + 0.45 * (turn * 0.071).sin()), SIZE.y * (0.5 + 0.45 * (turn * 0.113).cos()));
    let mut events = vec![Event::PointerMoved(place)];
    if number.is_multiple_of(5) {
        let up = if number % 200 < 100 { -1.0 } else { 1.0 };
        events.push(wheel(up));
    }
    events
}

fn wheel(lines: f32) -> Event {
    Event::MouseWheel {
        unit: MouseWheelUnit::Line,
        delta: Vec2::new(0.0, lines),
        phase: TouchPhase::Move,
        source: MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    }
}

fn key_event(key: Key, modifiers: Modifiers, pressed: bool) -> Event {
    Event::Key { key, physical_key: None, pressed, repeat: false, modifiers }
}

/// Where words stand, when they do in this shape.
fn middle_of(shape: &Shape, is_it: &dyn Fn(&str) -> bool) -> Option<Pos2> {
    match shape {
        Shape::Text(text) if is_it(text.galley.text()) => Some(text.visual_bounding_rect().center()),
        Shape::Vec(shapes) => shapes.iter().find_map(|shape| middle_of(shape, is_it)),
        _ => None,
    }
}

/// All words in this shape.
fn words_of(shape: &Shape) -> Vec<String> {
    match shape {
        Shape::Text(text) => vec![text.galley.text().to_owned()],
        Shape::Vec(shapes) => shapes.iter().flat_map(words_of).collect(),
        _ => Vec::new(),
    }
}

/// Nobody asks for files here.
struct Nobody;

impl FileDialogs for Nobody {
    fn ask(&mut self, _: Question, _: Sender<Answer>, _: Box<dyn Fn() + Send>) {}
    fn reveal(&mut self, _: PathBuf, _: Box<dyn FnOnce() + Send>) {}
}
