use super::known;
use crate::lexicon::Needle;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::Block;
use crate::syntax::citation::Joined;

rule! {
    /// One resolution is cited in the plural, or several in the singular.
    ///
    /// ## Why
    ///
    /// “Resolutions” announces a list; “resolution” a single number. In the wrong number the reader looks for a resolution
    /// that is missing, or overlooks one.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 and 61/6 of 20 October 2006,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolutions 61/5 and 61/6 of 20 October 2006,
    /// ```
    ///
    /// ## Source
    ///
    /// English grammar, and the United Nations Editorial Manual: two parts, as “68/95 A and B”, are two resolutions. Fewer
    /// than one in a thousand citations of adopted texts is in the wrong number.
    "citation-plural", Fixes::Safe, |_| Scope::block(check)
}

static PREVIOUS: Needle = Needle::new("previous ");

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let mut ahead = Ahead::of(block);
    let mut lists = known::own(block).peekable();
    while let Some(first) = lists.next() {
        let mut more = 0;
        let mut last = first;
        while let Some(next) = lists.next_if(|next| next.keyword == first.keyword) {
            more += usize::from(matches!(next.joined, Joined::Directly | Joined::Range));
            last = next;
        }
        let word = block.slice(first.keyword);
        let plural = word.ends_with('s');
        if plural == (more > 0) || plural && (last != first || ahead.goes_on(last.date_at.end as usize)) {
            continue;
        }
        // Between the word and a single number others may stand that are not read: `resolutions I and 61/5`.
        let gap = block.text[first.keyword.end as usize..first.at.start as usize].trim_matches(['[', '*', '_']);
        if plural && gap.trim().len() > 1 || !plural && more == 0 {
            continue;
        }
        let right = if plural { word.trim_end_matches('s').to_owned() } else { format!("{word}s") };
        let count = if plural { "one number follows" } else { "more than one number follows" };
        sink.report(first.keyword, format!("“{word}”, but {count}: write “{right}”"))
            .fix(format!("Write “{right}”"), vec![(first.keyword, right)]);
    }
    if prose::is_prose(block) {
        previous(block, sink);
    }
}

/// Words and signs that may join more to a list.
const JOINERS: [&str; 4] = [" and ", " and\u{a0}", ", ", " or "];

/// What follows a list, looked for onwards only.
struct Ahead<'b> {
    block: &'b Block,
    /// Where each of the joiners stands next, as far as was looked.
    joiners: [usize; JOINERS.len()],
    /// Where the clause ends.
    stop: usize,
}

impl<'b> Ahead<'b> {
    fn of(block: &'b Block) -> Self {
        Self { block, joiners: [0; JOINERS.len()], stop: 0 }
    }

    /// Whether more of the list follows that is not a number: `resolutions 61/5 and those on tides`. The places asked
    /// for must come in order.
    fn goes_on(&mut self, end: usize) -> bool {
        let rest = &self.block.text[end..(self.block.content.end as usize).max(end)];
        let place = |at: Option<usize>| at.map_or(usize::MAX, |at| end + at);
        if matches!(rest.trim_start(), "of" | "and" | "") {
            return true;
        }
        if self.stop < end {
            self.stop = place(rest.find([';', '.', ':']));
        }
        for (next, joiner) in self.joiners.iter_mut().zip(JOINERS).filter(|(next, _)| **next < end) {
            *next = place(rest.find(joiner));
        }
        self.joiners.iter().any(|next| *next < self.stop)
    }
}

/// `and previous Council resolution on tides`: without an article there must be several.
fn previous(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    for at in PREVIOUS.places(&block.text) {
        let after = at + PREVIOUS.letters().len();
        let rest = &block.text[after..];
        let named = ["", "Council ", "Assembly ", "Security Council ", "General Assembly "];
        let Some(name) = named.iter().find(|name| {
            let tail = rest.strip_prefix(**name).and_then(|tail| tail.strip_prefix("resolution"));
            tail.is_some_and(|tail| {
                tail.starts_with([' ', ',']) && !tail.trim_start().starts_with(|c: char| c.is_ascii_digit())
            })
        }) else {
            continue;
        };
        let before = block.text[..at].trim_end();
        // A list of them goes before: `resolution 2013/41 and previous Council resolution`.
        let listed = block.citations.first().is_some_and(|one| (one.at.end as usize) < at);
        if listed && ["and", ","].iter().any(|word| before.ends_with(word)) {
            let start = after + name.len();
            let at = Span::new(start, start + "resolution".len());
            sink.report(at, "“resolution” without an article stands for several: write “resolutions”")
                .fix("Write “resolutions”", vec![(at, "resolutions".to_owned())]);
        }
    }
}
