//! What stands where a file should: folders, links, pipes, devices, nothing.

use std::io;
use std::path::{Path, PathBuf};

use super::Wanted::{Refused, Taken};
use super::{Case, Input, Wanted};
use crate::bench::{Bench, SESSION};

/// Makes something with this name and says where it stands.
type Place = fn(&Bench, &Path) -> io::Result<PathBuf>;

/// Puts a right file somewhere, and a link to it at the path.
#[cfg(unix)]
fn link(bench: &Bench, path: &Path) -> io::Result<PathBuf> {
    let target = bench.file("target");
    std::fs::write(&target, SESSION)?;
    std::os::unix::fs::symlink(target, path)?;
    Ok(path.to_owned())
}

#[cfg(unix)]
fn link_to_itself(_bench: &Bench, path: &Path) -> io::Result<PathBuf> {
    std::os::unix::fs::symlink(path, path)?;
    Ok(path.to_owned())
}

#[cfg(unix)]
fn pipe(_bench: &Bench, path: &Path) -> io::Result<PathBuf> {
    let made = std::process::Command::new("mkfifo").arg(path).status()?;
    if made.success() { Ok(path.to_owned()) } else { Err(io::Error::other("mkfifo")) }
}

#[cfg(unix)]
fn socket(_bench: &Bench, path: &Path) -> io::Result<PathBuf> {
    std::os::unix::net::UnixListener::bind(path).map(|_closed| path.to_owned())
}

/// A link to something that gives bytes for ever.
#[cfg(unix)]
fn endless(_bench: &Bench, path: &Path) -> io::Result<PathBuf> {
    std::os::unix::fs::symlink("/dev/zero", path)?;
    Ok(path.to_owned())
}

/// A file with a hole of 20 GB.
#[cfg(unix)]
fn hole(_bench: &Bench, path: &Path) -> io::Result<PathBuf> {
    std::fs::File::create(path)?.set_len(20_000_000_000)?;
    Ok(path.to_owned())
}

fn folder(_bench: &Bench, path: &Path) -> io::Result<PathBuf> {
    std::fs::create_dir(path)?;
    Ok(path.to_owned())
}

/// What there may be, and what must come of it for a way in that takes a session.
fn places() -> Vec<(&'static str, Wanted, Place)> {
    #[cfg(not(unix))]
    let special: [(&str, Wanted, Place); 0] = [];
    #[cfg(unix)]
    let special: [(&str, Wanted, Place); 7] = [
        ("a link", Taken, link),
        ("a link to itself", Refused(""), link_to_itself),
        ("a pipe", Refused("NotAFile"), pipe),
        ("a socket", Refused("NotAFile"), socket),
        ("/dev/zero", Refused("NotAFile"), endless),
        // A file of which the system says that it is empty, and which is not.
        ("/proc/self/status", Refused(""), |_, _| Ok("/proc/self/status".into())),
        ("a hole of 20 GB", Refused("TooLarge"), hole),
    ];
    let mut places: Vec<(&str, Wanted, Place)> = vec![
        ("a folder", Refused("NotAFile"), folder),
        ("nothing", Refused("NotFound"), |_, path| Ok(path.to_owned())),
        ("a name of 5,000", Refused(""), |bench, _| Ok(bench.file(&("x".repeat(5_000) + ".json")))),
        ("a name with a NUL", Refused(""), |bench, _| Ok(bench.file("a\0b.json"))),
    ];
    places.extend(special);
    places
}

/// The ways in that take a path, each with the ending of its file.
const WAYS: [(&str, &str); 6] = [
    ("open", "json"),
    ("combine", "json"),
    ("pdf", "pdf"),
    ("csv", "csv"),
    ("questionnaire", "json"),
    ("logo png", "png"),
];

/// All of these.
pub fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    for (way, ending) in WAYS {
        for (number, (name, wanted, place)) in places().into_iter().enumerate() {
            // Of a session behind a link each says in its own way that it is not what was asked for.
            let is_session = matches!(way, "open" | "combine");
            let wanted = if wanted == Taken && !is_session { Refused("") } else { wanted };
            let make =
                move |bench: &Bench| place(bench, &bench.file(&format!("{way}-{number}.{ending}"))).map(Input::Path);
            cases.push(Case { name: name.to_owned(), way, wanted, make: Box::new(make) });
        }
    }
    cases
}
