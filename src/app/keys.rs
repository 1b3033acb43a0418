//! From keys to verbs, before anything is drawn.

use egui::{Context, Event, Key, KeyboardShortcut, Memory};

use super::command::Queue;
use super::verb::{Situation, Verb};

/// Reads the shortcuts that fit the situation, in the order in which the keys were pressed: on a slow machine more than one
/// falls in a frame, and whoever types over a sheet of paper does not look up.
///
/// A verb of one letter or digit never fires while somebody types, and when single keys are switched off only while the
/// answers have the focus; a key that is held down fires it once. Enter goes on to the next statement unless it belongs to
/// what has the focus.
pub(super) fn read(ctx: &Context, situation: &Situation, single_keys: bool, answers: &[egui::Id], queue: &mut Queue) {
    let focused = ctx.memory(Memory::focused);
    let typing = ctx.text_edit_focused();
    let on_answer = focused.is_some_and(|id| answers.contains(&id));
    let is_allowed = |verb: Verb, shortcut: KeyboardShortcut| match shortcut.logical_key {
        Key::Enter => focused.is_none() || on_answer,
        _ if verb.is_single_key() => !typing && (single_keys || on_answer),
        // A text field has an undo of its own.
        Key::Z | Key::Y => !typing,
        _ => true,
    };
    // Longest first: Ctrl+Shift+Z holds Ctrl+Z.
    let mut verbs: Vec<(Verb, KeyboardShortcut)> = Verb::with_shortcuts()
        .filter(|verb| verb.is_possible(situation))
        .flat_map(|verb| verb.shortcuts().into_iter().map(move |shortcut| (verb, shortcut)))
        .filter(|(verb, shortcut)| is_allowed(*verb, *shortcut))
        .collect();
    verbs.sort_by_key(|(_, shortcut)| !shortcut.modifiers.shift);
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, pressed: true, repeat, modifiers, .. } = event else { return true };
            let is_meant = |shortcut: &KeyboardShortcut| {
                shortcut.logical_key == *key && modifiers.matches_logically(shortcut.modifiers)
            };
            let Some((verb, _)) = verbs.iter().find(|(_, shortcut)| is_meant(shortcut)) else { return true };
            if !(*repeat && verb.is_single_key()) {
                queue.verb(*verb);
            }
            false
        });
    });
}
