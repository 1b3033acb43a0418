//! What somebody does the first time, with the mouse and nothing learned: every click, every field that is typed in, every
//! file that is picked or dropped counts, and so does turning the wheel for what is not in sight.

use std::path::PathBuf;

use analysetool::app::file_dialogs::Picked;
use analysetool_core::questionnaire::builtin;
use analysetool_core::session::format::to_text;
use egui::accesskit::Role;
use egui::{Key, Rect};

use crate::harness::{LAPTOP, Window};
use crate::partners::partner;
use crate::report::telling;

/// Somebody who counts what it takes.
struct Newcomer {
    window: Window,
    actions: Vec<String>,
}

impl Newcomer {
    fn new(window: Window) -> Self {
        Self { window, actions: Vec::new() }
    }

    fn act(&mut self, action: impl Into<String>) {
        self.actions.push(action.into());
    }

    /// Clicks on a control; what is below the edge of the window takes a turn of the wheel first.
    fn click(&mut self, role: Role, name: &str) {
        self.look_for(role, name);
        self.act(format!("click {name:?}"));
        self.window.click(role, name);
    }

    fn look_for(&mut self, role: Role, name: &str) {
        let sight = Rect::from_min_size(egui::Pos2::ZERO, LAPTOP);
        if !sight.contains_rect(self.window.find(role, name).rect()) {
            self.act(format!("scroll to {name:?}"));
        }
    }

    fn type_into(&mut self, name: &str, text: &str) {
        self.act(format!("type in {name:?}"));
        self.window.type_into(name, text);
    }

    /// Picks what the dialog of the system offers, which the next click opens.
    fn will_pick(&mut self, picked: Picked) {
        self.act("accept the name that is offered");
        self.window.dialogs.answer(picked);
    }

    fn took_at_most(&self, most: usize) {
        assert!(self.actions.len() <= most, "{} actions, {most} promised: {:#?}", self.actions.len(), self.actions);
    }
}

#[test]
fn a_new_session_and_its_first_answer_take_four_actions() {
    let mut newcomer = Newcomer::new(Window::open());
    newcomer.click(Role::Button, "Start een nieuwe sessie");
    newcomer.window.wait_for("Gegevens van deze sessie");
    newcomer.type_into("Gemeente", "Eerstedam");
    newcomer.click(Role::Button, "Begin met invullen");
    newcomer.window.wait_for("Stelling 1 van 56");
    newcomer.click(Role::RadioButton, "4 Grotendeels");
    newcomer.window.wait_for("Opgeslagen om");
    newcomer.took_at_most(4);
    newcomer.window.wait_for_file(|session| session.answered_count() == 1);
}

#[test]
fn the_weakest_theme_is_two_actions_after_the_last_answer() {
    let questionnaire = builtin().expect("the questionnaire");
    let weakest = &questionnaire.sections[1].themes[0];
    let mut window = Window::open();
    window.new_session("Eerstedam");
    for located in questionnaire.statements().take(questionnaire.statement_count() - 1) {
        let is_weakest = weakest.statements.iter().any(|one| one.id == located.statement.id);
        window.key(if is_weakest { Key::Num1 } else { Key::Num4 });
        window.key(Key::Enter);
    }
    window.wait_for("Stelling 56 van 56");
    window.click(Role::RadioButton, "4 Grotendeels");
    let mut newcomer = Newcomer::new(window);
    newcomer.click(Role::Button, "Controleer uw antwoorden");
    newcomer.window.wait_for("Alle stellingen hebben een antwoord.");
    newcomer.click(Role::Button, "Rond de sessie af");
    newcomer.window.wait_for("Resultaten van Eerstedam");
    let said = format!("Het zwakst staat uw gemeente bij {} (1", weakest.title);
    newcomer.window.wait_for(&said);
    newcomer.took_at_most(2);
}

#[test]
fn a_pdf_takes_three_actions_from_the_results() {
    let mut window = Window::with_maker(telling);
    window.new_session("Eerstedam");
    window.key(Key::Num4);
    window.wait_for("Opgeslagen om");
    window.button("Resultaten");
    let mut newcomer = Newcomer::new(window);
    newcomer.click(Role::Button, "Rapport");
    newcomer.window.wait_for("Wat voor bestand?");
    let path = newcomer.window.folder().join("rapport.pdf");
    newcomer.will_pick(Picked::Path(path.clone()));
    newcomer.click(Role::Button, "Maak het rapport");
    newcomer.window.wait_for("Rapport bewaard: rapport.pdf");
    newcomer.took_at_most(3);
    assert!(std::fs::read_to_string(&path).expect("the report").starts_with("Pdf of Eerstedam"));
}

#[test]
fn twelve_files_of_partners_become_one_group_in_four_actions() {
    let window = Window::open();
    let files: Vec<PathBuf> = (0..12)
        .map(|number| {
            let path = window.folder().join(format!("p{number:02}.json"));
            std::fs::write(&path, to_text(&partner(&format!("Organisatie {number:02}"), 1 + number % 5)))
                .expect("a file");
            path
        })
        .collect();
    let mut newcomer = Newcomer::new(window);
    newcomer.act("drop twelve files");
    newcomer.window.drop_files(&files);
    newcomer.window.wait_for("12 bestanden gelezen: 12 nieuw.");
    newcomer.click(Role::Button, "Maak de groep");
    newcomer.window.wait_for("12 van de 12 partners hebben gescoord.");
    newcomer.click(Role::Button, "Resultaten");
    newcomer.window.wait_for("Resultaten van Partnerdam");
    newcomer.took_at_most(4);
}
