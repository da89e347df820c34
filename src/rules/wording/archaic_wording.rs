use crate::lexicon::Use;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::phrases;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A word is of contracts and parliaments, and not of United Nations resolutions.
    ///
    /// ## Why
    /// “Whereas”, “hereby” and “be it resolved” open and close the resolutions of parliaments and clubs. In the United Nations
    /// the preamble opens with words such as “Considering”, and the verb alone decides.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Decides* to hereby establish a register of lights.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Decides* to establish a register of lights.
    /// ```
    ///
    /// ## Source
    /// Practice of all organs: in 300 adopted texts such words stand in annexed agreements only. “Whereas” that sets one thing
    /// against another is not meant.
    "archaic-wording", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    phrases::each(block, Use::Archaic, |at, phrase| {
        let written = block.slice(at);
        let first = block.text[block.body.start as usize..at.start as usize].trim_matches(['*', '_', ' ']).is_empty();
        match phrase.words {
            "whereas" if !first => {}
            "hereby" | "herewith" => {
                let end = at.end as usize + usize::from(block.text[at.end as usize..].starts_with(' '));
                sink.report(at, format!("“{written}” adds nothing: the verb alone decides"))
                    .unsafe_fix("Delete it", vec![(Span::new(at.start as usize, end), String::new())]);
            }
            _ if phrase.instead.is_empty() => {
                sink.report(at, format!("“{written}” is not for United Nations resolutions: the verb alone decides"));
            }
            _ => {
                let instead = phrase.instead;
                sink.report(at, format!("“{written}” is not for United Nations resolutions: write “{instead}”"))
                    .unsafe_fix(format!("Write “{instead}”"), vec![(at, instead.to_owned())]);
            }
        }
    });
}
