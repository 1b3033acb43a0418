//! From what was seen to what will be done: what the plan page asks for, and how it is done.

pub mod advice;
mod change;
mod minutes;
mod state;
pub mod words;

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{ActionStatus, LocalId};
use jiff::Zoned;
pub use state::{Choosing, Picker, Planning, Typed, Wants};

use super::App;
use super::command::Screen;
use super::widgets::Tone;
use super::workshop::Workshop;

/// Something to do on the plan page.
#[derive(Clone, Debug)]
pub enum Plan {
    /// Chooses with dots, or by hand.
    Choose(Choosing),
    /// Looks for a statement.
    Search(Picker, String),
    /// Keeps a date or a number of people as it is being typed.
    Typed(Typed, String),
    /// The field with the date of an item was left while it was no date: that is said from now on.
    DueLeft(LocalId),
    /// Makes a statement a focus point.
    AddFocus(StatementId),
    /// Adds the statements with the most dots to the focus points: this many.
    TakeOver(usize),
    /// Moves a focus point up (-1) or down (1).
    MoveFocus(StatementId, isize),
    /// A statement is no focus point any more.
    RemoveFocus(StatementId),
    /// Begins a slip of dots.
    NewSlip,
    /// Lists the slips, without what is on them, or hides the list.
    ListSlips(bool),
    /// Asks whether a slip, counted from 0, may be opened where others can read along; or leaves it closed.
    AskSlip(Option<usize>),
    /// Opens a slip, counted from 0, or closes the one that is open.
    OpenSlip(Option<usize>),
    /// Takes a slip away, counted from 0.
    RemoveSlip(usize),
    /// Gives a statement this many dots on the slip that is open.
    Dots(StatementId, u16),
    /// The slip that is open is of this many people.
    People(u16),
    /// Shows or hides what the dots add up to.
    Reveal(bool),
    /// Agrees on something to do: a text, which may be empty, and the statement it is about.
    NewAction(String, Option<StatementId>),
    /// Opens an action or parked item to be changed, or closes the one that is open.
    Open(Option<LocalId>),
    /// Opens an action or parked item to change its date.
    OpenDue(LocalId),
    /// Removes an action.
    RemoveAction(LocalId),
    /// Says what became of an action of the previous measurement.
    Answer(LocalId, ActionStatus),
    /// Parks something.
    NewParked,
    /// Removes what was parked.
    RemoveParked(LocalId),
    /// Puts a statement on the list to talk about in the meeting.
    TalkAbout(StatementId),
    /// Links a statement to the action or parked item that is open.
    Link(StatementId),
    /// Shows only actions that are still to be done, or all.
    OnlyOpen(bool),
    /// Shows what often helps with a statement, or closes it.
    Advice(Option<StatementId>),
    /// Goes to a part of the page: what it begins with gets the focus.
    GoTo(Wants),
    /// Puts the whole plan on the clipboard.
    CopyAll,
}

impl App {
    pub(super) fn do_plan(&mut self, ctx: &egui::Context, what: Plan) {
        match what {
            Plan::Choose(way) => self.planning(|planning| planning.way = Some(way)),
            Plan::Search(picker, words) => self.planning(|planning| planning.look_for(picker, words)),
            Plan::Typed(what, words) => self.keep_typed(what, words),
            Plan::DueLeft(item) => self.planning(|planning| planning.faulty_due = Some(item)),
            Plan::ListSlips(on) => self.planning(|planning| (planning.lists_slips, planning.asked_slip) = (on, None)),
            Plan::AskSlip(slip) => self.planning(|planning| {
                let asked = planning.asked_slip.map(Wants::SlipRow);
                planning.asked_slip = slip;
                planning.wants = if slip.is_some() { Some(Wants::SlipStays) } else { asked };
            }),
            Plan::Open(item) => self.open_item(item, Wants::Field),
            Plan::OpenDue(item) => self.open_item(Some(item), Wants::Due),
            Plan::OnlyOpen(on) => self.planning(|planning| planning.only_open = on),
            Plan::GoTo(part) => self.planning(|planning| planning.wants = Some(part)),
            Plan::Advice(statement) => self.planning(|planning| planning.advice = statement),
            Plan::TalkAbout(statement) => self.do_workshop(Workshop::AddTalk(statement)),
            Plan::CopyAll => {
                let Some(work) = &self.work else { return };
                ctx.copy_text(minutes::write(work.session(), &self.text));
                let said = self.text.plan_copied();
                self.say(Tone::Info, said);
            }
            change => self.change_plan(change),
        }
    }

    fn keep_typed(&mut self, what: Typed, words: String) {
        let is_right = words.trim().is_empty() || self.text.parse_date(&words).is_some();
        self.planning(|planning| {
            if is_right {
                planning.faulty_due = None;
            }
            planning.keep_typed(what, words);
        });
    }

    /// Whether the item that is open has to stay open: its date is typed and is no date. Then that is said.
    fn has_faulty_due(&mut self) -> bool {
        let open = self.work.as_ref().and_then(|work| {
            let open = work.planning.open?;
            let typed = work.planning.typing(Typed::Due(open)).filter(|typed| !typed.trim().is_empty())?;
            self.text.parse_date(typed).is_none().then_some(open)
        });
        if let Some(open) = open {
            self.planning(|planning| {
                planning.faulty_due = Some(open);
                planning.wants = Some(Wants::Due(open));
            });
        }
        open.is_some()
    }

    /// Closes the item that is open, or opens another; the focus goes along, to `first` of what was opened.
    fn open_item(&mut self, item: Option<LocalId>, first: fn(LocalId) -> Wants) {
        if self.has_faulty_due() {
            return;
        }
        self.with_work(|work| {
            let place = item.and_then(|id| work.session().actions().iter().find(|action| action.id == id));
            let place = place.map(analysetool_core::analysis::ActionOrder::of);
            let closed = work.planning.open_item(item, place);
            work.planning.wants = item.map(first).or(closed.map(Wants::Row));
        });
    }

    fn planning(&mut self, change: impl FnOnce(&mut Planning)) {
        self.with_work(|work| change(&mut work.planning));
    }

    /// To the plan page, when something for it was chosen elsewhere.
    fn go_to_plan(&mut self) {
        // In a meeting it is opened where the meeting is, when actions stand there.
        let is_here =
            self.screen == Screen::Meeting && self.work.as_ref().is_some_and(|work| work.meeting.has_actions());
        if self.screen != Screen::Plan && !is_here {
            self.show_screen(Screen::Plan);
        }
    }
}

/// The day it is here.
pub(super) fn today() -> jiff::civil::Date {
    Zoned::now().date()
}
