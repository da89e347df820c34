//! The server as a process: how it starts and how it ends.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::client::frame;

struct Process {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Process {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_resolint"));
        command.arg("lsp").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("a process");
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().expect("its output"));
        Self { child, input, output }
    }

    fn send(&mut self, message: Value) {
        let input = self.input.as_mut().expect("the input is open");
        input.write_all(&frame(&message.to_string())).and_then(|()| input.flush()).expect("it reads");
    }

    fn initialize(&mut self, process: Option<u32>) {
        let params = json!({ "processId": process, "capabilities": {} });
        self.send(json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params }));
        assert_eq!(receive(&mut self.output)["result"]["serverInfo"]["name"], "resolint");
        self.send(json!({ "jsonrpc": "2.0", "method": "initialized", "params": {} }));
    }

    /// The status with which it ends of itself.
    fn status(&mut self) -> i32 {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return status.code().unwrap_or(-1);
            }
            if start.elapsed() > Duration::from_secs(30) {
                let _ = self.child.kill();
                panic!("the server stays running");
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

fn receive(output: &mut impl BufRead) -> Value {
    let mut length = 0;
    loop {
        let mut line = String::new();
        output.read_line(&mut line).expect("a line");
        match line.trim() {
            "" => break,
            line => {
                if let Some(value) = line.strip_prefix("Content-Length: ") {
                    length = value.parse().expect("a length");
                }
            }
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).expect("the body");
    serde_json::from_slice(&body).expect("JSON")
}

#[test]
fn it_publishes_and_ends_as_asked() {
    let mut server = Process::start(&["--stdio"]);
    server.initialize(None);
    let item =
        json!({ "uri": "untitled:a", "languageId": "markdown", "version": 4, "text": "*The General Assembly*\n" });
    server.send(json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": { "textDocument": item } }));
    assert_eq!(receive(&mut server.output)["params"]["version"], 4);
    server.send(json!({ "jsonrpc": "2.0", "id": 2, "method": "shutdown" }));
    assert_eq!(receive(&mut server.output)["id"], 2);
    server.send(json!({ "jsonrpc": "2.0", "method": "exit" }));
    // The input stays open.
    assert_eq!(server.status(), 0);
}

#[test]
fn it_ends_when_told_to_without_a_farewell() {
    let mut server = Process::start(&[]);
    server.initialize(None);
    server.send(json!({ "jsonrpc": "2.0", "method": "exit" }));
    assert_eq!(server.status(), 1);
}

#[test]
fn it_ends_before_it_was_introduced() {
    let mut server = Process::start(&[]);
    server.send(json!({ "jsonrpc": "2.0", "method": "exit" }));
    assert_eq!(server.status(), 1);
}

#[test]
fn it_ends_with_its_input() {
    for introduced in [false, true] {
        let mut server = Process::start(&[]);
        if introduced {
            server.initialize(None);
        }
        server.input = None;
        assert_eq!(server.status(), 1);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn it_ends_with_its_editor() {
    let mut editor = Command::new("sleep").arg("60").spawn().expect("a process");
    let mut server = Process::start(&[]);
    server.initialize(Some(editor.id()));
    editor.kill().and_then(|()| editor.wait()).expect("the editor ends");
    assert_eq!(server.status(), 1);
}

#[test]
fn it_serves_a_port_of_this_machine() {
    let mut server = Process::start(&["--port", "0"]);
    let mut told = String::new();
    BufReader::new(server.child.stderr.take().expect("its log")).read_line(&mut told).expect("a line");
    let address = told.trim().strip_prefix("listening on ").expect("an address").to_owned();
    assert!(address.starts_with("127.0.0.1:"), "{address}");
    let stream = TcpStream::connect(&address).expect("a connection");
    let mut writer = stream.try_clone().expect("both ways");
    let mut reader = BufReader::new(stream);
    for message in [
        json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "capabilities": {} } }),
        json!({ "jsonrpc": "2.0", "id": 2, "method": "shutdown" }),
    ] {
        writer.write_all(&frame(&message.to_string())).expect("it reads");
        assert_eq!(receive(&mut reader)["id"], message["id"]);
    }
    writer.write_all(&frame(&json!({ "jsonrpc": "2.0", "method": "exit" }).to_string())).expect("it reads");
    assert_eq!(server.status(), 0);
}

#[test]
fn one_that_was_killed_is_replaced_by_another_that_shows_the_same() {
    let shown = || {
        let mut server = Process::start(&[]);
        server.initialize(None);
        let text = "*The General Assembly*\n\n*Recalling* the tides;\n";
        let item = json!({ "uri": "file:///atlas.unres", "languageId": "un-resolution", "version": 7, "text": text });
        let params = json!({ "textDocument": item });
        server.send(json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": params }));
        let published = loop {
            let message = receive(&mut server.output);
            if message["method"] == "textDocument/publishDiagnostics" {
                break message["params"].clone();
            }
        };
        server.child.kill().and_then(|()| server.child.wait()).expect("it ends");
        published
    };
    let first = shown();
    assert_eq!((first["version"].as_i64(), first["diagnostics"].as_array().map(Vec::len)), (Some(7), Some(2)));
    assert_eq!(shown(), first);
}
