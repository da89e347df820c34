//! All footnote marks of a text written in one way.

use super::{Footnotes, Mark, head, mark, note_head, number};
use crate::ide::TextEdit;
use crate::ide::actions::text::Text;
use crate::span::Span;
use crate::syntax::{BlockTree, InlineMark, Kind, MarkStyle};
use crate::{fixing, syntax};

/// The edits that write all marks and footnotes of the text in a style, if the cursor is at one of them.
pub(super) fn edits(text: &Text, footnotes: &Footnotes, style: MarkStyle) -> Vec<TextEdit> {
    if !at_mark(text) {
        return Vec::new();
    }
    let mut edits = Vec::new();
    for one in &text.blocks {
        if one.block.kind == Kind::Note {
            continue;
        }
        let marks: Vec<&InlineMark> =
            one.block.inlines.marks.iter().filter(|mark| becomes(mark, style, footnotes)).collect();
        for (i, inline) in marks.iter().enumerate() {
            let separator = if style == MarkStyle::Superscript { ", " } else { "" };
            let written: Vec<String> = inline.labels.iter().map(|(label, _)| mark(label, style)).collect();
            let mut written = written.join(separator);
            // Two raised figures side by side would be one number.
            if marks.get(i + 1).is_some_and(|next| next.outer.start == inline.outer.end) {
                written.push_str(separator);
            }
            edits.push((one.at(inline.outer), written));
        }
    }
    for note in footnotes.notes.iter().filter(|note| note.style != style && labelled_for(note.label, style)) {
        let one = &text.blocks[note.block];
        let at =
            head(one, Span::new((note.at.start as usize) - one.start, note.at.end as usize - one.start), note.style);
        edits.push((one.at(at), note_head(note.label, style)));
    }
    if reads_alike(text, footnotes, &edits) { edits } else { Vec::new() }
}

/// Whether the cursor is at a mark or in a footnote.
fn at_mark(text: &Text) -> bool {
    let one = &text.blocks[text.at];
    one.block.kind == Kind::Note
        || one.block.inlines.marks.iter().any(|mark| {
            let at = one.at(mark.outer);
            (at.start as usize..=at.end as usize).contains(&text.offset)
        })
}

fn labelled_for(label: &str, style: MarkStyle) -> bool {
    style == MarkStyle::Bracket || number(label).is_some()
}

/// Whether a mark is to be written in the style. `<sup>3</sup>` goes with `[^3]` and repeats it.
fn becomes(inline: &InlineMark, style: MarkStyle, footnotes: &Footnotes) -> bool {
    let repeats = style == MarkStyle::Bracket
        && inline.style == MarkStyle::Html
        && inline.labels.iter().all(|(label, _)| {
            footnotes.marks.iter().any(|mark: &Mark| *mark.label == **label && mark.style != MarkStyle::Html)
        });
    inline.style != style && !repeats && inline.labels.iter().all(|(label, _)| labelled_for(label, style))
}

/// Whether the text after the edits has the same marks and footnotes: a raised 2 after `km` would be a power.
fn reads_alike(text: &Text, footnotes: &Footnotes, edits: &[TextEdit]) -> bool {
    let (Some(first), false) = (text.blocks.first(), edits.is_empty()) else { return false };
    let old: String = text.blocks.iter().map(|one| &*one.block.text).collect();
    let placed =
        |(at, new): &TextEdit| (Span::new(at.start as usize - first.start, at.end as usize - first.start), new.clone());
    let new = fixing::edited(&old, &edits.iter().map(placed).collect::<Vec<_>>());
    let tree = BlockTree::read(&new);
    let facts: Vec<&syntax::Fact> = tree.blocks().flat_map(|block| &block.facts).collect();
    let marks = facts.iter().filter_map(|fact| match &fact.what {
        syntax::What::Mark(mark) => Some(&*mark.label),
        _ => None,
    });
    let notes = facts.iter().filter_map(|fact| match &fact.what {
        syntax::What::Note(note) => Some(&*note.label),
        _ => None,
    });
    marks.eq(footnotes.marks.iter().map(|mark| mark.label)) && notes.eq(footnotes.notes.iter().map(|note| note.label))
}
