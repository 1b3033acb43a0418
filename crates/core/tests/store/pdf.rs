//! Sessions that come in a PDF: a file of their own, and never in the place of what this computer has.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use analysetool_core::session::Session;
use analysetool_core::session::format::{parse, to_text};
use analysetool_core::store::{
    Content, Kept, Opened, PdfFault, RealDisk, Recovery, Reply, Request, StoreError, read_session_or_pdf,
};

use crate::bench::{Bench, at_revision, small_session};
use crate::model::Model;
use crate::rules::{PATH, prepared};

const PDF: &str = "/data/post/rapport.PDF";

/// Stands in for a reader of PDFs: after the first line comes what is attached, or what is wrong.
fn unwrap(bytes: &[u8]) -> Result<String, PdfFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| PdfFault::Damaged)?;
    match text.strip_prefix("%PDF-\n").ok_or(PdfFault::Damaged)? {
        "" => Err(PdfFault::NoSession),
        "secret" => Err(PdfFault::Encrypted),
        "panic" => panic!("a fault in a library"),
        "large" => Ok("x".repeat(200 * 1024 * 1024)),
        attached => Ok(attached.to_owned()),
    }
}

fn pdf(attached: &str) -> Vec<u8> {
    format!("%PDF-\n{attached}").into_bytes()
}

fn empty_disk() -> Model {
    let disk = Model::default();
    disk.make_folder("/data");
    disk.make_folder("/data/post");
    disk
}

fn open(bench: &mut Bench) -> Result<Opened, StoreError> {
    bench.store.send(Request::OpenPdf { pdf: PDF.into(), folder: None });
    bench.until(|reply| match reply {
        Reply::Opened(opened) => Some(Ok(*opened)),
        Reply::OpenFailed { error, .. } => Some(Err(error)),
        _ => None,
    })
}

fn kept(opened: &Opened) -> Kept {
    let from = opened.from_pdf.as_ref().unwrap();
    assert_eq!(from.pdf, Path::new(PDF));
    from.kept
}

fn text_of(disk: &Model, path: &Path) -> String {
    String::from_utf8(disk.bytes(path).unwrap()).unwrap()
}

fn read(disk: &Model, path: &Path) -> Session {
    parse(&disk.bytes(path).unwrap()).unwrap().session
}

#[test]
fn a_session_that_is_new_here_gets_a_file_with_the_same_bytes() {
    let disk = empty_disk();
    let session = at_revision(&small_session(), 7);
    disk.put(PDF, &pdf(&to_text(&session)));
    let mut bench = Bench::with_pdf(&disk, unwrap);
    let opened = open(&mut bench).unwrap();
    assert_eq!(kept(&opened), Kept::New);
    assert_eq!(to_text(&opened.session), to_text(&session));
    assert!(matches!(opened.recovery, Recovery::None) && opened.warnings.is_empty());
    assert_eq!(opened.path.parent(), Some(Path::new("/data/sessies")));
    assert_eq!(text_of(&disk, &opened.path), to_text(&session));
    bench.save(&session, 8);
    assert_eq!(read(&disk, &opened.path).title(), "8", "it is a session like any other");
    bench.close();
    assert_eq!(disk.bytes(PDF).unwrap(), pdf(&to_text(&session)), "the PDF is as it was");
}

#[test]
fn the_same_report_twice_is_one_session() {
    let disk = empty_disk();
    disk.put(PDF, &pdf(&to_text(&small_session())));
    let mut bench = Bench::with_pdf(&disk, unwrap);
    let first = open(&mut bench).unwrap();
    let again = open(&mut bench).unwrap();
    assert_eq!((kept(&first), kept(&again)), (Kept::New, Kept::Already));
    assert_eq!((first.path, first.session.id()), (again.path, again.session.id()));
    assert_eq!(disk.names("/data/sessies").len(), 1);
}

#[test]
fn a_session_that_went_on_here_stays_and_the_old_one_comes_beside_it_once() {
    let (disk, session) = prepared();
    disk.make_folder("/data/post");
    disk.put(PDF, &pdf(&to_text(&at_revision(&session, 2))));
    let before = disk.bytes(PATH).unwrap();
    let mut bench = Bench::with_pdf(&disk, unwrap);
    let opened = open(&mut bench).unwrap();
    assert_eq!(kept(&opened), Kept::Beside);
    assert_ne!(opened.session.id(), session.id());
    assert_eq!((opened.session.title(), read(&disk, &opened.path).title()), ("2", "2"));
    assert!(matches!(opened.recovery, Recovery::None), "{:?}", opened.recovery);
    bench.close();
    assert_eq!(disk.bytes(PATH).unwrap(), before);
    let again = open(&mut bench).unwrap();
    assert_eq!((kept(&again), &again.path), (Kept::Already, &opened.path));
    bench.close();
    assert_eq!(bench.open(Path::new(PATH)).session.title(), "3", "and its working copy is its own");
}

#[test]
fn a_session_that_this_computer_keeps_elsewhere_is_not_mixed_up_either() {
    let (disk, session) = prepared();
    disk.make_folder("/data/post");
    disk.make_folder("/stick");
    let mut bench = Bench::with_pdf(&disk, unwrap);
    bench.open(Path::new(PATH));
    bench.store.send(Request::MoveTo("/stick/sessie.json".into()));
    bench.until(|reply| matches!(reply, Reply::Moved { .. }).then_some(()));
    bench.close();
    disk.delete(PATH);
    disk.put(PDF, &pdf(&to_text(&at_revision(&session, 2))));
    let opened = open(&mut bench).unwrap();
    assert_eq!(kept(&opened), Kept::Beside);
    assert_ne!(opened.session.id(), session.id());
    assert_eq!(read(&disk, Path::new("/stick/sessie.json")).title(), "3");
}

#[test]
fn the_file_that_is_open_here_is_opened_again_when_it_says_the_same() {
    let (disk, session) = prepared();
    disk.make_folder("/data/post");
    disk.put(PDF, &pdf(&to_text(&at_revision(&session, 3))));
    let mut bench = Bench::with_pdf(&disk, unwrap);
    bench.open(Path::new(PATH));
    let opened = open(&mut bench).unwrap();
    assert_eq!((kept(&opened), opened.path.as_path()), (Kept::Already, Path::new(PATH)));
    assert_eq!(opened.session.id(), session.id());
}

#[test]
fn whatever_is_wrong_with_a_pdf_nothing_changes_and_the_store_goes_on() {
    let start = to_text(&small_session().start_file(jiff::Timestamp::UNIX_EPOCH));
    let cases = [
        (pdf(""), Some(PdfFault::NoSession)),
        (pdf("secret"), Some(PdfFault::Encrypted)),
        (pdf("panic"), Some(PdfFault::Damaged)),
        (pdf("large"), Some(PdfFault::TooLarge)),
        (b"no PDF".to_vec(), Some(PdfFault::Damaged)),
        (pdf("{\"format\": \"iets-anders\"}"), Some(PdfFault::NoSession)),
        (pdf("{\"format\""), None),
        (pdf(&start), None),
    ];
    let (disk, session) = prepared();
    disk.make_folder("/data/post");
    for (bytes, expected) in cases {
        disk.put(PDF, &bytes);
        let before = disk.everything();
        let mut bench = Bench::with_pdf(&disk, unwrap);
        match (open(&mut bench).unwrap_err(), expected) {
            (StoreError::Pdf { path, fault }, Some(expected)) => assert_eq!((path, fault), (PDF.into(), expected)),
            (StoreError::Session { .. } | StoreError::StartFile { .. }, None) => {}
            (error, _) => panic!("{error}"),
        }
        assert_eq!(disk.everything(), before);
        assert_eq!(bench.open(Path::new(PATH)).session.id(), session.id());
        bench.close();
    }
}

#[test]
fn a_session_in_a_pdf_is_read_and_looked_at_where_a_file_is() {
    let (disk, session) = prepared();
    disk.make_folder("/data/post");
    disk.put(PDF, &pdf(&to_text(&at_revision(&session, 2))));
    let before = disk.everything();
    let mut bench = Bench::with_pdf(&disk, unwrap);
    bench.store.send(Request::ReadFiles { job: 1, paths: vec![PathBuf::from(PDF)], stop: Arc::default() });
    let files = bench.until(|reply| match reply {
        Reply::FilesRead { files, .. } => Some(files),
        _ => None,
    });
    let [file] = files.as_slice() else { panic!("{files:?}") };
    let Ok(Content::Session(loaded)) = &file.result else { panic!("{file:?}") };
    assert_eq!((file.path.as_path(), loaded.session.title()), (Path::new(PDF), "2"));
    bench.store.send(Request::LookAt { path: PDF.into(), ticket: 4 });
    let looked = bench.until(|reply| match reply {
        Reply::LookedAt { ticket: 4, result, .. } => Some(result.unwrap()),
        _ => None,
    });
    assert_eq!(looked.session.title(), "2", "not what the working copy says");
    assert!(matches!(looked.recovery, Recovery::None));
    assert_eq!(disk.everything(), before);
}

#[test]
fn a_pdf_that_is_too_large_is_not_read_any_further() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("groot.pdf");
    std::fs::File::create(&path).unwrap().set_len(64 * 1024 * 1024 + 1).unwrap();
    let unwrap = |_: &[u8]| -> Result<String, PdfFault> { panic!("it was read") };
    let error = read_session_or_pdf(&RealDisk, &path, unwrap).unwrap_err();
    assert_eq!(error.to_string(), format!("{}: larger than 64 MiB", path.display()));
}

#[test]
fn a_file_that_must_be_new_never_takes_the_place_of_another() {
    let (disk, _) = prepared();
    let before = disk.bytes(PATH).unwrap();
    let mut bench = Bench::new(&disk);
    let mut write = |path: &str| {
        bench.store.send(Request::WriteNewFile { path: path.into(), bytes: b"{}".to_vec() });
        bench.until(|reply| match reply {
            Reply::FileWritten { path, result } => Some((path, result)),
            _ => None,
        })
    };
    assert_eq!(write(PATH), (PATH.into(), Err(StoreError::AlreadyExists { path: PATH.into() })));
    assert_eq!(disk.bytes(PATH).unwrap(), before);
    assert_eq!(write("/data/sessies/nieuw.json").1, Ok(()));
    assert_eq!(disk.bytes("/data/sessies/nieuw.json").unwrap(), b"{}");
}
