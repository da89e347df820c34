use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A footnote refers back in a form other than “Ibid.”.
    ///
    /// ## Why
    /// United Nations footnotes know one word for “the same source as just before”, and it is an abbreviation: “Ibid.”
    /// with a capital and a stop. “Id.”, “op. cit.” and “supra” leave the reader to search for the footnote.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,[^2]
    ///
    /// [^1]: United Nations, *Treaty Series*, vol. 2225, No. 39574.
    ///
    /// [^2]: Ibid, vol. 2237, No. 39574.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,[^2]
    ///
    /// [^1]: United Nations, *Treaty Series*, vol. 2225, No. 39574.
    ///
    /// [^2]: Ibid., vol. 2237, No. 39574.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes. All 267 footnotes of 300 adopted texts that refer back begin with
    /// “Ibid.”, followed by a comma or nothing.
    "ibid-form", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(words) = block.note_words() else { return };
    let text = block.slice(words);
    let bare = text.trim_start_matches(['*', '_']);
    let from = words.end as usize - bare.len();
    let letters = bare.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (first, rest) = bare.split_at(letters);
    let place = |len: usize| Span::new(from, from + len);
    if first.eq_ignore_ascii_case("ibid") {
        let stop = usize::from(rest.starts_with('.'));
        // The stop may stand outside the italics: `*Ibid*.`
        let outside = rest.trim_start_matches(['*', '_']).starts_with('.');
        if first == "Ibid" && (stop == 1 || outside) {
            comma(block, from + letters + stop, sink);
            return;
        }
        let written = &bare[..letters + stop];
        let right = if outside && stop == 0 { "Ibid" } else { "Ibid." };
        sink.report(
            place(letters + stop),
            format!("“{written}” is an abbreviation, with a capital and a stop: write “Ibid.”"),
        )
        .fix("Write “Ibid.”", vec![(place(letters + stop), right.to_owned())]);
        return;
    }
    let other =
        ["Id.", "Idem", "Op. cit.", "op. cit.", "Loc. cit.", "loc. cit.", "Supra note", "supra note", "See supra"];
    if let Some(word) = other.iter().find(|word| bare.starts_with(**word)) {
        let message =
            format!("“{word}” is not used in United Nations footnotes: write “Ibid.” or name the source again");
        sink.report(place(word.len()), message);
    }
}

/// What follows `Ibid.` is set off by a comma.
fn comma(block: &Block, at: usize, sink: &mut Sink<Span<InBlock>>) {
    let rest = &block.text[at..];
    let signs = rest.len() - rest.trim_start_matches(['*', '_', '.']).len();
    let gap = rest[signs..].starts_with([' ', '\u{a0}']);
    let goes_on =
        rest[signs..].trim_start_matches([' ', '\u{a0}']).starts_with(|c: char| c.is_alphanumeric() || c == '*');
    // A sentence of explanation may follow.
    let sentence = rest[signs..].trim_start().starts_with(|c: char| c.is_ascii_uppercase());
    if gap && goes_on && !sentence {
        let place = Span::new(at.saturating_sub(5), at);
        sink.report(place, "a comma is missing after “Ibid.”: insert it")
            .fix("Insert a comma", vec![(Span::at(at + signs), ",".to_owned())]);
    }
}
