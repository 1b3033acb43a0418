//! Starting the window: options, renderer, and what to say when it can't.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use analysetool_core::store::{Folders, RealDisk, keep_crash_report};
use analysetool_core::text::Text;
use eframe::NativeOptions;
use egui::ViewportBuilder;

use super::dialogs::SystemDialogs;
use super::{App, Setup};

/// How the window is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Renderer {
    /// OpenGL.
    Glow,
}

/// What the command line says about the window.
#[derive(Clone, Debug)]
pub struct RunOptions {
    /// A session or questionnaire to open at once.
    pub file: Option<PathBuf>,
    /// A questionnaire for new sessions.
    pub questionnaire: Option<PathBuf>,
    /// Another data folder.
    pub data_dir: Option<PathBuf>,
    /// A renderer by name instead of the usual one.
    pub renderer: Option<Renderer>,
    /// Print how long the first frame took, and stop.
    pub first_frame: bool,
    /// When `main` began.
    pub started: Instant,
}

/// Exit code when the window can't be shown.
const NO_WINDOW: u8 = 2;

/// Shows the window until it is closed.
#[must_use]
pub fn run(options: RunOptions) -> ExitCode {
    let RunOptions { file, questionnaire, data_dir, renderer, first_frame, started } = options;
    let folders = match Folders::resolve(data_dir.as_deref()) {
        Ok(folders) => folders,
        Err(error) => return fail(&error.to_string()),
    };
    report_faults(folders.clone());
    let native = NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title(Text::dutch().program_name())
            .with_app_id("analysetool-kansrijke-start")
            .with_inner_size([1280.0, 800.0])
            .with_min_inner_size([320.0, 240.0])
            .with_drag_and_drop(true),
        renderer: match renderer {
            Some(Renderer::Glow) | None => eframe::Renderer::Glow,
        },
        ..NativeOptions::default()
    };
    let outcome = eframe::run_native(
        "analysetool-kansrijke-start",
        native,
        Box::new(move |cc| {
            let setup = Setup {
                folders,
                disk: Arc::new(RealDisk),
                dialogs: Box::new(SystemDialogs),
                file,
                questionnaire,
                make_report: analysetool_report::make,
            };
            let app = App::new(&cc.egui_ctx, setup)?;
            Ok(if first_frame { Box::new(FirstFrame { app, started, frames: 0 }) } else { Box::new(app) })
        }),
    );
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&no_window(&error)),
    }
}

/// Leaves a report of a fault for the next start: where it happened, and nothing of what the session holds. The message
/// of a panic may hold a piece of text, so it is left out.
fn report_faults(folders: Folders) {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |fault| {
        let place = fault.location().map_or_else(String::new, ToString::to_string);
        let thread = std::thread::current();
        let report = format!(
            "analysetool {}\nos: {} {}\nthread: {}\nplace: {place}\n\n{}\n",
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH,
            thread.name().unwrap_or_default(),
            std::backtrace::Backtrace::force_capture(),
        );
        // There is nobody left to tell when this fails too.
        let _unwritten = keep_crash_report(&RealDisk, &folders, &report);
        usual(fault);
    }));
}

/// Why there is no window, and what to do about it. The error of the window library names files of the machine it was
/// built on, so only its kind is told.
fn no_window(error: &eframe::Error) -> String {
    use eframe::Error;
    let why = if matches!(error, Error::Winit(_) | Error::WinitEventLoop(_)) {
        "there is no display; start the program on a desktop".to_owned()
    } else if matches!(error, Error::OpenGL(_) | Error::NoGlutinConfigs(..) | Error::Glutin(_)) {
        "the display has no OpenGL 2.0 or newer; ask IT for a driver".to_owned()
    } else {
        error.to_string()
    };
    format!("the window can't be opened: {why}. The command line works without one: analysetool --help")
}

#[expect(clippy::print_stderr, reason = "there is no window to say it in")]
fn fail(message: &str) -> ExitCode {
    eprintln!("analysetool: {message}");
    ExitCode::from(NO_WINDOW)
}

/// Prints how many milliseconds passed between `main` and the first frame on the screen, and closes the window.
struct FirstFrame {
    app: App,
    started: Instant,
    /// How many were drawn.
    frames: u32,
}

impl eframe::App for FirstFrame {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        // The second call comes after the first frame was presented.
        if self.frames == 1 {
            #[expect(clippy::print_stdout, reason = "the answer to --first-frame")]
            {
                println!("{}", self.started.elapsed().as_millis());
            }
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        }
        self.frames += 1;
        ui.ctx().request_repaint();
        self.app.frame(ui);
    }
}
