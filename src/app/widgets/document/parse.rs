//! From Markdown to blocks.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::super::{Cell, Column};
use super::page::{Block, Heading, Link, Look, Words};

/// Reads a whole document.
pub(super) fn parse(markdown: &str) -> (Vec<Block>, Vec<Heading>) {
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        reader.read(event);
    }
    (reader.done, reader.headings)
}

/// What is being read.
#[derive(Default)]
struct Reader {
    /// The blocks of the page so far.
    done: Vec<Block>,
    headings: Vec<Heading>,
    /// The lists, items and quotes that are not at their end yet, the innermost last.
    open: Vec<Open>,
    /// The running text that is not at its end yet.
    words: Option<Words>,
    /// How many times 'strong' or 'emphasised' is open.
    strong: usize,
    /// The address of the link that is open, and what its words are so far.
    link: Option<Link>,
    table: Option<Table>,
    code: Option<String>,
    /// What is to be seen on the picture that is open, and its address.
    picture: Option<(String, String)>,
}

enum Open {
    Quote(Vec<Block>),
    List(Option<u64>, Vec<Vec<Block>>),
    Item(Vec<Block>),
}

#[derive(Default)]
struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
    row: Vec<String>,
}

impl Reader {
    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, Look::Plain),
            Event::Code(text) => self.text(&text, Look::Code),
            Event::SoftBreak => self.text(" ", Look::Plain),
            Event::HardBreak => self.text("\n", Look::Plain),
            Event::Rule => self.push(Block::Rule),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::Heading { .. } | Tag::TableCell => self.words = Some(Words::default()),
            Tag::BlockQuote(_) => self.open_block(Open::Quote(Vec::new())),
            Tag::List(start) => self.open_block(Open::List(start, Vec::new())),
            Tag::Item => self.open_block(Open::Item(Vec::new())),
            Tag::CodeBlock(_) => self.code = Some(String::new()),
            Tag::Table(_) => self.table = Some(Table::default()),
            Tag::Emphasis | Tag::Strong => self.strong += 1,
            Tag::Link { dest_url, .. } => {
                self.link = Some(Link { words: String::new(), address: dest_url.into_string() });
            }
            Tag::Image { dest_url, .. } => {
                self.end_paragraph();
                self.picture = Some((String::new(), dest_url.into_string()));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => self.close_block(),
            TagEnd::CodeBlock => {
                if let Some(code) = self.code.take() {
                    self.push(Block::Code(code.trim_end().to_owned()));
                }
            }
            TagEnd::TableCell => {
                let cell = self.words.take().unwrap_or_default();
                if let Some(table) = &mut self.table {
                    table.row.push(cell.plain());
                }
            }
            TagEnd::TableHead => {
                if let Some(table) = &mut self.table {
                    table.head = std::mem::take(&mut table.row);
                }
            }
            TagEnd::TableRow => {
                if let Some(table) = &mut self.table {
                    let row = std::mem::take(&mut table.row);
                    table.rows.push(row);
                }
            }
            TagEnd::Table => self.end_table(),
            TagEnd::Emphasis | TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Link => self.end_link(),
            TagEnd::Image => {
                if let Some((alt, address)) = self.picture.take() {
                    self.push(Block::Picture { alt, address });
                }
            }
            _ => {}
        }
    }

    /// Text in what is open; in a list without empty lines between its items nothing else says that a text begins.
    fn text(&mut self, text: &str, look: Look) {
        if let Some(code) = &mut self.code {
            code.push_str(text);
            return;
        }
        if let Some((alt, _)) = &mut self.picture {
            alt.push_str(text);
            return;
        }
        if let Some(link) = &mut self.link {
            link.words.push_str(text);
        }
        let look = if look == Look::Plain && self.strong > 0 { Look::Strong } else { look };
        self.words.get_or_insert_default().push(look, text);
    }

    fn end_paragraph(&mut self) {
        if let Some(words) = self.words.take().filter(|words| !words.runs.is_empty()) {
            self.push(Block::Paragraph(words));
        }
    }

    fn end_heading(&mut self, level: HeadingLevel) {
        let text = self.words.take().unwrap_or_default().plain();
        let place = self.headings.len();
        self.headings.push(Heading { level: level as usize, text });
        self.push(Block::Heading(place));
    }

    /// Only what lies outside the program is worth copying; a way to another document is just its words.
    fn end_link(&mut self) {
        let Some(link) = self.link.take() else { return };
        if link.address.contains("://") {
            self.words.get_or_insert_default().links.push(link);
        }
    }

    fn end_table(&mut self) {
        let Some(Table { head, rows, .. }) = self.table.take() else { return };
        let label = self.headings.last().map(|heading| heading.text.clone()).unwrap_or_default();
        let columns = head.iter().enumerate();
        let columns = columns.map(|(place, title)| Column { title: title.clone(), share: share(title, &rows, place) });
        let columns = columns.collect();
        let rows = rows.into_iter().map(|row| row.into_iter().map(Cell::Words).collect()).collect();
        self.push(Block::Table { label, columns, rows });
    }

    fn open_block(&mut self, block: Open) {
        self.end_paragraph();
        self.open.push(block);
    }

    fn close_block(&mut self) {
        self.end_paragraph();
        match self.open.pop() {
            Some(Open::Quote(blocks)) => self.push(Block::Quote(blocks)),
            Some(Open::List(start, items)) => self.push(Block::List { start, items }),
            Some(Open::Item(blocks)) => {
                if let Some(Open::List(_, items)) = self.open.last_mut() {
                    items.push(blocks);
                }
            }
            None => {}
        }
    }

    fn push(&mut self, block: Block) {
        match self.open.last_mut() {
            Some(Open::Quote(blocks) | Open::Item(blocks)) => blocks.push(block),
            _ => self.done.push(block),
        }
    }
}

/// The longest word that gets a line of its own, and the longest line that reads well in a cell, in characters.
const WORD: usize = 30;
const LINE: usize = 48;

/// How much of the width a column asks for, in characters: what its cells hold on average, but at least its longest word.
fn share(title: &str, rows: &[Vec<String>], place: usize) -> f32 {
    let cells = || std::iter::once(title).chain(rows.iter().filter_map(|row| row.get(place)).map(String::as_str));
    let total: usize = cells().map(|cell| cell.chars().count()).sum();
    let average = total / cells().count().max(1);
    let longest = cells().flat_map(str::split_whitespace).map(|word| word.chars().count()).max().unwrap_or(0);
    f32::from(u8::try_from(average.clamp(longest.min(WORD) + 1, LINE)).unwrap_or(u8::MAX))
}
