//! Whom a directive verb addresses: `Requests the Secretary-General to report`.

use super::scan;
use crate::lexicon::Needle;

static TO: Needle = Needle::new(" to ");

/// Whom a directive verb asks to act: the words up to the infinitive, or up to the colon before points that each hold
/// one. What stands between commas and tells how or when is left out; `that` and its clause, which tell which ones are
/// meant, stay. Where nobody is asked to act (`Encourages the exchange of charts`) there is no addressee.
pub(super) fn read(text: &str) -> Option<String> {
    let text = without_marks(text);
    let text = text.trim_start();
    // `Appeals to donors to …`, `Reiterates its request to the Secretary-General to …`
    let text = text.strip_prefix("to ").unwrap_or(text);
    let text = &text[..clause(text)];
    let named = match TO.places(text).find(|&at| begins_infinitive(&text[at + TO.letters().len()..])) {
        Some(at) => &text[..at],
        None => text.trim_end().strip_suffix(':').or_else(|| text.split_once(": ").map(|(before, _)| before))?,
    };
    let mut name = String::new();
    for part in named.split(',') {
        if !part.trim().is_empty() && !is_circumstance(part) {
            name.push_str(if name.is_empty() { "" } else { "," });
            name.push_str(part);
        }
    }
    let name = name.trim_end();
    normalized(name.strip_suffix(" not").unwrap_or(name))
}

/// The length of the text up to a semicolon or a quotation.
fn clause(text: &str) -> usize {
    let first = "“".as_bytes()[0];
    let ends = |at: &usize| text.as_bytes()[*at] == b';' || text[*at..].starts_with('“');
    memchr::memchr2_iter(b';', first, text.as_bytes()).find(ends).unwrap_or(text.len())
}

/// Whether a verb can stand here, rather than a name or an article: `to report`, not `to the Convention`.
fn begins_infinitive(rest: &str) -> bool {
    let word = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
    !word.is_empty()
        && !word.starts_with(char::is_uppercase)
        && !matches!(
            word,
            "the" | "a" | "an" | "its" | "their" | "this" | "these" | "those" | "that" | "which" | "whom" | "all"
        )
}

/// Whether words between commas tell how, when or where: `in this regard`, `as appropriate`, `including islands`.
fn is_circumstance(words: &str) -> bool {
    let words = words.trim();
    let words = words.strip_prefix("and ").unwrap_or(words);
    let first = words.split(' ').next().unwrap_or(words);
    const OPENERS: [&str; 37] = [
        "acting",
        "after",
        "also",
        "among",
        "as",
        "at",
        "bearing",
        "before",
        "by",
        "consistent",
        "depending",
        "drawing",
        "during",
        "especially",
        "for",
        "if",
        "in",
        "including",
        "inter",
        "notably",
        "on",
        "particularly",
        "pursuant",
        "recalling",
        "subject",
        "such",
        "taking",
        "through",
        "to",
        "under",
        "upon",
        "when",
        "where",
        "who",
        "whose",
        "with",
        "within",
    ];
    OPENERS.binary_search(&first).is_ok()
}

/// No addressee is looked for further on, in bytes.
const FURTHEST: usize = 400;

/// The words without footnote marks and emphasis signs, on one line.
fn without_marks(text: &str) -> String {
    let limit = text.len().min(FURTHEST);
    let mut plain = String::with_capacity(limit + 4);
    let mut at = 0;
    while at < limit {
        let rest = &text[at..];
        // Stretches without marks and signs are most of a text.
        let is_sign = |b: &u8| matches!(b, b'[' | b'^' | b'<' | b'*' | b'_' | b'\n' | b'\r') || *b >= 0x80;
        let len = rest.as_bytes()[..limit - at].iter().position(is_sign).unwrap_or(limit - at);
        plain.push_str(&rest[..len]);
        at += len;
        let Some(c) = text[at..].chars().next().filter(|_| at < limit) else { break };
        if (matches!(c, '[' | '^' | '<') || scan::superscript_digit(c).is_some())
            && let Some(mark) = scan::mark(&text[at..])
        {
            at += mark.len;
            continue;
        }
        match c {
            '*' | '_' => {}
            '\u{a0}' | '\n' | '\r' => plain.push(' '),
            _ => plain.push(c),
        }
        at += c.len_utf8();
    }
    plain
}

fn normalized(name: &str) -> Option<String> {
    let lower = name.trim().to_lowercase();
    let mut words: Vec<&str> = lower.split_whitespace().collect();
    while words.first().is_some_and(|word| matches!(*word, "the" | "relevant" | "upon" | "on" | "again" | "once")) {
        words.remove(0);
    }
    (!words.is_empty() && words.len() <= 24).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_addressee_is_who_is_asked_to_act() {
        let cases = [
            (" the Secretary-General to report;", Some("secretary-general")),
            (", in this regard, the Secretary-General, within his mandate, to report;", Some("secretary-general")),
            (" to the Secretary-General to report;", Some("secretary-general")),
            (" States, harbour masters and keepers to report;", Some("states, harbour masters and keepers")),
            (" all States:", Some("all states")),
            (
                " parties to the Treaty on Tides that have charts not to lend them;",
                Some("parties to the treaty on tides that have charts"),
            ),
            (" the exchange of charts;", None),
            (" that charts be exchanged;", None),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).as_deref(), expected, "{text}");
        }
    }
}
