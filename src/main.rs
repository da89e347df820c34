//! The executable: the arguments, the command they name, and its exit status.

use std::io::{Write, stderr};
use std::process::ExitCode;

use clap::Parser;
use resolint::cli::{Args, run};

fn main() -> ExitCode {
    match Args::try_parse() {
        Ok(args) => run(args).into(),
        Err(usage) => {
            // Nobody is left to tell when even this cannot be written.
            let _ = usage.print().and_then(|()| stderr().flush());
            ExitCode::from(usage.exit_code() as u8)
        }
    }
}
