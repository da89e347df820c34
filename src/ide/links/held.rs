//! Places that are links already, or code.

use crate::span::{InBlock, Span};

/// What Markdown holds as links, addresses or code in a text.
pub(super) fn held(text: &str) -> Vec<Span<InBlock>> {
    let bytes = text.as_bytes();
    let mut held = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'`' => {
                let run = run_of(bytes, at);
                match closing(bytes, at + run, run) {
                    Some(end) => {
                        held.push(Span::new(at, end));
                        at = end;
                    }
                    None => at += run,
                }
                continue;
            }
            b'[' => open.push(at),
            b']' => {
                let start = open.pop();
                let close = match bytes.get(at + 1) {
                    Some(b'(') => b')',
                    Some(b'[') => b']',
                    _ => {
                        at += 1;
                        continue;
                    }
                };
                let target = bytes[at + 1..].iter().take(2048).position(|&b| b == close);
                if let (Some(start), Some(len)) = (start, target) {
                    at += 1 + len;
                    held.push(Span::new(start, at + 1));
                }
            }
            b':' if bytes[at..].starts_with(b"://") => {
                let start = at - bytes[..at].iter().rev().take_while(|b| b.is_ascii_alphanumeric()).count();
                let address = |b: &&u8| !b.is_ascii_whitespace() && !matches!(b, b'>' | b'<' | b'"');
                at += bytes[at..].iter().take_while(address).count();
                held.push(Span::new(start, at));
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    held
}

/// How many signs like the one at `at` stand there.
fn run_of(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().take_while(|&&b| b == bytes[at]).count()
}

/// The end of the next run of exactly `len` backticks.
fn closing(bytes: &[u8], from: usize, len: usize) -> Option<usize> {
    let mut at = from;
    while let Some(next) = memchr::memchr(b'`', &bytes[at..]) {
        let run = run_of(bytes, at + next);
        at += next + run;
        if run == len {
            return Some(at);
        }
    }
    None
}
