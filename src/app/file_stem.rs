//! What files about the session are called.

use analysetool_core::session::format::file_name;

use super::plan::today;
use super::work::Work;

impl Work {
    /// How the name begins of a file that is made of this session: like that of a new session file, without its ending.
    #[must_use]
    pub fn file_stem(&self) -> String {
        let session = self.session();
        let name = file_name(&session.municipality().name, session.date().unwrap_or_else(today), 1);
        name.strip_suffix(".json").unwrap_or(&name).to_owned()
    }
}
