//! Checks of constraints.

mod count;
mod float_range;
mod length;
mod matcher;
mod path;
mod path_item;
mod path_sensitive;
mod pattern;
mod range;
mod required;
mod unique_items;
mod violation;
