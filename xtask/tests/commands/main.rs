//! The commands as a person sees them: what they print, and how they end.

mod catalog;
mod changes;
mod checkouts;
mod codegen;
mod formats;
mod help;
mod import;
mod project;
mod services;
mod update;
