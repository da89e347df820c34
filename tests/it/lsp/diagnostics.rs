//! What a diagnostic says, and when.

use serde_json::{Value, json};

use super::client::{Client, is_about, range, rules};

const URI: &str = "untitled:diagnostics";

/// A client that shows all of a diagnostic.
fn showing() -> Value {
    let push = json!({
        "relatedInformation": true,
        "codeDescriptionSupport": true,
        "dataSupport": true,
        "tagSupport": { "valueSet": [1, 2] },
    });
    json!({ "textDocument": { "publishDiagnostics": push } })
}

#[tokio::test]
async fn a_diagnostic_says_all_that_the_client_shows() {
    let mut client = Client::start(json!({ "capabilities": showing() })).await;
    client.open(URI, "*The General Assembly*\n\n*Recalling* tides,[^1]\n\n[^1]: One.\n\n[^1]: Two.\n").await;
    let found = client.diagnostics(URI, 1).await;
    let comma = found.iter().find(|one| one["code"] == "organ-line-comma").expect("the comma");
    assert_eq!(comma["codeDescription"]["href"], "https://resolint.org/rules/organ-line-comma");
    assert_eq!(comma["source"], "resolint");
    assert_eq!(comma["severity"], 1);
    assert!(comma["data"]["fix"].is_string(), "{comma}");
    let twice = found.iter().find(|one| one["relatedInformation"].is_array()).expect("a finding with two places");
    assert_eq!(twice["relatedInformation"][0]["location"]["uri"], URI);

    let mut plain = Client::plain().await;
    plain.open(URI, "*The General Assembly*\n\n*Recalling* the tides,\n").await;
    let bare = &plain.diagnostics(URI, 1).await[0];
    assert!(bare["data"].is_null() && bare["codeDescription"].is_null(), "{bare}");
    client.leave().await;
    plain.leave().await;
}

#[tokio::test]
async fn what_silences_nothing_is_unnecessary() {
    let mut client = Client::start(json!({ "capabilities": showing() })).await;
    client.open(URI, "<!-- resolint-disable-next-line footnote-position -->\n*The General Assembly*,\n").await;
    let found = client.diagnostics(URI, 1).await;
    let unused = found.iter().find(|one| one["code"] == "suppression-unused").expect("the comment");
    assert_eq!(unused["tags"], json!([1]));
    client.leave().await;
}

#[tokio::test]
async fn endings_wait_for_the_paragraph_being_typed() {
    let mut client = Client::start(json!({ "capabilities": {} })).await;
    client.open(URI, "*The General Assembly*,\n\n*Recalling* the tides,\n\n*Noting* the reefs\n").await;
    assert!(rules(&client.diagnostics(URI, 1).await).contains(&"preamble-ending"), "nothing was typed yet");
    client.change(URI, 2, json!([{ "range": range(4, 18, 18), "text": " x" }])).await;
    assert!(!rules(&client.diagnostics(URI, 2).await).contains(&"preamble-ending"), "it is being typed");
    client.change(URI, 3, json!([{ "range": range(2, 20, 20), "text": "x" }])).await;
    assert!(rules(&client.diagnostics(URI, 3).await).contains(&"preamble-ending"), "another one is being typed");
    client.change(URI, 4, json!([{ "range": range(4, 18, 18), "text": "y" }])).await;
    assert!(!rules(&client.diagnostics(URI, 4).await).contains(&"preamble-ending"), "it is being typed");
    // After a pause the same version comes with all that is wrong in it.
    assert!(rules(&client.diagnostics(URI, 4).await).contains(&"preamble-ending"), "it is finished");
    client.change(URI, 5, json!([{ "range": range(4, 18, 18), "text": "z" }])).await;
    assert!(!rules(&client.diagnostics(URI, 5).await).contains(&"preamble-ending"), "it is being typed");
    client.tell("textDocument/didSave", json!({ "textDocument": { "uri": URI } })).await;
    assert!(rules(&client.diagnostics(URI, 5).await).contains(&"preamble-ending"), "it is saved");
    client.leave().await;
}

#[tokio::test]
async fn lines_added_above_move_what_was_found_below() {
    let mut client = Client::plain().await;
    let one = "# 80/1. Reefs\n\n*The General Assembly*\n\n1. *Welcomes* the atlas;\n\n2. *Requests* a map.\n\n";
    let text = one.repeat(30);
    client.open(URI, &text).await;
    let before = client.diagnostics(URI, 1).await;
    client.change(URI, 2, json!([{ "range": range(0, 0, 0), "text": "Words.\n\n\n" }])).await;
    let after = client.diagnostics(URI, 2).await;
    let mut fresh = Client::plain().await;
    fresh.open(URI, &format!("Words.\n\n\n{text}")).await;
    assert_eq!(after, fresh.diagnostics(URI, 1).await);
    assert_eq!(before.len(), after.len());
    client.leave().await;
}

#[tokio::test]
async fn no_more_is_shown_than_the_setting_says() {
    let text = "# 80/1. Reefs\n\n*The General Assembly*\n\n1. *Welcomes* the atlas\n\n".repeat(50);
    let mut client =
        Client::start(json!({ "capabilities": {}, "initializationOptions": { "resolint": { "maxFindings": 7 } } }))
            .await;
    client.open(URI, &text).await;
    assert_eq!(client.diagnostics(URI, 1).await.len(), 7);
    client.tell("workspace/didChangeConfiguration", json!({ "settings": { "resolint": { "maxFindings": 9 } } })).await;
    assert_eq!(client.diagnostics(URI, 1).await.len(), 9);
    client.leave().await;
}

#[tokio::test]
async fn a_client_that_asks_is_not_told_besides() {
    let capabilities = json!({
        "textDocument": { "diagnostic": {} },
        "workspace": { "diagnostics": { "refreshSupport": true } },
    });
    let mut client = Client::start(json!({ "capabilities": capabilities })).await;
    assert!(client.capabilities["diagnosticProvider"].is_object());
    client.open(URI, "*The General Assembly*,\n\n*Recalling* the tides\n").await;
    let document = json!({ "textDocument": { "uri": URI } });
    let first = client.ask("textDocument/diagnostic", document.clone()).await["result"].clone();
    assert_eq!(first["kind"], "full");
    assert!(rules(first["items"].as_array().expect("a list")).contains(&"preamble-ending"), "{first}");
    let again = json!({ "textDocument": { "uri": URI }, "previousResultId": first["resultId"] });
    assert_eq!(client.ask("textDocument/diagnostic", again).await["result"]["kind"], "unchanged");
    client.change(URI, 2, json!([{ "range": range(2, 21, 21), "text": "x" }])).await;
    let held = client.ask("textDocument/diagnostic", document).await["result"].clone();
    assert!(!rules(held["items"].as_array().expect("a list")).contains(&"preamble-ending"), "{held}");
    client.wait_for(|message| message["method"] == "workspace/diagnostic/refresh").await;
    let all = client.ask("workspace/diagnostic", json!({ "previousResultIds": [] })).await["result"].clone();
    assert_eq!(all["items"][0]["uri"], URI);
    assert!(!client.heard.iter().any(|message| is_about(message, URI)), "nothing was pushed");
    client.leave().await;

    let alone = json!({ "textDocument": { "diagnostic": {} } });
    let client = Client::start(json!({ "capabilities": alone })).await;
    assert!(client.capabilities["diagnosticProvider"].is_null(), "it could not be told to ask again");
    client.leave().await;
}

#[tokio::test]
async fn a_finding_that_the_editor_names_is_repaired_wherever_the_cursor_stands() {
    let mut client = Client::plain().await;
    client.open(URI, "*The General Assembly*,\n\n*Recalling* the tides;\n\n1. *Welcomes* the atlas.\n").await;
    let found = client.diagnostics(URI, 1).await;
    let titles = async |client: &mut Client, named: Value| {
        let params = json!({
            "textDocument": { "uri": URI }, "range": range(2, 0, 0), "context": { "diagnostics": named },
        });
        let actions = client.ask("textDocument/codeAction", params).await["result"].clone();
        let titles = actions.as_array().expect("a list").iter().map(|one| one["title"].to_string());
        titles.collect::<Vec<_>>().join(" ")
    };
    assert!(!titles(&mut client, json!([])).await.contains("“,”"));
    assert!(titles(&mut client, json!(found)).await.contains("“,”"));
    client.leave().await;
}
