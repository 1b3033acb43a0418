//! Showing a file in the program of the system that shows folders. Each program is started by its name with the path as
//! one argument: no shell ever sees what a user or a file is called.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Shows the folder a file stands in, with the file marked where the system can. Takes as long as that program does to
/// start.
///
/// # Errors
/// When no such program is found, or it says that it failed.
pub fn show_in_folder(file: &Path) -> io::Result<()> {
    let file = std::path::absolute(file)?;
    show(&file)
}

#[cfg(windows)]
fn show(file: &Path) -> io::Result<()> {
    use std::os::windows::process::CommandExt as _;
    // Its own way of reading arguments: the quotes stand around the path alone, and no path on Windows holds one.
    let argument = format!("/select,\"{}\"", file.display());
    // What it answers says nothing: it is 1 when all went well.
    quiet(&mut Command::new("explorer.exe")).raw_arg(argument).status().map(drop)
}

#[cfg(target_os = "macos")]
fn show(file: &Path) -> io::Result<()> {
    run(Command::new("open").arg("-R").arg(file))
}

#[cfg(not(any(windows, target_os = "macos")))]
fn show(file: &Path) -> io::Result<()> {
    // Marks the file itself; not every desktop has a program that listens.
    let marked = run(Command::new("dbus-send")
        .args(["--session", "--print-reply", "--reply-timeout=5000", "--dest=org.freedesktop.FileManager1"])
        .args(["/org/freedesktop/FileManager1", "org.freedesktop.FileManager1.ShowItems"])
        .args([format!("array:string:{}", address(file)), "string:".to_owned()]));
    if marked.is_ok() {
        return Ok(());
    }
    run(Command::new("xdg-open").arg(file.parent().unwrap_or(file)))
}

/// The path as an address. Everything but plain letters and digits is written in hexadecimal, so that a comma does not make
/// two paths of one.
#[cfg(not(any(windows, target_os = "macos")))]
fn address(file: &Path) -> String {
    use std::fmt::Write as _;
    use std::os::unix::ffi::OsStrExt as _;
    let mut address = "file://".to_owned();
    for byte in file.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.".contains(byte) {
            address.push(char::from(*byte));
        } else {
            let _never_fails = write!(address, "%{byte:02X}");
        }
    }
    address
}

#[cfg(not(windows))]
fn run(command: &mut Command) -> io::Result<()> {
    let status = quiet(command).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(status.to_string())) }
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null())
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_one_address_whatever_stands_in_it() {
        let address = address(Path::new("/map/'s-Gravenhage, 50% \"van\" Ouwe$(rm)/é.pdf"));
        assert_eq!(address, "file:///map/%27s-Gravenhage%2C%2050%25%20%22van%22%20Ouwe%24%28rm%29/%C3%A9.pdf");
    }
}
