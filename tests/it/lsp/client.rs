//! A client over streams in memory.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, DuplexStream, ReadHalf, WriteHalf};
use tokio::task::JoinHandle;

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// A client that has a server of its own.
pub struct Client {
    read: BufReader<ReadHalf<DuplexStream>>,
    write: WriteHalf<DuplexStream>,
    asked: i64,
    /// What the server said that was no answer, oldest first.
    pub heard: Vec<Value>,
    /// What the client answers, by method; to anything else it is silent.
    pub answers: HashMap<&'static str, Value>,
    /// The server, which tells whether the client took its leave as it should.
    pub server: JoinHandle<bool>,
    /// What the server said it can.
    pub capabilities: Value,
}

/// A message with its header.
pub fn frame(body: &str) -> Vec<u8> {
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

impl Client {
    /// A client that can little, with settings that hold nothing back.
    pub async fn plain() -> Self {
        Self::start(json!({ "capabilities": {}, "initializationOptions": { "holdBack": false } })).await
    }

    /// A client that introduces itself with these parameters.
    pub async fn start(params: Value) -> Self {
        let mut client = Self::unintroduced();
        client.capabilities = client.ask("initialize", params).await["result"]["capabilities"].clone();
        client.tell("initialized", json!({})).await;
        client
    }

    /// A client that has said nothing yet.
    pub fn unintroduced() -> Self {
        let (ours, theirs) = tokio::io::duplex(1 << 16);
        let (input, output) = tokio::io::split(theirs);
        let server = tokio::spawn(resolint::lsp::serve(input, output));
        let (read, write) = tokio::io::split(ours);
        let read = BufReader::new(read);
        let capabilities = Value::Null;
        Self { read, write, asked: 0, heard: Vec::new(), answers: HashMap::new(), server, capabilities }
    }

    /// Sends bytes.
    pub async fn send(&mut self, bytes: &[u8]) {
        self.write.write_all(bytes).await.expect("the server reads");
    }

    /// Sends a notification.
    pub async fn tell(&mut self, method: &str, params: Value) {
        let message = json!({ "jsonrpc": "2.0", "method": method, "params": params });
        self.send(&frame(&message.to_string())).await;
    }

    /// Sends a request and gives its number.
    pub async fn request(&mut self, method: &str, params: Value) -> i64 {
        self.asked += 1;
        let message = json!({ "jsonrpc": "2.0", "id": self.asked, "method": method, "params": params });
        self.send(&frame(&message.to_string())).await;
        self.asked
    }

    /// Sends a request and waits for its answer.
    pub async fn ask(&mut self, method: &str, params: Value) -> Value {
        let id = self.request(method, params).await;
        self.answer(id).await
    }

    /// Waits for the answer to a request.
    pub async fn answer(&mut self, id: i64) -> Value {
        loop {
            let message = self.next().await;
            if message["id"] == id && message["method"].is_null() {
                return message;
            }
            self.hear(message).await;
        }
    }

    async fn hear(&mut self, message: Value) {
        let method = message["method"].as_str().unwrap_or_default();
        if let Some(answer) = self.answers.get(method) {
            let answer = json!({ "jsonrpc": "2.0", "id": message["id"], "result": answer });
            self.send(&frame(&answer.to_string())).await;
        }
        self.heard.push(message);
    }

    /// Waits for any message.
    async fn next(&mut self) -> Value {
        let read = async {
            let mut length = 0;
            loop {
                let mut line = String::new();
                self.read.read_line(&mut line).await.expect("a line of the header");
                assert!(!line.is_empty(), "the server closed the stream");
                if line == "\r\n" {
                    break;
                }
                if let Some(value) = line.strip_prefix("Content-Length: ") {
                    length = value.trim().parse().expect("a length");
                }
            }
            let mut body = vec![0; length];
            self.read.read_exact(&mut body).await.expect("the body");
            serde_json::from_slice(&body).expect("JSON")
        };
        tokio::time::timeout(PATIENCE, read).await.expect("the server says something")
    }

    /// Opens a document.
    pub async fn open(&mut self, uri: &str, text: &str) {
        let language = if uri.ends_with(".toml") { "toml" } else { "markdown" };
        let item = json!({ "uri": uri, "languageId": language, "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": item })).await;
    }

    /// Changes a document.
    pub async fn change(&mut self, uri: &str, version: i64, changes: Value) {
        let document = json!({ "uri": uri, "version": version });
        self.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": changes })).await;
    }

    /// Gives a document another text.
    pub async fn replace(&mut self, uri: &str, version: i64, text: &str) {
        self.change(uri, version, json!([{ "text": text }])).await;
    }

    /// Closes a document.
    pub async fn close(&mut self, uri: &str) {
        self.tell("textDocument/didClose", json!({ "textDocument": { "uri": uri } })).await;
    }

    /// Waits for a message that was heard or will be.
    pub async fn wait_for(&mut self, mut wanted: impl FnMut(&Value) -> bool) -> Value {
        if let Some(at) = self.heard.iter().position(&mut wanted) {
            return self.heard.remove(at);
        }
        loop {
            let message = self.next().await;
            self.hear(message.clone()).await;
            if wanted(&message) {
                self.heard.pop();
                return message;
            }
        }
    }

    /// Waits for the diagnostics of a version of a document.
    pub async fn diagnostics(&mut self, uri: &str, version: i64) -> Vec<Value> {
        let published =
            self.wait_for(|message| is_about(message, uri) && message["params"]["version"] == version).await;
        published["params"]["diagnostics"].as_array().expect("a list").clone()
    }

    /// Waits for diagnostics of a document, of whatever version.
    pub async fn any_diagnostics(&mut self, uri: &str) -> Vec<Value> {
        let published = self.wait_for(|message| is_about(message, uri)).await;
        published["params"]["diagnostics"].as_array().expect("a list").clone()
    }

    /// Takes its leave and waits for the server to end.
    pub async fn leave(mut self) {
        let answer = self.ask("shutdown", Value::Null).await;
        assert!(answer["error"].is_null(), "{answer}");
        self.tell("exit", Value::Null).await;
        let orderly = tokio::time::timeout(PATIENCE, self.server).await.expect("the server ends").expect("no panic");
        assert!(orderly);
    }
}

/// Whether a message shows the diagnostics of a document.
pub fn is_about(message: &Value, uri: &str) -> bool {
    message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri
}

/// The names of the rules of diagnostics.
pub fn rules(diagnostics: &[Value]) -> Vec<&str> {
    diagnostics.iter().map(|one| one["code"].as_str().unwrap_or("none")).collect()
}

/// A range on one line.
pub fn range(line: usize, from: usize, to: usize) -> Value {
    json!({ "start": { "line": line, "character": from }, "end": { "line": line, "character": to } })
}
