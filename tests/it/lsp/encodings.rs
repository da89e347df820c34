//! Columns in bytes, in UTF-16 and in characters.

use serde_json::{Value, json};

use super::client::{Client, range};

const URI: &str = "untitled:encodings";
/// One of each: four bytes and two units, a combining accent, two bytes.
const TEXT: &str = "*The General Assembly*,\n\n*Recalling* the 🙂 e\u{301} é tides,[^a]\n";

async fn client(offered: Value) -> Client {
    let capabilities = json!({ "general": { "positionEncodings": offered } });
    Client::start(json!({ "capabilities": capabilities, "initializationOptions": { "holdBack": false } })).await
}

/// Where the mark without a footnote stands.
fn mark(diagnostics: &[Value]) -> Value {
    let found = diagnostics.iter().find(|one| one["code"] == "footnote-undefined");
    found.unwrap_or_else(|| panic!("no mark in {diagnostics:?}"))["range"].clone()
}

/// The letter in a mark `[^a]` that begins in a column.
fn label(line: usize, column: usize) -> Value {
    range(line, column + 2, column + 3)
}

#[tokio::test]
async fn columns_are_counted_as_agreed() {
    let before = TEXT.lines().nth(2).and_then(|line| line.split("[^").next()).expect("the paragraph");
    let cases = [
        (json!(["utf-16"]), "utf-16", before.encode_utf16().count()),
        (json!(["utf-32", "utf-8", "utf-16"]), "utf-8", before.len()),
        (json!(["utf-32", "utf-16"]), "utf-32", before.chars().count()),
        (json!(["utf-7"]), "utf-16", before.encode_utf16().count()),
        (Value::Null, "utf-16", before.encode_utf16().count()),
    ];
    for (offered, agreed, column) in cases {
        let mut client = client(offered).await;
        assert_eq!(client.capabilities["positionEncoding"], agreed);
        client.open(URI, TEXT).await;
        assert_eq!(mark(&client.diagnostics(URI, 1).await), label(2, column), "{agreed}");
        // Two letters typed right before the mark, behind all that counts differently.
        client.change(URI, 2, json!([{ "range": range(2, column - 1, column - 1), "text": "𝄞x" }])).await;
        let width = match agreed {
            "utf-8" => 5,
            "utf-16" => 3,
            _ => 2,
        };
        assert_eq!(mark(&client.diagnostics(URI, 2).await), label(2, column + width), "{agreed}");
        client.leave().await;
    }
}

#[tokio::test]
async fn a_place_inside_a_character_is_brought_back_to_its_start() {
    let mut client = client(json!(["utf-16"])).await;
    client.open(URI, "🙂[^a]\n").await;
    client.change(URI, 2, json!([{ "range": range(0, 1, 1), "text": "ab" }])).await;
    assert_eq!(mark(&client.diagnostics(URI, 2).await), label(0, 4));
    client.leave().await;
}

#[tokio::test]
async fn whole_texts_come_to_the_same() {
    let mut whole = client(json!(["utf-16"])).await;
    let texts = ["", TEXT, "🙂[^a]\n", "🙃[^a]\n", "🙃🙃[^a]\r\n[^a]", "[^a]", TEXT];
    whole.open(URI, "").await;
    for (version, text) in (2..).zip(texts) {
        whole.replace(URI, version, text).await;
        let typed = whole.diagnostics(URI, version).await;
        let mut fresh = client(json!(["utf-16"])).await;
        fresh.open(URI, text).await;
        assert_eq!(typed, fresh.diagnostics(URI, 1).await, "{text:?}");
    }
    whole.leave().await;
}

#[tokio::test]
async fn lines_end_where_editors_end_them() {
    let mut client = client(json!(["utf-16"])).await;
    client.open(URI, "a\rb\r\nc\u{2028}d\u{b}e\nf[^a]\n").await;
    assert_eq!(mark(&client.diagnostics(URI, 1).await), label(3, 1));
    client.leave().await;
}
