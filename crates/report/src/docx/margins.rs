//! What stands in the margin of every page.

use std::io;

use analysetool_core::text::Text;

use super::body::NAMESPACES;
use super::runs::run;
use super::xml::Xml;

/// Stand in the words of the page number where the numbers come.
const PAGE: &str = "\u{e000}";
const PAGES: &str = "\u{e001}";

/// At the top: what this is a page of.
pub(super) fn header(running_title: &str) -> io::Result<Vec<u8>> {
    margin("w:hdr", "Header", |xml| run(xml, None, running_title))
}

/// At the bottom: which page it is, counted by the word processor.
pub(super) fn footer(text: &Text) -> io::Result<Vec<u8>> {
    let words = text.table_form_page(PAGE, PAGES);
    margin("w:ftr", "Footer", |xml| {
        for piece in words.split_inclusive([PAGE, PAGES].map(|sign| sign.chars().next().unwrap_or_default())) {
            let (words, field) = match (piece.strip_suffix(PAGE), piece.strip_suffix(PAGES)) {
                (Some(words), _) => (words, Some(" PAGE ")),
                (_, Some(words)) => (words, Some(" NUMPAGES ")),
                _ => (piece, None),
            };
            run(xml, None, words)?;
            if let Some(field) = field {
                xml.element("w:fldSimple", &[("w:instr", field)], |xml| run(xml, None, "1"))?;
            }
        }
        Ok(())
    })
}

fn margin(name: &str, style: &str, inside: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.element(name, NAMESPACES, |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| xml.set("w:pStyle", style))?;
            inside(xml)
        })
    })?;
    Ok(xml.finish())
}
