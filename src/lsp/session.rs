//! What handlers and the publisher share: the state behind a lock that is never held for long, and the bell.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::sync::Notify;
use tower_lsp_server::ls_types::{
    DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams, SetTraceParams, Uri,
    WorkDoneProgressCancelParams,
};

use super::mail::Mail;
use super::state::State;
use super::view::View;

/// A session with a client.
#[derive(Default)]
pub struct Session {
    state: Mutex<State>,
    /// Rings when there is something for the publisher.
    pub bell: Notify,
    /// Rings when the session is over.
    pub over: Notify,
    shut_down: AtomicBool,
}

/// The messages that change texts or the session, which are taken before any handler runs.
const TAKEN: [&str; 5] = [
    "textDocument/didOpen",
    "textDocument/didChange",
    "textDocument/didClose",
    "window/workDoneProgress/cancel",
    "$/setTrace",
];

impl Session {
    /// The state. Whoever panicked with it left a text that is at worst out of step, which is no reason to stop.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks something about a resolution that is open; nothing for any other document.
    pub fn ask<T>(&self, uri: &Uri, ask: impl FnOnce(&View) -> T) -> Option<T> {
        let mut state = self.state();
        Some(ask(&View::of(&mut state, uri)?))
    }

    /// Changes the state and wakes the publisher.
    pub fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let changed = change(&mut self.state());
        self.bell.notify_one();
        changed
    }

    /// Has something sent to the client.
    pub fn post(&self, mail: Mail) {
        self.change(|state| state.mail.push(mail));
    }

    /// Tells the client's log.
    pub fn log(&self, words: String) {
        self.post(Mail::Log(words));
    }

    /// Whether a message is taken here.
    pub fn takes(&self, method: &str) -> bool {
        TAKEN.contains(&method)
    }

    /// Takes a message that changes texts or the session.
    pub fn take(&self, method: &str, params: Value) {
        match method {
            "textDocument/didOpen" => self.read(method, params, |params: DidOpenTextDocumentParams| {
                self.change(|state| state.open(params.text_document));
            }),
            "textDocument/didChange" => self.read(method, params, |params: DidChangeTextDocumentParams| {
                let document = params.text_document;
                self.change(|state| state.edit(&document.uri, document.version, params.content_changes));
            }),
            "textDocument/didClose" => self.read(method, params, |params: DidCloseTextDocumentParams| {
                self.change(|state| state.close(&params.text_document.uri));
            }),
            "window/workDoneProgress/cancel" => self.read(method, params, |params: WorkDoneProgressCancelParams| {
                self.state().cancel(&params.token);
            }),
            _ => self.read(method, params, |params: SetTraceParams| self.state().trace = params.value),
        }
    }

    fn read<P: DeserializeOwned>(&self, method: &str, params: Value, take: impl FnOnce(P)) {
        match serde_json::from_value(params) {
            Ok(params) => take(params),
            Err(error) => self.log(format!("{method} was ignored: {error}")),
        }
    }

    /// Marks that the client has taken its leave.
    pub fn shut_down(&self) {
        self.shut_down.store(true, Ordering::Relaxed);
    }

    /// Whether the client has taken its leave as it should.
    pub fn was_shut_down(&self) -> bool {
        self.shut_down.load(Ordering::Relaxed)
    }

    /// Ends the session.
    pub fn end(&self) {
        self.over.notify_one();
    }
}
