//! The card for who leads a meeting: blocks of short sentences, and the three plans in minutes.

use analysetool_core::session::{Anonymity, DOTS_A_PERSON, DOTS_ON_ONE_STATEMENT, Session};
use analysetool_core::text::Text;
use analysetool_core::workshop::{Part, plans};
use serde_json::{Value, json};

use super::super::clean::{Keep, clean_line};
use super::super::fonts;

pub(super) const TEMPLATE: &str = include_str!("../../../../../assets/report/facilitator-card.typ");

/// Everything on the card.
pub(super) fn data(session: &Session, text: &Text, keep: Keep) -> Value {
    let questionnaire = session.questionnaire();
    let mut about = vec![clean_line(&questionnaire.title, keep)];
    if !session.municipality().name.is_empty() {
        about.push(clean_line(&text.card_municipality(&session.municipality().name), keep));
    }
    about.push(text.card_statements(text.number(questionnaire.statements().count())));
    about.extend(session.date().map(|date| text.date_in_full(date)));
    json!({
        "language": text.language().tag(),
        "fonts": fonts::names(),
        "title": text.card_title(),
        "about": about.join(" · "),
        "description": text.card_description(),
        "unnamed": if session.anonymity() == Anonymity::Unnamed { json!(text.card_unnamed()) } else { json!(null) },
        "way": { "title": text.card_way(), "steps": way(text) },
        "plans": plan_table(text),
        "left": left(text),
        "right": right(text),
    })
}

fn way(text: &Text) -> Value {
    let steps = [
        (text.card_read(), text.card_read_how()),
        (text.card_think(), text.card_think_how()),
        (text.card_vote(), text.card_vote_how()),
        (text.card_reveal(), text.card_reveal_how()),
        (text.card_talk(), text.card_talk_how()),
    ];
    steps.into_iter().map(|(name, how)| json!({ "name": name, "how": how })).collect()
}

fn left(text: &Text) -> Vec<Value> {
    vec![
        block(
            &text.card_before(),
            &[
                text.card_before_plan(),
                text.card_before_invite(),
                text.card_before_send(),
                text.card_before_print(),
                text.card_before_room(),
            ],
        ),
        block(&text.card_count(), &[text.card_count_fingers(), text.card_count_cards(), text.card_count_check()]),
        block(&text.card_parking(), &[text.card_parking_what(), text.card_parking_owner()]),
    ]
}

fn right(text: &Text) -> Vec<Value> {
    let dots = text.card_dots_rule(DOTS_A_PERSON.to_string(), DOTS_ON_ONE_STATEMENT.to_string());
    vec![
        block(
            &text.card_differ(),
            &[text.card_differ_ask(), text.card_differ_right(), text.card_differ_outcome(), text.card_differ_unknown()],
        ),
        block(&text.card_dots(), &[dots, text.card_dots_actions()]),
        block(&text.card_close(), &[text.card_close_read(), text.card_close_report(), text.card_close_again()]),
    ]
}

fn block(title: &str, items: &[String]) -> Value {
    json!({ "title": title, "items": items })
}

/// A row a part, a column a plan.
fn plan_table(text: &Text) -> Value {
    let plans = plans();
    let names = plans.iter().map(|plan| match plan.id.as_str() {
        "a" => text.card_plan_a(),
        "b" => text.card_plan_b(),
        "c" => text.card_plan_c(),
        other => other.to_uppercase(),
    });
    let columns: Vec<String> = [text.card_plan_part()].into_iter().chain(names).collect();
    let parts = [Part::Intro, Part::Scoring, Part::Talk, Part::Dots, Part::Actions, Part::Close];
    let mut rows: Vec<Vec<String>> = Vec::new();
    for part in parts {
        let minutes = plans.iter().map(|plan| {
            let minutes = plan.parts.iter().find(|(of, _)| *of == part).map_or(0, |(_, minutes)| *minutes);
            text.number(usize::from(minutes))
        });
        rows.push([name(part, text)].into_iter().chain(minutes).collect());
    }
    let total = plans.iter().map(|plan| text.number(plan.parts.iter().map(|(_, minutes)| usize::from(*minutes)).sum()));
    rows.push([text.card_part_total()].into_iter().chain(total).collect());
    let talk = plans.iter().map(|plan| text.number(plan.talk));
    rows.push([text.card_part_statements()].into_iter().chain(talk).collect());
    json!({ "title": text.card_plans(), "columns": columns, "rows": rows })
}

fn name(part: Part, text: &Text) -> String {
    match part {
        Part::Intro => text.card_part_intro(),
        Part::Scoring => text.card_part_scoring(),
        Part::Talk => text.card_part_talk(),
        Part::Dots => text.card_part_dots(),
        Part::Actions => text.card_part_actions(),
        Part::Close => text.card_part_close(),
    }
}
