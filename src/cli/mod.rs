//! The command line: arguments in, findings on standard output, everything else on standard error.

mod args;
mod catalogue;
mod commands;
mod config;
mod files;
mod input;
mod progress;
pub mod render;
pub mod save;
mod status;
mod streams;

pub use args::{Args, Threshold};
pub use status::{Error, Status};

use args::Command;
use streams::Streams;

/// Runs the command that the arguments name.
pub fn run(args: Args) -> Status {
    let mut streams = Streams::new(args.color);
    let result = match args.command {
        Command::Check(options) => commands::check::run(&options, &mut streams, args.color),
        Command::Parse(options) => commands::parse::run(&options, &mut streams),
        Command::Export(options) => commands::export::run(&options, &mut streams),
        Command::Import(options) => commands::import::run(&options, &mut streams),
        Command::Rules(options) => commands::rules::run(&options, &mut streams),
        Command::Explain(options) => commands::explain::run(&options, &mut streams),
        Command::Cite(options) => commands::cite::run(&options, &mut streams),
        Command::Evidence { folder } => commands::evidence::run(&folder, &mut streams),
        Command::Config(options) => commands::config::run(&options, &mut streams),
        Command::Lsp(options) => {
            // Standard output is the editor's: nobody else may hold it.
            drop(streams);
            return commands::lsp::run(&options, args.color);
        }
        Command::Completions { shell } => commands::completions::run(shell, &mut streams),
        Command::Man => commands::man::run(&mut streams),
    };
    let status = match result {
        Ok(status) => status,
        Err(error) => {
            streams.complain(&error);
            Status::Failed
        }
    };
    match streams.finish() {
        Ok(()) => status,
        Err(_) => Status::Failed,
    }
}
