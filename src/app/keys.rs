//! From keys to verbs, before anything is drawn.

use egui::{Context, Event, Key, KeyboardShortcut, Memory, Modifiers};

use super::command::Queue;
use super::verb::{Situation, Verb};

/// Reads the shortcuts that fit the situation, in the order in which the keys were pressed: on a slow machine more than one
/// falls in a frame, and whoever types over a sheet of paper does not look up.
///
/// A verb of one letter or digit never fires while somebody types, and when single keys are switched off only while the
/// answers have the focus; a key that is held down fires it once. Enter goes on to the next statement unless it belongs to
/// what has the focus.
pub(super) fn read(ctx: &Context, situation: &Situation, answers: &[egui::Id], queue: &mut Queue) {
    let focused = ctx.memory(Memory::focused);
    let typing = ctx.text_edit_focused();
    let on_answer = focused.is_some_and(|id| answers.contains(&id));
    let in_meeting = situation.meeting.is_on_page;
    let is_allowed = |verb: Verb, shortcut: KeyboardShortcut| match shortcut.logical_key {
        // In a meeting Enter goes from phase to phase.
        Key::Enter => (focused.is_none() || on_answer) && (verb == Verb::GoOn) == in_meeting,
        _ if verb.is_single_key() => !typing && (situation.single_keys || on_answer),
        // A text field has an undo of its own.
        Key::Z | Key::Y => !typing,
        _ => true,
    };
    // What has the focus has its own use for the arrows.
    let verbs = possible(situation, in_meeting && focused.is_none(), is_allowed);
    ctx.input_mut(|input| {
        input.events.retain(|event| match verb_of(event, &verbs) {
            Some((verb, repeat)) => {
                if !(repeat && verb.is_once()) {
                    queue.verb(verb);
                }
                false
            }
            None => true,
        });
    });
}

/// The verbs that are possible now, each with a key that is allowed; with `arrows` also those keys, which go from statement
/// to statement in a meeting. Longest first: Ctrl+Shift+Z holds Ctrl+Z.
fn possible(
    situation: &Situation,
    arrows: bool,
    is_allowed: impl Fn(Verb, KeyboardShortcut) -> bool,
) -> Vec<(Verb, KeyboardShortcut)> {
    let named = Verb::with_shortcuts().chain(Verb::of_meetings());
    let keys = named.flat_map(|verb| verb.shortcuts().into_iter().map(move |shortcut| (verb, shortcut)));
    let by_arrow = [(Verb::Next, Key::ArrowRight), (Verb::Previous, Key::ArrowLeft)].into_iter().filter(|_| arrows);
    let by_arrow = by_arrow.map(|(verb, key)| (verb, KeyboardShortcut::new(Modifiers::NONE, key)));
    let mut verbs: Vec<_> = keys
        .filter(|(verb, shortcut)| is_allowed(*verb, *shortcut))
        .chain(by_arrow)
        .filter(|(verb, _)| verb.is_possible(situation))
        .collect();
    verbs.sort_by_key(|(_, shortcut)| !shortcut.modifiers.shift);
    verbs
}

/// The verb that a key press means, and whether the key is held down.
fn verb_of(event: &Event, verbs: &[(Verb, KeyboardShortcut)]) -> Option<(Verb, bool)> {
    let Event::Key { key, physical_key, pressed: true, repeat, modifiers } = event else { return None };
    let is_meant = |shortcut: &KeyboardShortcut| {
        // Shift+1 is an exclamation mark to the system: the key itself is what is meant.
        let is_key =
            shortcut.logical_key == *key || (shortcut.modifiers.shift && *physical_key == Some(shortcut.logical_key));
        is_key && modifiers.matches_logically(shortcut.modifiers)
    };
    let (verb, _) = verbs.iter().find(|(_, shortcut)| is_meant(shortcut))?;
    Some((*verb, *repeat))
}

/// Reads the keys that were pressed in the window before the room, where presenter remotes send theirs when it has the
/// focus. Nobody types there and nothing has the focus; what opens another session or a question is left to this window.
pub(super) fn read_room(events: &[Event], situation: &Situation, queue: &mut Queue) {
    let is_allowed = |verb: Verb, shortcut: KeyboardShortcut| match shortcut.logical_key {
        Key::Enter => verb == Verb::GoOn,
        _ if shortcut.modifiers.command => matches!(verb, Verb::Undo | Verb::Redo),
        Key::F6 => false,
        _ => situation.single_keys || !verb.is_single_key(),
    };
    let verbs = possible(situation, true, is_allowed);
    for (verb, repeat) in events.iter().filter_map(|event| verb_of(event, &verbs)) {
        if !(repeat && verb.is_once()) {
            queue.verb(verb);
        }
    }
}
