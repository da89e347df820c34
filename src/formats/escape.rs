//! Text inside HTML and XML.

/// Appends a text so that it stands for itself in XML and HTML, between tags as in attributes. Characters that XML
/// does not know become U+FFFD.
pub fn escape(text: &str, out: &mut String) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let stands = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            0..=8 | 0x0B | 0x0C | 0x0E..=0x1F => "\u{fffd}",
            // U+FFFE and U+FFFF, which end in these bytes.
            0xBF if text.as_bytes()[..at].ends_with(b"\xEF\xBF") => "",
            0xBE if text.as_bytes()[..at].ends_with(b"\xEF\xBF") => "",
            _ => continue,
        };
        if stands.is_empty() {
            out.push_str(&text[from..at - 2]);
            out.push('\u{fffd}');
        } else {
            out.push_str(&text[from..at]);
            out.push_str(stands);
        }
        from = at + 1;
    }
    out.push_str(&text[from..]);
}
