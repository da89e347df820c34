//! `resolint config show|init|schema|check`.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;

use crate::cli::args::{Config, ConfigCommand, TableOptions};
use crate::cli::config::{self, Overrides, Tables};
use crate::cli::input::shown;
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;
use crate::table::{self, RuleTable, STARTER};

const FILE_NAME: &str = RuleTable::FILE;

/// Does what is asked with lint-rules.toml.
pub fn run(options: &Config, streams: &mut Streams) -> Result<Status, Error> {
    match &options.what {
        ConfigCommand::Show(options) => show(options, streams),
        ConfigCommand::Init => init(streams),
        ConfigCommand::Schema => {
            writeln!(streams.out, "{:#}", table::schema())?;
            Ok(Status::Clean)
        }
        ConfigCommand::Check { file } => check(file.as_deref(), streams),
    }
}

fn show(options: &TableOptions, streams: &mut Streams) -> Result<Status, Error> {
    let engine = Tables::new(options, Overrides::default()).for_here()?;
    streams.out.write_all(engine.table().show().as_bytes())?;
    Ok(Status::Clean)
}

fn init(streams: &mut Streams) -> Result<Status, Error> {
    let mut file = match OpenOptions::new().write(true).create_new(true).open(FILE_NAME) {
        Ok(file) => file,
        Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {
            return Err(Error::new(format!(
                "there is a {FILE_NAME} here already; edit it, or move it away and run `resolint config init` again"
            )));
        }
        Err(cause) => return Err(Error::file("write", FILE_NAME, &cause)),
    };
    file.write_all(STARTER.as_bytes()).map_err(|cause| Error::file("write", FILE_NAME, &cause))?;
    streams.tell(format_args!("wrote {FILE_NAME}; `resolint config show` prints the rules in force"));
    Ok(Status::Clean)
}

fn check(file: Option<&Path>, streams: &mut Streams) -> Result<Status, Error> {
    let path = match file {
        Some(path) => path.to_owned(),
        None => config::discover_here().ok_or_else(|| {
            Error::new(format!("there is no {FILE_NAME} in this folder or above; `resolint config init` writes one"))
        })?,
    };
    config::load(&path)?;
    streams.tell(format_args!("{}: nothing wrong", shown(&path)));
    Ok(Status::Clean)
}
