//! Tables: a row of titles that comes again on every page, a first column that names the rows, and widths that fit.

use std::io;

use analysetool_core::figure::metrics::Font;

use super::body::{Beside, Body, TEXT_WIDTH};
use super::runs;
use crate::document::{Paragraph, Table, Width};

/// Letters in a table, in points.
const LETTERS: Font = Font { size: 9.5, bold: true };
/// Around the words of a cell, left and right together, and a little to spare: in twentieths of a point.
const AROUND: u32 = 230;
/// Narrowest column, in twentieths of a point.
const NARROWEST: u32 = 400;
/// A row with more characters than this may be broken over two pages: it might be higher than one.
const LONG_ROW: usize = 400;

pub(super) fn write(body: &mut Body<'_>, table: &Table) -> io::Result<()> {
    if table.columns.is_empty() {
        return Ok(());
    }
    // Also when it has no words: two tables without anything between them would become one.
    body.paragraph("Caption", Beside::default(), &Paragraph::plain(table.caption.as_str()))?;
    body.after_table = true;
    let titles: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
    let described =
        body.text.report_data_table(table.rows.len(), body.text.number(table.rows.len()), titles.join(", "));
    let widths = widths(table);
    let Body { xml, relations, .. } = body;
    xml.element("w:tbl", &[], |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.set("w:tblStyle", "ReportTable")?;
            xml.empty("w:tblW", &[("w:w", &widths.iter().sum::<u32>().to_string()), ("w:type", "dxa")])?;
            xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
            let look = [
                ("w:val", "04A0"),
                ("w:firstRow", "1"),
                ("w:lastRow", "0"),
                ("w:firstColumn", "1"),
                ("w:lastColumn", "0"),
                ("w:noHBand", "0"),
                ("w:noVBand", "1"),
            ];
            xml.empty("w:tblLook", &look)?;
            if !table.caption.is_empty() {
                xml.set("w:tblCaption", &table.caption)?;
            }
            xml.set("w:tblDescription", &described)
        })?;
        xml.element("w:tblGrid", &[], |xml| {
            widths.iter().try_for_each(|width| xml.empty("w:gridCol", &[("w:w", &width.to_string())]))
        })?;
        let header: Vec<Paragraph> = titles.iter().map(|title| Paragraph::plain(*title)).collect();
        let rows = std::iter::once((&header, true)).chain(table.rows.iter().map(|row| (row, false)));
        for (cells, is_header) in rows {
            let is_short = cells.iter().map(|cell| cell.text().len()).sum::<usize>() <= LONG_ROW;
            xml.element("w:tr", &[], |xml| {
                if is_header || is_short {
                    xml.element("w:trPr", &[], |xml| {
                        xml.empty("w:cantSplit", &[])?;
                        if is_header { xml.empty("w:tblHeader", &[]) } else { Ok(()) }
                    })?;
                }
                // A row may be short of cells, never of columns: Word would call the document damaged.
                let nothing = Paragraph::default();
                let cells = cells.iter().chain(std::iter::repeat(&nothing));
                for ((column, width), cell) in table.columns.iter().zip(&widths).zip(cells) {
                    xml.element("w:tc", &[], |xml| {
                        xml.element("w:tcPr", &[], |xml| {
                            xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")])
                        })?;
                        xml.element("w:p", &[], |xml| {
                            let style = if column.is_number { "TableNumber" } else { "TableText" };
                            xml.element("w:pPr", &[], |xml| xml.set("w:pStyle", style))?;
                            runs::write(xml, relations, cell)
                        })
                    })?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })
}

/// The width of each column, in twentieths of a point; together at most the width of the text.
pub(super) fn widths(table: &Table) -> Vec<u32> {
    let least: Vec<u32> = table
        .columns
        .iter()
        .enumerate()
        .map(|(place, column)| {
            let cells = table.rows.iter().filter_map(|row| row.get(place)).map(Paragraph::text);
            longest_word(std::iter::once(column.title.clone()).chain(cells))
        })
        .collect();
    let share = |width: Width| if let Width::Share(share) = width { share.max(0.0) } else { 0.0 };
    let shares: Vec<f32> = table.columns.iter().map(|column| share(column.width)).collect();
    // More words than fit: every column gets narrower, and words are broken.
    let wished: u32 = least.iter().sum();
    if wished >= TEXT_WIDTH {
        return least.iter().map(|width| part(TEXT_WIDTH, *width, wished)).collect();
    }
    // A column with a share is at least as wide as its longest word; the others share what that leaves.
    let mut fixed: Vec<bool> = shares.iter().map(|share| *share <= 0.0).collect();
    loop {
        let taken: u32 = least.iter().zip(&fixed).filter(|(_, fixed)| **fixed).map(|(width, _)| width).sum();
        let free: f32 = shares.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(share, _)| share).sum();
        let left = TEXT_WIDTH - taken;
        let widths: Vec<u32> = least
            .iter()
            .zip(&shares)
            .zip(&fixed)
            .map(|((least, share), fixed)| if *fixed { *least } else { of_share(left, *share, free) })
            .collect();
        let too_narrow = widths.iter().zip(&least).position(|(width, least)| width < least);
        match too_narrow.and_then(|place| fixed.get_mut(place)) {
            Some(fixed) => *fixed = true,
            None => return widths,
        }
    }
}

/// `width` as a part of `all`, in proportion.
fn part(all: u32, width: u32, of: u32) -> u32 {
    u32::try_from(u64::from(all) * u64::from(width) / u64::from(of.max(1))).unwrap_or(all).max(1)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "lengths on a page"
)]
fn of_share(left: u32, share: f32, of: f32) -> u32 {
    (left as f32 * share / of) as u32
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "lengths on a page")]
fn longest_word(texts: impl Iterator<Item = String>) -> u32 {
    // A quarter of the page at most: whoever pastes a line without spaces gets it broken.
    let of_text = |text: String| text.split_whitespace().map(|word| LETTERS.width(word)).fold(0.0, f32::max);
    let widest = texts.map(of_text).fold(0.0, f32::max);
    ((widest * 20.0) as u32 + AROUND).clamp(NARROWEST, TEXT_WIDTH / 4)
}
