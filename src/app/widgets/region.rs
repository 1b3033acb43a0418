//! The parts of the window: each with a role and a name for a screen reader, and F6 goes from one to the next.

use egui::accesskit::Role;
use egui::{Context, Id, LayerId, Ui, UiBuilder};

/// A part of the window, in the order of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Region {
    /// The ways to other screens.
    Bar,
    /// What the program has to say.
    Messages,
    /// The list of statements.
    List,
    /// The page itself.
    Page,
    /// What stands beside it.
    Aside,
    /// The ways on below it.
    Foot,
}

impl Region {
    const fn role(self) -> Role {
        match self {
            Self::Bar | Self::List => Role::Navigation,
            Self::Page => Role::Main,
            Self::Aside => Role::Complementary,
            Self::Messages | Self::Foot => Role::Region,
        }
    }
}

/// A region as it was drawn in this frame.
#[derive(Clone, Debug)]
struct Drawn {
    region: Region,
    /// What Tab stops at, in order.
    stops: Vec<Id>,
}

#[derive(Clone, Debug, Default)]
struct Memory {
    drawn: Vec<Drawn>,
    /// The heading of the page.
    heading: Option<Id>,
    /// What had the focus in a region when it was left.
    left: Vec<(Region, Id)>,
}

fn memory_id() -> Id {
    Id::unique("regions")
}

fn with_memory<R>(ctx: &Context, change: impl FnOnce(&mut Memory) -> R) -> R {
    ctx.data_mut(|data| change(data.get_temp_mut_or_default(memory_id())))
}

/// Forgets what was drawn in the frame before: to be called before anything is drawn.
pub fn begin_regions(ctx: &Context) {
    with_memory(ctx, |memory| {
        memory.drawn.clear();
        memory.heading = None;
    });
}

/// Draws a region.
pub fn region<R>(ui: &mut Ui, region: Region, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let before = stops(ui.ctx(), ui.layer_id()).len();
    let builder = UiBuilder::new().accessibility_role(region.role()).accessibility_label(name);
    let inner = ui.scope_builder(builder, contents).inner;
    let stops = stops(ui.ctx(), ui.layer_id()).split_off(before);
    with_memory(ui.ctx(), |memory| memory.drawn.push(Drawn { region, stops }));
    inner
}

/// What Tab stops at in a layer so far.
fn stops(ctx: &Context, layer: LayerId) -> Vec<Id> {
    ctx.viewport(|viewport| {
        let widgets = viewport.this_pass.widgets.get_layer(layer);
        widgets.filter(|widget| widget.enabled && widget.sense.is_focusable()).map(|widget| widget.id).collect()
    })
}

/// Says that this is the heading of the page.
pub(in crate::app) fn is_heading(ui: &Ui, id: Id) {
    with_memory(ui.ctx(), |memory| memory.heading = memory.heading.or(Some(id)));
}

/// Moves the focus to the heading of the page, or to the first thing on it.
pub fn go_to_page(ctx: &Context) {
    let target = with_memory(ctx, |memory| {
        let page = memory.drawn.iter().find(|drawn| drawn.region == Region::Page);
        memory.heading.or_else(|| page.and_then(|page| page.stops.first().copied()))
    });
    focus(ctx, target);
}

/// Moves the focus to the next region, or to the previous one: to what had it there before, else to the first thing in it,
/// and on the page to its heading.
pub fn go_to_region(ctx: &Context, forward: bool) {
    let focused = ctx.memory(egui::Memory::focused);
    let target = with_memory(ctx, |memory| {
        let heading = memory.heading;
        memory.drawn.sort_by_key(|drawn| drawn.region);
        let holds =
            |drawn: &Drawn, id: Id| drawn.stops.contains(&id) || (drawn.region == Region::Page && heading == Some(id));
        let reached: Vec<&Drawn> = memory.drawn.iter().filter(|drawn| first(drawn, heading).is_some()).collect();
        let here = focused.and_then(|id| reached.iter().position(|drawn| holds(drawn, id)));
        let count = reached.len();
        let next = match (here, forward) {
            (Some(here), true) => (here + 1) % count,
            (Some(here), false) => (here + count - 1) % count,
            (None, true) => 0,
            (None, false) => count.checked_sub(1)?,
        };
        let there = *reached.get(next)?;
        let before = memory.left.iter().find(|(region, id)| *region == there.region && holds(there, *id));
        let target = before.map(|(_, id)| *id).or_else(|| first(there, heading));
        if let (Some(id), Some(region)) = (focused, here.and_then(|here| reached.get(here)).map(|drawn| drawn.region)) {
            memory.left.retain(|(known, _)| *known != region);
            memory.left.push((region, id));
        }
        target
    });
    focus(ctx, target);
}

fn first(drawn: &Drawn, heading: Option<Id>) -> Option<Id> {
    heading.filter(|_| drawn.region == Region::Page).or_else(|| drawn.stops.first().copied())
}

fn focus(ctx: &Context, target: Option<Id>) {
    if let Some(id) = target {
        ctx.memory_mut(|memory| memory.request_focus(id));
        ctx.request_repaint();
    }
}
