use super::known;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::citation::{Citation, Joined, Owner};
use crate::syntax::{Block, Organ};

rule! {
    /// An organ cites its own resolution under its name.
    ///
    /// ## Why
    ///
    /// In a text of the General Assembly “its resolution 61/5” is one of the General Assembly. The name is wanted only where
    /// resolutions of several organs stand side by side, or where another body is to read it.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* General Assembly resolution 61/5 of 20 October 2006 on the lighting of harbours,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006 on the lighting of harbours,
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, references to resolutions. A committee report with fifteen texts has “its
    /// resolution” 49 times and the organ’s own name five times, always beside other bodies.
    "citation-own-organ-named", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !prose::is_prose(block) {
        return;
    }
    let own = block.exit.organ.filter(|own| own.name().is_some());
    // Beside other organs, or in what is asked of others, the name is needed.
    let mixed = block.citations.iter().any(|cited| cited.organ != own);
    let first = |cited: &&Citation| cited.joined == Joined::First && cited.owner == Owner::Named && cited.organ == own;
    for cited in known::own(block).filter(first).filter(|_| !mixed) {
        let Some(name) = own.and_then(Organ::name) else { continue };
        let before = block.text[block.body.start as usize..cited.keyword.start as usize].trim_end();
        let Some(opening) = before.strip_suffix(&name[4..]) else { continue };
        // Only directly after the opening phrase is it certain that the organ itself recalls.
        let words = opening.trim_end_matches([' ', '*', '_', '\u{a0}']);
        if words.split_whitespace().nth(3).is_some() {
            continue;
        }
        let start = block.body.start as usize + opening.len();
        let at = Span::new(start, cited.keyword.end as usize);
        let (written, word) = (block.slice(at), block.slice(cited.keyword));
        sink.report(at, format!("“{written}” is the organ’s own: write “its {word}”"));
    }
}
