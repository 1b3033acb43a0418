//! Starting the window: options, the way of drawing, and what to say when there is none.

#[cfg(any(windows, test))]
mod again;
#[cfg(windows)]
mod device;
mod fit;
mod no_window;
mod shown;

use std::cell::RefCell;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Instant;

use analysetool_core::store::{Folders, RealDisk, Settings, StartMark, keep_crash_report};
use analysetool_core::text::{Language, Text};
use eframe::NativeOptions;
use egui::ViewportBuilder;
use jiff::Timestamp;

use super::file_dialogs::SystemDialogs;
use super::{App, Setup, SetupError};
use crate::renderer::Renderer;
use shown::Shown;

/// What the command line says about the window.
#[derive(Clone, Debug)]
pub struct RunOptions {
    /// A session or questionnaire to open at once.
    pub file: Option<PathBuf>,
    /// A questionnaire for new sessions.
    pub questionnaire: Option<PathBuf>,
    /// Another data folder.
    pub data_dir: Option<PathBuf>,
    /// A renderer by name instead of the usual ones.
    pub renderer: Option<Renderer>,
    /// Print how long the first frame took, and stop.
    pub first_frame: bool,
    /// When `main` began.
    pub started: Instant,
}

/// Mesa draws OpenGL in software when this is 1.
const IN_SOFTWARE: &str = "LIBGL_ALWAYS_SOFTWARE";

/// Why there is no window.
enum Trouble {
    /// The window library can't.
    Window(eframe::Error),
    /// The program itself can't; nothing that draws will help.
    Setup(SetupError),
    /// The program can't be started again.
    Process(std::io::Error),
    /// This system has no such renderer.
    NotHere(Renderer),
    /// The same program, started again to draw in software, has said why.
    Said(ExitCode),
}

/// Shows the window until it is closed. Where one way of drawing does not work the next one is tried.
#[must_use]
pub fn run(options: &RunOptions) -> ExitCode {
    let folders = match Folders::resolve(options.data_dir.as_deref()) {
        Ok(folders) => folders,
        Err(error) => return no_window::say(&Trouble::Setup(error.into()), Language::Dutch),
    };
    report_faults(folders.clone());
    let mark = StartMark::begin(Arc::new(RealDisk), &folders, env!("CARGO_PKG_VERSION"), Timestamp::now());
    let mut order = Renderer::order(Renderer::chain(), options.renderer, mark.failed());
    // Started again, or by somebody who knows: OpenGL is software here.
    let is_software = std::env::var_os(IN_SOFTWARE).as_deref() == Some(OsStr::new("1"));
    if is_software {
        order = vec![Renderer::Software];
    }
    let mark = Rc::new(RefCell::new(Some(mark)));
    let mut last = None;
    for renderer in order {
        if let Some(mark) = &*mark.borrow() {
            mark.trying(renderer.name(), Timestamp::now());
        }
        let trouble = match renderer {
            Renderer::Software if !is_software => in_software(&mark),
            _ => show(renderer, options, &folders, &mark),
        };
        match trouble {
            Ok(()) => return ExitCode::SUCCESS,
            // Without a display no other way of drawing helps.
            Err(trouble) if !trouble.is_about_drawing() => {
                last = Some(trouble);
                break;
            }
            Err(trouble) => last = Some(trouble),
        }
    }
    if let Some(mark) = mark.take() {
        mark.over();
    }
    match last {
        Some(Trouble::Said(code)) => code,
        Some(trouble) => no_window::say(&trouble, Settings::load(&RealDisk, &folders).language),
        None => ExitCode::SUCCESS,
    }
}

impl Trouble {
    const fn is_about_drawing(&self) -> bool {
        match self {
            Self::Window(error) => !matches!(error, eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_)),
            Self::Setup(_) | Self::Process(_) | Self::NotHere(_) | Self::Said(_) => false,
        }
    }
}

/// The same program once more, in which OpenGL is software: the driver reads that when it is loaded.
fn in_software(mark: &RefCell<Option<StartMark>>) -> Result<(), Trouble> {
    if cfg!(windows) {
        return Err(Trouble::NotHere(Renderer::Software));
    }
    // The other process has a mark of its own.
    if let Some(mark) = mark.take() {
        mark.over();
    }
    let program = std::env::current_exe().map_err(Trouble::Process)?;
    let status = Command::new(program).args(std::env::args_os().skip(1)).env(IN_SOFTWARE, "1").status();
    match status.map(|status| status.code()) {
        Ok(Some(0)) => Ok(()),
        Ok(code) => Err(Trouble::Said(
            code.and_then(|code| u8::try_from(code).ok()).map_or(no_window::CODE.into(), ExitCode::from),
        )),
        Err(error) => Err(Trouble::Process(error)),
    }
}

fn show(
    renderer: Renderer,
    options: &RunOptions,
    folders: &Folders,
    mark: &Rc<RefCell<Option<StartMark>>>,
) -> Result<(), Trouble> {
    let native = NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title(Text::dutch().program_name())
            .with_app_id("analysetool-kansrijke-start")
            .with_inner_size([1280.0, 800.0])
            .with_min_inner_size([320.0, 240.0])
            .with_drag_and_drop(true),
        renderer: library(renderer)?,
        ..NativeOptions::default()
    };
    let (options, folders, mark) = (options.clone(), folders.clone(), Rc::clone(mark));
    let outcome = eframe::run_native(
        "analysetool-kansrijke-start",
        native,
        Box::new(move |cc| {
            let setup = Setup {
                folders,
                disk: Arc::new(RealDisk),
                dialogs: Box::new(SystemDialogs),
                file: options.file.clone(),
                questionnaire: options.questionnaire.clone(),
                make_report: analysetool_report::make,
            };
            let mut app = App::new(&cc.egui_ctx, setup)?;
            app.drawn_with(renderer);
            Ok(Box::new(Shown::new(app, cc, mark, options)))
        }),
    );
    outcome.map_err(|error| match error {
        eframe::Error::AppCreation(error) => match error.downcast::<SetupError>() {
            Ok(error) => Trouble::Setup(*error),
            Err(error) => Trouble::Window(eframe::Error::AppCreation(error)),
        },
        error => Trouble::Window(error),
    })
}

/// What eframe calls it.
const fn library(renderer: Renderer) -> Result<eframe::Renderer, Trouble> {
    match renderer {
        Renderer::Glow | Renderer::Software => Ok(eframe::Renderer::Glow),
        #[cfg(windows)]
        Renderer::Dx12 => Ok(eframe::Renderer::Wgpu),
        #[cfg(not(windows))]
        Renderer::Dx12 => Err(Trouble::NotHere(Renderer::Dx12)),
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
