use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Quoted};

rule! {
    /// A quotation inside a quoted text stands in double quotation marks.
    ///
    /// ## Why
    /// The quoted text itself stands in double marks. A quotation inside it takes single ones, ‘…’, so that the reader
    /// sees where the inner one ends and that the outer one goes on.
    ///
    /// ## Examples
    /// ```invalid
    /// 4. The representative of Iceland introduced a draft resolution, which read:
    ///
    /// “*The General Assembly*,
    ///
    /// “1. *Decides* that the theme of the conference shall be “Tides and time”;
    ///
    /// “2. *Invites* all keepers of lighthouses.”
    /// ```
    /// ```valid
    /// 4. The representative of Iceland introduced a draft resolution, which read:
    ///
    /// “*The General Assembly*,
    ///
    /// “1. *Decides* that the theme of the conference shall be ‘Tides and time’;
    ///
    /// “2. *Invites* all keepers of lighthouses.”
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, quotations: single marks inside double ones. All inner quotations of the four
    /// drafts quoted in a committee report have them.
    "quote-inner-double", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.entry.quoted != Quoted::Text || block.quote.is_none() || !matches!(block.kind, Kind::Paragraph(_)) {
        return;
    }
    // The mark that opens the paragraph is one.
    if block.inlines.quotes.0 < 2 {
        return;
    }
    let from = block.body.start as usize;
    let mut opened: Option<usize> = None;
    let mut nested = false;
    for (at, c) in block.body().char_indices().map(|(at, c)| (from + at, c)) {
        match c {
            '“' => {
                nested = opened.is_some();
                opened.get_or_insert(at);
            }
            '‘' => nested = true,
            '”' => {
                let Some(start) = opened.take() else { continue };
                let end = at + c.len_utf8();
                // A mark that should close the text, and does not, cannot be told from one that closes a title.
                let last = block.text[end..block.body.end as usize].trim().is_empty();
                if !(last && block.exit.quoted == Quoted::Text) {
                    report(block, Span::new(start, end), std::mem::take(&mut nested), sink);
                }
            }
            _ => {}
        }
    }
}

fn report(block: &Block, whole: Span<InBlock>, nested: bool, sink: &mut Sink<Span<InBlock>>) {
    const LEN: usize = '“'.len_utf8();
    let (start, end) = (whole.start as usize, whole.end as usize);
    let inner = &block.text[start + LEN..end - LEN];
    let words: Vec<&str> = inner.split_whitespace().take(7).collect();
    let short = if words.len() > 6 { format!("{} …", words[..6].join(" ")) } else { words.join(" ") };
    let reported = sink.report(whole, format!("inside a quoted text a quotation takes single marks: write ‘{short}’"));
    if !nested {
        let edits = vec![(Span::new(start, start + LEN), "‘".to_owned()), (Span::new(end - LEN, end), "’".to_owned())];
        reported.fix("Use single quotation marks", edits);
    }
}
