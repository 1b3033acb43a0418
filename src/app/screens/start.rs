//! The first screen: begin, open, go on where you were.

use analysetool_core::store::{Listed, Recent};
use analysetool_core::text::Language;
use egui::Ui;

use super::{View, session_name};
use crate::app::command::{Command, Queue, Setting};
use crate::app::receive::name_of;
use crate::app::theme::{GAP, GAP_LARGE, GAP_SMALL};
use crate::app::verb::Verb;
use crate::app::widgets::{
    Kind, bullet, button, command_button, heading, is_item, list, panel, paragraph, row_button, secondary,
};
use crate::app::years::Years;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 1, &view.questionnaire.title);
    paragraph(ui, text.start_what(view.questionnaire.statement_count().to_string()));
    ui.add_space(GAP_SMALL);
    for line in [text.start_time(), text.start_stop(), text.start_dont_know(), text.start_local()] {
        bullet(ui, &line);
    }
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        command_button(ui, Kind::Primary, Verb::NewSession, view.now, text, queue);
        command_button(ui, Kind::Plain, Verb::OpenSession, view.now, text, queue);
        other_language(view, ui, queue);
    });
    secondary(ui, text.start_drop());
    ui.add_space(GAP_LARGE);
    recent(view, ui, queue);
    others(view, ui, queue);
    ui.add_space(GAP_LARGE);
    heading(ui, 2, text.start_questionnaire());
    paragraph(ui, text.start_questionnaire_now(&view.questionnaire.title, &view.questionnaire.version));
    secondary(ui, &view.questionnaire.notice);
    ui.horizontal_wrapped(|ui| {
        command_button(ui, Kind::Plain, Verb::OpenQuestionnaire, view.now, text, queue);
        let own = view.settings.questionnaire.is_some();
        if own && button(ui, Kind::Plain, text.start_questionnaire_usual()).clicked() {
            queue.push(Command::Set(Setting::UsualQuestionnaire));
        }
    });
}

/// A way to the other language, in that language: who looks for it may not read this one.
fn other_language(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let others = Language::ALL.into_iter().filter(|language| *language != view.text.language());
    for language in others {
        let response = button(ui, Kind::Plain, language.name());
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_language(language.regional_tag()));
        if response.clicked() {
            queue.push(Command::Set(Setting::Language(language)));
        }
    }
}

fn recent(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 2, text.recent_title());
    if view.settings.recent.is_empty() {
        secondary(ui, text.recent_none());
        secondary(ui, text.sessions_folder_is(view.folders.sessions().display().to_string()));
        ui.add_space(GAP_SMALL);
        paragraph(ui, text.example_what());
        if button(ui, Kind::Plain, text.example_open()).clicked() {
            queue.push(Command::Example);
        }
        return;
    }
    let all = &view.settings.recent;
    list(ui, &text.recent_title(), all.len(), |ui| {
        for (place, recent) in all.iter().enumerate() {
            ui.push_id(recent.id.to_string(), |ui| panel(ui, |ui| entry(view, ui, place, recent, queue)));
            ui.add_space(GAP_SMALL);
        }
    });
}

fn entry(view: &View<'_>, ui: &mut Ui, place: usize, recent: &Recent, queue: &mut Queue) {
    let text = view.text;
    let name = session_name(text, &recent.municipality, &recent.title, &recent.path);
    heading(ui, 3, &name);
    let mut facts: Vec<String> = Vec::new();
    facts.extend(recent.date.map(|date| text.date(date)));
    facts.push(text.progress_answered(recent.answered.to_string(), recent.total.to_string()));
    if recent.finished {
        facts.push(text.progress_finished());
    } else if let Some(statement) = &recent.statement {
        let number = view.questionnaire.statement(statement).map(|located| (located.index + 1).to_string());
        facts.push(text.progress_place(number.unwrap_or_else(|| statement.to_string())));
    }
    is_item(ui, place, &[std::slice::from_ref(&name), &facts].concat().join(", "));
    secondary(ui, facts.join(" · "));
    ui.horizontal_wrapped(|ui| {
        let mut act = |ui: &mut Ui, kind, words: String, command: Command| {
            if row_button(ui, kind, &words, format!("{words}: {name}")).clicked() {
                queue.push(command);
            }
        };
        let open = if recent.finished { text.recent_view() } else { text.recent_continue() };
        act(ui, Kind::Primary, open, Command::Open(recent.path.clone()));
        if recent.finished {
            let next = Command::Years(Years::NextOf(recent.path.clone()));
            act(ui, Kind::Plain, text.years_new_measurement(), next);
        }
        act(ui, Kind::Plain, text.recent_copy(), Command::Copy(recent.path.clone()));
        let rename = Command::StartRename(recent.path.clone(), recent.title.clone());
        act(ui, Kind::Plain, text.recent_rename(), rename);
        let wipe = Command::AskWipe(recent.id, recent.path.clone(), name.clone());
        act(ui, Kind::Danger, text.recent_wipe(), wipe);
    });
}

/// What else is in the folder. It comes a moment later than the rest, so it stands below what is there at once.
fn others(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let (text, folder) = (view.text, view.in_folder);
    if let Some(error) = folder.error() {
        ui.add_space(GAP);
        secondary(ui, text.explain_store_error(error).to_string());
    }
    let all = folder.others(&view.settings.recent);
    if all.is_empty() {
        return;
    }
    ui.add_space(GAP_LARGE);
    heading(ui, 2, text.in_folder_title());
    let count = all.len() + folder.left();
    secondary(ui, text.in_folder_what(count, view.folders.sessions().display().to_string(), text.number(count)));
    let shown = all.len().min(folder.shown());
    list(ui, &text.in_folder_title(), shown, |ui| {
        for (place, listed) in all.iter().take(shown).enumerate() {
            ui.push_id(&listed.path, |ui| panel(ui, |ui| other(view, ui, place, listed, queue)));
            ui.add_space(GAP_SMALL);
        }
    });
    if shown < all.len() {
        if button(ui, Kind::Plain, text.in_folder_more(text.number(all.len() - shown))).clicked() {
            queue.push(Command::MoreInFolder);
        }
    } else if folder.left() > 0 {
        secondary(ui, text.in_folder_left(folder.left(), text.number(folder.left())));
    }
}

fn other(view: &View<'_>, ui: &mut Ui, place: usize, listed: &Listed, queue: &mut Queue) {
    let (text, head) = (view.text, &listed.head);
    let name = session_name(text, &head.municipality, &head.title, &listed.path);
    heading(ui, 3, &name);
    let mut facts: Vec<String> = Vec::new();
    facts.extend(head.date.map(|date| text.date(date)));
    facts.extend(head.updated.map(|updated| text.in_folder_updated(text.day(updated))));
    facts.extend(head.finished.then(|| text.progress_finished()));
    facts.push(name_of(&listed.path));
    is_item(ui, place, &[std::slice::from_ref(&name), &facts].concat().join(", "));
    secondary(ui, facts.join(" · "));
    let words = if head.finished { text.recent_view() } else { text.recent_continue() };
    let named = format!("{words}: {name}, {}", name_of(&listed.path));
    if row_button(ui, Kind::Plain, words, named).clicked() {
        queue.push(Command::Open(listed.path.clone()));
    }
}
