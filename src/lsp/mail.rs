//! What is sent to the client besides diagnostics.

use serde_json::Value;
use tower_lsp_server::ls_types::{ProgressToken, Uri, WorkspaceEdit};

/// Something for the client; the publisher sends it.
#[derive(Clone, Debug)]
pub enum Mail {
    /// A line for its log.
    Log(String),
    /// Asks it to tell of changed files and settings.
    Register,
    /// Asks it for the settings.
    AskSettings,
    /// Asks it to apply an edit.
    Apply {
        /// What it does, for the list of what can be undone.
        label: String,
        /// The edit.
        edit: WorkspaceEdit,
    },
    /// Asks it to show progress under this token.
    BeginProgress(ProgressToken),
    /// Tells of progress.
    Progress(ProgressToken, Value),
    /// Asks it to ask anew for words shown in and above the text.
    RefreshWords,
    /// Shows the diagnostics, a JSON array, of a file that is not open.
    File(Uri, String),
}
