//! The main part: the blocks of the document, one after the other.

use std::io;

use analysetool_core::figure::{Ink, Palette};
use analysetool_core::questionnaire::Band;
use analysetool_core::text::Text;

use super::drawing::{self, Picture, Placed};
use super::relations::Relations;
use super::xml::{Attributes, Xml};
use super::{runs, styles, table};
use crate::document::{Block, Document, Figure, Panel, PanelKind, Paragraph};
use crate::logo::Logo;

pub(super) const NAMESPACES: Attributes<'static> = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
];
/// A4 and its margins, in twentieths of a point: 2 centimetres.
const PAGE: [(&str, &str); 2] = [("w:w", "11906"), ("w:h", "16838")];
const MARGIN: &str = "1134";
/// Width of the text, in twentieths of a point.
pub(super) const TEXT_WIDTH: u32 = 9_638;
/// Largest logo, in points: 4 by 2 centimetres.
const LOGO: (f32, f32) = (113.4, 56.7);
/// Between a table and what follows it, in twentieths of a point.
const AFTER_TABLE: &str = "200";

/// The main part and what it points at.
pub(super) struct Written {
    pub xml: Vec<u8>,
    pub relations: Relations,
    /// The files of the pictures.
    pub media: Vec<(String, Vec<u8>)>,
}

pub(super) fn write(
    document: &Document,
    logo: Option<&Logo>,
    pictures: &[Picture],
    text: &Text,
) -> io::Result<Written> {
    let mut relations = Relations::default();
    let [_, _, header, footer] = [
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("header", "header1.xml"),
        ("footer", "footer1.xml"),
    ]
    .map(|(kind, target)| relations.part(kind, target));
    relations.part("settings", "settings.xml");
    let mut body = Body {
        xml: Xml::part(),
        relations,
        media: Vec::new(),
        text,
        drawings: 0,
        break_before: false,
        after_table: false,
    };
    body.blocks(document, logo, pictures)?;
    let Body { xml: inside, relations, media, .. } = body;
    let mut xml = Xml::new()?;
    xml.element("w:document", NAMESPACES, |xml| {
        xml.element("w:body", &[], |xml| {
            xml.append(&inside.finish());
            section(xml, &header, &footer)
        })
    })?;
    Ok(Written { xml: xml.finish(), relations, media })
}

/// Paper and margins.
fn section(xml: &mut Xml, header: &str, footer: &str) -> io::Result<()> {
    xml.element("w:sectPr", &[], |xml| {
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", header)])?;
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", footer)])?;
        xml.empty("w:pgSz", &PAGE)?;
        let margins = ["w:top", "w:right", "w:bottom", "w:left"].map(|side| (side, MARGIN));
        let [top, right, bottom, left] = margins;
        let rest = [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")];
        let [head, foot, gutter] = rest;
        xml.empty("w:pgMar", &[top, right, bottom, left, head, foot, gutter])
    })
}

pub(super) struct Body<'a> {
    pub xml: Xml,
    pub relations: Relations,
    media: Vec<(String, Vec<u8>)>,
    pub text: &'a Text,
    /// Drawings so far.
    drawings: u32,
    /// The next paragraph begins a page.
    break_before: bool,
    /// The last thing written was a table.
    pub after_table: bool,
}

/// What a paragraph has beside the settings of its style.
#[derive(Clone, Copy, Default)]
pub(super) struct Beside<'a> {
    /// Colour of a thick line to the left.
    pub bar: Option<&'a str>,
    /// To the right edge.
    pub to_the_right: bool,
}

impl Body<'_> {
    fn blocks(&mut self, document: &Document, logo: Option<&Logo>, pictures: &[Picture]) -> io::Result<()> {
        if let Some(logo) = logo {
            self.logo(logo)?;
        }
        self.words("Title", &document.title)?;
        if !document.subtitle.is_empty() {
            self.words("Subtitle", &document.subtitle)?;
        }
        let mut pictures = pictures.iter();
        for block in &document.blocks {
            match block {
                Block::Heading { level, text } => self.words(heading(*level), text)?,
                Block::Paragraph(paragraph) => self.paragraph("Normal", Beside::default(), paragraph)?,
                Block::List(items) => self.list(items)?,
                Block::Panels(panels) => panels.iter().try_for_each(|panel| self.panel(panel))?,
                Block::Notice(paragraph) => self.paragraph("Notice", Beside::default(), paragraph)?,
                Block::Table(table) => table::write(self, table)?,
                Block::Figure(figure) => {
                    if let Some(picture) = pictures.next() {
                        self.figure(figure, picture)?;
                    }
                }
                Block::PageBreak => self.break_before = true,
            }
        }
        // A document does not end with a table.
        if self.after_table { self.words("Normal", "") } else { Ok(()) }
    }

    fn words(&mut self, style: &str, text: &str) -> io::Result<()> {
        self.paragraph(style, Beside::default(), &Paragraph::plain(text))
    }

    pub(super) fn paragraph(&mut self, style: &str, beside: Beside<'_>, paragraph: &Paragraph) -> io::Result<()> {
        self.with(style, beside, |xml, relations| runs::write(xml, relations, paragraph))
    }

    /// A paragraph with anything in it.
    fn with(
        &mut self,
        style: &str,
        beside: Beside<'_>,
        inside: impl FnOnce(&mut Xml, &mut Relations) -> io::Result<()>,
    ) -> io::Result<()> {
        let breaks = std::mem::take(&mut self.break_before);
        let after_table = std::mem::take(&mut self.after_table) && style == "Normal";
        let Self { xml, relations, .. } = self;
        xml.element("w:p", &[], |xml| {
            // In the order of the schema.
            xml.element("w:pPr", &[], |xml| {
                xml.set("w:pStyle", style)?;
                if breaks {
                    xml.empty("w:pageBreakBefore", &[])?;
                }
                if let Some(colour) = beside.bar {
                    let line = [("w:val", "single"), ("w:sz", "36"), ("w:space", "6"), ("w:color", colour)];
                    xml.element("w:pBdr", &[], |xml| xml.empty("w:left", &line))?;
                }
                if after_table {
                    xml.empty("w:spacing", &[("w:before", AFTER_TABLE)])?;
                }
                if beside.bar.is_some() {
                    xml.empty("w:ind", &[("w:left", "142")])?;
                }
                if beside.to_the_right {
                    xml.set("w:jc", "right")?;
                }
                Ok(())
            })?;
            inside(xml, relations)
        })
    }

    fn list(&mut self, items: &[Paragraph]) -> io::Result<()> {
        items.iter().try_for_each(|item| self.paragraph("ListBullet", Beside::default(), item))
    }

    /// A heading with a line in the colour of its kind, and a list: a table would be read cell by cell.
    fn panel(&mut self, panel: &Panel) -> io::Result<()> {
        let colour = colour(panel.kind);
        let beside = Beside { bar: Some(&colour), ..Beside::default() };
        self.paragraph("Heading2", beside, &Paragraph::plain(panel.title.as_str()))?;
        self.list(&panel.items)
    }

    fn figure(&mut self, figure: &Figure, picture: &Picture) -> io::Result<()> {
        let scene = &figure.scene;
        self.words("Caption", &scene.title)?;
        if !scene.subtitle.is_empty() {
            self.words("FigureNote", &scene.subtitle)?;
        }
        let id = self.next_drawing();
        let (png, svg) = (format!("media/figure{id}.png"), format!("media/figure{id}.svg"));
        self.media.push((format!("word/{png}"), picture.png.clone()));
        self.media.push((format!("word/{svg}"), picture.svg.clone()));
        let placed = Placed {
            id,
            name: &figure.name,
            title: &scene.title,
            description: &scene.spoken(),
            size: drawing::fitted(scene.size.width, scene.size.height),
            png: &png,
            svg: Some(&svg),
        };
        self.with("Figure", Beside::default(), |xml, relations| drawing::write(xml, relations, &placed))
    }

    #[expect(clippy::cast_precision_loss, reason = "at most some thousands of pixels")]
    fn logo(&mut self, logo: &Logo) -> io::Result<()> {
        let id = self.next_drawing();
        let png = "media/logo.png";
        self.media.push((format!("word/{png}"), logo.png().to_vec()));
        let (width, height) = logo.size();
        let (width, height) = (width as f32, height as f32);
        let scale = (LOGO.0 / width).min(LOGO.1 / height);
        let words = self.text.report_data_logo();
        let placed = Placed {
            id,
            name: "logo",
            title: &words,
            description: &words,
            size: (width * scale, height * scale),
            png,
            svg: None,
        };
        let beside = Beside { to_the_right: true, ..Beside::default() };
        self.with("Figure", beside, |xml, relations| drawing::write(xml, relations, &placed))
    }

    fn next_drawing(&mut self) -> u32 {
        self.drawings += 1;
        self.drawings
    }
}

fn heading(level: u8) -> &'static str {
    match level {
        0 | 1 => "Heading1",
        2 => "Heading2",
        _ => "Heading3",
    }
}

/// Beside the words of its title: nothing is told by colour alone.
fn colour(kind: PanelKind) -> String {
    let rgb = |ink| Palette::light().rgb(ink).to_hex().trim_start_matches('#').to_owned();
    match kind {
        PanelKind::Strong => rgb(Ink::Band(Band::Strong)),
        PanelKind::Weak => rgb(Ink::Band(Band::Weak)),
        PanelKind::Difference => rgb(Ink::Outline),
        PanelKind::Action | PanelKind::Decision => styles::DARK.to_owned(),
    }
}
