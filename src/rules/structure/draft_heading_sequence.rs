use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, HeadingKind, Kind, What, roman_of};

rule! {
    /// The numerals of the drafts of a report skip or repeat one.
    ///
    /// ## Why
    /// A report recommends its texts as draft resolution I, II, III …, and its paragraphs refer to them by these
    /// numerals. A gap makes the reader look for a text that is not there; a repeat makes two texts answer to one name.
    ///
    /// ## Examples
    /// ```invalid
    /// Draft resolution I Protection of lighthouses
    ///
    /// *The General Assembly*
    ///
    /// *Welcomes* the atlas.
    ///
    /// Draft resolution III Tides of narrow harbours
    ///
    /// *The General Assembly*
    ///
    /// *Welcomes* the tables.
    /// ```
    /// ```valid
    /// Draft resolution I Protection of lighthouses
    ///
    /// *The General Assembly*
    ///
    /// *Welcomes* the atlas.
    ///
    /// Draft resolution II Tides of narrow harbours
    ///
    /// *The General Assembly*
    ///
    /// *Welcomes* the tables.
    /// ```
    ///
    /// ## Source
    /// Practice of the Main Committees: a report with eleven drafts numbers them I to XI without gap. A report with
    /// drafts for two organs may begin again at I.
    "draft-heading-sequence", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Kind::Heading(kind @ (HeadingKind::DraftResolution | HeadingKind::DraftDecision)) = block.kind else { return };
    let last = u32::from(block.entry.drafts.last(kind));
    let numeral = block.facts.iter().find_map(|fact| match &fact.what {
        What::Heading(heading) => heading.numeral,
        _ => None,
    });
    let Some(numeral) = numeral else { return };
    let restarts = numeral == 1 && last > 1;
    if last == 0 || numeral == last + 1 || restarts {
        return;
    }
    let what = if kind == HeadingKind::DraftDecision { "Draft decision" } else { "Draft resolution" };
    let roman = |value: u32| roman_of(value).to_uppercase();
    let (this, before, expected) = (roman(numeral), roman(last), roman(last + 1));
    let at = place(block, what, &this);
    let message = if numeral == last {
        format!("“{what} {this}” stands twice: number this one {expected}")
    } else {
        format!("“{what} {this}” follows {} {before}: number it {expected}", what.to_lowercase())
    };
    sink.report(at, message);
}

/// The words with the numeral, or the whole heading where they are broken over lines.
fn place(block: &Block, what: &str, numeral: &str) -> Span<InBlock> {
    let words = format!("{what} {numeral}");
    match block.slice(block.content).find(&words) {
        Some(start) => {
            let start = block.content.start as usize + start;
            Span::new(start, start + words.len())
        }
        None => block.content,
    }
}
