//! What a coordinator asks of the disk: start files, and many files at once.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use analysetool_core::session::format::to_text;
use analysetool_core::session::{Session, SessionId};
use analysetool_core::store::{MAX_FILES, ReadFile, Recent, Reply, Request, Settings, StoreError};
use jiff::Timestamp;

use crate::bench::{Bench, folders, small_session};
use crate::model::Model;
use crate::rules::{PATH, prepared};

const START: &str = "/data/sessies/start.json";

fn start() -> Session {
    small_session().start_file(Timestamp::UNIX_EPOCH)
}

fn write(bench: &mut Bench, path: &str, start: &Session) -> Result<PathBuf, StoreError> {
    bench.store.send(Request::WriteStartFile { path: path.into(), start: Box::new(start.clone()) });
    bench.until(|reply| match reply {
        Reply::StartFileWritten(result) => Some(result),
        _ => None,
    })
}

fn read(bench: &mut Bench, job: u64, paths: &[&str]) -> Vec<ReadFile> {
    let paths = paths.iter().map(PathBuf::from).collect();
    bench.store.send(Request::ReadFiles { job, paths, stop: Arc::default() });
    bench.until(|reply| match reply {
        Reply::FilesRead { job: read, files } => {
            assert_eq!(read, job);
            Some(files)
        }
        _ => None,
    })
}

#[test]
fn opening_a_start_file_changes_nothing_anywhere_and_says_what_it_is() {
    let (disk, _) = prepared();
    let start = start();
    disk.put(START, to_text(&start).as_bytes());
    let before = disk.everything();
    let mut bench = Bench::new(&disk);
    for _ in 0..2 {
        bench.store.send(Request::Open(START.into()));
        let (path, found) = bench.until(|reply| match reply {
            Reply::StartFile { path, start } => Some((path, start)),
            Reply::OpenFailed { error, .. } => panic!("{error}"),
            Reply::Opened(_) => panic!("a start file was opened"),
            _ => None,
        });
        assert_eq!((path.as_path(), found.id()), (Path::new(START), start.id()));
    }
    assert_eq!(disk.everything(), before);
}

#[test]
fn a_start_file_takes_the_place_of_another_one_and_of_nothing_else() {
    let (disk, _) = prepared();
    disk.put("/data/sessies/brief.txt", b"Geachte heer");
    let session = disk.bytes(PATH).unwrap();
    let mut bench = Bench::new(&disk);
    assert_eq!(write(&mut bench, START, &start()), Ok(START.into()));
    let newer = start();
    assert_eq!(write(&mut bench, START, &newer), Ok(START.into()));
    assert_eq!(disk.bytes(START).unwrap(), to_text(&newer).into_bytes());
    assert!(matches!(write(&mut bench, PATH, &newer), Err(StoreError::OtherSession { .. })));
    assert_eq!(disk.bytes(PATH).unwrap(), session);
    let text = "/data/sessies/brief.txt";
    assert!(matches!(write(&mut bench, text, &newer), Err(StoreError::AlreadyExists { .. })));
    assert_eq!(disk.bytes(text).unwrap(), b"Geachte heer");
    assert!(matches!(write(&mut bench, "/data/sessies", &newer), Err(StoreError::NotAFile { .. })));
}

#[test]
fn folders_are_read_whole_and_a_bad_file_never_stops_the_rest() {
    let (disk, session) = prepared();
    for folder in ["/mail", "/mail/noord", "/mail/leeg", "/mail/.verborgen"] {
        disk.make_folder(folder);
    }
    disk.put("/mail/b.json", to_text(&session).as_bytes());
    disk.put("/mail/noord/a.JSON", to_text(&session).as_bytes());
    disk.put("/mail/kapot.json", b"{");
    disk.put("/mail/brief.txt", b"Geachte heer");
    disk.put("/mail/.verborgen/c.json", b"{");
    disk.put("/antwoorden.xlsx", b"PK");
    let mut bench = Bench::new(&disk);
    let files = read(&mut bench, 7, &["/mail", "/mail/b.json", "/antwoorden.xlsx", "/mail/leeg", "/weg.json"]);
    let paths: Vec<&str> = files.iter().map(|file| file.path.to_str().unwrap()).collect();
    let wanted =
        ["/mail/b.json", "/mail/kapot.json", "/mail/noord/a.JSON", "/antwoorden.xlsx", "/weg.json", "/mail/leeg"];
    assert_eq!(paths, wanted);
    assert!(files[0].result.is_ok() && files[2].result.is_ok());
    assert!(matches!(files[1].result, Err(StoreError::Session { .. })));
    assert!(matches!(files[3].result, Err(StoreError::IsTable { .. })));
    assert!(matches!(files[4].result, Err(StoreError::NotFound { .. })));
    assert!(matches!(files[5].result, Err(StoreError::NoSessionFiles { .. })));
}

#[test]
fn a_folder_that_was_not_meant_is_not_read_to_the_end() {
    let (disk, _) = prepared();
    disk.make_folder("/veel");
    for number in 0..MAX_FILES + 5 {
        disk.put(&format!("/veel/{number:05}.json"), b"");
    }
    let files = read(&mut Bench::new(&disk), 1, &["/veel"]);
    assert_eq!(files.len(), MAX_FILES + 1);
    assert!(matches!(files.last().unwrap().result, Err(StoreError::TooManyFiles { .. })));
}

#[test]
fn reading_that_is_stopped_is_not_answered_and_saving_goes_on() {
    let (disk, session) = prepared();
    let mut bench = Bench::new(&disk);
    bench.open(Path::new(PATH));
    let stop = Arc::new(AtomicBool::new(true));
    bench.store.send(Request::ReadFiles { job: 1, paths: vec![PATH.into()], stop });
    bench.save(&session, 9);
    let files = read(&mut bench, 2, &[PATH]);
    assert_eq!(files.len(), 1, "the answer is that of the second job");
}

#[test]
fn the_settings_remember_which_start_file_a_session_was_begun_from() {
    let disk = Model::default();
    disk.make_folder("/data");
    let (session, start) = (small_session(), SessionId::random());
    let recent = || Recent::of(&session, "/data/sessies/a.json".into(), None, Timestamp::UNIX_EPOCH);
    let mut settings = Settings::default();
    settings.remember(Recent { begun_from: Some(start), ..recent() });
    settings.remember(recent());
    settings.save(&disk, &folders()).unwrap();
    let loaded = Settings::load(&disk, &folders());
    assert_eq!(loaded.recent[0].begun_from, Some(start));
    assert_eq!(loaded, settings);
}
