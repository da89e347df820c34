//! Words of headings and paragraphs, quoted in messages.

/// The words, cut after a whole word where they are long.
pub(super) fn quoted(words: &str) -> String {
    const LONGEST: usize = 50;
    if words.chars().count() <= LONGEST {
        return format!("“{words}”");
    }
    let mut short = String::new();
    for word in words.split(' ') {
        if short.chars().count() + word.chars().count() >= LONGEST {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    format!("“{short}…”")
}
