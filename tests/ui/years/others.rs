//! Several measurements, the own picture beside a group, and what the talk list says.

use super::*;

#[test]
fn several_measurements_are_compared_in_the_order_of_their_dates() {
    let mut window = opened(&group(8, 2));
    part(&mut window, "Verandering");
    let years: Vec<Session> = [2024, 2022, 2025, 2023].map(|year| on(group(8, 1), date(year, 11, 20))).into();
    add(&mut window, &years.iter().collect::<Vec<_>>());
    window.wait_for("U vergelijkt 5 metingen");
    let lines: Vec<String> = window.all(Role::Label).iter().filter_map(egui_kittest::Node::value).collect();
    let lines: Vec<String> = lines.into_iter().filter(|line| line.starts_with("Meting van")).collect();
    let order = ["2022", "2023", "2024", "2025", "2026"];
    assert!(lines.len() == 5 && lines.iter().zip(order).all(|(line, year)| line.contains(year)), "{lines:?}");
    assert!(lines[4].ends_with("8 partners · nu open"), "{lines:?}");
    assert!(window.shows("bij 5 metingen") && window.shows("20-11-2022 en 21-11-2026"));
    assert!(window.shows("Van de eerste naar de laatste meting"));
}

#[test]
fn a_measurement_that_cannot_be_compared_is_refused_in_words_and_the_others_are_shown() {
    let mut other = builtin().expect("built in");
    other.id = "anders".to_owned();
    other.title = "Een andere lijst".to_owned();
    let open = person(date(2026, 11, 21), 4);
    let empty = Session::new(&builtin().expect("built in"), Timestamp::UNIX_EPOCH);
    let good = person(date(2025, 11, 20), 3);
    let mut window = opened(&open);
    part(&mut window, "Verandering");
    let strange = of_questionnaire(&other, date(2025, 1, 1), 3);
    let mut paths: Vec<PathBuf> =
        [("goed", &good), ("anders", &strange), ("leeg", &empty), ("zelf", &open), ("dubbel", &good)]
            .map(|(name, session)| file(&window, &format!("{name}.json"), session))
            .into();
    paths.push(window.folder().join("weg.json"));
    window.dialogs.answer(Picked::Paths(paths));
    window.button("Een eerdere meting erbij");
    window.wait_for("U vergelijkt 2 metingen");
    for words in [
        "'anders.json' is ingevuld met een andere vragenlijst (Een andere lijst).",
        "'leeg.json' heeft nog geen scores",
        "'zelf.json' is de meting die nu open is.",
        "'dubbel.json' staat er al bij.",
        "'weg.json' kan niet worden gelezen.",
    ] {
        window.wait_for(words);
    }
}

#[test]
fn a_group_that_changed_is_told() {
    let mut window = opened(&group(12, 1));
    part(&mut window, "Verandering");
    add(&mut window, &[&on(group(3, 0), date(2025, 11, 20))]);
    window.wait_for("U vergelijkt 2 metingen");
    let told =
        window.all(Role::Image).iter().filter_map(|node| node.accesskit_node().description()).collect::<Vec<_>>();
    assert!(told.iter().all(|words| words.contains("De groep is veranderd. Vergelijk met zorg.")), "{told:?}");
    assert_eq!(told.len(), 3);
}

#[test]
fn the_own_picture_stands_beside_the_groups_and_never_in_its_file() {
    let mut window = opened(&group(8, 0));
    let before = std::fs::read(window.folder().join("groep.json")).expect("the file");
    part(&mut window, "Mijn beeld");
    assert!(window.shows("Het komt niet in het bestand van de groep."));
    let own = file(&window, "eigen.json", &person(date(2026, 11, 1), 5));
    window.dialogs.answer(Picked::Path(own));
    window.button("Kies uw eigen bestand");
    window.wait_for("Uw eigen bestand: Groepsdorp, 1 november 2026");
    assert!(is_spoken(&window, "Uw eigen bestand: Groepsdorp"));
    let largest = names(&window, Role::Button).into_iter().filter(|name| name.starts_with("Stelling ")).count();
    assert!((1..56).contains(&largest), "{largest}");
    window.button("Toon alle stellingen");
    let rows = names(&window, Role::Button).into_iter().filter(|name| name.starts_with("Stelling ")).count();
    assert!(rows > largest, "{rows}");
    window.button("Haal mijn beeld weg");
    window.wait_for("Kies uw eigen bestand");
    assert_eq!(std::fs::read(window.folder().join("groep.json")).expect("the file"), before);
}

#[test]
fn a_session_filled_in_alone_on_this_computer_is_offered_as_the_own_picture() {
    let mut window = Window::open();
    window.new_session("Eigendam");
    window.key(Key::Num2);
    window.wait_for_file(|session| session.answered_count() == 1);
    let mut window = window.next_day();
    results_of(&mut window, &group(8, 0));
    part(&mut window, "Mijn beeld");
    assert!(window.shows("Of kies een sessie die u alleen invulde"));
    let offered: Vec<String> =
        names(&window, Role::Link).into_iter().filter(|name| name.contains("Eigendam")).collect();
    assert_eq!(offered.len(), 1, "{offered:?}");
    assert!(!names(&window, Role::Link).iter().any(|name| name.contains("Groepsdorp")), "not the group itself");
    window.click(Role::Link, &offered[0]);
    window.wait_for("Uw eigen bestand: Eigendam");
}

#[test]
fn a_file_of_a_group_is_no_own_picture_and_one_person_has_no_such_part() {
    let mut window = opened(&group(8, 0));
    part(&mut window, "Mijn beeld");
    let other = file(&window, "groep-2.json", &on(group(3, 1), date(2025, 11, 20)));
    window.dialogs.answer(Picked::Path(other));
    window.button("Kies uw eigen bestand");
    window.wait_for("'groep-2.json' is een bestand van een groep.");
    assert!(window.has(Role::Button, "Kies uw eigen bestand"));
    let window = opened(&person(date(2026, 11, 21), 4));
    assert!(!window.has(Role::Tab, "Mijn beeld"));
}

#[test]
fn what_a_group_without_names_withholds_is_not_beside_the_own_picture_either() {
    let mut few = unnamed(8);
    let second = StatementId::parse("S02").expect("an id");
    let mut round = Round::default();
    round.counts = [0, 0, 0, 4, 0];
    round.revealed = true;
    change(&mut few, [Edit::Rounds { statement: second, rounds: vec![round] }]);
    let mut window = opened(&few);
    part(&mut window, "Mijn beeld");
    let own = file(&window, "eigen.json", &person(date(2026, 11, 1), 5));
    window.dialogs.answer(Picked::Path(own));
    window.button("Kies uw eigen bestand");
    window.wait_for("Uw eigen bestand: ");
    window.button("Toon alle stellingen");
    let rows: Vec<String> =
        names(&window, Role::Button).into_iter().filter(|name| name.starts_with("Stelling ")).collect();
    assert!(rows.iter().any(|row| row.starts_with("Stelling 3,")), "{rows:?}");
    assert!(rows.iter().all(|row| !row.starts_with("Stelling 2,")), "{rows:?}");
}

#[test]
fn the_talk_list_of_a_group_says_why_each_statement_is_on_it_and_how_to_begin() {
    let mut window = opened(&group(8, 0));
    part(&mut window, "Gesprekslijst");
    let topics: Vec<String> =
        names(&window, Role::Link).into_iter().filter(|name| name.contains(". Stelling ")).collect();
    assert_eq!(topics.len(), 12, "{topics:?}");
    assert!(topics[0].starts_with("1. Stelling 1: "), "{topics:?}");
    assert!(window.shows("De groep is verdeeld. 4 keer een 1, 4 keer een 5."));
    assert!(window.shows("Vraag: "));
    window.button("Kopieer de lijst als tekst");
    window.wait_for("De gesprekslijst is naar het klembord gestuurd.");
    window.click(Role::Link, &topics[0]);
    window.wait_for("Terug naar het overzicht");
}

#[test]
fn one_person_talks_about_the_weakest_points_and_is_never_divided() {
    let mut session = person(date(2026, 11, 21), 4);
    let answer =
        |id: &str, value| Edit::Answer { statement: StatementId::parse(id).expect("an id"), value: Some(value) };
    let one = AnswerValue::Score(Score::new(1).expect("a score"));
    change(&mut session, [answer("S07", one), answer("S09", AnswerValue::DontKnow)]);
    let mut window = opened(&session);
    part(&mut window, "Gesprekslijst");
    let topics: Vec<String> =
        names(&window, Role::Link).into_iter().filter(|name| name.contains(". Stelling ")).collect();
    assert_eq!(topics.len(), 2, "{topics:?}");
    assert!(window.shows("Uw score: 1 Helemaal niet.") && window.shows("U weet dit niet."));
    let mut window = opened(&person(date(2026, 11, 21), 4));
    part(&mut window, "Gesprekslijst");
    assert!(window.shows("Er is nu niets dat voorrang vraagt"));
    assert!(!window.has(Role::Button, "Kopieer de lijst als tekst"));
}

#[test]
fn the_overview_of_a_group_shows_every_section_on_a_laptop() {
    let mut session = group(12, 0);
    change(&mut session, [Edit::Previous(Some(Previous::of(&on(group(12, 1), date(2025, 11, 20)))))]);
    let window = opened(&session);
    let sections: Vec<f32> = window
        .all(Role::Button)
        .iter()
        .filter(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with("Onderdeel ")))
        .map(|node| node.rect().bottom())
        .collect();
    assert_eq!(sections.len(), 3);
    assert!(sections.iter().all(|bottom| *bottom <= LAPTOP.y), "{sections:?}");
}

#[test]
fn with_the_keyboard_alone_a_measurement_is_added_and_taken_away() {
    let mut window = opened(&person(date(2026, 11, 21), 4));
    part(&mut window, "Verandering");
    let path = file(&window, "toen.json", &person(date(2025, 11, 20), 3));
    window.dialogs.answer(Picked::Paths(vec![path]));
    let go_to = |window: &mut Window, name: &str| {
        for _ in 0..60 {
            if window.focused().as_deref() == Some(name) {
                return;
            }
            window.key(Key::Tab);
        }
        panic!("Tab never came to {name}");
    };
    go_to(&mut window, "Een eerdere meting erbij");
    window.key(Key::Enter);
    window.wait_for("U vergelijkt 2 metingen");
    go_to(&mut window, "Haal weg: Meting van 20 november 2025");
    window.key(Key::Enter);
    window.wait_for("Hier ziet u wat er veranderde");
}

#[test]
fn nothing_sticks_out_sideways_in_the_new_parts() {
    let mut long = group(25, 0);
    let name = "Een gemeente met een heel lange naam van precies zestig te";
    change(&mut long, [Edit::Municipality(name.into()), Edit::Title(name.into())]);
    for size in [Vec2::new(683.0, 384.0), Vec2::new(320.0, 640.0), LAPTOP] {
        let mut window = Window::with_size(size);
        let path = file(&window, "lang.json", &long);
        window.drop_file(&path);
        window.wait_for("Resultaten");
        window.button("Resultaten");
        part(&mut window, "Verandering");
        add(
            &mut window,
            &[&on(long.duplicate(Timestamp::UNIX_EPOCH), date(2025, 11, 20)), &on(group(2, 1), date(2024, 11, 20))],
        );
        window.wait_for("U vergelijkt 3 metingen");
        for part_name in ["Verandering", "Mijn beeld", "Gesprekslijst"] {
            part(&mut window, part_name);
            if part_name == "Mijn beeld" {
                let mut own = person(date(2026, 11, 1), 5);
                change(&mut own, [Edit::Municipality(name.into()), Edit::Title(name.into())]);
                let own = file(&window, "eigen.json", &own);
                window.dialogs.answer(Picked::Path(own));
                window.button("Kies uw eigen bestand");
                window.wait_for("Uw eigen bestand: ");
            }
            for node in window.nodes() {
                let role = node.accesskit_node().role();
                let Some(_) = node.accesskit_node().bounding_box() else { continue };
                let rect = node.rect();
                if rect.is_positive() && !matches!(role, Role::Window | Role::TextRun) {
                    let inside = rect.left() >= -0.5 && rect.right() <= size.x + 0.5;
                    let label = node.accesskit_node().label();
                    assert!(inside, "{part_name} at {size}: {role:?} {label:?} spans {:?}", rect.x_range());
                }
            }
        }
    }
}
