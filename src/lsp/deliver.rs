//! Sends what nobody asked for. What wants an answer is asked in a task of its own: a client that never answers holds
//! up nothing.

use std::sync::Arc;

use serde_json::{Value, json};
use tower_lsp_server::Client;
use tower_lsp_server::ls_types::{
    ApplyWorkspaceEditParams, ConfigurationItem, DidChangeWatchedFilesRegistrationOptions, FileSystemWatcher,
    GlobPattern, Registration, WorkDoneProgressCreateParams,
    request::{ApplyWorkspaceEdit, WorkDoneProgressCreate},
};

use super::mail::Mail;
use super::publisher::publication;
use super::session::Session;
use super::settings::{SECTION, Settings};
use super::wire::{Outbox, frame};

/// A notification as JSON; `params` is JSON already.
pub fn notification(method: &str, params: &str) -> String {
    format!("{{\"jsonrpc\":\"2.0\",\"method\":\"{method}\",\"params\":{params}}}")
}

/// Sends one thing.
pub fn deliver(mail: Mail, session: &Arc<Session>, client: &Client, outbox: &Outbox) {
    let tell = |method: &str, params: Value| outbox.send(frame(notification(method, &params.to_string())));
    let client = client.clone();
    match mail {
        Mail::Log(words) => tell("window/logMessage", json!({ "type": 3, "message": words })),
        Mail::File(uri, diagnostics) => outbox.send(publication(&uri, None, |out| out.push_str(&diagnostics))),
        Mail::Progress(token, value) => tell("$/progress", json!({ "token": token, "value": value })),
        Mail::BeginProgress(token) => {
            tokio::spawn(async move {
                let params = WorkDoneProgressCreateParams { token };
                client.send_request::<WorkDoneProgressCreate>(params).await
            });
        }
        Mail::Register => register(session, client),
        Mail::AskSettings => {
            let session = Arc::clone(session);
            tokio::spawn(async move {
                let item = ConfigurationItem { scope_uri: None, section: Some(SECTION.to_owned()) };
                let Ok(answer) = client.configuration(vec![item]).await else { return };
                let Some(value) = answer.into_iter().next().filter(|value| !value.is_null()) else { return };
                take_settings(&session, &value);
            });
        }
        Mail::Apply { label, edit } => {
            let session = Arc::clone(session);
            tokio::spawn(async move {
                let params = ApplyWorkspaceEditParams { label: Some(label), edit };
                if let Ok(answer) = client.send_request::<ApplyWorkspaceEdit>(params).await
                    && !answer.applied
                {
                    session.log("the editor did not apply the change".to_owned());
                }
            });
        }
        Mail::RefreshWords => {
            let abilities = session.state().abilities;
            tokio::spawn(async move {
                if abilities.refresh_hints {
                    let _ = client.inlay_hint_refresh().await;
                }
                if abilities.refresh_lenses {
                    let _ = client.code_lens_refresh().await;
                }
            });
        }
    }
}

/// Takes settings from the client, or tells what is wrong with them.
pub fn take_settings(session: &Session, value: &Value) {
    match Settings::read(value) {
        Ok(settings) => session.change(|state| state.set(settings)),
        Err(error) => session.log(error),
    }
}

/// Asks to be told of changed files and settings.
fn register(session: &Session, client: Client) {
    let abilities = session.state().abilities;
    let mut wanted = Vec::new();
    if abilities.watches {
        let watcher = |glob: &str| FileSystemWatcher { glob_pattern: GlobPattern::String(glob.to_owned()), kind: None };
        // Tables of any name can be extended, and registries of any name read.
        let watchers = vec![watcher("**/*.toml"), watcher("**/*.tsv")];
        let options = DidChangeWatchedFilesRegistrationOptions { watchers };
        wanted.push(Registration {
            id: "resolint-files".to_owned(),
            method: "workspace/didChangeWatchedFiles".to_owned(),
            register_options: serde_json::to_value(options).ok(),
        });
    }
    if abilities.tells_settings {
        wanted.push(Registration {
            id: "resolint-settings".to_owned(),
            method: "workspace/didChangeConfiguration".to_owned(),
            register_options: Some(json!({ "section": SECTION })),
        });
    }
    if !wanted.is_empty() {
        tokio::spawn(async move { client.register_capability(wanted).await });
    }
}
