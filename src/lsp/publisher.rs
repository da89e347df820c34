//! The one task that speaks to the client: diagnostics, and whatever else nobody asked for.
//!
//! It is level-triggered: it takes the newest state of each document that changed and never a list of changes, so that
//! nothing it publishes is out of date, and a burst of changes is published once. It waits for no timer but for the
//! input to be read: a single keystroke is published at once.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;
use tower_lsp_server::Client;
use tower_lsp_server::ls_types::{TraceValue, Uri};

use super::buffer::Buffer;
use super::deliver::{deliver, notification};
use super::diagnostics::table_errors;
use super::place::Places;
use super::session::Session;
use super::state::State;
use super::wire::{Backlog, Outbox, frame};
use crate::text::SourceText;

/// How long input is read before what is known is published all the same.
const PATIENCE: Duration = Duration::from_millis(40);
/// Room for what a keystroke may add, and for the header.
const MARGIN: usize = 1 << 10;
/// How many bytes may wait for a slow client before nothing new is made for it.
const ENOUGH: usize = 1 << 16;

/// The publisher.
pub struct Publisher {
    session: Arc<Session>,
    client: Client,
    outbox: Outbox,
    backlog: Backlog,
    /// Files in which something was wrong when they were last published.
    faulty: BTreeSet<PathBuf>,
}

/// What one look at the state has to say.
#[derive(Default)]
struct Work {
    /// Frames that are ready.
    frames: Vec<Vec<u8>>,
    /// When findings that wait are due.
    due: Option<Instant>,
    /// Whether the client is to ask for diagnostics.
    ask_again: bool,
}

impl Publisher {
    /// The publisher of a session.
    pub fn new(session: Arc<Session>, client: Client, outbox: Outbox, backlog: Backlog) -> Self {
        Self { session, client, outbox, backlog, faulty: BTreeSet::new() }
    }

    /// Publishes until the session ends.
    pub async fn run(mut self) {
        let mut due: Option<Instant> = None;
        loop {
            let pause = async {
                match due {
                    Some(due) => tokio::time::sleep_until(due.into()).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = self.session.bell.notified() => {}
                () = pause => {}
            }
            let since = Instant::now();
            while !self.backlog.is_empty() && since.elapsed() < PATIENCE {
                tokio::task::yield_now().await;
            }
            self.outbox.below(ENOUGH).await;
            let session = Arc::clone(&self.session);
            let (work, mail) = {
                let mut state = session.state();
                let work = self.look(&mut state);
                (work, std::mem::take(&mut state.mail))
            };
            due = work.due;
            work.frames.into_iter().for_each(|frame| self.outbox.send(frame));
            for mail in mail {
                deliver(mail, &session, &self.client, &self.outbox);
            }
            if work.ask_again {
                let client = self.client.clone();
                tokio::spawn(async move { client.workspace_diagnostic_refresh().await });
            }
        }
    }

    /// What there is to say of the state as it stands.
    fn look(&mut self, state: &mut State) -> Work {
        let mut work = Work::default();
        let reloaded = state.tables_changed;
        state.reload();
        for uri in std::mem::take(&mut state.closed) {
            work.frames.push(publication(&uri, None, |out| out.push_str("[]")));
        }
        let now = Instant::now();
        for buffer in state.buffers.values_mut() {
            if buffer.due().is_some_and(|due| due <= now) {
                buffer.finish_paragraph();
                state.dirty.insert(buffer.uri.clone());
                // With push the newest state goes out below; a client that asks for itself is told to.
                work.ask_again |= state.abilities.pull;
            }
        }
        let dirty = std::mem::take(&mut state.dirty);
        for uri in &dirty {
            let (abilities, settings) = (state.abilities, state.settings);
            let Some(buffer) = state.buffers.get_mut(uri) else { continue };
            if abilities.pull {
                continue;
            }
            if buffer.is_table() {
                continue;
            }
            work.frames.push(publication(uri, Some(buffer.version), |out| {
                out.reserve(buffer.written + MARGIN);
                let before = out.len();
                buffer.write_diagnostics(abilities, settings, out);
                buffer.written = out.len() - before;
            }));
            work.frames.extend(trace(state.trace, uri, buffer.version));
        }
        work.ask_again |= state.abilities.pull && reloaded && !dirty.is_empty();
        work.due = state.buffers.values().filter_map(Buffer::due).min();
        if reloaded {
            self.publish_tables(state, &mut work.frames);
        }
        work
    }

    /// What is wrong in the rules, each in its own file.
    fn publish_tables(&mut self, state: &State, frames: &mut Vec<Vec<u8>>) {
        let errors = state.tables.errors();
        let gone: Vec<PathBuf> = self.faulty.iter().filter(|path| !errors.contains_key(*path)).cloned().collect();
        for path in gone {
            self.faulty.remove(&path);
            frames.extend(Uri::from_file_path(&path).map(|uri| publication(&uri, None, |out| out.push_str("[]"))));
        }
        for (path, errors) in errors {
            let open = state.buffers.values().find(|buffer| buffer.path.as_ref() == Some(&path));
            if errors.is_empty() && open.is_none() && !self.faulty.contains(&path) {
                continue;
            }
            let Some(uri) = open.map(|buffer| buffer.uri.clone()).or_else(|| Uri::from_file_path(&path)) else {
                continue;
            };
            let source = match open {
                Some(buffer) => buffer.text().clone(),
                None => SourceText::new(&std::fs::read_to_string(&path).unwrap_or_default()),
            };
            let places = Places { text: &source, encoding: state.abilities.encoding };
            let version = open.map(|buffer| buffer.version);
            frames.push(publication(&uri, version, |out| table_errors(&errors, places, out)));
            if errors.is_empty() {
                self.faulty.remove(&path);
            } else {
                self.faulty.insert(path);
            }
        }
    }
}

/// What a client that traces hears of a publication.
fn trace(wanted: TraceValue, uri: &Uri, version: i32) -> Option<Vec<u8>> {
    let message = format!("published version {version} of {}", uri.as_str());
    let params = json!({ "message": message }).to_string();
    (wanted != TraceValue::Off).then(|| frame(notification("$/logTrace", &params)))
}

/// The notification that shows diagnostics, which `write` appends as a JSON array.
pub fn publication(uri: &Uri, version: Option<i32>, write: impl FnOnce(&mut String)) -> Vec<u8> {
    let uri = serde_json::Value::from(uri.as_str());
    let version = version.map(|version| format!("\"version\":{version},")).unwrap_or_default();
    let mut body =
        notification("textDocument/publishDiagnostics", &format!("{{\"uri\":{uri},{version}\"diagnostics\":"));
    // The notification is closed behind what is written into it.
    body.pop();
    write(&mut body);
    body.push_str("}}");
    frame(body)
}
