//! `workspace/executeCommand`.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tower_lsp_server::jsonrpc::{Error, Result};
use tower_lsp_server::ls_types::{ExecuteCommandParams, NumberOrString, Position, ProgressToken, Uri};

use super::export;
use super::survey::{StopOnDrop, Survey};
use crate::ide;
use crate::ide::actions::{fix_all, renumber};
use crate::lsp::mail::Mail;
use crate::lsp::session::Session;
use crate::lsp::view::View;

/// The commands.
pub const COMMANDS: [&str; 4] = ["resolint.fixAll", "resolint.renumber", "resolint.export", "resolint.checkWorkspace"];

/// Runs a command.
pub async fn execute(session: &Arc<Session>, params: ExecuteCommandParams) -> Result<Option<Value>> {
    match params.command.as_str() {
        "resolint.fixAll" => {
            let uri = argument(&params, 0)?;
            apply(session, &uri, "Fix all", |view| fix_all(view.document))
        }
        "resolint.renumber" => {
            let uri = argument(&params, 0)?;
            let position = if params.arguments.len() > 1 { argument(&params, 1)? } else { Position::default() };
            apply(session, &uri, "Renumber", |view| renumber(view.document, view.offset(position)))
        }
        "resolint.export" => export::export(session, argument(&params, 0)?).map(Some),
        "resolint.checkWorkspace" => check_workspace(session, params.work_done_progress_params.work_done_token).await,
        other => Err(Error::invalid_params(format!("there is no command {other}"))),
    }
}

fn argument<T: DeserializeOwned>(params: &ExecuteCommandParams, index: usize) -> Result<T> {
    let value = params.arguments.get(index).cloned().unwrap_or_default();
    serde_json::from_value(value)
        .map_err(|error| Error::invalid_params(format!("argument {index} of {}: {error}", params.command)))
}

/// Has the editor apply edits, and tells how many.
fn apply(
    session: &Session,
    uri: &Uri,
    label: &str,
    edits: impl FnOnce(&View) -> Vec<ide::TextEdit>,
) -> Result<Option<Value>> {
    let edited = session.ask(uri, |view| {
        let edits = edits(view);
        (edits.len(), (!edits.is_empty()).then(|| view.workspace_edit(&edits)))
    });
    let Some((count, edit)) = edited else {
        return Err(Error::invalid_params(format!("{} is not an open resolution", uri.as_str())));
    };
    if !session.state().abilities.applies_edits {
        return Err(Error::invalid_params("the editor applies no edits on request; use the code action instead"));
    }
    if let Some(edit) = edit {
        session.post(Mail::Apply { label: label.to_owned(), edit });
    }
    Ok(Some(json!({ "edits": count })))
}

/// Checks every file of the workspace that is not open and shows what is found.
async fn check_workspace(session: &Arc<Session>, token: Option<ProgressToken>) -> Result<Option<Value>> {
    let survey = Survey::new(session);
    let _stop = StopOnDrop(Arc::clone(&survey.stop));
    let token = token.or_else(|| begin(session));
    if let Some(token) = &token {
        session.state().running.insert(token.clone(), Arc::clone(&survey.stop));
    }
    let told = Arc::clone(session);
    let shown = token.clone();
    let work = tokio::task::spawn_blocking(move || run(&told, &survey, shown.as_ref()));
    let done = work.await.map_err(|_| Error::internal_error());
    if let Some(token) = &token {
        session.state().running.remove(token);
        session.post(Mail::Progress(token.clone(), json!({ "kind": "end" })));
    }
    done.map(Some)
}

/// A token of ours, where the client can show progress that the server begins.
fn begin(session: &Session) -> Option<ProgressToken> {
    session.change(|state| {
        let token = NumberOrString::String(format!("resolint-check-{}", state.running.len()));
        state.abilities.progress.then(|| {
            state.mail.push(Mail::BeginProgress(token.clone()));
            token
        })
    })
}

/// The work itself.
fn run(session: &Session, survey: &Survey, token: Option<&ProgressToken>) -> Value {
    let tell = |value: Value| {
        if let Some(token) = token {
            session.post(Mail::Progress(token.clone(), value));
        }
    };
    tell(json!({ "kind": "begin", "title": "Checking resolutions", "cancellable": true, "percentage": 0 }));
    let files = survey.files();
    let (mut checked, mut findings, mut percent) = (0, 0, 0);
    for (path, engine) in &files {
        if survey.stop.load(Ordering::Relaxed) {
            break;
        }
        if let Some(file) = survey.check(path, Arc::clone(engine)) {
            findings += file.findings;
            session.post(Mail::File(file.uri, file.diagnostics));
        }
        checked += 1;
        let reached = checked * 100 / files.len();
        if reached > percent {
            percent = reached;
            tell(
                json!({ "kind": "report", "percentage": percent, "message": format!("{checked} of {}", files.len()) }),
            );
        }
    }
    json!({ "files": checked, "findings": findings, "cancelled": survey.stop.load(Ordering::Relaxed) })
}
