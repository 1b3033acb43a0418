//! The word list: what words of the field mean, and where they stand in a text.

use super::Questionnaire;

/// A word of the field and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word. What stands in brackets is another way to write it ("jeugdgezondheidszorg (JGZ)"), or may be left out
    /// ("(aanstaande) ouders").
    pub term: String,
    /// Its meaning in plain words.
    pub means: String,
}

/// What a language puts behind a word when there are more of it.
fn endings(language: &str) -> &'static [&'static str] {
    if language.starts_with("en") { &["", "s", "es", "'s"] } else { &["", "s", "en", "n", "'s"] }
}

impl Questionnaire {
    /// The terms that stand in any of these texts, in the order of the word list. A word counts in singular and plural and
    /// whatever its capitals, but only as a whole word: 'wijkteam' is in 'wijkteams' and in 'wijkteam-overleg', 'GGD' is
    /// not in 'aggd'. An abbreviation in capitals has to stand there in capitals.
    #[must_use]
    pub fn terms_in(&self, texts: &[&str]) -> Vec<&Term> {
        let endings = endings(&self.language);
        let lower: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
        let stands = |form: &str| {
            if is_abbreviation(form) {
                texts.iter().any(|text| has_word(text, form, endings))
            } else {
                let form = form.to_lowercase();
                lower.iter().any(|text| has_word(text, &form, endings))
            }
        };
        self.terms.iter().filter(|term| term.forms().iter().any(|form| stands(form))).collect()
    }
}

impl Term {
    /// The ways in which the word is written.
    fn forms(&self) -> Vec<String> {
        let Some((before, rest)) = self.term.split_once('(') else { return vec![self.term.clone()] };
        let Some((inside, after)) = rest.split_once(')') else { return vec![self.term.clone()] };
        let (before, inside, after) = (before.trim(), inside.trim(), after.trim());
        let forms = if before.is_empty() {
            [format!("{inside} {after}"), after.to_owned()]
        } else {
            [format!("{before} {after}"), inside.to_owned()]
        };
        forms.into_iter().map(|form| form.trim().to_owned()).filter(|form| !form.is_empty()).collect()
    }
}

fn is_abbreviation(form: &str) -> bool {
    form.chars().filter(|sign| sign.is_uppercase()).count() > 1
}

/// Whether the word stands in the text, with nothing but a plural ending behind it.
fn has_word(text: &str, word: &str, endings: &[&str]) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let rest = text.get(at + word.len()..).unwrap_or_default();
        let ending: String = rest.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '\'').collect();
        // A closing quotation mark is no part of the word.
        let is_whole = endings.iter().any(|known| ending == *known || ending.trim_end_matches('\'') == *known);
        is_whole && !before.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use crate::questionnaire::builtin;

    fn found(text: &str) -> Vec<String> {
        let questionnaire = builtin().unwrap();
        questionnaire.terms_in(&[text]).into_iter().map(|term| term.term.clone()).collect()
    }

    #[test]
    fn a_word_is_found_in_singular_and_plural_and_with_capitals() {
        assert_eq!(found("Wijkteams werken samen."), ["wijkteam"]);
        assert_eq!(found("het wijkteam-overleg"), ["wijkteam"]);
        assert_eq!(found("Alle indicatoren, elk jaar."), ["indicator"]);
        assert_eq!(found("De 'kraamzorg' komt thuis."), ["kraamzorg"]);
    }

    #[test]
    fn both_ways_of_writing_are_found_once() {
        assert_eq!(found("De jeugdgezondheidszorg, kortweg JGZ, en de JGZ."), ["jeugdgezondheidszorg (JGZ)"]);
        assert_eq!(found("aanstaande ouders en ouders"), ["(aanstaande) ouders"]);
    }

    #[test]
    fn a_part_of_another_word_is_not_the_word() {
        assert_eq!(found("een tnometer, grootouderschap en aangesloten"), Vec::<String>::new());
        // An abbreviation is written in capitals; 'gala' is a party.
        assert_eq!(found("het gala van de gemeente"), Vec::<String>::new());
        assert_eq!(found("afspraken uit het GALA"), ["GALA"]);
    }

    #[test]
    fn every_term_of_the_built_in_questionnaire_stands_somewhere_in_it() {
        let questionnaire = builtin().unwrap();
        let mut texts: Vec<&str> = Vec::new();
        for located in questionnaire.statements() {
            let guidance = &located.statement.guidance;
            texts.extend([
                located.statement.text.as_str(),
                &guidance.explanation,
                &guidance.one,
                &guidance.five,
                &guidance.talk,
            ]);
            texts.extend(guidance.steps.iter().map(String::as_str));
        }
        for section in &questionnaire.sections {
            texts.push(&section.intro);
            texts.extend(section.themes.iter().map(|theme| theme.intro.as_str()));
        }
        for instrument in &questionnaire.instruments {
            texts.extend([instrument.name.as_str(), &instrument.what, &instrument.owner]);
        }
        texts.extend(questionnaire.indicators.iter().flat_map(|one| [one.title.as_str(), &one.base]));
        texts.extend(questionnaire.sources.iter().flat_map(|one| [one.title.as_str(), &one.publisher]));
        texts.extend(questionnaire.roles.iter().map(|role| role.title.as_str()));
        let found = questionnaire.terms_in(&texts);
        let missing: Vec<&str> =
            questionnaire.terms.iter().filter(|term| !found.contains(term)).map(|term| term.term.as_str()).collect();
        assert_eq!(missing, Vec::<&str>::new());
    }
}
