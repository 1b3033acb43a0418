//! Makes a text printable: whatever a user typed, every character left has a sign in one of the fonts.
//!
//! A PDF for screen readers may not hold a character without a sign, so a single one would stop the whole document.

use unicode_segmentation::UnicodeSegmentation as _;

use super::fonts::FAMILIES;
use super::world::covers;

/// Stands for what no font has: Unicode's own sign for that, a diamond with a question mark.
pub(super) const REPLACEMENT: char = '\u{FFFD}';

/// How much of a text is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// What any font has.
    AllFonts,
    /// Only single characters of the first family: what is left to try when the typesetter still refuses a text.
    FirstFont,
}

/// The text with only characters that can be printed, and with `\n` as the only line end.
///
/// - Controls, marks that turn the reading direction round, and what can't be seen (joiners, variation selectors, tags,
///   soft hyphens) are dropped; a tab becomes a space. In Arabic script the two joiners stay: they change its letters.
/// - An emoji of several parts becomes its parts: 👩‍🔧 is 👩🔧; a skin colour, which these fonts can't show, is dropped;
///   a flag becomes its two letters.
/// - What no font has becomes [`REPLACEMENT`], once for all that a reader takes for one character.
pub(super) fn clean(text: &str, keep: Keep) -> String {
    // First of all: what a dropped character kept apart would come together afterwards.
    let visible = visible(text);
    let mut cleaned = String::with_capacity(visible.len());
    for cluster in visible.graphemes(true) {
        add(cluster, keep, &mut cleaned);
    }
    cleaned
}

/// The same on one line.
pub(super) fn clean_line(text: &str, keep: Keep) -> String {
    clean(text, keep).replace('\n', " ").trim().to_owned()
}

/// The text without what can't be seen.
fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => visible.push('\n'),
            '\t' => visible.push(' '),
            _ if is_invisible(character) => {}
            _ if is_joiner(character) => {
                let before = visible.chars().next_back();
                let between = [before, characters.peek().copied()];
                if between.into_iter().all(|beside| beside.is_some_and(is_arabic)) {
                    visible.push(character);
                }
            }
            _ => visible.push(letter_of_flag(character).unwrap_or(character)),
        }
    }
    visible
}

fn add(cluster: &str, keep: Keep, cleaned: &mut String) {
    // Keys and skin colours are marks on what stands before them.
    let is_shown =
        |(place, part): &(usize, char)| *place == 0 || !matches!(part, '\u{20E3}' | '\u{1F3FB}'..='\u{1F3FF}');
    let parts: Vec<char> = cluster.chars().enumerate().filter(is_shown).map(|(_, part)| part).collect();
    match keep {
        Keep::AllFonts => add_covered(&parts, cleaned),
        Keep::FirstFont => cleaned.extend(parts.first().map(|first| {
            let is_kept = *first == '\n' || (covers(0, *first) && !is_mark(*first));
            if is_kept { *first } else { REPLACEMENT }
        })),
    }
}

/// The parts of an emoji are signs of their own; a letter and its marks are one.
fn add_covered(parts: &[char], cleaned: &mut String) {
    for sign in parts.chunk_by(|_, next| is_mark(*next)) {
        add_sign(sign, cleaned);
    }
}

/// A font draws all of a sign or nothing of it.
fn add_sign(sign: &[char], cleaned: &mut String) {
    let Some((base, marks)) = sign.split_first() else { return };
    if is_mark(*base) {
        // On nothing: at the start of a text or a line.
        cleaned.push(REPLACEMENT);
    } else if *base == '\n' || is_drawn(sign) {
        cleaned.extend(sign);
    } else if base.is_whitespace() {
        cleaned.push(' ');
    } else {
        if !marks.is_empty() && is_drawn(&[*base]) {
            cleaned.push(*base);
        }
        cleaned.push(REPLACEMENT);
    }
}

/// Whether the typesetter draws all of a sign: the first family with its letter has its marks too, and none before that
/// has a mark alone. Between families it loses a letter or its marks.
fn is_drawn(sign: &[char]) -> bool {
    let has = |family: usize, part: char| is_joiner(part) || may_stand(part) && covers(family, part);
    let Some((base, marks)) = sign.split_first() else { return true };
    let Some(family) = (0..FAMILIES.len()).find(|family| has(*family, *base)) else { return false };
    let has_mark_alone = |before: usize| marks.iter().any(|mark| !is_joiner(*mark) && has(before, *mark));
    marks.iter().all(|mark| has(family, *mark)) && !(0..family).any(has_mark_alone)
}

/// Private characters mean nothing to a reader, one other stands for an object that is not text, and signs that go under
/// the Arabic numbers after them are more than the typesetter can do.
const fn may_stand(character: char) -> bool {
    !matches!(
        character,
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'.. | '\u{FFFC}' | '\u{600}'..='\u{605}' | '\u{6DD}' | '\u{70F}' | '\u{8E2}'
    )
}

/// A text in parts that one family draws each, with the number of that family. For a typesetter that takes a family at its
/// word; the text has to be clean.
pub(super) fn runs(text: &str) -> Vec<(usize, String)> {
    let mut runs: Vec<(usize, String)> = Vec::new();
    let characters: Vec<char> = text.chars().collect();
    for sign in characters.chunk_by(|_, next| is_mark(*next)) {
        let has = |family: &usize| sign.iter().all(|part| is_joiner(*part) || covers(*family, *part));
        let family = (0..FAMILIES.len()).find(has).unwrap_or_default();
        let words = sign.iter().copied();
        match runs.last_mut() {
            // A space belongs to the words before it.
            Some((of, run)) if *of == family || sign == [' '] => run.extend(words),
            _ => runs.push((family, words.collect())),
        }
    }
    runs
}

fn is_invisible(character: char) -> bool {
    match character {
        // Soft hyphen, marks of direction, joiners of words, places to break; fillers, variation selectors, byte order
        // mark, annotations, musical formatting, tags.
        '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{17B4}'
        | '\u{17B5}'
        | '\u{3164}'
        | '\u{FFA0}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}' => true,
        _ => character.is_control(),
    }
}

const fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}')
}

const fn is_arabic(character: char) -> bool {
    matches!(character, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

/// A mark that stands on the character before it: no cluster of its own when it follows a letter.
pub(super) fn is_mark(character: char) -> bool {
    let mut pair = String::from("a");
    pair.push(character);
    pair.graphemes(true).count() == 1
}

/// 🇳🇱 is NL: the letters of a flag, each of which is a character.
fn letter_of_flag(character: char) -> Option<char> {
    let letter = u32::from(character).checked_sub(0x1_F1E6).filter(|letter| *letter < 26)?;
    char::from_u32(u32::from('A') + letter)
}

#[cfg(test)]
mod tests;
