//! Edits and requests in the order of the wire.

use serde_json::{Value, json};

use super::client::{Client, is_about, range, rules};

const URI: &str = "untitled:order";

/// Whether a finding counts so many marks without a footnote.
fn tells_of(diagnostics: &[Value], marks: usize) -> bool {
    let words = format!("the text has {marks} footnotes marked");
    diagnostics.iter().any(|one| one["message"].as_str().is_some_and(|message| message.starts_with(&words)))
}

#[tokio::test]
async fn each_request_sees_the_edits_before_it_and_no_other() {
    let mut client = Client::plain().await;
    client.open(URI, "*The General Assembly*,\n\n*Recalling* the tides,\n").await;
    client.diagnostics(URI, 1).await;
    // Each edit adds a mark without a footnote, and one finding counts them.
    let mut asked = Vec::new();
    for n in 1..=300 {
        let mark = format!("[^{n}]");
        client.change(URI, n + 1, json!([{ "range": range(2, 11, 11), "text": mark }])).await;
        asked.push(client.request("textDocument/diagnostic", json!({ "textDocument": { "uri": URI } })).await);
        client
            .request(
                "textDocument/hover",
                json!({ "textDocument": { "uri": URI }, "position": { "line": 2, "character": 3 } }),
            )
            .await;
    }
    for (edits, id) in (1..).zip(asked) {
        let answer = client.answer(id).await;
        let items = answer["result"]["items"].as_array().expect("a full report").clone();
        assert!(edits < 3 || tells_of(&items, edits), "after {edits} edits: {items:?}");
    }
    let last = client.diagnostics(URI, 301).await;
    assert!(tells_of(&last, 300), "{last:?}");
    client.leave().await;
}

#[tokio::test]
async fn a_burst_is_published_a_few_times_and_in_order() {
    let mut client = Client::plain().await;
    client.open(URI, "*The General Assembly*,\n\n*Recalling* the tides,\n").await;
    client.diagnostics(URI, 1).await;
    let mut burst = Vec::new();
    for n in 2..=2001 {
        let change = json!([{ "range": range(2, 12, 12), "text": "x" }]);
        let params = json!({ "textDocument": { "uri": URI, "version": n }, "contentChanges": change });
        let message = json!({ "jsonrpc": "2.0", "method": "textDocument/didChange", "params": params });
        burst.extend(super::client::frame(&message.to_string()));
    }
    client.send(&burst).await;
    client.diagnostics(URI, 2001).await;
    let versions: Vec<i64> = client
        .heard
        .iter()
        .filter(|message| is_about(message, URI))
        .filter_map(|message| message["params"]["version"].as_i64())
        .collect();
    assert!(versions.is_sorted(), "{versions:?}");
    assert!(versions.len() < 200, "{} publications of 2000 versions", versions.len());
    client.leave().await;
}

#[tokio::test]
async fn what_is_closed_while_it_is_checked_ends_up_cleared() {
    let mut client = Client::plain().await;
    let text = "*The General Assembly*\n\n*Recalling* the tides\n\n".repeat(200);
    for _ in 0..20 {
        client.open(URI, &text).await;
        client.change(URI, 2, json!([{ "range": range(0, 0, 0), "text": "x" }])).await;
        client.close(URI).await;
    }
    client
        .ask("textDocument/hover", json!({ "textDocument": { "uri": URI }, "position": { "line": 0, "character": 0 } }))
        .await;
    client.wait_for(|message| is_about(message, URI) && message["params"]["diagnostics"] == json!([])).await;
    // Whatever was published before, nothing follows the empty list.
    client.open("untitled:other", "*The General Assembly*\n").await;
    client.any_diagnostics("untitled:other").await;
    let last = client.heard.iter().rev().find(|message| is_about(message, URI));
    assert!(last.is_none_or(|message| message["params"]["diagnostics"] == json!([])), "{last:?}");
    client.leave().await;
}

#[tokio::test]
async fn unknown_documents_and_places_outside_the_text_do_no_harm() {
    let mut client = Client::plain().await;
    client.change("untitled:unknown", 2, json!([{ "text": "x" }])).await;
    client.close("untitled:unknown").await;
    let unknown = json!({ "textDocument": { "uri": "untitled:unknown" }, "position": { "line": 0, "character": 0 } });
    for method in ["hover", "completion", "definition", "documentHighlight", "prepareRename", "linkedEditingRange"] {
        let answer = client.ask(&format!("textDocument/{method}"), unknown.clone()).await;
        assert!(answer["result"].is_null() && answer["error"].is_null(), "{answer}");
    }
    client.tell("textDocument/didChange", json!({ "nonsense": true })).await;
    client.tell("textDocument/didOpen", json!(3)).await;

    client.open(URI, "*The General Assembly*\n").await;
    let far = json!({ "start": { "line": 900, "character": 7 }, "end": { "line": 4_000_000_000u32, "character": 4_000_000_000u32 } });
    let reversed = json!({ "start": { "line": 0, "character": 22 }, "end": { "line": 0, "character": 21 } });
    client
        .change(
            URI,
            2,
            json!([{ "range": far, "text": "\n*Recalling* the tides\n" }, { "range": reversed, "text": "*," }]),
        )
        .await;
    // The text is now an organ line with its comma and a paragraph without one.
    let found = client.diagnostics(URI, 2).await;
    assert!(rules(&found).contains(&"preamble-ending"), "{found:?}");
    assert!(!rules(&found).contains(&"organ-line-comma"), "{found:?}");
    let beyond = json!({ "textDocument": { "uri": URI }, "position": { "line": 77, "character": 99 } });
    assert!(client.ask("textDocument/hover", beyond).await["error"].is_null());
    client.leave().await;
}

#[tokio::test]
async fn every_question_is_answered() {
    let mut client = Client::plain().await;
    client
        .open(
            URI,
            "*The General Assembly*,\n\n*Recalling* the tides,\n\n1. *Welcomes* the atlas;\n\n2. *Requests* a map.\n",
        )
        .await;
    let document = json!({ "uri": URI });
    let position = json!({ "line": 4, "character": 5 });
    let options = json!({ "tabSize": 4, "insertSpaces": true });
    let questions = [
        (
            "textDocument/codeAction",
            json!({ "textDocument": document, "range": range(4, 0, 5), "context": { "diagnostics": [] } }),
        ),
        ("textDocument/completion", json!({ "textDocument": document, "position": position })),
        ("textDocument/hover", json!({ "textDocument": document, "position": position })),
        ("textDocument/documentSymbol", json!({ "textDocument": document })),
        ("textDocument/foldingRange", json!({ "textDocument": document })),
        ("textDocument/selectionRange", json!({ "textDocument": document, "positions": [position] })),
        ("textDocument/documentHighlight", json!({ "textDocument": document, "position": position })),
        ("textDocument/definition", json!({ "textDocument": document, "position": position })),
        (
            "textDocument/references",
            json!({ "textDocument": document, "position": position, "context": { "includeDeclaration": true } }),
        ),
        ("textDocument/prepareRename", json!({ "textDocument": document, "position": position })),
        (
            "textDocument/rename",
            json!({ "textDocument": document, "position": { "line": 4, "character": 0 }, "newName": "7" }),
        ),
        ("textDocument/documentLink", json!({ "textDocument": document })),
        ("workspace/symbol", json!({ "query": "" })),
        ("textDocument/semanticTokens/full", json!({ "textDocument": document })),
        ("textDocument/semanticTokens/range", json!({ "textDocument": document, "range": range(4, 0, 5) })),
        ("textDocument/inlayHint", json!({ "textDocument": document, "range": range(4, 0, 5) })),
        ("textDocument/codeLens", json!({ "textDocument": document })),
        ("textDocument/linkedEditingRange", json!({ "textDocument": document, "position": position })),
        ("textDocument/formatting", json!({ "textDocument": document, "options": options })),
        (
            "textDocument/rangeFormatting",
            json!({ "textDocument": document, "range": range(4, 0, 5), "options": options }),
        ),
        (
            "textDocument/onTypeFormatting",
            json!({ "textDocument": document, "position": position, "ch": "\n", "options": options }),
        ),
    ];
    for (method, params) in questions {
        let answer = client.ask(method, params).await;
        assert!(answer["error"].is_null(), "{method}: {answer}");
    }
    let unknown =
        client.ask("workspace/executeCommand", json!({ "command": "resolint.export", "arguments": [] })).await;
    assert_eq!(unknown["error"]["code"], -32602);
    client.leave().await;
}

#[tokio::test]
async fn edits_here_and_there_come_to_the_same_as_the_last_text() {
    let paragraph = "*Recalling* the tides of the harbour and the 🙂 keepers of its lights\n\n";
    let start = format!("*The General Assembly*\n\n{}", paragraph.repeat(600));
    let mut client = Client::plain().await;
    client.open(URI, &start).await;
    let mut lines: Vec<String> = start.split('\n').map(str::to_owned).collect();
    let mut seed = 7_usize;
    for version in 2..=200 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Near one another mostly, and now and then far away; on lines that are not empty.
        let line = if version % 7 == 0 { (seed >> 33) % 600 } else { 40 + (seed >> 33) % 9 } * 2 + 2;
        let (from, to) = (11, 11 + (seed >> 45) % 3);
        let words = ["[^a]", ",", "x", "“", ""][(seed >> 50) % 5];
        client.change(URI, version, json!([{ "range": range(line, from, to), "text": words }])).await;
        let units: Vec<u16> = lines[line].encode_utf16().collect();
        let (from, to) = (from.min(units.len()), to.min(units.len()));
        let text = |units: &[u16]| String::from_utf16(units).expect("no half of a pair");
        lines[line] = format!("{}{words}{}", text(&units[..from]), text(&units[to..]));
    }
    let typed = client.diagnostics(URI, 200).await;
    let mut fresh = Client::plain().await;
    fresh.open(URI, &lines.join("\n")).await;
    assert_eq!(typed, fresh.diagnostics(URI, 1).await);
    client.leave().await;
    fresh.leave().await;
}
