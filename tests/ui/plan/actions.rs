//! Actions and parked items: made, changed, sorted, late, found again the next day, taken along as text.

use analysetool_core::session::ActionStatus;
use egui::Key;
use egui::accesskit::Role;

use super::{action, edit, full, in_days, names, plan_of, saved, scored, statement, with_actions};
use crate::harness::Window;
use analysetool_core::session::{Edit, FocusPoint};

fn in_order(window: &Window) -> Vec<String> {
    let rows = names(window, Role::Button).into_iter();
    rows.filter_map(|name| name.strip_prefix("Wijzig: ").map(str::to_owned)).collect()
}

fn labels(window: &Window) -> String {
    window.all(Role::Label).iter().filter_map(egui_kittest::Node::value).collect::<Vec<_>>().join("\n")
}

#[test]
fn actions_stand_by_date_and_what_is_late_says_so() {
    let session = with_actions([
        action("zonder datum", None, ActionStatus::Open),
        action("over een week", Some(in_days(7)), ActionStatus::Open),
        action("te laat", Some(in_days(-3)), ActionStatus::Busy),
        action("klaar", Some(in_days(-30)), ActionStatus::Done),
        action("vandaag", Some(in_days(0)), ActionStatus::Open),
    ]);
    let mut window = Window::open();
    let path = plan_of(&mut window, &session);
    assert_eq!(in_order(&window), ["te laat", "vandaag", "over een week", "zonder datum", "klaar"]);
    let labels = labels(&window);
    for words in [", 3 dagen te laat", ", vandaag", ", over 7 dagen", "geen datum", "nog niemand"] {
        assert!(labels.contains(words), "{words} in {labels}");
    }
    assert!(!labels.contains("weken te laat"), "what is finished is never late");
    assert!(window.shows("Nog te doen (4), waarvan 1 te laat") && window.shows("Klaar of niet meer nodig (1)"));
    window.click(Role::ComboBox, "Hoe ver is: te laat");
    window.button("Klaar");
    saved(&mut window, &path, |session| session.actions()[2].status == ActionStatus::Done);
    assert!(window.shows("Nog te doen (3)"));
    assert_eq!(in_order(&window), ["vandaag", "over een week", "zonder datum", "klaar", "te laat"]);
}

#[test]
fn an_action_stays_where_it_is_while_its_date_is_typed() {
    let session = with_actions([
        action("eerst", Some(in_days(3)), ActionStatus::Open),
        action("later", Some(in_days(5)), ActionStatus::Open),
    ]);
    let mut window = Window::open();
    let path = plan_of(&mut window, &session);
    window.button("Wijzig: eerst");
    window.find(Role::TextInput, "Wanneer is het klaar?").focus();
    window.settle();
    for _ in 0..12 {
        window.key(Key::Backspace);
    }
    window.type_here("1-3-2040");
    let field = window.find(Role::TextInput, "Wanneer is het klaar?").rect();
    assert!(field.bottom() < window.find(Role::Button, "Wijzig: later").rect().top());
    saved(&mut window, &path, |session| session.actions()[0].due == Some(jiff::civil::date(2040, 3, 1)));
    window.button("Klaar");
    assert_eq!(in_order(&window), ["later", "eerst"]);
    assert_eq!(window.focused().as_deref(), Some("Wijzig: eerst"), "the focus goes along");
}

#[test]
fn what_often_helps_is_taken_over_and_then_edited() {
    let mut session = scored();
    edit(&mut session, Edit::Focus(vec![FocusPoint::new(statement("S01"))]));
    let mut window = Window::open();
    let path = plan_of(&mut window, &session);
    window.button("1. Recente cijfers");
    assert!(window.has(Role::Button, "Kopieer het adres van Regiobeeld Kansrijke Start"));
    let first = names(&window, Role::Button).into_iter().find(|name| name.starts_with("Neem over: "));
    window.button(&first.expect("a suggestion"));
    assert_eq!(window.focused().as_deref(), Some("Wat gaat u doen?"));
    window.type_here(" bij de GGD");
    let session = saved(&mut window, &path, |session| {
        session.actions().iter().any(|action| action.what.ends_with(" bij de GGD"))
    });
    assert_eq!(session.actions()[0].statements, [statement("S01")]);
    assert!(window.shows("Staat in het plan"), "with other words it is the same action");
    // Typing is one step, taking over another.
    window.button("Maak ongedaan");
    window.wait_for("Staat in het plan");
    window.button("Maak ongedaan");
    saved(&mut window, &path, |session| session.actions().is_empty());
    window.ctrl(Key::Y);
    saved(&mut window, &path, |session| session.actions().len() == 1);
}

#[test]
fn everything_about_an_action_and_a_parked_item_is_there_the_next_day() {
    let mut window = Window::open();
    let path = plan_of(&mut window, &scored());
    window.button("Voeg een actie toe");
    window.type_here("Ouders vragen");
    window.click(Role::ComboBox, "Wie: rol");
    window.button("Jeugdgezondheidszorg");
    window.type_into("Wie: naam (mag leeg blijven)", "S. Jansen");
    window.type_into("Wanneer is het klaar?", "1 3 2040");
    window.click(Role::ComboBox, "Hoe ver is het?");
    window.button("Bezig");
    window.type_into("Toelichting", "In twee wijken");
    window.type_into("Zoek een stelling om te koppelen", "7");
    window.key(Key::Enter);
    window.type_here("vaders");
    window.key(Key::Enter);
    let unlink = names(&window, Role::Button).into_iter().filter(|name| name.starts_with("Koppel los: "));
    let unlink: Vec<String> = unlink.collect();
    assert_eq!(unlink.len(), 2);
    window.button(&unlink[1]);
    window.button("Parkeer een onderwerp");
    window.type_here("Privacy");
    window.type_into("Wanneer is het klaar?", "2040-04-01");
    window.type_into("Zoek een stelling om te koppelen", "1");
    window.key(Key::Enter);
    let session = saved(&mut window, &path, |session| session.parked().iter().any(|item| item.statement.is_some()));
    let made = &session.actions()[0];
    assert_eq!((made.what.as_str(), made.note.as_str()), ("Ouders vragen", "In twee wijken"));
    assert_eq!((made.owner.name.as_str(), made.status), ("S. Jansen", ActionStatus::Busy));
    assert!(made.owner.role.is_some() && made.due == Some(jiff::civil::date(2040, 3, 1)));
    assert_eq!(made.statements, [statement("S07")]);
    let mut window = window.next_day();
    window.button("Verder: Plandorp");
    window.wait_for("Stelling 1 van 56");
    window.button("Plan");
    let labels = labels(&window);
    assert!(labels.contains("Jeugdgezondheidszorg (S. Jansen)"), "{labels}");
    assert!(labels.contains("uiterlijk 01-03-2040, over 13 jaar") || labels.contains("uiterlijk 01-03-2040, over 1"));
    assert!(labels.contains("Privacy") && labels.contains("uiterlijk 01-04-2040"));
    window.button("Wijzig: Ouders vragen");
    window.button("Haal deze actie weg");
    assert_eq!(window.focused().as_deref(), Some("Voeg een actie toe"));
    window.button("Wijzig: Privacy");
    window.button("Haal dit onderwerp weg");
    saved(&mut window, &path, |session| session.actions().is_empty() && session.parked().is_empty());
}

#[test]
fn of_forty_actions_those_that_are_over_can_be_left_out() {
    let mut window = Window::open();
    plan_of(&mut window, &full());
    assert!(window.shows("Nog te doen (20)") && window.shows("Klaar of niet meer nodig (20)"));
    assert_eq!(in_order(&window).len(), 40 + 2);
    window.button("Naar de acties (40)");
    assert_eq!(window.focused().as_deref(), Some("Voeg een actie toe"));
    assert!(window.find(Role::Button, "Voeg een actie toe").rect().bottom() <= crate::harness::LAPTOP.y);
    window.click(Role::CheckBox, "Toon alleen wat nog te doen is");
    assert!(!window.shows("Klaar of niet meer nodig ("));
    assert_eq!(in_order(&window).len(), 20 + 2);
}

#[test]
fn the_whole_plan_is_taken_along_as_text() {
    let mut session = full();
    let first = session.actions()[1].id;
    for action in session.actions().to_vec() {
        if action.id != first {
            edit(&mut session, Edit::RemoveAction(action.id));
        }
    }
    let due = analysetool_core::text::Text::dutch().date(in_days(-19));
    let mut window = Window::open();
    plan_of(&mut window, &session);
    window.find(Role::Button, "Kopieer het plan als tekst").click();
    let copied = (0..6).find_map(|_| {
        window.harness().step();
        let commands = &window.harness().output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    });
    let copied = copied.expect("text on the clipboard");
    assert!(copied.starts_with("Plan van Plandorp\n\nWaar kiezen we voor?\n1. We hebben recente cijfers"), "{copied}");
    assert!(copied.contains("(stelling 1)\n  Waarom: Met alle partners"), "{copied}");
    assert!(copied.contains("\n- Actie 1\n  Wie: "), "{copied}");
    assert!(
        copied.contains(&format!("Uiterlijk: {due}. Stand: Bezig.\n  Gaat over: 1. Recente cijfers; 5. ")),
        "{copied}"
    );
    assert!(copied.contains("\n\nGeparkeerd\n- Met alle partners"), "{copied}");
    assert!(!copied.contains("te laat"), "how far away a date is changes every day");
    window.wait_for("Het plan is naar het klembord gestuurd.");
}

#[test]
fn a_window_that_may_only_look_shows_the_whole_plan_and_changes_nothing() {
    let mut first = Window::open();
    let path = plan_of(&mut first, &full());
    let mut second = first.beside(&path);
    second.wait_for("Alleen lezen");
    second.button("Plan");
    for words in ["Focuspunt 5: stelling", "Waarom: Met alle partners", "Nog te doen (20)", "Actie 1", "Kwam op"] {
        assert!(words == "Kwam op" || second.shows(words), "{words}");
    }
    for role in [Role::TextInput, Role::MultilineTextInput, Role::ComboBox] {
        assert!(second.all(role).is_empty(), "{role:?}");
    }
    let buttons = names(&second, Role::Button);
    let changes = ["Wijzig", "Haal", "Kies", "Voeg", "Parkeer", "Omhoog", "Neem", "Nieuw"];
    assert!(!buttons.iter().any(|name| changes.iter().any(|start| name.starts_with(start))), "{buttons:?}");
    assert!(second.has(Role::Button, "Kopieer het plan als tekst"));
}
