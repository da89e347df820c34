use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, TREATY_SERIES};

rule! {
    /// A treaty is cited in a form other than “United Nations, *Treaty Series*, vol. 2225, No. 39574.”.
    ///
    /// ## Why
    /// Every treaty has a volume and a number in the Treaty Series. Written always in one form, the two can be found by
    /// anybody, and by programs that make links of them.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// [^1]: United Nations, *Treaty Series*, Vol. 2225, no. 39574.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// [^1]: United Nations, *Treaty Series*, vol. 2225, No. 39574.
    /// ```
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// [^1]: UNTS, vol. 2225, No. 39574.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes. All 144 footnotes with a treaty in 300 adopted texts name the series
    /// in full, volumes as “vol.” or “vols.” and registration numbers as “No.” or “Nos.”.
    "treaty-series-form", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(words) = block.note_words() else { return };
    let (start, text) = (words.start as usize, block.slice(words));
    let place = |from: usize, to: usize| Span::new(start + from, start + to);
    let see = if text.starts_with("See ") { 4 } else { 0 };
    let head = &text[see..];
    if let Some(rest) = head.strip_prefix("UNTS").filter(|rest| rest.starts_with([',', ' ', '\u{a0}'])) {
        let series = "United Nations, *Treaty Series*";
        let comma = if rest.starts_with(',') { "" } else { "," };
        sink.report(place(see, see + 4), format!("“UNTS” is not spelled out: write “{series}”"))
            .fix(format!("Write “{series}”"), vec![(place(see, see + 4), format!("{series}{comma}"))]);
        return;
    }
    let tail = match text.find(TREATY_SERIES).filter(|at| *at < 40) {
        Some(at) => {
            let before = text[..at].trim_end_matches(['*', '_', ' ', '\u{a0}']);
            if before.ends_with("Nations") {
                sink.report(
                    place(see, at + TREATY_SERIES.len()),
                    "a comma is missing before “Treaty Series”: insert it",
                )
                .fix("Insert a comma", vec![(place(before.len(), before.len()), ",".to_owned())]);
            }
            at + TREATY_SERIES.len()
        }
        None => match ["Ibid.", "*Ibid.*", "*Ibid*."].iter().find(|ibid| text.starts_with(**ibid)) {
            Some(ibid) => ibid.len(),
            None => return,
        },
    };
    let tail = tail + text[tail..].len() - text[tail..].trim_start_matches(['*', '_']).len();
    let Some((len, right)) = canonical(&text[tail..]) else { return };
    let written = &text[tail..tail + len];
    let spaced = written.replace(['\u{a0}', '\n'], " ");
    if spaced == right {
        return;
    }
    let (shown, wanted) = (spaced.trim_start_matches([',', ' ']), right.trim_start_matches([',', ' ']));
    let message = if shown == wanted {
        "a comma is missing before the volume: insert it".to_owned()
    } else {
        format!("“{shown}” is not how a treaty is cited: write “{wanted}”")
    };
    sink.report(place(tail, tail + len), message)
        .fix(format!("Write “{wanted}”"), vec![(place(tail, tail + len), right)]);
}

/// Reads `, vol. 2225, No. 39574` with slips, its length, and how it should be.
fn canonical(text: &str) -> Option<(usize, String)> {
    let rest = text.trim_start_matches([',', ' ', '\u{a0}', ';']);
    let rest = word(rest, &["volumes", "volume", "vols", "vol"])?;
    let (volumes, rest) = figures(rest)?;
    let rest = rest.trim_start_matches([',', ' ', '\u{a0}', ';']);
    let rest = word(rest, &["nos", "no"])?;
    let (numbers, rest) = figures(rest)?;
    let many = |figures: &str| figures.contains(|c: char| !c.is_ascii_digit());
    let vol = if many(volumes) { "vols." } else { "vol." };
    let no = if many(numbers) { "Nos." } else { "No." };
    let plain = |figures: &str| figures.replace(['\u{a0}', '\n'], " ");
    Some((text.len() - rest.len(), format!(", {vol} {}, {no} {}", plain(volumes), plain(numbers))))
}

/// What follows one of these words, in any case, with its stop and spaces.
fn word<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    let word =
        words.iter().find(|word| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)))?;
    let rest = text[word.len()..].trim_start_matches(['.', ' ', '\u{a0}', '\n']);
    rest.starts_with(|c: char| c.is_ascii_digit()).then_some(rest)
}

/// Figures joined by commas, dashes and `and`, and what follows them.
fn figures(text: &str) -> Option<(&str, &str)> {
    let mut end = 0;
    loop {
        let len = text[end..].bytes().take_while(u8::is_ascii_digit).count();
        if len == 0 {
            return None;
        }
        end += len;
        let next = [", and ", " and ", "\u{a0}and\u{a0}", ", ", "–", "-"].iter().find_map(|join| {
            let rest = text[end..].strip_prefix(join)?;
            rest.starts_with(|c: char| c.is_ascii_digit()).then_some(end + join.len())
        });
        match next {
            Some(next) => end = next,
            None => return Some(text.split_at(end)),
        }
    }
}
