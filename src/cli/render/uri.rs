//! Paths as URI references.

use std::fmt::Write;

/// A path as a relative URI reference, or as a `file:` URI if it is absolute.
pub fn uri(path: &str) -> String {
    let path = path.strip_prefix("./").unwrap_or(path);
    let mut uri = String::with_capacity(path.len() + 8);
    let has_drive = path.as_bytes().get(1) == Some(&b':');
    match (path.starts_with('/'), has_drive) {
        (true, _) => uri.push_str("file://"),
        (_, true) => uri.push_str("file:///"),
        _ => {}
    }
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte) || has_drive && byte == b':' {
            uri.push(byte as char);
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}
