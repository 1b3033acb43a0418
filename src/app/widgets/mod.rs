//! The parts that screens are made of. Each carries its own accessible name, role, value and keys.

mod badge;
mod button;
mod choice;
mod document;
mod field;
mod focus;
mod heading;
mod page;
mod panel;
mod row_table;
mod scale;
mod scene;
mod scroll_keys;
mod table;
mod tabs;

pub use badge::{Badge, badge, paint_badge, state_badge, without_value};
pub use button::{Kind, button, command_button, link, quiet_button, quiet_toggle, sentence_link, toggle};
pub use choice::{Choice, arrow_target, checkbox, checkbox_when, click_sense, radio_group};
pub use document::{Contents, Document, DocumentAction, document, table_of_contents};
pub use field::{Field, Search, combo, pick_list};
pub use focus::paint_focus_ring;
pub use heading::{heading, paragraph, secondary, statement_heading};
pub use page::{bars_scroll_along, follow_focus, page};
pub use panel::{Tone, notice, panel};
pub use row_table::{Cell, Column, row_table};
pub use scale::{SCALE_OPTIONS, ScaleAction, ScaleStyle, focus_scale, scale, scale_has_focus};
pub use scene::{SceneAction, scene};
pub use scroll_keys::scroll_keys;
pub use table::table;
pub use tabs::{place, tab_padding, tabs};
