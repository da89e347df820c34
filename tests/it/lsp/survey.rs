//! `resolint.checkWorkspace`: files that are not open.

use std::fs;

use serde_json::json;

use super::client::Client;

#[tokio::test]
async fn the_workspace_is_checked_with_progress_from_files_that_are_not_open() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["a.resolution.md", "b.resolution.md", "c.txt"] {
        fs::write(folder.path().join(name), "*The General Assembly*\n\n*Recalling* the tides\n").expect("a file");
    }
    let uri = |name: &str| format!("file://{}/{name}", folder.path().display());
    let mut client = Client::unintroduced();
    client.answers.insert("window/workDoneProgress/create", json!(null));
    let folders = json!([{ "uri": uri("").trim_end_matches('/'), "name": "texts" }]);
    let capabilities = json!({ "window": { "workDoneProgress": true } });
    client.ask("initialize", json!({ "capabilities": capabilities, "workspaceFolders": folders })).await;
    client.tell("initialized", json!({})).await;
    client.open(&uri("a.resolution.md"), "*The General Assembly*,\n").await;
    client.diagnostics(&uri("a.resolution.md"), 1).await;
    let done = client.ask("workspace/executeCommand", json!({ "command": "resolint.checkWorkspace" })).await;
    assert_eq!(done["result"]["files"], 1, "{done}");
    assert_eq!(done["result"]["cancelled"], false);
    assert!(!client.any_diagnostics(&uri("b.resolution.md")).await.is_empty());
    client.wait_for(|message| message["params"]["value"]["kind"] == "end").await;
    client.leave().await;
}

#[tokio::test]
async fn the_check_can_be_cancelled() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = "# 80/1. Reefs\n\n*The General Assembly*\n\n1. *Welcomes* the atlas\n\n".repeat(500);
    for n in 0..60 {
        fs::write(folder.path().join(format!("{n}.resolution.md")), &text).expect("a file");
    }
    let root = format!("file://{}", folder.path().display());
    let mut client = Client::start(json!({ "capabilities": {}, "rootUri": root })).await;
    let params = json!({ "command": "resolint.checkWorkspace", "workDoneToken": "seven" });
    let id = client.request("workspace/executeCommand", params).await;
    client.wait_for(|message| message["params"]["value"]["kind"] == "begin").await;
    client.tell("window/workDoneProgress/cancel", json!({ "token": "seven" })).await;
    let done = client.answer(id).await;
    assert_eq!(done["result"]["cancelled"], true, "{done}");
    let id = client.request("workspace/executeCommand", json!({ "command": "resolint.checkWorkspace" })).await;
    client.tell("$/cancelRequest", json!({ "id": id })).await;
    assert_eq!(client.answer(id).await["error"]["code"], -32800);
    client.leave().await;
}
