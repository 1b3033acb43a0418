//! Truncated and flipped session files: read right, or noticed; never silently something else.

use std::path::{Path, PathBuf};

use analysetool_core::store::{Recovery, look, read_session};

use crate::bench::{Bench, folders, revision_of, small_session};
use crate::model::Model;

fn prepared() -> (Model, PathBuf, Vec<u8>) {
    let disk = Model::default();
    let mut bench = Bench::new(&disk);
    let opened = bench.create(small_session());
    bench.save(&opened.session, 3);
    drop(bench);
    let bytes = disk.bytes(&opened.path).unwrap();
    (disk, opened.path, bytes)
}

/// Whether what would be opened is right, or comes with a word about what is wrong.
fn right_or_noticed(disk: &Model, path: &Path) -> bool {
    match look(disk, &folders(), path) {
        Err(_) => true,
        Ok(looked) if !looked.notices.is_empty() => true,
        Ok(looked) => match looked.recovery {
            Recovery::OfferWorkingCopy { session, .. } => revision_of(&session) == 3,
            _ => revision_of(&looked.session) == 3,
        },
    }
}

#[test]
fn every_truncation_of_a_session_file_brings_the_answers_back() {
    let (disk, path, bytes) = prepared();
    let name = path.to_str().unwrap();
    // Every length is tried in the tests of the format; here the rules on top of it, in steps.
    for length in (0..bytes.len()).step_by(7) {
        disk.put(name, &bytes[..length]);
        let looked = look(&disk, &folders(), &path).unwrap();
        assert_eq!(revision_of(&looked.session), 3, "{length}");
        // Without its last line end the file still is whole, and says that it was changed.
        let noticed = matches!(looked.recovery, Recovery::Damaged { .. } | Recovery::None);
        assert!(noticed, "{length}: {:?}", looked.recovery);
    }
}

#[test]
fn flipped_bits_of_a_session_file_are_read_right_or_noticed() {
    let (disk, path, bytes) = prepared();
    let name = path.to_str().unwrap();
    let mut flipped = bytes.clone();
    let mut quiet = 0;
    for bit in (0..bytes.len() * 8).step_by(13) {
        flipped[bit / 8] ^= 1 << (bit % 8);
        disk.put(name, &flipped);
        assert!(right_or_noticed(&disk, &path), "bit {bit}");
        // Control: without the checksum, the working copy and the words about them, JSON lets most flips pass.
        quiet += usize::from(read_session(&disk, &path).is_ok());
        flipped[bit / 8] ^= 1 << (bit % 8);
    }
    assert!(quiet > 100, "{quiet}");
}

#[test]
fn a_damaged_newest_slot_is_said_and_the_file_counts() {
    let (disk, path, _) = prepared();
    let work = disk.names("/data/work");
    assert_eq!(work.len(), 2);
    for name in work {
        let slot = Path::new("/data/work").join(name);
        let whole = disk.bytes(&slot).unwrap();
        let mut torn = whole.clone();
        torn[40..1_500].fill(0);
        disk.put(slot.to_str().unwrap(), &torn);
        let looked = look(&disk, &folders(), &path).unwrap();
        assert!(looked.torn);
        assert_eq!(revision_of(&looked.session), 3);
        disk.put(slot.to_str().unwrap(), &whole);
    }
}
