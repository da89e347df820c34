//! The white space of one block: before it, in it and after it.

use super::{INDENT, Placed, TextEdit};
use crate::span::Span;
use crate::syntax::{Block, Kind, Role};

/// Lays out a block. Where front matter `unclosed_before` it would take an indented line for its own, the indent stays.
pub(super) fn lay_out(
    unclosed_before: bool,
    (start, block): Placed,
    next: Option<Placed>,
    line_break: &str,
    edits: &mut Vec<TextEdit>,
) {
    if is_left_alone(block) {
        return;
    }
    let from = block.content.start as usize;
    let mut change = |at: usize, old: &str, new: &str| edits.extend(changed(start + at, old, new));
    if let Some(indent) = indent(block).filter(|_| !unclosed_before) {
        let spaces = " ".repeat(indent);
        change(0, &block.text[..from], &spaces);
    }
    if let (Kind::Paragraph(_), Some(label)) = (block.kind, block.label) {
        let written = block.slice(label.whole);
        let signs = written.trim_end();
        // The space that makes it one may end its line.
        if !block.body().is_empty() && !block.body().starts_with(['\n', '\r']) {
            change(label.whole.start as usize + signs.len(), &written[signs.len()..], " ");
        }
    }
    let words = block.body.start as usize - from;
    for (at, spaces) in trailing_spaces(block.slice(block.content)).filter(|(at, _)| *at >= words) {
        change(from + at, spaces, "");
    }
    let to = block.content.end as usize;
    let gap = &block.text[to..];
    if let Some(new) = new_gap(block, gap, next, line_break) {
        change(to, gap, &new);
    }
}

/// What has a layout of its own.
fn is_left_alone(block: &Block) -> bool {
    matches!(block.kind, Kind::Blank | Kind::FrontMatter | Kind::Code | Kind::Comment | Kind::Table)
}

/// How far a block is indented; `None` for what may stand as it was set, such as a quoted passage.
fn indent(block: &Block) -> Option<usize> {
    match block.kind {
        Kind::Paragraph(Role::Item(_, level)) => Some(INDENT * usize::from(level)),
        Kind::Paragraph(Role::Preambular | Role::Operative) => Some(0),
        Kind::Organ | Kind::Heading(_) | Kind::Note | Kind::Adoption => Some(0),
        _ => None,
    }
}

/// Whether a block is front matter that nothing closes, so that an indented line below would belong to it. `moves` says
/// that the block is laid out itself, which puts a blank line after it.
pub(super) fn takes_next_line((start, block): Placed, moves: bool) -> bool {
    let opens = start == 0 && block.text.trim_start_matches('\u{feff}').starts_with("---");
    let blank = moves && !is_left_alone(block) || blank_lines(block) > 0;
    opens && !blank
}

/// Spaces before the line breaks of a text, except those of a hard line break.
fn trailing_spaces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    text.split(['\n', '\r']).filter_map(move |line| {
        let start = from;
        from += line.len() + 1;
        let kept = line.trim_end_matches([' ', '\t']).len();
        // Without its space a backslash would break the line.
        let stays = line.ends_with("  ") || line[..kept].ends_with('\\') || kept == line.len();
        // The last line ends where the block's words do.
        let last = from > text.len();
        (!stays && !last).then(|| (start + kept, &line[kept..]))
    })
}

/// How many blank lines follow a block.
fn blank_lines(block: &Block) -> usize {
    breaks(&block.text[block.content.end as usize..]).saturating_sub(1)
}

/// How many lines end in a text.
fn breaks(text: &str) -> usize {
    text.matches('\n').count() + text.matches('\r').count() - text.matches("\r\n").count()
}

/// The white space that should follow a block: one blank line, at the end of the document none.
fn new_gap(block: &Block, gap: &str, next: Option<Placed>, line_break: &str) -> Option<String> {
    if gap.contains(|c: char| !c.is_whitespace()) {
        return None; // a byte order mark in the middle of a text
    }
    let broken = breaks(gap);
    let Some((_, next)) = next else {
        return Some(line_break.repeat(broken.min(1)));
    };
    // What has a layout of its own may stand close to what it belongs to, and footnotes close together.
    let breaks_hard = block.slice(block.content).ends_with('\\');
    let alike = |kind| block.kind == kind && next.kind == kind;
    let close = is_left_alone(next) || alike(Kind::Note) || alike(Kind::Adoption) && !breaks_hard;
    let wanted = if close { broken.clamp(1, 2) } else { 2 };
    let exact = broken == wanted && gap.trim_matches(['\n', '\r']).is_empty();
    (!exact).then(|| line_break.repeat(wanted))
}

/// The edit that makes one white space of another, without what both begin or end with.
fn changed(at: usize, old: &str, new: &str) -> Option<TextEdit> {
    if old == new || old.contains('\u{feff}') {
        return None;
    }
    let same = |pairs: &mut dyn Iterator<Item = (u8, u8)>| pairs.take_while(|(a, b)| a == b).count();
    let mut head = same(&mut old.bytes().zip(new.bytes()));
    // A carriage return and its line feed stay together.
    if old[..head].ends_with('\r') {
        head -= 1;
    }
    while !old.is_char_boundary(head) {
        head -= 1;
    }
    let mut tail = same(&mut old[head..].bytes().rev().zip(new[head..].bytes().rev()));
    while !old.is_char_boundary(old.len() - tail)
        || tail > 0 && old[..old.len() - tail].ends_with('\r') && old[old.len() - tail..].starts_with('\n')
    {
        tail -= 1;
    }
    let at = Span::new(at + head, at + old.len() - tail);
    Some((at, new[head..new.len() - tail].to_owned()))
}
