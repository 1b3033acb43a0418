//! Small windows, large letters, every theme: nothing is lost, nothing sticks out, everything is big enough to hit.

use egui::accesskit::Role;
use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{Key, Rect, Vec2};
use egui_kittest::kittest::NodeT as _;

use super::screens::tour;
use crate::harness::{LAPTOP, Window};
use crate::sizes::assert_within;

/// A laptop; the same at 200 %; and the width at which WCAG 2.1, 1.4.10 asks for no loss.
const SIZES: [Vec2; 3] = [LAPTOP, Vec2::new(683.0, 384.0), Vec2::new(320.0, 640.0)];
/// Least height and width of what can be clicked, in points: WCAG 2.2, 2.5.8.
const LEAST: f32 = 24.0;
/// Least height of an answer, in points.
const ANSWER: f32 = 48.0;

fn check(theme: &str) {
    for size in SIZES {
        tour(
            || Window::in_theme(size, theme),
            |window, place| {
                let place = format!("{place}, {theme}");
                whole(window, size, &place);
            },
        );
    }
}

#[test]
fn every_screen_is_whole_in_the_light_theme() {
    check("light");
}

#[test]
fn every_screen_is_whole_in_the_dark_theme() {
    check("dark");
}

#[test]
fn every_screen_is_whole_with_high_contrast() {
    check("high_contrast");
}

#[test]
fn every_dialog_and_every_open_list_is_whole() {
    for size in SIZES {
        let mut window = Window::with_size(size);
        window.new_session("Een gemeente met een heel lange naam van zestig tekens lang");
        for (key, place) in [(Key::F1, "the keys"), (Key::F2, "the word list")] {
            window.key(key);
            whole(&window, size, place);
            window.key(Key::Escape);
        }
        window.ctrl(Key::G);
        window.type_here("ouders");
        whole(&window, size, "going to a statement");
        window.key(Key::Escape);
        window.button("Gegevens");
        window.button("Voeg een deelnemer toe");
        let lists: Vec<String> = crate::plan::names(&window, Role::ComboBox);
        assert!(!lists.is_empty());
        for list in lists {
            window.find(Role::ComboBox, &list).focus();
            window.key(Key::Enter);
            whole(&window, size, &list);
            window.key(Key::End);
            let (_, rect) = super::focus::focused(&window).expect("an option has the focus");
            let inside = Rect::from_min_size(egui::Pos2::ZERO, size);
            assert!(inside.contains_rect(rect), "{list} at {size}: the last option is at {rect:?}");
            window.key(Key::Escape);
        }
    }
}

fn whole(window: &Window, size: Vec2, place: &str) {
    assert_within(window, size, place);
    no_target_is_too_small(window, place);
    no_text_is_cut(window, place);
}

fn no_target_is_too_small(window: &Window, place: &str) {
    for node in window.nodes() {
        let role = node.accesskit_node().role();
        let is_control = matches!(
            role,
            Role::Button
                | Role::Link
                | Role::RadioButton
                | Role::CheckBox
                | Role::ComboBox
                | Role::TextInput
                | Role::MultilineTextInput
                | Role::Slider
                | Role::Tab
        );
        if !is_control || node.accesskit_node().bounding_box().is_none() {
            continue;
        }
        let (rect, name) = (node.rect(), node.accesskit_node().label());
        assert!(rect.height() >= LEAST - 0.5, "{place}: {role:?} {name:?} is {} high", rect.height());
        assert!(rect.width() >= LEAST - 0.5, "{place}: {role:?} {name:?} is {} wide", rect.width());
        if role == Role::RadioButton {
            assert!(rect.height() >= ANSWER - 0.5, "{place}: {name:?} is {} high", rect.height());
        }
    }
}

/// Every text that was drawn.
fn texts(shape: &Shape, clip: Rect, found: &mut Vec<(Rect, TextShape)>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, clip, found)),
        Shape::Text(text) => found.push((clip, text.clone())),
        _ => {}
    }
}

/// No text ends in dots because there is no room, and none is cut off at its side.
fn no_text_is_cut(window: &Window, place: &str) {
    let mut found = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in &window.output().shapes {
        texts(shape, *clip_rect, &mut found);
    }
    // What is typed in a field scrolls inside it.
    let typed: Vec<String> = window.all(Role::TextInput).iter().filter_map(egui_kittest::Node::value).collect();
    for (clip, text) in found {
        let (words, rect) = (text.galley.text(), text.visual_bounding_rect());
        if words.trim().is_empty() || !rect.intersects(clip) || typed.iter().any(|typed| typed == words) {
            continue;
        }
        assert!(!text.galley.elided, "{place}: {words:?} is cut short");
        let inside = rect.left() >= clip.left() - 1.5 && rect.right() <= clip.right() + 1.5;
        assert!(inside, "{place}: {words:?} at {:?} is cut at {:?}", rect.x_range(), clip.x_range());
    }
}
