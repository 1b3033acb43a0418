//! Figures and the logo in a document: as an SVG, which stays sharp, and as pixels for a program that can't show it.

use std::io;

use analysetool_core::figure::{Palette, to_svg};

use super::relations::Relations;
use super::xml::Xml;
use crate::document::{Block, Document};
use crate::order::ReportError;
use crate::picture::{self, SCALE};

/// English metric units in a point.
const EMU: f32 = 12_700.0;
/// Largest figure, in points: the width of the text, and what its heading leaves of a page.
const WIDEST: f32 = 481.9;
const HIGHEST: f32 = 640.0;

/// A figure that was drawn: the two files.
pub(super) struct Picture {
    pub svg: Vec<u8>,
    pub png: Vec<u8>,
}

/// The figures of the document, from first to last.
pub(super) fn pictures(document: &Document) -> Result<Vec<Picture>, ReportError> {
    let palette = Palette::light();
    let mut pictures = Vec::new();
    for block in &document.blocks {
        if let Block::Figure(figure) = block {
            // Only for programs that can't show SVG: 160 dots to the inch once a figure is as wide as the text.
            let png = picture::png(&figure.scene, &palette, SCALE)?;
            pictures.push(Picture { svg: to_svg(&figure.scene, &palette).into_bytes(), png });
        }
    }
    Ok(pictures)
}

/// What a picture is and where it stands.
pub(super) struct Placed<'a> {
    /// Unique among all drawings of the document, from 1.
    pub id: u32,
    /// A name for the list of objects of a word processor.
    pub name: &'a str,
    /// What is seen on it: a few words, and all of it.
    pub title: &'a str,
    pub description: &'a str,
    /// In points.
    pub size: (f32, f32),
    /// The file of pixels.
    pub png: &'a str,
    /// The same as SVG.
    pub svg: Option<&'a str>,
}

/// The size of a figure that is `width` by `height` points, made smaller where it would not fit on the page.
pub(super) fn fitted(width: f32, height: f32) -> (f32, f32) {
    let scale = (WIDEST / width).min(HIGHEST / height).min(1.0);
    (width * scale, height * scale)
}

/// A run with a picture in the line of the text.
pub(super) fn write(xml: &mut Xml, relations: &mut Relations, placed: &Placed<'_>) -> io::Result<()> {
    let png = relations.part("image", placed.png);
    let svg = placed.svg.map(|svg| relations.part("image", svg));
    let (width, height) = (emu(placed.size.0), emu(placed.size.1));
    let (extent, id) = ([("cx", width.as_str()), ("cy", height.as_str())], placed.id.to_string());
    xml.element("w:r", &[], |xml| {
        xml.element("w:drawing", &[], |xml| {
            let around = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
            xml.element("wp:inline", &around, |xml| {
                xml.empty("wp:extent", &extent)?;
                xml.empty("wp:docPr", &named(placed, &id))?;
                xml.element("wp:cNvGraphicFramePr", &[], |xml| {
                    xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")])
                })?;
                xml.element("a:graphic", &[], |xml| {
                    let uri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
                    xml.element("a:graphicData", &[("uri", uri)], |xml| {
                        xml.element("pic:pic", &[], |xml| {
                            picture_of(xml, placed, &id, &png, svg.as_deref())?;
                            shape(xml, &extent)
                        })
                    })
                })
            })
        })
    })
}

fn named<'a>(placed: &Placed<'a>, id: &'a str) -> [(&'a str, &'a str); 4] {
    [("id", id), ("name", placed.name), ("descr", placed.description), ("title", placed.title)]
}

fn picture_of(xml: &mut Xml, placed: &Placed<'_>, id: &str, png: &str, svg: Option<&str>) -> io::Result<()> {
    xml.element("pic:nvPicPr", &[], |xml| {
        xml.empty("pic:cNvPr", &named(placed, id))?;
        xml.empty("pic:cNvPicPr", &[])
    })?;
    xml.element("pic:blipFill", &[], |xml| {
        xml.element("a:blip", &[("r:embed", png)], |xml| {
            let Some(svg) = svg else { return Ok(()) };
            xml.element("a:extLst", &[], |xml| {
                xml.element("a:ext", &[("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")], |xml| {
                    let namespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
                    xml.empty("asvg:svgBlip", &[("xmlns:asvg", namespace), ("r:embed", svg)])
                })
            })
        })?;
        xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]))
    })
}

fn shape(xml: &mut Xml, extent: &[(&str, &str)]) -> io::Result<()> {
    xml.element("pic:spPr", &[], |xml| {
        xml.element("a:xfrm", &[], |xml| {
            xml.empty("a:off", &[("x", "0"), ("y", "0")])?;
            xml.empty("a:ext", extent)
        })?;
        xml.element("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]))
    })
}

#[expect(clippy::cast_possible_truncation, reason = "lengths on a page")]
fn emu(points: f32) -> String {
    ((points * EMU) as i64).max(1).to_string()
}
