//! What an X display shows, seen from outside the programs that draw on it.

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::damage::{ConnectionExt as _, ReportLevel};
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat, Window};
use x11rb::rust_connection::RustConnection;

use super::Fault;

/// In the middle of a window of 1280x800 that stands in the corner, as it does where nothing manages windows.
const MIDDLE: (i16, i16) = (640, 400);

/// The display of `$DISPLAY`.
pub struct Screen {
    connection: RustConnection,
    root: Window,
}

impl Screen {
    /// Begins to look.
    pub fn open() -> Result<Self, Fault> {
        let (connection, number) = x11rb::connect(None)?;
        let root = connection.setup().roots.get(number).ok_or("no screen")?.root;
        connection.damage_query_version(1, 1)?.reply()?;
        let damage = connection.generate_id()?;
        connection.damage_create(damage, root, ReportLevel::RAW_RECTANGLES)?.check()?;
        Ok(Self { connection, root })
    }

    /// Whether nothing is drawn where the middle of a window would be.
    pub fn is_black(&mut self) -> Result<bool, Fault> {
        let (x, y) = MIDDLE;
        let pixel = self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, x, y, 1, 1, u32::MAX)?.reply()?.data;
        // The fourth byte is no colour.
        Ok(pixel.iter().take(3).all(|part| *part == 0))
    }

    /// How often something was drawn since this was asked before.
    pub fn pictures(&mut self) -> Result<u32, Fault> {
        // Everything that was drawn before this answer is in the queue then.
        self.connection.get_input_focus()?.reply()?;
        let mut drawn = 0;
        while let Some(event) = self.connection.poll_for_event()? {
            drawn += u32::from(matches!(event, Event::DamageNotify(_)));
        }
        Ok(drawn)
    }
}
