use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A document symbol stands in the text of a resolution, not in a footnote.
    ///
    /// ## Why
    /// The text names a document by its title, so that it can be read aloud; the symbol goes to a footnote. Only the
    /// Security Council gives symbols in brackets in the text.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Taking note* of the report of the Secretary-General on harbour lights (A/79/127),
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Taking note* of the report of the Secretary-General on harbour lights,[^1]
    ///
    /// [^1]: A/79/127.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes: in resolutions all sources are cited in footnotes. In
    /// 210 adopted texts of the General Assembly, the Human Rights Council and the Economic and Social Council a symbol
    /// stands in a paragraph only after the word “document”.
    "symbol-in-text", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.symbols.is_empty() {
        return;
    }
    let Some(running) = Running::of(block) else { return };
    for symbol in block.symbols.iter().filter(|symbol| !symbol.joined && running.own(symbol.at.start as usize)) {
        // The text speaks of the document as such: `the measures contained in document CD/1299`.
        let before = block.text[..symbol.at.start as usize].trim_end_matches([' ', '\u{a0}', '[']);
        if before.ends_with("document") || before.ends_with("documents") {
            continue;
        }
        let written = block.slice(symbol.at);
        sink.report(symbol.at, format!("“{written}” stands in the text: give the symbol in a footnote"));
    }
}
