//! The parts that screens are made of. Each carries its own accessible name, role, value and keys.

mod badge;
mod beside;
mod button;
mod choice;
mod field;
mod focus;
mod heading;
mod list;
mod page;
mod panel;
mod pick;
mod region;
mod row_table;
mod scale;
mod scene;
mod skip;
mod table;
mod tabs;

pub use badge::{Badge, badge, paint_badge, state_badge, without_value};
pub use beside::{with_aside, with_foot};
pub use button::{Kind, button, command_button, link, quiet_button, quiet_toggle, sentence_link, toggle};
pub use choice::{Choice, arrow_target, checkbox, checkbox_when, click_sense, radio_group};
pub use field::{Field, Search};
pub use focus::paint_focus_ring;
pub use heading::{heading, paragraph, secondary, statement_below, statement_heading};
pub use list::{is_item, item, list};
pub use page::{bars_scroll_along, follow_focus, page};
pub use panel::{Tone, notice, panel};
pub use pick::{combo, pick_list};
pub use region::{Region, begin_regions, go_to_page, go_to_region, region};
pub use row_table::{Cell, Column, row_table};
pub use scale::{SCALE_OPTIONS, ScaleAction, ScaleStyle, focus_scale, scale, scale_has_focus};
pub use scene::{SceneAction, scene};
pub use skip::skip_link;
pub use table::table;
pub use tabs::{place, tab_padding, tab_panel, tabs};
