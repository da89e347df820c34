use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::say;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind};

rule! {
    /// A footnote mark stands before a punctuation sign or after a space.
    ///
    /// ## Why
    /// The mark follows the punctuation: a reader meets the comma first and the note second. Before the sign, or
    /// adrift after a space, it looks as if it belonged to the next words.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights[^1], and its annex,
    ///
    /// [^1]: Resolution 46/152, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1] and its annex,
    ///
    /// [^1]: Resolution 46/152, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes. In texts of the General Assembly, the Human Rights Council and the
    /// Economic and Social Council 11 of about 23,000 marks stand before a sign.
    "footnote-position", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if matches!(block.kind, Kind::Note | Kind::Table | Kind::Heading(_)) {
        return;
    }
    let mut before_end = 0;
    for (i, mark) in block.inlines.marks.iter().enumerate() {
        let (start, end) = (mark.outer.start as usize, mark.outer.end as usize);
        let written = block.slice(mark.outer);
        // Marks at one place may stand next to one another, or with a comma or a space between: `¹, ²`.
        let between = |from: usize, to: usize| block.text[from..to].trim_matches([' ', '\u{a0}', ',']).is_empty();
        let adjoins = between(std::mem::replace(&mut before_end, end), start);
        let next = block.inlines.marks.get(i + 1).map(|next| next.outer.start as usize);
        let listed = next.is_some_and(|next| between(end, next));
        let sign = block.text[end..].chars().next().filter(|c| matches!(c, ',' | ';' | ':' | '.'));
        if let Some(sign) = sign.filter(|_| !listed) {
            let edits = vec![(mark.outer, String::new()), (Span::at(end + 1), written.to_owned())];
            sink.report(
                mark.outer,
                format!("footnote mark {written} stands before {}: put it after", say::sign(Some(sign))),
            )
            .fix(format!("Put the mark after “{sign}”"), edits);
        } else if !adjoins && start > block.body.start as usize && block.text[..start].ends_with([' ', '\u{a0}']) {
            let gap = start - block.text[..start].trim_end_matches([' ', '\u{a0}']).len();
            sink.report(
                mark.outer,
                format!("footnote mark {written} stands after a space: join it to the word before"),
            )
            .fix("Delete the space", vec![(Span::new(start - gap, start), String::new())]);
        }
    }
}
