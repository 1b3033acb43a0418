//! From the first score to an action with an owner and a date, with nothing but keys.

use analysetool_core::session::ActionStatus;
use egui::Key;

use crate::harness::Window;

/// Presses Tab until the control with this name has the focus.
fn tab_to(window: &mut Window, name: &str) {
    let mut passed = Vec::new();
    for _ in 0..150 {
        window.key(Key::Tab);
        let here = window.focused().unwrap_or_default();
        if here.starts_with(name) {
            return;
        }
        passed.push(here);
    }
    panic!("Tab never came to {name:?}, but to {passed:?}");
}

#[test]
fn from_score_to_action_without_a_mouse() {
    let mut window = Window::open();
    window.ctrl(Key::N);
    window.wait_for("Gegevens van deze sessie");
    window.type_here("Toetsdam");
    tab_to(&mut window, "Invullen");
    window.key(Key::Enter);
    window.wait_for("Stelling 1 van 56");
    for key in [Key::Num1, Key::Num5, Key::Num2] {
        window.key(key);
        window.key(Key::PageDown);
    }
    tab_to(&mut window, "Plan");
    window.key(Key::Enter);
    window.wait_for("Waar kiezen we voor?");
    tab_to(&mut window, "Kies: 1. Recente cijfers");
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("Waarom kiest u dit?"));
    window.type_here("Zonder cijfers kiezen we op gevoel.");
    tab_to(&mut window, "1. Recente cijfers");
    window.key(Key::Space);
    tab_to(&mut window, "Neem over: ");
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("Wat gaat u doen?"));
    tab_to(&mut window, "Wie: rol");
    window.key(Key::Enter);
    tab_to(&mut window, "Huisarts");
    window.key(Key::Enter);
    tab_to(&mut window, "Wie: naam");
    window.type_here("S. Jansen");
    tab_to(&mut window, "Wanneer is het klaar?");
    window.type_here("1-3-2040");
    tab_to(&mut window, "Toelichting");
    window.type_here("Ook per dorp");
    tab_to(&mut window, "Klaar");
    window.key(Key::Enter);
    assert!(window.focused().is_some_and(|name| name.starts_with("Wijzig: ")), "{:?}", window.focused());
    window.wait_for_file(|session| session.actions().first().is_some_and(|action| !action.note.is_empty()));
    let session = window.on_disk();
    let action = &session.actions()[0];
    assert_eq!(action.owner.role.as_ref().map(analysetool_core::questionnaire::RoleId::as_str), Some("huisarts"));
    assert_eq!((action.owner.name.as_str(), action.note.as_str()), ("S. Jansen", "Ook per dorp"));
    assert_eq!((action.due, action.status), (Some(jiff::civil::date(2040, 3, 1)), ActionStatus::Open));
    assert_eq!(action.statements, [session.focus()[0].statement.clone()]);
    assert_eq!(session.focus()[0].why, "Zonder cijfers kiezen we op gevoel.");
}
