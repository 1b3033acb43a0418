//! The window in English: everything it shows, and nothing of it in a file.

use analysetool::app::file_dialogs::Picked;
use analysetool_core::questionnaire::{StatementId, Translation, builtin};
use analysetool_core::session::format::to_text;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;

use crate::groups;
use crate::harness::Window;
use crate::workshop;

/// Words that stand in nearly every Dutch sentence and in no English one.
const DUTCH: [&str; 18] = [
    "de",
    "het",
    "een",
    "niet",
    "van",
    "voor",
    "wordt",
    "uw",
    "stelling",
    "stellingen",
    "gemeente",
    "zijn",
    "met",
    "kunt",
    "geen",
    "over het",
    "bewaar",
    "onderdeel",
];

const PLACES: [&str; 9] = ["Details", "Fill in", "Check", "Results", "Plan", "Report", "Settings", "About", "Start"];

/// The texts on the page that read as Dutch.
fn dutch_words(window: &Window) -> Vec<String> {
    let nodes = window.nodes();
    let texts = nodes.iter().flat_map(|node| {
        let node = node.accesskit_node();
        [node.label(), node.value(), node.description()].into_iter().flatten().collect::<Vec<_>>()
    });
    let reads_as_dutch = |text: &String| {
        let words: Vec<String> = text.split(|sign: char| !sign.is_alphanumeric()).map(str::to_lowercase).collect();
        DUTCH.iter().filter(|dutch| words.iter().any(|word| word == *dutch)).count() >= 2
    };
    texts.filter(reads_as_dutch).collect()
}

/// Names of Dutch organisations and programmes, titles and addresses stay as they are.
fn is_a_name(text: &str) -> bool {
    let questionnaire = builtin().expect("the built-in questionnaire");
    let names = questionnaire.instruments.iter().flat_map(|one| [one.name.clone(), one.owner.clone()]);
    let titles = questionnaire.sources.iter().flat_map(|one| [one.title.clone(), one.publisher.clone()]);
    text.contains("https://") || names.chain(titles).any(|name| name.len() > 8 && text.contains(&name))
}

fn assert_english(window: &Window, place: &str) {
    let left: Vec<String> = dutch_words(window).into_iter().filter(|text| !is_a_name(text)).collect();
    assert!(left.is_empty(), "{place}: {left:#?}");
}

/// An English window with a new session, at its first statement.
fn scoring_in_english() -> Window {
    let mut window = Window::open();
    window.button("English");
    window.button("Start a new session");
    window.wait_for("Details of this session");
    window.type_into("Municipality", "Testford");
    window.button("Start filling in");
    window.wait_for("Statement 1 of 56");
    window.wait_for("aved");
    window
}

#[test]
fn one_press_on_the_first_page_makes_everything_english_and_back() {
    let mut window = Window::open();
    window.button("English");
    window.wait_for("Filling in takes about 20 minutes.");
    assert_english(&window, "Start");
    let mut window = window.next_day();
    assert!(window.shows("Filling in takes about 20 minutes."), "it is remembered");
    window.button("Nederlands");
    window.wait_for("Het invullen duurt ongeveer 20 minuten.");
}

#[test]
fn the_language_is_a_choice_among_the_settings_too() {
    let mut window = Window::open();
    window.button("Instellingen");
    window.click(Role::RadioButton, "English");
    window.wait_for("Settings");
    assert!(window.has(Role::RadioButton, "Nederlands"));
    assert_english(&window, "Settings");
}

#[test]
fn a_session_made_in_english_is_the_same_file_as_one_made_in_dutch() {
    let mut window = scoring_in_english();
    let english = Translation::english().expect("the English words").tell(&builtin().expect("the questionnaire"));
    assert!(window.shows(&english.statement_at(0).expect("a statement").statement.text));
    assert!(window.has(Role::RadioButton, "4 Largely"));
    window.key(Key::Num4);
    window.wait_for_file(|session| session.answered_count() == 1);
    let text = to_text(&window.on_disk());
    assert!(text.contains("\"Grotendeels\"") && !text.contains("Largely"), "the words it was scored with");
    assert!(text.contains("\"language\": \"nl\""));
    // And it is read in Dutch by who opens it in Dutch.
    window.button("Settings");
    window.click(Role::RadioButton, "Nederlands");
    window.button("Invullen");
    assert!(window.has(Role::RadioButton, "4 Grotendeels"));
    assert!(window.shows("We hebben recente cijfers"));
}

#[test]
fn no_page_of_one_person_has_a_dutch_sentence_left() {
    let mut window = scoring_in_english();
    for key in [Key::Num4, Key::Num1, Key::Num2, Key::W, Key::N, Key::Num5] {
        window.key(key);
        window.key(Key::Enter);
    }
    window.key(Key::H);
    assert_english(&window, "guidance");
    window.key(Key::F1);
    assert_english(&window, "keys");
    window.key(Key::Escape);
    window.key(Key::F2);
    assert_english(&window, "words");
    window.key(Key::Escape);
    for place in PLACES {
        window.button(place);
        window.wait_for("Settings");
        assert_english(&window, place);
    }
}

#[test]
fn no_page_of_a_group_has_a_dutch_sentence_left() {
    let mut window = Window::open();
    groups::results_of(&mut window, &groups::group(12, 0));
    window.button("Instellingen");
    window.click(Role::RadioButton, "English");
    for part in ["Overview", "Themes", "Spider chart", "Statements", "Distribution", "Partners", "Change", "Talk list"]
    {
        window.button("Results");
        window.click(Role::Tab, part);
        let left: Vec<String> = dutch_words(&window)
            .into_iter()
            .filter(|text| !is_a_name(text) && !text.contains("Onze cijfers"))
            .collect();
        assert!(left.is_empty(), "{part}: {left:#?}");
    }
}

#[test]
fn an_undo_after_the_switch_speaks_the_new_language() {
    let mut window = Window::open();
    window.new_session("Proefstad");
    window.key(Key::Num4);
    window.button("Instellingen");
    window.click(Role::RadioButton, "English");
    window.button("Fill in");
    window.ctrl(Key::Z);
    assert!(window.has(Role::RadioButton, "4 Largely"), "still English");
    let id = StatementId::parse("S01").expect("an id");
    window.wait_for_file(|session| session.value(&id).is_none());
}

#[test]
fn the_whole_path_in_english_from_a_new_session_to_a_report() {
    let mut window = scoring_in_english();
    let total = builtin().expect("the built-in questionnaire").statement_count();
    for index in 0..total {
        window.wait_for(&format!("Statement {} of {total}", index + 1));
        window.key([Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5][if index < 16 { 4 } else { index % 3 }]);
        window.key(Key::Enter);
    }
    window.wait_for("All statements have an answer.");
    window.button("Finish the session");
    window.wait_for("Results of Testford");
    assert!(window.shows("is the strongest section"), "the title states the finding");
    assert_english(&window, "Results");
    window.button("Plan");
    window.wait_for("Plan for Testford");
    assert_english(&window, "Plan");
    window.ctrl(Key::R);
    window.wait_for("What kind of file?");
    window.click(Role::RadioButton, "CSV");
    let path = window.folder().join("report.csv");
    window.dialogs.answer(Picked::Path(path.clone()));
    window.button("Make the report");
    window.wait_for("Report saved: report.csv");
    let report = std::fs::read_to_string(&path).expect("the report");
    assert!(report.contains("\"Largely\"") || report.contains("Fully"), "{}", report.get(..300).unwrap_or_default());
    window.wait_for_file(|session| session.finished().is_some());
    assert!(to_text(&window.on_disk()).contains("\"Helemaal\""), "the file keeps its words");
}

#[test]
fn no_page_of_a_meeting_has_a_dutch_sentence_left() {
    let mut window = Window::open();
    window.button("English");
    let path = window.folder().join("meeting.json");
    std::fs::write(&path, to_text(&workshop::room(12))).expect("a file");
    window.drop_file(&path);
    window.wait_for("Workshop");
    window.button("Workshop");
    window.wait_for("Who is at the table?");
    assert_english(&window, "preparing");
    for step in ["reading", "thinking", "voting", "result", "discussing"] {
        if step == "reading" {
            window.button("Begin the workshop");
        }
        assert_english(&window, step);
        window.key(Key::F9);
        assert_english(&window, "before the room");
        window.key(Key::Escape);
        window.key(Key::Enter);
    }
}
