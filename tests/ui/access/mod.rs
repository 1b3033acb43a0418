//! Everybody can use every screen: by keyboard, in every theme, in small windows and with large letters.

mod dialogs;
mod focus;
mod hints;
mod idle;
mod keys;
mod order;
mod regions;
mod roles;
pub mod screens;
mod sizes;
