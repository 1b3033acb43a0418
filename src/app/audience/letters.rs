//! How large letters are before the room: a share of the window's height, whatever its pixels, its scale or the zoom.

use analysetool_core::figure::metrics::Font;
use egui::{FontFamily, FontId, Vec2};

use crate::app::theme;

/// What words are for; it decides how large they are at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Size {
    /// The statement itself, read from six times the height of the screen.
    Statement,
    /// Labels of the scale and counts, read from five times the height.
    Label,
    /// Everything else, read from four times the height.
    Text,
}

impl Size {
    /// The least height of an `x`, in percent of the height of the window. Reading takes half a percent for every time
    /// the height of the screen that somebody sits away from it (ANSI/AVIXA V202.01, DISCAS), and a little to spare.
    #[must_use]
    pub const fn least(self) -> f32 {
        match self {
            Self::Statement => 2.96,
            Self::Label => 2.5,
            Self::Text => 2.04,
        }
    }
}

/// Narrower than five to four is no beamer; from there on letters follow the width, so that words still fit.
const NARROWEST: f32 = 1.25;

/// The sizes of one window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Letters {
    /// One percent of the height, in points.
    pub unit: f32,
    /// How many times as large as the least size letters are wanted; from 1.
    pub larger: f32,
}

impl Letters {
    /// The letters of a window of this size.
    #[must_use]
    pub fn of(window: Vec2, larger: f32) -> Self {
        Self { unit: window.y.min(window.x / NARROWEST).max(1.0) / 100.0, larger: larger.max(1.0) }
    }

    /// The height of an `x` that is wanted, in percent of the height of the window.
    #[must_use]
    pub fn share(self, size: Size) -> f32 {
        size.least() * self.larger
    }

    /// The font whose `x` is `share` percent of the height of the window.
    #[must_use]
    pub fn font(self, share: f32, bold: bool) -> FontId {
        let of_one = Font { size: 1.0, bold }.x_height().max(f32::EPSILON);
        let family = if bold { FontFamily::Name(theme::BOLD.into()) } else { FontFamily::Proportional };
        FontId::new(share * self.unit / of_one, family)
    }
}
