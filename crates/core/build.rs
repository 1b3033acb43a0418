//! Makes a typed function of every message in `assets/text`, so that a missing or misspelt one fails the build.

use std::path::Path;
use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> ExitCode {
    let (Ok(manifest), Ok(out)) = (std::env::var("CARGO_MANIFEST_DIR"), std::env::var("OUT_DIR")) else {
        return ExitCode::FAILURE;
    };
    let texts = Path::new(&manifest).join("../../assets/text");
    println!("cargo::rerun-if-changed={}", texts.display());
    let out = Path::new(&out);
    let options = BuildOptions::default()
        .with_locales_folder(&texts.to_string_lossy())
        .with_output_file_path(&out.join("messages.rs").to_string_lossy())
        .with_ftl_output(FtlOutputOptions::single_file(&out.join("messages.ftl").to_string_lossy()))
        .with_default_language("nl")
        .with_lint_level(LintLevel::Strict)
        .with_prefix("")
        // The window has no right-to-left language, and isolation marks would end up in names and files.
        .without_bidi_isolation()
        .without_format();
    build_from_locales_folder(options)
}
