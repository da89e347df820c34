//! Bytes in and out: frames repaired before they are read, output queued so that nobody waits for a slow client.

mod frames;
mod input;
mod outbox;
mod stdio;

pub use input::{Backlog, Input};
pub use outbox::{Outbox, frame};
pub use stdio::{reader, write_from};
