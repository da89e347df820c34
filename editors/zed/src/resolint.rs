//! Starts `resolint lsp` for Zed.

use zed_extension_api::settings::LspSettings;
use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Resolint;

impl zed::Extension for Resolint {
    fn new() -> Self {
        Resolint
    }

    /// The program that the user's settings name, or else the one on the `PATH`.
    fn language_server_command(&mut self, server: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let set = LspSettings::for_worktree(server.as_ref(), worktree)?.binary;
        let path = set.and_then(|binary| binary.path).or_else(|| worktree.which("resolint"));
        let command =
            path.ok_or("there is no program `resolint`: install it, or set lsp.resolint.binary.path in the settings")?;
        Ok(Command { command, args: vec!["lsp".to_owned()], env: worktree.shell_env() })
    }

    /// What stands under `lsp.resolint.settings`.
    fn language_server_workspace_configuration(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<zed::serde_json::Value>> {
        let settings = LspSettings::for_worktree(server.as_ref(), worktree)?.settings;
        Ok(settings.map(|settings| zed::serde_json::json!({ "resolint": settings })))
    }
}

zed::register_extension!(Resolint);
