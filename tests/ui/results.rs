//! The results: what stands out, the figures, what lies behind them, and taking them along.

use std::time::{Duration, Instant};

use analysetool::app::file_dialogs::Picked;
use analysetool_core::questionnaire::{Score, StatementId};
use analysetool_core::session::{Answer, AnswerValue, Edit, Round};
use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::kittest::NodeT as _;

use crate::groups::{complete, group, results_of, unnamed};
use crate::harness::{LAPTOP, Window};

const OF_ONE: [&str; 6] = ["Overzicht", "Thema's", "Spinnenweb", "Stellingen", "Gesprekslijst", "Verandering"];
const OF_A_GROUP: [&str; 10] = [
    "Overzicht",
    "Thema's",
    "Spinnenweb",
    "Stellingen",
    "Verdeling",
    "Partners",
    "Gesprekslijst",
    "Mijn beeld",
    "Verandering",
    "Prioriteiten",
];

fn one_person(scores: &[Key]) -> Window {
    let mut window = Window::open();
    window.new_session("Proefstad");
    for key in scores {
        window.key(*key);
        window.key(Key::Enter);
    }
    window.button("Resultaten");
    window
}

fn of_a_group() -> Window {
    let mut window = Window::open();
    results_of(&mut window, &complete(8));
    window
}

fn names(window: &Window, role: Role) -> Vec<String> {
    window.all(role).iter().filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn the_overview_says_in_words_what_stands_out_and_how_sure_that_is() {
    let mut window = one_person(&[Key::Num5, Key::Num4, Key::Num1, Key::Num2, Key::Num1]);
    assert!(window.shows("Wat valt op"));
    assert!(window.shows("5 van de 56 stellingen"), "{:?}", names(&window, Role::Link));
    window.click(Role::Link, "Ga verder met de open stellingen");
    window.wait_for("Stelling 6 van 56");
}

#[test]
fn one_person_sees_the_parts_that_have_something_to_say() {
    let window = one_person(&[Key::Num5]);
    assert_eq!(names(&window, Role::Tab), OF_ONE);
    let window = of_a_group();
    assert_eq!(names(&window, Role::Tab), OF_A_GROUP);
    let mut window = Window::open();
    results_of(&mut window, &unnamed(8));
    assert!(window.has(Role::Tab, "Verdeling") && !window.has(Role::Tab, "Partners"));
}

#[test]
fn the_parts_are_one_tab_stop_and_arrows_lead_through_them() {
    let mut window = of_a_group();
    window.find(Role::Tab, "Overzicht").focus();
    window.settle();
    let titles = [
        "Problematiek, opgaven & aanpak",
        "De oppervlakte binnen de lijn betekent niets",
        "Zoek op woord of nummer",
        "Volgorde",
        "Partners",
        "Hier begint het gesprek",
        "Mijn beeld naast ons beeld",
        "Het meest",
        "kreeg de meeste stippen",
    ];
    for (name, shown) in OF_A_GROUP.into_iter().skip(1).zip(titles) {
        window.key(Key::ArrowRight);
        assert_eq!(window.focused().as_deref(), Some(name));
        let images = names(&window, Role::Image).join("; ");
        assert!(window.shows(shown) || shown.starts_with("De opp"), "{name}: {shown} / {images}");
        assert!(window.all(Role::Image).iter().all(|node| node.accesskit_node().description().is_some()), "{name}");
    }
    window.key(Key::Home);
    assert_eq!(window.focused().as_deref(), Some("Overzicht"));
}

#[test]
fn the_statements_are_found_by_filter_and_by_search() {
    let mut window = one_person(&[Key::Num5, Key::Num1, Key::W]);
    window.click(Role::Tab, "Stellingen");
    assert!(window.shows("56 van 56 stellingen"));
    window.type_into("Zoek op woord of nummer", "wijken");
    window.wait_for("1 van 56 stellingen");
    assert!(window.shows("1 van de 56 stellingen past bij uw keuze"));
    window.key(Key::Escape);
    window.wait_for("56 van 56 stellingen");
    window.click(Role::ComboBox, "Toon");
    window.button("Weet ik niet");
    window.wait_for("1 van 56 stellingen");
    assert!(window.has(Role::Link, "3. Het verhaal achter de cijfers"));
    window.click(Role::ComboBox, "Toon");
    window.button("Met toelichting");
    window.wait_for("Geen stelling past hierbij.");
}

#[test]
fn a_row_of_a_figure_is_reached_with_tab_and_opened_with_enter() {
    let mut window = one_person(&[Key::Num5, Key::Num4, Key::Num4, Key::Num4]);
    window.click(Role::Tab, "Thema's");
    for _ in 0..60 {
        window.key(Key::Tab);
        if window.focused().is_some_and(|name| name.starts_with("Thema Cijfers en lokaal beeld: 4,3")) {
            window.key(Key::Enter);
            window.wait_for("4 van 4 stellingen gescoord");
            return;
        }
    }
    panic!("Tab never came to the theme");
}

#[test]
fn behind_a_statement_of_a_group_stand_its_answers_and_what_partners_wrote() {
    let mut window = of_a_group();
    window.click(Role::Tab, "Verdeling");
    let row = names(&window, Role::Button).into_iter().find(|name| name.starts_with("Stelling 1, Recente cijfers"));
    window.button(&row.expect("the first statement is a row"));
    window.wait_for("de groep is verdeeld");
    assert!(window.shows("eerst bespreken"));
    assert!(window.shows("Organisatie 2: Onze cijfers zijn van 2021."));
}

#[test]
fn without_names_a_note_stands_without_its_writer() {
    let mut window = Window::open();
    results_of(&mut window, &unnamed(8));
    window.click(Role::Tab, "Verdeling");
    let row = names(&window, Role::Button).into_iter().find(|name| name.starts_with("Stelling 1, Recente cijfers"));
    window.button(&row.expect("the first statement is a row"));
    window.wait_for("Onze cijfers zijn van 2021.");
    assert!(!window.nodes().iter().any(|node| {
        let node = node.accesskit_node();
        [node.label(), node.value(), node.description()].into_iter().flatten().any(|text| text.contains("Organisatie"))
    }));
}

#[test]
fn a_figure_can_be_copied() {
    let mut window = one_person(&[Key::Num5]);
    window.click(Role::Tab, "Spinnenweb");
    window.find(Role::Button, "Kopieer deze figuur").scroll_to_me();
    window.settle();
    window.find(Role::Button, "Kopieer deze figuur").click();
    let start = Instant::now();
    loop {
        window.harness().step();
        let commands = &window.harness().output().platform_output.commands;
        let copied = commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyImage(image) => Some(image.size),
            _ => None,
        });
        if let Some([width, height]) = copied {
            assert!(width > 1000 && height > 600, "{width} x {height}");
            break;
        }
        assert!(start.elapsed() < Duration::from_secs(20), "the picture never came");
        std::thread::sleep(Duration::from_millis(2));
    }
    window.wait_for("naar het klembord gestuurd");
}

#[test]
fn a_figure_can_be_kept_as_a_picture() {
    let mut window = one_person(&[Key::Num5]);
    window.click(Role::Tab, "Spinnenweb");
    for (name, start) in [("web.png", b"\x89PNG".as_slice()), ("web.svg", b"<svg"), ("web", b"\x89PNG")] {
        let path = window.folder().join(name);
        window.dialogs.answer(Picked::Path(path.clone()));
        window.button("Bewaar als afbeelding");
        window.wait_for("Bewaard: ");
        let path = if name == "web" { path.with_extension("png") } else { path };
        let bytes = std::fs::read(&path).expect("the picture");
        assert!(bytes.starts_with(start), "{name}");
        std::fs::remove_file(path).expect("the picture");
        window.button("Sluit deze melding");
    }
}

#[test]
fn a_picture_that_cannot_be_written_is_told() {
    let mut window = one_person(&[Key::Num5]);
    window.click(Role::Tab, "Spinnenweb");
    window.dialogs.answer(Picked::Path(window.folder().join("gone/web.png")));
    window.button("Bewaar als afbeelding");
    window.wait_for("Het bestand is niet bewaard.");
    window.dialogs.answer(Picked::Cancelled);
    window.button("Bewaar als afbeelding");
    window.settle();
    assert!(window.shows("Spinnenweb"));
}

/// Where the rows of the figures end.
fn lowest_row(window: &Window) -> f32 {
    let rows = window.all(Role::Button).into_iter().filter(|node| {
        let name = node.accesskit_node().label().unwrap_or_default();
        name.starts_with("Stelling ") || name.starts_with("Onderdeel ")
    });
    rows.map(|node| node.rect().bottom()).fold(0.0, f32::max)
}

#[test]
fn the_overview_fits_the_screen_of_a_beamer() {
    let beamer = Vec2::new(1920.0, 1080.0);
    let mut window = Window::with_size(beamer);
    results_of(&mut window, &complete(25));
    assert!((1.0..=beamer.y).contains(&lowest_row(&window)), "{}", lowest_row(&window));
    let keys: Vec<Key> = [Key::Num5, Key::Num1, Key::Num4, Key::Num3].into_iter().cycle().take(56).collect();
    let window = one_person(&keys);
    assert!((1.0..=LAPTOP.y).contains(&lowest_row(&window)), "{}", lowest_row(&window));
}

#[test]
fn no_part_of_the_results_of_a_group_sticks_out_sideways() {
    for size in [Vec2::new(683.0, 384.0), Vec2::new(320.0, 640.0), LAPTOP] {
        let mut window = Window::with_size(size);
        results_of(&mut window, &complete(8));
        for part in OF_A_GROUP {
            window.click(Role::Tab, part);
            for node in window.nodes() {
                let role = node.accesskit_node().role();
                let Some(_) = node.accesskit_node().bounding_box() else { continue };
                let rect = node.rect();
                if rect.is_positive() && !matches!(role, Role::Window | Role::TextRun) {
                    let name = node.accesskit_node().label();
                    let inside = rect.left() >= -0.5 && rect.right() <= size.x + 0.5;
                    assert!(inside, "{part} at {size}: {role:?} {name:?} spans {:?}", rect.x_range());
                }
            }
        }
    }
}

#[test]
fn a_vote_that_was_not_shown_yet_shows_nowhere() {
    let secret = |counts| {
        let mut session = group(8, 0);
        let statement = StatementId::parse("S02").expect("an id");
        let mut round = Round::default();
        round.counts = counts;
        let rounds = vec![round];
        session.apply(Edit::Rounds { statement, rounds }, jiff::Timestamp::UNIX_EPOCH).expect("an edit");
        let mut window = Window::open();
        results_of(&mut window, &session);
        let mut seen = Vec::new();
        for part in ["Overzicht", "Stellingen", "Verdeling", "Partners"] {
            window.click(Role::Tab, part);
            for node in window.nodes() {
                let node = node.accesskit_node();
                seen.push([node.label(), node.value(), node.description()]);
            }
        }
        seen
    };
    assert_eq!(secret([12, 0, 0, 0, 0]), secret([0, 0, 0, 0, 12]));
}

#[test]
fn the_rule_stands_below_both_columns_of_the_overview() {
    let mut window = Window::with_size(Vec2::new(1920.0, 1080.0));
    window.new_session("Proefstad");
    window.key(Key::Num4);
    window.button("Resultaten");
    let rule = window.find(Role::Heading, "Zo komen de woorden tot stand").rect().top();
    assert!(rule > lowest_row(&window), "{rule}");
    for name in ["Kopieer deze figuur", "Bewaar als afbeelding"] {
        for node in window.all(Role::Button) {
            if node.accesskit_node().label().as_deref() == Some(name) {
                assert!(node.rect().bottom() <= rule, "{name}");
            }
        }
    }
}

#[test]
fn a_weak_statement_says_what_can_be_done_and_a_strong_one_does_not() {
    let mut window = one_person(&[Key::Num1, Key::Num5]);
    window.click(Role::Tab, "Stellingen");
    let row = |window: &Window, number: u8| {
        let start = format!("Stelling {number}, ");
        names(window, Role::Button).into_iter().find(|name| name.starts_with(&start)).expect("a row")
    };
    let (weak, strong) = (row(&window, 1), row(&window, 2));
    window.button(&strong);
    assert!(!window.shows("Wat kunt u doen?"));
    window.button("Terug naar het overzicht");
    window.button(&weak);
    window.wait_for("Wat kunt u doen?");
    assert!(window.shows("Welk cijfer over jonge gezinnen in onze gemeente missen we het meest?"));
    assert!(window.shows("1. Haal de cijfers op"));
    assert!(window.shows("Regiobeeld Kansrijke Start (RIVM)"));
    window.find(Role::Button, "Kopieer het adres van Regiobeeld Kansrijke Start").scroll_to_me();
    window.settle();
    window.find(Role::Button, "Kopieer het adres van Regiobeeld Kansrijke Start").click();
    let copied = (0..6).any(|_| {
        window.harness().step();
        let commands = &window.harness().output().platform_output.commands;
        commands.iter().any(|command| {
            matches!(command, egui::OutputCommand::CopyText(text) if text == "https://www.regiobeeld.nl/kansrijke-start")
        })
    });
    assert!(copied);
}

#[test]
fn nothing_steers_the_score_while_scoring() {
    let mut window = Window::open();
    window.new_session("Proefstad");
    window.key(Key::Num1);
    window.key(Key::U);
    window.wait_for("Wat bedoelen we?");
    assert!(!window.shows("Wat kunt u doen?") && !window.shows("Haal de cijfers op"));
}

#[test]
fn the_tables_of_every_part_stay_inside_the_page_and_apart() {
    let mut window = of_a_group();
    window.click_first(Role::Button, "Toon als tabel");
    for part in ["Thema's", "Spinnenweb", "Stellingen", "Verdeling", "Partners", "Verandering", "Prioriteiten"] {
        window.click(Role::Tab, part);
        let labels: Vec<_> =
            window.all(Role::Label).into_iter().filter(|node| node.accesskit_node().bounding_box().is_some()).collect();
        for (index, node) in labels.iter().enumerate() {
            let rect = node.rect().shrink(1.0);
            for other in labels.iter().skip(index + 1) {
                assert!(
                    !rect.intersects(other.rect().shrink(1.0)),
                    "{part}: {:?} over {:?}",
                    node.value(),
                    other.value()
                );
            }
        }
    }
}

#[test]
fn what_is_withheld_shows_no_note_and_no_state() {
    let mut session = unnamed(8);
    let statement = StatementId::parse("S07").expect("an id");
    for (index, respondent) in session.respondents().to_vec().into_iter().enumerate() {
        let mut respondent = respondent;
        let mut answer = Answer::default();
        if index == 3 {
            answer.value = Score::new(2).map(AnswerValue::Score);
            answer.note = "Wij van de bibliotheek zien dit elke week.".to_owned();
        }
        respondent.sheet.put(statement.clone(), answer);
        session.apply(Edit::Respondent(Box::new(respondent)), jiff::Timestamp::UNIX_EPOCH).expect("an edit");
    }
    let mut window = Window::open();
    results_of(&mut window, &session);
    window.click(Role::Tab, "Stellingen");
    window.click(Role::Link, "7. Ouders zelf aan het woord");
    window.wait_for("Te weinig antwoorden om zonder naam te tonen");
    assert!(!window.shows("bibliotheek"));
}

#[test]
fn a_statement_that_the_group_does_not_know_says_so() {
    let mut session = group(6, 0);
    let statement = StatementId::parse("S21").expect("an id");
    for respondent in session.respondents().to_vec() {
        let mut respondent = respondent;
        let mut answer = Answer::default();
        answer.value = Some(AnswerValue::DontKnow);
        respondent.sheet.put(statement.clone(), answer);
        session.apply(Edit::Respondent(Box::new(respondent)), jiff::Timestamp::UNIX_EPOCH).expect("an edit");
    }
    let mut window = Window::open();
    results_of(&mut window, &session);
    window.click(Role::Tab, "Stellingen");
    let list = window.find(Role::Heading, "Zonder score").rect().bottom();
    let below: Vec<_> =
        window.nodes().into_iter().filter(|node| node.value().is_some() && node.rect().top() > list).collect();
    let says = |words: &str| below.iter().any(|node| node.value().as_deref() == Some(words));
    assert!(says("Weet ik niet") && !says("Open"));
}
