use crate::lexicon::Needle;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::digits;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// The sales number of a publication is not written as “Sales No. E.96.IV.13”.
    ///
    /// ## Why
    ///
    /// The number is what a publication is found by: the letter of its language, the year, the subject in roman numerals and
    /// the number, with full stops between.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Charter of Lighthouses,[^1]
    ///
    /// [^1]: *Report of the Conference of Keepers* (United Nations publication, Sales no. E-96-IV-13), chap. I.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Charter of Lighthouses,[^1]
    ///
    /// [^1]: *Report of the Conference of Keepers* (United Nations publication, Sales No. E.96.IV.13), chap. I.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, footnotes: publications. All of more than 50 sales numbers in 300 adopted texts have this
    /// form.
    "sales-number-form", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    static STEM: Needle = Needle::new("ales ");
    let Some(words) = block.note_words() else { return };
    let text = block.slice(words);
    for found in STEM.places(text) {
        let Some(start) = found.checked_sub(1).filter(|&at| b"Ss".contains(&text.as_bytes()[at])) else { continue };
        let Some((number, len)) = after_words(&text[found + STEM.letters().len()..]) else { continue };
        let from = found + STEM.letters().len() + number;
        let written = &text[start..from + len];
        let right = format!("Sales No. {}", tidy(&text[from..from + len]));
        if written.replace('\u{a0}', " ") == right {
            continue;
        }
        let at = Span::new(words.start as usize + start, words.start as usize + from + len);
        sink.report(at, format!("“{written}” is not how a sales number is written: write “{right}”"))
            .unsafe_fix(format!("Write “{right}”"), vec![(at, right.clone())]);
    }
}

/// Where the number starts after `Sales `, and its length: `No. E.96.IV.13`, `number: E.96.IV.13`.
fn after_words(text: &str) -> Option<(usize, usize)> {
    let words = ["No.:", "No.", "no.", "No", "no", "number:", "number", "Number", "#"];
    let word = words.iter().find(|word| text.starts_with(**word))?;
    let rest = &text[word.len()..];
    let gap = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\n']).len();
    let number = &rest[gap..];
    let len = number.find(|c: char| !(c.is_ascii_alphanumeric() || ".-/".contains(c))).unwrap_or(number.len());
    let number = number[..len].trim_end_matches(['.', '-', '/']);
    // Numbers of the first decades have no letter, and are left alone.
    let shaped = number.starts_with(|c: char| c.is_ascii_uppercase()) && number.contains(|c: char| c.is_ascii_digit());
    shaped.then_some((word.len() + gap, number.len()))
}

/// `E-96-IV-13` and `E96.IV.13` as `E.96.IV.13`; what is otherwise is returned as it is.
fn tidy(number: &str) -> String {
    let dotted = number.replace('-', ".");
    let letters = dotted.bytes().take_while(|b| b.is_ascii_uppercase() || *b == b'/').count();
    let (language, rest) = dotted.split_at(letters);
    let rest = rest.trim_start_matches('.');
    let year = digits(rest);
    if matches!(year, 2 | 4) && rest[year..].starts_with('.') {
        format!("{language}.{rest}")
    } else {
        number.to_owned()
    }
}
