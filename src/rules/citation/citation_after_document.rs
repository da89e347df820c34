use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, date};

rule! {
    /// A resolution is cited with a date after that of the text itself.
    ///
    /// ## Why
    ///
    /// A text can recall only what was adopted before it. A later date is a slip in the day, the month or the year.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// ---
    /// date: 2012-12-20
    /// ---
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2016 on the lighting of harbours,
    /// ```
    ///
    /// ```valid
    /// ---
    /// date: 2012-12-20
    /// ---
    ///
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006 on the lighting of harbours,
    /// ```
    ///
    /// ## Source
    ///
    /// The dates of the texts themselves, where their front matter or heading gives one. None of 300 adopted texts cites
    /// a resolution of a later day.
    "citation-after-document", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(document) = block.entry.date else { return };
    for cited in &block.citations {
        let Some(given) = cited.date.filter(|given| *given > document) else { continue };
        let at = if cited.date_at.is_empty() { cited.at } else { cited.date_at };
        let at = Span::new(at.start as usize + usize::from(block.slice(at).starts_with(' ')), at.end as usize);
        let (given, document) = (date::written(given), date::written(document));
        let message =
            format!("“{given}” is after the date of this text, {document}: look up resolution {}", cited.number);
        sink.report(at, message);
    }
}
