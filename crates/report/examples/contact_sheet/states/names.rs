//! The same session with names of sixty letters wherever somebody can write a name.

use analysetool_core::questionnaire::Questionnaire;

/// Most letters of a long name.
const LETTERS: usize = 60;
/// Words that follow a short name.
const MORE: [&str; 8] = ["met alle", "gezinnen,", "partners,", "scholen,", "wijken,", "kernen,", "buurten", "hier"];

/// A name of about sixty letters that begins with `name`.
pub fn long(name: &str) -> String {
    let mut long = name.to_owned();
    for word in MORE {
        if long.chars().count() + 1 + word.chars().count() <= LETTERS {
            long.push(' ');
            long.push_str(word);
        }
    }
    long.trim_end_matches([',', ' ']).to_owned()
}

/// The questionnaire with long titles and one title that is a single word.
pub fn lengthen(mut questionnaire: Questionnaire) -> Questionnaire {
    for role in &mut questionnaire.roles {
        role.title = long(&role.title);
    }
    for section in &mut questionnaire.sections {
        section.title = long(&section.title);
        for theme in &mut section.themes {
            theme.title = long(&theme.title);
            for statement in &mut theme.statements {
                statement.short = long(&statement.short);
            }
        }
    }
    let last = questionnaire.sections.last_mut().and_then(|section| section.themes.last_mut());
    if let Some(theme) = last {
        "Kindvriendelijkegemeentebeleidsuitvoeringsverantwoordelijken".clone_into(&mut theme.title);
    }
    questionnaire
}
