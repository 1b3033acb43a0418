//! What a screen reader hears: every control has a name, lists and tables say what they are, nothing is only in a hint.

use egui::accesskit::Role;
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;

use super::screens::{drop_session, tour_of};
use crate::groups::complete;
use crate::harness::{LAPTOP, Window};

fn parent(node: &Node<'_>) -> Option<Role> {
    let mut above = node.accesskit_node().parent();
    while let Some(node) = above {
        if !matches!(node.role(), Role::GenericContainer | Role::Unknown) {
            return Some(node.role());
        }
        above = node.parent();
    }
    None
}

#[test]
fn parts_of_a_whole_stand_in_that_whole() {
    tour_of(LAPTOP, |window, place| {
        for (part, whole) in [
            (Role::Tab, Role::TabList),
            (Role::ListItem, Role::List),
            (Role::Row, Role::Table),
            (Role::Cell, Role::Row),
            (Role::ColumnHeader, Role::Row),
            (Role::RowHeader, Role::Row),
        ] {
            for node in window.all(part) {
                assert_eq!(parent(&node), Some(whole), "{place}: {:?}", node.accesskit_node().label());
            }
        }
    });
}

#[test]
fn every_group_and_every_control_has_a_name() {
    tour_of(LAPTOP, |window, place| {
        for role in [
            Role::Button,
            Role::CheckBox,
            Role::ComboBox,
            Role::Image,
            Role::Link,
            Role::RadioButton,
            Role::RadioGroup,
            Role::Slider,
            Role::Tab,
            Role::TabList,
            Role::TabPanel,
            Role::Table,
            Role::TextInput,
        ] {
            for node in window.all(role) {
                let name = node.accesskit_node().label().unwrap_or_default();
                assert!(!name.trim().is_empty(), "{place}: a {role:?} without a name");
            }
        }
    });
}

#[test]
fn the_document_says_in_which_language_it_is() {
    let mut window = Window::open();
    let root = window.harness().root();
    assert_eq!(root.accesskit_node().data().language(), Some("nl-NL"));
}

#[test]
fn rows_of_lists_are_sentences_with_their_place() {
    let mut window = Window::open();
    window.new_session("Rijdam");
    let rows = window.all(Role::ListItem).len();
    assert_eq!(rows, 56, "the statements");
    window.button("Start");
    window.wait_for("Rijdam");
    let recent = window.all(Role::ListItem);
    let recent = recent.first().expect("a session").accesskit_node();
    assert_eq!(recent.data().position_in_set(), Some(0), "AccessKit counts from 0, what is read out from 1");
    let name = recent.label().unwrap_or_default();
    assert!(name.starts_with("Rijdam, ") && name.contains("van 56 stellingen beantwoord"), "{name}");
    let mut window = Window::open();
    crate::plan::plan_of(&mut window, &crate::plan::full());
    let actions = window.all(Role::ListItem);
    let names: Vec<String> = actions.iter().filter_map(|node| node.accesskit_node().label()).collect();
    assert!(names.iter().any(|name| name.starts_with("Actie 1, ") && name.contains("Oosterbroek")), "{names:#?}");
}

#[test]
fn the_numbers_of_a_figure_are_a_table_with_rows_that_read_as_sentences() {
    let mut window = Window::open();
    drop_session(&mut window, &complete(8));
    window.button("Resultaten");
    window.click(Role::Tab, "Thema's");
    window.click_first(Role::Button, "Toon als tabel");
    assert_eq!(window.all(Role::Table).len(), 2);
    let cells = window.all(Role::Cell).len();
    assert!(cells > 16 && window.all(Role::RowHeader).len() >= 19, "{cells}");
    let rows = window.all(Role::Row);
    let sentences: Vec<String> = rows.iter().filter_map(|node| node.accesskit_node().label()).collect();
    assert!(sentences.iter().any(|row| row.starts_with("Samenwerking lokale coalities: ")), "{sentences:#?}");
}
