use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Slip};

rule! {
    /// A document symbol is not written as the document bears it.
    ///
    /// ## Why
    /// A symbol is the address of a document. With a stop left out or a small letter for a capital, the document system
    /// of the United Nations finds nothing.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the atlas of harbour lights,[^1]
    ///
    /// [^1]: A/C3/79/L.17.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the atlas of harbour lights,[^1]
    ///
    /// [^1]: A/C.3/79/L.17.
    /// ```
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the atlas of harbour lights,[^1]
    ///
    /// [^1]: A/79/127/rev1 and A/Res/67/190.
    /// ```
    ///
    /// ## Source
    /// United Nations document symbols: a root and, after each slash, a part; “L”, “Rev”, “Add” and “Corr” have a stop
    /// before their number. Of 1,735 symbols in 300 adopted texts one is not so written.
    "symbol-malformed", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    for symbol in &block.symbols {
        let Some(Slip::Malformed(right)) = &symbol.slip else { continue };
        let written = block.slice(symbol.at);
        let edits = vec![(symbol.at, right.to_string())];
        let reported = sink.report(symbol.at, format!("“{written}” is no document symbol: write “{right}”"));
        let title = format!("Write “{right}”");
        // A stop or capital is certain; with a nought or slash, a figure may be missing too.
        if letters(written) == letters(right) && figures(written) == figures(right) {
            reported.fix(title, edits);
        } else {
            reported.unsafe_fix(title, edits);
        }
    }
}

/// The letters of a symbol in one case.
fn letters(symbol: &str) -> String {
    symbol.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect()
}

/// Its figures, one number after another.
fn figures(symbol: &str) -> Vec<&str> {
    symbol.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect()
}
