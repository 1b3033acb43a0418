//! A power cut at every step: whatever was acknowledged is there afterwards.

use std::path::{Path, PathBuf};

use analysetool_core::session::Session;
use analysetool_core::session::format::to_text;
use analysetool_core::store::{Disk, Recovery, Reply, Request, look, read_session};

use crate::bench::{Bench, at_revision, folders, revision_of, small_session};
use crate::model::{Model, Rng};

/// A disk after every call, with the revision that was acknowledged by then.
struct Film {
    frames: Vec<(Model, Option<u64>)>,
    path: PathBuf,
    session: Session,
}

/// The newest revision acknowledged by each frame. `acks`: revision and the number of calls when it was acknowledged.
fn film(disk: &Model, acks: &[(u64, usize)], path: PathBuf, session: Session) -> Film {
    let frames = disk.history().into_iter().enumerate().map(|(index, frame)| {
        // The frame after call `index` comes before the acknowledgement that counted `index + 1` calls.
        let acked = acks.iter().filter(|(_, calls)| *calls <= index + 1).map(|(revision, _)| *revision).max();
        (frame, acked)
    });
    Film { frames: frames.collect(), path, session }
}

/// A few minutes of work: make, save, close, open again, save twice.
fn work(disk: &Model) -> Film {
    disk.record();
    let mut bench = Bench::new(disk);
    let mut acks = Vec::new();
    bench.store.send(Request::Create { session: Box::new(small_session()), folder: None });
    let (path, session) = loop {
        let (reply, calls) = bench.reply();
        if let Reply::Opened(opened) = reply {
            acks.push((0, calls));
            break (opened.path, opened.session);
        }
    };
    for revision in 1..=3 {
        save(&mut bench, &session, revision, &mut acks);
    }
    bench.close();
    bench.open(&path);
    for revision in 4..=5 {
        save(&mut bench, &session, revision, &mut acks);
    }
    drop(bench);
    film(disk, &acks, path, session)
}

fn save(bench: &mut Bench, session: &Session, revision: u64, acks: &mut Vec<(u64, usize)>) {
    bench.send_revision(session, revision);
    loop {
        match bench.reply() {
            (Reply::Saved { revision, .. }, calls) => acks.push((revision, calls)),
            (Reply::Filed { revision: filed, .. }, _) if filed == revision => return,
            (Reply::SaveFailed { error, .. }, _) => panic!("{error}"),
            _ => {}
        }
    }
}

/// The revision that would be opened after a power cut, if any.
fn found(disk: &Model, path: &Path) -> Option<u64> {
    look(disk, &folders(), path).ok().map(|looked| revision_of(&looked.session))
}

/// How many of `states` power cuts lost something that was acknowledged.
fn losses(film: &Film, states: usize, seed: u64, found: impl Fn(&Model, &Path) -> Option<u64>) -> usize {
    let mut rng = Rng(seed);
    let mut lost = 0;
    for state in 0..states {
        let (frame, acked) = &film.frames[state % film.frames.len()];
        let Some(acked) = *acked else { continue };
        let after = frame.crash(&mut rng);
        lost += usize::from(found(&after, &film.path).is_none_or(|found| found < acked));
    }
    lost
}

const STATES: usize = 4_500;
const MANY: usize = 1_000_000;

#[test]
fn a_power_cut_at_any_moment_loses_nothing_that_was_acknowledged() {
    let film = work(&Model::default());
    assert!(film.frames.len() > 100, "{}", film.frames.len());
    assert_eq!(losses(&film, STATES, 1, found), 0);
}

#[test]
fn on_a_disk_without_second_names_nothing_is_lost_either() {
    let disk = Model::default();
    disk.without_links();
    assert_eq!(losses(&work(&disk), STATES / 3, 2, found), 0);
}

#[test]
#[ignore = "the same with a million states: cargo test --release -- --ignored"]
fn a_million_power_cuts_lose_nothing() {
    for seed in 0..10 {
        assert_eq!(losses(&work(&Model::default()), MANY / 10, 1000 + seed, found), 0, "seed {seed}");
    }
}

#[test]
fn control_a_disk_that_lies_about_syncing_is_caught() {
    let disk = Model::default();
    disk.lie();
    let lost = losses(&work(&disk), 2_000, 3, found);
    assert!(lost > 200, "{lost}");
}

/// What programs do that have not thought about it.
#[derive(Clone, Copy)]
enum Naive {
    WriteInPlace,
    RenameWithoutSync,
    RenameWithoutFolderSync,
}

fn naive_work(naive: Naive) -> Film {
    let disk = Model::default();
    disk.make_folder("/data");
    disk.record();
    let session = small_session();
    let path = PathBuf::from("/data/sessie.json");
    let temporary = PathBuf::from("/data/sessie.tmp");
    let mut acks = Vec::new();
    for revision in 0..=5 {
        let text = to_text(&at_revision(&session, revision));
        if matches!(naive, Naive::WriteInPlace) {
            let _ = disk.remove(&path);
            disk.create_new(&path).unwrap().write_all(text.as_bytes()).unwrap();
        } else {
            let mut file = disk.create_new(&temporary).unwrap();
            file.write_all(text.as_bytes()).unwrap();
            if matches!(naive, Naive::RenameWithoutFolderSync) {
                file.sync().unwrap();
            }
            disk.rename(&temporary, &path).unwrap();
        }
        acks.push((revision, disk.calls_recorded()));
    }
    film(&disk, &acks, path, session)
}

#[test]
fn control_naive_writers_are_caught() {
    for naive in [Naive::WriteInPlace, Naive::RenameWithoutSync, Naive::RenameWithoutFolderSync] {
        let film = naive_work(naive);
        let read = |disk: &Model, path: &Path| read_session(disk, path).ok().map(|loaded| revision_of(&loaded.session));
        let lost = losses(&film, 1_000, 4, read);
        assert!(lost > 100, "{lost}");
    }
}

/// The newest revision that is open or offered after a power cut.
fn found_or_offered(disk: &Model, path: &Path) -> Option<u64> {
    let looked = look(disk, &folders(), path).ok()?;
    let offered = match &looked.recovery {
        Recovery::OfferWorkingCopy { session, .. } => Some(revision_of(session)),
        _ => None,
    };
    offered.max(Some(revision_of(&looked.session)))
}

#[test]
fn a_power_cut_around_a_conflict_loses_neither_version() {
    let disk = Model::default();
    let mut bench = Bench::new(&disk);
    let opened = bench.create(small_session());
    bench.save(&opened.session, 3);
    let theirs = to_text(&at_revision(&opened.session, 0)) + " ";
    disk.put(opened.path.to_str().unwrap(), theirs.as_bytes());
    disk.record();
    let mut acks = vec![(3, 0)];
    save(&mut bench, &opened.session, 4, &mut acks);
    save(&mut bench, &opened.session, 5, &mut acks);
    drop(bench);
    let film = film(&disk, &acks, opened.path, opened.session);
    let found = |disk: &Model, path: &Path| {
        assert_eq!(disk.bytes(path).unwrap(), theirs.as_bytes());
        found_or_offered(disk, path)
    };
    assert_eq!(losses(&film, 800, 20, found), 0);
}

#[test]
fn a_power_cut_around_a_move_loses_nothing_at_the_new_place() {
    let disk = Model::default();
    disk.make_folder("/stick");
    let mut bench = Bench::new(&disk);
    let opened = bench.create(small_session());
    bench.save(&opened.session, 3);
    disk.record();
    let mut acks = Vec::new();
    bench.store.send(Request::MoveTo("/stick/elders.json".into()));
    loop {
        let (reply, calls) = bench.reply();
        if matches!(reply, Reply::Moved { .. }) {
            acks.push((3, calls));
            break;
        }
    }
    save(&mut bench, &opened.session, 4, &mut acks);
    drop(bench);
    let film = film(&disk, &acks, "/stick/elders.json".into(), opened.session);
    assert_eq!(losses(&film, 500, 21, found), 0);
}

#[test]
fn a_power_cut_while_a_damaged_file_is_put_right_loses_neither_the_answers_nor_the_damaged_file() {
    let disk = Model::default();
    let mut bench = Bench::new(&disk);
    let opened = bench.create(small_session());
    bench.save(&opened.session, 3);
    drop(bench);
    let damaged = b"{ \"format\": \"analysetool".to_vec();
    disk.put(opened.path.to_str().unwrap(), &damaged);
    disk.record();
    let mut bench = Bench::new(&disk);
    bench.open(&opened.path);
    let mut acks = vec![(3, 0)];
    save(&mut bench, &opened.session, 4, &mut acks);
    drop(bench);
    let film = film(&disk, &acks, opened.path, opened.session);
    let found = |disk: &Model, path: &Path| {
        let mut names = disk.names("/data/sessies").into_iter();
        assert!(names.any(|name| disk.bytes(Path::new("/data/sessies").join(name)).unwrap() == damaged));
        found(disk, path)
    };
    assert_eq!(losses(&film, 600, 22, found), 0);
}

#[test]
fn a_power_cut_during_recovery_loses_nothing_either() {
    let film = work(&Model::default());
    let mut rng = Rng(5);
    for round in 0..20 {
        let (frame, acked) = &film.frames[rng.below(film.frames.len())];
        let Some(acked) = *acked else { continue };
        let first = frame.crash(&mut rng);
        first.record();
        let mut bench = Bench::new(&first);
        let opened = bench.open(&film.path);
        let came_back = revision_of(&opened.session);
        assert!(came_back >= acked, "round {round}: {came_back} < {acked}");
        let mut acks = Vec::new();
        save(&mut bench, &film.session, 100, &mut acks);
        drop(bench);
        acks.push((acked, 0));
        let second = self::film(&first, &acks, film.path.clone(), film.session.clone());
        assert_eq!(losses(&second, 120, 6 + round, found), 0, "round {round}");
    }
}
