//! The store on a real disk, through the same door as the window.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use analysetool_core::questionnaire::builtin;
use analysetool_core::session::{Edit, Session};
use analysetool_core::store::{
    Access, Disk as _, Folders, Opened, Pace, ReadOnlyReason, RealDisk, Reply, Request, Store, StoreError,
    read_session, replace_file,
};
use jiff::Timestamp;

fn store(data: &Path) -> Store {
    Store::start(Folders::resolve(Some(data)).unwrap(), Arc::new(RealDisk), || {}).unwrap()
}

fn wait(store: &Store) -> Reply {
    store.wait(Duration::from_secs(10)).expect("an answer within ten seconds")
}

fn opened(store: &Store) -> Opened {
    match wait(store) {
        Reply::Opened(opened) => *opened,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_session_is_made_saved_filed_closed_and_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let store = store(data);
    let session = Session::new(&builtin().unwrap(), Timestamp::now());
    store.send(Request::Create { session: Box::new(session), folder: None });
    let Opened { mut session, path, .. } = opened(&store);
    session.apply(Edit::Title("Proef".into()), Timestamp::now()).unwrap();
    store.send(Request::Save { session: Box::new(session), revision: 1 });
    assert!(matches!(wait(&store), Reply::Saved { revision: 1, .. }));
    assert!(matches!(wait(&store), Reply::Filed { revision: 1, .. }));
    store.send(Request::Close);
    assert!(matches!(wait(&store), Reply::Closed { error: None, .. }));
    store.send(Request::Open(path));
    assert_eq!(opened(&store).session.title(), "Proef");
}

#[test]
fn a_second_window_may_only_look_and_takes_over_when_the_first_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let first = store(folder.path());
    let session = Session::new(&builtin().unwrap(), Timestamp::now());
    first.send(Request::Create { session: Box::new(session), folder: None });
    let path = opened(&first).path;
    let second = store(folder.path());
    second.send(Request::Open(path.clone()));
    assert_eq!(opened(&second).access, Access::ReadOnly(ReadOnlyReason::OpenElsewhere));
    drop(first);
    second.send(Request::Open(path));
    assert!(matches!(wait(&second), Reply::Closed { .. }));
    assert_eq!(opened(&second).access, Access::Writable);
}

#[test]
fn the_session_file_is_written_also_while_changes_keep_coming() {
    let folder = tempfile::tempdir().unwrap();
    let ms = Duration::from_millis;
    let pace = Pace { file_after: ms(100), file_at_latest: ms(200), ..Pace::default() };
    let folders = Folders::resolve(Some(folder.path())).unwrap();
    let store = Store::start_at(folders, Arc::new(RealDisk), pace, || {}).unwrap();
    let session = Session::new(&builtin().unwrap(), Timestamp::now());
    store.send(Request::Create { session: Box::new(session), folder: None });
    let Opened { mut session, .. } = opened(&store);
    let start = std::time::Instant::now();
    let mut filed = 0;
    while start.elapsed() < Duration::from_millis(900) {
        session.apply(Edit::Title(format!("{:?}", start.elapsed())), Timestamp::now()).unwrap();
        store.send(Request::Save { session: Box::new(session.clone()), revision: 1 });
        while let Some(reply) = store.poll() {
            filed += usize::from(matches!(reply, Reply::Filed { .. }));
        }
    }
    assert!(filed >= 1, "{filed}");
}

#[test]
fn dropping_the_store_writes_what_was_sent_last() {
    let folder = tempfile::tempdir().unwrap();
    let first = store(folder.path());
    let session = Session::new(&builtin().unwrap(), Timestamp::now());
    first.send(Request::Create { session: Box::new(session), folder: None });
    let Opened { mut session, path, .. } = opened(&first);
    session.apply(Edit::Title("op het nippertje".into()), Timestamp::now()).unwrap();
    first.send(Request::Save { session: Box::new(session), revision: 1 });
    drop(first);
    assert_eq!(read_session(&RealDisk, &path).unwrap().session.title(), "op het nippertje");
    let left = std::fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(left, 1, "no temporary file is left behind");
}

#[test]
fn folders_and_devices_are_not_read() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(read_session(&RealDisk, folder.path()), Err(StoreError::NotAFile { .. })));
    #[cfg(unix)]
    assert!(matches!(read_session(&RealDisk, Path::new("/dev/zero")), Err(StoreError::NotAFile { .. })));
}

#[test]
fn a_file_of_seventeen_mebibytes_is_refused_before_it_is_parsed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("groot.json");
    std::fs::File::create(&path).unwrap().set_len(17 * 1024 * 1024).unwrap();
    assert!(matches!(read_session(&RealDisk, &path), Err(StoreError::TooLarge { .. })));
}

#[cfg(unix)]
#[test]
fn replacing_a_file_follows_a_link_keeps_its_rights_and_respects_a_read_only_mark() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("echt.json"), folder.path().join("link.json"));
    std::fs::write(&file, "oud").unwrap();
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    let resolved = RealDisk.resolve(&link);
    replace_file(&RealDisk, &resolved, b"nieuw").unwrap();
    assert_eq!(std::fs::read(&file).unwrap(), b"nieuw");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o400)).unwrap();
    let refused = replace_file(&RealDisk, &file, b"nooit");
    assert_eq!(refused, Err(StoreError::NoPermission { path: file.clone() }));
    assert_eq!(std::fs::read(&file).unwrap(), b"nieuw");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
}

/// Click to saved mark; the figures belong in the closing note of the issue.
#[test]
#[ignore = "a measurement: cargo test --release -- --ignored latency --nocapture"]
fn latency_of_the_saved_mark() {
    let folder = tempfile::tempdir_in(".").unwrap();
    let store = store(folder.path());
    let session = Session::new(&builtin().unwrap(), Timestamp::now());
    store.send(Request::Create { session: Box::new(session), folder: None });
    let Opened { mut session, .. } = opened(&store);
    let mut times_ms: Vec<_> = (1..=1_000_u64)
        .map(|revision| {
            session.apply(Edit::Title(revision.to_string()), Timestamp::now()).unwrap();
            let start = std::time::Instant::now();
            store.send(Request::Save { session: Box::new(session.clone()), revision });
            while !matches!(wait(&store), Reply::Saved { .. }) {}
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times_ms.sort_by(f64::total_cmp);
    println!("saved mark: p50 {:.1} ms, p99 {:.1} ms, max {:.1} ms", times_ms[500], times_ms[990], times_ms[999]);
}
