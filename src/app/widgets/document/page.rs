//! A document as it is shown: blocks in reading order.

use super::super::{Cell, Column};
use super::parse;

/// A document, read and ready to be shown.
#[derive(Clone, Debug)]
pub struct Document {
    /// Tells one document from another, for the place of the page and of the focus.
    pub id: &'static str,
    /// Its first heading.
    pub title: String,
    pub(super) blocks: Vec<Block>,
    pub(super) headings: Vec<Heading>,
    pub(super) pictures: Pictures,
}

/// A picture in a document.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'a> {
    /// What is to be seen on it.
    pub alt: &'a str,
    /// The PNG; `None` when its address leads nowhere.
    pub bytes: Option<&'static [u8]>,
}

/// The bytes of a PNG by its address in the document; `None` when there is no such picture.
pub type Pictures = fn(&str) -> Option<&'static [u8]>;

impl Document {
    /// Reads Markdown: headings, paragraphs, lists, tables, quotes, code, bold words, links and pictures. Takes a while for
    /// a long document, so it is done once and not while drawing. HTML is left out.
    #[must_use]
    pub fn read(id: &'static str, markdown: &str) -> Self {
        let (blocks, headings) = parse::parse(markdown);
        let title = headings.first().map(|heading| heading.text.clone()).unwrap_or_default();
        Self { id, title, blocks, headings, pictures: |_| None }
    }

    /// With the pictures that its addresses lead to.
    #[must_use]
    pub fn with_pictures(self, pictures: Pictures) -> Self {
        Self { pictures, ..self }
    }

    /// The pictures on the page, in reading order.
    pub fn pictures(&self) -> impl Iterator<Item = Picture<'_>> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Picture { alt, address } => Some(Picture { alt, bytes: (self.pictures)(address) }),
            _ => None,
        })
    }

    /// The headings with their levels (1 is the title), in reading order.
    pub fn headings(&self) -> impl Iterator<Item = (usize, &str)> {
        self.headings.iter().map(|heading| (heading.level, heading.text.as_str()))
    }

    /// The places of the headings with these letters in them, in any case; all of them when there are none. The first is the title.
    pub(super) fn find(&self, query: &str) -> Vec<usize> {
        let wanted = query.trim().to_lowercase();
        let is_found = |heading: &Heading| heading.text.to_lowercase().contains(&wanted);
        let places = self.headings.iter().enumerate().filter(|(_, heading)| is_found(heading));
        places.map(|(place, _)| place).collect()
    }
}

/// A heading and its level, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    pub level: usize,
    pub text: String,
}

/// One part of a page.
#[derive(Clone, Debug)]
pub(super) enum Block {
    /// The heading at this place among the headings.
    Heading(usize),
    Paragraph(Words),
    /// Items, numbered from `start` when that is given.
    List {
        start: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    Table {
        /// The heading above it.
        label: String,
        columns: Vec<Column>,
        rows: Vec<Vec<Cell>>,
    },
    /// A picture, and what is to be seen on it.
    Picture {
        alt: String,
        address: String,
    },
    Quote(Vec<Block>),
    Code(String),
    Rule,
}

/// Running text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub runs: Vec<Run>,
    pub links: Vec<Link>,
}

impl Words {
    /// The text without its looks.
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// Adds text, to the run before it where that looks the same.
    pub fn push(&mut self, look: Look, text: &str) {
        match self.runs.last_mut().filter(|run| run.look == look) {
            Some(run) => run.text.push_str(text),
            None => self.runs.push(Run { look, text: text.to_owned() }),
        }
    }
}

/// Text that looks the same from beginning to end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub look: Look,
    pub text: String,
}

/// How running text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Plain,
    Strong,
    Code,
}

/// An address outside the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// What the text calls it.
    pub words: String,
    pub address: String,
}
