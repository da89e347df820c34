use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A footnote does not begin with a capital letter.
    ///
    /// ## Why
    /// A footnote is a sentence of its own, from its capital to its full stop, even if it is only “Resolution 46/152,
    /// annex.”.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// [^1]: resolution 46/152, annex.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights[^1] and the list of buoys,[^2]
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// [^2]: www.buoys.example/list.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes. Of 1,728 footnotes of 300 adopted texts all but addresses of websites
    /// begin with a capital.
    "footnote-capital", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(words) = block.note_words() else { return };
    let text = block.slice(words).trim_start_matches(['*', '_']);
    let start = words.end as usize - text.len();
    let word = text.split([' ', '\u{a0}', '\n', ',', '*']).next().unwrap_or("");
    // Addresses and names such as `eTides` keep their small letter, and so do fragments of a page.
    let plain = word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase());
    if !plain || word.starts_with("http") {
        return;
    }
    let capital = word[..1].to_uppercase();
    let right = format!("{capital}{}", &word[1..]);
    // “ibid.” has a rule of its own.
    if word != "ibid" && !text.starts_with("ibid.") {
        sink.report(Span::new(start, start + word.len()), format!("“{word}” begins the footnote: write “{right}”"))
            .fix(format!("Write “{right}”"), vec![(Span::new(start, start + 1), capital)]);
    }
}
