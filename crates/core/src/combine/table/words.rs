//! Texts as people and survey programs write them, brought to one form so that they compare.

/// The words of a text: lower case, without accents and punctuation, one space between them.
///
/// Spaces that do not break, line ends and quotation marks of every kind are spaces.
pub(super) fn normal(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for char in text.chars().flat_map(char::to_lowercase) {
        if is_mark(char) {
            continue;
        }
        if char.is_alphanumeric() {
            words.push(bare(char));
        } else if !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// Accents that stand apart from their letter (Unicode block Combining Diacritical Marks), and a hyphen nobody sees.
const fn is_mark(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}' | '\u{ad}')
}

/// A letter without its accent, for the accents of Dutch.
const fn bare(char: char) -> char {
    match char {
        'á' | 'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        other => other,
    }
}

/// Whether one normal text holds another as whole words. A number straight after it is no other word: a survey
/// program numbers questions with the same title ("Toelichting2").
pub(super) fn holds(text: &str, part: &str) -> bool {
    if part.is_empty() {
        return false;
    }
    text.match_indices(part).any(|(start, _)| {
        let before = text.get(..start).is_some_and(|before| before.is_empty() || before.ends_with(' '));
        let after = text.get(start + part.len()..).unwrap_or("");
        let is_end = after.is_empty() || after.starts_with(' ') || after.chars().all(|char| char.is_ascii_digit());
        before && is_end
    })
}

/// A normal text without the number before it: "12 We hebben" is "We hebben".
pub(super) fn without_number(text: &str) -> &str {
    match text.split_once(' ') {
        Some((number, rest)) if number.chars().all(|char| char.is_ascii_digit()) => rest,
        _ => text,
    }
}
