//! The disk of this computer. Only std; no handle is kept longer than one step, except a lock.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::disk::{Disk, DiskFile, Kind, Lock};

/// The file system of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

struct RealFile(File);

impl DiskFile for RealFile {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        settled(self.0.sync_all())
    }
}

/// A file system that does not know fsync (`ENOTSUP` on some shares, `EINVAL` on special ones; `LevelDB` 296de8d) has
/// written the bytes: saved, durability unknown. That is no failure, or every save there would "fail".
fn settled(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput) => Ok(()),
        // EOPNOTSUPP of macOS and the BSDs, which std does not count as `Unsupported` everywhere.
        Err(error) if cfg!(target_vendor = "apple") && matches!(error.raw_os_error(), Some(45 | 102)) => Ok(()),
        result => result,
    }
}

impl Disk for RealDisk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        // Asked before opening: opening a pipe would wait for ever.
        let metadata = fs::metadata(path)?;
        if !metadata.is_file() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(limit)).unwrap_or(0));
        File::open(path)?.take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn kind(&self, path: &Path) -> io::Result<Kind> {
        let metadata = fs::metadata(path)?;
        Ok(match (metadata.is_file(), metadata.is_dir()) {
            (true, _) => Kind::File,
            (_, true) => Kind::Folder,
            _ => Kind::Other,
        })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            // A name that is no text is not one of ours.
            if let Ok(name) = entry?.file_name().into_string() {
                names.push(name);
            }
        }
        Ok(names)
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(RealFile(OpenOptions::new().write(true).create_new(true).open(path)?)))
    }

    fn overwrite(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(RealFile(OpenOptions::new().write(true).open(path)?)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        if let Ok(metadata) = fs::metadata(to) {
            let permissions = metadata.permissions();
            // Unix would replace it all the same: there the rights of the folder count.
            if permissions.readonly() {
                return Err(io::ErrorKind::PermissionDenied.into());
            }
            // Who may read the file stays as its owner chose. Some shares have no rights to set.
            let _ = fs::set_permissions(from, permissions);
        }
        fs::rename(from, to)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn create_folder(&self, path: &Path, private: bool) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        if private {
            use std::os::unix::fs::DirBuilderExt as _;
            builder.mode(0o700);
        }
        #[cfg(not(unix))]
        let _ = (private, &mut builder);
        builder.create(path)
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        settled(File::open(folder)?.sync_all())
    }

    /// Windows can't: opening a folder is os error 5, and every save would "fail" after it succeeded.
    #[cfg(not(unix))]
    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn resolve(&self, path: &Path) -> PathBuf {
        // Replacing a link would leave the file it points at behind, old.
        let is_link = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink());
        is_link
            .then(|| fs::canonicalize(path).ok())
            .flatten()
            .or_else(|| std::path::absolute(path).ok())
            .unwrap_or_else(|| path.to_owned())
    }

    fn is_busy(&self, error: &io::Error) -> bool {
        // ERROR_ACCESS_DENIED and ERROR_SHARING_VIOLATION: OneDrive, Defender and indexers hold handles for tens of ms.
        cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32))
    }
}
