//! `resolint export` and `resolint.export`.

use std::fs;
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::HARBOUR;
use crate::lsp::client::Client;

fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("harbour.resolution.md"), HARBOUR).expect("a file");
    folder
}

fn run(folder: &TempDir, arguments: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_resolint"));
    command.current_dir(folder.path()).args(arguments.split_whitespace()).output().expect("a run")
}

fn complaint(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_ending_of_the_output_tells_the_format_and_html_goes_to_standard_output() {
    let folder = folder();
    let printed = run(&folder, "export harbour.resolution.md");
    assert_eq!(printed.status.code(), Some(0), "{printed:?}");
    let written = run(&folder, "export harbour.resolution.md --output harbour.html");
    assert_eq!((written.status.code(), written.stdout.len()), (Some(0), 0), "{written:?}");
    assert_eq!(fs::read(folder.path().join("harbour.html")).expect("a page"), printed.stdout);
    assert!(printed.stdout.starts_with(b"<!DOCTYPE html>"));
}

#[test]
fn what_cannot_be_exported_is_said_in_a_sentence() {
    let folder = folder();
    fs::write(folder.path().join("latin.md"), b"caf\xE9").expect("a file");
    let says = |arguments: &str, words: &str| {
        let said = complaint(&run(&folder, arguments));
        assert!(said.contains(words), "{said}");
    };
    says("export harbour.resolution.md --output harbour.odt", "harbour.odt tells no format; give one with --to");
    says("export harbour.resolution.md --to html --output harbour.resolution.md", "is what was read");
    says("export harbour.resolution.md --to docx", "docx is no text for standard output; name a file with --output");
    says("export nowhere.md", "there is no such file");
    says("export latin.md", "byte 3 is not UTF-8");
    says("export harbour.resolution.md --output no/where.html", "cannot write no/where.html");
}

async fn export(client: &mut Client, argument: Value) -> Value {
    let params = json!({ "command": "resolint.export", "arguments": [argument] });
    client.ask("workspace/executeCommand", params).await
}

#[tokio::test]
async fn an_editor_gets_the_page_of_its_buffer_or_has_a_file_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let uri = "untitled:harbour.resolution.md";
    let mut client = Client::plain().await;
    client.open(uri, HARBOUR).await;
    client.replace(uri, 2, &HARBOUR.replace("northern", "southern")).await;
    let page = export(&mut client, json!({ "uri": uri, "to": "html" })).await;
    let html = page["result"]["html"].as_str().expect("a page");
    assert!(html.contains("the southern lights"), "{html}");
    let path = folder.path().join("harbour.html");
    let written = export(&mut client, json!({ "uri": uri, "output": path })).await;
    assert_eq!(written["result"]["output"], json!(path), "{written}");
    assert_eq!(fs::read_to_string(path).expect("a page"), html);
    client.leave().await;
}

#[tokio::test]
async fn an_editor_is_told_why_there_is_no_export() {
    let mut client = Client::plain().await;
    client.open("untitled:a.md", "*The General Assembly*,\n").await;
    let mut says = async |argument: Value, words: &str| {
        let answer = export(&mut client, argument).await;
        let said = answer["error"]["message"].as_str().unwrap_or_default();
        assert!(said.contains(words), "{answer}");
    };
    says(json!({ "uri": "untitled:b.md" }), "untitled:b.md is not an open resolution").await;
    says(json!({ "uri": "untitled:a.md", "to": "odt" }), "there is no format odt").await;
    says(json!({ "uri": "untitled:a.md", "output": "/a.odt" }), "tells no format").await;
    says(json!({ "uri": "untitled:a.md", "to": "docx" }), "docx is no text; name a file as `output`").await;
    says(json!({ "uri": "untitled:a.md", "output": "a.html" }), "is no absolute path").await;
    says(json!({ "uri": "untitled:a.md", "output": "/no/where.html" }), "cannot write /no/where.html").await;
    says(json!({ "link": "untitled:a.md" }), "argument 0 of resolint.export").await;
    client.leave().await;
}
