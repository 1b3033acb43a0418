//! Gives the programs for Windows their icon, version and manifest. For other systems there is nothing to do.
//!
//! windres comes with the cross compiler for Windows that the build needs anyway, so this takes no crate. Where it is not found, as with
//! Microsoft's compiler, the programs are built without, and a warning says so; packaging/windows/check.sh refuses such a program.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

/// The programs, with what Windows shows as their name.
const PROGRAMS: [(&str, &str); 2] =
    [("analysetool", "Analysetool Kansrijke Start"), ("analysetool-cli", "Analysetool Kansrijke Start (console)")];
const FOLDER: &str = "packaging/windows";
const ICON: &str = "assets/icon/analysetool.ico";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={FOLDER}/analysetool.manifest");
    println!("cargo::rerun-if-changed={FOLDER}/resources.rc.in");
    println!("cargo::rerun-if-changed={ICON}");
    println!("cargo::rerun-if-env-changed=WINDRES");
    if env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return;
    }
    for (name, description) in PROGRAMS {
        match resources(name, description) {
            Ok(object) => println!("cargo::rustc-link-arg-bin={name}={}", object.display()),
            Err(error) => println!("cargo::warning={name}.exe gets no icon, version and manifest: {error}"),
        }
    }
}

/// Compiles the resources of one program to something that can be linked.
fn resources(name: &str, description: &str) -> io::Result<PathBuf> {
    let here = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(variable("OUT_DIR")?);
    let version = variable("CARGO_PKG_VERSION")?;
    // 0.1.0 is 0,1,0,0 to Windows; what stands behind a hyphen is no number.
    let commas = version.split('-').next().unwrap_or_default().replace('.', ",") + ",0";

    let manifest = out.join(format!("{name}.manifest"));
    let text = fs::read_to_string(here.join(FOLDER).join("analysetool.manifest"))?;
    fs::write(&manifest, text.replace("@VERSION@", &version))?;

    let source = out.join(format!("{name}.rc"));
    let filled = fs::read_to_string(here.join(FOLDER).join("resources.rc.in"))?
        .replace("@ICON@", &quoted(&here.join(ICON)))
        .replace("@MANIFEST@", &quoted(&manifest))
        .replace("@COMMAS@", &commas)
        .replace("@VERSION@", &version)
        .replace("@DESCRIPTION@", description)
        .replace("@NAME@", name);
    fs::write(&source, filled)?;

    let object = out.join(format!("{name}-resources.o"));
    let windres = env::var("WINDRES").unwrap_or_else(|_unset| "x86_64-w64-mingw32-windres".to_owned());
    let status = Command::new(&windres).arg("--output-format=coff").arg(&source).arg(&object).status();
    match status {
        Ok(status) if status.success() => Ok(object),
        Ok(status) => Err(io::Error::other(format!("{windres} failed ({status})"))),
        Err(error) => Err(io::Error::other(format!("{windres} can't be started ({error})"))),
    }
}

/// A path as it stands between quotes in a resource file.
fn quoted(path: &Path) -> String {
    path.display().to_string().replace('\\', "\\\\")
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(|error| io::Error::other(format!("{name}: {error}")))
}
