//! Partners: files come in, a person looks before anything changes, and a start file makes a session for each of them.

mod start_file;

use std::path::{Path, PathBuf};

use analysetool::app::file_dialogs::Picked;
use analysetool_core::questionnaire::{RoleId, Score, StatementId, builtin};
use analysetool_core::session::format::{parse, to_text};
use analysetool_core::session::{Anonymity, AnswerValue, Edit, Participant, Session, Way};
use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::kittest::NodeT as _;
use jiff::Timestamp;
use jiff::civil::date;

use crate::harness::{LAPTOP, Window};
use crate::sizes::{SMALL, assert_within};

const DAY: i64 = 86_400;

fn edit(session: &mut Session, second: i64, edit: Edit) {
    session.apply(edit, Timestamp::from_second(1_790_000_000 + second).expect("a moment")).expect("an edit");
}

fn answer(session: &mut Session, second: i64, index: usize, points: u8) {
    let statement = session.questionnaire().statement_at(index).expect("a statement").statement.id.clone();
    let value = Score::new(points).map(AnswerValue::Score);
    edit(session, second, Edit::Answer { statement, value });
}

/// The session of one partner: three answers, or one more a number.
pub fn partner(organisation: &str, points: u8) -> Session {
    let mut session = Session::new(&builtin().expect("the questionnaire"), Timestamp::UNIX_EPOCH);
    edit(&mut session, 0, Edit::Municipality("Partnerdam".into()));
    edit(&mut session, 0, Edit::Date(Some(date(2026, 11, 21))));
    let mut participant = Participant::new();
    participant.organisation = organisation.to_owned();
    participant.role = RoleId::parse("jgz");
    edit(&mut session, 0, Edit::Participant(participant));
    for index in 0..3 {
        answer(&mut session, 0, index, points);
    }
    session
}

fn write(window: &Window, name: &str, session: &Session) -> PathBuf {
    write_text(window, name, &to_text(session))
}

fn write_text(window: &Window, name: &str, text: &str) -> PathBuf {
    let path = window.folder().join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    std::fs::write(&path, text).expect("written");
    path
}

fn read(path: &Path) -> Session {
    parse(&std::fs::read(path).expect("a file")).expect("a session").session
}

/// A window with an empty group of Partnerdam open at its partners.
pub fn group(anonymity: Anonymity) -> (Window, PathBuf) {
    group_in(LAPTOP, anonymity)
}

fn group_in(size: Vec2, anonymity: Anonymity) -> (Window, PathBuf) {
    let mut window = Window::with_size(size);
    let mut group = partner("", 1).new_group(Timestamp::UNIX_EPOCH);
    edit(&mut group, 0, Edit::Anonymity(anonymity));
    let path = write(&window, "groep.json", &group);
    window.drop_file(&path);
    window.wait_for("Gegevens van deze sessie");
    window.button("Partners");
    window.wait_for("Er zijn nog geen antwoorden van partners.");
    (window, path)
}

/// Draws until the file of the group is as wanted.
pub fn wait_for_group(window: &mut Window, path: &Path, ready: impl Fn(&Session) -> bool) {
    let start = std::time::Instant::now();
    while !std::fs::read(path).ok().and_then(|bytes| parse(&bytes).ok()).is_some_and(|loaded| ready(&loaded.session)) {
        assert!(start.elapsed().as_secs() < 60, "the file never came");
        std::thread::sleep(std::time::Duration::from_millis(20));
        window.settle();
    }
}

/// Everything that is on the screen, in one text.
fn words(window: &Window) -> String {
    let text = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        [node.label(), node.value(), node.description()].into_iter().flatten().collect::<Vec<_>>().join("\n")
    };
    window.nodes().iter().map(text).collect::<Vec<_>>().join("\n")
}

#[test]
fn dropped_files_are_shown_first_then_added_and_taken_back_in_one_step() {
    let (mut window, path) = group(Anonymity::Named);
    let files: Vec<PathBuf> = (0..12)
        .map(|number| {
            let session = partner(&format!("Organisatie {number:02}"), 1 + number % 5);
            write(&window, &format!("mail/p{number:02}.json"), &session)
        })
        .collect();
    window.drop_files(&files);
    window.wait_for("12 bestanden gelezen: 12 nieuw.");
    for shown in ["p07.json", "Organisatie 07", "Jeugdgezondheidszorg", "3 van 56", "2026.1", "Wordt toegevoegd."] {
        assert!(window.shows(shown), "{shown}");
    }
    assert_eq!(read(&path).respondents().len(), 0, "nothing has changed yet");
    window.button("Voeg toe");
    window.wait_for("12 van de 12 partners hebben gescoord.");
    assert!(window.shows("12 partners toegevoegd. Met 'Maak ongedaan' gaat alles in één keer terug."));
    wait_for_group(&mut window, &path, |group| group.respondents().len() == 12 && group.participants().len() == 12);
    window.ctrl(Key::Z);
    window.wait_for("Er zijn nog geen antwoorden van partners.");
    wait_for_group(&mut window, &path, |group| group.respondents().is_empty() && group.participants().is_empty());
    window.ctrl(Key::Y);
    window.wait_for("12 van de 12 partners hebben gescoord.");
}

#[test]
fn one_more_partner_is_one_drop_and_twice_is_nothing_new() {
    let (mut window, path) = group(Anonymity::Named);
    let first = write(&window, "mail/jgz.json", &partner("JGZ Partnerdam", 4));
    window.dialogs.answer(Picked::Paths(vec![first.clone()]));
    window.button("Bestanden van partners toevoegen");
    window.wait_for("1 bestand gelezen: 1 nieuw.");
    window.button("Voeg toe");
    window.wait_for("1 van de 1 partners heeft gescoord.");
    window.drop_file(&first);
    window.wait_for("Niets nieuws. De groep heeft deze antwoorden al.");
    assert!(!window.has(Role::Button, "Voeg toe"));
    window.button("Terug");
    window.wait_for("1 van de 1 partners heeft gescoord.");
    write(&window, "mail/late.json", &partner("GGD", 2));
    window.dialogs.answer(Picked::Path(window.folder().join("mail")));
    window.button("Map met bestanden toevoegen");
    window.wait_for("2 bestanden gelezen: 1 nieuw, 1 al bekend.");
    window.button("Voeg toe");
    window.wait_for("2 van de 2 partners hebben gescoord.");
    wait_for_group(&mut window, &path, |group| group.respondents().len() == 2);
}

#[test]
fn bad_files_are_named_with_the_reason_and_stop_nothing() {
    let (mut window, path) = group(Anonymity::Named);
    let good = to_text(&partner("JGZ Partnerdam", 4));
    write_text(&window, "mail/goed.json", &good);
    write_text(&window, "mail/half.json", &good[..good.len() / 2]);
    write_text(&window, "mail/leeg.json", "");
    write_text(&window, "mail/anders.json", &good.replace("\"id\": \"kansrijke-start\"", "\"id\": \"iets-anders\""));
    let table = write_text(&window, "antwoorden.xlsx", "PK");
    let start = write(&window, "start.json", &partner("", 1).start_file(Timestamp::UNIX_EPOCH));
    window.drop_files(&[window.folder().join("mail"), table, start]);
    window.wait_for("6 bestanden gelezen: 1 nieuw, 1 startbestand, 4 niet bruikbaar.");
    assert!(window.shows("Niet bruikbaar (4)"));
    for shown in [
        "Geen enkele kolom hoort bij een stelling van deze vragenlijst.",
        "Dit bestand gaat over een andere vragenlijst: 'iets-anders'.",
        "Startbestand voor partners, overgeslagen.",
    ] {
        assert!(window.shows(shown), "{shown}");
    }
    window.button("Voeg toe");
    window.wait_for("1 van de 1 partners heeft gescoord.");
    wait_for_group(&mut window, &path, |group| group.respondents().len() == 1);
}

#[test]
fn not_adding_changes_nothing() {
    let (mut window, path) = group(Anonymity::Named);
    let before = std::fs::read(&path).expect("the group");
    let file = write(&window, "mail/jgz.json", &partner("JGZ Partnerdam", 4));
    window.drop_file(&file);
    window.wait_for("1 bestand gelezen: 1 nieuw.");
    window.button("Niet toevoegen");
    window.wait_for("Er zijn nog geen antwoorden van partners.");
    assert_eq!(std::fs::read(&path).expect("the group"), before);
    assert!(!window.has(Role::Button, "Maak ongedaan"));
}

#[test]
fn two_copies_that_contradict_each_other_stand_side_by_side_and_a_person_chooses() {
    let (mut window, path) = group(Anonymity::Named);
    let mut one = partner("JGZ Partnerdam", 4);
    let mut other = one.clone();
    answer(&mut one, 9, 0, 1);
    answer(&mut other, 9, 0, 5);
    let statement = one.questionnaire().statement_at(0).expect("a statement").statement.id.clone();
    edit(&mut other, 9, Edit::Note { statement: statement.clone(), note: "Onze cijfers zijn nieuw.".into() });
    let files = [write(&window, "een/jgz.json", &one), write(&window, "twee/jgz.json", &other)];
    window.drop_files(&files);
    window.wait_for("Twee kopieën van één sessie verschillen: JGZ Partnerdam");
    assert!(window.shows("Bij 1 stelling is het antwoord anders."));
    for shown in ["1. Recente cijfers", "1 Helemaal niet", "5 Helemaal. Toelichting: Onze cijfers zijn nieuw."] {
        assert!(window.shows(shown), "{shown} in {}", words(&window));
    }
    let name = |folder: &str| format!("In het bestand {}", Path::new(folder).join("jgz.json").display());
    window.click(Role::RadioButton, &name("twee"));
    window.button("Voeg toe");
    window.wait_for("1 van de 1 partners heeft gescoord.");
    assert!(window.shows("Bewaarde kopieën"));
    wait_for_group(&mut window, &path, |group| {
        group.respondents().first().is_some_and(|respondent| respondent.set_aside.len() == 1)
    });
    let group = read(&path);
    let chosen = group.respondents()[0].sheet.answer(&statement).and_then(|answer| answer.value);
    assert_eq!(chosen.and_then(AnswerValue::score).map(Score::points), Some(5));
    let aside = group.respondents()[0].set_aside[0].sheet.answer(&statement).and_then(|answer| answer.value);
    assert_eq!(aside.and_then(AnswerValue::score).map(Score::points), Some(1));
}

#[test]
fn the_choice_between_copies_works_with_the_keyboard_alone() {
    let (mut window, path) = group(Anonymity::Named);
    let mut one = partner("JGZ Partnerdam", 4);
    let mut other = one.clone();
    answer(&mut one, 9, 0, 1);
    answer(&mut other, 9, 0, 5);
    let files = [write(&window, "een.json", &one), write(&window, "twee.json", &other)];
    window.drop_files(&files);
    window.wait_for("Twee kopieën van één sessie verschillen");
    let mut steps = 0;
    while !window.focused().is_some_and(|name| name.starts_with("In het bestand")) {
        window.key(Key::Tab);
        steps += 1;
        assert!(steps < 30, "the choice can't be reached");
    }
    let first = window.focused();
    window.key(Key::ArrowDown);
    assert_ne!(window.focused(), first);
    while window.focused().as_deref() != Some("Voeg toe") {
        window.key(Key::Tab);
        steps += 1;
        assert!(steps < 60, "the button can't be reached");
    }
    window.key(Key::Enter);
    window.wait_for("1 van de 1 partners heeft gescoord.");
    wait_for_group(&mut window, &path, |group| group.respondents().len() == 1);
}

#[test]
fn without_names_there_are_only_counts() {
    let (mut window, path) = group(Anonymity::Unnamed);
    let mut one = partner("Ooievaarsnest", 4);
    let mut other = one.clone();
    answer(&mut one, 9, 0, 1);
    answer(&mut other, 9, 0, 5);
    let mut files = vec![write(&window, "pimpelmees-1.json", &one), write(&window, "pimpelmees-2.json", &other)];
    files.extend((0..5).map(|number| {
        let session = partner(&format!("Zwaluwtoren {number}"), 3);
        write(&window, &format!("roodborst-{number}.json"), &session)
    }));
    let secret = |window: &Window| {
        let words = words(window).to_lowercase();
        for name in ["ooievaarsnest", "zwaluwtoren", "pimpelmees", "roodborst", "jeugdgezondheidszorg", "helemaal"] {
            assert!(!words.contains(name), "{name} in {words}");
        }
    };
    window.drop_files(&files);
    window.wait_for("7 bestanden gelezen: 5 nieuw, 2 nog te kiezen.");
    secret(&window);
    window.click(Role::RadioButton, "Kopie 2");
    window.button("Voeg toe");
    window.wait_for("6 partners hebben gescoord.");
    secret(&window);
    assert!(window.shows("Deze meting is zonder naam."));
    wait_for_group(&mut window, &path, |group| group.respondents().len() == 6);
    let text = std::fs::read_to_string(&path).expect("the group").to_lowercase();
    assert!(!text.contains("ooievaarsnest") && !text.contains("zwaluwtoren"));
}

#[test]
fn who_was_promised_no_name_is_not_named_in_a_group_with_names_either() {
    let (mut window, _) = group(Anonymity::Named);
    let mut one = partner("Ooievaarsnest", 4);
    edit(&mut one, 0, Edit::Anonymity(Anonymity::Unnamed));
    let mut other = one.clone();
    answer(&mut one, 9, 0, 1);
    answer(&mut other, 9, 0, 5);
    let files = [write(&window, "een.json", &one), write(&window, "twee.json", &other)];
    window.drop_files(&files);
    window.wait_for("Twee kopieën van één sessie verschillen");
    let words = words(&window);
    assert!(!words.contains("Ooievaarsnest") && !words.contains("Helemaal"), "{words}");
    window.click(Role::RadioButton, "Kopie 2");
    window.button("Voeg toe");
    window.wait_for("Partner zonder gegevens");
}

#[test]
fn a_partners_answers_can_be_taken_out_and_come_back() {
    let (mut window, path) = group(Anonymity::Named);
    let files = ["GGD", "JGZ Partnerdam"].map(|name| write(&window, &format!("{name}.json"), &partner(name, 3)));
    window.drop_files(&files);
    window.wait_for("2 bestanden gelezen: 2 nieuw.");
    window.button("Voeg toe");
    window.wait_for("2 van de 2 partners hebben gescoord.");
    window.button("Haal de antwoorden weg: JGZ Partnerdam");
    window.wait_for("De antwoorden van JGZ Partnerdam zijn weggehaald. Met 'Maak ongedaan' komen ze terug.");
    assert!(window.shows("1 van de 2 partners heeft gescoord."));
    assert!(window.has(Role::Heading, "Nog geen antwoorden"));
    assert!(!window.has(Role::Button, "Haal de antwoorden weg: JGZ Partnerdam"));
    window.button("Maak ongedaan");
    window.wait_for("2 van de 2 partners hebben gescoord.");
    wait_for_group(&mut window, &path, |group| group.respondents().len() == 2);
}

#[test]
fn files_dropped_on_a_group_elsewhere_lead_to_its_partners() {
    let (mut window, _) = group(Anonymity::Named);
    window.button("Gegevens");
    let files = ["a", "b"].map(|name| write(&window, &format!("{name}.json"), &partner(name, 3)));
    window.drop_files(&files);
    window.wait_for("2 bestanden gelezen: 2 nieuw.");
    window.button("Invullen");
    window.key(Key::Num4);
    window.button("Partners");
    window.wait_for("2 bestanden gelezen: 2 nieuw.");
    window.button("Voeg toe");
    window.wait_for("2 van de 2 partners hebben gescoord.");
}

#[test]
fn several_files_with_nothing_open_become_a_new_group() {
    let mut window = Window::open();
    let files = ["a", "b", "c"].map(|name| write(&window, &format!("{name}.json"), &partner(name, 3)));
    window.drop_files(&files);
    window.wait_for("Een nieuwe groep maken?");
    assert!(window.shows("3 bestanden gelezen: 3 nieuw."));
    assert!(window.sessions().is_empty(), "nothing is made before somebody says so");
    window.button("Maak de groep");
    window.wait_for("3 van de 3 partners hebben gescoord.");
    window.wait_for_file(|group| group.respondents().len() == 3);
    let group = window.on_disk();
    assert_eq!((group.municipality().name.as_str(), group.way()), ("Partnerdam", Way::AloneThenTogether));
}

#[test]
fn not_making_the_group_leads_back_to_the_start_and_leaves_no_file() {
    let mut window = Window::open();
    let files = ["a", "b"].map(|name| write(&window, &format!("{name}.json"), &partner(name, 3)));
    window.drop_files(&files);
    window.wait_for("Een nieuwe groep maken?");
    window.button("Niet toevoegen");
    assert!(window.has(Role::Button, "Start een nieuwe sessie"));
    assert!(window.sessions().is_empty());
}

#[test]
fn a_dropped_folder_with_nothing_open_becomes_a_new_group() {
    let mut window = Window::open();
    for name in ["a", "b"] {
        write(&window, &format!("mail/{name}.json"), &partner(name, 3));
    }
    let folder = window.folder().join("mail");
    window.drop_file(&folder);
    window.wait_for("2 bestanden gelezen: 2 nieuw.");
}

#[test]
fn ones_own_session_is_not_mixed_but_becomes_a_partner_in_a_new_group() {
    let mut window = Window::open();
    window.new_session("Partnerdam");
    window.key(Key::Num5);
    window.wait_for_file(|session| session.answered_count() == 1);
    let own = window.sessions().remove(0);
    let files = ["a", "b"].map(|name| write(&window, &format!("mail/{name}.json"), &partner(name, 3)));
    window.drop_files(&files);
    window.wait_for("Uw eigen sessie is open. Die blijft zoals die is.");
    assert!(window.shows("3 bestanden gelezen: 3 nieuw.") && window.shows("Uw eigen sessie"));
    window.button("Maak de groep");
    window.wait_for("3 van de 3 partners hebben gescoord.");
    let start = std::time::Instant::now();
    while window.sessions().len() < 2 {
        assert!(start.elapsed().as_secs() < 60, "the group got no file");
        window.settle();
    }
    let own = read(&own);
    assert_eq!((own.way(), own.answered_count(), own.respondents().len()), (Way::Alone, 1, 0));
}

#[test]
fn of_several_files_on_a_session_without_answers_one_is_opened_and_the_rest_is_named() {
    let mut window = Window::open();
    window.new_session("Leegdam");
    let files = ["een", "twee"].map(|name| write(&window, &format!("{name}.json"), &partner(name, 3)));
    window.drop_files(&files);
    window.wait_for("Niet geopend: twee.json.");
    assert!(window.shows("Stelling 1 van 56"));
}
