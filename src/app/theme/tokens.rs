//! The colours and line widths of the three themes.

use analysetool_core::store::ThemeChoice;
use egui::{Color32, Context, Id, Stroke, Theme, Ui};

/// The themes there are. The window library knows only the first two; the third is a dark one to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// White on black with thick outlines.
    HighContrast,
}

impl Look {
    /// Every theme.
    #[cfg(test)]
    pub(super) const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];

    /// The theme that the window is drawn in.
    #[must_use]
    pub fn now(ctx: &Context) -> Self {
        match ctx.theme() {
            Theme::Light => Self::Light,
            Theme::Dark if ctx.data(|data| data.get_temp(memory())) == Some(true) => Self::HighContrast,
            Theme::Dark => Self::Dark,
        }
    }

    /// The theme that is dark to the window library when this was chosen.
    pub(super) const fn dark_of(choice: ThemeChoice) -> Self {
        if matches!(choice, ThemeChoice::HighContrast) { Self::HighContrast } else { Self::Dark }
    }

    /// Remembers that dark means this theme from now on.
    pub(super) fn remember(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(memory(), self == Self::HighContrast));
    }

    /// Light letters on a dark ground.
    #[must_use]
    pub const fn is_dark(self) -> bool {
        !matches!(self, Self::Light)
    }
}

fn memory() -> Id {
    Id::unique("high-contrast")
}

/// The colours and line widths of one theme.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the names are the roles")]
pub struct Tokens {
    pub look: Look,
    pub text: Color32,
    pub text_secondary: Color32,
    pub page: Color32,
    pub panel: Color32,
    pub field: Color32,
    pub border: Color32,
    /// Between rows: decoration, the rows are told apart without it.
    pub hairline: Color32,
    pub action: Color32,
    pub action_hover: Color32,
    pub action_pressed: Color32,
    pub on_action: Color32,
    pub quiet_hover: Color32,
    /// Behind words that are selected.
    pub selection: Color32,
    pub on_selection: Color32,
    pub error: Color32,
    pub error_background: Color32,
    pub success: Color32,
    pub warning: Color32,
    pub warning_background: Color32,
    pub info_background: Color32,
    pub focus: Color32,
    pub on_focus: Color32,
    /// Width of the outline of what can be used, in points.
    pub line: f32,
    /// Width of the outline of a block on its own ground, in points; none where the ground itself can be seen.
    pub block_line: f32,
}

const LIGHT: Tokens = Tokens {
    look: Look::Light,
    text: hex(0x1b_1b_1b),
    text_secondary: hex(0x4f_4f_4f),
    page: hex(0xfc_fc_fc),
    panel: hex(0xf1_f1_f1),
    field: hex(0xff_ff_ff),
    border: hex(0x76_76_76),
    hairline: hex(0xd6_d6_d6),
    action: hex(0x1b_59_a4),
    action_hover: hex(0x04_49_9a),
    action_pressed: hex(0x00_3b_81),
    on_action: hex(0xff_ff_ff),
    quiet_hover: hex(0xe2_ea_f3),
    selection: hex(0xbf_d7_f2),
    on_selection: hex(0x1b_1b_1b),
    error: hex(0xb7_00_00),
    error_background: hex(0xfe_ed_ed),
    success: hex(0x00_68_27),
    warning: hex(0x7a_44_10),
    warning_background: hex(0xff_ee_dd),
    info_background: hex(0xec_f1_f7),
    focus: hex(0xff_dd_00),
    on_focus: hex(0x0b_0c_0c),
    line: 1.0,
    block_line: 0.0,
};

const DARK: Tokens = Tokens {
    look: Look::Dark,
    text: hex(0xf2_f2_f2),
    text_secondary: hex(0xc4_c4_c4),
    page: hex(0x1a_1c_1f),
    panel: hex(0x25_28_2c),
    field: hex(0x12_13_15),
    border: hex(0x8d_93_99),
    hairline: hex(0x45_49_4e),
    action: hex(0x8f_bf_f2),
    action_hover: hex(0xae_d2_f8),
    action_pressed: hex(0xc9_e1_fb),
    on_action: hex(0x0b_1b_2e),
    quiet_hover: hex(0x2e_3a_48),
    selection: hex(0x2f_57_82),
    on_selection: hex(0xf2_f2_f2),
    error: hex(0xff_a3_9e),
    error_background: hex(0x46_1c_1c),
    success: hex(0x86_d9_a2),
    warning: hex(0xf5_c0_8a),
    warning_background: hex(0x43_2d_18),
    info_background: hex(0x24_30_3d),
    focus: hex(0xff_dd_00),
    on_focus: hex(0x0b_0c_0c),
    line: 1.0,
    block_line: 0.0,
};

/// Black, white and one bright colour. Tinted grounds vanish on black, so blocks have an outline instead.
const HIGH_CONTRAST: Tokens = Tokens {
    look: Look::HighContrast,
    text: hex(0xff_ff_ff),
    text_secondary: hex(0xff_ff_ff),
    page: hex(0x00_00_00),
    panel: hex(0x00_00_00),
    field: hex(0x00_00_00),
    border: hex(0xff_ff_ff),
    hairline: hex(0xa6_a6_a6),
    action: hex(0x5c_e1_ff),
    action_hover: hex(0xa3_ee_ff),
    action_pressed: hex(0xd1_f6_ff),
    on_action: hex(0x00_00_00),
    quiet_hover: hex(0x00_2b_4d),
    selection: hex(0x5c_e1_ff),
    on_selection: hex(0x00_00_00),
    error: hex(0xff_a3_a3),
    error_background: hex(0x00_00_00),
    success: hex(0x8f_f0_a8),
    warning: hex(0xff_c9_6b),
    warning_background: hex(0x00_00_00),
    info_background: hex(0x00_00_00),
    focus: hex(0xff_dd_00),
    on_focus: hex(0x00_00_00),
    line: 2.0,
    block_line: 1.0,
};

/// A colour as it is written on paper: `0xRRGGBB`.
#[expect(clippy::disallowed_methods, reason = "the one place where colours are made")]
pub(super) const fn hex(rgb: u32) -> Color32 {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

impl Tokens {
    /// The tokens of the theme that `ui` is drawn in.
    #[must_use]
    pub fn of(ui: &Ui) -> &'static Self {
        Self::now(ui.ctx())
    }

    /// The tokens of the theme that the window is drawn in.
    #[must_use]
    pub fn now(ctx: &Context) -> &'static Self {
        Self::for_look(Look::now(ctx))
    }

    /// The tokens of a theme.
    #[must_use]
    pub const fn for_look(look: Look) -> &'static Self {
        match look {
            Look::Light => &LIGHT,
            Look::Dark => &DARK,
            Look::HighContrast => &HIGH_CONTRAST,
        }
    }

    /// The outline of what can be used.
    #[must_use]
    pub fn outline(&self) -> Stroke {
        Stroke::new(self.line, self.border)
    }

    /// The outline of what is chosen: thicker than that of what is not.
    #[must_use]
    pub fn chosen(&self) -> Stroke {
        Stroke::new(self.line + 2.0, self.action)
    }

    /// The outline of a block on its own ground.
    #[must_use]
    pub fn block(&self) -> Stroke {
        Stroke::new(self.block_line, self.border)
    }
}
