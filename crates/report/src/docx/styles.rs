//! How a document looks: the styles that Word knows by name, so that who changes one changes all of that kind.

use std::io;

use analysetool_core::text::Text;

use super::looks::{BAND, DARK, Group, LINE, LINK, One, STYLES, Setting, Style};
use super::xml::Xml;

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// On every computer with Office; LibreOffice has one with the same widths.
const FONT: &str = "Calibri";
/// `styles.xml`: all of them, with the language of the words.
pub(super) fn write(language: &str, text: &Text) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.element("w:styles", &[("xmlns:w", NAMESPACE)], |xml| {
        defaults(xml, language)?;
        for style in STYLES {
            paragraph_style(xml, style, text)?;
        }
        character_style(xml, "Strong", "Strong", &[One("w:b", &[])])?;
        let link = [One("w:color", &[("w:val", LINK)]), One("w:u", &[("w:val", "single")])];
        character_style(xml, "Hyperlink", "Hyperlink", &link)?;
        table_style(xml, text)
    })?;
    Ok(xml.finish())
}

fn defaults(xml: &mut Xml, language: &str) -> io::Result<()> {
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                let fonts = [("w:ascii", FONT), ("w:eastAsia", FONT), ("w:hAnsi", FONT), ("w:cs", FONT)];
                xml.empty("w:rFonts", &fonts)?;
                xml.set("w:sz", "21")?;
                xml.set("w:szCs", "21")?;
                xml.empty("w:lang", &[("w:val", language), ("w:eastAsia", language)])
            })
        })?;
        xml.element("w:pPrDefault", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:spacing", &[("w:after", "120"), ("w:line", "264"), ("w:lineRule", "auto")])
            })
        })
    })?;
    xml.element("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")], |xml| {
        xml.set("w:name", "Normal")?;
        xml.empty("w:qFormat", &[])
    })
}

fn paragraph_style(xml: &mut Xml, style: &Style, text: &Text) -> io::Result<()> {
    xml.element("w:style", &[("w:type", "paragraph"), ("w:styleId", style.id)], |xml| {
        xml.set("w:name", &name(style, text))?;
        xml.set("w:basedOn", style.based_on)?;
        xml.set("w:next", style.next)?;
        xml.empty("w:qFormat", &[])?;
        xml.element("w:pPr", &[], |xml| settings(xml, style.paragraph))?;
        xml.element("w:rPr", &[], |xml| settings(xml, style.run))
    })
}

/// What who edits the document sees in the list of styles.
fn name(style: &Style, text: &Text) -> String {
    match style.id {
        "Notice" => text.report_data_style_notice(),
        "FigureNote" => text.report_data_style_figure_note(),
        "Figure" => text.report_data_style_figure(),
        "TableText" => text.report_data_style_table_text(),
        "TableNumber" => text.report_data_style_table_number(),
        _ => style.name.to_owned(),
    }
}

fn character_style(xml: &mut Xml, id: &str, name: &str, run: &[Setting]) -> io::Result<()> {
    xml.element("w:style", &[("w:type", "character"), ("w:styleId", id)], |xml| {
        xml.set("w:name", name)?;
        xml.empty("w:qFormat", &[])?;
        xml.element("w:rPr", &[], |xml| settings(xml, run))
    })
}

/// Lines between the rows, a dark row of titles, and every other row a little darker than white.
fn table_style(xml: &mut Xml, text: &Text) -> io::Result<()> {
    const LINES: &[Setting] = &[
        One("w:tblStyleRowBandSize", &[("w:val", "1")]),
        Group(
            "w:tblBorders",
            &[
                One("w:top", &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", LINE)]),
                One("w:bottom", &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", LINE)]),
                One("w:insideH", &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", LINE)]),
            ],
        ),
        Group(
            "w:tblCellMar",
            &[One("w:left", &[("w:w", "85"), ("w:type", "dxa")]), One("w:right", &[("w:w", "85"), ("w:type", "dxa")])],
        ),
    ];
    let shade = |xml: &mut Xml, fill: &str| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)])
        })
    };
    xml.element("w:style", &[("w:type", "table"), ("w:styleId", "ReportTable")], |xml| {
        xml.set("w:name", &text.report_data_style_table())?;
        xml.empty("w:qFormat", &[])?;
        xml.element("w:tblPr", &[], |xml| settings(xml, LINES))?;
        xml.element("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.element("w:rPr", &[], |xml| settings(xml, &[One("w:b", &[]), One("w:color", &[("w:val", "FFFFFF")])]))?;
            shade(xml, DARK)
        })?;
        xml.element("w:tblStylePr", &[("w:type", "firstCol")], |xml| {
            xml.element("w:rPr", &[], |xml| xml.set("w:color", DARK))
        })?;
        xml.element("w:tblStylePr", &[("w:type", "band2Horz")], |xml| shade(xml, BAND))
    })
}

fn settings(xml: &mut Xml, all: &[Setting]) -> io::Result<()> {
    for setting in all {
        match setting {
            One(name, attributes) => xml.empty(name, attributes)?,
            Group(name, inside) => xml.element(name, &[], |xml| settings(xml, inside))?,
        }
    }
    Ok(())
}

/// `numbering.xml`: the dot before the items of a list.
pub(super) fn bullets() -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.element("w:numbering", &[("xmlns:w", NAMESPACE)], |xml| {
        xml.element("w:abstractNum", &[("w:abstractNumId", "0")], |xml| {
            xml.set("w:multiLevelType", "hybridMultilevel")?;
            xml.element("w:lvl", &[("w:ilvl", "0")], |xml| {
                xml.set("w:start", "1")?;
                xml.set("w:numFmt", "bullet")?;
                xml.set("w:pStyle", "ListBullet")?;
                xml.set("w:lvlText", "•")?;
                xml.set("w:lvlJc", "left")?;
                xml.element("w:pPr", &[], |xml| xml.empty("w:ind", &[("w:left", "340"), ("w:hanging", "227")]))
            })
        })?;
        xml.element("w:num", &[("w:numId", "1")], |xml| xml.set("w:abstractNumId", "0"))
    })?;
    Ok(xml.finish())
}
