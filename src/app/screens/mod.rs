//! One file a screen. A screen reads the [`View`] and asks for commands; it changes nothing.

mod about;
mod backups;
mod bar;
mod check;
mod compare;
mod context;
mod dialogs;
mod hint;
mod jump_list;
mod last_time;
pub(super) mod paper;
mod partners;
mod plan;
mod reader;
mod report;
mod results;
mod room;
pub(super) mod score;
mod section_list;
mod settings;
mod start;
mod view;
mod welcome;
mod words;
pub(super) mod workshop;

use std::path::Path;

use analysetool_core::text::Text;
use egui::{Frame, Margin, Panel, Ui};

use super::command::{Queue, Screen};
use super::verb::{Situation, Verb};
use super::widgets::{Region, bars_scroll_along, begin_regions, region, skip_link, with_foot};
use super::{App, theme};

pub(super) use bar::saved_words;
pub(super) use view::View;

/// Draws the whole window.
pub(super) fn show(app: &mut App, ui: &mut Ui, now: &Situation) {
    let mut queue = std::mem::take(&mut app.queue);
    let room_style = app.room_style(ui.ctx());
    let view = View {
        text: &app.text,
        settings: &app.settings,
        folders: &app.folders,
        questionnaire: app.questionnaires.shown(),
        work: app.work.as_ref(),
        comparison: app.comparison.as_ref(),
        in_folder: &app.in_folder,
        gathering: &app.gathering,
        reporting: &app.reporting,
        renderer: app.renderer,
        title: &app.window_title,
        message: app.message.as_ref(),
        fresh_message: app.fresh_message,
        dialog: app.dialog.as_ref(),
        screen: app.screen,
        screen_before: app.screen_before,
        reading: &app.reading,
        now,
        today: super::plan::today(),
        focus_search: app.focus_search,
        fresh: app.fresh_page,
        fresh_dialog: app.fresh_dialog,
        focus_answer: app.focus_answer,
        room_style: &room_style,
    };
    draw(&view, ui, &mut queue);
    let focused_search = view.focus_search;
    app.queue = queue;
    app.fresh_page = false;
    app.fresh_message = false;
    app.fresh_dialog = false;
    app.reporting.drawn();
    app.focus_answer = false;
    app.reading.wanted = None;
    if focused_search {
        app.focus_search = false;
    }
    if let Some(work) = &mut app.work {
        work.scroll_to_current = false;
        work.scroll_to_guidance = false;
        work.planning.wants = None;
        work.meeting.wants = None;
    }
}

fn draw(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let along = bars_scroll_along(ui.ctx());
    ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| {
        node.set_language(view.text.language().regional_tag());
        node.set_label(view.title);
    });
    begin_regions(ui.ctx());
    if let Some(work) = view.work.filter(|_| room::is_here(view)) {
        room::show_here(view, ui, work, queue);
        dialogs::show(view, ui.ctx(), queue);
        return;
    }
    if skip_link(ui, &Verb::ToContent.name(view.text)) {
        queue.verb(Verb::ToContent);
    }
    if !along {
        Panel::top("top-bar").show_separator_line(false).frame(Frame::new()).show(ui, |ui| {
            bar::show(view, ui, queue);
        });
        // Above the page, so that it is seen wherever the page has been scrolled to.
        if bar::has_messages(view) {
            let frame = ground(ui).inner_margin(Margin { left: 32, right: 32, top: 8, bottom: 0 });
            Panel::top("messages").show_separator_line(false).frame(frame).show(ui, |ui| {
                bar::messages(view, ui, queue);
            });
        }
    }
    match view.screen {
        Screen::Score => score::show(view, ui, queue, along),
        Screen::Accessibility | Screen::Manual => reader::show(view, ui, queue, along),
        Screen::Meeting if workshop::has_own_panels(view) => workshop::run(view, ui, queue, along),
        _ if has_way_on(view) && !along => {
            let tokens = theme::Tokens::of(ui);
            let frame = Frame::new().fill(tokens.panel).stroke(tokens.block()).inner_margin(Margin::symmetric(32, 8));
            let below = view.text.region_foot();
            with_foot(
                ui,
                &format!("{:?}", view.screen),
                frame,
                queue,
                |ui, queue| one_page(view, ui, queue, along),
                |ui, queue| region(ui, Region::Foot, &below, |ui| way_on(view, ui, queue)),
            );
        }
        _ => one_page(view, ui, queue, along),
    }
    dialogs::show(view, ui.ctx(), queue);
}

/// A screen that is one page.
fn one_page(view: &View<'_>, ui: &mut Ui, queue: &mut Queue, along: bool) {
    view.page(ui, width_of(view.screen), queue, |ui, queue| {
        contents(view, ui, queue);
        // A report has other documents below it on its page.
        if has_way_on(view) && along && view.screen != Screen::Report {
            way_on(view, ui, queue);
        }
    });
}

/// The widest a page may be, in points.
fn width_of(screen: Screen) -> f32 {
    match screen {
        Screen::Results | Screen::Partners | Screen::Paper | Screen::Plan | Screen::Meeting => theme::RESULTS_WIDTH,
        Screen::Report => theme::PAGE_WIDTH,
        _ => theme::TEXT_WIDTH * 1.25,
    }
}

fn contents(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    match view.screen {
        // Scoring and documents have panels of their own.
        Screen::Start | Screen::Score | Screen::Accessibility | Screen::Manual => start::show(view, ui, queue),
        Screen::Welcome => welcome::show(view, ui, queue),
        Screen::Context => context::show(view, ui, queue),
        Screen::Check => check::show(view, ui, queue),
        Screen::Partners => partners::show(view, ui, queue),
        Screen::Paper => paper::show(view, ui, queue),
        Screen::Results => results::show(view, ui, queue),
        Screen::Plan => plan::show(view, ui, queue),
        Screen::Meeting => workshop::show(view, ui, queue),
        Screen::Report => report::show(view, ui, queue),
        Screen::Backups => backups::show(view, ui, queue),
        Screen::Compare => compare::show(view, ui, queue),
        Screen::Settings => settings::show(view, ui, queue),
        Screen::About => about::show(view, ui, queue),
    }
}

/// Whether the way on from this page is always in sight.
fn has_way_on(view: &View<'_>) -> bool {
    match view.screen {
        Screen::Context | Screen::Welcome | Screen::Report => true,
        Screen::Partners => view.gathering.preview().is_some(),
        Screen::Meeting => workshop::is_before(view),
        _ => false,
    }
}

fn way_on(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    match view.gathering.preview() {
        Some(preview) if view.screen == Screen::Partners => partners::decide(view, ui, preview, queue),
        _ if view.screen == Screen::Meeting => workshop::begin(view, ui, queue),
        _ if view.screen == Screen::Report => report::make(view, ui, queue),
        _ => context::begin(view, ui, queue),
    }
}

fn ground(ui: &Ui) -> Frame {
    Frame::new().fill(theme::Tokens::of(ui).page)
}

/// What the window is called: where the user is, in which session, in which program.
pub(super) fn window_title(app: &App) -> String {
    let text = &app.text;
    let program = text.program_name();
    let Some(work) = &app.work else { return program };
    let place = match app.screen {
        Screen::Score => {
            let total = work.questionnaire().statement_count().to_string();
            Some(text.statement_of((work.current + 1).to_string(), total))
        }
        Screen::Welcome => Some(text.welcome_title()),
        Screen::Context => Some(text.tab_context()),
        Screen::Check => Some(text.tab_check()),
        Screen::Partners => Some(text.partners_title()),
        Screen::Paper => Some(text.paper_title()),
        Screen::Results => Some(text.tab_results()),
        Screen::Plan => Some(text.plan_title()),
        Screen::Meeting => Some(workshop::place(text, work)),
        Screen::Report => Some(text.report_page_title()),
        Screen::Backups => Some(text.backups_title()),
        Screen::Compare => Some(text.compare_title()),
        Screen::Settings => Some(text.settings_title()),
        Screen::About => Some(text.about_title()),
        Screen::Accessibility => Some(text.accessibility_title()),
        Screen::Manual => Some(text.manual_title()),
        Screen::Start => None,
    };
    let municipality = work.session().municipality().name.clone();
    place.into_iter().chain([municipality, program]).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ")
}

/// What a session is called in lists and questions.
fn session_name(text: &Text, municipality: &str, title: &str, path: &Path) -> String {
    match (municipality.is_empty(), title.is_empty()) {
        (false, false) => text.session_name(municipality, title),
        (false, true) => municipality.to_owned(),
        (true, false) => title.to_owned(),
        (true, true) => {
            path.file_stem().map_or_else(|| text.session_unnamed(), |stem| stem.to_string_lossy().into_owned())
        }
    }
}
