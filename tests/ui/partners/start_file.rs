//! Partners who begin with a start file, and what becomes of it.

use super::*;

/// A window of a coordinator who made a start file, and that file.
fn with_start_file(anonymity: Anonymity) -> (Window, PathBuf) {
    let (mut window, _) = group(anonymity);
    let path = window.folder().join("startbestand.json");
    window.dialogs.answer(Picked::Path(path.clone()));
    window.button("Maak een bestand voor partners");
    window.wait_for("Het bestand voor partners staat in");
    (window, path)
}

#[test]
fn a_start_file_never_takes_the_place_of_a_session() {
    let (mut window, _) = with_start_file(Anonymity::Named);
    let victim = write(&window, "jgz.json", &partner("JGZ", 3));
    let before = std::fs::read(&victim).expect("a file");
    window.dialogs.answer(Picked::Path(victim.clone()));
    window.button("Maak een bestand voor partners");
    window.wait_for("Het bestand voor partners is niet gemaakt.");
    assert_eq!(std::fs::read(&victim).expect("a file"), before);
}

#[test]
fn two_partners_open_one_start_file_and_both_count() {
    let (window, start) = with_start_file(Anonymity::Named);
    let before = std::fs::read(&start).expect("the start file");
    drop(window);
    let mut sessions = Vec::new();
    for (organisation, key) in [("JGZ Partnerdam", Key::Num4), ("GGD", Key::Num2)] {
        // Every partner has a computer of their own.
        let mut window = Window::open();
        window.drop_file(&start_copy(&window, &before));
        window.wait_for("Doe mee met deze meting");
        assert!(window.shows("Gemeente: Partnerdam") && window.shows("21 november 2026"));
        assert!(window.shows("In de uitkomsten is te zien welke organisatie wat antwoordde."));
        window.type_into("Uw organisatie", organisation);
        window.click(Role::RadioButton, "Jeugdgezondheidszorg");
        window.button("Begin met invullen");
        window.wait_for("Stelling 1 van 56");
        window.key(key);
        window.wait_for_file(|session| session.answered_count() == 1);
        sessions.push(window.on_disk());
        assert_eq!(std::fs::read(window.folder().join("mail-start.json")).expect("the copy"), before);
    }
    let (one, other) = (&sessions[0], &sessions[1]);
    assert_ne!(one.id(), other.id());
    assert!(!one.is_start_file() && one.way() == Way::Alone);
    assert_eq!(one.participants().len(), 1);
    assert_eq!(one.participants()[0].organisation, "JGZ Partnerdam");
    assert_eq!(one.participants()[0].role, RoleId::parse("jgz"));
    let (mut window, path) = group(Anonymity::Named);
    let files = [write(&window, "a.json", one), write(&window, "b.json", other)];
    window.drop_files(&files);
    window.wait_for("2 bestanden gelezen: 2 nieuw.");
    window.button("Voeg toe");
    window.wait_for("2 van de 2 partners hebben gescoord.");
    wait_for_group(&mut window, &path, |group| group.respondents().len() == 2);
}

fn start_copy(window: &Window, bytes: &[u8]) -> PathBuf {
    let path = window.folder().join("mail-start.json");
    std::fs::write(&path, bytes).expect("written");
    path
}

#[test]
fn without_names_a_partner_is_not_asked_who_they_are() {
    let (window, start) = with_start_file(Anonymity::Unnamed);
    let bytes = std::fs::read(&start).expect("the start file");
    drop(window);
    let mut window = Window::open();
    window.drop_file(&start_copy(&window, &bytes));
    window.wait_for("Doe mee met deze meting");
    assert!(window.shows("Collega's kunnen soms raden wie wat antwoordde."));
    assert!(window.all(Role::RadioButton).is_empty());
    window.button("Begin met invullen");
    window.key(Key::Num4);
    window.wait_for_file(|session| session.answered_count() == 1);
    let session = window.on_disk();
    assert!(session.participants().is_empty() && session.anonymity() == Anonymity::Unnamed);
}

#[test]
fn a_partner_who_opens_the_start_file_again_is_offered_what_was_begun() {
    let (window, start) = with_start_file(Anonymity::Named);
    let bytes = std::fs::read(&start).expect("the start file");
    drop(window);
    let mut window = Window::open();
    let start = start_copy(&window, &bytes);
    window.drop_file(&start);
    window.wait_for("Doe mee met deze meting");
    window.button("Begin met invullen");
    window.key(Key::Num4);
    window.wait_for("Opgeslagen om");
    let mut window = window.next_day();
    window.drop_file(&start);
    window.wait_for("U bent al eerder met dit startbestand begonnen. 1 van 56 stellingen beantwoord");
    assert_eq!(window.sessions().len(), 1, "looking makes no second file");
    let name = window
        .all(Role::Button)
        .iter()
        .filter_map(|node| node.accesskit_node().label())
        .find(|name| name.starts_with("Ga verder met wat u had"))
        .expect("the way back");
    window.button(&name);
    window.wait_for("Stelling 1 van 56");
    assert_eq!(window.on_disk().answered_count(), 1);
}

#[test]
fn a_partner_who_is_done_reads_which_file_to_mail() {
    let (window, start) = with_start_file(Anonymity::Named);
    let bytes = std::fs::read(&start).expect("the start file");
    drop(window);
    let mut window = Window::open();
    window.drop_file(&start_copy(&window, &bytes));
    window.wait_for("Doe mee met deze meting");
    window.button("Begin met invullen");
    window.key(Key::Num4);
    window.wait_for("Opgeslagen om");
    window.button("Controleren");
    window.wait_for("Rond eerst af. Daarna ziet u welk bestand u naar uw coördinator mailt.");
    window.button("Rond de sessie af");
    let path = window.sessions().remove(0);
    window.wait_for(&format!("Mail dit bestand naar uw coördinator: {}", path.display()));
    assert!(window.has(Role::Button, "Bewaar ergens anders"));
    window.button("Kopieer het pad");
    window.wait_for("Het pad is gekopieerd.");
    // On the next day it is still known.
    let mut window = window.next_day();
    window.button("Bekijken: Partnerdam");
    window.wait_for("Resultaten van Partnerdam");
    window.button("Controleren");
    window.wait_for("Mail dit bestand naar uw coördinator");
}

#[test]
fn the_way_first_alone_then_together_leads_to_the_partners() {
    let mut window = Window::open();
    window.ctrl(Key::N);
    window.wait_for("Gegevens van deze sessie");
    assert!(!window.has(Role::Button, "Partners"));
    window.click(Role::RadioButton, "Eerst ieder alleen, dan samen");
    window.button("Ga naar de partners");
    window.wait_for("Er zijn nog geen antwoorden van partners.");
    assert!(window.shows("Zo werkt het") && window.has(Role::Button, "Maak een bestand voor partners"));
}

#[test]
fn a_newer_copy_takes_the_place_of_the_older_one() {
    let (mut window, path) = group(Anonymity::Named);
    let mut session = partner("JGZ Partnerdam", 4);
    let first = write(&window, "jgz.json", &session);
    window.drop_file(&first);
    window.wait_for("1 nieuw.");
    window.button("Voeg toe");
    window.wait_for("1 van de 1 partners heeft gescoord.");
    answer(&mut session, DAY, 5, 2);
    let second = write(&window, "jgz-2.json", &session);
    window.drop_file(&second);
    window.wait_for("1 bestand gelezen: 1 nieuwer.");
    window.button("Voeg toe");
    window.wait_for("1 partner vervangen door een nieuwere kopie.");
    assert!(window.shows("4 van 56"));
    let statement = StatementId::parse("S06").expect("an id");
    wait_for_group(&mut window, &path, |group| {
        group.respondents().first().is_some_and(|respondent| respondent.sheet.answer(&statement).is_some())
    });
}

#[test]
fn on_a_small_window_nothing_sticks_out_and_everything_can_be_done() {
    let long = "Stichting voor welzijn en samenlevingsopbouw in Partnerdam e.o.";
    for size in SMALL {
        let (mut window, path) = group_in(size, Anonymity::Named);
        let mut one = partner(long, 4);
        let mut other = one.clone();
        answer(&mut one, 9, 0, 1);
        answer(&mut other, 9, 0, 5);
        let files = [
            write(&window, "een/een-heel-lange-naam-van-een-bestand-uit-de-mail-van-gisteren.json", &one),
            write(&window, "twee/een-heel-lange-naam-van-een-bestand-uit-de-mail-van-gisteren.json", &other),
            write_text(&window, "kapot.json", "{"),
        ];
        assert_within(&window, size, "partners");
        window.drop_files(&files);
        window.wait_for("Twee kopieën van één sessie verschillen");
        assert_within(&window, size, "preview");
        window.button("Voeg toe");
        window.wait_for("Kies eerst bij elke partner met twee kopieën welke telt.");
        let in_file = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().label().filter(|label| label.starts_with("In het bestand"))
        };
        let name = window.all(Role::RadioButton).iter().find_map(in_file).expect("a copy to choose");
        window.click(Role::RadioButton, &name);
        window.button("Voeg toe");
        window.wait_for("1 van de 1 partners heeft gescoord.");
        assert_within(&window, size, "partners");
        wait_for_group(&mut window, &path, |group| group.respondents().len() == 1);
        let start = write(&window, "start.json", &partner(long, 1).start_file(Timestamp::UNIX_EPOCH));
        window.button("Start");
        window.drop_file(&start);
        window.wait_for("Doe mee met deze meting");
        assert_within(&window, size, "welcome");
        window.button("Begin met invullen");
        window.wait_for("Stelling 1 van 56");
    }
}
