//! A report as a document for a word processor: `WordprocessingML`, written by hand.
//!
//! By hand, because it has to be accessible: real headings, header rows that repeat, a text alternative at every figure, the
//! language of the words. The form is that of ECMA-376, part 1, 'transitional', as Word and LibreOffice read it.

mod body;
mod drawing;
mod looks;
mod margins;
mod package;
mod relations;
mod runs;
mod styles;
mod table;
mod xml;

use std::io;

use analysetool_core::text::{Language, Text};

use crate::bundle;
use crate::document::Document;
use crate::logo::Logo;
use crate::order::ReportError;

/// The document as a DOCX file. The same document gives the same bytes.
///
/// # Errors
/// When a figure can't be drawn.
pub fn docx(document: &Document, logo: Option<&Logo>) -> Result<Vec<u8>, ReportError> {
    // The words of the document itself were made by who called; these are in the same language.
    let text = Text::of(Language::from_tag(&document.language).unwrap_or_default());
    let pictures = drawing::pictures(document)?;
    let parts = parts(document, logo, &pictures, &text).map_err(zip::result::ZipError::from)?;
    bundle::zip(&parts)
}

fn parts(
    document: &Document,
    logo: Option<&Logo>,
    pictures: &[drawing::Picture],
    text: &Text,
) -> io::Result<Vec<(String, Vec<u8>)>> {
    let language = language(&document.language);
    let body = body::write(document, logo, pictures, text)?;
    let mut parts = vec![
        // First, so that a reader of only the beginning knows what the archive is.
        ("[Content_Types].xml".to_owned(), package::content_types()?),
        ("_rels/.rels".to_owned(), package::relations()?),
        ("docProps/core.xml".to_owned(), package::properties(document, &language, text)?),
        ("docProps/app.xml".to_owned(), package::program(text)?),
        ("word/document.xml".to_owned(), body.xml),
        ("word/_rels/document.xml.rels".to_owned(), body.relations.finish()?),
        ("word/styles.xml".to_owned(), styles::write(&language, text)?),
        ("word/numbering.xml".to_owned(), styles::bullets()?),
        ("word/settings.xml".to_owned(), package::settings(&language)?),
        ("word/header1.xml".to_owned(), margins::header(&document.running_title)?),
        ("word/footer1.xml".to_owned(), margins::footer(text)?),
    ];
    parts.extend(body.media);
    Ok(parts)
}

/// With the country, because a word processor has a dictionary for each: `nl-NL`.
fn language(language: &str) -> String {
    Language::from_tag(language).map_or_else(|| language.to_owned(), |known| known.regional_tag().to_owned())
}

#[cfg(test)]
mod tests;
