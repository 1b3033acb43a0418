//! What to say when there is no window: what is wrong, and what to ask of whom.

use std::fmt;
use std::process::ExitCode;

use analysetool_core::text::{Language, Text};

use super::{SetupError, Trouble};

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
            Self::Setup(error) => write!(f, "{error}"),
            Self::Process(error) => write!(f, "{error}"),
            Self::NotHere(renderer) => write!(f, "{} is not of this system; leave out --renderer", renderer.name()),
            Self::Said(_) => f.write_str("drawing in software did not work either"),
        }?;
        f.write_str(". The command line works without one: analysetool --help")
    }
}

impl Trouble {
    /// For somebody who started the program and sees no window.
    fn explained(&self, text: &Text) -> String {
        let explanation = match self {
            Self::Setup(SetupError::Store(error)) => text.explain_store_error(error),
            Self::Setup(SetupError::Questionnaire(error)) => text.explain_questionnaire_error(error),
            Self::Window(_) | Self::Process(_) | Self::NotHere(_) | Self::Said(_) => return text.no_window(),
        };
        let mut sentences = vec![explanation.what];
        sentences.extend(explanation.details);
        sentences.push(explanation.advice);
        sentences.join("\n")
    }
}

/// Says it where it is read, and gives the exit code.
pub(super) fn say(trouble: &Trouble, language: Language) -> ExitCode {
    print(trouble);
    // On Windows nobody sees what is printed; elsewhere a program without a display has no box to show.
    if cfg!(windows) {
        let text = Text::of(language);
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title(text.program_name())
            .set_description(trouble.explained(&text))
            .show();
    }
    ExitCode::from(CODE)
}

#[expect(clippy::print_stderr, reason = "there is no window to say it in")]
fn print(trouble: &Trouble) {
    eprintln!("analysetool: {trouble}");
}

#[cfg(test)]
mod tests {
    use analysetool_core::store::StoreError;

    use super::*;

    #[test]
    fn a_folder_that_does_not_work_is_no_matter_of_drawing() {
        let trouble = Trouble::Setup(StoreError::NoPermission { path: "K:/sessies".into() }.into());
        for language in [Language::Dutch, Language::English] {
            let text = Text::of(language);
            let said = trouble.explained(&text);
            assert!(said.contains("K:/sessies"), "{said}");
            assert_ne!(said, text.no_window());
        }
    }
}
