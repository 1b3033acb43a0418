//! The one place where commands are carried out.

use analysetool_core::session::Edit;
use analysetool_core::store::{Request, ZOOM_PERCENT};
use jiff::Timestamp;

use super::command::{Command, Leaving, Queue, Screen, Setting};
use super::dialogs::Purpose;
use super::verb::Verb;
use super::widgets::Tone;
use super::work::Work;
use super::{App, Dialog, Message};

/// Sizes that the settings offer, in percent.
pub(super) const ZOOM_STEPS: [u32; 6] = [100, 110, 125, 150, 175, 200];

impl App {
    pub(super) fn execute(&mut self, ctx: &egui::Context, command: Command) {
        match command {
            Command::Verb(verb) => self.execute_verb(ctx, verb),
            Command::Show(screen) => self.show_screen(screen),
            Command::GoTo(statement) => {
                self.dialog = None;
                let found = self.work.as_mut().is_some_and(|work| work.go_to(&statement));
                if found {
                    if let Some(work) = &mut self.work {
                        work.list_view = false;
                    }
                    self.show_screen(Screen::Score);
                    self.remember_place();
                }
            }
            Command::GoToInList(statement) => {
                self.with_work(|work| {
                    work.go_to(&statement);
                });
                self.fresh_page = true;
                self.remember_place();
            }
            Command::Filter(filter) => self.with_work(|work| work.filter = filter),
            Command::Search(search) => self.with_work(|work| work.search = search),
            Command::JumpList(open) => {
                self.with_work(|work| {
                    work.jump_list_open = open;
                    work.scroll_to_current = true;
                });
            }
            Command::DateTyped(typed) => self.with_work(|work| work.date_text = Some(typed)),
            Command::DialogText(typed) => {
                if let Some(
                    Dialog::GoTo { query: value }
                    | Dialog::Words { query: value }
                    | Dialog::Rename { title: value, .. }
                    | Dialog::PathField { path: value, .. },
                ) = &mut self.dialog
                {
                    *value = typed;
                }
            }
            Command::Results(show) => self.show_results(ctx, show),
            Command::Partners(what) => self.do_partners(ctx, what),
            Command::Paper(what) => self.do_paper(what),
            Command::Plan(what) => self.do_plan(ctx, what),
            Command::Years(what) => self.do_years(ctx, what),
            Command::Edit(edit) => {
                self.edit(edit);
            }
            Command::Open(path) => {
                // When it can't be opened, the start screen is where the message stands.
                self.show_screen(Screen::Start);
                if self.work.is_none() {
                    self.opening = true;
                    self.store.send(Request::Open(path));
                }
            }
            Command::Copy(path) => self.store.send(Request::Copy { path, title: None }),
            Command::StartRename(path, title) => self.dialog = Some(Dialog::Rename { path, title }),
            Command::Rename(path, title) => {
                self.dialog = None;
                self.store.send(Request::Rename { path, title });
            }
            Command::AskWipe(id, path, name) => self.dialog = Some(Dialog::Wipe { id, path, name }),
            Command::Wipe(id, path) => {
                self.dialog = None;
                // The list keeps it until it is really gone.
                self.store.send(Request::Wipe { path, id });
            }
            Command::Set(setting) => self.set(ctx, setting),
            Command::PathTyped(path) => self.path_typed(ctx, &path),
            Command::CloseDialog => self.dialog = None,
            Command::Dismiss => self.message = None,
            Command::EndComparison => {
                self.comparison = None;
                self.show_screen(Screen::Score);
            }
            Command::LeaveUnsaved(leaving) => {
                self.dialog = None;
                self.leave_unsaved = true;
                match leaving {
                    Leaving::Session => self.show_screen(Screen::Start),
                    Leaving::Program => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
                }
                self.leave_unsaved = leaving == Leaving::Program;
            }
            Command::Current(statement) => self.with_work(|work| {
                work.go_to(&statement);
                work.scroll_to_current = false;
            }),
            Command::Pick { statement, value } => {
                let accepted = self.edit(Edit::Answer { statement, value: Some(value) });
                if accepted && self.settings.auto_advance {
                    self.step(1);
                }
            }
            Command::Explain(word) => self.dialog = Some(Dialog::Word(word)),
            Command::CopyText(words) => {
                ctx.copy_text(words);
                let said = self.text.advice_copied();
                self.say(Tone::Info, said);
            }
            Command::Restore(backup) => {
                self.comparison = None;
                self.opening = true;
                self.store.send(Request::Restore(backup));
            }
        }
    }

    fn set(&mut self, ctx: &egui::Context, setting: Setting) {
        match setting {
            Setting::Theme(theme) => {
                self.settings.theme = theme;
                super::theme::choose(ctx, theme);
            }
            Setting::Zoom(percent) => {
                self.settings.zoom_percent = percent.clamp(*ZOOM_PERCENT.start(), *ZOOM_PERCENT.end());
                self.apply_zoom(ctx);
            }
            Setting::AutoAdvance(on) => self.settings.auto_advance = on,
            Setting::SingleKeys(on) => self.settings.single_keys = on,
            Setting::UsualQuestionnaire => {
                self.settings.questionnaire = None;
                self.instrument = self.builtin.clone();
            }
            Setting::UsualFolder => {
                self.settings.sessions_folder = None;
                self.folders = self.usual_folders.clone();
            }
        }
        self.save_settings();
    }

    fn execute_verb(&mut self, ctx: &egui::Context, verb: Verb) {
        if !verb.is_possible(&self.situation()) {
            return;
        }
        match verb {
            Verb::NewSession => self.new_session(),
            Verb::OpenSession => self.ask(ctx, Purpose::OpenSession),
            Verb::OpenQuestionnaire => self.ask(ctx, Purpose::OpenQuestionnaire),
            Verb::SaveElsewhere => {
                let name = self.work.as_ref().and_then(|work| work.path.as_ref()).and_then(|path| path.file_name());
                let file_name = name.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
                self.ask(ctx, Purpose::SaveElsewhere { file_name });
            }
            Verb::ChooseFolder => self.ask(ctx, Purpose::SessionsFolder),
            Verb::Answer(_) | Verb::DontKnow | Verb::NotApplicable | Verb::ClearAnswer => self.answer(verb),
            Verb::Flag => {
                let flagged = self.work.as_ref().and_then(Work::current_answer).is_some_and(|answer| answer.flagged);
                self.edit_current(|statement| Edit::Flag { statement, flagged: !flagged });
            }
            Verb::Guidance => self.with_work(|work| {
                work.guidance_open = !work.guidance_open;
                work.scroll_to_guidance = work.guidance_open;
            }),
            Verb::Next => self.step(1),
            Verb::Previous => self.step(-1),
            Verb::NextOpen => {
                let on_sheet = self.screen == Screen::Paper;
                let next = if on_sheet { Work::next_open_on_sheet } else { Work::next_open };
                if let Some(index) = self.work.as_ref().and_then(next) {
                    if on_sheet { self.go_to_on_sheet(index) } else { self.go_to_index(index) }
                }
            }
            Verb::GoTo => self.dialog = Some(Dialog::GoTo { query: String::new() }),
            Verb::Find => {
                self.with_work(|work| work.jump_list_open = true);
                self.focus_search = true;
            }
            Verb::ListView => {
                self.with_work(|work| {
                    work.list_view = !work.list_view;
                    work.scroll_to_current = true;
                });
                self.fresh_page = true;
            }
            Verb::Undo => self.time_travel(Work::undo, |app| app.text.undone()),
            Verb::Redo => self.time_travel(Work::redo, |app| app.text.redone()),
            Verb::Save => {
                if let Some(work) = &self.work {
                    let saved = work.writable && work.path.is_some() && work.saving.saved >= work.saving.revision;
                    let (tone, text) = if saved && work.saving.failure.is_none() {
                        (Tone::Info, self.text.save_is_automatic())
                    } else {
                        (Tone::Warning, super::screens::saved_words(&self.text, work).0)
                    };
                    self.say(tone, text);
                }
            }
            Verb::Finish => {
                if self.edit(Edit::Finished(true)) {
                    // What a partner does next stands on the page of the check.
                    let begun = self.work.as_ref().is_some_and(|work| work.begun_from.is_some());
                    self.show_screen(if begun { Screen::Check } else { Screen::Results });
                    self.fresh_page = true;
                }
            }
            Verb::Reopen => {
                self.edit(Edit::Finished(false));
            }
            Verb::Words => self.dialog = Some(Dialog::Words { query: String::new() }),
            Verb::Help => self.dialog = Some(Dialog::Help),
            Verb::ZoomIn => self.set(ctx, Setting::Zoom(next_zoom(self.settings.zoom_percent, true))),
            Verb::ZoomOut => self.set(ctx, Setting::Zoom(next_zoom(self.settings.zoom_percent, false))),
            Verb::ZoomReset => self.set(ctx, Setting::Zoom(100)),
        }
    }

    pub(super) fn with_work(&mut self, change: impl FnOnce(&mut Work)) {
        if let Some(work) = &mut self.work {
            change(work);
        }
    }

    pub(super) fn say(&mut self, tone: Tone, text: String) {
        self.message = Some(Message { tone, text });
    }

    pub(super) fn show_screen(&mut self, screen: Screen) {
        if matches!(screen, Screen::Settings | Screen::About)
            && !matches!(self.screen, Screen::Settings | Screen::About)
        {
            self.screen_before = self.screen;
        }
        let gathers = screen == Screen::Partners && self.gathering.is_active();
        let needs_session = !gathers && !matches!(screen, Screen::Start | Screen::Settings | Screen::About);
        if needs_session && self.work.is_none() {
            return;
        }
        if screen == Screen::Start && !self.may_leave(Leaving::Session) {
            return;
        }
        // Going back to the start closes the session, which makes a file only of what was changed.
        if !matches!(screen, Screen::Context | Screen::Welcome | Screen::Start) {
            self.give_new_session_a_file();
        }
        if screen == Screen::Start {
            self.close_work();
            self.gathering.clear();
        }
        if self.screen != screen {
            self.fresh_page = true;
            self.message = None;
        }
        if screen == Screen::Backups {
            self.with_work(|work| work.backups = None);
            self.store.send(Request::ListBackups);
        }
        self.with_work(|work| {
            work.results.detail = None;
            work.scroll_to_current = true;
        });
        self.screen = screen;
    }

    /// Makes a change and hands the session to the store. Returns whether it was accepted.
    pub(super) fn edit(&mut self, edit: Edit) -> bool {
        let Some(work) = &mut self.work else { return false };
        if !work.writable {
            return false;
        }
        match work.apply(edit, Timestamp::now()) {
            Ok(true) => self.save(),
            Ok(false) => {}
            Err(error) => {
                let text = self.text.explain_edit_error(&error);
                self.say(Tone::Error, text);
                return false;
            }
        }
        true
    }

    fn edit_current(&mut self, edit: impl FnOnce(analysetool_core::questionnaire::StatementId) -> Edit) -> bool {
        let Some(id) = self.work.as_ref().and_then(Work::current).map(|located| located.statement.id.clone()) else {
            return false;
        };
        self.edit(edit(id))
    }

    fn answer(&mut self, verb: Verb) {
        let Some(value) = verb.answer() else { return };
        if self.screen == Screen::Paper {
            self.answer_on_sheet(value);
            return;
        }
        let accepted = self.edit_current(|statement| Edit::Answer { statement, value });
        let one_at_a_time = self.work.as_ref().is_some_and(|work| !work.list_view);
        if accepted && value.is_some() && self.settings.auto_advance && one_at_a_time {
            self.step(1);
        }
    }

    /// To the next or previous statement; after the last one the check follows.
    fn step(&mut self, by: isize) {
        let Some(work) = &self.work else { return };
        let sheet = work.sheets.open.as_ref().filter(|_| self.screen == Screen::Paper);
        let current = sheet.map_or(work.current, |sheet| sheet.index);
        let Some(index) = current.checked_add_signed(by) else { return };
        if sheet.is_some() {
            self.go_to_on_sheet(index);
            return;
        }
        if index >= work.questionnaire().statement_count() {
            self.show_screen(Screen::Check);
        } else {
            self.go_to_index(index);
        }
    }

    fn go_to_index(&mut self, index: usize) {
        self.with_work(|work| work.go_to_index(index));
        self.message = None;
        self.fresh_page = self.work.as_ref().is_some_and(|work| !work.list_view);
        self.focus_answer = true;
        self.remember_place();
    }

    fn time_travel(&mut self, travel: fn(&mut Work, Timestamp) -> bool, say: fn(&Self) -> String) {
        let moved = self.work.as_mut().is_some_and(|work| travel(work, Timestamp::now()));
        if moved {
            if self.screen == Screen::Paper {
                self.follow_undo_on_sheet();
            }
            self.save();
            let text = say(self);
            self.say(Tone::Info, text);
        }
    }

    pub(super) fn apply_zoom(&self, ctx: &egui::Context) {
        #[expect(clippy::cast_precision_loss, reason = "100 to 200")]
        ctx.set_zoom_factor(self.settings.zoom_percent as f32 / 100.0);
    }

    /// Where parts of the window outside a screen ask for something.
    pub(super) const fn queue(&mut self) -> &mut Queue {
        &mut self.queue
    }
}

fn next_zoom(percent: u32, larger: bool) -> u32 {
    if larger {
        ZOOM_STEPS.into_iter().find(|&step| step > percent).unwrap_or(200)
    } else {
        ZOOM_STEPS.into_iter().rev().find(|&step| step < percent).unwrap_or(100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zooming_goes_in_steps_and_stops_at_both_ends() {
        assert_eq!(next_zoom(100, true), 110);
        assert_eq!(next_zoom(120, true), 125);
        assert_eq!(next_zoom(200, true), 200);
        assert_eq!(next_zoom(120, false), 110);
        assert_eq!(next_zoom(100, false), 100);
    }
}
