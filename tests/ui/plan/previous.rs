//! A year later: what was agreed last time is asked about, and stays as it was.

use analysetool_core::questionnaire::builtin;
use analysetool_core::session::format::{parse, to_text};
use analysetool_core::session::{ActionStatus, Edit, Previous, Session};
use egui::Key;
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::NodeT as _;

use super::{action, edit, in_days, plan_of, saved, scored, statement, with_actions};
use crate::harness::Window;

fn year_later() -> (Session, Session) {
    let mut open = action("Cijfers opvragen", Some(in_days(-200)), ActionStatus::Open);
    open.owner.name = "S. Jansen".to_owned();
    open.note = "Bij de GGD".to_owned();
    open.statements = vec![statement("S01")];
    let mut before = with_actions([
        open,
        action("Ouders vragen", None, ActionStatus::Busy),
        action("Al klaar", None, ActionStatus::Done),
    ]);
    edit(&mut before, Edit::Date(Some(jiff::civil::date(2025, 11, 20))));
    let mut now = scored();
    edit(&mut now, Edit::Previous(Some(Previous::of(&before))));
    (before, now)
}

#[test]
fn what_was_open_last_time_is_asked_about_and_the_answer_is_an_action_of_now() {
    let (before, now) = year_later();
    let mut window = Window::open();
    let path = plan_of(&mut window, &now);
    assert!(window.shows("Dit was bij de meting van 20-11-2025 nog niet klaar."));
    assert!(window.shows("0 van 2 beantwoord") && !window.shows("Al klaar"));
    assert!(window.shows("Toen genoteerd: Bij de GGD"));
    window.button("Deels, gaat door: Cijfers opvragen");
    assert!(window.shows("1 van 2 beantwoord") && window.shows("Kies daar een nieuwe datum."));
    let chosen = window.find(Role::Button, "Deels, gaat door: Cijfers opvragen").accesskit_node().toggled();
    assert_eq!(chosen, Some(Toggled::True));
    window.type_into("Hoe ging het? (mag leeg blijven)", "Twee wijken");
    window.button("Niet meer nodig: Ouders vragen");
    let session = saved(&mut window, &path, |session| session.actions().len() == 2);
    let made = &session.actions()[0];
    assert_eq!((made.what.as_str(), made.status), ("Cijfers opvragen", ActionStatus::Busy));
    assert_eq!((made.from, made.due), (Some(before.actions()[0].id), None));
    assert_eq!((made.owner.name.as_str(), made.note.as_str()), ("S. Jansen", "Twee wijken"));
    assert_eq!(made.statements, [statement("S01")]);
    assert_eq!(session.actions()[1].status, ActionStatus::Dropped);

    window.button("Ja, gelukt: Cijfers opvragen");
    let session = saved(&mut window, &path, |session| session.actions()[0].status == ActionStatus::Done);
    assert_eq!(session.actions().len(), 2, "the same action says something else now");
    assert_eq!(session.actions()[0].note, "Twee wijken");
    assert_eq!(session.previous().map(Session::actions), Some(before.actions()), "the past is as it was");

    for _ in 0..4 {
        window.ctrl(Key::Z);
    }
    saved(&mut window, &path, |session| session.actions().is_empty());
    window.wait_for("0 van 2 beantwoord");
}

#[test]
fn an_answer_is_there_when_the_session_is_opened_again_and_two_years_later_too() {
    let (_, now) = year_later();
    let mut window = Window::open();
    let path = plan_of(&mut window, &now);
    window.button("Nee, gaat door: Cijfers opvragen");
    window.button("Ja, gelukt: Ouders vragen");
    saved(&mut window, &path, |session| session.actions().len() == 2);
    let mut window = window.next_day();
    window.button("Verder: Plandorp");
    window.wait_for("Stelling 1 van 56");
    window.button("Plan");
    window.wait_for("2 van 2 beantwoord");
    let now = saved(&mut window, &path, |session| session.actions().len() == 2);

    let mut later = scored();
    edit(&mut later, Edit::Municipality("Later".to_owned()));
    edit(&mut later, Edit::Previous(Some(Previous::of(&now))));
    let mut window = Window::open();
    plan_of(&mut window, &later);
    window.wait_for("0 van 1 beantwoord");
    assert!(window.has(Role::Button, "Ja, gelukt: Cijfers opvragen"));
    assert!(!window.has(Role::Button, "Ja, gelukt: Ouders vragen"), "what worked is not asked about again");
}

#[test]
fn without_anything_open_last_time_nothing_is_asked() {
    let mut now = scored();
    let before = with_actions([action("Al klaar", None, ActionStatus::Done)]);
    edit(&mut now, Edit::Previous(Some(Previous::of(&before))));
    let mut window = Window::open();
    plan_of(&mut window, &now);
    assert!(!window.shows("Vorige keer afgesproken"));
}

#[test]
fn what_only_the_questionnaire_of_then_has_is_shown_by_its_title() {
    let mut open = action("Boeken uitdelen", None, ActionStatus::Open);
    open.statements = vec![statement("S01")];
    open.owner.role = builtin().expect("the questionnaire").roles.first().map(|role| role.id.clone());
    // Another questionnaire: its first statement and its first role are not in that of today.
    let before = to_text(&with_actions([open])).replace("\"S01\"", "\"E01\"").replace("\"gemeente\"", "\"bieb\"");
    let before = before.replace("\"Gemeente, beleid\"", "\"Bibliotheek\"");
    let before = parse(before.as_bytes()).expect("a session").session;
    let mut now = scored();
    edit(&mut now, Edit::Previous(Some(Previous::of(&before))));
    let mut window = Window::open();
    plan_of(&mut window, &now);
    let named = "Bibliotheek  ·  Recente cijfers (stelling van de vorige meting)";
    assert!(window.shows(named));
    window.button("Deels, gaat door: Boeken uitdelen");
    let ids = |window: &Window| window.shows("E01") || window.shows("bieb");
    assert!(!ids(&window), "the action of now has the titles too");
    window.button("Open deze actie: Boeken uitdelen");
    assert_eq!(window.focused().as_deref(), Some("Wanneer is het klaar?"), "the date is asked for");
    assert!(window.has(Role::Button, "Koppel los: Recente cijfers (stelling van de vorige meting)") && !ids(&window));
}
