//! Cuts the input into frames and repairs what would end the session.
//!
//! The framework ends where a frame is no message. An editor that sends half of a surrogate pair, as some do while an
//! emoji is typed, would lose its server.

use memchr::memmem;
use tower_lsp_server::jsonrpc::{Request, Response};

/// A longer header than any client sends.
const LONGEST_HEADER: usize = 4 * 1024;
/// A longer message than a text of the greatest size makes.
const LONGEST_BODY: usize = 1 << 30;
/// What every frame begins with.
const LENGTH: &[u8] = b"content-length:";

/// Takes bytes as they come and gives whole frames that the framework can read.
#[derive(Default)]
pub struct Frames {
    unread: Vec<u8>,
    /// What was dropped, as sentences; whoever holds the frames takes them out.
    pub complaints: Vec<String>,
}

impl Frames {
    /// Takes bytes, and appends to `out` the frames they complete.
    pub fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        self.unread.extend_from_slice(bytes);
        let mut at = 0;
        while let Some(taken) = self.next(at, out) {
            at += taken;
        }
        self.unread.drain(..at);
    }

    /// How many bytes were dealt with from `at` on; nothing where more must come first.
    fn next(&mut self, at: usize, out: &mut Vec<u8>) -> Option<usize> {
        let rest = &mut self.unread[at..];
        if rest.is_empty() {
            return None;
        }
        let Some(end) = memmem::find(&rest[..rest.len().min(LONGEST_HEADER)], b"\r\n\r\n") else {
            // A header that does not end is none.
            return (rest.len() >= LONGEST_HEADER).then(|| self.skip(at));
        };
        let body = end + 4;
        let Some(length) = content_length(&rest[..end]) else { return Some(self.skip(at)) };
        if length > LONGEST_BODY {
            return Some(self.skip(at));
        }
        let message = rest.get_mut(body..body + length)?;
        repair_surrogates(message);
        if is_message(message) {
            out.extend_from_slice(format!("Content-Length: {length}\r\n\r\n").as_bytes());
            out.extend_from_slice(message);
        } else {
            let shown: String = String::from_utf8_lossy(message).chars().take(60).collect();
            self.complaints.push(format!("dropped a frame of {length} bytes that is no message: {shown}"));
        }
        Some(body + length)
    }

    /// Steps over bytes that are no frame, to where the next one may begin.
    fn skip(&mut self, at: usize) -> usize {
        let rest = &self.unread[at..];
        let next = (1..rest.len()).find(|&from| {
            let here = &rest[from..];
            let seen = here.len().min(LENGTH.len());
            here[..seen].eq_ignore_ascii_case(&LENGTH[..seen])
        });
        let skipped = next.unwrap_or(rest.len());
        self.complaints.push(format!("dropped {skipped} bytes that belong to no frame"));
        skipped
    }
}

/// The length that a header gives.
fn content_length(header: &[u8]) -> Option<usize> {
    let header = std::str::from_utf8(header).ok()?;
    header.split("\r\n").find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    })
}

/// Whether the framework reads these bytes as a message.
fn is_message(body: &[u8]) -> bool {
    let text = std::str::from_utf8(body).is_ok();
    text && (serde_json::from_slice::<Request>(body).is_ok() || serde_json::from_slice::<Response>(body).is_ok())
}

/// Replaces each `\ud800` to `\udfff` that is not half of a pair by `\ufffd`, which is as long.
fn repair_surrogates(body: &mut [u8]) {
    let has_any = |needle: &[u8]| memmem::find(body, needle).is_some();
    if !has_any(br"\ud") && !has_any(br"\uD") {
        return;
    }
    let mut at = 0;
    while at + 1 < body.len() {
        if body[at] != b'\\' {
            at += 1;
            continue;
        }
        match unit(body, at) {
            Some(0xD800..0xDC00) if matches!(unit(body, at + 6), Some(0xDC00..0xE000)) => at += 12,
            Some(0xD800..0xE000) => {
                body[at + 2..at + 6].copy_from_slice(b"fffd");
                at += 6;
            }
            Some(_) => at += 6,
            // Any other escape, of which `\\` must not be taken for the start of one.
            None => at += 2,
        }
    }
}

/// The code unit that `\uXXXX` at `at` writes.
fn unit(body: &[u8], at: usize) -> Option<u16> {
    let escape = body.get(at..at + 6)?;
    let digits = escape.strip_prefix(br"\u")?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}
