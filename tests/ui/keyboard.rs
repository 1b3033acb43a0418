//! Keys: every answer, going round, undo, and what a key must not do.

use analysetool_core::session::AnswerValue;
use egui::Key;
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::NodeT as _;

use crate::harness::Window;

fn chosen(window: &Window) -> Option<String> {
    window
        .all(Role::RadioButton)
        .into_iter()
        .map(|node| node.accesskit_node())
        .find(|node| node.toggled() == Some(Toggled::True))
        .and_then(|node| node.label())
}

#[test]
fn every_answer_has_a_key_and_zero_and_delete_clear() {
    let mut window = Window::open();
    window.new_session("Toetsdam");
    for (key, name) in [
        (Key::Num1, "1 Helemaal niet"),
        (Key::Num2, "2 Een beetje"),
        (Key::Num3, "3 Voor een deel"),
        (Key::Num4, "4 Grotendeels"),
        (Key::Num5, "5 Helemaal"),
        (Key::W, "Weet ik niet"),
        (Key::N, "Niet van toepassing"),
    ] {
        window.key(key);
        assert_eq!(chosen(&window).as_deref(), Some(name));
    }
    window.key(Key::Num0);
    assert_eq!(chosen(&window), None);
    window.key(Key::Num2);
    window.key(Key::Delete);
    assert_eq!(chosen(&window), None);
}

#[test]
fn page_keys_go_to_the_next_and_previous_statement_also_while_typing() {
    let mut window = Window::open();
    window.new_session("Toetsdam");
    window.key(Key::PageDown);
    window.wait_for("Stelling 2 van 56");
    window.type_into("Toelichting of bewijs", "Zie 4 rapporten");
    window.key(Key::PageDown);
    window.wait_for("Stelling 3 van 56");
    window.key(Key::PageUp);
    window.key(Key::PageUp);
    window.wait_for("Stelling 1 van 56");
    window.key(Key::PageUp);
    window.wait_for("Stelling 1 van 56");
}

#[test]
fn typing_a_note_never_scores() {
    let mut window = Window::open();
    window.new_session("Toetsdam");
    window.type_into("Toelichting of bewijs", "nw 12345");
    for key in [Key::Num4, Key::W, Key::N, Key::L, Key::O, Key::U] {
        window.key(key);
    }
    assert_eq!(chosen(&window), None);
    window.wait_for("Stelling 1 van 56");
    window.wait_for_file(|session| {
        session.answered_statements().any(|(_, answer)| answer.is_some_and(|answer| answer.note == "nw 12345"))
    });
}

#[test]
fn arrows_choose_inside_the_scale_which_is_one_tab_stop() {
    let mut window = Window::open();
    window.new_session("Toetsdam");
    window.find(Role::RadioButton, "1 Helemaal niet").focus();
    window.settle();
    window.key(Key::ArrowRight);
    assert_eq!(chosen(&window).as_deref(), Some("2 Een beetje"));
    assert_eq!(window.focused().as_deref(), Some("2 Een beetje"));
    window.key(Key::End);
    assert_eq!(chosen(&window).as_deref(), Some("Niet van toepassing"));
    window.key(Key::ArrowDown);
    assert_eq!(chosen(&window).as_deref(), Some("Niet van toepassing"), "the end is the end");
    window.key(Key::Home);
    assert_eq!(chosen(&window).as_deref(), Some("1 Helemaal niet"));
    window.key(Key::Tab);
    let next = window.focused();
    assert_eq!(next.as_deref(), Some("Wat bedoelen we? (U)"), "Tab leaves the scale");
}

#[test]
fn the_scale_is_a_radio_group_with_the_statement_as_its_name() {
    let mut window = Window::open();
    window.new_session("Toetsdam");
    let group = window
        .find(Role::RadioGroup, "We hebben recente cijfers over de eerste 1000 dagen van kinderen in onze gemeente.");
    assert_eq!(group.accesskit_node().data().size_of_set(), Some(7));
    let radio = window.find(Role::RadioButton, "4 Grotendeels");
    assert_eq!(
        radio.accesskit_node().data().position_in_set(),
        Some(3),
        "AccessKit counts from 0, what is read out from 1"
    );
}

#[test]
fn undo_and_redo_go_back_to_the_statement_they_are_about() {
    let mut window = Window::open();
    window.new_session("Toetsdam");
    window.key(Key::Num5);
    window.key(Key::Enter);
    window.key(Key::Num2);
    window.key(Key::PageDown);
    window.wait_for("Stelling 3 van 56");
    window.ctrl(Key::Z);
    window.wait_for("Stelling 2 van 56");
    assert_eq!(chosen(&window), None);
    window.ctrl(Key::Z);
    window.wait_for("Stelling 1 van 56");
    assert_eq!(chosen(&window), None);
    window.ctrl(Key::Y);
    assert_eq!(chosen(&window).as_deref(), Some("5 Helemaal"));
    window.ctrl_shift(Key::Z);
    window.wait_for("Stelling 2 van 56");
    assert_eq!(chosen(&window).as_deref(), Some("2 Een beetje"));
}

#[test]
fn without_single_keys_only_the_answers_themselves_listen() {
    let mut window = Window::open();
    window.button("Instellingen");
    window.click(Role::CheckBox, "Antwoord geven met één toets");
    window.button("Terug");
    window.new_session("Spraakdam");
    window.key(Key::Num4);
    assert_eq!(chosen(&window), None);
    window.find(Role::RadioButton, "1 Helemaal niet").focus();
    window.settle();
    window.key(Key::Num4);
    assert_eq!(chosen(&window).as_deref(), Some("4 Grotendeels"));
}

#[test]
fn going_on_by_itself_is_off_until_it_is_switched_on() {
    let mut window = Window::open();
    window.new_session("Doordam");
    window.key(Key::Num4);
    window.wait_for("Stelling 1 van 56");
    window.button("Instellingen");
    window.click(Role::CheckBox, "Ga na een antwoord vanzelf naar de volgende stelling");
    window.button("Terug");
    window.wait_for("Stelling 1 van 56");
    window.key(Key::Num3);
    window.wait_for("Stelling 2 van 56");
    window.click(Role::RadioButton, "5 Helemaal");
    window.wait_for("Stelling 3 van 56");
}

#[test]
fn ctrl_g_goes_to_a_statement_by_number_or_words() {
    let mut window = Window::open();
    window.new_session("Toetsdam");
    window.ctrl(Key::G);
    window.wait_for("Ga naar een stelling");
    window.type_here("41");
    window.key(Key::Enter);
    window.wait_for("Stelling 41 van 56");
    window.ctrl(Key::G);
    window.type_here("wethouder");
    window.key(Key::Enter);
    window.wait_for("Stelling 23 van 56");
    window.ctrl(Key::G);
    window.key(Key::Escape);
    assert!(!window.has(Role::Dialog, "Ga naar een stelling"));
}

#[test]
fn the_filter_and_the_search_narrow_the_jump_list() {
    let mut window = Window::open();
    window.new_session("Toetsdam");
    window.key(Key::Num1);
    window.ctrl(Key::F);
    assert_eq!(window.focused().as_deref(), Some("Zoek op woord of nummer"));
    window.type_here("vaders");
    window.wait_for("1 van 56 stellingen");
    window.key(Key::Escape);
    window.wait_for("56 van 56 stellingen");
    window.find(Role::ComboBox, "Toon").click();
    window.settle();
    window.button("Laag gescoord");
    window.wait_for("1 van 56 stellingen");
}

#[test]
fn the_next_open_statement_goes_round() {
    let mut window = Window::open();
    window.new_session("Toetsdam");
    window.key(Key::Num4);
    window.key(Key::O);
    window.wait_for("Stelling 2 van 56");
    window.ctrl(Key::G);
    window.type_here("56");
    window.key(Key::Enter);
    window.wait_for("Stelling 56 van 56");
    window.key(Key::O);
    window.wait_for("Stelling 2 van 56");
}

#[test]
fn ctrl_s_says_that_everything_is_saved_already() {
    let mut window = Window::open();
    window.new_session("Toetsdam");
    window.ctrl(Key::S);
    window.wait_for("Alles is al opgeslagen");
}

#[test]
fn ctrl_q_does_not_close_the_window() {
    let mut window = Window::open();
    window.new_session("Werkdam");
    window.ctrl(Key::Q);
    let close = window
        .harness()
        .output()
        .viewport_output
        .values()
        .any(|viewport| viewport.commands.iter().any(|command| matches!(command, egui::ViewportCommand::Close)));
    assert!(!close);
    window.wait_for("Stelling 1 van 56");
}

#[test]
fn f1_lists_every_key_and_escape_closes_it() {
    let mut window = Window::open();
    window.key(Key::F1);
    window.wait_for("Hulp");
    for line in ["1: Geef score 1", "PageDown of Enter: Volgende stelling", "Ctrl+Z: Maak ongedaan"] {
        assert!(window.shows(line), "{line}");
    }
    window.key(Key::Escape);
    assert!(!window.shows("Geef score 1"));
}

#[test]
fn the_meaning_and_the_national_figure_are_one_key_away() {
    let mut window = Window::open();
    window.new_session("Toetsdam");
    window.key(Key::U);
    window.wait_for("Een 1 (Helemaal niet) betekent");
    assert!(window.shows("Een 5 (Helemaal) betekent"));
    assert!(window.shows("14,8% (2021)"));
    window.key(Key::Enter);
    window.wait_for("Een moeilijke start betekent hier");
    window.key(Key::U);
    assert!(!window.shows("Een 1 (Helemaal niet) betekent"));
}

#[test]
fn the_list_of_a_section_scores_each_statement_on_its_own_scale() {
    let mut window = Window::open();
    window.new_session("Lijstdam");
    window.button("Lijst per onderdeel");
    window.wait_for("Problematiek, opgaven & aanpak");
    let groups = window.all(Role::RadioGroup).len();
    assert_eq!(groups, 16, "one scale for each statement of the section");
    let threes: Vec<_> = window.all(Role::RadioButton);
    assert_eq!(threes.len(), 16 * 7);
    threes[2].click();
    drop(threes);
    window.settle();
    window.wait_for_file(|session| {
        let first = session.questionnaire().statement_at(0).expect("a statement").statement.id.clone();
        matches!(session.value(&first), Some(AnswerValue::Score(score)) if score.points() == 3)
    });
    window.button("Naar onderdeel 2: Samenwerking lokale coalities");
    window.wait_for("De geboortezorg werkt actief mee in onze coalitie.");
    assert_eq!(window.all(Role::RadioGroup).len(), 19);
}

#[test]
fn the_jump_list_is_one_tab_stop_and_arrows_go_through_it() {
    let mut window = Window::open();
    window.new_session("Tabdam");
    window.find(Role::TextInput, "Zoek op woord of nummer").focus();
    window.settle();
    window.key(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("Stelling 1: Recente cijfers, Open"));
    window.key(Key::ArrowDown);
    assert_eq!(window.focused().as_deref(), Some("Stelling 2: Verschillen per wijk of dorp, Open"));
    window.wait_for("Stelling 1 van 56");
    window.key(Key::Enter);
    window.wait_for("Stelling 2 van 56");
}

#[test]
fn in_the_list_of_a_section_the_keys_are_for_the_statement_with_the_focus() {
    let mut window = Window::open();
    window.new_session("Lijstdam");
    window.button("Lijst per onderdeel");
    window.key(Key::PageDown);
    window.key(Key::Num4);
    window.key(Key::PageDown);
    window.key(Key::W);
    window.wait_for_file(|session| session.answered_count() == 2);
    let session = window.on_disk();
    let value = |index: usize| session.value(&session.questionnaire().statement_at(index).expect("one").statement.id);
    assert_eq!(value(0), None);
    assert!(matches!(value(1), Some(AnswerValue::Score(score)) if score.points() == 4));
    assert_eq!(value(2), Some(AnswerValue::DontKnow));
    let mut window = window.next_day();
    window.button("Verder: Lijstdam");
    window.wait_for("Stelling 3 van 56");
}

#[test]
fn the_answers_of_the_next_statement_have_the_focus() {
    let mut window = Window::open();
    window.new_session("Fokusdam");
    window.click(Role::RadioButton, "5 Helemaal");
    window.key(Key::Enter);
    window.wait_for("Stelling 2 van 56");
    assert_eq!(window.focused().as_deref(), Some("1 Helemaal niet"), "not the answer of the statement before");
}
