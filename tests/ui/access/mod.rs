//! Everybody can use every screen: by keyboard, in every theme, in small windows and with large letters.

mod dialogs;
mod focus;
mod hints;
mod keys;
mod order;
mod regions;
mod roles;
mod screens;
mod sizes;
