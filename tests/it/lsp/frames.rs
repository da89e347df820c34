//! Frames that are none.

use serde_json::json;

use super::client::{Client, frame, rules};

const URI: &str = "untitled:frames";
/// Its organ line lacks a comma.
const ORGAN_LINE: &str = "*The General Assembly*\n\n*Recalling* the tides,\n";

#[tokio::test]
async fn broken_frames_are_dropped_and_logged() {
    let mut client = Client::plain().await;
    let deep = format!("{{\"jsonrpc\":\"2.0\",\"method\":\"x\",\"params\":{}{}}}", "[".repeat(5000), "]".repeat(5000));
    let broken: [Vec<u8>; 9] = [
        frame("{ this is not JSON"),
        frame("42"),
        frame("[]"),
        frame("{\"jsonrpc\":\"1.0\",\"method\":3}"),
        frame(&deep),
        frame(""),
        b"Content-Length: 4\r\n\r\n\xFF\xFE{}".to_vec(),
        b"X-Nonsense: yes\r\n\r\n".to_vec(),
        b"Content-Length: many\r\n\r\n".to_vec(),
    ];
    for (version, bytes) in (1..).zip(&broken) {
        client.send(bytes).await;
        client.open(URI, ORGAN_LINE).await;
        assert!(rules(&client.diagnostics(URI, 1).await).contains(&"organ-line-comma"), "after broken frame {version}");
        client.close(URI).await;
    }
    let logged = client.heard.iter().filter(|message| message["method"] == "window/logMessage").count();
    assert!(logged >= broken.len() - 2, "{logged} lines of log");
    client.leave().await;
}

#[tokio::test]
async fn half_a_pair_becomes_a_replacement_character() {
    let mut client = Client::plain().await;
    let item = r#"{"uri":"untitled:frames","languageId":"markdown","version":1,"text":"\\ud800 \ud83d\ude42\ud800[^a]\udc00\n"}"#;
    let params = format!("{{\"textDocument\":{item}}}");
    client
        .send(&frame(&format!("{{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{params}}}")))
        .await;
    let found = client.diagnostics(URI, 1).await;
    let mark = found.iter().find(|one| one["code"] == "footnote-undefined").expect("the mark");
    // `\ud800` in seven letters and a space, then the pair, then the replacement; the label follows `[^`.
    assert_eq!(mark["range"]["start"]["character"], 7 + 2 + 1 + 2);
    client.leave().await;
}

#[tokio::test]
async fn frames_may_come_in_any_pieces() {
    let mut client = Client::plain().await;
    let params = json!({ "textDocument": { "uri": URI, "languageId": "markdown", "version": 1, "text": "é🙂[^a]\n" } });
    let message = json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": params });
    for byte in frame(&message.to_string()) {
        client.send(&[byte]).await;
        tokio::task::yield_now().await;
    }
    assert!(rules(&client.diagnostics(URI, 1).await).contains(&"footnote-undefined"));
    client.leave().await;
}
