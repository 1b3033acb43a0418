//! What each verb does: a button, a key and the help page share them.

use analysetool_core::session::Edit;
use analysetool_core::store::Hint;
use jiff::Timestamp;

use super::next_zoom;
use crate::app::audience::Room;
use crate::app::command::{Command, Screen, Setting};
use crate::app::file_dialogs::Purpose;
use crate::app::plan::Plan;
use crate::app::verb::Verb;
use crate::app::widgets::{Tone, go_to_page, go_to_region};
use crate::app::work::Work;
use crate::app::workshop::Workshop;
use crate::app::{App, Dialog};

impl App {
    pub(super) fn execute_verb(&mut self, ctx: &egui::Context, verb: Verb) {
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
            Verb::LessScore(_) | Verb::LessDontKnow | Verb::LessNotApplicable => {
                self.answer_in_meeting(verb.less(), false);
            }
            Verb::GoOn => self.meeting_go_on(),
            Verb::VoteAgain => self.vote_again(),
            Verb::Blank => self.meeting(|meeting, _| meeting.blank = !meeting.blank),
            Verb::Park => self.park_here(),
            Verb::ActionHere => {
                let here = self.work.as_ref().and_then(|work| work.meeting.statement.clone());
                self.do_plan(ctx, Plan::NewAction(String::new(), here));
            }
            Verb::RoomWindow => self.do_room(ctx, Room::Open),
            Verb::OneWindow => {
                let on = self.work.as_ref().is_some_and(|work| work.meeting.one_window);
                self.do_workshop(Workshop::OneWindow(!on));
            }
            Verb::Flag if self.screen == Screen::Meeting => self.later_in_meeting(),
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
                self.reading.is_contents_open = true;
                if self.screen == Screen::Score {
                    self.with_work(|work| work.jump_list_open = true);
                }
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
                        (Tone::Warning, crate::app::screens::saved_words(&self.text, work).0)
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
            Verb::Report => self.execute(ctx, Command::Show(Screen::Report)),
            Verb::Reopen => {
                self.edit(Edit::Finished(false));
            }
            Verb::NextRegion => go_to_region(ctx, true),
            Verb::PreviousRegion => go_to_region(ctx, false),
            Verb::ToContent => go_to_page(ctx),
            Verb::Words => self.dialog = Some(Dialog::Words { query: String::new() }),
            Verb::Help => self.dialog = Some(Dialog::Help),
            Verb::ZoomIn => self.set(ctx, Setting::Zoom(next_zoom(self.settings.zoom_percent, true))),
            Verb::ZoomOut => self.set(ctx, Setting::Zoom(next_zoom(self.settings.zoom_percent, false))),
            Verb::ZoomReset => self.set(ctx, Setting::Zoom(100)),
        }
    }

    fn answer(&mut self, verb: Verb) {
        let Some(value) = verb.answer() else { return };
        if self.screen == Screen::Meeting {
            self.answer_in_meeting(value, true);
            return;
        }
        if self.screen == Screen::Paper {
            self.answer_on_sheet(value);
            return;
        }
        let accepted = self.edit_current(|statement| Edit::Answer { statement, value });
        if accepted {
            self.learn(Hint::Keys);
        }
        let one_at_a_time = self.work.as_ref().is_some_and(|work| !work.list_view);
        if accepted && value.is_some() && self.settings.auto_advance && one_at_a_time {
            self.step(1);
        }
    }

    /// To the next or previous statement; after the last one the check follows.
    pub(super) fn step(&mut self, by: isize) {
        if self.screen == Screen::Meeting {
            self.meeting_step(by);
            return;
        }
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

    fn time_travel(&mut self, travel: fn(&mut Work, Timestamp) -> bool, say: fn(&Self) -> String) {
        let before = self.work.as_ref().and_then(|work| work.meeting.statement.clone());
        let moved = self.work.as_mut().is_some_and(|work| travel(work, Timestamp::now()));
        if moved {
            if self.screen == Screen::Meeting {
                self.follow_undo_in_meeting(before.as_ref());
            }
            if self.screen == Screen::Paper {
                self.follow_undo_on_sheet();
            }
            self.save();
            let text = say(self);
            self.say(Tone::Info, text);
        }
    }
}
