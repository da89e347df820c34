//! `resolint man`.

use std::io::{self, Write};

use clap::{Command, CommandFactory};
use clap_mangen::Man;

use crate::cli::args::Args;
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;

/// Prints the manual page of resolint, then that of each command.
pub fn run(streams: &mut Streams) -> Result<Status, Error> {
    let mut command = Args::command();
    command.build();
    pages(&command, &mut streams.out)?;
    Ok(Status::Clean)
}

fn pages(command: &Command, out: &mut impl Write) -> io::Result<()> {
    Man::new(command.clone()).render(out)?;
    command.get_subcommands().try_for_each(|subcommand| pages(subcommand, out))
}
