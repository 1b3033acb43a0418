//! The file that says what the other files are.

use std::path::Path;

use analysetool_core::text::Text;

use super::figures;
use crate::document::{Block, Document};
use crate::order::Format;

/// `LEESMIJ.txt`: the title of the document, and a line for each of `files`. UTF-8 with the mark and the line ends that
/// every editor on Windows knows.
#[must_use]
pub fn read_me(document: &Document, files: &[(String, Vec<u8>)], text: &Text) -> (String, Vec<u8>) {
    let mut lines = vec![one_line(&document.title), one_line(&document.subtitle), String::new()];
    lines.push(text.report_data_readme_intro());
    lines.push(String::new());
    lines.extend(files.iter().map(|(path, _)| format!("{path}: {}", what(document, path, text))));
    lines.push(String::new());
    lines.push(text.report_data_readme_care());
    let text_of_file = lines.into_iter().map(|line| line + "\r\n").collect::<String>();
    (text.report_data_readme_name(), format!("\u{feff}{text_of_file}").into_bytes())
}

fn what(document: &Document, path: &str, text: &Text) -> String {
    let figures = document.blocks.iter().filter_map(|block| match block {
        Block::Figure(figure) => Some(figure),
        _ => None,
    });
    for (number, figure) in (1..).zip(figures) {
        let known = figures::path(number, &figure.name, text);
        if path.strip_prefix(&known).is_some_and(|ending| ending.starts_with('.')) {
            return text.report_data_readme_figure(one_line(&figure.scene.title));
        }
    }
    match Format::of(Path::new(path)) {
        Some(Format::Pdf) => text.report_data_readme_pdf(),
        Some(Format::Docx) => text.report_data_readme_docx(),
        Some(Format::Xlsx) => text.report_data_readme_xlsx(),
        Some(Format::Csv) => text.report_data_readme_csv(),
        Some(Format::Json) => text.report_data_readme_json(),
        Some(Format::Zip) | None => text.report_data_readme_other(),
    }
}

/// A title of a session may hold anything; a line stays a line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
