//! Writes XML. What users typed is always escaped, and characters that XML 1.0 does not know are left out.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Names and values; the values are not escaped yet.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// An XML file in the making.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    pub fn new() -> io::Result<Self> {
        let mut writer = Writer::new(Vec::new());
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        Ok(Self { writer })
    }

    /// A piece that will stand inside an element of another.
    pub fn part() -> Self {
        Self { writer: Writer::new(Vec::new()) }
    }

    /// An element with something inside it.
    pub fn element(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.writer.write_event(Event::Start(start(name, attributes)))?;
        inside(self)?;
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }

    /// An element with nothing inside it.
    pub fn empty(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        self.writer.write_event(Event::Empty(start(name, attributes)))
    }

    /// An element with one attribute, `w:val`: most settings of WordprocessingML.
    pub fn set(&mut self, name: &str, value: &str) -> io::Result<()> {
        self.empty(name, &[("w:val", value)])
    }

    /// An element with nothing but text inside it.
    pub fn words(&mut self, name: &str, attributes: Attributes<'_>, text: &str) -> io::Result<()> {
        self.element(name, attributes, |xml| xml.text(text))
    }

    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.writer.write_event(Event::Text(BytesText::new(&allowed(text))))
    }

    /// What another writer made, as it is.
    pub fn append(&mut self, made: &[u8]) {
        self.writer.get_mut().extend_from_slice(made);
    }

    pub fn finish(self) -> Vec<u8> {
        self.writer.into_inner()
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, allowed(value).as_str()));
    }
    start
}

/// Without the characters that XML 1.0 does not know: <https://www.w3.org/TR/xml/#charsets>.
pub(super) fn allowed(text: &str) -> String {
    let is_allowed = |char: &char| match char {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        char => *char >= ' ',
    };
    text.chars().filter(is_allowed).collect()
}
