//! Frames of the real window, without a renderer: laid out by egui and tessellated.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use analysetool::app::dialogs::{Answer, FileDialogs, Question};
use analysetool::app::results::Part;
use analysetool::app::{App, Setup};
use analysetool_core::analysis::summarise;
use analysetool_core::figure::{Brief, ChangeScope, Figure, Listing, Order, Scope};
use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::session::format::to_text;
use analysetool_core::store::{Folders, RealDisk};
use analysetool_core::text::Text;
use egui::{Context, Event, FullOutput, Modifiers, PointerButton, Pos2, RawInput, Rect, Shape, Vec2};

use super::states::{self, Fault};
use super::table::Table;

const GOAL_MS: f64 = 2.0;
const SIZE: Vec2 = Vec2::new(1920.0, 1080.0);
/// A file is read by another thread.
const PATIENCE: Duration = Duration::from_secs(10);

/// The parts of the results that are measured, what a line calls them, and a figure that must then be on the screen.
fn parts() -> [(Part, &'static str, Figure); 6] {
    [
        (Part::Overview, "frame: overview", Figure::Strengths(Listing::Extremes)),
        (Part::Themes, "frame: sections and themes", Figure::Themes),
        (Part::Statements, "frame: all 56 statements", Figure::Strengths(Listing::All)),
        (Part::Distribution, "frame: distribution of 25 partners", Figure::Distribution(Scope::All, Order::Value)),
        (Part::Partners, "frame: heat map of 25 partners", Figure::HeatMap),
        (Part::Change, "frame: change", Figure::Change(ChangeScope::Sections)),
    ]
}

/// Frames of the results of 25 partners, and for comparison a frame without anything in it.
pub fn frames(table: &mut Table, questionnaire: &Questionnaire) -> Result<(), Fault> {
    const EMPTY: &str = "frame: nothing in it";
    if !table.wants(EMPTY) && !parts().iter().any(|(_, name, _)| table.wants(name)) {
        return Ok(());
    }
    let session = states::group_again(questionnaire, 25)?;
    let (summary, text) = (summarise(&session), Text::dutch());
    let folder = tempfile::TempDir::new()?;
    let file = folder.path().join("proefstad.json");
    std::fs::write(&file, to_text(&session))?;
    let mut window = Window::open(folder.path(), &file)?;
    window.click_when_there(&text.tab_results())?;
    for (part, name, figure) in parts() {
        window.click_when_there(&part.name(&text))?;
        // The pointer is somewhere else, and what appears or fades in has done so.
        window.settle();
        let title = figure.draw(Brief::new(&summary, &session, &text, SIZE.x)).title;
        window.find(&title).ok_or_else(|| format!("{name}: {title:?} is not on the screen"))?;
        table.measure(name, GOAL_MS, || window.paint());
    }
    table.measure(EMPTY, GOAL_MS, || window.paint_nothing());
    Ok(())
}

struct Window {
    ctx: Context,
    app: App,
    time: f64,
}

impl Window {
    fn open(folder: &Path, file: &Path) -> Result<Self, Fault> {
        let setup = Setup {
            folders: Folders::resolve(Some(folder))?,
            disk: Arc::new(RealDisk),
            dialogs: Box::new(Nobody),
            file: Some(file.to_path_buf()),
            questionnaire: None,
            make_report: analysetool_report::make,
        };
        let ctx = Context::default();
        let app = App::new(&ctx, setup)?;
        Ok(Self { ctx, app, time: 0.0 })
    }

    fn input(&mut self, events: Vec<Event>) -> RawInput {
        self.time += 1.0 / 60.0;
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, SIZE));
        RawInput { screen_rect, time: Some(self.time), events, ..RawInput::default() }
    }

    fn frame(&mut self, events: Vec<Event>) -> FullOutput {
        let input = self.input(events);
        let Self { ctx, app, .. } = self;
        ctx.run_ui(input, |ui| app.frame(ui))
    }

    /// A whole frame: layout and triangles.
    fn paint(&mut self) -> usize {
        let output = self.frame(Vec::new());
        self.ctx.tessellate(output.shapes, output.pixels_per_point).len()
    }

    /// What every frame of this context costs.
    fn paint_nothing(&mut self) -> usize {
        let input = self.input(Vec::new());
        let output = self.ctx.run_ui(input, |_| {});
        self.ctx.tessellate(output.shapes, output.pixels_per_point).len()
    }

    fn settle(&mut self) {
        self.frame(vec![Event::PointerMoved(Pos2::new(2.0, SIZE.y - 2.0))]);
        for _ in 0..60 {
            self.frame(Vec::new());
        }
    }

    /// Clicks the words `words`, as soon as they are on the screen.
    fn click_when_there(&mut self, words: &str) -> Result<(), Fault> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(place) = self.find(words) {
                self.click(place);
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Err(format!("no {words:?} on the screen").into())
    }

    /// Where these words stand on the screen.
    fn find(&mut self, words: &str) -> Option<Pos2> {
        let output = self.frame(Vec::new());
        output.shapes.iter().find_map(|shape| middle_of(&shape.shape, words))
    }

    fn click(&mut self, place: Pos2) {
        let button = |pressed| Event::PointerButton {
            pos: place,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.frame(vec![Event::PointerMoved(place)]);
        self.frame(vec![button(true)]);
        self.frame(vec![button(false)]);
    }
}

/// Where exactly these words stand, when they do in this shape.
fn middle_of(shape: &Shape, words: &str) -> Option<Pos2> {
    match shape {
        Shape::Text(text) if text.galley.text() == words => Some(text.visual_bounding_rect().center()),
        Shape::Vec(shapes) => shapes.iter().find_map(|shape| middle_of(shape, words)),
        _ => None,
    }
}

/// Nobody asks for files here.
struct Nobody;

impl FileDialogs for Nobody {
    fn ask(&mut self, _: Question, _: Sender<Answer>, _: Box<dyn Fn() + Send>) {}
    fn reveal(&mut self, _: PathBuf, _: Box<dyn FnOnce() + Send>) {}
}
