//! Every call of the disk fails once, and from then on: nothing acknowledged is lost, nothing panics, and when the fault
//! is over saving works again.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use analysetool_core::session::Session;
use analysetool_core::session::format::to_text;
use analysetool_core::store::{Recovery, Reply, Request, StoreError, look};

use crate::bench::{Bench, at_revision, folders, revision_of, small_session};
use crate::model::{Fault, FaultKind, Model, Rng};

/// A disk with a session that was saved up to revision 3; the last one only in the working copy, as after a crash.
fn prepared() -> (Model, PathBuf, Session) {
    let disk = Model::default();
    let mut bench = Bench::new(&disk);
    let opened = bench.create(small_session());
    for revision in 1..=2 {
        bench.save(&opened.session, revision);
    }
    disk.fail(Fault { at: 0, times: usize::MAX, kind: FaultKind::ReadOnlyFolder });
    bench.send_revision(&opened.session, 3);
    bench.until(|reply| matches!(reply, Reply::Saved { revision: 3, .. }).then_some(()));
    drop(bench);
    disk.heal();
    (disk, opened.path, opened.session)
}

/// What happened while the fault was there.
struct Run {
    fired: usize,
    opened: bool,
    acked: u64,
    unsafe_failures: usize,
    /// Acknowledged revisions missing after a power cut at any moment of the run, or after the fault was over.
    lost: usize,
}

/// One run; `every` says how many of the moments are tried as a power cut: one in so many.
fn run(fault: Fault, every: usize, rng: &mut Rng) -> Run {
    let (disk, path, session) = prepared();
    disk.record();
    disk.fail(fault);
    let mut run = Run { fired: 0, opened: false, acked: 3, unsafe_failures: 0, lost: 0 };
    let mut acks = vec![(3, 0)];
    let mut bench = Bench::new(&disk);
    bench.store.send(Request::Open(path.clone()));
    loop {
        match bench.reply().0 {
            Reply::Opened(opened) => {
                assert_eq!(revision_of(&opened.session), 3, "{fault:?}");
                run.opened = true;
                break;
            }
            Reply::OpenFailed { .. } => break,
            _ => {}
        }
    }
    if run.opened {
        for revision in 4..=6 {
            bench.send_revision(&session, revision);
            loop {
                match bench.reply() {
                    (Reply::Saved { revision: saved, .. }, calls) if saved == revision => {
                        acks.push((saved, calls));
                        break;
                    }
                    (Reply::SaveFailed { working_copy_safe: false, revision: failed, .. }, _) if failed == revision => {
                        run.unsafe_failures += 1;
                        break;
                    }
                    _ => {}
                }
            }
        }
    }
    run.acked = acks.iter().map(|(revision, _)| *revision).max().unwrap();
    run.fired = disk.heal();
    if run.opened {
        bench.save(&session, 7);
        acks.push((7, usize::MAX));
        run.acked = 7;
    }
    drop(bench);
    run.lost += usize::from(found(&disk, &path).is_none_or(|found| found < run.acked));
    for (index, frame) in disk.history().iter().enumerate().skip(fault.at % every).step_by(every) {
        let acked = acks.iter().filter(|(_, calls)| *calls <= index + 1).map(|(revision, _)| *revision).max();
        let found = found(&frame.crash(rng), &path);
        run.lost += usize::from(found.is_none_or(|found| Some(found) < acked));
    }
    run
}

fn found(disk: &Model, path: &Path) -> Option<u64> {
    look(disk, &folders(), path).ok().map(|looked| revision_of(&looked.session))
}

/// Lets the nth call fail, n = 0, 1, …, until the fault no longer fires. Returns the runs.
fn matrix(kind: FaultKind, times: usize, step: usize, every: usize) -> Vec<Run> {
    let mut rng = Rng(7);
    let mut runs = Vec::new();
    for at in (0..).step_by(step) {
        let run = run(Fault { at, times, kind }, every, &mut rng);
        if run.fired == 0 {
            break;
        }
        assert_eq!(run.lost, 0, "{kind:?} x {times} at {at}");
        runs.push(run);
    }
    runs
}

#[test]
fn an_error_at_any_call_loses_nothing_that_was_acknowledged() {
    let runs = matrix(FaultKind::Error(ErrorKind::Other), 1, 1, 8);
    assert!(runs.len() > 60, "{}", runs.len());
    // One error is never a reason to lose the saved mark: there are two places to write.
    assert_eq!(runs.iter().map(|run| run.unsafe_failures).sum::<usize>(), 0);
}

#[test]
fn a_disk_that_breaks_down_at_any_call_loses_nothing_that_was_acknowledged() {
    let runs = matrix(FaultKind::Error(ErrorKind::Other), usize::MAX, 2, 12);
    assert!(runs.iter().any(|run| run.unsafe_failures > 0));
}

#[test]
fn a_full_disk_never_keeps_a_session_from_opening_and_loses_nothing() {
    let once = matrix(FaultKind::Full, 1, 1, 5);
    let on = matrix(FaultKind::Full, usize::MAX, 1, 5);
    assert!(once.len() > 10 && on.len() > 5, "{} {}", once.len(), on.len());
    assert!(once.iter().chain(&on).all(|run| run.opened));
}

#[test]
fn a_folder_that_cannot_be_written_costs_no_saved_mark_and_is_filed_later() {
    for run in matrix(FaultKind::ReadOnlyFolder, usize::MAX, 1, 3) {
        assert!(run.opened);
        assert_eq!((run.unsafe_failures, run.lost), (0, 0));
    }
}

#[test]
fn a_file_that_another_program_holds_is_tried_again_and_nobody_is_troubled() {
    let (disk, path, session) = prepared();
    let mut bench = Bench::new(&disk);
    bench.open(&path);
    bench.until(|reply| matches!(reply, Reply::Filed { .. }).then_some(()));
    disk.fail(Fault { at: 0, times: 5, kind: FaultKind::Held });
    bench.send_revision(&session, 4);
    bench.until(|reply| match reply {
        Reply::Filed { .. } => Some(()),
        Reply::SaveFailed { error, .. } => panic!("{error}"),
        _ => None,
    });
    assert_eq!(disk.heal(), 5);
}

#[test]
#[ignore = "every fault at every call with a power cut at every moment: cargo test --release -- --ignored"]
fn every_fault_at_every_call_with_a_power_cut_at_every_moment() {
    let kinds = [ErrorKind::Other, ErrorKind::PermissionDenied, ErrorKind::StorageFull, ErrorKind::ReadOnlyFilesystem];
    for kind in kinds.map(FaultKind::Error).into_iter().chain([FaultKind::Full, FaultKind::ReadOnlyFolder]) {
        for times in [1, 2, 3, usize::MAX] {
            let runs = matrix(kind, times, 1, 1);
            println!("{kind:?} x {times}: {} runs", runs.len());
        }
    }
}

#[test]
fn a_report_waits_for_a_file_that_is_held_and_gives_up_in_the_end() {
    let (disk, ..) = prepared();
    let mut bench = Bench::new(&disk);
    let report = || Request::WriteFile { path: "/data/sessies/rapport.pdf".into(), bytes: b"%PDF".to_vec() };
    let mut written = |times| {
        disk.fail(Fault { at: 0, times, kind: FaultKind::Held });
        let before = disk.pauses();
        bench.store.send(report());
        let result = bench.until(|reply| match reply {
            Reply::FileWritten { result, .. } => Some(result),
            _ => None,
        });
        (result.is_ok(), disk.pauses() - before)
    };
    assert_eq!(written(3), (true, 3));
    // 10, 20, 40, … 640 ms.
    assert_eq!(written(usize::MAX), (false, 7));
    assert_eq!(disk.bytes("/data/sessies/rapport.pdf").unwrap(), b"%PDF");
}

#[test]
fn an_offered_version_that_finds_no_room_as_a_backup_is_still_never_written_over() {
    let (disk, path, session) = prepared();
    // Closing made a backup of it; this is about the time when there is none.
    let backups = format!("/data/backups/{}", session.id());
    disk.names(&backups).iter().for_each(|name| disk.delete(format!("{backups}/{name}")));
    let others = to_text(&at_revision(&session, 50));
    disk.put(path.to_str().unwrap(), others.as_bytes());
    for at in 0..40 {
        let disk = disk.copy();
        disk.fail(Fault { at, times: usize::MAX, kind: FaultKind::Full });
        let mut bench = Bench::new(&disk);
        let opened = bench.open(&path);
        assert!(matches!(opened.recovery, Recovery::OfferWorkingCopy { .. }), "{:?}", opened.recovery);
        for revision in 51..=53 {
            bench.send_revision(&session, revision);
            bench.until(|reply| matches!(reply, Reply::Saved { .. } | Reply::SaveFailed { .. }).then_some(()));
        }
        drop(bench);
        let everything = disk.everything();
        for title in ["\"3\"", "\"50\""] {
            let title = format!("\"title\": {title}");
            assert!(everything.iter().any(|bytes| String::from_utf8_lossy(bytes).contains(&title)), "{title} at {at}");
        }
        disk.heal();
    }
}

#[test]
fn control_a_matrix_on_a_disk_that_lies_finds_losses() {
    let (disk, path, session) = prepared();
    disk.lie();
    disk.record();
    let mut bench = Bench::new(&disk);
    bench.open(&path);
    bench.save(&session, 4);
    drop(bench);
    let frames = disk.history();
    let end = frames.last().unwrap();
    let mut rng = Rng(8);
    let lost = (0..50).filter(|_| found(&end.crash(&mut rng), &path).is_none_or(|found| found < 4)).count();
    assert!(lost > 5, "{lost}");
}

#[test]
fn a_panic_in_the_writer_thread_is_seen_by_the_window() {
    let (disk, path, session) = prepared();
    let mut bench = Bench::new(&disk);
    bench.open(&path);
    disk.fail(Fault { at: 0, times: usize::MAX, kind: FaultKind::Panic });
    bench.send_revision(&session, 4);
    // It may also stop at work of its own, before the save: then it says so of an earlier revision first.
    let stopped_at = |wanted| {
        move |reply| match reply {
            Reply::SaveFailed { revision, error: StoreError::Stopped, working_copy_safe: false } => {
                (revision == wanted).then_some(())
            }
            _ => None,
        }
    };
    bench.until(stopped_at(4));
    // The thread is about to end; what is asked afterwards is answered too.
    bench.send_revision(&session, 5);
    bench.until(stopped_at(5));
    drop(bench);
    disk.heal();
    assert_eq!(found(&disk, &path), Some(3));
}
