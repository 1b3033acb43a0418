//! What each kind of paragraph looks like: colours, sizes and spaces.

use super::xml::Attributes;
use crate::document::PanelKind;

/// Headings: 11 to 1 on white.
pub(super) const DARK: &str = "1F3A4D";
/// Less important words: 7 to 1 on white.
const MUTED: &str = "595959";
pub(super) const PALE: &str = "E3ECF1";
pub(super) const BAND: &str = "F5F8FA";
const BLUE: &str = "DCE9F6";
const ORANGE: &str = "FCE6D2";
const GREY: &str = "ECECEC";
pub(super) const LINE: &str = "9AA7B0";
pub(super) const LINK: &str = "0B4F8A";

/// Behind the title of a panel, which says in words what it is about; [`DARK`] on each is at least 9 to 1.
///
/// Behind, not beside: lines around a paragraph are not tagged when LibreOffice makes an accessible PDF of the document.
pub(super) const fn behind(kind: PanelKind) -> &'static str {
    match kind {
        PanelKind::Strong => BLUE,
        PanelKind::Weak => ORANGE,
        PanelKind::Difference => GREY,
        PanelKind::Action | PanelKind::Decision => PALE,
    }
}

/// A setting, or a group of them. They stand in the order of the schema: Word refuses another.
pub(super) enum Setting {
    One(&'static str, Attributes<'static>),
    Group(&'static str, &'static [Setting]),
}
pub(super) use Setting::{Group, One};

pub(super) struct Style {
    pub id: &'static str,
    /// As Word knows it in every language; empty for one of our own, which is called by a Dutch name.
    pub name: &'static str,
    pub based_on: &'static str,
    pub next: &'static str,
    pub paragraph: &'static [Setting],
    pub run: &'static [Setting],
}

const HEADING: &[Setting] = &[One("w:b", &[]), One("w:color", &[("w:val", DARK)])];
const KEEP: Setting = One("w:keepNext", &[]);

/// Half points for letters, twentieths of a point for spaces.
pub(super) const STYLES: &[Style] = &[
    Style {
        id: "Title",
        name: "Title",
        based_on: "Normal",
        next: "Normal",
        paragraph: &[
            KEEP,
            One("w:spacing", &[("w:before", "0"), ("w:after", "40"), ("w:line", "240"), ("w:lineRule", "auto")]),
            // The only heading above the chapters: without a level, the panels of the first page would hang below nothing.
            One("w:outlineLvl", &[("w:val", "0")]),
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
