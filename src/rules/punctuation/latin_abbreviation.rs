use crate::lexicon::Use;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::phrases;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// “Etc.”, “e.g.” or “i.e.” stands in a paragraph.
    ///
    /// ## Why
    /// “Etc.” leaves open what is decided, and delegations will ask what else is meant. Write “such as” before examples,
    /// “namely” before what is meant, and leave the end of the list alone.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Notes* the cost of buoys, bells, etc. in small ports.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Notes* the cost of such aids as buoys and bells in small ports.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, abbreviations. 300 adopted texts have none in their paragraphs.
    "latin-abbreviation", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    phrases::each(block, Use::Latin, |at, phrase| {
        let written = block.slice(at);
        if phrase.instead.is_empty() {
            sink.report(
                at,
                format!("“{written}” leaves open what is meant: name it, or begin the list with “such as”"),
            );
            return;
        }
        let instead = phrase.instead;
        // `buoys, e.g., bells`: the comma after it goes too.
        let comma = usize::from(block.text[at.end as usize..].starts_with(','));
        let whole = Span::new(at.start as usize, at.end as usize + comma);
        sink.report(at, format!("“{written}” is for notes and not for resolutions: write “{instead}”"))
            .unsafe_fix(format!("Write “{instead}”"), vec![(whole, instead.to_owned())]);
    });
}
