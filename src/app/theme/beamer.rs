//! The colours before the room. A beamer in daylight washes them out, so everything that carries meaning stands out at
//! least 7:1 (WCAG 2.1, 1.4.6); a test computes it.

use egui::Color32;

use super::hex;

/// The colours of the screen before the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the roles")]
pub struct Beamer {
    pub page: Color32,
    pub panel: Color32,
    pub text: Color32,
    pub secondary: Color32,
    pub accent: Color32,
    pub on_accent: Color32,
    /// The whole screen when it is left empty: dark in both, so that the room looks at each other.
    pub blank: Color32,
}

const LIGHT: Beamer = Beamer {
    page: hex(0xff_ff_ff),
    panel: hex(0xee_f3_f9),
    text: hex(0x14_16_1a),
    secondary: hex(0x40_44_4a),
    accent: hex(0x10_47_8a),
    on_accent: hex(0xff_ff_ff),
    blank: hex(0x0b_0c_0c),
};

const DARK: Beamer = Beamer {
    page: hex(0x10_12_15),
    panel: hex(0x1c_22_2a),
    text: hex(0xf6_f6_f6),
    secondary: hex(0xd2_d5_d9),
    accent: hex(0x9f_cb_f7),
    on_accent: hex(0x0b_1b_2e),
    blank: hex(0x0b_0c_0c),
};

impl Beamer {
    /// Light is the rule: a beamer makes no black.
    #[must_use]
    pub const fn of(dark: bool) -> &'static Self {
        if dark { &DARK } else { &LIGHT }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::contrast;
    use super::*;

    #[test]
    fn everything_before_the_room_stands_out_at_least_seven_to_one() {
        for beamer in [LIGHT, DARK] {
            let Beamer { page, panel, text, secondary, accent, on_accent, blank: _ } = beamer;
            for ground in [page, panel] {
                for ink in [text, secondary, accent] {
                    assert!(contrast(ink, ground) >= 7.0, "{ink:?} on {ground:?}: {}", contrast(ink, ground));
                }
            }
            assert!(contrast(on_accent, accent) >= 7.0, "{}", contrast(on_accent, accent));
        }
    }
}
