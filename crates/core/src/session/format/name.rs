//! The name of a new session file: gemeente and date, no names of people.

use jiff::civil::Date;

/// `kansrijke-start-<gemeente>-<date>.json`; only `a-z`, `0-9` and `-`. `number` above 1 makes a name that is taken unique.
#[must_use]
pub fn file_name(municipality: &str, date: Date, number: u32) -> String {
    let mut name = String::from("kansrijke-start");
    let place = plain(municipality);
    if !place.is_empty() {
        name.push('-');
        name.push_str(&place);
    }
    name.push_str(&format!("-{date}"));
    if number > 1 {
        name.push_str(&format!("-{number}"));
    }
    name + ".json"
}

/// `startbestand-<gemeente>-<date>.json`: what the file for partners is called when nobody chooses another name.
#[must_use]
pub fn start_file_name(municipality: &str, date: Date) -> String {
    let place = plain(municipality);
    let place = if place.is_empty() { place } else { format!("{place}-") };
    format!("startbestand-{place}{date}.json")
}

/// Letters without their accents, everything else a single hyphen. At most 60 characters.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for char in text.chars().flat_map(char::to_lowercase) {
        match char {
            'a'..='z' | '0'..='9' => plain.push(char),
            'à'..='å' | 'ā' => plain.push('a'),
            'è'..='ë' | 'ē' => plain.push('e'),
            'ì'..='ï' | 'ī' => plain.push('i'),
            'ò'..='ö' | 'ø' | 'ō' => plain.push('o'),
            'ù'..='ü' | 'ū' => plain.push('u'),
            'ç' => plain.push('c'),
            'ñ' => plain.push('n'),
            'ý' | 'ÿ' => plain.push('y'),
            'ĳ' => plain.push_str("ij"),
            '\'' | '’' | '\u{300}'..='\u{36f}' => {}
            _ if plain.ends_with('-') || plain.is_empty() => {}
            _ => plain.push('-'),
        }
        if plain.len() >= 60 {
            break;
        }
    }
    plain.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_name_of_a_file_holds_the_gemeente_and_the_date() {
        let day = date(2026, 11, 21);
        assert_eq!(file_name("Proefstad", day, 1), "kansrijke-start-proefstad-2026-11-21.json");
        assert_eq!(file_name("'s-Hertogenbosch", day, 2), "kansrijke-start-s-hertogenbosch-2026-11-21-2.json");
        assert_eq!(file_name("Súdwest-Fryslân", day, 1), "kansrijke-start-sudwest-fryslan-2026-11-21.json");
        assert_eq!(file_name("  👶 / ..\\", day, 1), "kansrijke-start-2026-11-21.json");
        assert_eq!(file_name("", day, 1), "kansrijke-start-2026-11-21.json");
    }

    #[test]
    fn a_start_file_is_called_what_it_is() {
        let day = date(2026, 11, 21);
        assert_eq!(start_file_name("Súdwest-Fryslân", day), "startbestand-sudwest-fryslan-2026-11-21.json");
        assert_eq!(start_file_name("", day), "startbestand-2026-11-21.json");
    }

    #[test]
    fn an_absurdly_long_gemeente_gives_a_name_that_every_file_system_takes() {
        assert!(file_name(&"lang ".repeat(100), date(2026, 1, 1), 9).len() < 100);
    }
}
