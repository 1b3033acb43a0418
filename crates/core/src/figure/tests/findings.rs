//! What titles say.

use super::{draw_sections, draw_strengths, draw_themes, repeated};
use crate::analysis::samples::{questionnaire, session};
use crate::figure::Listing;
use crate::questionnaire::builtin;

/// Three themes of two statements, in two sections.
fn themes(signs: &str) -> String {
    draw_themes(&session(&questionnaire(&[&[2, 2], &[2]]), signs), 760.0).title
}

fn sections(signs: &str) -> String {
    draw_sections(&session(&questionnaire(&[&[2, 2], &[2]]), signs), 760.0).title
}

fn strengths(signs: &str) -> String {
    draw_strengths(&session(&questionnaire(&[&[2, 2], &[2]]), signs), 760.0, Listing::Extremes).title
}

#[test]
fn the_strongest_and_the_weakest_are_named() {
    assert_eq!(themes("44 22 33"), "Thema 1 is het sterkste thema, Thema 2 het zwakste");
    assert_eq!(sections("44 22 44"), "Onderdeel 2 is het sterkste onderdeel, Onderdeel 1 het zwakste");
}

#[test]
fn who_shares_a_place_is_counted() {
    assert_eq!(themes("44 44 33"), "2 thema's zijn samen het sterkst (4,0), Thema 3 is het zwakste thema");
    assert_eq!(themes("44 33 33"), "Thema 1 is het sterkste thema, 2 thema's zijn samen het zwakst (3,0)");
}

#[test]
fn all_equal_is_said_so() {
    assert_eq!(themes("33 24 42"), "Alle thema's staan op 3,0");
    assert_eq!(themes("33 24 --"), "De thema's met scores staan allemaal op 3,0");
    assert_eq!(sections("3333 33"), "Alle onderdelen staan op 3,0");
}

#[test]
fn a_single_value_is_not_the_strongest_of_anything() {
    let one = draw_themes(&session(&questionnaire(&[&[2]]), "44"), 760.0);
    assert_eq!(one.title, "Thema 1: 4,0, sterk punt");
    assert_eq!(themes("44 -- --"), "Tot nu toe heeft alleen Thema 1 scores: 4,0, sterk punt");
}

#[test]
fn a_finding_that_can_still_change_is_provisional() {
    assert_eq!(themes("44 22 .."), "Voorlopig beeld: Thema 1 is het sterkste thema, Thema 2 het zwakste");
    assert_eq!(themes("44 22 3."), "Voorlopig beeld: Thema 1 is het sterkste thema, Thema 2 het zwakste");
    // A sentence goes on after a colon; the title of a theme stays as it is.
    assert_eq!(themes("44 .. .."), "Voorlopig beeld: tot nu toe heeft alleen Thema 1 scores: 4,0, sterk punt");
    assert_eq!(themes("33 33 .."), "Voorlopig beeld: de thema's met scores staan allemaal op 3,0");
    assert_eq!(strengths("3. .. .."), "Voorlopig beeld: geen stelling is sterk en geen is zwak");
}

#[test]
fn nothing_scored_has_a_title_of_its_own() {
    for signs in ["", "??????", "------"] {
        assert_eq!(themes(signs), "Er zijn nog geen scores");
        assert_eq!(strengths(signs), "Er zijn nog geen scores");
    }
}

#[test]
fn strong_and_weak_statements_are_counted() {
    assert_eq!(strengths("55 43 11"), "3 stellingen zijn sterk, 2 zijn zwak");
    assert_eq!(strengths("53 33 31"), "1 stelling is sterk, 1 is zwak");
    assert_eq!(strengths("33 33 33"), "Geen stelling is sterk en geen is zwak");
    assert_eq!(strengths("55 33 33"), "2 stellingen zijn sterk, geen is zwak");
    assert_eq!(strengths("53 33 33"), "1 stelling is sterk, geen is zwak");
    assert_eq!(strengths("33 33 21"), "Geen stelling is sterk, 2 zijn zwak");
    assert_eq!(strengths("33 33 31"), "Geen stelling is sterk, 1 is zwak");
    assert_eq!(strengths("55 33 31"), "2 stellingen zijn sterk, 1 is zwak");
    assert_eq!(strengths("53 33 11"), "1 stelling is sterk, 2 zijn zwak");
    assert_eq!(strengths("5. .. ?1"), "Voorlopig beeld: 1 stelling is sterk, 1 is zwak");
}

#[test]
fn the_subtitle_says_what_how_many_and_when() {
    let dated = repeated(&builtin().unwrap(), "45.?-3");
    assert_eq!(
        draw_themes(&dated, 760.0).subtitle,
        "Gemiddelde per thema, schaal 1 tot 5. 29 van 56 stellingen gescoord. 21-11-2026"
    );
    assert_eq!(
        draw_strengths(&dated, 760.0, Listing::All).subtitle,
        "Score per stelling, schaal 1 tot 5. 29 van 56 stellingen gescoord. 21-11-2026"
    );
    let undated = session(&questionnaire(&[&[2]]), "4.");
    assert_eq!(
        draw_sections(&undated, 760.0).subtitle,
        "Gemiddelde per onderdeel, schaal 1 tot 5. 1 van 2 stellingen gescoord."
    );
}

#[test]
fn the_description_says_what_is_drawn_and_how_far_it_reaches() {
    let scene = draw_themes(&session(&questionnaire(&[&[2, 2], &[2]]), "44 22 .."), 760.0);
    assert_eq!(
        scene.description,
        "Staafdiagram van 3 thema's, van hoog naar laag, op een schaal van 1 tot 5. De waarden lopen van 2,0 tot 4,0."
    );
}

#[test]
fn values_that_are_printed_alike_share_a_place() {
    // 16 / 5 is 3,2 and 19 / 6 is printed so.
    let session = session(&questionnaire(&[&[5, 6]]), "33334 333334");
    assert_eq!(draw_themes(&session, 760.0).title, "Alle thema's staan op 3,2");
}

#[test]
fn the_themes_of_a_section_are_judged_among_themselves_with_their_own_n_of_n() {
    use crate::figure::{Brief, Scope, themes_of};
    let session = session(&questionnaire(&[&[2, 2], &[2]]), "44 2. 55");
    let summary = crate::analysis::summarise(&session);
    let text = crate::text::Text::dutch();
    let brief = Brief::new(&summary, &session, &text, 760.0);
    let section = themes_of(brief, &Scope::Section(crate::questionnaire::SectionId::parse("P1").unwrap()));
    assert_eq!(section.title, "Voorlopig beeld: Thema 1 is het sterkste thema, Thema 2 het zwakste");
    assert_eq!(section.subtitle, "Gemiddelde per thema, schaal 1 tot 5. 3 van 4 stellingen gescoord.");
    assert_eq!(section.hits.len(), 2);
    let theme = themes_of(brief, &Scope::Theme(crate::questionnaire::ThemeId::parse("T3").unwrap()));
    assert_eq!(theme.title, "Thema 3: 5,0, sterk punt");
    assert_eq!(themes_of(brief, &Scope::All), draw_themes(&session, 760.0));
}
