//! Two computers, one file on a share, no lock between them: neither ever overwrites what it has not seen.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use analysetool_core::session::format::{parse, to_text};
use analysetool_core::store::{Disk, Folders, Reply, Request};

use crate::bench::{Bench, revision_of, small_session};
use crate::model::{Model, Rng};

/// What stands in the shared folder: path and revision.
fn contents(disk: &Model) -> Vec<(PathBuf, u64)> {
    let files = disk.names("/share").into_iter().map(|name| Path::new("/share").join(name));
    files.filter_map(|path| Some((path.clone(), revision_of(&parse(&disk.bytes(&path)?).ok()?.session)))).collect()
}

/// How often something was overwritten that the writer had never seen, in `rounds` random turns.
fn blind_overwrites(rounds: usize, seed: u64, naive: bool) -> usize {
    let disk = Model::default();
    disk.make_folder("/share");
    let session = small_session();
    let file = PathBuf::from("/share/sessie.json");
    disk.put("/share/sessie.json", to_text(&session).as_bytes());
    let folders = ["/een", "/twee"].map(|data| Folders::resolve(Some(Path::new(data))).unwrap());
    let mut computers = folders.map(|folders| (Bench::at(&disk, folders), HashSet::from([0_u64]), false));
    let mut rng = Rng(seed);
    let mut blind = 0;
    for round in 1..=rounds {
        let (bench, known, open) = &mut computers[rng.below(2)];
        let before = contents(&disk);
        let revision = round as u64;
        if !*open || rng.below(4) == 0 {
            let files = contents(&disk);
            let (path, _) = &files[rng.below(files.len())];
            // The old file is closed first, and that may write it.
            bench.store.send(Request::Open(path.clone()));
            let opened = bench.until(|reply| match reply {
                Reply::Opened(opened) => Some(opened),
                _ => None,
            });
            known.insert(revision_of(&opened.session));
            *open = true;
        } else if naive {
            let text = to_text(&crate::bench::at_revision(&session, revision));
            disk.remove(&file).unwrap();
            disk.create_new(&file).unwrap().write_all(text.as_bytes()).unwrap();
            known.insert(revision);
        } else {
            bench.save(&session, revision);
            known.insert(revision);
        }
        let after = contents(&disk);
        for (path, revision) in before {
            let kept = after.iter().any(|(now, same)| *now == path && *same == revision);
            blind += usize::from(!kept && !known.contains(&revision));
        }
    }
    blind
}

#[test]
fn two_computers_on_one_file_never_overwrite_what_they_have_not_seen() {
    for seed in 0..10 {
        assert_eq!(blind_overwrites(40, seed, false), 0, "seed {seed}");
    }
}

#[test]
fn control_a_writer_that_does_not_compare_overwrites_blindly() {
    assert!((0..10).map(|seed| blind_overwrites(40, seed, true)).sum::<usize>() > 10);
}
