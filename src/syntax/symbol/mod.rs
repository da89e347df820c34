//! Document symbols in running text: `A/68/127`, `A/C.3/68/L.17/Rev.1`, `S/RES/1373 (2001)`.
//!
//! A symbol is found by its root before a slash, and is one only if the grammar accepts it, or can tell which small slip
//! keeps it from being one. Anything else with a slash (`and/or`, `A/H1N1`, `T/PCCs`) is left alone.

mod grammar;
mod meaning;

use crate::span::{InBlock, Span};

use grammar::Reading;

pub use meaning::{Issuer, Period, Symbol};

/// A symbol in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SymbolAt {
    /// The symbol with the year that follows it. Of a document with two symbols, `A/68/84-S/2013/184`, each stands for
    /// itself.
    pub at: Span<InBlock>,
    /// Whether it continues a symbol directly before it, with a hyphen between.
    pub joined: bool,
    /// What is wrong with it.
    pub slip: Option<Slip>,
}

/// What is wrong with a symbol; the right one is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A letter in the wrong case, a missing or needless stop or slash, a nought.
    Malformed(Box<str>),
    /// Spaces or a line break inside.
    Broken(Box<str>),
}

impl SymbolAt {
    /// The symbol of the document, without spaces and as it should be.
    pub fn symbol(&self, text: &str) -> String {
        match &self.slip {
            Some(Slip::Malformed(right) | Slip::Broken(right)) => right.to_string(),
            None => plain(&text[self.at.range()]),
        }
    }
}

/// Without white space, hyphens of every kind alike.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).map(|c| if c == '\u{2011}' { '-' } else { c }).collect()
}

/// The symbols in `text[from..to]`, in order; `targets` are places of Markdown link targets, which are passed over.
pub(crate) fn find(text: &str, content: Span<InBlock>, targets: &[Span<InBlock>]) -> Vec<SymbolAt> {
    let mut found = Vec::new();
    let (mut at, to) = (content.start as usize, content.end as usize);
    let mut targets = targets.iter().peekable();
    while let Some(slash) = memchr::memchr(b'/', &text.as_bytes()[at..to]).map(|len| at + len) {
        while targets.next_if(|target| (target.end as usize) <= slash).is_some() {}
        if let Some(target) = targets.peek()
            && target.start as usize <= slash
        {
            at = target.end as usize;
            continue;
        }
        let floor = std::mem::replace(&mut at, slash + 1);
        let Some(start) = root_before(text, floor, slash) else { continue };
        at = at.max(symbols_from(text, start, to, &mut found));
    }
    found
}

/// Where the root before a slash starts: letters that no other word or address holds.
fn root_before(text: &str, floor: usize, slash: usize) -> Option<usize> {
    let bytes = &text.as_bytes()[floor..slash];
    let gap = usize::from(bytes.last() == Some(&b' '));
    let bytes = &bytes[..bytes.len() - gap];
    let len = bytes.iter().rev().take(9).take_while(|b| b.is_ascii_uppercase() || **b == b'-').count();
    let start = slash - gap - len;
    grammar::is_root(&text[start..slash - gap]).then_some(())?;
    let outside = |c: char| !(c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '=' | ':' | '@' | '\u{2011}'));
    text[..start].chars().next_back().is_none_or(outside).then_some(start)
}

/// Reads a symbol and those joined to it; returns where they end.
fn symbols_from(text: &str, start: usize, to: usize, found: &mut Vec<SymbolAt>) -> usize {
    let (end, gap) = reach(text, start, to);
    let before = found.len();
    let broken = gap.is_some_and(|_| pieces(text, start, end, found));
    if gap.is_none() || !broken {
        found.truncate(before);
        let end = gap.unwrap_or(end);
        if !pieces(text, start, end, found) {
            found.truncate(before);
            return end;
        }
    }
    let Some(last) = found.last_mut() else { return end };
    if last.slip.is_none() && text[last.at.range()].contains("/RES/") {
        last.at.end += year_after(&text[last.at.end as usize..to]) as u32;
    }
    last.at.end as usize
}

/// Reads `text[start..end]` as one symbol or several joined by hyphens; false where one of them is none.
fn pieces(text: &str, start: usize, end: usize, found: &mut Vec<SymbolAt>) -> bool {
    let mut from = start;
    loop {
        let cut = joint(text, from, end);
        let stop = cut.map_or(end, |(at, _)| at);
        let written = &text[from..stop];
        let bare = plain(written);
        let whole = bare.trim_end_matches('/');
        let slip = match grammar::read(whole) {
            Some(Reading::Whole) if written.contains(char::is_whitespace) => Some(Slip::Broken(whole.into())),
            Some(Reading::Whole) if whole.len() < bare.len() => Some(Slip::Malformed(whole.into())),
            Some(Reading::Whole) => None,
            Some(Reading::Mended(_)) if written.contains(char::is_whitespace) => return false,
            Some(Reading::Mended(right)) => Some(Slip::Malformed(right.into())),
            None => return false,
        };
        found.push(SymbolAt { at: Span::new(from, stop), joined: from > start, slip });
        match cut {
            Some((_, next)) => from = next,
            None => return true,
        }
    }
}

/// The hyphen before a second root: where it stands, and where the root does.
fn joint(text: &str, from: usize, end: usize) -> Option<(usize, usize)> {
    text[from..end].char_indices().filter(|(_, c)| matches!(c, '-' | '\u{2011}')).find_map(|(at, c)| {
        let next = from + at + c.len_utf8();
        let root = text[next..end].split('/').next()?;
        (next + root.len() < end && grammar::is_root(root)).then_some((from + at, next))
    })
}

/// Longer than this, in bytes, is no symbol.
const LONGEST: usize = 120;

/// How far characters of a symbol go, and the first place where a space or line break stands among them.
fn reach(text: &str, start: usize, to: usize) -> (usize, Option<usize>) {
    let mut gap = None;
    let mut at = start;
    while let Some(c) = text[at..to.min(text.len())].chars().next().filter(|_| at - start < LONGEST) {
        let written = &text[start..at];
        let rest = &text[at + c.len_utf8()..to];
        let goes_on = match c {
            '/' | '.' | '-' | '\u{2011}' => true,
            '–' => written.ends_with(|c: char| c.is_ascii_digit()) && rest.starts_with(|c: char| c.is_ascii_digit()),
            '(' => written.ends_with("COP") && rest.starts_with(|c: char| c.is_ascii_digit()),
            ')' => written.rsplit('/').next().is_some_and(|part| part.starts_with("COP(")),
            ' ' | '\u{a0}' | '\n' => {
                let inside = breaks_symbol(written, rest);
                if inside && gap.is_none() {
                    gap = Some(start + trimmed(written));
                }
                inside
            }
            _ => c.is_ascii_alphanumeric(),
        };
        if !goes_on {
            break;
        }
        at += c.len_utf8();
    }
    let written = &text[start..at];
    let mut end = start + trimmed(written);
    // A slash at the end is a slip only where the words go on after it: `A/80/…` and `A/80/[…]` wait for their number.
    let slash = text[end..at].starts_with('/') && !text[end..at].starts_with("//");
    if slash && (end + 1 >= to || text[end + 1..to].starts_with([' ', ')', ',', ';', '\n', '.']) && gap.is_none()) {
        end += 1;
    }
    (end, gap)
}

fn trimmed(written: &str) -> usize {
    written.trim_end_matches(['.', '-', '–', '\u{2011}', '/', ' ', '\u{a0}', '\n']).len()
}

/// Whether a space after `written` stands inside a symbol: after a slash, after the stop of `L.`, or before a slash.
fn breaks_symbol(written: &str, rest: &str) -> bool {
    let next = |text: &str| text.starts_with(|c: char| c.is_ascii_digit()) || grammar::opens_part(text);
    if written.ends_with('/') {
        return next(rest) && written.len() > 1;
    }
    if let Some(word) = written.strip_suffix('.') {
        let word = word.rsplit('/').next().unwrap_or(word);
        return grammar::is_dotted(word) && rest.starts_with(|c: char| c.is_ascii_digit());
    }
    rest.strip_prefix('/').is_some_and(next)
}

/// The length of ` (2001)` or ` (XXV)` after a symbol.
fn year_after(text: &str) -> usize {
    let gap = text.len() - text.strip_prefix([' ', '\u{a0}']).unwrap_or(text).len();
    let Some(inner) = text[gap..].strip_prefix('(') else { return 0 };
    let Some(close) = inner.bytes().take(10).position(|b| b == b')') else { return 0 };
    let year = close == 4 && inner[..close].bytes().all(|b| b.is_ascii_digit());
    let roman =
        close > 0 && inner[..close].bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'-' | b'S' | b'E'));
    if year || roman { gap + close + 2 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let found = find(text, Span::new(0, text.len()), &[]);
        let shown = |one: &SymbolAt| {
            let written = &text[one.at.range()];
            match &one.slip {
                None => written.to_owned(),
                Some(Slip::Malformed(right)) => format!("{written} ~ {right}"),
                Some(Slip::Broken(right)) => format!("{written} _ {right}"),
            }
        };
        found.iter().map(shown).collect()
    }

    #[test]
    fn symbols_of_all_bodies_are_found() {
        for symbol in [
            "A/68/127",
            "A/C.3/68/L.17/Rev.1",
            "A/C.3/68/SR.6-8",
            "A/ES-10/273/Corr.1",
            "A/ES\u{2011}10/273",
            "A/HRC/S-37/L.1",
            "A/CONF.219/2023/3",
            "A/CN.9/WG.II/WP.1",
            "S/RES/1373 (2001)",
            "S/26560",
            "S/AC.57/2025/COMM.01",
            "S/PV.4688",
            "E/CN.4/Sub.2/1993/8",
            "FCCC/CP/2015/10/Add.1",
            "ICCD/COP(14)/23/Add.1",
            "UNEP/CBD/COP/DEC/XII/5",
            "UNEP/EA.4/Res.6",
            "UNEP/OzL.Pro.28/12",
            "TD/500/Add.1",
            "NPT/CONF.2020/16",
            "ICC-ASP/8/20",
        ] {
            assert_eq!(read(&format!("see {symbol}, annex.")), [symbol]);
        }
    }

    #[test]
    fn what_is_no_symbol_is_left_alone() {
        for text in ["A/H1N1", "T/PCCs", "and/or A/B", "A/79", "HIV/AIDS", "A/80/…", "A/80/[…]", "A/80/L.xx", "S/he"]
        {
            assert!(read(text).is_empty(), "{text}");
        }
        for text in ["https://undocs.org/A/68/127", "x/A/68/127", "A/California/7/2009", "9/11 and 67/190"] {
            assert!(read(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn symbols_of_one_document_stand_for_themselves() {
        assert_eq!(read("A/68/84-S/2013/184."), ["A/68/84", "S/2013/184"]);
        assert_eq!(
            read("CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4."),
            ["CTOC/COP/WG.2/2012/3", "CTOC/COP/WG.3/2012/4"]
        );
        assert_eq!(read("(A/67/53 and Corr.1)"), ["A/67/53"]);
    }

    #[test]
    fn slips_are_mended() {
        for (wrong, right) in [
            ("A/C3/68/L.17", "A/C.3/68/L.17"),
            ("A/C.3/68/L17", "A/C.3/68/L.17"),
            ("A/68/L.17/Rev1", "A/68/L.17/Rev.1"),
            ("A/Res/67/190", "A/RES/67/190"),
            ("A/68/127/rev.1", "A/68/127/Rev.1"),
            ("A/68/127/ADD.1", "A/68/127/Add.1"),
            ("S/2014/0123", "S/2014/123"),
            ("A//68/127", "A/68/127"),
            ("A/HRC/55/43.Add.1", "A/HRC/55/43/Add.1"),
            ("A/68.127", "A/68/127"),
            ("A/RES67/190", "A/RES/67/190"),
            ("A/68/L.17Rev.1", "A/68/L.17/Rev.1"),
        ] {
            assert_eq!(read(&format!("({wrong}), annex")), [format!("{wrong} ~ {right}")]);
        }
        assert_eq!(read("A/68/127/, annex"), ["A/68/127/ ~ A/68/127"]);
    }

    #[test]
    fn spaces_inside_are_found() {
        for (wrong, right) in [
            ("A/C.3/ 68/L.17", "A/C.3/68/L.17"),
            ("A/C. 3/68/L.17", "A/C.3/68/L.17"),
            ("A/C.3/68/L.17/Rev. 1", "A/C.3/68/L.17/Rev.1"),
            ("A/68 /127", "A/68/127"),
            ("A /68/127", "A/68/127"),
            ("A/68/\n127", "A/68/127"),
        ] {
            assert_eq!(read(&format!("({wrong}), annex")), [format!("{wrong} _ {right}")]);
        }
        assert_eq!(read("in A/68/127. 5 ports"), ["A/68/127"]);
        assert_eq!(read("in A/68/127 and 5/6"), ["A/68/127"]);
    }
}
