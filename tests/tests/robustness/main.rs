//! Models that are damaged, and operations that are drawn from AWS's models.

mod damaged;
mod drawn;
