//! Opening a session to read: what the window would find, and what has to be said about it.

use std::path::Path;

use analysetool_core::session::Session;
use analysetool_core::store::Recovery;

use super::{Console, Failure, Outcome, Tools};

impl Tools<'_> {
    /// A session to read from, once everything is said that a reader must know about its file. One that is lost here is
    /// refused.
    pub(super) fn open(&self, path: &Path, console: &mut Console<'_>) -> Result<Session, Failure> {
        let looked = self.look(path)?;
        refuse_lost(&looked.recovery)?;
        say_recovery(path, &looked.recovery, console);
        console.notices(path.display(), &looked.notices);
        Ok(looked.session)
    }
}

/// A file that is gone or damaged is a fault, also when this computer still has the answers: nothing but the window
/// brings them back, because it shows them first.
pub(super) fn refuse_lost(recovery: &Recovery) -> Outcome {
    match recovery {
        Recovery::Damaged { error, .. } | Recovery::WithoutFile { error, .. } => Err(Failure::Faults(vec![format!(
            "{error}. This computer still has a copy of the session: open the file in the window to bring it back."
        )])),
        Recovery::None
        | Recovery::TookWorkingCopy { .. }
        | Recovery::OfferWorkingCopy { .. }
        | Recovery::Restored { .. } => Ok(()),
    }
}

/// Tells which of two versions is used, when there are two.
pub(super) fn say_recovery(file: &Path, recovery: &Recovery, console: &mut Console<'_>) {
    match recovery {
        Recovery::TookWorkingCopy { saved, .. } => console.warn(format!(
            "{}: the working copy on this computer is newer (saved {saved}) and is used",
            file.display()
        )),
        Recovery::OfferWorkingCopy { saved, .. } => console.warn(format!(
            "{}: the working copy on this computer is different (saved {saved}); the file is used",
            file.display()
        )),
        Recovery::None | Recovery::Damaged { .. } | Recovery::WithoutFile { .. } | Recovery::Restored { .. } => {}
    }
}
