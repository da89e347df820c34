use crate::lexicon::Needle;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, DateForm};

rule! {
    /// A day has no year, and none stands in its paragraph.
    ///
    /// ## Why
    ///
    /// A resolution is read for years after its adoption. “On 23 September” then points to no day at all. Days that return
    /// every year, such as an international day, need no year.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Welcomes* the meeting of keepers of lighthouses, held on 23 September.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Welcomes* the meeting of keepers of lighthouses, held on 23 September 2021.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, dates. In 210 adopted texts of the General Assembly, the Human Rights Council and the
    /// Economic and Social Council nearly every day without a year is an annual one or has its year in the same paragraph.
    "date-year-missing", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let yearless = block.dates.iter().filter(|date| date.year.is_none() && date.form == DateForm::Plain);
    let mut yearless = yearless.peekable();
    if yearless.peek().is_none() || has_year(block) || is_annual(block) {
        return;
    }
    let Some(running) = Running::of(block) else { return };
    for date in yearless.filter(|date| running.own(date.at.start as usize)) {
        // `the 17 September agreement` is a name, and `31 December–2 January` goes on.
        let before = block.text[..date.at.start as usize].trim_end_matches([' ', '\u{a0}']);
        let word = before.rsplit([' ', '\u{a0}', '\n']).next().unwrap_or(before);
        let dated = ["on", "until", "by", "since", "before", "after", "from", "to"].contains(&word);
        if (dated || word.ends_with(',')) && !is_name(block, date.at) {
            let written = block.slice(date.at);
            sink.report(date.at, format!("“{written}” has no year: add it, as the text will be read in other years"));
        }
    }
}

/// Whether the paragraph has a year anywhere.
fn has_year(block: &Block) -> bool {
    block.figures.iter().filter(|at| at.len() == 4).any(|&at| {
        let value = block.slice(at).parse::<u16>().unwrap_or(0);
        (1900..2200).contains(&value)
    })
}

/// Whether it speaks of what returns: `each year`, `International Day`, `annually`.
fn is_annual(block: &Block) -> bool {
    static WORDS: [Needle; 6] = [
        Needle::new(" Day"),
        Needle::new(" Week"),
        Needle::new("year"),
        Needle::new("annual"),
        Needle::new("nniversary"),
        Needle::new("season"),
    ];
    WORDS.iter().any(|word| word.is_in(&block.text))
}

/// Whether a noun follows that the day names.
fn is_name(block: &Block, at: Span<InBlock>) -> bool {
    let after = block.text[at.end as usize..].strip_prefix([' ', '\u{a0}']).unwrap_or_default();
    let small = ["and", "or", "to", "in", "at", "by", "of", "on", "with", "for", "as", "under", "before", "after"];
    let word: String = after.chars().take_while(|c| c.is_alphanumeric()).collect();
    !word.is_empty() && !small.contains(&word.as_str())
}
