//! The language server: a session with an editor over the Language Server Protocol.
//!
//! ```text
//! bytes ─► wire (frames repaired) ─► ordered (texts change here) ─► server ─► handlers ─► ide
//!                                       │ state, bell
//!                                       └─► publisher ─► outbox ─► bytes
//! ```
//!
//! Three rules hold it together. Texts change in the order of the wire, before any handler runs (`ordered`). Handlers
//! convert, ask one pure function, convert back, and never wait for the client. One task says everything that nobody
//! asked for, from the newest state (`publisher`).
//!
//! All of it runs on one thread, so that a keystroke never waits for another thread to wake up; reading, writing and
//! the check of a workspace have threads of their own.

mod abilities;
mod buffer;
mod capabilities;
mod deliver;
mod diagnostics;
mod handlers;
mod mail;
mod ordered;
mod parent;
mod place;
mod publisher;
mod serve;
mod server;
mod session;
mod settings;
mod state;
mod tables;
mod view;
mod wire;
mod workspace;

pub use serve::{port, serve, stdio};
