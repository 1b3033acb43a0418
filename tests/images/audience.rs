//! The picture before the room, pixel by pixel.

use std::sync::Arc;

use analysetool::app::audience::{BeamerStyle, paint};
use analysetool::app::theme;
use analysetool_core::text::Text;
use egui::{Key, Vec2};
use egui_kittest::{Harness, SnapshotResults};

use crate::tables_of_people::voting;
use crate::{options, views};

#[test]
fn two_different_hidden_tallies_are_the_same_picture() {
    let tallies = [[Key::Num1, Key::Num1, Key::Num1], [Key::Num5, Key::W, Key::N]];
    let pictures = tallies.map(|keys| {
        let mut window = voting();
        for key in keys {
            window.key(key);
        }
        window.key(Key::F9);
        let hidden = window.harness().render().expect("a picture");
        window.key(Key::Enter);
        (hidden, window.harness().render().expect("a picture"))
    });
    let [(first, first_shown), (second, second_shown)] = pictures;
    assert!(first == second, "votes that were not shown change the picture");
    assert!(first_shown != first && first_shown != second_shown, "votes that were shown do not");
}

#[test]
fn the_picture_before_the_room() {
    let mut pictures = SnapshotResults::new();
    for (name, view) in views::all() {
        if !["vote", "result", "second-vote", "closing"].contains(&name) {
            continue;
        }
        let style = BeamerStyle { dark: false, larger: 1.0, text: Arc::new(Text::dutch()) };
        let mut installed = false;
        let mut harness = Harness::builder().with_size(Vec2::new(1280.0, 720.0)).build_ui(move |ui| {
            if !installed {
                theme::install(ui.ctx());
                installed = true;
                ui.ctx().request_repaint();
                return;
            }
            paint(ui, &view, &style);
        });
        harness.run();
        harness.snapshot_options(format!("audience-{name}"), &options());
        pictures.extend(harness.take_snapshot_results());
    }
}
