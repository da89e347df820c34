use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Organ};

rule! {
    /// A footnote names the organ of the text before its own resolution.
    ///
    /// ## Why
    /// In a footnote of the General Assembly, “Resolution 46/152” is its own. Only the resolutions of other organs bear
    /// the name of the organ.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// [^1]: General Assembly resolution 46/152, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights[^1] and the Rules of Pilots,[^2]
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// [^2]: Economic and Social Council resolution 1997/30, annex.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes. Of 380 footnotes of 300 adopted texts that cite a resolution of the
    /// General Assembly in a text of its own, five name it.
    "footnote-own-organ", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(words) = block.note_words() else { return };
    let own = match block.entry.organ {
        Some(Organ::GeneralAssembly) => "General Assembly ",
        Some(Organ::EconomicAndSocialCouncil) => "Economic and Social Council ",
        _ => return,
    };
    let text = block.slice(words);
    let see = text.starts_with("See ");
    let head = if see { &text[4..] } else { text };
    let Some(rest) = head.strip_prefix(own).filter(|rest| rest.starts_with("resolution ")) else { return };
    // Beside those of other organs the name keeps them apart.
    if rest.contains("Council") || rest.contains("Assembly") {
        return;
    }
    let start = words.end as usize - head.len();
    let end = start + own.len();
    let edits = match see {
        true => vec![(Span::new(start, end), String::new())],
        false => vec![(Span::new(start, end + 1), "R".to_owned())],
    };
    let name = own.trim_end();
    sink.report(
        Span::new(start, end - 1),
        format!("“{name}” is the organ of this text: cite its resolution by the number alone"),
    )
    .unsafe_fix("Delete the name", edits);
}
