use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A space is doubled, or stands before a sign that follows the word at once.
    ///
    /// ## Why
    /// One space stands between words, and none before a comma, semicolon, colon or full stop. What is more is left over
    /// from editing, and shows in print.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Notes* the survey of  reefs , islands and shoals.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Notes* the survey of reefs, islands and shoals.
    /// ```
    ///
    /// ## Source
    /// Practice of all organs: in 300 adopted texts no space stands before a sign.
    "stray-space", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !prose::is_prose(block) {
        return;
    }
    let (text, from) = (block.body(), block.body.start as usize);
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(found) = memchr::memchr(b' ', &bytes[at..]) {
        let start = at + found;
        let len = bytes[start..].iter().take_while(|&&b| b == b' ').count();
        at = start + len;
        // Spaces at the end and at the beginning of a line are the lay-out of the file.
        let within =
            !matches!(bytes.get(at), None | Some(b'\n' | b'\r' | b'|')) && start > 0 && bytes[start - 1] != b'\n';
        let place = Span::new(from + start, from + at);
        if within && before_sign(&bytes[at..], bytes[start - 1]) {
            let sign = char::from(bytes[at]);
            sink.report(place, format!("no space stands before “{sign}”: delete it"))
                .fix("Delete the space", vec![(place, String::new())]);
        } else if within && len > 1 {
            sink.report(place, "one space stands between words: delete the others")
                .fix("Leave one space", vec![(place, " ".to_owned())]);
        }
    }
}

/// Whether the text starts with a sign that follows a word at once. What begins with a stop, as ` .docx` or ` …`, is a word.
fn before_sign(rest: &[u8], before: u8) -> bool {
    let ends = rest.get(1).is_none_or(u8::is_ascii_whitespace);
    ends && match rest[0] {
        b',' | b';' | b':' => true,
        b'.' => before.is_ascii_alphanumeric() && !rest.starts_with(b". ."),
        _ => false,
    }
}
