//! The keys of verbs, and how people read them.

use analysetool_core::questionnaire::Score;
use analysetool_core::text::Text;
use egui::{Key, KeyboardShortcut, Modifiers};

use super::Verb;

impl Verb {
    /// Its shortcuts; any of them will do.
    #[must_use]
    pub fn shortcuts(self) -> Vec<KeyboardShortcut> {
        let key = |key| KeyboardShortcut::new(Modifiers::NONE, key);
        let ctrl = |key| KeyboardShortcut::new(Modifiers::COMMAND, key);
        match self {
            Self::Answer(score) => vec![key(digit(score))],
            Self::LessScore(score) => vec![KeyboardShortcut::new(Modifiers::SHIFT, digit(score))],
            Self::LessDontKnow => vec![KeyboardShortcut::new(Modifiers::SHIFT, Key::W)],
            Self::LessNotApplicable => vec![KeyboardShortcut::new(Modifiers::SHIFT, Key::N)],
            Self::GoOn => vec![key(Key::Enter)],
            Self::VoteAgain => vec![key(Key::T)],
            Self::Blank => vec![key(Key::B)],
            Self::Park => vec![key(Key::P)],
            Self::ActionHere => vec![ctrl(Key::D)],
            Self::OneWindow => vec![key(Key::F9)],
            // What begins a show elsewhere, and what presenter remotes send for it.
            Self::RoomWindow => vec![key(Key::F5)],
            Self::DontKnow => vec![key(Key::W)],
            Self::NotApplicable => vec![key(Key::N)],
            Self::ClearAnswer => vec![key(Key::Num0), key(Key::Delete)],
            Self::Flag => vec![key(Key::L)],
            Self::Guidance => vec![key(Key::U)],
            Self::Next => vec![key(Key::PageDown), key(Key::Enter)],
            Self::Previous => vec![key(Key::PageUp)],
            Self::NextOpen => vec![key(Key::O)],
            Self::GoTo => vec![ctrl(Key::G)],
            Self::Find => vec![ctrl(Key::F)],
            Self::Undo => vec![ctrl(Key::Z)],
            Self::Redo => {
                vec![KeyboardShortcut::new(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z), ctrl(Key::Y)]
            }
            Self::NewSession => vec![ctrl(Key::N)],
            Self::OpenSession => vec![ctrl(Key::O)],
            Self::Save => vec![ctrl(Key::S)],
            Self::Report => vec![ctrl(Key::R)],
            Self::Help => vec![key(Key::F1)],
            Self::NextRegion => vec![key(Key::F6)],
            Self::PreviousRegion => vec![KeyboardShortcut::new(Modifiers::SHIFT, Key::F6)],
            Self::Words => vec![key(Key::F2)],
            Self::ZoomIn => vec![ctrl(Key::Plus), ctrl(Key::Equals)],
            Self::ZoomOut => vec![ctrl(Key::Minus)],
            Self::ZoomReset => vec![ctrl(Key::Num0)],
            Self::OpenQuestionnaire
            | Self::SaveElsewhere
            | Self::ChooseFolder
            | Self::ListView
            | Self::ToContent
            | Self::Finish
            | Self::Reopen => Vec::new(),
        }
    }

    /// Its first shortcut as people read it: `Ctrl+Z`.
    #[must_use]
    pub fn shortcut_text(self, text: &Text) -> Option<String> {
        let names: Vec<String> = self.shortcuts().iter().map(|shortcut| shortcut_name(*shortcut, text)).collect();
        (!names.is_empty()).then(|| names.join(&text.keys_or()))
    }
}

/// The key of a score.
const fn digit(score: Score) -> Key {
    match score.points() {
        1 => Key::Num1,
        2 => Key::Num2,
        3 => Key::Num3,
        4 => Key::Num4,
        _ => Key::Num5,
    }
}

fn shortcut_name(shortcut: KeyboardShortcut, text: &Text) -> String {
    let mut name = String::new();
    if shortcut.modifiers.command {
        name.push_str("Ctrl+");
    }
    if shortcut.modifiers.shift {
        name.push_str("Shift+");
    }
    name + &match shortcut.logical_key {
        Key::PageDown => text.key_page_down(),
        Key::PageUp => text.key_page_up(),
        Key::Enter => text.key_enter(),
        Key::Delete => text.key_delete(),
        Key::Plus => "+".to_owned(),
        Key::Equals => "=".to_owned(),
        Key::Minus => "-".to_owned(),
        key => key.name().to_owned(),
    }
}
