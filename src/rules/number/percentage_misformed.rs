use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, ordinal};

rule! {
    /// A percentage is written with “%”, as “percent”, or with its number in words.
    ///
    /// ## Why
    ///
    /// In United Nations texts “per cent” is two words, and the number before it stands in figures: “5 per cent”. The
    /// sign belongs in tables.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Notes with concern* that 30% of all lighthouses are dark.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Notes with concern* that 30 per cent of all lighthouses are dark, a percentage that grows.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. Half of the texts of the General Assembly since 2019 have “per
    /// cent” in 671 places, “percent” in one and the sign in none; the Security Council has 27, 20 and 21.
    "percentage-misformed", Fixes::Safe, |_| Scope::block(check)
}

const RIGHT: &str = "per cent";
static CENT: Needle = Needle::new("cent");
/// Numbers of more digits and signs are not quoted whole.
const LONGEST: usize = 16;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(running) = Running::of(block) else { return };
    signs(block, &running, sink);
    const WORDS: [Key; 2] = Key::all(["cent", "percent"]);
    if block.may_say(&WORDS) {
        words(block, &running, sink);
    }
}

/// `5%`, `5 %`
fn signs(block: &Block, running: &Running<'_>, sink: &mut Sink<Span<InBlock>>) {
    for figure in &block.figures {
        let end = figure.end as usize;
        let after = &block.text[end..];
        let gap = after.len() - after.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len();
        if !after[gap..].starts_with('%') {
            continue;
        }
        let stop = end + gap + 1;
        if !running.own(end) {
            continue;
        }
        let number = |b: &u8| b.is_ascii_digit() || matches!(b, b'.' | b',');
        let before = block.text[..end].bytes().rev().take(LONGEST).take_while(|b| number(b)).count();
        let at = Span::new(end - before, stop);
        // A word that follows at once would run into the new one.
        let tail = if block.text[stop..].starts_with(char::is_alphanumeric) { " " } else { "" };
        sink.report(at, format!("“{}” has a sign for “{RIGHT}”: write the words", block.slice(at)))
            .fix(format!("Write “{RIGHT}”"), vec![(Span::new(end, stop), format!(" {RIGHT}{tail}"))]);
    }
}

/// `5 percent`, `five per cent`
fn words(block: &Block, running: &Running<'_>, sink: &mut Sink<Span<InBlock>>) {
    let (from, to) = (block.body.start as usize, block.body.end as usize);
    for cent in CENT.places(block.body()) {
        let end = from + cent + "cent".len();
        let before = &block.text[from..from + cent];
        let (len, joined) = match before {
            _ if before.ends_with("per ") || before.ends_with("per\u{a0}") => {
                (before.len() - before.trim_end().len() + 3, false)
            }
            _ if before.ends_with("per") || before.ends_with("Per") => (3, true),
            _ => continue,
        };
        let start = from + cent - len;
        let word_before = block.text[..start].ends_with(char::is_alphanumeric);
        if word_before || block.text[end..to].starts_with(|c: char| c.is_alphanumeric() || c == '-') {
            continue;
        }
        if !running.own(start) {
            continue;
        }
        let at = Span::new(start, end);
        if joined {
            let right = if block.slice(at).starts_with('P') { "Per cent" } else { RIGHT };
            sink.report(at, format!("“{}” is two words: write “{right}”", block.slice(at)))
                .fix(format!("Write “{right}”"), vec![(at, right.to_owned())]);
        }
        number(block, start, sink);
    }
}

/// The number in words before `per cent`.
fn number(block: &Block, start: usize, sink: &mut Sink<Span<InBlock>>) {
    let before = block.text[block.body.start as usize..start].trim_end_matches([' ', '\u{a0}', '\n']);
    let in_word = |b: &u8| b.is_ascii_alphabetic() || *b == b'-';
    let len = before.bytes().rev().take("seventy-seven".len() + 1).take_while(|b| in_word(b)).count();
    let end = block.body.start as usize + before.len();
    let at = Span::new(end - len, end);
    let word = block.slice(at);
    // `one hundred per cent`, `two and five per cent`
    let Some(value) = ordinal::cardinal(word) else { return };
    let figures = value.to_string();
    sink.report(at, format!("the number of a percentage is in figures: write “{figures}” for “{word}”"))
        .unsafe_fix(format!("Write “{figures}”"), vec![(at, figures)]);
}
