//! Two figures with a dash between them: `2014–2015`, `27-29`.

use crate::span::{InBlock, Span};
use crate::syntax::{Block, date};

/// Two figures joined by a dash.
pub(super) struct Range {
    /// The whole.
    pub at: Span<InBlock>,
    /// What stands between the figures.
    pub dash: Span<InBlock>,
    /// The figures.
    pub ends: [Span<InBlock>; 2],
}

/// The ranges of a block, those that are part of a longer number, a symbol or a word left aside.
pub(super) fn ranges(block: &Block) -> impl Iterator<Item = Range> {
    block.figures.windows(2).filter_map(|pair| {
        let [first, second] = pair else { return None };
        let dash = Span::new(first.end as usize, second.start as usize);
        let between = block.slice(dash).trim_matches([' ', '\u{a0}']);
        if !matches!(between, "-" | "–" | "—" | "‑") {
            return None;
        }
        let joins = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '–' | '—' | '‑' | '.' | ',' | '$' | '#');
        let before = block.text[..first.start as usize].chars().next_back().is_some_and(joins);
        let mut after = block.text[second.end as usize..].chars();
        let next = after.next();
        let figure_on = matches!(next, Some('.' | ',')) && after.next().is_some_and(|c| c.is_ascii_digit());
        let word_on = next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '-' | '–' | '—' | '‑' | '%'));
        (!before && !figure_on && !word_on).then_some(Range {
            at: Span::new(first.start as usize, second.end as usize),
            dash,
            ends: [*first, *second],
        })
    })
}

impl Range {
    /// Whether it is one of years, or of days of a month that is named after it.
    pub fn is_of_time(&self, block: &Block) -> bool {
        let value = |at: Span<InBlock>| block.slice(at).parse::<u16>().unwrap_or(0);
        let [first, second] = self.ends.map(value);
        let lengths = self.ends.map(Span::len);
        match lengths {
            [4, 4] => (1600..2200).contains(&first) && first < second && second < 2200,
            [1 | 2, 1 | 2] => {
                let after = block.text[self.at.end as usize..].trim_start_matches([' ', '\u{a0}']);
                first < second && second <= 31 && date::month_at(after).is_some_and(|(.., short)| !short)
            }
            _ => false,
        }
    }

    /// Whether it is one of days.
    pub fn is_of_days(&self, block: &Block) -> bool {
        self.ends[0].len() < 3 && self.is_of_time(block)
    }

    /// Whether `from` or `between` stands before it, so that `to` or `and` is due instead of the dash.
    pub fn completes_word(&self, block: &Block) -> bool {
        let before = block.text[..self.at.start as usize].trim_end_matches([' ', '\u{a0}']);
        let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        word.eq_ignore_ascii_case("from") || word.eq_ignore_ascii_case("between")
    }
}
