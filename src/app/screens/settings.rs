//! How the program looks and behaves on this computer.

use analysetool_core::store::ThemeChoice;
use analysetool_core::text::Language;
use egui::Ui;

use super::View;
use crate::app::command::{Command, Queue, Setting};
use crate::app::execute::ZOOM_STEPS;
use crate::app::theme::{GAP_LARGE, GAP_SMALL};
use crate::app::verb::Verb;
use crate::app::widgets::{Choice, Kind, button, checkbox, command_button, heading, paragraph, radio_group, secondary};

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let text = view.text;
    let settings = view.settings;
    back(view, ui, queue);
    heading(ui, 1, text.settings_title());
    ui.add_space(GAP_SMALL);
    heading(ui, 2, text.settings_language());
    let selected = Language::ALL.iter().position(|&language| language == settings.language);
    let names = Language::ALL.map(|language| plain(language.name().to_owned()));
    let chosen = radio_group(ui, &text.settings_language(), selected, &names);
    if let Some(language) = chosen.and_then(|index| Language::ALL.get(index)) {
        queue.push(Command::Set(Setting::Language(*language)));
    }
    secondary(ui, text.settings_language_hint());
    ui.add_space(GAP_LARGE);

    heading(ui, 2, text.settings_theme());
    let mut themes =
        [text.theme_system(), text.theme_light(), text.theme_dark(), text.theme_high_contrast()].map(plain);
    if let Some(high_contrast) = themes.last_mut() {
        high_contrast.hint = text.theme_high_contrast_hint();
    }
    let selected = ThemeChoice::ALL.iter().position(|&theme| theme == settings.theme);
    let chosen = radio_group(ui, &text.settings_theme(), selected, &themes);
    if let Some(theme) = chosen.and_then(|index| ThemeChoice::ALL.get(index)) {
        queue.push(Command::Set(Setting::Theme(*theme)));
    }
    ui.add_space(GAP_LARGE);

    heading(ui, 2, text.settings_size());
    secondary(ui, text.settings_size_keys());
    let sizes: Vec<Choice> = ZOOM_STEPS.iter().map(|percent| plain(text.percent(percent.to_string()))).collect();
    let selected = ZOOM_STEPS.iter().position(|&percent| percent == settings.zoom_percent);
    let chosen = radio_group(ui, &text.settings_size(), selected, &sizes);
    if let Some(percent) = chosen.and_then(|index| ZOOM_STEPS.get(index)) {
        queue.push(Command::Set(Setting::Zoom(*percent)));
    }
    ui.add_space(GAP_LARGE);

    heading(ui, 2, text.audience_settings());
    super::room::looks(view, ui, queue);
    ui.add_space(GAP_LARGE);

    heading(ui, 2, text.settings_scoring());
    if checkbox(ui, settings.auto_advance, &text.settings_auto_advance()) {
        queue.push(Command::Set(Setting::AutoAdvance(!settings.auto_advance)));
    }
    secondary(ui, text.settings_auto_advance_hint());
    if checkbox(ui, settings.single_keys, &text.settings_single_keys()) {
        queue.push(Command::Set(Setting::SingleKeys(!settings.single_keys)));
    }
    secondary(ui, text.settings_single_keys_hint());
    ui.add_space(GAP_LARGE);

    heading(ui, 2, text.settings_folder());
    paragraph(ui, text.sessions_folder_is(view.folders.sessions().display().to_string()));
    ui.horizontal_wrapped(|ui| {
        command_button(ui, Kind::Plain, Verb::ChooseFolder, view.now, text, queue);
        if settings.sessions_folder.is_some() && button(ui, Kind::Plain, text.settings_folder_default()).clicked() {
            queue.push(Command::Set(Setting::UsualFolder));
        }
    });
    secondary(ui, text.settings_data_folder(view.folders.data().display().to_string()));
    ui.add_space(GAP_LARGE);
    super::about::ways_to_documents(view, ui, queue);
}

/// The way back to where the user came from.
pub(super) fn back(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    if button(ui, Kind::Plain, view.text.back()).clicked() {
        queue.push(Command::Show(view.screen_before));
    }
}

fn plain(label: String) -> Choice {
    Choice { label, hint: String::new() }
}
