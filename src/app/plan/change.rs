//! Changes to the plan that the page asks for, made with the edits of a session.

use analysetool_core::analysis::{ActionOrder, carried_actions, priorities};
use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{Action, ActionStatus, Dots, Edit, FocusPoint, LocalId, ParkedItem, Session, Slip};

use super::{Choosing, Picker, Plan, Wants};
use crate::app::command::Screen;
use crate::app::widgets::Tone;
use crate::app::{App, Message};

impl App {
    pub(super) fn change_plan(&mut self, what: Plan) {
        // What was wrong with the change before this one is over.
        self.message = self.message.take().filter(|Message { tone, .. }| *tone != Tone::Error);
        match what {
            Plan::AddFocus(statement) => self.add_focus(statement),
            Plan::TakeOver(count) => self.take_over(count),
            Plan::MoveFocus(statement, by) => self.move_point(&statement, by),
            Plan::RemoveFocus(statement) => {
                self.edit_focus(|focus| focus.retain(|point| point.statement != statement));
                self.planning(|planning| planning.wants = Some(Wants::Search(Picker::Focus)));
            }
            Plan::NewSlip => self.new_slip(),
            Plan::RemoveSlip(slip) => self.remove_slip(slip),
            Plan::Dots(statement, count) => {
                self.edit_slip(|slip| {
                    slip.dots.insert(statement, count);
                    slip.dots.retain(|_, count| *count > 0);
                });
                self.planning(|planning| planning.look_for(Picker::Slip, String::new()));
            }
            Plan::OpenSlip(slip) => self.open_slip(slip),
            Plan::People(people) => self.edit_slip(|slip| slip.people = people),
            Plan::Reveal(revealed) => {
                self.edit_dots(|dots| {
                    dots.revealed = revealed;
                    drop_empty(&mut dots.slips);
                });
                self.planning(|planning| {
                    planning.open_slip(None);
                    planning.lists_slips = false;
                    planning.way = Some(Choosing::WithDots);
                });
            }
            Plan::NewAction(what, statement) => self.new_action(what, statement),
            Plan::RemoveAction(id) => {
                self.edit(Edit::RemoveAction(id));
                self.closed(Wants::NewAction);
            }
            Plan::Answer(before, status) => self.answer_for_last_time(before, status),
            Plan::NewParked => self.new_parked(),
            Plan::RemoveParked(id) => {
                self.edit(Edit::RemoveParked(id));
                self.closed(Wants::NewParked);
            }
            Plan::Link(statement) => self.link(statement),
            // What changes nothing in the plan was done already.
            Plan::Choose(_)
            | Plan::Search(..)
            | Plan::Typed(..)
            | Plan::DueLeft(_)
            | Plan::ListSlips(_)
            | Plan::AskSlip(_)
            | Plan::Open(_)
            | Plan::OpenDue(_)
            | Plan::TalkAbout(_)
            | Plan::OnlyOpen(_)
            | Plan::Advice(_)
            | Plan::GoTo(_)
            | Plan::CopyAll => {}
        }
    }

    fn session(&self) -> Option<&Session> {
        self.work.as_ref().map(crate::app::work::Work::session)
    }

    fn add_focus(&mut self, statement: StatementId) {
        let wanted = Wants::Why(statement.clone());
        let said = self.session().map(|session| super::words::statement(&self.text, session, &statement));
        if self.edit_focus(|focus| focus.push(FocusPoint::new(statement))) {
            self.planning(|planning| {
                planning.look_for(Picker::Focus, String::new());
                planning.wants = Some(wanted);
            });
            if self.screen != Screen::Plan
                && let Some(said) = said
            {
                let said = self.text.plan_focus_added(said);
                self.say(Tone::Info, said);
            }
        }
    }

    fn take_over(&mut self, count: usize) {
        let Some(work) = &self.work else { return };
        let first: Vec<StatementId> =
            priorities(work.session(), work.summary()).into_iter().take(count).map(|priority| priority.id).collect();
        self.edit_focus(|focus| {
            for statement in first {
                if focus.iter().all(|point| point.statement != statement) {
                    focus.push(FocusPoint::new(statement));
                }
            }
        });
    }

    fn move_point(&mut self, statement: &StatementId, by: isize) {
        let mut end = None;
        self.edit_focus(|focus| {
            let from = focus.iter().position(|point| point.statement == *statement);
            let to = from.and_then(|from| from.checked_add_signed(by)).filter(|to| *to < focus.len());
            if let (Some(from), Some(to)) = (from, to) {
                focus.swap(from, to);
                end = Some((to == 0, to + 1 == focus.len()));
            }
        });
        // At an end the button that was pressed is gone: the other one gets the focus.
        let wants = match end {
            Some((true, _)) => Some(Wants::Down(statement.clone())),
            Some((_, true)) => Some(Wants::Up(statement.clone())),
            _ => None,
        };
        self.planning(|planning| planning.wants = wants);
    }

    fn edit_focus(&mut self, change: impl FnOnce(&mut Vec<FocusPoint>)) -> bool {
        let Some(mut focus) = self.session().map(|session| session.focus().to_vec()) else { return false };
        change(&mut focus);
        self.edit(Edit::Focus(focus))
    }

    fn new_slip(&mut self) {
        let mut number = 0;
        let added = self.edit_dots(|dots| {
            drop_empty(&mut dots.slips);
            number = dots.slips.len();
            dots.slips.push(Slip::new([].into()));
        });
        if added {
            self.planning(|planning| {
                planning.open_slip(Some(number));
                planning.wants = Some(Wants::Search(Picker::Slip));
            });
        }
    }

    /// Opens a slip, or closes the one that is open; without any dots on it nobody gave it.
    fn open_slip(&mut self, slip: Option<usize>) {
        if slip.is_none() {
            self.edit_dots(|dots| drop_empty(&mut dots.slips));
        }
        self.planning(|planning| {
            planning.open_slip(slip);
            planning.wants = Some(if slip.is_some() { Wants::Search(Picker::Slip) } else { Wants::NewSlip });
        });
    }

    fn remove_slip(&mut self, slip: usize) {
        self.edit_dots(|dots| {
            if slip < dots.slips.len() {
                dots.slips.remove(slip);
            }
        });
        self.planning(|planning| {
            planning.open_slip(None);
            planning.wants = Some(Wants::NewSlip);
        });
    }

    fn edit_slip(&mut self, change: impl FnOnce(&mut Slip)) {
        let Some(open) = self.work.as_ref().and_then(|work| work.planning.slip) else { return };
        self.edit_dots(|dots| {
            if let Some(slip) = dots.slips.get_mut(open) {
                change(slip);
            }
        });
    }

    fn edit_dots(&mut self, change: impl FnOnce(&mut Dots)) -> bool {
        let Some(mut dots) = self.session().map(|session| session.dots().cloned().unwrap_or_default()) else {
            return false;
        };
        change(&mut dots);
        // No slips, nothing revealed, nothing unknown: as if dot voting never began.
        let dots = Some(dots).filter(|dots| *dots != Dots::default());
        self.edit(Edit::Dots(dots))
    }

    fn new_action(&mut self, what: String, statement: Option<StatementId>) {
        if self.has_faulty_due() {
            self.go_to_plan();
            return;
        }
        let suggestion = statement.clone().filter(|_| !what.is_empty()).map(|statement| (statement, what.clone()));
        let mut action = Action::new();
        action.what = what;
        action.statements.extend(statement);
        let (id, place) = (action.id, ActionOrder::of(&action));
        if self.edit(Edit::Action(Box::new(action))) {
            self.go_to_plan();
            self.planning(|planning| {
                planning.taken.extend(suggestion.map(|(statement, what)| (statement, what, id)));
                planning.open_item(Some(id), Some(place));
                planning.wants = Some(Wants::Field(id));
            });
        }
    }

    fn new_parked(&mut self) {
        if self.has_faulty_due() {
            return;
        }
        let item = ParkedItem::new();
        let id = item.id;
        if self.edit(Edit::Parked(Box::new(item))) {
            self.planning(|planning| {
                planning.open_item(Some(id), None);
                planning.wants = Some(Wants::Field(id));
            });
        }
    }

    /// The item that was open is gone; `next` gets the focus.
    fn closed(&mut self, next: Wants) {
        self.planning(|planning| {
            planning.open_item(None, None);
            planning.wants = Some(next);
        });
    }

    fn answer_for_last_time(&mut self, before: LocalId, status: ActionStatus) {
        let answered = self.session().and_then(|session| {
            let carried = carried_actions(session);
            carried.iter().find(|one| one.before.id == before).map(|one| one.answered(status))
        });
        if let Some(action) = answered {
            self.edit(Edit::Action(Box::new(action)));
        }
    }

    fn link(&mut self, statement: StatementId) {
        let Some(work) = &mut self.work else { return };
        work.planning.look_for(Picker::Item, String::new());
        work.planning.wants = Some(Wants::Search(Picker::Item));
        let open = work.planning.open;
        let session = work.session();
        let edit = if let Some(action) = session.actions().iter().find(|action| Some(action.id) == open) {
            let mut action = action.clone();
            if !action.statements.contains(&statement) {
                action.statements.push(statement);
            }
            Edit::Action(Box::new(action))
        } else if let Some(item) = session.parked().iter().find(|item| Some(item.id) == open) {
            let mut item = item.clone();
            item.statement = Some(statement);
            Edit::Parked(Box::new(item))
        } else {
            return;
        };
        self.edit(edit);
    }
}

/// Takes out slips that were begun and not used. One that a newer version put something else on stays.
fn drop_empty(slips: &mut Vec<Slip>) {
    slips.retain(|slip| {
        let mut empty = Slip::new([].into());
        empty.people = slip.people;
        *slip != empty
    });
}
