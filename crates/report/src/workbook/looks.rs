//! Colours, letters and paper of a workbook. Text on every fill has a contrast of at least 7 to 1, and no meaning is told by
//! colour alone.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

const DARK: Color = Color::RGB(0x1F_3A_4D);
const PALE: Color = Color::RGB(0xE3_EC_F1);
const ENTRY: Color = Color::RGB(0xFF_FB_E6);
const LINE: Color = Color::RGB(0x7A_86_8E);

/// The paper of every sheet, as workbooks number it: A4.
pub(crate) const A4: u8 = 9;

/// How each kind of cell looks.
pub(crate) struct Looks {
    pub title: Format,
    pub column_title: Format,
    pub section: Format,
    pub theme: Format,
    pub number: Format,
    pub text: Format,
    pub label: Format,
    /// A cell to fill in: the only kind that can be changed.
    pub entry: Format,
}

impl Looks {
    pub(crate) fn new() -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let heading = Format::new().set_bold().set_align(FormatAlign::VerticalCenter);
        Self {
            title: Format::new().set_bold().set_font_size(16),
            column_title: heading.clone().set_background_color(DARK).set_font_color(Color::White).set_text_wrap(),
            section: heading.clone().set_background_color(DARK).set_font_color(Color::White).set_font_size(13),
            theme: heading.set_background_color(PALE),
            number: Format::new().set_align(FormatAlign::Top),
            label: text.clone().set_bold().set_align(FormatAlign::Right),
            // As text: what somebody types is never taken for a date or a formula.
            entry: text
                .clone()
                .set_unlocked()
                .set_num_format("@")
                .set_background_color(ENTRY)
                .set_border(FormatBorder::Thin)
                .set_border_color(LINE),
            text,
        }
    }
}
