//! What the documentation of models becomes, by example and by law.

mod html;
mod markdown;
mod summaries;
