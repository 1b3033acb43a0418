//! The fields that actions and parked items share: who, and when.

use analysetool_core::analysis::days_until;
use analysetool_core::questionnaire::RoleId;
use analysetool_core::session::limits::MAX_TITLE;
use analysetool_core::session::{Action, ActionStatus, LocalId, Owner};
use egui::text::{LayoutJob, TextFormat};
use egui::{TextStyle, Ui};
use jiff::civil::Date;

use super::focus_if_wanted;
use crate::app::command::{Command, Queue};
use crate::app::plan::{Plan, Typed, Wants, words};
use crate::app::screens::View;
use crate::app::theme::{self, Tokens};
use crate::app::widgets::{Field, combo, pick_list};
use crate::app::work::Work;

/// Widest field for a text of several lines, in points.
pub(super) const WIDE: f32 = theme::TEXT_WIDTH;
/// Widest field for a role, a name or a date, in points.
const NARROW: f32 = 340.0;
/// Between a field and what is wrong with it, in points.
const FAULT_GAP: f32 = 4.0;
/// Lines that the sentence about a date takes below its field.
const FAULT_LINES: f32 = 2.0;
/// Most characters of a date that is being typed.
const DATE: usize = 20;

/// Role first, then name: people come and go, the role stays.
pub(super) fn owner(view: &View<'_>, ui: &mut Ui, work: &Work, owner: &mut Owner) {
    let text = view.text;
    let roles = &work.questionnaire().roles;
    let nobody = text.plan_role_none();
    let names: Vec<&str> =
        std::iter::once(nobody.as_str()).chain(roles.iter().map(|role| role.title.as_str())).collect();
    let is_role = |id: &RoleId| roles.iter().position(|role| &role.id == id).map(|index| index + 1);
    let selected = owner.role.as_ref().map_or(Some(0), is_role);
    // A role of an older questionnaire is shown, not lost.
    let unknown = owner.role.as_ref().map(|id| words::role(work.session(), id)).unwrap_or_default();
    if let Some(index) = combo(ui, "role", &text.plan_role(), NARROW, selected, &names, &unknown) {
        owner.role = index.checked_sub(1).and_then(|index| roles.get(index)).map(|role| role.id.clone());
    }
    Field::new(&text.plan_name(), MAX_TITLE).width(NARROW).show(ui, &mut owner.name);
}

/// A date as it is typed; what is not a date yet changes nothing. That it is none is said once the field was left.
pub(super) fn due(view: &View<'_>, ui: &mut Ui, work: &Work, id: LocalId, due: &mut Option<Date>, queue: &mut Queue) {
    let text = view.text;
    let typing = work.planning.typing(Typed::Due(id)).map(str::to_owned);
    let mut typed = typing.unwrap_or_else(|| due.map(|date| text.date(date)).unwrap_or_default());
    let is_wrong = |typed: &str| !typed.trim().is_empty() && text.parse_date(typed).is_none();
    let fault = (work.planning.faulty_due == Some(id) && is_wrong(&typed)).then(|| text.plan_due_fault());
    let (label, hint) = (text.plan_due(), text.context_date_hint());
    let field = Field::new(&label, DATE).hint(&hint).fault(fault.as_deref()).width(NARROW);
    let field = ui.vertical(|ui| {
        ui.set_max_width(ui.available_width().min(NARROW));
        ui.spacing_mut().item_spacing.y = 0.0;
        let field = field.show(ui, &mut typed);
        if fault.is_none() {
            // Room for the sentence: what is below and beside does not move when it comes.
            ui.add_space(FAULT_GAP + FAULT_LINES * ui.text_style_height(&theme::heading_3()));
        }
        field
    });
    let field = field.inner;
    focus_if_wanted(work, &field, &Wants::Due(id));
    if field.lost_focus() && is_wrong(&typed) {
        queue.push(Command::Plan(Plan::DueLeft(id)));
    }
    if field.changed() {
        if typed.trim().is_empty() {
            *due = None;
        } else if let Some(date) = text.parse_date(&typed) {
            *due = Some(date);
        }
        queue.push(Command::Plan(Plan::Typed(Typed::Due(id), typed)));
    }
}

/// How far an action is, to be changed where it stands. Its name says of which action.
pub(super) fn status(view: &View<'_>, ui: &mut Ui, action: &Action) -> Option<ActionStatus> {
    let text = view.text;
    let names = ActionStatus::ALL.map(|status| words::status(text, status));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let here = ActionStatus::ALL.iter().position(|status| *status == action.status);
    let name = text.plan_status_of(words::in_a_name(text, &action.what));
    pick_list(ui, "status", &name, STATUS, here, &names).and_then(|index| ActionStatus::ALL.get(index).copied())
}

/// Width of the list of statuses in a row, in points.
pub(super) const STATUS: f32 = 220.0;

/// Who, when and what about, in one line; what is late stands out, and says so.
pub(super) fn facts(view: &View<'_>, ui: &mut Ui, work: &Work, action: &Action) {
    let (text, session) = (view.text, work.session());
    let mut facts = vec![(who(view, work, &action.owner), false)];
    facts.extend(when(view, action.due, action.status.is_over()));
    facts.extend(action.statements.iter().map(|id| (words::statement(text, session, id), false)));
    line(ui, &facts);
}

/// Before when, how far away that is, and whether it is late; of what is over only the date, if it has one.
pub(super) fn when(view: &View<'_>, due: Option<Date>, is_over: bool) -> Option<(String, bool)> {
    let text = view.text;
    match due {
        Some(due) if is_over => Some((text.plan_by(text.date(due)), false)),
        Some(due) => {
            let late = days_until(due, view.today) < 0;
            Some((text.plan_by_in(text.date(due), text.due(due, view.today)), late))
        }
        None => (!is_over).then(|| (text.plan_no_date(), false)),
    }
}

/// Who does it, or that nobody does yet.
pub(super) fn who(view: &View<'_>, work: &Work, owner: &Owner) -> String {
    let owner = words::owner(view.text, work.session(), owner);
    if owner.is_empty() { view.text.plan_no_owner() } else { owner }
}

/// Small facts behind each other; those with `true` are bold and have the colour of a warning.
pub(super) fn line(ui: &mut Ui, facts: &[(String, bool)]) {
    let tokens = Tokens::of(ui);
    let format =
        |style: TextStyle, color| TextFormat { font_id: style.resolve(ui.style()), color, ..Default::default() };
    let mut job = LayoutJob::default();
    for (index, (fact, stands_out)) in facts.iter().enumerate() {
        if index > 0 {
            job.append(BETWEEN, 0.0, format(TextStyle::Small, tokens.text_secondary));
        }
        let look = if *stands_out {
            format(theme::small_bold(), tokens.error)
        } else {
            format(TextStyle::Small, tokens.text_secondary)
        };
        job.append(fact, 0.0, look);
    }
    ui.add(egui::Label::new(job).wrap());
}

/// Between two facts.
const BETWEEN: &str = "  ·  ";
