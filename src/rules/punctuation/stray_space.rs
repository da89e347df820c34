use crate::lexicon::Needle;
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

static DOUBLED: Needle = Needle::new("  ");

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !prose::is_prose(block) {
        return;
    }
    let bytes = block.body().as_bytes();
    let doubled = DOUBLED.places(block.body());
    let signs = memchr::memchr3_iter(b',', b';', b':', bytes).chain(memchr::memchr_iter(b'.', bytes));
    let before_signs = signs.filter(|&at| at > 0 && bytes[at - 1] == b' ').map(|at| at - 1);
    let mut places: Vec<usize> = doubled.chain(before_signs).collect();
    places.sort_unstable();
    let mut after = 0;
    for place in places {
        if place >= after {
            after = spaces(block, place, sink);
        }
    }
}

/// Looks at the spaces around a byte of the body, and tells where they end.
fn spaces(block: &Block, place: usize, sink: &mut Sink<Span<InBlock>>) -> usize {
    let (bytes, from) = (block.body().as_bytes(), block.body.start as usize);
    let start = place - bytes[..place].iter().rev().take_while(|&&b| b == b' ').count();
    let at = start + bytes[start..].iter().take_while(|&&b| b == b' ').count();
    // Spaces at the end and at the beginning of a line are the lay-out of the file.
    let within = !matches!(bytes.get(at), None | Some(b'\n' | b'\r' | b'|')) && start > 0 && bytes[start - 1] != b'\n';
    let span = Span::new(from + start, from + at);
    if within && before_sign(&bytes[at..], bytes[start - 1]) {
        let sign = char::from(bytes[at]);
        sink.report(span, format!("no space stands before “{sign}”: delete it"))
            .fix("Delete the space", vec![(span, String::new())]);
    } else if within && at - start > 1 {
        sink.report(span, "one space stands between words: delete the others")
            .fix("Leave one space", vec![(span, " ".to_owned())]);
    }
    at
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
