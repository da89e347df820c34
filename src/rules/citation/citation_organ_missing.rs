use super::known;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::citation::Owner;
use crate::syntax::{Block, Organ};

rule! {
    /// A resolution of another organ is cited without the organ’s name.
    ///
    /// ## Why
    ///
    /// Without a name the reader takes a resolution for one of the organ that speaks. Only the shape of the number tells
    /// that it is another’s, and not everybody knows the shapes.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* resolution 2013/41 of 25 July 2013 on the lighting of harbours,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* Economic and Social Council resolution 2013/41 of 25 July 2013 on the lighting of harbours,
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, references to resolutions: “its resolution” for the organ’s own, the full name for
    /// others.
    "citation-organ-missing", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !prose::is_prose(block) {
        return;
    }
    // The organs that are named, or were reported: each is looked for once in the words.
    let mut named: Vec<Organ> = Vec::new();
    for cited in known::own(block) {
        let Some(organ) = cited.organ.filter(|organ| !named.contains(organ)) else { continue };
        if cited.owner != Owner::Unsaid {
            named.push(organ);
            continue;
        }
        let own = block.exit.organ.filter(|own| own.name().is_some());
        let (Some(own), Some(name)) = (own, organ.name()) else { continue };
        let first = block.text[..cited.at.start as usize].trim_end_matches(['[', '*', ' ', '\u{a0}']).len()
            == cited.keyword.end as usize;
        if own == organ || !first || organ == Organ::SecurityCouncil {
            continue;
        }
        named.push(organ);
        // A list may mix organs, and a name elsewhere in the paragraph still serves.
        if block.text.contains(&name[4..]) {
            continue;
        }
        let (word, name) = (block.slice(cited.keyword), &name[4..]);
        let message = format!("“{word} {}” is of the {name}: name it", cited.number);
        let at = Span::at(cited.keyword.start as usize);
        sink.report(cited.keyword.join(cited.at), message)
            .unsafe_fix(format!("Write “{name} {word}”"), vec![(at, format!("{name} "))]);
    }
}
