//! A few whole screens as pictures. Needs a Vulkan driver; lavapipe will do:
//! `cargo test --features images --test images`. `UPDATE_SNAPSHOTS=1` makes them anew: look at each before committing.

#[cfg(test)]
mod audience;
#[cfg(test)]
#[path = "../ui/groups.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod groups;
#[cfg(test)]
#[path = "../ui/harness.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod harness;
#[cfg(test)]
#[path = "../ui/tables_of_people.rs"]
mod tables_of_people;
#[cfg(test)]
#[path = "../audience/views.rs"]
mod views;

use egui::{Key, Vec2};
use egui_kittest::SnapshotOptions;
use harness::{LAPTOP, Window};

/// Lavapipe compiles for the processor at hand, so a few pixels may differ between machines.
fn options() -> SnapshotOptions {
    SnapshotOptions::new().threshold(1.0).max_failed_pixels(200).output_path("tests/images/snapshots")
}

/// A session with a mix of answers.
fn filled(size: Vec2) -> Window {
    let mut window = Window::with_size(size);
    window.new_session("Proefstad");
    for key in [Key::Num5, Key::Num4, Key::Num2, Key::W, Key::Num1, Key::Num5, Key::N, Key::Num3, Key::Num4] {
        window.key(key);
        window.key(Key::Enter);
    }
    window.wait_for("Opgeslagen om");
    window
}

fn theme(window: &mut Window, name: &str) {
    window.button("Instellingen");
    window.click(egui::accesskit::Role::RadioButton, name);
    window.button("Terug");
}

/// Digits and folders differ in width, so the whole half of the row is hidden.
fn half_a_row(rect: egui::Rect) -> egui::Rect {
    let half = LAPTOP.x / 2.0;
    let left = if rect.center().x < half { 0.0 } else { half };
    egui::Rect::from_min_max(egui::pos2(left, rect.top()), egui::pos2(left + half, rect.bottom()))
}

fn picture(window: &mut Window, name: &str) {
    // The time in the saved mark, the date and the folder are others every time.
    let changing: Vec<egui::Rect> = window
        .nodes()
        .into_iter()
        .filter(|node| {
            let words = node.value().unwrap_or_default();
            ["pgeslagen", "stellingen gescoord", "in de map"].iter().any(|changing| words.contains(changing))
        })
        .map(|node| half_a_row(node.rect()))
        .collect();
    for rect in changing {
        window.harness().mask(rect);
    }
    window.harness().snapshot_options(name, &options());
}

#[test]
fn the_start_screen() {
    let mut window = Window::open();
    theme(&mut window, "Licht");
    picture(&mut window, "start-light");
}

#[test]
fn scoring_on_a_laptop() {
    let mut window = filled(LAPTOP);
    for (name, file) in [("Licht", "score-light"), ("Donker", "score-dark")] {
        theme(&mut window, name);
        picture(&mut window, file);
    }
}

#[test]
fn scoring_at_200_percent() {
    let mut window = filled(Vec2::new(683.0, 384.0));
    theme(&mut window, "Licht");
    picture(&mut window, "score-200-percent");
}

#[test]
fn the_results() {
    let mut window = filled(LAPTOP);
    window.button("Resultaten");
    for (name, file) in [("Licht", "results-light"), ("Donker", "results-dark")] {
        theme(&mut window, name);
        picture(&mut window, file);
    }
}

#[test]
fn the_results_of_a_group() {
    let mut window = Window::open();
    theme(&mut window, "Licht");
    groups::results_of(&mut window, &groups::complete(8));
    picture(&mut window, "results-group");
    for (part, file) in [("Verdeling", "results-spread"), ("Spinnenweb", "results-web")] {
        window.click(egui::accesskit::Role::Tab, part);
        picture(&mut window, file);
    }
}
