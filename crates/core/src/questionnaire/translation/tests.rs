use super::*;

fn base() -> Questionnaire {
    builtin().unwrap()
}

fn with_texts(change: impl FnOnce(&mut serde_json::Map<String, serde_json::Value>)) -> String {
    let mut file: serde_json::Value = serde_json::from_str(ENGLISH_JSON).unwrap();
    change(file["texts"].as_object_mut().unwrap());
    file.to_string()
}

#[test]
fn every_text_of_the_questionnaire_has_an_english_one_and_no_other() {
    let english = Translation::english().unwrap();
    assert_eq!(english.language(), "en");
    let told = english.tell(&base());
    assert_eq!(told.language, "en");
    assert_eq!(told.statement_count(), base().statement_count());
    assert_eq!(told.scale, ["Not at all", "A little", "Partly", "Largely", "Fully"]);
}

#[test]
fn no_sentence_was_left_in_dutch() {
    let told = Translation::english().unwrap().tell(&base());
    let dutch = [" de ", " het ", " een ", " van ", " voor ", " niet ", " onze ", " wij ", " met ", " kinderen "];
    // Names of Dutch organisations keep their words.
    keys::each(&mut told.clone(), |key, text| {
        let padded = format!(" {} ", text.to_lowercase());
        let found = dutch.iter().filter(|word| padded.contains(**word)).count();
        assert!(found < 2 || key.starts_with("instruments."), "{key}: {text}");
    });
}

#[test]
fn figures_and_years_in_a_text_are_the_same_in_both_languages() {
    // Without their marks: 14,8 and 1.000 in Dutch are 14.8 and 1,000 in English. Small numbers may be words.
    let numbers = |text: &str| {
        let parts = text.split(|sign: char| !(sign.is_ascii_digit() || ".,".contains(sign)));
        let mut numbers: Vec<String> =
            parts.map(|part| part.replace(['.', ','], "")).filter(|run| run.len() > 1).collect();
        numbers.sort();
        numbers
    };
    for (key, Told { from, to }) in &Translation::english().unwrap().texts {
        assert_eq!(numbers(from), numbers(to), "{key}: {to}");
    }
}

#[test]
fn a_missing_and_a_strange_key_are_both_named() {
    let text = with_texts(|texts| {
        let text = texts.remove("S01.text").unwrap();
        texts.insert("S01.txet".into(), text);
    });
    let error = Translation::parse(&text, &base()).unwrap_err();
    assert_eq!(error, TranslationError::Keys { missing: vec!["S01.text".into()], stray: vec!["S01.txet".into()] });
    assert_eq!(error.to_string(), "missing: S01.text; not in the questionnaire: S01.txet");
}

#[test]
fn a_translation_of_another_version_is_refused() {
    let mut newer = base();
    newer.version = "2027.1".into();
    let error = Translation::parse(ENGLISH_JSON, &newer).unwrap_err();
    assert!(matches!(error, TranslationError::OfAnother { .. }), "{error}");
}

#[test]
fn a_questionnaire_is_no_translation() {
    let error = Translation::parse(super::super::BUILTIN_JSON, &base()).unwrap_err();
    assert!(matches!(error, TranslationError::OtherFormat { .. }), "{error}");
}

#[test]
fn another_questionnaire_keeps_its_words() {
    let mut other = base();
    other.id = "eigen-lijst".into();
    assert_eq!(Translation::english().unwrap().tell(&other), other);
}

#[test]
fn a_text_that_was_changed_since_is_not_translated() {
    let mut changed = base();
    changed.sections[0].title = "Een eigen titel".into();
    let told = Translation::english().unwrap().tell(&changed);
    assert_eq!(told.sections[0].title, "Een eigen titel");
    assert_ne!(told.sections[1].title, changed.sections[1].title);
}

#[test]
fn english_terms_differ_and_most_of_them_stand_in_the_texts() {
    let told = Translation::english().unwrap().tell(&base());
    let mut seen = std::collections::BTreeSet::new();
    for term in &told.terms {
        assert!(seen.insert(term.term.to_lowercase()), "twice: {}", term.term);
    }
    let mut texts = Vec::new();
    keys::each(&mut told.clone(), |key, text| {
        if !key.starts_with("terms.") {
            texts.push(text.clone());
        }
    });
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let found = told.terms_in(&texts).len();
    assert!(found * 10 >= told.terms.len() * 8, "{found} of {}", told.terms.len());
}
