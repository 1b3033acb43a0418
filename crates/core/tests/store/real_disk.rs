//! The store on a real disk, through the same door as the window.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use analysetool_core::questionnaire::builtin;
use analysetool_core::session::{Edit, Session};
use analysetool_core::store::{Folders, Opened, RealDisk, Reply, Request, Store};
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
