//! The first words of a paragraph, read across markup.

/// One word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// In lower case, non-breaking hyphens made plain.
    pub lower: String,
    /// Where it starts, in bytes of the text read.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Whether its first letter is a capital.
    pub capital: bool,
    /// Whether a comma stands before it.
    pub comma_before: bool,
    /// Whether emphasis begins or ends before it.
    pub emphasis_before: bool,
}

/// How many words an opening phrase is looked for in.
const MOST: usize = 14;

/// The first words of `text` up to the first sign that ends a phrase; emphasis signs are passed over.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::with_capacity(MOST);
    let mut comma = false;
    let mut emphasis = false;
    let mut rest = text.char_indices().peekable();
    while let Some(&(at, c)) = rest.peek() {
        if c.is_alphabetic() {
            let mut end = at;
            let mut lower = String::new();
            while let Some(&(i, c)) = rest.peek() {
                let inside = c.is_alphabetic()
                    || matches!(c, '-' | '\u{2011}' | '’' | '\'')
                        && text[i + c.len_utf8()..].starts_with(char::is_alphabetic);
                if !inside || end - at > 60 {
                    break;
                }
                lower.extend(if c == '\u{2011}' { '-' } else { c }.to_lowercase());
                end = i + c.len_utf8();
                rest.next();
            }
            words.push(Word {
                lower,
                start: at,
                end,
                capital: c.is_uppercase(),
                comma_before: comma,
                emphasis_before: emphasis,
            });
            comma = false;
            emphasis = false;
            if words.len() == MOST {
                break;
            }
        } else if c == '<' {
            let Some(tag) = ["<u>", "</u>"].iter().find(|tag| text[at..].starts_with(**tag)) else { break };
            emphasis = true;
            rest.nth(tag.len() - 1);
        } else if matches!(c, '*' | '_') {
            emphasis = true;
            rest.next();
        } else if matches!(c, ' ' | '\u{a0}' | '\n' | '\r' | '\t') {
            rest.next();
        } else if c == ',' && !words.is_empty() {
            comma = true;
            rest.next();
        } else {
            break;
        }
    }
    words
}
