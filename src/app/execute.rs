//! The one place where commands are carried out.

mod edits;
mod verbs;

use std::path::PathBuf;

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::Edit;
use analysetool_core::store::{LETTERS_PERCENT, Request, ZOOM_PERCENT, is_pdf};

use super::command::{Command, Leaving, Queue, Screen, Setting};
use super::widgets::Tone;
use super::work::Work;
use super::{App, Dialog, Message};

/// Sizes that the settings offer, in percent.
pub(super) const ZOOM_STEPS: [u32; 6] = [100, 110, 125, 150, 175, 200];

impl App {
    pub(super) fn execute(&mut self, ctx: &egui::Context, command: Command) {
        match command {
            Command::Verb(verb) => self.execute_verb(ctx, verb),
            Command::Example => self.open_example(),
            Command::Show(screen) => {
                self.show_screen(screen);
                self.look_at_logo(ctx);
            }
            Command::GoTo(statement) => self.go_to_statement(&statement),
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
            Command::Room(what) => self.do_room(ctx, what),
            Command::Workshop(what) => self.do_workshop(what),
            Command::Reports(what) => self.do_reports(ctx, what),
            Command::Years(what) => self.do_years(ctx, what),
            Command::Read(reading) => self.reading.follow(reading),
            Command::Edit(edit) => {
                self.edit(edit);
            }
            Command::MoreInFolder => self.in_folder.show_more(),
            Command::Open(path) => self.open(path),
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
            Command::Learned(hint) => self.learn(hint),
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
            Command::CopyAddress(words) => {
                ctx.copy_text(words);
                let said = self.text.address_copied();
                self.say(Tone::Info, said);
            }
            Command::Restore(backup) => {
                self.comparison = None;
                self.opening = true;
                self.store.send(Request::Restore(backup));
            }
        }
    }

    fn open(&mut self, path: PathBuf) {
        // When it can't be opened, the start screen is where the message stands.
        self.show_screen(Screen::Start);
        if self.work.is_some() {
            return;
        }
        self.opening = true;
        self.store.send(if is_pdf(&path) {
            let folder = Some(self.folders.sessions().to_path_buf());
            Request::OpenPdf { pdf: path, folder }
        } else {
            Request::Open(path)
        });
    }

    fn go_to_statement(&mut self, statement: &StatementId) {
        self.dialog = None;
        let in_meeting = self.work.as_ref().is_some_and(|work| work.meeting.has_statement());
        if self.screen == Screen::Meeting && in_meeting {
            self.meeting_go_to(statement.clone());
            return;
        }
        if self.work.as_mut().is_some_and(|work| work.go_to(statement)) {
            self.with_work(|work| work.list_view = false);
            self.show_screen(Screen::Score);
            self.remember_place();
        }
    }

    fn set(&mut self, ctx: &egui::Context, setting: Setting) {
        match setting {
            Setting::Theme(theme) => {
                self.settings.theme = theme;
                super::theme::choose(ctx, theme);
            }
            Setting::Language(language) => {
                self.settings.language = language;
                self.speak(language);
            }
            Setting::Zoom(percent) => {
                self.settings.zoom_percent = percent.clamp(*ZOOM_PERCENT.start(), *ZOOM_PERCENT.end());
                self.apply_zoom(ctx);
            }
            Setting::RoomLetters(percent) => {
                self.settings.room_letters_percent = percent.clamp(*LETTERS_PERCENT.start(), *LETTERS_PERCENT.end());
            }
            Setting::RoomDark(on) => self.settings.room_dark = on,
            Setting::AutoAdvance(on) => self.settings.auto_advance = on,
            Setting::SingleKeys(on) => self.settings.single_keys = on,
            Setting::UsualQuestionnaire => {
                self.settings.questionnaire = None;
                self.questionnaires.choose(None);
            }
            Setting::UsualFolder => {
                self.settings.sessions_folder = None;
                self.folders = self.usual_folders.clone();
            }
        }
        self.save_settings();
    }

    pub(super) fn with_work(&mut self, change: impl FnOnce(&mut Work)) {
        if let Some(work) = &mut self.work {
            change(work);
        }
    }

    pub(super) fn say(&mut self, tone: Tone, text: String) {
        self.message = Some(Message { tone, text, file: None });
        self.fresh_message = true;
    }

    /// Says something about a file, with a way to see where it is.
    pub(super) fn say_with_file(&mut self, tone: Tone, text: String, file: PathBuf) {
        self.message = Some(Message { tone, text, file: Some(file) });
        self.fresh_message = true;
    }

    pub(super) fn show_screen(&mut self, screen: Screen) {
        self.remember_way_back(screen);
        let gathers = screen == Screen::Partners && self.gathering.is_active();
        let needs_session = !gathers && screen != Screen::Start && !screen.is_about_the_program();
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
            self.in_folder.leave();
        }
        if screen == Screen::Meeting {
            self.follow_meeting();
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

    fn go_to_index(&mut self, index: usize) {
        self.with_work(|work| work.go_to_index(index));
        self.message = None;
        self.fresh_page = self.work.as_ref().is_some_and(|work| !work.list_view);
        self.focus_answer = true;
        self.remember_place();
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
