use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Part, Role};
use crate::table::Profile;

rule! {
    /// An operative paragraph ends in `; and`.
    ///
    /// ## Why
    /// The semicolon alone joins the paragraphs. “And” before the last one is the habit of contracts and of some Model
    /// United Nations guides; when a paragraph is added at the end, it stands in the wrong place.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas; and
    ///
    /// 2. *Requests* the Secretary-General to print it.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas;
    ///
    /// 2. *Requests* the Secretary-General to print it.
    /// ```
    ///
    /// ## Source
    /// Practice of all organs: none of 27,600 operative paragraphs of the General Assembly, the Human Rights Council and
    /// the Economic and Social Council ends so, and 14 of 13,500 of the Security Council, which writes “; and” before
    /// the last sub-paragraph rather.
    "operative-and-before-last", Fixes::Safe, |settings| {
        let items = settings.profile != Profile::Sc;
        Scope::block(move |block, sink| check(block, items, sink))
    }
}

fn check(block: &Block, items: bool, sink: &mut Sink<Span<InBlock>>) {
    let concerned = match block.kind {
        Kind::Paragraph(Role::Operative) => true,
        Kind::Paragraph(Role::Item(Part::Operative, _)) => items,
        _ => false,
    };
    let Some(conjunction) = block.end.conjunction.filter(|_| concerned) else { return };
    let word = block.slice(conjunction);
    // `or` between alternatives has a meaning that the semicolon alone has not.
    if word != "and" {
        return;
    }
    let (start, end) = (conjunction.start as usize, conjunction.end as usize);
    let gap = start - block.text[..start].trim_end().len();
    sink.report(conjunction, "“and” after the semicolon is not needed: delete it")
        .fix("Delete “and”", vec![(Span::new(start - gap, end), String::new())]);
}
