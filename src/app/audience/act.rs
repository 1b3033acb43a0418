//! What the window does for the screen before the room, in every frame.

use analysetool_core::workshop::{AudienceView, Showing};
use egui::Context;

use super::paint::BeamerStyle;
use super::state::{Gone, Room};
use crate::app::verb::Situation;
use crate::app::widgets::Tone;
use crate::app::work::Work;
use crate::app::{App, keys};

impl App {
    /// Before drawing: keys that were pressed before the room, and whether its window is still there.
    pub(in crate::app) fn hear_room(&mut self, ctx: &Context, situation: &Situation) {
        let pressed = self.audience.take_keys();
        // A remote must never answer a statement on another page, or a question that is asked in this window.
        if self.dialog.is_none() && situation.meeting.is_on_page {
            keys::read_room(&pressed, situation, &mut self.queue);
        }
        match self.audience.is_gone(ctx) {
            Some(Gone::Closed) => {
                let said = self.text.audience_closed();
                self.say(Tone::Info, said);
            }
            Some(Gone::Unplugged) => {
                let said = self.text.audience_unplugged();
                self.say(Tone::Warning, said);
            }
            None => {}
        }
    }

    /// Opens or closes the window before the room.
    pub(in crate::app) fn do_room(&mut self, ctx: &Context, what: Room) {
        match what {
            Room::Open => {
                let Some(view) = self.work.as_ref().map(|work| picture(work, &self.text)) else { return };
                let style = self.room_style(ctx);
                if !self.audience.open(view, style) {
                    let said = self.text.audience_no_second_monitor();
                    self.say(Tone::Info, said);
                }
            }
            Room::Close => self.audience.close(),
        }
    }

    /// After everything that was asked for: what the room sees now. Without a session there is nothing to see.
    pub(in crate::app) fn show_room(&mut self, ctx: &Context) {
        if !self.audience.is_open() {
            return;
        }
        let Some(work) = &self.work else {
            self.audience.close();
            return;
        };
        let (view, style) = (picture(work, &self.text), self.room_style(ctx));
        self.audience.show(ctx, view, &style);
    }

    /// How pictures before the room look.
    pub(in crate::app) fn room_style(&self, ctx: &Context) -> BeamerStyle {
        let dark = self.settings.room_dark && ctx.theme() == egui::Theme::Dark;
        self.audience.style(self.settings.room_letters_percent, dark)
    }
}

/// What the room sees of a session.
pub(in crate::app) fn picture(work: &Work, text: &analysetool_core::text::Text) -> AudienceView {
    work.meeting.shown(Showing { session: work.session(), summary: work.summary(), text })
}
