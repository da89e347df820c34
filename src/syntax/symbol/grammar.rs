//! The grammar of document symbols: a root, and after each slash a part.

/// What a text is as a symbol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// A symbol.
    Whole,
    /// Nearly one, and the one it should be.
    Mended(String),
}

/// First parts of symbols: bodies that have series of their own.
const ROOTS: [&str; 44] = [
    "A", "S", "E", "T", "ST", "DP", "TD", "HS", "CD", "LC", "AT", "HSP", "UNEP", "UNODC", "CTOC", "CAC", "FCCC",
    "ICCD", "CBD", "CCPR", "CERD", "CEDAW", "CRC", "CAT", "CMW", "CRPD", "CED", "HRI", "NPT", "CCW", "BWC", "LOS",
    "SPLOS", "ISBA", "JIU", "ICSC", "PBC", "UNW", "IDB", "ATT", "CCM", "APLC", "ICC-ASP", "TPNW",
];

/// Words with a stop and a number, `L.17`, that are written in these letters only.
const DOTTED: [&str; 29] = [
    "AC", "C", "CN", "CONF", "CRP", "EA", "EG", "EM", "GC", "INF", "L", "MP", "MSP", "NC", "NGO", "PC", "PV", "SC",
    "SR", "Sub", "TF", "WG", "WP", "RPM", "GGE", "COMM", "SGB", "Res", "Dec",
];

/// What a later version of a document adds to its symbol.
const SUFFIXES: [&str; 4] = ["Add", "Corr", "Rev", "Amend"];

/// Words that stand alone between slashes and are often not set in capitals.
const WORDS: [&str; 8] = ["RES", "DEC", "PRST", "HRC", "CONF", "INF", "COP", "NGO"];

/// Words before whose number a stop is easily forgotten.
const NUMBERED: [&str; 14] =
    ["L", "C", "CN", "AC", "SR", "PV", "CRP", "WP", "WG", "CONF", "Add", "Corr", "Rev", "Amend"];

/// Whether symbols begin with these letters.
pub(super) fn is_root(letters: &str) -> bool {
    ROOTS.contains(&letters)
}

/// Whether a number follows the word after a stop.
pub(super) fn is_dotted(word: &str) -> bool {
    DOTTED.contains(&word) || SUFFIXES.contains(&word)
}

/// Whether a text begins as a part of a symbol with a number does: `L.17`, `Add.1`.
pub(super) fn opens_part(text: &str) -> bool {
    let len = text.bytes().take(6).take_while(u8::is_ascii_alphabetic).count();
    is_dotted(&text[..len]) && text[len..].starts_with('.') && text[len + 1..].starts_with(|c: char| c.is_ascii_digit())
}

/// Reads a text without spaces as a symbol.
pub(super) fn read(text: &str) -> Option<Reading> {
    let (root, rest) = text.split_once('/')?;
    let mut right = root.to_owned();
    let mut mended = false;
    for (place, part) in rest.split('/').enumerate() {
        if part.is_empty() {
            mended = true;
        } else if is_part(part) {
            right.push('/');
            right.push_str(part);
        } else {
            right.push('/');
            right.push_str(&mend(part, place)?);
            mended = true;
        }
    }
    (is_root(root) && is_whole(&right)).then_some(())?;
    if !mended {
        return Some(Reading::Whole);
    }
    // Little is left of a text in which much was mended.
    (right.matches('/').count() > 1 && right.split('/').skip(1).all(is_part)).then_some(Reading::Mended(right))
}

/// Whether enough is said to name a document: `A/79` is a session, and `A/B` no symbol at all.
fn is_whole(symbol: &str) -> bool {
    let mut parts = symbol.split('/');
    let root = parts.next().unwrap_or("");
    let first = parts.next().unwrap_or("");
    let second = parts.next();
    let numbered = symbol.bytes().any(|b| b.is_ascii_digit());
    let figures = first.bytes().all(|b| b.is_ascii_digit());
    let long = first.len() > 3 || root.len() > 1;
    numbered && (second.is_some() || first.contains('.') || figures && long)
}

/// Whether a part between slashes is one as symbols have it.
fn is_part(part: &str) -> bool {
    if part.bytes().all(|b| b.is_ascii_uppercase()) {
        return part.len() <= 8;
    }
    if is_number(part) || matches!(part, "COP-MOP" | "Corrigendum" | "Summary") {
        return true;
    }
    if let Some(number) = part.strip_prefix("S-").or_else(|| part.strip_prefix("ES-")) {
        return is_number(number);
    }
    if let Some(number) = part.strip_prefix("COP(").and_then(|rest| rest.strip_suffix(')')) {
        return is_number(number);
    }
    let Some((word, rest)) = part.split_once('.') else { return false };
    let suffix = SUFFIXES.iter().any(|one| one.eq_ignore_ascii_case(word));
    if suffix {
        return SUFFIXES.contains(&word) && is_number(rest);
    }
    let named = word.starts_with(|c: char| c.is_ascii_uppercase()) && word.len() <= 6;
    let letters = word.bytes().all(|b| b.is_ascii_alphabetic());
    let (small, many) = (word.bytes().skip(1).any(|b| b.is_ascii_lowercase()), word.len() > 1);
    // Small letters stand in few words: `Sub.2`, `Res.6`, `OzL.Pro.28`.
    let known = !small || !many || DOTTED.contains(&word) || word == "OzL";
    named && letters && known && rest.split('.').all(is_dotted_rest)
}

/// What may follow a stop: a number or range, a numeral, or another word with its number, `AC.10.CONF.2`.
fn is_dotted_rest(rest: &str) -> bool {
    let noughts = rest.trim_start_matches('0');
    let capitals = !rest.is_empty() && rest.len() <= 5 && rest.bytes().all(|b| b.is_ascii_uppercase());
    is_number(noughts) || capitals || rest == "Pro"
}

/// A number or range without leading noughts.
fn is_number(text: &str) -> bool {
    let mut ends = text.splitn(2, ['-', '–']);
    let number =
        |end: &str| (1..=5).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_digit()) && !end.starts_with('0');
    ends.next().is_some_and(number) && ends.next().is_none_or(number)
}

/// What a part with a slip should be; it may be two parts.
fn mend(part: &str, place: usize) -> Option<String> {
    let letters = part.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (word, rest) = part.split_at(letters);
    if word.is_empty() {
        return mend_figures(part, place);
    }
    if rest.is_empty() {
        return WORDS.iter().find(|known| known.eq_ignore_ascii_case(word)).map(|known| (*known).to_owned());
    }
    let same = |known: &&&str| known.eq_ignore_ascii_case(word);
    if let Some(number) = rest.strip_prefix('.') {
        let right = SUFFIXES.iter().chain(&DOTTED).find(same)?;
        if is_number(number) {
            return (*right != word).then(|| format!("{right}.{number}"));
        }
        // `L.17Rev.1`, `L.17.Rev.1`
        let figures = number.bytes().take_while(u8::is_ascii_digit).count();
        let suffix = number[figures..].trim_start_matches('.');
        return (is_number(&number[..figures]) && is_suffix(suffix))
            .then(|| format!("{right}.{}/{suffix}", &number[..figures]));
    }
    if !is_number(rest) {
        return None;
    }
    if WORDS[..4].contains(&word) {
        return Some(format!("{word}/{rest}"));
    }
    let right = NUMBERED.iter().find(same)?;
    (*right == word || word.len() > 1).then(|| format!("{right}.{rest}"))
}

/// A number with noughts before it, `0123`, or with a stop for a slash after it, `43.Add.1`.
fn mend_figures(part: &str, place: usize) -> Option<String> {
    let bare = part.trim_start_matches('0');
    if place > 0 && bare.len() < part.len() && is_number(bare) {
        return Some(bare.to_owned());
    }
    let (number, rest) = part.split_once('.')?;
    let next = is_suffix(rest) || place == 0 && is_number(rest) && !rest.contains('-');
    (is_number(number) && next).then(|| format!("{number}/{rest}"))
}

fn is_suffix(text: &str) -> bool {
    text.split_once('.').is_some_and(|(word, number)| SUFFIXES.contains(&word) && is_number(number))
}
