//! The questionnaire that comes with the program. Its numbers are facts of this file, not rules of the format.

use std::collections::HashSet;

use analysetool_core::questionnaire::{BUILTIN_JSON, Questionnaire, builtin};

/// Words of the longest statement that is still easy to read aloud.
const MOST_WORDS: usize = 20;

fn questionnaire() -> Questionnaire {
    builtin().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn it_has_three_sections_of_16_19_and_21_statements_and_16_themes() {
    let questionnaire = questionnaire();
    let counts: Vec<usize> = questionnaire
        .sections
        .iter()
        .map(|section| section.themes.iter().map(|theme| theme.statements.len()).sum())
        .collect();
    assert_eq!(counts, [16, 19, 21]);
    assert_eq!(questionnaire.themes().count(), 16);
    assert_eq!(questionnaire.statement_count(), 56);
}

#[test]
fn statements_are_numbered_in_order_with_texts_of_their_own() {
    let questionnaire = questionnaire();
    let ids: Vec<&str> = questionnaire.statements().map(|located| located.statement.id.as_str()).collect();
    assert_eq!(ids, (1..=56).map(|number| format!("S{number:02}")).collect::<Vec<_>>());
    for text in [
        |located: analysetool_core::questionnaire::Located<'_>| located.statement.text.to_lowercase(),
        |located: analysetool_core::questionnaire::Located<'_>| located.statement.short.to_lowercase(),
    ] {
        assert_eq!(questionnaire.statements().map(text).collect::<HashSet<_>>().len(), 56);
    }
}

#[test]
fn no_statement_is_longer_than_twenty_words() {
    for located in questionnaire().statements() {
        let words = located.statement.text.split_whitespace().count();
        assert!(words <= MOST_WORDS, "{}: {words} words", located.statement.id);
    }
}

#[test]
fn guidance_is_complete_and_every_reference_leads_somewhere() {
    let questionnaire = questionnaire();
    for located in questionnaire.statements() {
        let (id, guidance) = (&located.statement.id, &located.statement.guidance);
        for (key, text) in [
            ("explanation", &guidance.explanation),
            ("one", &guidance.one),
            ("five", &guidance.five),
            ("talk", &guidance.talk),
        ] {
            assert!(!text.trim().is_empty(), "{id} has no {key}");
        }
        assert!(guidance.steps.len() >= 2, "{id} has fewer than two first steps");
        assert!(!guidance.instruments.is_empty(), "{id} has no instruments");
        assert!(!guidance.sources.is_empty(), "{id} has no sources");
        assert!(guidance.instruments.iter().all(|id| questionnaire.instrument(id).is_some()), "{id}");
        assert!(guidance.indicators.iter().all(|id| questionnaire.indicator(id).is_some()), "{id}");
        assert!(guidance.sources.iter().all(|id| questionnaire.source(id).is_some()), "{id}");
    }
    for section in &questionnaire.sections {
        assert!(!section.intro.is_empty(), "{} has no intro", section.id);
        assert!(section.themes.iter().all(|theme| !theme.intro.is_empty()), "a theme of {} has no intro", section.id);
    }
    assert!(questionnaire.indicators.iter().all(|indicator| questionnaire.source(&indicator.source).is_some()));
}

#[test]
fn every_figure_has_its_base_and_its_year_or_says_that_there_is_none() {
    for indicator in &questionnaire().indicators {
        assert!(!indicator.base.is_empty(), "{} has no base", indicator.id);
        let undated = indicator.base.contains("pagina zonder jaartal");
        assert_ne!(indicator.year.is_some(), undated, "{}: a year, or words that there is none", indicator.id);
    }
}

#[test]
fn figures_with_different_bases_do_not_stand_beside_each_other() {
    let questionnaire = questionnaire();
    // A coalition (62%) is not an agreement to work together (90%).
    for located in questionnaire.statements() {
        let shown = &located.statement.guidance.indicators;
        let both = ["rivm-2023-01", "rivm-2024-afspraken"].iter().all(|id| shown.iter().any(|shown| shown == id));
        assert!(!both, "{}", located.statement.id);
    }
    // What was left out on purpose: shares of the municipalities with the impulse money, and roundings of 14,8%.
    for trap in ["21%", "51%", "16%", "15%", "1 op de 6"] {
        assert!(questionnaire.indicators.iter().all(|one| !one.figure.starts_with(trap)), "{trap}");
    }
    // A depression (13%) is not depression, anxiety or stress (33%): these two stand together, and say so.
    let depression = questionnaire.indicator("w74-depressie").map(|one| one.base.as_str()).unwrap_or_default();
    assert!(depression.contains("ander begrip dan de 33%"), "{depression}");
}

#[test]
fn every_instrument_has_an_owner_and_every_address_the_year_it_was_looked_at() {
    let questionnaire = questionnaire();
    for instrument in &questionnaire.instruments {
        let id = &instrument.id;
        assert!(!instrument.what.is_empty() && !instrument.owner.is_empty(), "{id}");
        assert!(instrument.url.is_empty() || instrument.url.starts_with("https://"), "{id}: {}", instrument.url);
        assert_eq!(instrument.checked, (!instrument.url.is_empty()).then_some(2026), "{id}");
    }
    for source in &questionnaire.sources {
        assert!(source.url.is_empty() || source.url.starts_with("https://"), "{}: {}", source.id, source.url);
    }
}

#[test]
fn every_source_and_instrument_in_it_is_used() {
    let questionnaire = questionnaire();
    let mut sources: HashSet<&str> = questionnaire.indicators.iter().map(|one| one.source.as_str()).collect();
    let mut instruments = HashSet::new();
    for located in questionnaire.statements() {
        sources.extend(located.statement.guidance.sources.iter().map(String::as_str));
        instruments.extend(located.statement.guidance.instruments.iter().map(String::as_str));
    }
    for source in &questionnaire.sources {
        assert!(sources.contains(source.id.as_str()), "source {} is not used", source.id);
    }
    for instrument in &questionnaire.instruments {
        assert!(instruments.contains(instrument.id.as_str()), "instrument {} is not used", instrument.id);
    }
}

#[test]
fn it_says_that_it_is_not_the_official_instrument() {
    assert!(questionnaire().notice.contains("Niet het officiële instrument"));
}

#[test]
fn its_bands_are_those_of_the_scoring_rules() {
    let bands = questionnaire().bands;
    let rules = [&bands.strong, &bands.attention, &bands.weak];
    assert_eq!(rules.map(|rule| rule.title.as_str()), ["Sterk punt", "Aandachtspunt", "Verbeterpunt"]);
    assert_eq!(rules.map(|rule| rule.from.to_string()), ["4", "3", "1"]);
}

#[test]
fn no_text_in_it_needed_cleaning() {
    assert_eq!(analysetool_core::session::clean(BUILTIN_JSON), None);
}
