//! The Analysetool Kansrijke Start: the window ([`app`]) and the command line ([`cli`]) over `analysetool-core`.

pub mod app;
pub mod cli;
mod documents;
mod entry;
mod renderer;

pub use entry::start;
pub use renderer::Renderer;
