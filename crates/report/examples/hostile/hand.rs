//! The inputs made by hand: each with what must come of it.

mod json;
mod local;
mod logo;
mod paths;
mod pdf;
mod questionnaire;
mod session;
pub mod tables;
mod workbook;

use super::bench::Bench;
use super::trial::Input;

/// What must come of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// It is read.
    Taken,
    /// It is refused, and the error as programmers see it holds this.
    Refused(&'static str),
    /// It only may do no harm.
    Either,
}

/// Makes an input when it is tried, so that they are not all in memory.
pub type Make = Box<dyn Fn(&Bench) -> std::io::Result<Input>>;

/// One input.
pub struct Case {
    /// For messages.
    pub name: String,
    /// Name of the way in.
    pub way: &'static str,
    /// What must come of it.
    pub wanted: Wanted,
    /// The input.
    pub make: Make,
}

/// A name, what must come of it, and its bytes.
type Row = (&'static str, Wanted, fn() -> Vec<u8>);

/// Bytes through one way in.
fn case(way: &'static str, name: &str, wanted: Wanted, make: impl Fn() -> Vec<u8> + 'static) -> Case {
    Case { name: name.to_owned(), way, wanted, make: Box::new(move |_| Ok(Input::Bytes(make()))) }
}

/// `item` for each number below `count`, one after another.
fn row(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().concat()
}

/// `item` for each number below `count`, with commas.
fn list(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(",")
}

/// All of them.
pub fn all() -> Vec<Case> {
    let rooms = [
        session::all(),
        json::all(),
        questionnaire::all(),
        tables::all(),
        workbook::all(),
        pdf::all(),
        logo::all(),
        local::all(),
        paths::all(),
    ];
    rooms.into_iter().flatten().collect()
}
