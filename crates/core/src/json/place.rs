//! From a slice of the text to a line, a column and a path. Only runs when something is wrong.

use super::{Fault, RawFault};
use crate::clean::quoted;

/// Works out where in `text` the fault's slice stands.
pub(super) fn locate(text: &str, fault: &RawFault<'_>) -> Fault {
    let offset = (fault.at.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Fault::At {
        line: before.bytes().filter(|&byte| byte == b'\n').count() + 1,
        column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        path: path_to(before),
        problem: fault.problem.clone(),
    }
}

enum Level {
    Object { key: String },
    List { index: usize },
}

/// The path of the value that begins where `before` ends. `before` is the start of valid JSON.
fn path_to(before: &str) -> String {
    let mut levels: Vec<Level> = Vec::new();
    let mut last_text = String::new();
    let mut chars = before.chars();
    while let Some(char) = chars.next() {
        match char {
            '{' => levels.push(Level::Object { key: String::new() }),
            '[' => levels.push(Level::List { index: 0 }),
            '}' | ']' => {
                levels.pop();
            }
            ':' => {
                if let Some(Level::Object { key }) = levels.last_mut() {
                    *key = std::mem::take(&mut last_text);
                }
            }
            ',' => {
                if let Some(Level::List { index }) = levels.last_mut() {
                    *index += 1;
                }
            }
            '"' => {
                last_text.clear();
                while let Some(char) = chars.next() {
                    match char {
                        '"' => break,
                        '\\' => last_text.extend(chars.next()),
                        _ => last_text.push(char),
                    }
                }
            }
            _ => {}
        }
    }
    let mut path = String::new();
    for level in levels {
        match level {
            Level::Object { key } => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&quoted(&key));
            }
            Level::List { index } => path.push_str(&format!("[{index}]")),
        }
    }
    path
}
