//! What a user asks for besides opening and saving: move, copy, rename, wipe, backups, settings.

use std::path::Path;

use analysetool_core::session::{SessionId, Way};
use analysetool_core::store::{
    Recent, Recovery, Reply, Request, Settings, StoreError, Task, write_new, write_new_numbered,
};
use jiff::Timestamp;

use crate::bench::{Bench, folders, sessions, small_session};
use crate::model::Model;
use crate::rules::{PATH, prepared, revision_in, text};

#[test]
fn moving_writes_a_new_file_goes_on_there_and_never_overwrites() {
    let (disk, session) = prepared();
    disk.make_folder("/stick");
    disk.put("/stick/bezet.json", b"van iemand anders");
    let mut bench = Bench::new(&disk);
    bench.open(Path::new(PATH));
    bench.store.send(Request::MoveTo("/stick/bezet.json".into()));
    bench.until(|reply| {
        matches!(reply, Reply::Failed { task: Task::MoveTo, error: StoreError::AlreadyExists { .. } }).then_some(())
    });
    bench.store.send(Request::MoveTo("/stick".into()));
    let path = bench.until(|reply| match reply {
        Reply::Moved { path, .. } => Some(path),
        _ => None,
    });
    assert_eq!(path, Path::new("/stick/sessie.json"));
    bench.save(&session, 4);
    assert_eq!((revision_in(&disk, PATH), revision_in(&disk, &path)), (3, 4));
    assert_eq!(disk.bytes("/stick/bezet.json").unwrap(), b"van iemand anders");
    bench.close();
    assert!(matches!(bench.open(&path).recovery, Recovery::None));
}

#[test]
fn a_copy_is_a_session_of_its_own_and_a_new_title_keeps_the_answers() {
    let (disk, session) = prepared();
    let mut bench = Bench::new(&disk);
    bench.store.send(Request::Copy { path: PATH.into(), title: Some("77".into()) });
    let (path, copy) = bench.until(|reply| match reply {
        Reply::Copied { path, session, .. } => Some((path, session)),
        _ => None,
    });
    assert_ne!(copy.id(), session.id());
    assert_eq!(revision_in(&disk, &path), 77);
    bench.store.send(Request::Rename { path: PATH.into(), title: "88".into() });
    bench.until(|reply| matches!(reply, Reply::Renamed { .. }).then_some(()));
    assert_eq!(revision_in(&disk, PATH), 88);
    assert!(matches!(bench.open(Path::new(PATH)).recovery, Recovery::None));
}

#[test]
fn wiping_leaves_nothing_of_the_session_and_everything_of_others() {
    let (disk, session) = prepared();
    let mut bench = Bench::new(&disk);
    let other = bench.create(small_session());
    let mut settings = Settings::default();
    for id in [session.id(), other.session.id()] {
        settings.remember(recent(id));
    }
    bench.store.send(Request::Settings(settings));
    disk.put("/data/sessies/sessie (conflict 2026-11-21 1403).json", b"{}");
    bench.store.send(Request::Wipe { path: PATH.into(), id: session.id() });
    let (failed, left) = bench.until(|reply| match reply {
        Reply::Wiped { failed, left, .. } => Some((failed, left)),
        _ => None,
    });
    assert_eq!(failed, []);
    assert_eq!(left, [Path::new("/data/sessies/sessie (conflict 2026-11-21 1403).json")]);
    assert_eq!(disk.bytes(PATH), None);
    let id = session.id().to_string();
    for folder in ["/data/work", "/data/locks", "/data/backups"] {
        assert!(!disk.names(folder).iter().any(|name| name.contains(&id)), "{folder}");
    }
    let kept = Settings::load(&disk, &folders());
    assert_eq!(kept.recent.iter().map(|recent| recent.id).collect::<Vec<_>>(), [other.session.id()]);
    assert!(disk.bytes(&other.path).is_some());
    // The open one still saves.
    bench.save(&other.session, 1);
}

#[test]
fn wiping_leaves_a_file_that_holds_another_session() {
    let (disk, session) = prepared();
    let mut bench = Bench::new(&disk);
    bench.store.send(Request::Wipe { path: PATH.into(), id: SessionId::random() });
    let failed = bench.until(|reply| match reply {
        Reply::Wiped { failed, .. } => Some(failed),
        _ => None,
    });
    assert!(matches!(failed[..], [StoreError::OtherSession { .. }]), "{failed:?}");
    assert_eq!(disk.bytes(PATH).unwrap(), text(&session, 3));
}

#[test]
fn writing_a_new_file_never_overwrites() {
    for links in [true, false] {
        let disk = Model::default();
        if !links {
            disk.without_links();
        }
        disk.put("/a.json", b"oud");
        let path = Path::new("/a.json");
        assert_eq!(write_new(&disk, path, b"nieuw"), Err(StoreError::AlreadyExists { path: path.into() }));
        let name = |number: u32| if number == 1 { "a.json".into() } else { format!("a-{number}.json") };
        for expected in ["/a-2.json", "/a-3.json"] {
            assert_eq!(write_new_numbered(&disk, Path::new("/"), name, b"nieuw").unwrap(), Path::new(expected));
        }
        assert_eq!(disk.bytes("/a.json").unwrap(), b"oud");
        assert!(!disk.names("/").iter().any(|name| name.contains(".tmp")));
    }
}

#[test]
fn backups_of_months_of_work_are_thinned_out_and_each_can_be_taken_back() {
    let disk = Model::default();
    let mut bench = Bench::new(&disk);
    let opened = bench.create(small_session());
    for revision in 1..=240 {
        // Four times a day for sixty days.
        disk.later(6 * 60 * 60);
        bench.save(&opened.session, revision);
    }
    bench.store.send(Request::ListBackups);
    let backups = bench.until(|reply| match reply {
        Reply::Backups(backups) => Some(backups),
        _ => None,
    });
    let titles: Vec<_> = backups.iter().map(|backup| backup.title.parse::<u64>().unwrap()).collect();
    assert!(titles.iter().rev().is_sorted(), "newest first: {titles:?}");
    assert_eq!(titles[..10], [240, 239, 238, 237, 236, 235, 234, 233, 232, 231]);
    assert!((36..=40).contains(&titles.len()), "{titles:?}");
    assert_eq!(disk.names(&format!("/data/backups/{}", opened.session.id())).len(), titles.len());
    let oldest = backups.last().unwrap();
    bench.store.send(Request::Restore(oldest.id));
    let restored = bench.until(|reply| match reply {
        Reply::Opened(opened) => Some(opened),
        _ => None,
    });
    assert_eq!(restored.session.title(), oldest.title);
}

#[test]
fn settings_come_back_and_damaged_ones_give_defaults() {
    let disk = Model::default();
    disk.make_folder("/data");
    let mut settings = Settings::default();
    settings.zoom_percent = 150;
    settings.sessions_folder = Some("/stick".into());
    settings.questionnaire = Some("/stick/eigen.json".into());
    for _ in 0..60 {
        settings.remember(recent(SessionId::random()));
    }
    assert_eq!(settings.recent.len(), 50);
    settings.save(&disk, &folders()).unwrap();
    assert_eq!(Settings::load(&disk, &folders()), settings);

    let path = "/data/settings.json";
    let text = String::from_utf8(disk.bytes(path).unwrap()).unwrap();
    disk.put(path, text.replace("\"zoom_percent\": 150", "\"zoom_percent\": 9000, \"later\": [1e2]").as_bytes());
    let odd = Settings::load(&disk, &folders());
    assert_eq!(odd.zoom_percent, 200);
    odd.save(&disk, &folders()).unwrap();
    assert!(String::from_utf8(disk.bytes(path).unwrap()).unwrap().contains("\"later\""));

    for damaged in [&b""[..], b"{", b"[]", b"\xff\xfe", b"{\"format\": 3}"] {
        disk.put(path, damaged);
        assert_eq!(Settings::load(&disk, &folders()), Settings::default());
        Settings::default().save(&disk, &folders()).unwrap();
        assert_eq!(disk.bytes("/data/settings.json.old").unwrap(), damaged);
    }
}

#[test]
fn two_windows_keep_each_others_recent_sessions() {
    let disk = Model::default();
    disk.make_folder("/data");
    let at = |second| Timestamp::from_second(second).unwrap();
    let opened = |id, second| Recent { opened: at(second), ..recent(id) };
    let [old, ours, theirs, gone] = std::array::from_fn(|_| SessionId::random());
    let mut one = Settings::default();
    one.remember(opened(gone, 40));
    one.remember(opened(old, 50));
    let mut other = one.clone();

    // Both windows began at 100.
    other.remember(opened(theirs, 120));
    other.save_beside_others(&disk, &folders(), at(100)).unwrap();
    one.forget(gone);
    one.remember(opened(ours, 130));
    one.save_beside_others(&disk, &folders(), at(100)).unwrap();

    let ids: Vec<SessionId> = Settings::load(&disk, &folders()).recent.iter().map(|recent| recent.id).collect();
    assert_eq!(ids, [ours, theirs, old]);
}

fn recent(id: SessionId) -> Recent {
    Recent {
        id,
        path: sessions().join("sessie.json"),
        municipality: "Proefstad".into(),
        title: "Coalitie".into(),
        date: Some(jiff::civil::date(2026, 11, 21)),
        answered: 3,
        total: 56,
        statement: analysetool_core::questionnaire::StatementId::parse("S04"),
        opened: Timestamp::UNIX_EPOCH,
        finished: false,
        way: Some(Way::Together),
        questionnaire: "kansrijke-start".into(),
        begun_from: None,
    }
}

#[test]
fn looking_at_a_session_tells_what_would_be_opened_and_leaves_the_open_one_alone() {
    let (disk, session) = prepared();
    let mut bench = Bench::new(&disk);
    let other = bench.create(small_session());
    let mut look = |path: &Path, ticket| {
        bench.store.send(Request::LookAt { path: path.into(), ticket });
        bench.until(|reply| match reply {
            Reply::LookedAt { path, ticket, result } => Some((path, ticket, result)),
            _ => None,
        })
    };
    let (path, ticket, result) = look(Path::new(PATH), 7);
    assert_eq!((path.as_path(), ticket, result.unwrap().session.id()), (Path::new(PATH), 7, session.id()));
    let (_, ticket, result) = look(Path::new("/nergens.json"), 8);
    assert!(ticket == 8 && matches!(result, Err(StoreError::NotFound { .. })), "{result:?}");
    // What is open is still open.
    bench.save(&other.session, 9);
    assert_eq!(revision_in(&disk, &other.path), 9);
}
