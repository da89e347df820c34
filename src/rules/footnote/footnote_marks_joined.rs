use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind};

rule! {
    /// Two footnote marks stand next to one another without a comma.
    ///
    /// ## Why
    /// Raised figures run together: marks 3 and 4 read as mark 34.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1][^2]
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// [^2]: Resolution 51/12, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1],[^2]
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// [^2]: Resolution 51/12, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes: several marks at one place are separated by commas. Such a place occurs
    /// once in 300 adopted texts, and once in a committee report of 2013, with commas both times.
    "footnote-marks-joined", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.kind == Kind::Note {
        return;
    }
    for pair in block.inlines.marks.windows(2) {
        let (start, end) = (pair[0].outer.end as usize, pair[1].outer.start as usize);
        if block.text[start..end.max(start)].trim_matches([' ', '\u{a0}']).is_empty() {
            sink.report(pair[0].outer.join(pair[1].outer), "two footnote marks run together: put a comma between them")
                .fix("Insert a comma", vec![(Span::new(start, end.max(start)), ",".to_owned())]);
        }
    }
}
