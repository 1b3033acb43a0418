//! From keys to verbs, before anything is drawn.

use egui::{Context, Id, Key, KeyboardShortcut, Memory};

use super::command::Queue;
use super::verb::{Situation, Verb};

/// Reads the shortcuts that fit the situation.
///
/// A verb of one letter or digit never fires while somebody types, and when single keys are switched off only while the
/// answers have the focus. Enter goes on to the next statement unless it belongs to what has the focus.
pub(super) fn read(ctx: &Context, situation: &Situation, single_keys: bool, answers: &[Id], queue: &mut Queue) {
    let focused = ctx.memory(Memory::focused);
    let typing = ctx.text_edit_focused();
    let on_answer = focused.is_some_and(|id| answers.contains(&id));
    // Longest first: Ctrl+Shift+Z holds Ctrl+Z.
    let mut verbs: Vec<(Verb, KeyboardShortcut)> = Verb::with_shortcuts()
        .filter(|verb| verb.is_possible(situation))
        .flat_map(|verb| verb.shortcuts().into_iter().map(move |shortcut| (verb, shortcut)))
        .collect();
    verbs.sort_by_key(|(_, shortcut)| !shortcut.modifiers.shift);
    for (verb, shortcut) in verbs {
        let allowed = match shortcut.logical_key {
            Key::Enter => focused.is_none() || on_answer,
            _ if verb.is_single_key() => !typing && (single_keys || on_answer),
            // A text field has an undo of its own.
            Key::Z | Key::Y => !typing,
            _ => true,
        };
        if allowed && ctx.input_mut(|input| input.consume_shortcut(&shortcut)) {
            queue.verb(verb);
        }
    }
}
