//! Where a document goes: where the user said, or beside the session.

use std::path::PathBuf;

use analysetool_core::store::Disk;

/// How many names are tried; who has so many reports of one session gets the error that the last one exists.
const MOST_NAMES: usize = 1_000;

/// Where a document goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Where the user said. What stands there is replaced: the dialog of the system asked about that.
    Asked(PathBuf),
    /// In a folder that nobody was asked about: under a name that is free, never in the place of a file.
    Beside {
        /// The folder.
        folder: PathBuf,
        /// The name when it is free, with its ending.
        name: String,
    },
}

impl Place {
    /// The file. Looks at the disk, so never to be called by the window.
    pub fn path(&self, disk: &dyn Disk) -> PathBuf {
        match self {
            Self::Asked(path) => path.clone(),
            Self::Beside { folder, name } => {
                let mut path = folder.join(name);
                let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
                for number in 2..=MOST_NAMES {
                    if disk.kind(&path).is_err() {
                        break;
                    }
                    path = folder.join(format!("{stem}-{number}.{ending}"));
                }
                path
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use analysetool_core::store::RealDisk;

    use super::*;

    #[test]
    fn beside_the_session_nothing_is_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let beside = Place::Beside { folder: folder.path().to_owned(), name: "a-rapport.pdf".to_owned() };
        for name in ["a-rapport.pdf", "a-rapport-2.pdf", "a-rapport-3.pdf"] {
            let path = beside.path(&RealDisk);
            assert_eq!(path, folder.path().join(name));
            std::fs::write(path, "").expect("a file");
        }
        let asked = Place::Asked(folder.path().join("a-rapport.pdf"));
        assert_eq!(asked.path(&RealDisk), folder.path().join("a-rapport.pdf"), "the user said so");
    }
}
