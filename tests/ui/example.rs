//! The example of the first page: without faults, of this questionnaire, and never taken for real answers.

use analysetool_core::questionnaire::builtin;
use analysetool_core::session::format::parse;
use egui::accesskit::Role;

use crate::harness::Window;

const FILES: [(&str, &str); 2] = [
    ("voorbeeld", include_str!("../../assets/demo/voorbeeld.json")),
    ("example", include_str!("../../assets/demo/example.json")),
];

#[test]
fn the_example_is_whole_of_this_questionnaire_and_says_what_it_is() {
    for (word, file) in FILES {
        let loaded = parse(file.as_bytes()).expect("a session");
        assert_eq!(loaded.notices, [], "examples/demo.rs makes it again");
        let session = loaded.session;
        let ours = builtin().expect("the questionnaire");
        assert_eq!((&session.questionnaire().id, &session.questionnaire().version), (&ours.id, &ours.version));
        let words = |questionnaire: &analysetool_core::questionnaire::Questionnaire| -> Vec<String> {
            questionnaire.statements().map(|located| located.statement.text.clone()).collect()
        };
        assert_eq!(words(session.questionnaire()), words(&ours), "examples/demo.rs makes it again");
        assert_eq!(session.respondents().len(), 12);
        assert!(session.previous().is_some(), "two measurements");
        assert!(!session.actions().is_empty());
        assert!(session.is_demo(), "reports say so too");
        assert!(session.municipality().name.contains(word));
        assert!(session.title().to_lowercase().contains(word), "{}", session.title());
    }
}

#[test]
fn who_has_no_sessions_can_look_around_in_the_example_and_find_it_again() {
    let mut window = Window::open();
    window.button("Bekijk een voorbeeld");
    assert!(window.has(Role::Heading, "Resultaten van Voorbeeldstad (voorbeeld)"));
    window.wait_for("pgeslagen");
    assert_eq!(window.sessions().len(), 1, "it has a file, that can be removed");
    for part in ["Verdeling", "Partners", "Verandering"] {
        assert!(window.has(Role::Tab, part), "{part}");
    }
    window.button("Start");
    assert!(!window.has(Role::Button, "Bekijk een voorbeeld"), "it stands in the list now");
    assert!(window.shows("Voorbeeldstad (voorbeeld)"));
}

#[test]
fn the_example_is_in_the_language_of_the_window() {
    let mut window = Window::open();
    window.button("English");
    window.button("Look at an example");
    assert!(window.has(Role::Heading, "Results of Voorbeeldstad (example)"));
    window.button("Plan");
    assert!(window.shows("Invite the parents' panel"));
}
