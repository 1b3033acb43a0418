//! Answers from a table, and the form for partners who may not install anything, in the window.

use std::path::PathBuf;

use analysetool::app::file_dialogs::Picked;
use analysetool_core::session::{Anonymity, SourceKind};
use egui::accesskit::Role;

use crate::harness::Window;
use crate::partners::{group, wait_for_group};

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tables").join(name)
}

#[test]
fn every_survey_is_one_drop() {
    for (name, partners) in
        [("limesurvey.csv", 8), ("limesurvey-codes.csv", 8), ("google-forms.csv", 9), ("microsoft-forms.xlsx", 10)]
    {
        let (mut window, path) = group(Anonymity::Named);
        window.drop_file(&fixture(name));
        window.wait_for(&format!("{partners} partners gelezen"));
        window.wait_for("Herkend: 56 van de 56 stellingen.");
        assert!(window.shows(&format!("{name}, rij 2")), "{name}");
        window.button("Voeg toe");
        wait_for_group(&mut window, &path, |group| {
            group.respondents().iter().all(|respondent| respondent.source.kind == SourceKind::Table)
                && group.respondents().len() == partners
        });
        // The same table again changes nothing.
        window.drop_file(&fixture(name));
        window.wait_for("Niets nieuws.");
    }
}

#[test]
fn a_wrong_answer_is_named_by_row_and_column_and_the_rest_goes_on() {
    let (mut window, path) = group(Anonymity::Named);
    let text = std::fs::read_to_string(fixture("limesurvey.csv")).expect("the fixture");
    let wrong = window.folder().join("enquete.csv");
    std::fs::write(&wrong, text.replacen("\"Helemaal niet\"", "\"Misschien\"", 1)).expect("written");
    window.drop_file(&wrong);
    window.wait_for("Niet bruikbaar (1)");
    assert!(window.shows("Rij 2, kolom I (S01): 'Misschien' is geen antwoord."));
    window.button("Voeg toe");
    wait_for_group(&mut window, &path, |group| group.respondents().len() == 7);
}

#[test]
fn a_person_says_what_a_column_is_and_addresses_never_come_in() {
    let (mut window, path) = group(Anonymity::Named);
    window.drop_file(&fixture("limesurvey.csv"));
    window.wait_for("Herkend: 56 van de 56 stellingen.");
    assert!(window.shows("JGZ Proefstad"));
    window.button("Bekijk of verder de kolommen van limesurvey.csv".replace("verder", "verander").as_str());
    window.wait_for("Kolom G: organisatie. Voor welke organisatie werkt u?");
    assert!(window.shows("Wordt nooit gebruikt: hierin staat van wie de antwoorden zijn."));
    assert!(!window.shows("192.0.2.1"), "an address is not even shown");
    window.click(Role::ComboBox, "Kolom G: organisatie. Voor welke organisatie werkt u?");
    window.button("Niet gebruiken");
    window.wait_for("Partner zonder gegevens");
    window.button("Voeg toe");
    wait_for_group(&mut window, &path, |group| {
        group.respondents().len() == 8 && group.participants().iter().all(|known| known.organisation.is_empty())
    });
}

#[test]
fn a_form_is_made_and_an_empty_one_adds_nobody() {
    let (mut window, _) = group(Anonymity::Unnamed);
    let form = window.folder().join("formulier.xlsx");
    window.dialogs.answer(Picked::Path(form.clone()));
    window.button("Maak een formulier in Excel");
    window.wait_for("Bewaard: ");
    assert!(std::fs::read(&form).expect("a form").starts_with(b"PK"));
    window.drop_file(&form);
    window.wait_for("Er is niets om toe te voegen.");
}

#[test]
fn a_table_alone_becomes_a_new_group() {
    let mut window = Window::open();
    window.drop_file(&fixture("google-forms.csv"));
    window.wait_for("Een nieuwe groep maken?");
    window.button("Maak de groep");
    window.wait_for("9 van de 9 partners hebben gescoord.");
}
