//! The words of a block as a reader sees them: no footnote marks, no signs of markup.

use crate::syntax::{Block, Kind};

/// The words of a paragraph, footnote or heading after its number, cut at a word where they are longer than `limit`
/// characters. Empty where it has none.
pub(super) fn first_words(block: &Block, limit: usize) -> String {
    let from = match block.kind {
        Kind::Note => after_note_label(block),
        Kind::Heading(_) => {
            let written = block.slice(block.content);
            block.content.end as usize - written.trim_start_matches(['#', ' ', '\t']).len()
        }
        _ => block.body.start as usize,
    };
    clipped(&seen(block, from, limit), limit)
}

/// The text from a byte of the block on, single-spaced and without signs; a little more than `limit` characters.
fn seen(block: &Block, from: usize, limit: usize) -> String {
    let inlines = &block.inlines;
    let mut hidden: Vec<(u32, u32)> = inlines.marks.iter().map(|mark| (mark.outer.start, mark.outer.end)).collect();
    hidden.extend(inlines.targets.iter().map(|target| (target.start, target.end)));
    for run in &inlines.emphasis {
        hidden.push((run.outer.start, run.inner.start));
        hidden.push((run.inner.end, run.outer.end));
    }
    hidden.sort_unstable();
    let mut hidden = hidden.into_iter().peekable();
    let linked = !inlines.targets.is_empty();
    let to = (block.content.end as usize).max(from);
    let mut words = String::new();
    let (mut count, mut space) = (0, false);
    for (at, c) in block.text[from..to].char_indices() {
        let at = (from + at) as u32;
        while hidden.next_if(|&(_, end)| end <= at).is_some() {}
        if hidden.peek().is_some_and(|&(start, _)| start <= at) || linked && c == '[' {
            continue;
        }
        if c.is_whitespace() {
            space = !words.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            words.push(' ');
            count += 1;
        }
        words.push(c);
        count += 1;
        if count > limit {
            break;
        }
    }
    words
}

/// At most `limit` characters of some words, cut between two of them.
pub(super) fn clipped(words: &str, limit: usize) -> String {
    let Some((end, _)) = words.char_indices().nth(limit) else { return words.to_owned() };
    let whole = words[..end].rfind(' ').filter(|_| !words[end..].starts_with(' ')).unwrap_or(end);
    let kept = words[..whole].trim_end_matches([' ', ',', ';', ':', '.']);
    format!("{kept} …")
}

/// The byte of a footnote's block where its words start.
fn after_note_label(block: &Block) -> usize {
    let label = block.facts.first().map_or(block.content.start, |fact| fact.at.end) as usize;
    let label = label.min(block.content.end as usize);
    let rest = &block.text[label..block.content.end as usize];
    let rest = rest.trim_start_matches([']', '}', '^', ':', ' ', '\u{a0}', '\t']);
    let rest = rest.strip_prefix("</sup>").unwrap_or(rest);
    block.content.end as usize - rest.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::clipped;

    #[test]
    fn words_are_cut_between_two() {
        assert_eq!(clipped("the tides", 9), "the tides");
        assert_eq!(clipped("the tides of the bay", 9), "the tides …");
        assert_eq!(clipped("the tides of the bay", 11), "the tides …");
        assert_eq!(clipped("lighthouses", 5), "light …");
    }
}
