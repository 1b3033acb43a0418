//! Which plan, how long, and how votes are given.

use analysetool_core::text::Text;
use analysetool_core::workshop::{Plan, USUAL_MINUTES, Voting, plan, plans};
use egui::Ui;

use super::parts;
use crate::app::command::{Command, Queue};
use crate::app::screens::View;
use crate::app::theme::GAP;
use crate::app::widgets::{Choice, Field, MOST_DIGITS, heading, radio_group};
use crate::app::work::Work;
use crate::app::workshop::{LONGEST, SHORTEST, Workshop, plan_of};

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let session = work.session();
    heading(ui, 2, text.workshop_plan());
    let here = plan_of(session);
    let minutes = session.workshop().and_then(|planned| planned.minutes);
    let all = plans();
    let choices: Vec<Choice> =
        all.iter().filter_map(|one| plan(&one.id, minutes)).map(|plan| choice(text, &plan)).collect();
    let selected = here.and_then(|here| all.iter().position(|plan| plan.id == here.id));
    if let Some(place) = radio_group(ui, &text.workshop_plan(), selected, &choices) {
        queue.push(Command::Workshop(Workshop::Plan(place)));
    }
    ui.add_space(GAP);
    length(view, ui, work, minutes, queue);
    ui.add_space(GAP);
    heading(ui, 2, text.workshop_voting());
    let here = Voting::ALL.iter().position(|voting| *voting == work.meeting.voting(session));
    if let Some(voting) =
        radio_group(ui, &text.workshop_voting(), here, &votings(text)).and_then(|place| Voting::ALL.get(place))
    {
        queue.push(Command::Workshop(Workshop::Voting(*voting)));
    }
}

/// The ways of voting, with what each asks of the room.
pub(super) fn votings(text: &Text) -> [Choice; 3] {
    [
        Choice { label: text.workshop_voting_hands(), hint: text.workshop_voting_hands_hint() },
        Choice { label: text.workshop_voting_files(), hint: text.workshop_voting_files_hint() },
        Choice { label: text.workshop_voting_agreed(), hint: text.workshop_voting_agreed_hint() },
    ]
}

fn choice(text: &Text, plan: &Plan) -> Choice {
    let (label, advice) = match plan.id.as_str() {
        "a" => (text.workshop_plan_a(), text.workshop_plan_a_hint()),
        "b" => (text.workshop_plan_b(), text.workshop_plan_b_hint()),
        _ => (text.workshop_plan_c(), text.workshop_plan_c_hint()),
    };
    let parts: Vec<String> = plan.held().map(|(part, minutes)| parts::with_minutes(text, part, minutes)).collect();
    let talk = text.workshop_plan_talk(plan.talk, text.number(plan.talk));
    Choice { label, hint: format!("{advice} {}. {talk}", parts.join(", ")) }
}

fn length(view: &View<'_>, ui: &mut Ui, work: &Work, minutes: Option<u16>, queue: &mut Queue) {
    let text = view.text;
    let written = minutes.unwrap_or(USUAL_MINUTES).to_string();
    let mut typed = work.meeting.minutes_typed.clone().unwrap_or(written);
    let number = typed.trim().parse::<u16>().ok();
    let is_wrong = !typed.trim().is_empty() && !number.is_some_and(|it| (SHORTEST..=LONGEST).contains(&it));
    let fault = is_wrong.then(|| text.workshop_minutes_fault(SHORTEST.to_string(), LONGEST.to_string()));
    let label = text.workshop_minutes();
    let field = Field::new(&label, MOST_DIGITS).fault(fault.as_deref()).width(240.0);
    if field.show(ui, &mut typed).changed() {
        queue.push(Command::Workshop(Workshop::Minutes(typed)));
    }
}
