use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// The word “document” stands before a symbol in a footnote.
    ///
    /// ## Why
    /// A symbol of the United Nations speaks for itself. Only documents of other bodies, whose symbols few readers know,
    /// are introduced as such.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the atlas of harbour lights,[^1]
    ///
    /// [^1]: See doc. A/79/127, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the atlas of harbour lights[^1] and the list of buoys,[^2]
    ///
    /// [^1]: See A/79/127, annex.
    ///
    /// [^2]: International Lamp Board, document ILB/79/3.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes. None of 519 footnotes of 300 adopted texts that cite a document of the
    /// General Assembly, the Security Council or the Economic and Social Council introduces it.
    "symbol-introduced", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(words) = block.note_words() else { return };
    let text = block.slice(words);
    let head = text.strip_prefix("See ").unwrap_or(text);
    let start = words.end as usize - head.len();
    let named = [
        "Document no. ",
        "Document No. ",
        "Document ",
        "document no. ",
        "document No. ",
        "document ",
        "Doc. ",
        "doc. ",
        "UN document ",
        "UN doc. ",
        "UN Doc. ",
        "United Nations document ",
    ];
    let Some(word) = named.iter().find(|word| head.starts_with(**word)) else { return };
    let at = start + word.len();
    let own = |symbol: &str| ["A/", "S/", "E/", "ST/"].iter().any(|root| symbol.starts_with(root));
    if block.symbols.iter().any(|one| one.at.start as usize == at && own(block.slice(one.at))) {
        let name = word.trim_end();
        sink.report(Span::new(start, at - 1), format!("“{name}” stands before a symbol: give the symbol alone"))
            .fix(format!("Delete “{name}”"), vec![(Span::new(start, at), String::new())]);
    }
}
