//! Running text: pieces with their emphasis, line ends and addresses.

use std::io;

use super::relations::Relations;
use super::xml::Xml;
use crate::document::{Paragraph, Span};

pub(super) fn write(xml: &mut Xml, relations: &mut Relations, paragraph: &Paragraph) -> io::Result<()> {
    for span in &paragraph.0 {
        match span {
            Span::Text(text) => run(xml, None, text)?,
            Span::Strong(text) => run(xml, Some("Strong"), text)?,
            Span::Link { text, url } => match address(url) {
                Some(address) => {
                    let id = relations.address(&address);
                    let attributes = [("r:id", id.as_str()), ("w:history", "1")];
                    xml.element("w:hyperlink", &attributes, |xml| run(xml, Some("Hyperlink"), text))?;
                }
                // Not an address to click on; the words are still worth reading.
                None if url.trim().is_empty() || text.contains(url.as_str()) => run(xml, None, text)?,
                None => run(xml, None, &format!("{text} ({url})"))?,
            },
        }
    }
    Ok(())
}

/// Words in one look. A line end inside them stays a line end.
pub(super) fn run(xml: &mut Xml, style: Option<&str>, text: &str) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    xml.element("w:r", &[], |xml| {
        if let Some(style) = style {
            xml.element("w:rPr", &[], |xml| xml.set("w:rStyle", style))?;
        }
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                xml.empty("w:br", &[])?;
            }
            for (number, piece) in line.split('\t').enumerate() {
                if number > 0 {
                    xml.empty("w:tab", &[])?;
                }
                if !piece.is_empty() {
                    xml.words("w:t", &[("xml:space", "preserve")], piece)?;
                }
            }
        }
        Ok(())
    })
}

/// The address as a URI that a word processor accepts: one it can't read makes Word call the whole document damaged.
fn address(url: &str) -> Option<String> {
    let url = url.trim();
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-');
    if host.is_empty()
        || !host.starts_with(|letter: char| letter.is_ascii_alphanumeric())
        || !host.chars().all(is_letter)
    {
        return None;
    }
    let mut address = String::with_capacity(url.len());
    let mut anchored = false;
    for (place, letter) in url.char_indices() {
        let after = url.as_bytes().get(place + 1..place + 3);
        let is_escape = letter == '%' && after.is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        let is_second_anchor = letter == '#' && anchored;
        anchored |= letter == '#';
        if is_escape || (!is_second_anchor && is_of_address(letter)) {
            address.push(letter);
        } else {
            address.extend(letter.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("%{byte:02X}")));
        }
    }
    Some(address)
}

/// Letters that stand in a URI as they are (RFC 3986, sections 2.2 and 2.3), but for brackets: those are for hosts.
fn is_of_address(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=".contains(letter)
}
