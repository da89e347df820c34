//! What the user of an editor can set: `resolint.*`.

use serde::Deserialize;
use serde_json::Value;

/// The settings, in the words of the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// How many findings of a document are shown.
    pub max_findings: usize,
    /// Whether opening and ending rules wait for the paragraph being typed.
    pub hold_back: bool,
    /// Whether figures stand above texts.
    pub code_lens: bool,
    /// Whether the text shows what its references point to.
    pub inlay_hints: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { max_findings: 1000, hold_back: true, code_lens: false, inlay_hints: true }
    }
}

impl Settings {
    /// Reads settings, which may stand under `resolint`. What is not said is as by default.
    ///
    /// # Errors
    /// A sentence about the first value that is none.
    pub fn read(value: &Value) -> Result<Self, String> {
        let value = value.get(SECTION).unwrap_or(value);
        if value.is_null() {
            return Ok(Self::default());
        }
        Self::deserialize(value).map_err(|error| format!("the settings of resolint cannot be read: {error}"))
    }
}

/// The section of the settings.
pub const SECTION: &str = "resolint";
