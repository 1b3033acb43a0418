//! What is opened, and that nothing this program did not write is ever overwritten.

use std::path::Path;

use analysetool_core::session::Session;
use analysetool_core::session::format::{Notice, to_text};
use analysetool_core::store::{Access, ReadOnlyReason, Recovery, Reply, Request, Source, StoreError, Task, look};

use crate::bench::{Bench, at_revision, folders, revision_of, small_session};
use crate::model::{Fault, FaultKind, Model};

pub const PATH: &str = "/data/sessies/sessie.json";

/// A disk with a session at `PATH`, saved up to revision 3 and closed.
pub fn prepared() -> (Model, Session) {
    let disk = Model::default();
    disk.make_folder("/data");
    disk.make_folder("/data/sessies");
    let session = small_session();
    disk.put(PATH, to_text(&session).as_bytes());
    let mut bench = Bench::new(&disk);
    bench.open(Path::new(PATH));
    for revision in 1..=3 {
        bench.save(&session, revision);
    }
    bench.close();
    (disk, session)
}

pub fn text(session: &Session, revision: u64) -> Vec<u8> {
    to_text(&at_revision(session, revision)).into_bytes()
}

pub fn revision_in(disk: &Model, path: impl AsRef<Path>) -> u64 {
    let bytes = disk.bytes(path).expect("a file");
    revision_of(&analysetool_core::session::format::parse(&bytes).unwrap().session)
}

#[test]
fn a_file_that_equals_the_working_copy_is_simply_opened() {
    let (disk, _) = prepared();
    let opened = Bench::new(&disk).open(Path::new(PATH));
    assert!(matches!(opened.recovery, Recovery::None), "{:?}", opened.recovery);
    assert!(opened.warnings.is_empty() && opened.notices.is_empty());
    assert_eq!(revision_of(&opened.session), 3);
}

#[test]
fn an_older_version_that_we_wrote_gives_way_to_the_working_copy_and_is_brought_up_to_date() {
    let (disk, session) = prepared();
    let mut bench = Bench::new(&disk);
    bench.open(Path::new(PATH));
    disk.fail(Fault { at: 0, times: usize::MAX, kind: FaultKind::ReadOnlyFolder });
    bench.send_revision(&session, 4);
    bench.until(|reply| matches!(reply, Reply::Saved { revision: 4, .. }).then_some(()));
    assert!(bench.until(|reply| match reply {
        Reply::SaveFailed { working_copy_safe, .. } => Some(working_copy_safe),
        _ => None,
    }));
    drop(bench);
    disk.heal();
    assert_eq!(revision_in(&disk, PATH), 3);

    let mut bench = Bench::new(&disk);
    let opened = bench.open(Path::new(PATH));
    let Recovery::TookWorkingCopy { file, .. } = opened.recovery else { panic!("{:?}", opened.recovery) };
    assert_eq!((revision_of(&opened.session), revision_of(&file)), (4, 3));
    bench.until(|reply| matches!(reply, Reply::Filed { .. }).then_some(()));
    assert_eq!(revision_in(&disk, PATH), 4);
}

#[test]
fn a_file_that_others_changed_is_shown_and_the_working_copy_is_offered_beside_it() {
    let (disk, session) = prepared();
    disk.put(PATH, &text(&session, 50));
    let mut bench = Bench::new(&disk);
    let opened = bench.open(Path::new(PATH));
    assert_eq!(revision_of(&opened.session), 50);
    let Recovery::OfferWorkingCopy { session: offered, backup: Some(backup), was_in_file, .. } = opened.recovery else {
        panic!("{:?}", opened.recovery)
    };
    assert_eq!((revision_of(&offered), was_in_file), (3, true));

    bench.store.send(Request::Restore(backup));
    let restored = bench.until(|reply| match reply {
        Reply::Opened(opened) => Some(opened),
        _ => None,
    });
    assert_eq!(revision_of(&restored.session), 3);
    bench.until(|reply| matches!(reply, Reply::Filed { .. }).then_some(()));
    assert_eq!(revision_in(&disk, PATH), 3);
    // The other version is still there, as a backup.
    let Recovery::Restored { before, .. } = restored.recovery else { panic!("{:?}", restored.recovery) };
    bench.store.send(Request::Restore(before));
    bench.until(|reply| matches!(reply, Reply::Opened(opened) if revision_of(&opened.session) == 50).then_some(()));
}

#[test]
fn an_offer_that_was_not_taken_is_not_made_again_after_closing_but_stays_among_the_backups() {
    let (disk, session) = prepared();
    disk.put(PATH, &text(&session, 50));
    let mut bench = Bench::new(&disk);
    bench.open(Path::new(PATH));
    bench.close();
    assert!(matches!(bench.open(Path::new(PATH)).recovery, Recovery::None));
    bench.store.send(Request::ListBackups);
    let backups = bench.until(|reply| match reply {
        Reply::Backups(backups) => Some(backups),
        _ => None,
    });
    assert!(backups.iter().any(|backup| backup.title == "3"));
    assert_eq!((backups[0].title.as_str(), backups[0].total), ("50", 1));
}

#[test]
fn a_copy_elsewhere_is_another_path_so_the_working_copy_is_only_offered() {
    let (disk, session) = prepared();
    disk.put("/data/sessies/kopie.json", &text(&session, 1));
    disk.put("/data/sessies/gelijk.json", &text(&session, 3));
    let mut bench = Bench::new(&disk);
    let copy = bench.open(Path::new("/data/sessies/kopie.json"));
    assert_eq!(revision_of(&copy.session), 1);
    assert!(matches!(copy.recovery, Recovery::OfferWorkingCopy { .. }), "{:?}", copy.recovery);
    drop(bench);
    let (disk, session) = prepared();
    disk.put("/data/sessies/gelijk.json", &text(&session, 3));
    let same = Bench::new(&disk).open(Path::new("/data/sessies/gelijk.json"));
    assert!(matches!(same.recovery, Recovery::None), "{:?}", same.recovery);
}

#[test]
fn a_byte_order_mark_is_no_change_by_others() {
    let (disk, session) = prepared();
    let mut marked = vec![0xef, 0xbb, 0xbf];
    marked.extend(text(&session, 3));
    disk.put(PATH, &marked);
    assert!(matches!(Bench::new(&disk).open(Path::new(PATH)).recovery, Recovery::None));
}

#[test]
fn a_change_by_another_program_while_the_session_is_open_is_never_overwritten() {
    let (disk, session) = prepared();
    let mut bench = Bench::new(&disk);
    bench.open(Path::new(PATH));
    let theirs = text(&session, 60);
    disk.put(PATH, &theirs);
    bench.send_revision(&session, 4);
    let ours = bench.until(|reply| match reply {
        Reply::Conflict { path, ours } if path == Path::new(PATH) => Some(ours),
        _ => None,
    });
    let name = ours.file_name().unwrap().to_string_lossy();
    assert!(name.starts_with("sessie (conflict 2026-11-21 ") && name.ends_with(").json"), "{name}");
    bench.save(&session, 5);
    bench.close();
    assert_eq!(disk.bytes(PATH).unwrap(), theirs);
    assert_eq!(revision_in(&disk, &ours), 5);
    assert!(matches!(bench.open(&ours).recovery, Recovery::None));
}

#[test]
fn a_file_that_another_program_puts_where_ours_was_removed_is_a_conflict_too() {
    let (disk, session) = prepared();
    let mut bench = Bench::new(&disk);
    bench.open(Path::new(PATH));
    disk.delete(PATH);
    bench.save(&session, 4);
    assert_eq!(revision_in(&disk, PATH), 4);
    disk.put(PATH, b"iets heel anders");
    bench.send_revision(&session, 5);
    bench.until(|reply| matches!(reply, Reply::Conflict { .. }).then_some(()));
    assert_eq!(disk.bytes(PATH).unwrap(), b"iets heel anders");
}

#[test]
fn an_unreadable_file_is_kept_under_another_name_and_the_working_copy_takes_its_place() {
    let (disk, session) = prepared();
    let mut damaged = text(&session, 3);
    damaged.truncate(damaged.len() / 2);
    disk.put(PATH, &damaged);
    let mut bench = Bench::new(&disk);
    let opened = bench.open(Path::new(PATH));
    let Recovery::Damaged { kept_as: Some(kept), source: Source::WorkingCopy, .. } = opened.recovery else {
        panic!("{:?}", opened.recovery)
    };
    assert_eq!(disk.bytes(&kept).unwrap(), damaged);
    assert!(kept.to_string_lossy().contains("sessie (beschadigd 2026-11-21 "));
    assert_eq!(revision_of(&opened.session), 3);
    bench.until(|reply| matches!(reply, Reply::Filed { .. }).then_some(()));
    assert_eq!(revision_in(&disk, PATH), 3);
}

#[test]
fn without_a_working_copy_the_newest_good_backup_takes_the_place_of_an_unreadable_file() {
    let (disk, session) = prepared();
    for slot in ["a", "b"] {
        disk.delete(folders().data().join("work").join(format!("{}.{slot}", session.id())));
    }
    let folder = format!("/data/backups/{}", session.id());
    let newest = disk.names(&folder).into_iter().max().unwrap();
    disk.put(&format!("{folder}/{newest}"), b"beschadigd");
    let mut damaged = text(&session, 3);
    damaged.truncate(damaged.len() - 4);
    disk.put(PATH, &damaged);
    let opened = Bench::new(&disk).open(Path::new(PATH));
    assert!(matches!(opened.recovery, Recovery::Damaged { source: Source::Backup(_), .. }), "{:?}", opened.recovery);
    assert_eq!(revision_of(&opened.session), 2);
}

#[test]
fn a_file_that_never_was_ours_stays_untouched_when_it_cannot_be_opened() {
    let (disk, _) = prepared();
    disk.put("/data/sessies/vakantie.jpg", b"\xff\xd8\xff\xe0");
    let before = disk.names("/data/sessies");
    let mut bench = Bench::new(&disk);
    bench.store.send(Request::Open("/data/sessies/vakantie.jpg".into()));
    assert!(matches!(bench.reply().0, Reply::OpenFailed { error: StoreError::Session { .. }, .. }));
    assert_eq!(disk.names("/data/sessies"), before);
}

#[test]
fn a_file_for_a_newer_version_is_refused_and_left_alone() {
    let (disk, session) = prepared();
    let newer = to_text(&session).replace("\"min_reader\": 1", "\"min_reader\": 9");
    disk.put(PATH, newer.as_bytes());
    let mut bench = Bench::new(&disk);
    bench.store.send(Request::Open(PATH.into()));
    assert!(matches!(bench.reply().0, Reply::OpenFailed { .. }));
    assert_eq!(disk.bytes(PATH).unwrap(), newer.as_bytes());
}

#[test]
fn a_file_that_is_gone_comes_back_from_the_working_copy() {
    let (disk, _) = prepared();
    disk.delete(PATH);
    let mut bench = Bench::new(&disk);
    let opened = bench.open(Path::new(PATH));
    assert!(matches!(opened.recovery, Recovery::WithoutFile { error: StoreError::NotFound { .. }, .. }));
    bench.until(|reply| matches!(reply, Reply::Filed { .. }).then_some(()));
    assert_eq!(revision_in(&disk, PATH), 3);
    bench.store.send(Request::Open("/data/sessies/nooit-geweest.json".into()));
    bench.until(|reply| matches!(reply, Reply::OpenFailed { error: StoreError::NotFound { .. }, .. }).then_some(()));
}

#[test]
fn a_second_window_on_the_same_session_may_only_look() {
    let (disk, session) = prepared();
    let mut first = Bench::new(&disk);
    first.open(Path::new(PATH));
    let mut second = Bench::new(&disk);
    let opened = second.open(Path::new(PATH));
    assert_eq!(opened.access, Access::ReadOnly(ReadOnlyReason::OpenElsewhere));
    second.send_revision(&session, 9);
    second.until(|reply| {
        matches!(reply, Reply::SaveFailed { error: StoreError::NothingOpen, working_copy_safe: false, .. })
            .then_some(())
    });
    second.store.send(Request::Rename { path: PATH.into(), title: "x".into() });
    second.until(|reply| {
        matches!(reply, Reply::Failed { task: Task::Rename, error: StoreError::OpenElsewhere { .. } }).then_some(())
    });
    second.store.send(Request::Wipe { path: PATH.into(), id: session.id() });
    second.until(|reply| {
        matches!(reply, Reply::Failed { task: Task::Wipe, error: StoreError::OpenElsewhere { .. } }).then_some(())
    });
    first.save(&session, 4);
    drop(first);
    assert_eq!(revision_in(&disk, PATH), 4);
    let again = second.open(Path::new(PATH));
    assert_eq!((again.access, revision_of(&again.session)), (Access::Writable, 4));
}

#[test]
fn looking_changes_nothing_and_says_what_opening_would_say() {
    let (disk, session) = prepared();
    disk.put(PATH, &text(&session, 50));
    disk.record();
    let looked = look(&disk, &folders(), Path::new(PATH)).unwrap();
    assert_eq!(disk.calls_recorded(), 0);
    assert_eq!(revision_of(&looked.session), 50);
    assert!(matches!(looked.recovery, Recovery::OfferWorkingCopy { backup: None, .. }));
}

#[test]
fn a_checksum_that_is_wrong_opens_with_a_warning_and_the_working_copy_is_offered() {
    let (disk, session) = prepared();
    let edited = String::from_utf8(text(&session, 3)).unwrap().replace("\"title\": \"3\"", "\"title\": \"4\"");
    disk.put(PATH, edited.as_bytes());
    let opened = Bench::new(&disk).open(Path::new(PATH));
    assert_eq!(opened.notices, [Notice::ChecksumMismatch]);
    assert!(matches!(opened.recovery, Recovery::OfferWorkingCopy { .. }));
}

#[test]
fn a_new_title_from_the_list_leaves_the_offer_of_another_version_standing() {
    let (disk, session) = prepared();
    disk.put(PATH, &text(&session, 50));
    let mut bench = Bench::new(&disk);
    bench.store.send(Request::Rename { path: PATH.into(), title: "51".into() });
    bench.until(|reply| matches!(reply, Reply::Renamed { .. }).then_some(()));
    assert_eq!(revision_in(&disk, PATH), 51);
    let Recovery::OfferWorkingCopy { session: offered, .. } = bench.open(Path::new(PATH)).recovery else {
        panic!("nothing was offered")
    };
    assert_eq!(revision_of(&offered), 3);
}

#[test]
fn many_saves_in_a_row_are_one_save_of_the_newest() {
    let disk = Model::default();
    let mut bench = Bench::new(&disk);
    let opened = bench.create(small_session());
    for revision in 1..=200 {
        bench.send_revision(&opened.session, revision);
    }
    let mut saved = Vec::new();
    while saved.last() != Some(&200) {
        if let Reply::Saved { revision, .. } = bench.reply().0 {
            saved.push(revision);
        }
    }
    assert!(saved.is_sorted());
    drop(bench);
    assert_eq!(revision_in(&disk, &opened.path), 200);
}
