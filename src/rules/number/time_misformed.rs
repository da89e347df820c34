use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A time of day has a colon, or “am” or “pm” without stops: “10:30 am”.
    ///
    /// ## Why
    ///
    /// United Nations texts give the time as “10.30 a.m.” and “3 p.m.”: a stop between hours and minutes, and stops after
    /// the letters.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Decides* to light the lamp at 10:30 am on 4 May 2027.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Decides* to light the lamp at 10.30 a.m. on 4 May 2027.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, numbers and dates. In 300 adopted texts all of 26 times have this form.
    "time-misformed", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(running) = Running::of(block) else { return };
    let mut past = 0;
    for (i, figure) in block.figures.iter().enumerate() {
        let (start, mut end) = (figure.start as usize, figure.end as usize);
        let joined = block.text[..start].ends_with(|c: char| c.is_alphanumeric() || matches!(c, ':' | '/' | '.'));
        if start < past || figure.len() > 2 || joined {
            continue;
        }
        let mut clock = block.slice(*figure).to_owned();
        let minutes = block.figures.get(i + 1).filter(|next| next.len() == 2 && next.start as usize == end + 1);
        let sign = minutes.and_then(|_| block.text[end..].chars().next()).filter(|sign| matches!(sign, ':' | '.'));
        if let (Some(minutes), Some(_)) = (minutes, sign) {
            clock = format!("{clock}.{}", block.slice(*minutes));
            end = minutes.end as usize;
        }
        let half = half(&block.text[end..]);
        let (letters, len) = half.unwrap_or(("", 0));
        let goes_on = block.text[end..].starts_with(|c: char| c.is_alphanumeric() || c == ':') && half.is_none();
        let hour = block.slice(*figure).parse().unwrap_or(99);
        let misformed = sign == Some(':') && figure.len() == 2 || half.is_some();
        if goes_on || hour > 24 || !misformed || !running.own(start) {
            continue;
        }
        past = end;
        // The stop of “a.m.” is also that of the sentence.
        let stop = usize::from(half.is_some() && block.text[end + len..].starts_with('.'));
        let at = Span::new(start, end + len + stop);
        let right = if letters.is_empty() { clock } else { format!("{clock} {letters}") };
        sink.report(at, format!("“{}” is a time of day: write “{right}”", block.slice(at)))
            .unsafe_fix(format!("Write “{right}”"), vec![(at, right)]);
    }
}

/// The half of the day that stands without its stops, as it should, and its length with the space before.
fn half(after: &str) -> Option<(&'static str, usize)> {
    let gap = after.len() - after.trim_start_matches([' ', '\u{a0}']).len();
    let rest = &after[gap..];
    let word = rest.get(..2)?;
    let right = match word {
        "am" | "AM" => "a.m.",
        "pm" | "PM" => "p.m.",
        _ => return None,
    };
    // `5 am` may go on as a word only after a space.
    (!rest[2..].starts_with(char::is_alphanumeric)).then_some((right, gap + 2))
}
