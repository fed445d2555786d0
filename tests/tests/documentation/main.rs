//! What the documents say is true, and where they say things are, they are.

mod architecture;
mod folders;
mod own_workspace;
mod readme;
mod reference;
