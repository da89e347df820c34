//! The server and the command line find the same in the same text.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::client::Client;

/// The texts at hand: the fixtures, and the files of the folder that RESOLINT_CORPUS names.
fn texts() -> Vec<PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")];
    folders.extend(std::env::var_os("RESOLINT_CORPUS").map(PathBuf::from));
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of texts").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "md" || end == "txt") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// Rule, message and range, with lines and columns from 0.
type Found = Vec<(String, String, [u64; 4])>;

/// What the command line finds.
fn on_the_command_line(file: &Path) -> Found {
    let mut command = Command::new(env!("CARGO_BIN_EXE_resolint"));
    let output = command.args(["check", "--format", "json", "--no-progress"]).arg(file).output().expect("a run");
    let findings: Vec<Value> = serde_json::from_slice(&output.stdout).expect("an array");
    let number = |value: &Value| value.as_u64().expect("a number") - 1;
    let place = |range: &Value| {
        let (start, end) = (&range["start"], &range["end"]);
        [number(&start["line"]), number(&start["column"]), number(&end["line"]), number(&end["column"])]
    };
    let words = |value: &Value| value.as_str().expect("a string").to_owned();
    findings.iter().map(|one| (words(&one["rule"]), words(&one["message"]), place(&one["range"]))).collect()
}

/// What the server shows.
fn in_the_editor(diagnostics: &[Value]) -> Found {
    let number = |value: &Value| value.as_u64().expect("a number");
    let place = |range: &Value| {
        let (start, end) = (&range["start"], &range["end"]);
        [number(&start["line"]), number(&start["character"]), number(&end["line"]), number(&end["character"])]
    };
    let words = |value: &Value| value.as_str().expect("a string").to_owned();
    diagnostics.iter().map(|one| (words(&one["code"]), words(&one["message"]), place(&one["range"]))).collect()
}

#[tokio::test]
async fn the_same_is_found_in_every_text_at_hand() {
    let capabilities = json!({ "general": { "positionEncodings": ["utf-32"] } });
    let options = json!({ "maxFindings": 10_000_000 });
    let mut client = Client::start(json!({ "capabilities": capabilities, "initializationOptions": options })).await;
    for file in texts() {
        // Bytes that are no UTF-8 never come from an editor.
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let uri = format!("file://{}", file.display()).replace(' ', "%20");
        client.open(&uri, &text).await;
        let shown = in_the_editor(&client.diagnostics(&uri, 1).await);
        client.close(&uri).await;
        assert_eq!(shown, on_the_command_line(&file), "{}", file.display());
    }
    client.leave().await;
}
