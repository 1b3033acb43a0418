//! Cleans text from outside: characters that can't be seen but change what is shown.

/// What may not stand in a text: controls other than tab and line end, and marks that turn the reading direction
/// round (Unicode Bidirectional Algorithm, UAX #9: embeddings, overrides and isolates).
fn is_unwanted(char: char) -> bool {
    match char {
        '\n' | '\t' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => true,
        _ => char.is_control(),
    }
}

/// Removes unwanted characters and makes every line end `\n`. `None` when there was nothing to clean.
#[must_use]
pub fn clean(text: &str) -> Option<String> {
    if !text.chars().any(is_unwanted) {
        return None;
    }
    Some(text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|&char| !is_unwanted(char)).collect())
}

/// The same for a name or title, which stands on one line.
pub(crate) fn clean_line(text: &str) -> Option<String> {
    if !text.chars().any(|char| is_unwanted(char) || char == '\n' || char == '\t') {
        return None;
    }
    let cleaned = clean(text);
    Some(cleaned.as_deref().unwrap_or(text).replace(['\n', '\t'], " "))
}

/// Words of a file as a message about that file quotes them: on one line, without marks that can't be seen, short.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let start: String = text.chars().take(LONGEST).collect();
    let more = if start.len() < text.len() { "…" } else { "" };
    clean_line(&start).unwrap_or(start) + more
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_is_left_as_it_is() {
        assert_eq!(clean("Één ‘toelichting’\nmet\ttab en 👶🏽"), None);
        assert_eq!(clean_line("'s-Hertogenbosch"), None);
    }

    #[test]
    fn controls_and_direction_marks_are_removed() {
        assert_eq!(clean("a\u{0}b\u{202e}c\u{2066}d\r\ne\rf").as_deref(), Some("abcd\ne\nf"));
        assert_eq!(clean_line("twee\nregels").as_deref(), Some("twee regels"));
        assert_eq!(clean_line("nul\u{7}\n").as_deref(), Some("nul "));
    }

    #[test]
    fn a_quotation_in_a_message_is_short_and_cannot_steer_a_terminal() {
        assert_eq!(quoted("answers"), "answers");
        assert_eq!(quoted("\u{1b}[2J\n"), "[2J ");
        assert_eq!(quoted(&"x".repeat(1_000)).chars().count(), 61);
    }
}
