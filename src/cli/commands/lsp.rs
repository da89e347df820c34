//! `resolint lsp`: serves an editor.

use crate::cli::args::{Color, Lsp};
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;
use crate::lsp;

/// Serves until the editor leaves. One that leaves without a word makes the status 1, as the protocol says.
pub fn run(options: &Lsp, color: Color) -> Status {
    let served = match options.port {
        Some(port) => lsp::port(port, |address| Streams::new(color).tell(format_args!("listening on {address}"))),
        None => lsp::stdio(),
    };
    match served {
        Ok(true) => Status::Clean,
        Ok(false) => Status::Found,
        Err(cause) => {
            Streams::new(color).complain(Error::new(format!("cannot serve: {cause}")));
            Status::Failed
        }
    }
}
