//! A short meeting with the mouse, and what is beside the keys.

use analysetool_core::session::{Anonymity, Edit};
use egui::Key;
use egui::accesskit::Role;
use jiff::Timestamp;

use super::{buttons, id, is_at, meeting_of, room, scoring};
use crate::groups::{group, unnamed};
use crate::harness::Window;

#[test]
fn a_statement_is_counted_shown_and_agreed_with_the_mouse() {
    let mut window = Window::open();
    let path = scoring(&mut window, &room(2));
    window.button("Volgende stap: Denk na");
    window.button("Volgende stap: Stem");
    window.button("Toon de uitslag");
    window.wait_for("Er is nog geen stem geteld.");
    assert!(is_at(&window, "Stem"));
    window.button("Eén stem meer: 4 Grotendeels");
    window.button("Eén stem meer: 4 Grotendeels");
    window.button("Eén stem meer: Weet ik niet");
    assert!(window.shows("Er zijn 2 deelnemers. U hebt 3 stemmen ingevuld."));
    window.button("Toon de uitslag");
    assert!(is_at(&window, "Uitslag"), "a wrong total never stops anybody");
    window.button("Verberg de uitslag en tel opnieuw");
    assert!(is_at(&window, "Stem"));
    window.button("Eén stem minder: Weet ik niet");
    window.button("Toon de uitslag");
    window.button("Volgende stap: Bespreek");
    window.click(Role::RadioButton, "5 Helemaal");
    assert!(window.shows("Afgesproken: 5 Helemaal"));
    window.button("Stem nog een keer");
    assert!(window.shows("Tweede stemming tellen"));
    window.button("Eén stem meer: 5 Helemaal");
    window.button("Toon de uitslag");
    window.button("Volgende stap: Bespreek");
    window.button("Klaar met deze stelling");
    window.wait_for("Stelling 2 van 56");
    let session = crate::plan::saved(&mut window, &path, |session| session.rounds(&id(1)).len() == 2);
    assert_eq!(session.rounds(&id(1))[0].counts, [0, 0, 0, 2, 0]);
    assert!(session.rounds(&id(1)).iter().all(|round| round.revealed));
}

#[test]
fn answers_given_beforehand_are_shown_per_statement_and_never_by_name() {
    let mut window = Window::open();
    meeting_of(&mut window, &group(8, 1));
    assert!(window.has(Role::RadioButton, "A. Iedereen heeft vooraf ingevuld (aanbevolen)"));
    window.button("Begin de werksessie");
    window.button("Naar het onderdeel: Gesprek");
    window.wait_for("Nog 12 stellingen, 45 minuten");
    assert!(is_at(&window, "Lees"));
    assert!(!window.shows("Mediaan"));
    window.key(Key::Enter);
    window.key(Key::Enter);
    assert!(is_at(&window, "Uitslag"));
    assert!(window.shows("Verdeeld: 4 laag (1 of 2), 4 hoog (4 of 5)"));
    assert!(!window.shows("Organisatie"));
    window.key(Key::Enter);
    window.key(Key::Enter);
    window.wait_for("Nog 11 stellingen");
}

#[test]
fn without_names_the_result_of_too_few_is_withheld() {
    let mut session = unnamed(3);
    session.apply(Edit::Anonymity(Anonymity::Unnamed), Timestamp::UNIX_EPOCH).expect("an edit");
    let mut window = Window::open();
    scoring_of(&mut window, &session);
    window.key(Key::Enter);
    window.key(Key::Enter);
    assert!(window.shows("Te weinig antwoorden om zonder naam te tonen"));
    assert!(!window.shows("Mediaan"));
}

fn scoring_of(window: &mut Window, session: &analysetool_core::session::Session) {
    meeting_of(window, session);
    window.button("Begin de werksessie");
    // Plan A has no time to score; the list of parts leads to it all the same.
    window.button("Naar het onderdeel: Gesprek");
    if window.shows("Er staan nog geen stellingen op de gesprekslijst.") {
        window.type_into("Zoek een stelling om te bespreken", "1");
        window.key(Key::Enter);
        // The search field still has the focus.
        window.key(Key::Escape);
    }
    window.wait_for("Stap: ");
}

#[test]
fn a_score_can_be_agreed_without_a_vote() {
    let mut window = Window::open();
    let path = scoring(&mut window, &room(4));
    window.click(Role::ComboBox, "Manier van stemmen bij deze stelling");
    window.button("Samen één score kiezen");
    assert!(window.shows("Stap: Lees (1 van 4)"));
    window.key(Key::Num3);
    assert!(window.shows("Afgesproken: 3 Voor een deel"));
    assert!(window.shows("De zaal ziet deze score nog niet."));
    for phase in ["Denk na", "Bespreek", "Uitslag"] {
        window.key(Key::Enter);
        assert!(is_at(&window, phase), "{phase}");
    }
    let session = crate::plan::saved(&mut window, &path, |session| session.value(&id(1)).is_some());
    assert!(session.rounds(&id(1)).is_empty());
    window.key(Key::Enter);
    window.wait_for("Stelling 2 van 56");
    assert!(window.shows("Stap: Lees (1 van 5)"), "the next one is voted on");
}

#[test]
fn the_talk_list_is_proposed_moved_skipped_and_added_to() {
    let mut window = Window::open();
    let path = meeting_of(&mut window, &group(8, 1));
    window.button("Stel een lijst voor");
    let list = |session: &analysetool_core::session::Session| {
        let planned = session.workshop().map(|planned| planned.talk_list.clone()).unwrap_or_default();
        planned.into_iter().map(|item| (item.statement, item.state.id())).collect::<Vec<_>>()
    };
    let session = crate::plan::saved(&mut window, &path, |session| list(session).len() == 12);
    let first = list(&session)[0].0.clone();
    let located = session.questionnaire().statement(&first).expect("a statement");
    let name = format!("{}. {}", located.index + 1, located.statement.short);
    window.button(&format!("Omlaag: {name}"));
    assert_eq!(window.focused(), Some(format!("Omlaag: {name}")));
    crate::plan::saved(&mut window, &path, |session| list(session)[1].0 == first);
    window.click(Role::ComboBox, &format!("Wat gebeurt er met stelling {name}"));
    window.button("Overslaan");
    window.type_into("Zoek een stelling om te bespreken", "56");
    window.key(Key::Enter);
    let session = crate::plan::saved(&mut window, &path, |session| list(session).len() == 13);
    assert_eq!(list(&session)[1].1, "skipped");
    assert_eq!(list(&session)[12], (id(56), "todo"));
}

#[test]
fn what_people_said_is_written_down_and_an_empty_quote_is_none() {
    let mut window = Window::open();
    let path = scoring(&mut window, &room(4));
    window.button("Schrijf een uitspraak op");
    assert_eq!(window.focused().as_deref(), Some("Uitspraak 1"));
    window.type_here("We zien de kleine dorpen niet.");
    window.button("Schrijf een uitspraak op");
    window.key(Key::Escape);
    window.key(Key::PageDown);
    window.wait_for("Stelling 2 van 56");
    let session = crate::plan::saved(&mut window, &path, |session| session.answer(&id(1)).is_some());
    let quotes =
        |session: &analysetool_core::session::Session| session.answer(&id(1)).expect("an answer").quotes.clone();
    assert_eq!(quotes(&crate::plan::saved(&mut window, &path, |session| quotes(session).len() == 1)).len(), 1);
    assert_eq!(quotes(&session)[0], "We zien de kleine dorpen niet.");
}

#[test]
fn the_clock_can_be_hidden_and_nothing_happens_by_itself() {
    let mut window = Window::open();
    scoring(&mut window, &room(4));
    assert!(window.shows("Nog 56 stellingen, 30 minuten"));
    window.button("Verberg de klok");
    assert!(!window.shows("30 minuten"));
    assert!(window.shows("Nog 56 stellingen"));
    window.button("Toon de klok");
    assert!(window.shows("30 minuten"));
    assert_eq!(buttons(&window, "Begin de tijd opnieuw"), 1);
}

#[test]
fn somebody_who_comes_later_is_counted_in_without_losing_the_place() {
    let mut window = Window::open();
    scoring(&mut window, &room(4));
    window.key(Key::PageDown);
    window.key(Key::Enter);
    window.button("Voorbereiding wijzigen");
    window.key(Key::Num4);
    window.button("Eén meer: Huisarts");
    assert!(window.shows("5 deelnemers"));
    window.button("Terug naar de werksessie");
    assert!(window.shows("Stelling 2 van 56"));
    assert!(is_at(&window, "Denk na"));
    assert!(window.shows("0 van 5 geteld"), "and a digit typed there was no vote");
}

#[test]
fn with_the_screen_of_the_room_blank_the_facilitator_knows() {
    let mut window = Window::open();
    scoring(&mut window, &room(4));
    window.key(Key::B);
    assert!(window.shows("Het scherm van de zaal is leeg. Met B komt het terug."));
    window.key(Key::B);
    assert!(!window.shows("Het scherm van de zaal is leeg."));
}
