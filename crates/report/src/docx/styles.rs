//! How a document looks: the styles that Word knows by name, so that who changes one changes all of that kind.

use std::io;

use analysetool_core::text::Text;

use super::xml::{Attributes, Xml};

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// On every computer with Office; LibreOffice has one with the same widths.
const FONT: &str = "Calibri";
/// Headings: 11 to 1 on white.
pub(super) const DARK: &str = "1F3A4D";
/// Less important words: 7 to 1 on white.
const MUTED: &str = "595959";
const PALE: &str = "E3ECF1";
const BAND: &str = "F5F8FA";
const LINE: &str = "9AA7B0";
const LINK: &str = "0B4F8A";

/// A setting, or a group of them. They stand in the order of the schema: Word refuses another.
enum Setting {
    One(&'static str, Attributes<'static>),
    Group(&'static str, &'static [Setting]),
}
use Setting::{Group, One};

struct Style {
    id: &'static str,
    /// As Word knows it in every language; empty for one of our own, which is called by a Dutch name.
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    paragraph: &'static [Setting],
    run: &'static [Setting],
}

const HEADING: &[Setting] = &[One("w:b", &[]), One("w:color", &[("w:val", DARK)])];
const KEEP: Setting = One("w:keepNext", &[]);

/// Half points for letters, twentieths of a point for spaces.
const STYLES: &[Style] = &[
    Style {
        id: "Title",
        name: "Title",
        based_on: "Normal",
        next: "Normal",
        paragraph: &[
            KEEP,
            One("w:spacing", &[("w:before", "0"), ("w:after", "40"), ("w:line", "240"), ("w:lineRule", "auto")]),
        ],
        run: &[One("w:b", &[]), One("w:color", &[("w:val", DARK)]), One("w:sz", &[("w:val", "44")])],
    },
    Style {
        id: "Subtitle",
        name: "Subtitle",
        based_on: "Normal",
        next: "Normal",
        paragraph: &[One("w:spacing", &[("w:after", "160")])],
        run: &[One("w:color", &[("w:val", MUTED)]), One("w:sz", &[("w:val", "24")])],
    },
    Style {
        id: "Heading1",
        name: "heading 1",
        based_on: "Normal",
        next: "Normal",
        paragraph: &[
            KEEP,
            One("w:keepLines", &[]),
            One("w:spacing", &[("w:before", "320"), ("w:after", "100")]),
            One("w:outlineLvl", &[("w:val", "0")]),
        ],
        run: &[One("w:b", &[]), One("w:color", &[("w:val", DARK)]), One("w:sz", &[("w:val", "34")])],
    },
    Style {
        id: "Heading2",
        name: "heading 2",
        based_on: "Normal",
        next: "Normal",
        paragraph: &[
            KEEP,
            One("w:keepLines", &[]),
            One("w:spacing", &[("w:before", "200"), ("w:after", "60")]),
            One("w:outlineLvl", &[("w:val", "1")]),
        ],
        run: &[One("w:b", &[]), One("w:color", &[("w:val", DARK)]), One("w:sz", &[("w:val", "26")])],
    },
    Style {
        id: "Heading3",
        name: "heading 3",
        based_on: "Normal",
        next: "Normal",
        paragraph: &[
            KEEP,
            One("w:keepLines", &[]),
            One("w:spacing", &[("w:before", "160"), ("w:after", "40")]),
            One("w:outlineLvl", &[("w:val", "2")]),
        ],
        run: &[One("w:b", &[]), One("w:color", &[("w:val", DARK)]), One("w:sz", &[("w:val", "22")])],
    },
    Style {
        id: "ListBullet",
        name: "List Bullet",
        based_on: "Normal",
        next: "ListBullet",
        paragraph: &[
            Group("w:numPr", &[One("w:numId", &[("w:val", "1")])]),
            One("w:spacing", &[("w:after", "40")]),
            One("w:ind", &[("w:left", "340"), ("w:hanging", "227")]),
        ],
        run: &[],
    },
    Style {
        id: "Notice",
        name: "",
        based_on: "Normal",
        next: "Normal",
        paragraph: &[
            One("w:keepLines", &[]),
            Group(
                "w:pBdr",
                &[
                    One("w:top", &[("w:val", "single"), ("w:sz", "4"), ("w:space", "5"), ("w:color", DARK)]),
                    One("w:left", &[("w:val", "single"), ("w:sz", "36"), ("w:space", "8"), ("w:color", DARK)]),
                    One("w:bottom", &[("w:val", "single"), ("w:sz", "4"), ("w:space", "5"), ("w:color", DARK)]),
                    One("w:right", &[("w:val", "single"), ("w:sz", "4"), ("w:space", "8"), ("w:color", DARK)]),
                ],
            ),
            One("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", PALE)]),
            One("w:spacing", &[("w:before", "200"), ("w:after", "200")]),
            One("w:ind", &[("w:left", "227"), ("w:right", "198")]),
        ],
        run: &[],
    },
    Style {
        id: "Caption",
        name: "caption",
        based_on: "Normal",
        next: "Normal",
        paragraph: &[KEEP, One("w:keepLines", &[]), One("w:spacing", &[("w:before", "240"), ("w:after", "60")])],
        run: HEADING,
    },
    Style {
        id: "FigureNote",
        name: "",
        based_on: "Normal",
        next: "Normal",
        paragraph: &[KEEP, One("w:keepLines", &[]), One("w:spacing", &[("w:after", "80")])],
        run: &[One("w:color", &[("w:val", MUTED)]), One("w:sz", &[("w:val", "19")])],
    },
    Style {
        id: "Figure",
        name: "",
        based_on: "Normal",
        next: "Normal",
        paragraph: &[One("w:spacing", &[("w:after", "200"), ("w:line", "240"), ("w:lineRule", "auto")])],
        run: &[],
    },
    Style {
        id: "TableText",
        name: "",
        based_on: "Normal",
        next: "TableText",
        paragraph: &[One(
            "w:spacing",
            &[("w:before", "40"), ("w:after", "40"), ("w:line", "240"), ("w:lineRule", "auto")],
        )],
        run: &[One("w:sz", &[("w:val", "19")])],
    },
    Style {
        id: "TableNumber",
        name: "",
        based_on: "TableText",
        next: "TableNumber",
        paragraph: &[One("w:jc", &[("w:val", "right")])],
        run: &[],
    },
    Style {
        id: "Header",
        name: "header",
        based_on: "Normal",
        next: "Header",
        paragraph: &[One("w:spacing", &[("w:after", "0")]), One("w:jc", &[("w:val", "right")])],
        run: &[One("w:color", &[("w:val", MUTED)]), One("w:sz", &[("w:val", "18")])],
    },
    Style {
        id: "Footer",
        name: "footer",
        based_on: "Normal",
        next: "Footer",
        paragraph: &[One("w:spacing", &[("w:after", "0")]), One("w:jc", &[("w:val", "right")])],
        run: &[One("w:color", &[("w:val", MUTED)]), One("w:sz", &[("w:val", "18")])],
    },
];

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
