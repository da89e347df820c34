//! `resolint completions SHELL`.

use std::io::Write;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::args::Args;
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;

/// Prints the completions of a shell.
pub fn run(shell: Shell, streams: &mut Streams) -> Result<Status, Error> {
    // The generator panics where it cannot write, so it writes to memory.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "resolint", &mut script);
    streams.out.write_all(&script)?;
    Ok(Status::Clean)
}
