//! A report as data: what it says, block by block. Made by [`contents`](crate::contents), written by `pdf` and `docx`.
//!
//! A block knows what it is (a heading, a table, a figure with its description), never how it looks, so that every
//! format says the same in the same order, to the eye and to a screen reader.

use analysetool_core::figure::Scene;
use jiff::Timestamp;
use jiff::civil::Date;

/// A whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// What it is about, on the first page and in the properties of the file.
    pub title: String,
    /// One line under the title: municipality, date, who took part.
    pub subtitle: String,
    /// In the margin of every page: what this is a page of.
    pub running_title: String,
    /// One sentence for the properties of the file.
    pub description: String,
    /// Language of the words, as in BCP 47: `nl`.
    pub language: String,
    /// The date of the assessment, when it has one.
    pub date: Option<Date>,
    /// When the session last changed: the only moment in a document, so that the same input gives the same bytes.
    pub changed: Option<Timestamp>,
    /// The id of the session that it is about; identifies the document.
    pub id: String,
    /// From top to bottom. The first page, the essence, ends at the first [`Block::PageBreak`].
    pub blocks: Vec<Block>,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 for a chapter, 2 and 3 below it. The title of the document is none of them.
        level: u8,
        /// Its words.
        text: String,
    },
    /// Running text.
    Paragraph(Paragraph),
    /// A list of items that have no order.
    List(Vec<Paragraph>),
    /// Some short lists side by side, each with a heading of its own: the essence.
    Panels(Vec<Panel>),
    /// Something that must not be read over, such as 'een zelfevaluatie, geen representatief onderzoek'.
    Notice(Paragraph),
    /// A table.
    Table(Table),
    /// A chart.
    Figure(Figure),
    /// What follows begins on a new page.
    PageBreak,
}

/// Running text: pieces that follow each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph(pub Vec<Span>);

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain.
    Text(String),
    /// With emphasis.
    Strong(String),
    /// Leads to an address.
    Link {
        /// What is read.
        text: String,
        /// Where it leads: `https://…`.
        url: String,
    },
}

/// A short list with a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Level 2.
    pub title: String,
    /// What kind of list it is; a format may give each its own colour, beside the words.
    pub kind: PanelKind,
    /// The items; when there are none, one sentence that says so.
    pub items: Vec<Paragraph>,
}

/// What a panel is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelKind {
    /// What goes well.
    Strong,
    /// What can be better.
    Weak,
    /// Where people see it differently, or what changed.
    Difference,
    /// What was agreed to do.
    Action,
    /// What the reader is asked.
    Decision,
}

/// A table. Every row has a cell for every column; the first cell names the row.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Read before it.
    pub caption: String,
    /// From left to right.
    pub columns: Vec<Column>,
    /// From top to bottom.
    pub rows: Vec<Vec<Paragraph>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// How wide it is.
    pub width: Width,
    /// Numbers, to the right.
    pub is_number: bool,
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Width {
    /// As wide as its longest word or number.
    Narrow,
    /// This part of what the narrow columns leave, compared with the others.
    Share(f32),
}

/// A chart in a report. Its heading is real text and no part of the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// For the file name when it stands alone, in ASCII: `thema-s`.
    pub name: String,
    /// The drawing with its title, subtitle and description.
    pub scene: Scene,
}

impl Paragraph {
    /// One plain piece.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![Span::Text(text.into())])
    }

    /// One piece with emphasis.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self(vec![Span::Strong(text.into())])
    }

    /// The same with another piece behind it.
    #[must_use]
    pub fn and(mut self, span: Span) -> Self {
        self.0.push(span);
        self
    }

    /// The words, without emphasis.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().map(Span::text).collect()
    }
}

impl Span {
    /// The words.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Link { text, .. } => text,
        }
    }
}

impl From<String> for Paragraph {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}
