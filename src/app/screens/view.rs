//! What a screen may know, and the frame that all pages have.

use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::store::{Folders, Settings};
use analysetool_core::text::Text;
use egui::{CentralPanel, Ui};

use super::{bar, ground};
use crate::app::audience::BeamerStyle;
use crate::app::command::{Queue, Screen};
use crate::app::documents::Place;
use crate::app::in_folder::InFolder;
use crate::app::partners::Gathering;
use crate::app::reports::Reporting;
use crate::app::verb::{Situation, Verb};
use crate::app::widgets::{Region, bars_scroll_along, page, region};
use crate::app::work::{Comparison, Work};
use crate::app::{Dialog, Message};
use crate::renderer::Renderer;

/// Everything a screen may know.
#[expect(clippy::struct_excessive_bools, reason = "independent facts")]
pub(in crate::app) struct View<'a> {
    pub text: &'a Text,
    pub settings: &'a Settings,
    pub folders: &'a Folders,
    pub questionnaire: &'a Questionnaire,
    pub work: Option<&'a Work>,
    pub comparison: Option<&'a Comparison>,
    /// The sessions in the folder of this user.
    pub in_folder: &'a InFolder,
    /// Files of partners that wait for a decision.
    pub gathering: &'a Gathering,
    /// Documents to pass on.
    pub reporting: &'a Reporting,
    /// What draws the window, when there is one.
    pub renderer: Option<Renderer>,
    /// What the window is called.
    pub title: &'a str,
    pub message: Option<&'a Message>,
    /// The message was not on the screen a frame ago.
    pub fresh_message: bool,
    pub dialog: Option<&'a Dialog>,
    pub screen: Screen,
    pub screen_before: Screen,
    /// Where somebody is in a document that comes with the program.
    pub reading: &'a Place,
    pub now: &'a Situation,
    /// The day it is: what is late depends on it.
    pub today: jiff::civil::Date,
    /// The search field wants the focus.
    pub focus_search: bool,
    /// This page was not on the screen a frame ago.
    pub fresh: bool,
    /// The dialog was not on the screen a frame ago.
    pub fresh_dialog: bool,
    /// How pictures before the room look.
    pub room_style: &'a BeamerStyle,
    /// The answers of the current statement want the focus.
    pub focus_answer: bool,
}

impl View<'_> {
    /// The page of this screen, below the bars when they scroll along. One that was not on the screen a frame ago starts at
    /// its top.
    pub fn page(&self, ui: &mut Ui, width: f32, queue: &mut Queue, contents: impl FnOnce(&mut Ui, &mut Queue)) {
        let along = bars_scroll_along(ui.ctx());
        CentralPanel::default().frame(ground(ui)).show(ui, |ui| {
            page(ui, &format!("{:?}", self.screen), width, self.fresh, |ui| {
                if along {
                    bar::show(self, ui, queue);
                    bar::messages(self, ui, queue);
                }
                region(ui, Region::Page, &self.text.region_page(), |ui| contents(ui, queue));
            });
        });
    }

    /// The name of a verb with its key behind it, when the key works.
    #[must_use]
    pub fn with_key(&self, verb: Verb) -> String {
        let name = verb.name(self.text);
        match verb.shortcut_text(self.text) {
            Some(key) if self.settings.single_keys => self.text.workshop_with_key(name, key),
            _ => name,
        }
    }
}
