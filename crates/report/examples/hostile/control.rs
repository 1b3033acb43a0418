//! The control: two ways in that do what none may do.

use std::hint::black_box;
use std::path::Path;

use super::bench::Bench;
use super::hand::{Case, Wanted};
use super::mutate::Kind;
use super::trial::Input;
use super::ways::{Outcome, Way};

/// A way in that panics, and one that takes 400 MB.
pub fn ways() -> Vec<Way> {
    let way = |name, read| Way { name, file: "files/control", kind: Kind::Plain, random: 1, read };
    vec![way("control panic", panics), way("control memory", takes_memory)]
}

/// An input for each.
pub fn cases() -> Vec<Case> {
    let case = |way| Case {
        name: "anything".to_owned(),
        way,
        wanted: Wanted::Taken,
        make: Box::new(|_| Ok(Input::Bytes(b"x".to_vec()))),
    };
    vec![case("control panic"), case("control memory")]
}

#[expect(clippy::panic, reason = "the control")]
fn panics(_bench: &Bench, path: &Path) -> Outcome {
    panic!("control: {}", path.display());
}

fn takes_memory(_bench: &Bench, _path: &Path) -> Outcome {
    black_box(vec![1_u8; 400_000_000]);
    Outcome::Taken
}
