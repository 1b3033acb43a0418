//! The program once more, at the same place, when what draws its window is gone.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use super::RunOptions;
use crate::renderer::Renderer;

/// A way of drawing that stops this soon will do so again: the next start goes past it, or it would never end.
const TOO_SOON: Duration = Duration::from_mins(1);

/// What the next start is told: what this one was told, the session that is open now, and a way of drawing.
pub(super) fn arguments(options: &RunOptions, file: Option<PathBuf>, lived: Duration) -> Vec<OsString> {
    let mut arguments = Vec::new();
    let mut named = |name: &str, value: OsString| arguments.extend([OsString::from(name), value]);
    if let Some(folder) = &options.data_dir {
        named("--data-dir", folder.into());
    }
    if let Some(questionnaire) = &options.questionnaire {
        named("--questionnaire", questionnaire.into());
    }
    if lived < TOO_SOON {
        named("--renderer", Renderer::Glow.name().into());
    } else if let Some(renderer) = options.renderer {
        named("--renderer", renderer.name().into());
    }
    arguments.extend(file.map(OsString::from));
    arguments
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use clap::Parser as _;

    use super::*;
    use crate::cli::Cli;

    fn told(renderer: Option<Renderer>, lived: Duration) -> Cli {
        let options = RunOptions {
            file: Some("at the start.json".into()),
            questionnaire: Some("own.json".into()),
            data_dir: Some("data".into()),
            renderer,
            first_frame: false,
            started: Instant::now(),
        };
        let arguments = arguments(&options, Some("een sessie.json".into()), lived);
        Cli::parse_from(std::iter::once(OsString::from("analysetool")).chain(arguments))
    }

    #[test]
    fn the_next_start_is_told_what_this_one_was_told_and_opens_what_is_open_now() {
        let cli = told(None, Duration::from_hours(1));
        assert_eq!(cli.window.file, Some("een sessie.json".into()));
        assert_eq!(cli.window.questionnaire, Some("own.json".into()));
        assert_eq!(cli.data_dir, Some("data".into()));
        assert_eq!(cli.window.renderer, None);
        assert_eq!(told(Some(Renderer::Dx12), Duration::from_hours(1)).window.renderer, Some(Renderer::Dx12));
    }

    #[test]
    fn what_stops_drawing_at_once_is_not_tried_again() {
        assert_eq!(told(None, Duration::from_secs(5)).window.renderer, Some(Renderer::Glow));
        assert_eq!(told(Some(Renderer::Dx12), Duration::from_secs(5)).window.renderer, Some(Renderer::Glow));
    }
}
