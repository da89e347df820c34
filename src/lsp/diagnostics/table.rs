//! What is wrong in a `lint-rules.toml`, in its own document.

use serde_json::json;
use tower_lsp_server::ls_types::Range;

use crate::lsp::place::Places;
use crate::table::ConfigError;

/// Appends the errors of one file as a JSON array of diagnostics.
pub fn table_errors(errors: &[ConfigError], places: Places, out: &mut String) {
    let diagnostics: Vec<_> = errors
        .iter()
        .map(|error| {
            let end = error.span.end.max(error.span.start);
            let message = match &error.help {
                Some(help) => format!("{}; {help}", error.message),
                None => error.message.clone(),
            };
            let range = Range::new(places.position(error.span.start), places.position(end));
            json!({ "range": range, "severity": 1, "source": "resolint", "message": message })
        })
        .collect();
    out.push_str(&json!(diagnostics).to_string());
}
