//! What to say when there is no window: what is wrong, and what to ask of whom.

use std::fmt;
use std::process::ExitCode;

use super::Trouble;

/// Exit code when the window can't be shown.
pub(super) const CODE: u8 = 2;

impl fmt::Display for Trouble {
    /// In English, for the command line. The error of the window library names files of the machine it was built on, so
    /// only its kind is told.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use eframe::Error;
        f.write_str("the window can't be opened: ")?;
        match self {
            Self::Window(Error::Winit(_) | Error::WinitEventLoop(_)) => {
                f.write_str("there is no display; start the program on a desktop")
            }
            Self::Window(Error::OpenGL(_) | Error::NoGlutinConfigs(..) | Error::Glutin(_)) => {
                f.write_str("the display has no OpenGL 2.0 or newer; ask IT for a driver")
            }
            Self::Window(error) => write!(f, "{error}"),
            Self::Program(why) => f.write_str(why),
            Self::NotHere(renderer) => write!(f, "{} is not of this system; leave out --renderer", renderer.name()),
            Self::Said(_) => f.write_str("drawing in software did not work either"),
        }?;
        f.write_str(". The command line works without one: analysetool --help")
    }
}

/// Says it where it is read, and gives the exit code.
pub(super) fn say(message: &str) -> ExitCode {
    print(message);
    #[cfg(windows)]
    show_box();
    ExitCode::from(CODE)
}

#[expect(clippy::print_stderr, reason = "there is no window to say it in")]
fn print(message: &str) {
    eprintln!("analysetool: {message}");
}

/// A message of the system itself: on Windows nobody sees what is printed.
#[cfg(windows)]
fn show_box() {
    let text = analysetool_core::text::Text::dutch();
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(text.program_name())
        .set_description(text.no_window())
        .show();
}
