//! The rules language: what is read, printed and evaluated.

mod evaluation;
mod reading;
mod shared;
mod symbols;
