use super::wording::quoted;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::citation::{self, Number};
use crate::syntax::{Fact, FactKinds, HeadingKind, Masthead, What};

rule! {
    /// The number in the heading of a resolution is not that of its symbol.
    ///
    /// ## Why
    /// A/RES/79/900 is resolution 79/900. When the file of an older resolution is used again, the number in its heading
    /// is easily left behind, and the text is then cited under two numbers.
    ///
    /// ## Examples
    /// ```invalid
    /// ---
    /// symbol: A/RES/79/900
    /// ---
    ///
    /// # 78/900. Protection of lighthouses
    ///
    /// *The General Assembly*,
    /// ```
    /// ```valid
    /// ---
    /// symbol: A/RES/79/900
    /// ---
    ///
    /// # 79/900. Protection of lighthouses
    ///
    /// *The General Assembly*,
    /// ```
    /// ```invalid
    /// ---
    /// symbol: S/RES/1313 (2000)
    /// ---
    ///
    /// # Resolution 1313 (2001)
    ///
    /// *The Security Council*,
    /// ```
    ///
    /// ## Source
    /// United Nations document symbols: after “RES” the symbol has the number of the resolution. All of 300 adopted texts
    /// agree.
    "number-mismatch", Fixes::Never,
    |_| Scope::text(FactKinds::FRONT.with(FactKinds::HEADING).with(FactKinds::MASTHEAD).with(FactKinds::ORGAN), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut named: Option<(usize, &str, Number)> = None;
    for (at, fact) in facts.iter().enumerate() {
        let symbol = match &fact.what {
            What::Front(front) => front.symbol.as_deref(),
            What::Masthead(Masthead::Symbol(symbol)) => Some(&**symbol),
            What::Heading(heading) if heading.kind == HeadingKind::Title => {
                let Some((first, symbol, number)) = named else { continue };
                let Some(written) = number_of(&heading.words) else { continue };
                // The symbol may be that of one part, or of several.
                if written.whole() != number.whole() {
                    let words = quoted(&heading.words);
                    sink.report(
                        at,
                        format!("{words} has the number {written}, and the symbol is “{symbol}”: correct one of them"),
                    )
                    .note(first, "the symbol stands here");
                }
                return;
            }
            // Later headings may be those of texts that this one recommends.
            What::Organ(_) => return,
            _ => None,
        };
        if let Some(symbol) = symbol
            && let Some((_, number, _)) = citation::named_by(symbol)
        {
            named = Some((at, symbol, number));
        }
    }
}

/// The number with which a heading begins: `79/900. Protection of lighthouses`, `Resolution 1313 (2000)`.
fn number_of(words: &str) -> Option<Number> {
    if let Some(rest) = words.strip_prefix("Resolution ") {
        return rest.parse().ok().filter(|number: &Number| number.session > 0);
    }
    words.split_once(". ").map_or(words, |(number, _)| number).parse().ok().filter(|number: &Number| number.session > 0)
}
