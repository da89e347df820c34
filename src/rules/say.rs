//! Words that messages of several rules share.

use crate::syntax::{Label, LabelForm, LabelStyle, letters_of, roman_of};

/// A punctuation sign by name: `a comma`.
pub(crate) fn sign(sign: Option<char>) -> &'static str {
    match sign {
        None => "no sign",
        Some(',') => "a comma",
        Some(';') => "a semicolon",
        Some(':') => "a colon",
        Some('.') => "a full stop",
        Some('!') => "an exclamation mark",
        Some('?') => "a question mark",
        Some('–' | '—') => "a dash",
        Some(_) => "another sign",
    }
}

/// A label with another value, written as this one is: without its signs.
pub(crate) fn label(label: Label, value: u32) -> String {
    match label.style {
        LabelStyle::Arabic => value.to_string(),
        LabelStyle::Letter => letters_of(value),
        LabelStyle::Capital => letters_of(value).to_uppercase(),
        LabelStyle::Roman => roman_of(value),
        LabelStyle::CapitalRoman => roman_of(value).to_uppercase(),
        LabelStyle::Bullet => "–".to_owned(),
        LabelStyle::Working => format!("OP{value}"),
    }
}

/// A label with its signs: `(c)`, `4.`
pub(crate) fn signed(this: Label, value: u32) -> String {
    let bare = label(this, value);
    match this.form {
        LabelForm::Stop => format!("{bare}."),
        LabelForm::Brackets => format!("({bare})"),
        LabelForm::Bracket => format!("{bare})"),
        LabelForm::Bare => bare,
    }
}

/// What to write at the end of a paragraph: `write “,” for “;”`, or `add “,”` where there is no sign.
pub(crate) fn end_with(wanted: char, written: Option<char>) -> String {
    match written {
        Some(written) => format!("write “{wanted}” for “{written}”"),
        None => format!("add “{wanted}”"),
    }
}

/// A word with a capital where the one written has it, and all in capitals where that is.
pub(crate) fn as_capital_as(written: &str, word: &str) -> String {
    let letters = || written.chars().filter(|c| c.is_alphabetic());
    if letters().count() > 1 && letters().all(char::is_uppercase) {
        return word.to_uppercase();
    }
    let mut rest = word.chars();
    match rest.next() {
        Some(first) if written.starts_with(char::is_uppercase) => first.to_uppercase().chain(rest).collect(),
        _ => word.to_owned(),
    }
}
