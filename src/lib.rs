//! The Analysetool Kansrijke Start: the window ([`app`]) and the command line ([`cli`]) over `analysetool-core`.

pub mod app;
pub mod cli;
mod documents;
mod renderer;

pub use renderer::Renderer;
