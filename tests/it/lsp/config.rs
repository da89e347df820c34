//! `lint-rules.toml` while it is edited, and when it changes on disk.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::client::{Client, is_about, rules};

const TEXT: &str = "*The General Assembly*\n\n*Recalling* the tides\n";
const QUIET: &str = "[rules]\norgan-line-comma = \"off\"\n";
const BAD: &str = "[rules]\norgan-line-coma = \"off\"\n";

struct Workspace {
    folder: TempDir,
    client: Client,
}

impl Workspace {
    async fn new(table: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        if let Some(table) = table {
            fs::write(folder.path().join("lint-rules.toml"), table).expect("a file");
        }
        let client = Client::plain().await;
        Self { folder, client }
    }

    fn uri(&self, name: &str) -> String {
        format!("file://{}/{name}", self.folder.path().display())
    }

    /// Waits until the document's findings do, or do not, hold one about the organ line.
    async fn wait_for_organ_line(&mut self, expected: bool) {
        let uri = self.uri("a.resolution.md");
        self.client
            .wait_for(|message| {
                let found = message["params"]["diagnostics"].as_array();
                is_about(message, &uri) && found.is_some_and(|all| rules(all).contains(&"organ-line-comma") == expected)
            })
            .await;
        self.client.heard.retain(|message| !is_about(message, &uri));
    }

    async fn wait_for_faults(&mut self, expected: usize) -> Vec<Value> {
        let uri = self.uri("lint-rules.toml");
        let found = self
            .client
            .wait_for(|message| {
                let found = message["params"]["diagnostics"].as_array();
                is_about(message, &uri) && found.is_some_and(|all| all.len() == expected)
            })
            .await;
        found["params"]["diagnostics"].as_array().expect("a list").clone()
    }

    async fn changed_on_disk(&mut self, table: &str) {
        self.file_changed_on_disk("lint-rules.toml", table).await;
    }

    async fn file_changed_on_disk(&mut self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).expect("a file");
        let change = json!({ "uri": self.uri(name), "type": 2 });
        self.client.tell("workspace/didChangeWatchedFiles", json!({ "changes": [change] })).await;
    }
}

#[tokio::test]
async fn the_buffer_of_a_table_wins_and_the_last_good_state_stays() {
    let mut workspace = Workspace::new(None).await;
    let (text, table) = (workspace.uri("a.resolution.md"), workspace.uri("lint-rules.toml"));
    workspace.client.open(&text, TEXT).await;
    workspace.wait_for_organ_line(true).await;
    // Not even saved.
    workspace.client.open(&table, QUIET).await;
    workspace.wait_for_organ_line(false).await;
    workspace.client.replace(&table, 2, BAD).await;
    let faults = workspace.wait_for_faults(1).await;
    assert_eq!(faults[0]["range"]["start"]["line"], 1);
    assert!(faults[0]["message"].as_str().is_some_and(|words| words.contains("organ-line-comma")), "{faults:?}");
    workspace.client.replace(&text, 2, &TEXT.replace("tides", "reefs")).await;
    let found = workspace.client.diagnostics(&text, 2).await;
    assert!(!rules(&found).contains(&"organ-line-comma"), "the last good state stays: {found:?}");
    workspace.client.replace(&table, 3, "[rules]\n").await;
    workspace.wait_for_faults(0).await;
    workspace.wait_for_organ_line(true).await;
    workspace.client.replace(&table, 4, BAD).await;
    workspace.wait_for_faults(1).await;
    // It was never saved: closed, it is gone, and so is what was wrong in it.
    workspace.client.close(&table).await;
    workspace.wait_for_faults(0).await;
    workspace.client.leave().await;
}

#[tokio::test]
async fn a_table_that_changes_on_disk_is_read_again() {
    let mut workspace = Workspace::new(Some(QUIET)).await;
    let text = workspace.uri("a.resolution.md");
    workspace.client.open(&text, TEXT).await;
    workspace.wait_for_organ_line(false).await;
    workspace.changed_on_disk("[rules]\n").await;
    workspace.wait_for_organ_line(true).await;
    workspace.changed_on_disk(BAD).await;
    workspace.wait_for_faults(1).await;
    workspace.changed_on_disk(QUIET).await;
    workspace.wait_for_faults(0).await;
    workspace.wait_for_organ_line(false).await;
    fs::remove_file(workspace.folder.path().join("lint-rules.toml")).expect("the file");
    // A client that watches nothing tells at least of saved documents.
    workspace.client.tell("textDocument/didSave", json!({ "textDocument": { "uri": text } })).await;
    workspace.wait_for_organ_line(true).await;
    workspace.client.leave().await;
}

#[tokio::test]
async fn what_a_table_extends_is_read_again_and_its_faults_stand_in_it() {
    let mut workspace = Workspace::new(Some("extends = [\"house.toml\"]\n")).await;
    fs::write(workspace.folder.path().join("house.toml"), QUIET).expect("a file");
    let (text, house) = (workspace.uri("a.resolution.md"), workspace.uri("house.toml"));
    workspace.client.open(&text, TEXT).await;
    workspace.wait_for_organ_line(false).await;
    workspace.client.open(&house, BAD).await;
    let found = workspace.client.wait_for(|message| is_about(message, &house)).await;
    assert_eq!(found["params"]["diagnostics"].as_array().map(Vec::len), Some(1), "{found}");
    workspace.client.replace(&house, 2, "[rules]\n").await;
    workspace.wait_for_organ_line(true).await;
    workspace.client.leave().await;
}

#[tokio::test]
async fn a_registry_that_changes_on_disk_is_read_again() {
    let mut workspace = Workspace::new(Some("[registry]\nfiles = [\"ours.tsv\"]\n")).await;
    fs::write(workspace.folder.path().join("ours.tsv"), "GA\t97/1\t2042-10-01\n").expect("a file");
    let text = workspace.uri("a.resolution.md");
    workspace
        .client
        .open(&text, "*The General Assembly*,\n\n*Recalling* its resolution 97/1 of 2 October 2042,\n")
        .await;
    assert!(rules(&workspace.client.diagnostics(&text, 1).await).contains(&"citation-date-wrong"));
    workspace.file_changed_on_disk("ours.tsv", "GA\t97/1\t2042-10-02\n").await;
    workspace
        .client
        .wait_for(|message| {
            let found = message["params"]["diagnostics"].as_array();
            is_about(message, &text) && found.is_some_and(|all| !rules(all).contains(&"citation-date-wrong"))
        })
        .await;
    workspace.file_changed_on_disk("ours.tsv", "GA\t97/1\n").await;
    let faults = workspace.wait_for_faults(1).await;
    assert!(faults[0]["message"].as_str().is_some_and(|words| words.contains("“ours.tsv”, line 1")), "{faults:?}");
    workspace.client.leave().await;
}

#[tokio::test]
async fn a_table_silences_and_leaves_out_as_on_the_command_line() {
    let table = "exclude = [\"old/**\"]\n\n[[suppress]]\npath = \"a.resolution.md\"\nrule = \"organ-line-comma\"\n";
    let mut workspace = Workspace::new(Some(table)).await;
    let silenced = workspace.uri("a.resolution.md");
    workspace.client.open(&silenced, TEXT).await;
    assert_eq!(rules(&workspace.client.diagnostics(&silenced, 1).await), ["preamble-ending"]);
    let left_out = workspace.uri("old/b.resolution.md");
    workspace.client.open(&left_out, TEXT).await;
    assert!(workspace.client.diagnostics(&left_out, 1).await.is_empty());
    workspace.client.leave().await;
}
