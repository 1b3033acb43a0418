//! The whole path: start, score, stop, come back, check, finish, see.

use analysetool_core::questionnaire::{Score, builtin};
use analysetool_core::session::AnswerValue;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;

use crate::harness::Window;

const DIGITS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

fn total() -> usize {
    builtin().expect("the built-in questionnaire").statement_count()
}

#[test]
fn a_policy_officer_fills_in_everything_with_keys_and_sees_strong_and_weak() {
    let mut window = Window::open();
    window.new_session("Proefstad");
    for index in 0..total() {
        window.wait_for(&format!("Stelling {} van 56", index + 1));
        // The first section strong, the rest weak or in between.
        window.key(DIGITS[if index < 16 { 4 } else { index % 3 }]);
        window.key(Key::Enter);
    }
    window.wait_for("Gescoord: 56 van 56 stellingen.");
    assert!(window.shows("Alle stellingen hebben een antwoord."));
    window.button("Rond de sessie af");
    window.wait_for("Resultaten van Proefstad");
    assert!(window.shows("is het sterkste onderdeel"), "the title states the finding");
    window.wait_for("Opgeslagen om");
    window.wait_for_file(|session| session.finished().is_some());
    let session = window.on_disk();
    assert_eq!(session.answered_count(), 56);
    assert_eq!(session.municipality().name, "Proefstad");
    let first = &session.questionnaire().statement_at(0).expect("a statement").statement.id;
    assert_eq!(session.value(first), Some(AnswerValue::Score(Score::MAX)));
}

#[test]
fn the_same_path_works_with_the_mouse() {
    let mut window = Window::open();
    window.button("Start een nieuwe sessie");
    window.wait_for("Gegevens van deze sessie");
    window.type_into("Gemeente", "Muisdam");
    window.click(Role::RadioButton, "Samen");
    window.button("Voeg een deelnemer toe");
    window.type_into("Organisatie", "JGZ Muisdam");
    window.button("Begin met invullen");
    for index in 0..total() {
        window.wait_for(&format!("Stelling {} van 56", index + 1));
        let answer = ["4 Grotendeels", "2 Een beetje", "Weet ik niet", "Niet van toepassing"][index % 4];
        window.click(Role::RadioButton, answer);
        window.button(if index + 1 == total() { "Controleer uw antwoorden" } else { "Volgende stelling" });
    }
    window.wait_for("Gescoord: 28 van 56 stellingen.");
    assert!(window.shows("14 keer 'weet ik niet', 14 keer 'niet van toepassing', 0 open"));
    window.button("Rond de sessie af");
    window.wait_for("Resultaten van Muisdam");
    window.wait_for_file(|session| session.finished().is_some());
    let session = window.on_disk();
    assert_eq!(session.participants().len(), 1);
    assert_eq!(session.participants()[0].organisation, "JGZ Muisdam");
}

#[test]
fn the_next_day_the_session_opens_at_the_exact_statement() {
    let mut window = Window::open();
    window.new_session("Halfweg");
    for _ in 0..22 {
        window.key(Key::Num3);
        window.key(Key::Enter);
    }
    window.wait_for("Stelling 23 van 56");
    window.wait_for("Opgeslagen om");

    let mut window = window.next_day();
    window.wait_for("Halfweg");
    assert!(window.shows("22 van 56 stellingen beantwoord"));
    assert!(window.shows("u was bij stelling 23"));
    window.button("Verder: Halfweg");
    window.wait_for("Welkom terug. U was bij stelling 23.");
    window.wait_for("Stelling 23 van 56, onderdeel 2 van 3, 34 open");
}

#[test]
fn closing_never_asks_and_never_loses_the_last_answer() {
    let mut window = Window::open();
    window.new_session("Sluitdam");
    window.key(Key::Num5);
    // No waiting for the saved mark: the window is closed at once.
    let window = window.next_day();
    assert_eq!(window.on_disk().answered_count(), 1);
}

#[test]
fn a_new_session_that_is_closed_on_its_first_page_is_kept_too() {
    let mut window = Window::open();
    window.ctrl(Key::N);
    window.wait_for("Gegevens van deze sessie");
    window.type_into("Gemeente", "Begindorp");
    let window = window.next_day();
    assert_eq!(window.on_disk().municipality().name, "Begindorp");
}

#[test]
fn the_check_links_to_what_is_open_unknown_and_flagged() {
    let mut window = Window::open();
    window.new_session("Proefstad");
    window.key(Key::W);
    window.key(Key::Enter);
    window.key(Key::L);
    window.button("Controleren");
    window.wait_for("Nog open (55)");
    assert!(window.shows("Weet ik niet (1)"));
    assert!(window.shows("Later bespreken (1)"));
    let link = "2. We weten in welke wijken of dorpen kinderen vaker een moeilijke start hebben.";
    let links: Vec<String> = window
        .all(Role::Link)
        .iter()
        .filter_map(|node| egui_kittest::kittest::NodeT::accesskit_node(node).label())
        .filter(|name| name == link)
        .collect();
    assert_eq!(links.len(), 2, "open and flagged both lead there");
    let first = "1. We hebben recente cijfers over de eerste 1000 dagen van kinderen in onze gemeente.";
    window.click(Role::Link, first);
    window.wait_for("Stelling 1 van 56");
}

#[test]
fn the_results_lead_from_a_theme_to_its_statements_and_back_to_scoring() {
    let mut window = Window::open();
    window.new_session("Proefstad");
    for key in [Key::Num5, Key::Num4, Key::Num1, Key::Num2, Key::Num3] {
        window.key(key);
        window.key(Key::Enter);
    }
    window.button("Resultaten");
    window.wait_for("5 van de 56 stellingen");
    window.click(Role::Tab, "Thema's");
    let theme = window
        .all(Role::Button)
        .iter()
        .filter_map(|node| egui_kittest::kittest::NodeT::accesskit_node(node).label())
        .find(|name| name.starts_with("Thema Cijfers en lokaal beeld: 3,0"))
        .expect("the theme's bar is a button that says its value");
    window.button(&theme);
    window.wait_for("4 van 4 stellingen gescoord");
    window.click(Role::Link, "3. We bespreken samen welk verhaal er achter onze cijfers zit.");
    window.wait_for("1 Helemaal niet");
    assert!(window.shows("Verbeterpunt"));
    window.button("Ga naar deze stelling");
    window.wait_for("Stelling 3 van 56");
}

#[test]
fn the_tables_show_the_numbers_of_the_figures() {
    let mut window = Window::open();
    window.new_session("Proefstad");
    window.key(Key::Num4);
    window.button("Resultaten");
    window.wait_for("Resultaten van Proefstad");
    window.click(Role::Tab, "Thema's");
    assert!(!window.has(Role::Label, "Weet niet"));
    window.click_first(Role::Button, "Toon als tabel");
    let is_value = |node: &&egui_kittest::Node<'_>| node.accesskit_node().label().as_deref() == Some("4,0");
    let cells = window.all(Role::Cell).iter().filter(is_value).count();
    assert!(cells >= 2, "the section and the theme");
}

#[test]
fn without_a_score_the_results_say_so_and_lead_to_scoring() {
    let mut window = Window::open();
    window.new_session("Leegdorp");
    window.button("Resultaten");
    window.wait_for("Er zijn nog geen scores.");
    window.button("Begin met invullen");
    window.wait_for("Stelling 1 van 56");
}
