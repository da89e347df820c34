use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role, opener};

rule! {
    /// A comma was lost where a footnote mark stands.
    ///
    /// ## Why
    /// The mark follows the comma, and when it was put in, the comma went. The paragraph joins its parts by commas
    /// elsewhere, so one is due here too.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its interest in tides, reaffirming the Convention on Harbour Lights[^1] and welcoming the work of pilots,
    ///
    /// [^1]: Resolution 46/152, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its interest in tides, reaffirming the Convention on Harbour Lights,[^1] and welcoming the work of pilots,
    ///
    /// *Recalling also* the Atlas of Tides[^2] and noting the work of its keepers,
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// [^2]: Resolution 51/12, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, punctuation and footnotes. In 300 adopted texts seven paragraphs join participles by
    /// commas and have a mark before the last: all seven have the comma. A committee report of 2013 has lost two.
    "footnote-comma-lost", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !matches!(block.kind, Kind::Paragraph(Role::Preambular)) {
        return;
    }
    let body = block.body.start as usize;
    for mark in &block.inlines.marks {
        let (start, end) = (mark.outer.start as usize, mark.outer.end as usize);
        let before = &block.text[body.min(start)..start];
        if !before.ends_with(|c: char| c.is_alphanumeric() || c == ')') {
            continue;
        }
        let after = block.text[end..].trim_start_matches(['\u{a0}', ' ', '\n']);
        let lost = match after.strip_prefix("and ") {
            Some(rest) => is_participle(rest) && joins_by_commas(before),
            None => ["where applicable,", "where appropriate,"].iter().any(|words| after.starts_with(words)),
        };
        if lost && after.len() < block.text.len() - end {
            let words: Vec<&str> = after.split_whitespace().take(2).collect();
            let words = words.join(" ");
            sink.report(
                mark.outer,
                format!("a comma is missing before “{}”: insert it before the mark", words.trim_end_matches(',')),
            )
            .unsafe_fix("Insert a comma", vec![(Span::at(start), ",".to_owned())]);
        }
    }
}

/// Whether a participle that opens preambular paragraphs begins the text.
fn is_participle(text: &str) -> bool {
    let len = text.bytes().take_while(u8::is_ascii_lowercase).count();
    matches!(opener::verbs::head(&text[..len]), Some((_, opener::verbs::Form::Gerund)))
}

/// Whether such a participle follows a comma.
fn joins_by_commas(text: &str) -> bool {
    text.match_indices(", ").any(|(at, join)| is_participle(&text[at + join.len()..]))
}
