use memchr::memchr_iter;

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A slash stands for “or” or “and” between two words.
    ///
    /// ## Why
    /// A slash leaves open whether one is meant, or the other, or both. Say which; “and/or” alone has become usual.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the keeper to light his/her lamp before dusk.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the keeper to light his or her lamp and/or to ring the bell before dusk.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, punctuation. 300 sampled adopted texts have “and/or” 77 times, and other words with
    /// a slash only in names such as HIV/AIDS.
    "slash-for-or", Fixes::Unsafe, |_| Scope::block(check)
}

/// Pairs that are written so: one is usual, the other the name of a scale of salaries.
const KEPT: [&str; 2] = ["and/or", "base/floor"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(running) = Running::of(block) else { return };
    let body = block.body();
    for slash in memchr_iter(b'/', body.as_bytes()) {
        let letters = |c: &char| c.is_ascii_lowercase();
        let first = body[..slash].chars().rev().take_while(letters).count();
        let second = body[slash + 1..].chars().take_while(letters).count();
        let (start, end) = (slash - first, slash + 1 + second);
        // Parts of an address or a symbol have other signs beside them.
        let apart = (start == 0 || body[..start].ends_with([' ', '\u{a0}', '(', '\n']))
            && !body[end..].starts_with(|c: char| {
                c.is_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | ':') && is_tight(&body[end..])
            });
        let written = &body[start..end];
        if first == 0 || second < 2 || !apart || KEPT.contains(&written) {
            continue;
        }
        let at = block.in_body(start, end);
        if !running.own(at.start as usize) || block.inlines.targets.iter().any(|one| one.contains(at.start as usize)) {
            continue;
        }
        let (one, other) = (&body[start..slash], &body[slash + 1..end]);
        let right = if one == "s" { "he or she".to_owned() } else { format!("{one} or {other}") };
        sink.report(at, format!("“{written}” leaves open which is meant: write “{right}”, or “and”"))
            .unsafe_fix(format!("Write “{right}”"), vec![(at, right)]);
    }
}

/// Whether a sign has more after it than a space.
fn is_tight(rest: &str) -> bool {
    rest.chars().nth(1).is_some_and(|c| !c.is_whitespace())
}
