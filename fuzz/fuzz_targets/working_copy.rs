//! A session file and its two slots, made by the real store and then damaged in any way: what is opened is one of the
//! three versions that were there, or the user is told.
//!
//! The input is a list of changes of five bytes each (which file and how, where, what), after one byte that says
//! whether the checksums of the slots are made right again, so that what stands behind them is reached too.
#![no_main]

mod memory;

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::session::format::{Notice, parse, to_text};
use analysetool_core::session::{AnswerValue, Edit, Session};
use analysetool_core::store::{Folders, Pace, RealDisk, Recovery, Reply, Request, Store, look};
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;

use memory::Memory;

/// Few statements, so that a second holds many tries.
const SMALL: &str = include_str!("../seeds/questionnaire/small.json");

/// What the store left on the disk of this computer, and where.
struct Genuine {
    folders: Folders,
    /// The session file, slot a, slot b.
    files: [(PathBuf, Vec<u8>); 3],
    /// The sessions in them, as text.
    texts: Vec<String>,
}

static GENUINE: LazyLock<Genuine> = LazyLock::new(|| make().expect("the store works in a temporary folder"));

/// A session of which the file is one save behind one slot, and two saves behind the other.
fn make() -> Option<Genuine> {
    let folder = tempfile::tempdir().ok()?;
    let folders = Folders::resolve(Some(folder.path())).ok()?;
    let never = Duration::from_secs(3600);
    let pace = Pace { file_after: never, file_at_latest: never, ..Pace::default() };
    let store = Store::start_at(folders.clone(), Arc::new(RealDisk), pace, || {}).ok()?;
    let mut session = Session::new(&Questionnaire::parse(SMALL).ok()?, Timestamp::UNIX_EPOCH);
    let ids: Vec<_> = session.questionnaire().statements().map(|located| located.statement.id.clone()).collect();
    store.send(Request::Create { session: Box::new(session.clone()), folder: None });
    let path = loop {
        if let Reply::Opened(opened) = store.wait(never)? {
            break opened.path;
        }
    };
    for (revision, statement) in (1..=2).zip(ids) {
        let value = Some(AnswerValue::DontKnow);
        session.apply(Edit::Answer { statement, value }, Timestamp::UNIX_EPOCH).ok()?;
        store.send(Request::Save { session: Box::new(session.clone()), revision });
        while !matches!(store.wait(never)?, Reply::Saved { .. }) {}
    }
    let slot = |letter: &str| folders.data().join("work").join(format!("{}.{letter}", session.id()));
    let read = |path: PathBuf| Some((path.clone(), std::fs::read(path).ok()?));
    let files = [read(path)?, read(slot("a"))?, read(slot("b"))?];
    let texts = files.iter().map(|(_, bytes)| text_in(bytes)).collect::<Option<Vec<_>>>()?;
    assert!(texts[0] != texts[1] && texts[1] != texts[2] && texts[0] != texts[2], "three versions");
    Some(Genuine { folders, files, texts })
}

/// The session in a session file or in a slot.
fn text_in(bytes: &[u8]) -> Option<String> {
    let body = if bytes.starts_with(b"{\"") {
        let start = bytes.iter().position(|&byte| byte == b'\n')? + 1;
        &bytes[start..]
    } else {
        bytes
    };
    Some(to_text(&parse(body).ok()?.session))
}

fn damage(file: &mut Vec<u8>, how: u8, place: usize, what: u8) {
    let place = place % (file.len() + 1);
    match how % 8 {
        0 => file.truncate(place),
        1 => file.insert(place, what),
        2 => file.clear(),
        3 => {
            // A torn page: from here the bytes of nothing.
            file[place..].iter_mut().for_each(|byte| *byte = 0);
        }
        4 => drop(file.drain(place..(place + usize::from(what)).min(file.len()))),
        5 => {
            let piece = file[place..(place + usize::from(what)).min(file.len())].to_vec();
            file.extend(piece);
        }
        6 => {
            if let Some(byte) = file.get_mut(place) {
                *byte ^= 1 << (what % 8);
            }
        }
        _ => {
            if let Some(byte) = file.get_mut(place) {
                *byte = what;
            }
        }
    }
}

/// Gives a slot the checksum that its bytes ask for.
fn mend(slot: &mut [u8]) {
    const KEY: &[u8] = b",\"checksum\":\"crc32:";
    let Some(end) = slot.iter().position(|&byte| byte == b'\n') else { return };
    let Some(key) = slot[..end].windows(KEY.len()).rposition(|window| window == KEY) else { return };
    let Some(length) = length_in(&slot[..key]) else { return };
    let Some(body) = slot.get(end + 1..(end + 1).saturating_add(length)) else { return };
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&slot[..key]);
    hasher.update(body);
    let sum = format!("{:08x}", hasher.finalize());
    let start = key + KEY.len();
    if let Some(place) = slot.get_mut(start..start + 8) {
        place.copy_from_slice(sum.as_bytes());
    }
}

fn length_in(header: &[u8]) -> Option<usize> {
    const KEY: &[u8] = b"\"length\":";
    let start = header.windows(KEY.len()).position(|window| window == KEY)? + KEY.len();
    let digits = header[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(&header[start..start + digits]).ok()?.parse().ok()
}

fuzz_target!(|input: &[u8]| {
    let genuine = &*GENUINE;
    let Some((&first, changes)) = input.split_first() else { return };
    let mut files = genuine.files.clone();
    for change in changes.chunks_exact(5).take(40) {
        let place = usize::from(u16::from_le_bytes([change[1], change[2]])) + usize::from(change[3] >> 7) * 65_536;
        // Most of a slot is padding: every second change lands in the header.
        let place = if change[3] & 1 == 0 { place } else { place % 1024 };
        let file = &mut files[usize::from(change[0] % 3)].1;
        damage(file, change[0] / 3, place, change[4]);
        file.truncate(256 * 1024);
    }
    let mended = first & 1 == 1;
    if mended {
        let [_, (_, a), (_, b)] = &mut files;
        mend(a);
        mend(b);
    }
    let path = files[0].0.clone();
    check(genuine, &path, &Memory::new(files), mended);
});

fn check(genuine: &Genuine, path: &Path, disk: &Memory, mended: bool) {
    let looked = match look(disk, &genuine.folders, path) {
        Ok(looked) => looked,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let text = to_text(&looked.session);
    assert_eq!(to_text(&parse(text.as_bytes()).expect("it reads what it writes").session), text);
    if mended {
        return;
    }
    let known = |text: &String| genuine.texts.contains(text);
    let told = looked.notices.contains(&Notice::ChecksumMismatch);
    assert!(told || known(&text), "a silently different session was opened: {text}");
    match looked.recovery {
        Recovery::TookWorkingCopy { .. } => assert!(known(&text)),
        Recovery::OfferWorkingCopy { session, .. } => assert!(known(&to_text(&session)), "a different one is offered"),
        _ => {}
    }
}
