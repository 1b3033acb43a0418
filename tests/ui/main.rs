//! The window, driven as a stranger would: by accessible name and role, with keys and with the mouse. No renderer.

mod bad_input;
mod dialogs;
mod harness;
mod keyboard;
mod path;
mod safety;
mod sizes;
mod words;
