//! A report comes back: its session is opened, in a file of its own, and what is no report is refused in words.

use std::path::PathBuf;

use analysetool::app::file_dialogs::Picked;
use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::builtin;
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Anonymity, Edit, Session};
use analysetool_core::store::{RealDisk, read_session};
use analysetool_core::text::Text;
use analysetool_report::make;
use analysetool_report::order::{Format, Order};
use analysetool_report::pdf::score_sheet;
use egui::Key;
use egui::accesskit::Role;
use jiff::Timestamp;

use crate::groups::group;
use crate::harness::Window;
use crate::partners;

fn session() -> Session {
    let mut session = group(1, 0);
    session.apply(Edit::Title("Eerste meting".into()), Timestamp::UNIX_EPOCH).expect("an edit");
    session
}

fn report(window: &Window, name: &str, session: &Session) -> PathBuf {
    let (questionnaire, text) = (builtin().expect("the questionnaire"), Text::dutch());
    let disclosure = Disclosure::EVERYTHING;
    let order = Order { session, guidance: &questionnaire, text: &text, disclosure, logo: None };
    let path = window.folder().join(name);
    std::fs::write(&path, make(&order, Format::Pdf, &|_| true).expect("a PDF")).expect("written");
    path
}

#[test]
fn a_dropped_report_is_opened_as_a_session_and_says_where_it_is_now() {
    let mut window = Window::open();
    let session = session();
    let pdf = report(&window, "rapport.pdf", &session);
    let before = std::fs::read(&pdf).expect("the report");
    window.drop_file(&pdf);
    window.wait_for("Deze sessie komt uit het rapport rapport.pdf. U vindt de sessie nu in ");
    let file = window.sessions().remove(0);
    assert!(window.shows(&file.display().to_string()));
    assert_eq!(std::fs::read_to_string(&file).expect("the session"), to_text(&session));
    window.button("Gegevens");
    window.type_into("Titel", "Verder: ");
    window.wait_for_file(|session| session.title().contains("Verder"));
    assert_eq!(std::fs::read(&pdf).expect("the report"), before, "the report is as it was");
    // The session went on: what is in the report comes beside it, and says so.
    let mut window = window.next_day();
    window.drop_file(&pdf);
    window.wait_for("Op deze computer staat al een andere versie van deze sessie.");
    assert_eq!(window.sessions().len(), 2);
    let mut window = window.next_day();
    window.drop_file(&pdf);
    window.wait_for("De sessie uit het rapport rapport.pdf stond al op deze computer.");
    assert_eq!(window.sessions().len(), 2);
}

#[test]
fn a_report_can_be_chosen_where_a_session_can_be_and_named_at_the_start() {
    let mut window = Window::open();
    let pdf = report(&window, "rapport.PDF", &session());
    window.dialogs.answer(Picked::Path(pdf.clone()));
    window.ctrl(Key::O);
    window.wait_for("Deze sessie komt uit het rapport rapport.PDF.");
    window.button("Start");
    let mut other = window.beside(&pdf);
    other.wait_for("De sessie uit het rapport rapport.PDF stond al op deze computer.");
}

#[test]
fn a_report_that_was_just_made_here_leads_back_to_its_session() {
    let mut window = Window::open();
    window.new_session("Rondedam");
    window.key(Key::Num4);
    window.wait_for("Opgeslagen om");
    window.button("Rapport");
    let pdf = window.folder().join("rond.pdf");
    window.dialogs.answer(Picked::Path(pdf.clone()));
    window.button("Maak het rapport");
    window.wait_long_for("Rapport bewaard: rond.pdf");
    window.drop_file(&pdf);
    window.wait_for("stond al op deze computer.");
    assert_eq!(window.sessions().len(), 1);
    window.key(Key::Num5);
    window.wait_for("Opgeslagen om");
}

#[test]
fn what_is_no_report_is_refused_with_a_sentence_and_nothing_changes() {
    let mut window = Window::open();
    let good = std::fs::read(report(&window, "rapport.pdf", &session())).expect("the report");
    let sheet = score_sheet(&session(), &Text::dutch()).expect("a form");
    let locked = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R /Encrypt 2 0 R >>\n%%EOF\n";
    let cases: [(&str, &[u8], &str); 5] = [
        ("formulier.pdf", &sheet, "zit geen sessie van dit programma"),
        ("brief.pdf", b"Geachte heer", "is geen PDF, of is beschadigd"),
        ("half.pdf", &good[..good.len() / 3], "is geen PDF, of is beschadigd"),
        ("leeg.pdf", b"", "is geen PDF, of is beschadigd"),
        ("slot.pdf", locked, "is beveiligd met een wachtwoord"),
    ];
    for (name, bytes, sentence) in cases {
        let path = window.folder().join(name);
        std::fs::write(&path, bytes).expect("written");
        window.drop_file(&path);
        window.wait_for(&format!("'{name}' is niet geopend"));
        window.wait_for(sentence);
        assert_eq!(std::fs::read(&path).expect("still there"), bytes);
        assert!(window.sessions().is_empty() && window.has(Role::Button, "Start een nieuwe sessie"), "{name}");
    }
}

#[test]
fn a_report_among_the_files_of_partners_counts_as_the_session_in_it() {
    let (mut window, path) = partners::group(Anonymity::Named);
    let mut one = Session::new(&builtin().expect("the questionnaire"), Timestamp::UNIX_EPOCH);
    let statement = one.questionnaire().statement_at(0).expect("a statement").statement.id.clone();
    let value = analysetool_core::questionnaire::Score::new(4).map(analysetool_core::session::AnswerValue::Score);
    one.apply(Edit::Answer { statement, value }, Timestamp::UNIX_EPOCH).expect("an edit");
    let pdf = report(&window, "partner.pdf", &one);
    window.drop_file(&pdf);
    window.wait_for("1 bestand gelezen: 1 nieuw.");
    window.button("Voeg toe");
    window.wait_for("1 van de 1 partners heeft gescoord.");
    partners::wait_for_group(&mut window, &path, |group| group.respondents().len() == 1);
    assert_eq!(read_session(&RealDisk, &path).expect("the group").session.respondents().len(), 1);
}
