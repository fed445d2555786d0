//! What the documentation of models becomes, by example and by law.

mod html;
mod laws;
mod markdown;
mod models;
mod reading;
mod summaries;
