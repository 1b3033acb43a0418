//! A document as what the template reads: JSON with cleaned words, and its figures as SVG files.

use analysetool_core::figure::{Mark, Palette, Scene, to_svg};
use serde_json::{Value, json};

use super::clean::{Keep, clean, clean_line};
use super::fonts;
use super::measure::{self, BODY, CELL, CELL_INSET, CELL_STRONG, Piece, Place, page};
use crate::document::{Block, Column, Document, Figure, Panel, PanelKind, Paragraph, Span, Table};

/// Sizes of headings, in points: of the three levels.
const HEADINGS: [f32; 3] = [17.0, 13.0, 11.0];
/// Sizes of the title of the document, in points: on at most two lines, and on more.
const TITLES: [f32; 2] = [23.0, 18.0];
/// Between two panels, and between the edge of a panel and its words.
const PANEL_GUTTER: f32 = 12.0;
const PANEL_INSET: f32 = 11.0;
/// Left of the items of a list.
const LIST_INDENT: f32 = 14.0;
/// What the logo takes from the width of the title: 4 cm and room.
const LOGO_ROOM: f32 = 130.0;
/// The highest a figure may be, in points: a page with its heading.
const HIGHEST_FIGURE: f32 = 600.0;
/// Most characters of a description that is only heard: a string in a PDF may have 32,767 bytes.
const LONGEST_SPOKEN: usize = 8_000;
/// Most characters in the properties of the file.
const LONGEST_PROPERTY: usize = 300;
/// Most characters of an address that becomes a link.
const LONGEST_ADDRESS: usize = 2_000;

/// Everything about a document that its template opens.
pub(super) struct Data {
    /// `data.json`.
    pub json: Value,
    /// Names and contents of the figures.
    pub figures: Vec<(String, Vec<u8>)>,
}

/// Turns a document into what its template reads. `has_logo` says whether the title has to leave room.
pub(super) fn of(document: &Document, has_logo: bool, keep: Keep) -> Data {
    let mut maker = Maker { keep, figures: Vec::new(), level: 1 };
    let title_width = page::TEXT_WIDTH - if has_logo { LOGO_ROOM } else { 0.0 };
    let blocks: Vec<Value> = document.blocks.iter().filter_map(|block| maker.block(block)).collect();
    let title_size = title_size(&document.title, title_width);
    let json = json!({
        "language": document.language,
        "fonts": fonts::names(),
        "title": maker.pieces(&document.title, Place::heading(title_size, title_width)),
        "title_size": title_size,
        "title_text": maker.property(&document.title),
        "subtitle": maker.pieces(&document.subtitle, Place::text(title_width)),
        "running_title": maker.property(&document.running_title),
        "description": maker.property(&document.description),
        "sizes": {
            "page_width": page::WIDTH, "page_height": page::HEIGHT, "side": page::SIDE,
            "body": BODY.size, "cell": CELL.size, "cell_inset": CELL_INSET,
            "headings": HEADINGS, "panel_gutter": PANEL_GUTTER, "panel_inset": PANEL_INSET,
            "list_indent": LIST_INDENT,
        },
        "blocks": blocks,
    });
    Data { json, figures: maker.figures }
}

/// A long title is set smaller, so that the first page keeps its room.
fn title_size(title: &str, width: f32) -> f32 {
    let [large, small] = TITLES;
    if Place::heading(large, width).font.wrap(title, width).len() <= 2 { large } else { small }
}

/// An attribute of the file: one line, not too long.
pub(super) fn property(text: &str, keep: Keep) -> String {
    clean_line(text, keep).chars().take(LONGEST_PROPERTY).collect()
}

struct Maker {
    keep: Keep,
    figures: Vec<(String, Vec<u8>)>,
    /// The level of the heading before: a reader of headings may not meet a level that skips one.
    level: u8,
}

impl Maker {
    /// `None` for a block with nothing in it.
    fn block(&mut self, block: &Block) -> Option<Value> {
        let width = page::TEXT_WIDTH;
        Some(match block {
            Block::Heading { level, text } => {
                let level = self.level(*level);
                let size = HEADINGS.get(usize::from(level) - 1).copied().unwrap_or(BODY.size);
                let words = self.heading(text, Place::heading(size, width))?;
                self.level = level;
                json!({ "kind": "heading", "level": level, "words": words })
            }
            Block::Paragraph(paragraph) => {
                json!({ "kind": "paragraph", "spans": self.spans(paragraph, Place::text(width)) })
            }
            Block::List(items) => match self.items(items, width - LIST_INDENT) {
                items if items.is_empty() => return None,
                items => json!({ "kind": "list", "items": items }),
            },
            Block::Panels(panels) => json!({ "kind": "panels", "panels": self.panels(panels) }),
            Block::Notice(paragraph) => {
                let room = width - 2.0 * PANEL_INSET;
                json!({ "kind": "notice", "spans": self.spans(paragraph, Place::text(room)) })
            }
            Block::Table(table) if table.columns.is_empty() => return None,
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure)?,
            Block::PageBreak => json!({ "kind": "page_break" }),
        })
    }

    /// At most one deeper than the one before, and no deeper than three.
    fn level(&self, wanted: u8) -> u8 {
        wanted.clamp(1, 3).min(self.level + 1)
    }

    fn heading(&self, text: &str, place: Place) -> Option<Value> {
        let text = clean_line(text, self.keep);
        (!text.is_empty()).then(|| json_pieces(&text, place))
    }

    fn panels(&mut self, panels: &[Panel]) -> Vec<Value> {
        let mut all = Vec::new();
        for panel in panels {
            let kind = match panel.kind {
                PanelKind::Strong => "strong",
                PanelKind::Weak => "weak",
                PanelKind::Difference => "difference",
                PanelKind::Action => "action",
                PanelKind::Decision => "decision",
            };
            let whole = panel.kind == PanelKind::Decision;
            let outer = if whole { page::TEXT_WIDTH } else { (page::TEXT_WIDTH - PANEL_GUTTER) / 2.0 };
            let width = outer - 2.0 * PANEL_INSET - LIST_INDENT;
            let items = self.items(&panel.items, width);
            let [_, size, _] = HEADINGS;
            let level = self.level(2);
            let title = self.heading(&panel.title, Place::heading(size, width));
            if title.is_some() {
                self.level = level;
            }
            all.push(json!({ "kind": kind, "level": level, "title": title, "items": items }));
        }
        all
    }

    /// The items with something to read in them.
    fn items(&self, items: &[Paragraph], width: f32) -> Vec<Value> {
        let items = items.iter().filter(|item| !clean_line(&item.text(), self.keep).is_empty());
        items.map(|item| self.spans(item, Place::text(width))).collect()
    }

    fn table(&self, table: &Table) -> Value {
        let widths = measure::columns(table);
        let columns = table.columns.iter().zip(&widths).map(|(Column { title, is_number, .. }, width)| {
            json!({ "title": self.pieces(title, Place { hyphens: false, ..Place::cell(CELL_STRONG, *width) }),
                "number": is_number,
                "width": width,
                "hyphenate": Place::cell(CELL, *width).hyphens,
            })
        });
        let empty = Paragraph::default();
        let rows = table.rows.iter().map(|row| {
            let cells = widths.iter().enumerate().map(|(index, width)| {
                let font = if index == 0 { CELL_STRONG } else { CELL };
                self.spans(row.get(index).unwrap_or(&empty), Place::cell(font, *width))
            });
            json!({ "long": measure::is_long(row, &widths), "cells": cells.collect::<Vec<_>>() })
        });
        json!({
            "kind": "table",
            "caption": self.heading(&table.caption, Place::heading(CELL.size, page::TEXT_WIDTH)),
            "columns": columns.collect::<Vec<_>>(),
            "rows": rows.collect::<Vec<_>>(),
        })
    }

    /// `None` when it has no size to be drawn in.
    fn figure(&mut self, figure: &Figure) -> Option<Value> {
        let scene = printable(&figure.scene, self.keep);
        let size = scene.size;
        if !(size.width > 0.0 && size.height > 0.0) {
            return None;
        }
        let scale = (page::TEXT_WIDTH / size.width).min(HIGHEST_FIGURE / size.height).min(1.0);
        let name = format!("figure-{}.svg", self.figures.len() + 1);
        let spoken: String = scene.spoken().chars().take(LONGEST_SPOKEN).collect();
        let spoken = if spoken.trim().is_empty() { scene.title.clone() } else { spoken };
        let value = json!({
            "kind": "figure",
            "file": name,
            "width": size.width * scale,
            "alt": spoken,
            "title": self.heading(&scene.title, Place::heading(HEADINGS[2], page::TEXT_WIDTH)),
            "subtitle": self.heading(&scene.subtitle, Place { font: CELL, ..Place::text(page::TEXT_WIDTH) }),
        });
        self.figures.push((name, to_svg(&scene, &Palette::light()).into_bytes()));
        Some(value)
    }

    fn spans(&self, paragraph: &Paragraph, place: Place) -> Value {
        let span = |span: &Span| {
            let mut place = place;
            place.font.bold |= matches!(span, Span::Strong(_));
            let words = self.pieces(span.text(), place);
            match span {
                Span::Text(_) => json!({ "style": "text", "words": words }),
                Span::Strong(_) => json!({ "style": "strong", "words": words }),
                Span::Link { url, .. } => match address(url) {
                    Some(url) => json!({ "style": "link", "words": words, "url": url }),
                    None => json!({ "style": "text", "words": words }),
                },
            }
        };
        paragraph.0.iter().map(span).collect()
    }

    fn pieces(&self, text: &str, place: Place) -> Value {
        json_pieces(&clean(text, self.keep), place)
    }

    fn property(&self, text: &str) -> String {
        property(text, self.keep)
    }
}

/// A text as the template reads it: words, 0 where a word may be broken, 1 where a line ends.
fn json_pieces(text: &str, place: Place) -> Value {
    let piece = |piece| match piece {
        Piece::Words(words) => json!(words),
        Piece::MayBreak => json!(0),
        Piece::NewLine => json!(1),
    };
    measure::pieces(text, place).into_iter().map(piece).collect()
}

/// An address that a reader of PDF can follow; anything else stays plain text.
fn address(url: &str) -> Option<&str> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let is_plain = url.len() <= LONGEST_ADDRESS && url.chars().all(|character| character.is_ascii_graphic());
    (is_web && is_plain).then_some(url)
}

/// The figure with only words that can be printed.
fn printable(scene: &Scene, keep: Keep) -> Scene {
    let mut scene = scene.clone();
    for mark in &mut scene.marks {
        if let Mark::Text { text, .. } = mark {
            *text = clean_line(text, keep);
        }
    }
    for words in [&mut scene.title, &mut scene.subtitle, &mut scene.description] {
        *words = clean_line(words, keep);
    }
    scene
}

#[cfg(test)]
mod tests;
