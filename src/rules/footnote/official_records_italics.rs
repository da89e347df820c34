use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, EmphasisStyle};

rule! {
    /// The italics of an Official Records title do not end with the number of the supplement.
    ///
    /// ## Why
    /// The title ends with the supplement's number. The symbol after it, in brackets, is no part of the title and stands
    /// in roman.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Taking note* of the report on harbour lights,[^1]
    ///
    /// [^1]: *Official Records of the General Assembly, Sixty-seventh Session, Supplement No. 53 (A/67/53)*, chap. IV.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Taking note* of the report on harbour lights,[^1]
    ///
    /// [^1]: *Official Records of the General Assembly, Sixty-seventh Session, Supplement No. 53* (A/67/53), chap. IV.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes and italics. Of 105 footnotes of 300 adopted texts with such a title one
    /// ends the italics elsewhere; of six in a committee report of 2013, four do.
    "official-records-italics", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(words) = block.note_words() else { return };
    let titles = block.inlines.emphasis.iter().filter(|run| {
        let inner = block.slice(run.inner);
        run.style == EmphasisStyle::Italic && run.outer.start >= words.start && inner.contains("Supplement No")
    });
    for run in titles {
        let inner = block.slice(run.inner);
        let end = run.inner.end as usize;
        let sign = &block.text[end..run.outer.end as usize];
        if inner.ends_with(')')
            && let Some(open) = inner.rfind(" (")
            && holds_symbol(block, run.inner.start as usize + open + 2)
        {
            let open = run.inner.start as usize + open;
            let bracket = &block.text[open + 1..end];
            sink.report(
                Span::new(open + 1, end),
                format!("“{bracket}” stands inside the italics of the title: end them before it"),
            )
            .fix(
                "End the italics before the bracket",
                vec![(Span::at(open), sign.to_owned()), (Span::new(end, run.outer.end as usize), String::new())],
            );
        } else if inner.ends_with("Supplement No.") {
            let rest = &block.text[run.outer.end as usize..];
            let gap = rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len();
            let len = rest[gap..].bytes().take_while(u8::is_ascii_alphanumeric).count();
            if len > 0 {
                let to = run.outer.end as usize + gap + len;
                sink.report(
                    Span::new(to - len, to),
                    format!("“{}” belongs to the title: end the italics after it", &rest[gap..gap + len]),
                )
                .fix(
                    "End the italics after the number",
                    vec![(Span::new(end, run.outer.end as usize), String::new()), (Span::at(to), sign.to_owned())],
                );
            }
        }
    }
}

fn holds_symbol(block: &Block, at: usize) -> bool {
    block.symbols.binary_search_by_key(&at, |symbol| symbol.at.start as usize).is_ok()
}
