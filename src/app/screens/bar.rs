//! The bar at the top: where you are, what is saved, and the way to the other screens. And the messages below it.

use analysetool_core::session::Way;
use analysetool_core::text::Text;
use egui::accesskit::{Live, Role};
use egui::{Frame, Margin, RichText, Stroke, TextStyle, Ui};

use super::View;
use crate::app::command::{Command, Queue, Screen};
use crate::app::reports::Reports;
use crate::app::theme::{GAP, GAP_SMALL, Tokens, heading_3};
use crate::app::verb::Verb;
use crate::app::widgets::{
    Kind, Region, Tone, bars_scroll_along, button, notice, place, region, tab_padding, text_width,
};
use crate::app::work::{Comparison, Work};

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let tokens = Tokens::of(ui);
    let along = bars_scroll_along(ui.ctx());
    let side = if along { 0 } else { 16 };
    let bar =
        Frame::new().fill(if along { tokens.page } else { tokens.panel }).inner_margin(Margin::symmetric(side, 4));
    bar.show(ui, |ui| region(ui, Region::Bar, &view.text.region_bar(), |ui| contents(view, ui, queue)));
    if !along {
        let line = ui.min_rect();
        ui.painter().hline(line.x_range(), line.bottom(), Stroke::new(tokens.line, tokens.hairline));
    }
}

fn contents(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    ui.set_min_width(ui.available_width());
    if fits(view, ui) {
        ui.horizontal(|ui| {
            places(view, ui, queue);
            at_the_right(ui, |ui| {
                saved_mark(view, ui);
                program(view, ui, queue);
            });
        });
    } else {
        ui.horizontal_wrapped(|ui| {
            places(view, ui, queue);
            program(view, ui, queue);
        });
        saved_mark(view, ui);
    }
}

/// Puts contents at the right end of a row, drawn from left to right: Tab and a screen reader follow the drawing.
fn at_the_right(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let memory = ui.scope_id().with("width");
    let known: Option<f32> = ui.data(|data| data.get_temp(memory));
    ui.add_space((ui.available_width() - known.unwrap_or(0.0) - ui.spacing().item_spacing.x).max(0.0));
    let start = ui.cursor().left();
    contents(ui);
    let width = ui.min_rect().right() - start;
    if known != Some(width) {
        ui.data_mut(|data| data.insert_temp(memory, width));
        ui.ctx().request_discard("bar");
    }
}

/// The ways to the screens, from left to right.
fn screens(view: &View<'_>) -> Vec<(String, Screen)> {
    let text = view.text;
    let mut screens = vec![(text.tab_start(), Screen::Start)];
    if let Some(work) = view.work {
        screens.extend([
            (text.tab_context(), Screen::Context),
            (text.tab_score(), Screen::Score),
            (text.tab_check(), Screen::Check),
        ]);
        if has_partners(view, work) {
            screens.push((text.partners_title(), Screen::Partners));
        }
        screens.extend([
            (text.tab_results(), Screen::Results),
            (text.plan_title(), Screen::Plan),
            (text.report_page_title(), Screen::Report),
        ]);
        if has_meeting(view, work) {
            screens.push((text.workshop_title(), Screen::Meeting));
        }
    }
    screens
}

/// The ways to what is about the program.
fn about(view: &View<'_>) -> [(String, Screen); 2] {
    [(view.text.settings_title(), Screen::Settings), (view.text.tab_about(), Screen::About)]
}

/// Whether everything in the bar fits beside each other.
fn fits(view: &View<'_>, ui: &Ui) -> bool {
    let width = |words: &str, style: TextStyle| text_width(ui, words, style);
    let saved = view.work.map_or(0.0, |work| width(&saved_words(view.text, work).0, TextStyle::Body));
    let names = screens(view).into_iter().chain(about(view)).map(|(name, _)| name).chain([view.text.verb_help()]);
    // One of them is bold; as if it were the one that grows most by that, so that nothing jumps on the way.
    let (mut places, mut bolder) = (0.0, 0.0_f32);
    for name in names {
        let plain = width(&name, TextStyle::Body);
        places += plain + tab_padding(ui);
        bolder = bolder.max(width(&name, heading_3()) - plain);
    }
    places + bolder + saved + GAP_SMALL <= ui.available_width()
}

fn places(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    for (name, screen) in screens(view) {
        // Paper is typed in on a page of the partners.
        let on = view.screen == screen || (view.screen == Screen::Paper && screen == Screen::Partners);
        if place(ui, on, &name).clicked() {
            queue.push(Command::Show(screen));
        }
    }
}

/// Whether the partners are a place to go to.
fn has_partners(view: &View<'_>, work: &Work) -> bool {
    let session = work.session();
    let has = session.way() == Way::AloneThenTogether || !session.respondents().is_empty();
    view.screen == Screen::Partners || has
}

/// Whether the meeting is a place to go to.
fn has_meeting(view: &View<'_>, work: &Work) -> bool {
    let has = work.session().way() != Way::Alone || work.session().workshop().is_some();
    view.screen == Screen::Meeting || has_partners(view, work) || has
}

fn program(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    for (name, screen) in about(view) {
        if place(ui, view.screen == screen, &name).clicked() {
            queue.push(Command::Show(screen));
        }
    }
    if place(ui, false, &view.text.verb_help()).clicked() {
        queue.verb(Verb::Help);
    }
}

/// What is on disk, in words, and how much it matters.
pub(in crate::app) fn saved_words(text: &Text, work: &Work) -> (String, Saved) {
    let saving = &work.saving;
    if !work.writable {
        (text.saved_read_only(), Saved::Warning)
    } else if saving.is_unsafe() {
        (text.saved_not(), Saved::No)
    } else if work.path.is_none() {
        (text.saved_not_yet(), Saved::Busy)
    } else if saving.saved < saving.revision {
        (text.saving(), Saved::Busy)
    } else {
        (saving.at.map_or_else(|| text.saved_all(), |at| text.saved_at(text.time(at))), Saved::Yes)
    }
}

/// How well the last change is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum Saved {
    Yes,
    Busy,
    Warning,
    No,
}

/// What is on disk. A screen reader hears that it is saved, and that it is not, but not every keystroke between.
fn saved_mark(view: &View<'_>, ui: &mut Ui) {
    let Some(work) = view.work else { return };
    let tokens = Tokens::of(ui);
    let (words, saved) = saved_words(view.text, work);
    let ink = match saved {
        Saved::Yes => tokens.success,
        Saved::Busy => tokens.text_secondary,
        Saved::Warning => tokens.warning,
        Saved::No => tokens.error,
    };
    let label = ui.label(RichText::new(&words).color(ink));
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_role(Role::Status);
        node.set_live(if saved == Saved::Busy { Live::Off } else { Live::Polite });
        node.set_label(words);
    });
}

/// Whether there is something to say.
pub(super) fn has_messages(view: &View<'_>) -> bool {
    let saving_failed = view.work.is_some_and(|work| work.saving.failure.is_some());
    saving_failed || comparison(view).is_some() || view.message.is_some()
}

/// Another version of the session that waits to be looked at.
fn comparison<'a>(view: &View<'a>) -> Option<&'a Comparison> {
    view.comparison.filter(|_| view.work.is_some() && view.screen != Screen::Compare)
}

/// What the program has to say, and what goes wrong with saving.
pub(super) fn messages(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    if has_messages(view) {
        region(ui, Region::Messages, &view.text.region_messages(), |ui| notices(view, ui, queue));
    }
}

fn notices(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    if let Some(failure) = view.work.and_then(|work| work.saving.failure.as_ref()) {
        let words = if failure.local_copy_safe {
            view.text.save_failed_safe(&failure.reason)
        } else {
            view.text.save_failed(&failure.reason)
        };
        notice(ui, Tone::Error, &words, |ui| {
            if button(ui, Kind::Plain, view.text.save_other_folder()).clicked() {
                queue.verb(Verb::SaveElsewhere);
            }
        });
        ui.add_space(GAP_SMALL);
    }
    if let Some(comparison) = comparison(view) {
        notice(ui, Tone::Warning, &format!("{} {}", view.text.compare_waiting(), comparison.intro), |ui| {
            if button(ui, Kind::Primary, view.text.compare_show()).clicked() {
                queue.push(Command::Show(Screen::Compare));
            }
        });
        ui.add_space(GAP_SMALL);
    }
    if let Some(message) = view.message {
        let top = ui.next_widget_position();
        notice(ui, message.tone, &message.text, |ui| {
            ui.horizontal_wrapped(|ui| {
                if let Some(file) = &message.file
                    && button(ui, Kind::Plain, view.text.file_show()).clicked()
                {
                    queue.push(Command::Reports(Reports::Reveal(file.clone())));
                }
                if button(ui, Kind::Plain, view.text.dismiss()).clicked() {
                    queue.push(Command::Dismiss);
                }
            });
        });
        if view.fresh_message && bars_scroll_along(ui.ctx()) {
            let shown = egui::Rect::from_min_max(top, ui.min_rect().max);
            ui.scroll_to_rect(shown, Some(egui::Align::TOP));
        }
        ui.add_space(GAP);
    }
}
