//! `resolint.export`: the draft as it stands in the editor, laid out.

use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::{Value, json};
use tower_lsp_server::jsonrpc::{Error, Result};
use tower_lsp_server::ls_types::Uri;

use crate::formats::{self, Format};
use crate::lsp::session::Session;

/// The argument of the command.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// The draft.
    uri: Uri,
    /// The name of the format; without it, what the name of the output tells, or HTML.
    to: Option<String>,
    /// The file to write, as an absolute path. Without it the text of the export is the answer.
    output: Option<PathBuf>,
}

/// Lays a draft out and answers `{ "html": … }`, under the name of the format, or writes a file and answers
/// `{ "output": … }`.
pub fn export(session: &Session, wish: Wish) -> Result<Value> {
    let format = wish.format()?;
    let exported = session.ask(&wish.uri, |view| formats::export(view.document.tree(), format));
    let Some(bytes) = exported else {
        return Err(Error::invalid_params(format!("{} is not an open resolution", wish.uri.as_str())));
    };
    match wish.output {
        Some(output) => {
            fs::write(&output, bytes)
                .map_err(|cause| Error::invalid_params(format!("cannot write {}: {cause}", output.display())))?;
            Ok(json!({ "output": output }))
        }
        None => Ok(json!({ format.name(): String::from_utf8_lossy(&bytes) })),
    }
}

impl Wish {
    fn format(&self) -> Result<Format> {
        let names = Format::ALL.map(Format::name).join(", ");
        let format = match (self.to.as_deref(), self.output.as_deref()) {
            (Some(name), _) => Format::named(name)
                .ok_or_else(|| Error::invalid_params(format!("there is no format {name}; there are {names}")))?,
            (None, Some(output)) => Format::of_file(output).ok_or_else(|| {
                let words = format!("the name {} tells no format; give one of {names} as `to`", output.display());
                Error::invalid_params(words)
            })?,
            (None, None) => Format::Html,
        };
        if let Some(output) = self.output.as_deref().filter(|output| !output.is_absolute()) {
            return Err(Error::invalid_params(format!("the output {} is no absolute path", output.display())));
        }
        if self.output.is_none() && !format.is_text() {
            return Err(Error::invalid_params(format!("{} is no text; name a file as `output`", format.name())));
        }
        Ok(format)
    }
}
