//! A client that never answers, and one that answers nonsense.

use serde_json::{Value, json};

use super::client::{Client, rules};

const URI: &str = "untitled:silent";
/// Its organ line lacks a comma.
const ORGAN_LINE: &str = "*The General Assembly*\n\n*Recalling* the tides,\n";

/// All that makes the server ask.
fn able() -> Value {
    json!({
        "workspace": {
            "configuration": true,
            "applyEdit": true,
            "didChangeConfiguration": { "dynamicRegistration": true },
            "didChangeWatchedFiles": { "dynamicRegistration": true },
        },
        "window": { "workDoneProgress": true },
    })
}

#[tokio::test]
async fn a_client_that_never_answers_gets_everything() {
    let mut client = Client::start(json!({ "capabilities": able() })).await;
    for _ in 0..150 {
        client.tell("workspace/didChangeConfiguration", json!({ "settings": null })).await;
    }
    client.open(URI, ORGAN_LINE).await;
    assert!(rules(&client.diagnostics(URI, 1).await).contains(&"organ-line-comma"));
    for _ in 0..150 {
        let fixed =
            client.ask("workspace/executeCommand", json!({ "command": "resolint.fixAll", "arguments": [URI] })).await;
        assert!(fixed["error"].is_null(), "{fixed}");
    }
    let checked =
        client.ask("workspace/executeCommand", json!({ "command": "resolint.checkWorkspace", "arguments": [] })).await;
    assert_eq!(checked["result"]["files"], 0);
    client.leave().await;
}

#[tokio::test]
async fn settings_are_asked_for_and_taken() {
    let mut client = Client::unintroduced();
    client.answers.insert("workspace/configuration", json!([{ "maxFindings": 1, "holdBack": false }]));
    client.ask("initialize", json!({ "capabilities": able() })).await;
    client.tell("initialized", json!({})).await;
    client.open(URI, "*The General Assembly*\n\n*Recalling* the tides\n\n*Noting* the reefs\n").await;
    client
        .wait_for(|message| {
            message["params"]["uri"] == URI
                && message["params"]["diagnostics"].as_array().is_some_and(|all| all.len() == 1)
        })
        .await;
    let asked = client.wait_for(|message| message["method"] == "client/registerCapability").await;
    assert_eq!(asked["params"]["registrations"].as_array().map(Vec::len), Some(2));
    let watched = asked["params"]["registrations"][0]["registerOptions"]["watchers"].to_string();
    assert!(["**/*.toml", "**/*.tsv"].iter().all(|glob| watched.contains(glob)), "{watched}");

    client.answers.insert("workspace/configuration", json!([{ "maxFindings": "many" }]));
    client.tell("workspace/didChangeConfiguration", json!({ "settings": null })).await;
    client
        .wait_for(|message| {
            message["params"]["message"].as_str().is_some_and(|words| words.contains("settings of resolint"))
        })
        .await;
    client.leave().await;
}

#[tokio::test]
async fn a_client_that_traces_hears_of_publications() {
    let mut client = Client::plain().await;
    client.tell("$/setTrace", json!({ "value": "messages" })).await;
    client.open(URI, ORGAN_LINE).await;
    client.wait_for(|message| message["method"] == "$/logTrace").await;
    client.leave().await;
}
