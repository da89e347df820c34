//! Instructions to resolint in HTML comments: `<!-- resolint-disable-next-line footnote-order -->`.

use crate::span::{InBlock, Span};

/// An instruction to resolint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// What it says.
    pub action: Action,
    /// The rules it names, with their places.
    pub rules: Vec<(Box<str>, Span<InBlock>)>,
    /// The whole comment.
    pub at: Span<InBlock>,
}

/// What an instruction says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing of these rules in the next paragraph.
    DisableNextLine,
    /// Nothing of these rules from here on.
    Disable,
    /// These rules again from here on.
    Enable,
    /// Nothing of these rules in the file.
    DisableFile,
}

impl Directive {
    /// Reads a comment, if it is addressed to resolint.
    pub(crate) fn read(text: &str, content: Span<InBlock>) -> Option<Self> {
        let comment = &text[content.range()];
        let inner = comment.strip_prefix("<!--")?.split("-->").next()?;
        let mut at = content.start as usize + 4;
        let mut words = inner.split_inclusive(char::is_whitespace).filter_map(|piece| {
            let word = piece.trim();
            let place = Span::<InBlock>::new(at, at + word.len());
            at += piece.len();
            (!word.is_empty()).then_some((word, place))
        });
        let action = match words.next()?.0.strip_prefix("resolint-")? {
            "disable-next-line" => Action::DisableNextLine,
            "disable" => Action::Disable,
            "enable" => Action::Enable,
            "disable-file" => Action::DisableFile,
            _ => return None,
        };
        let rules = words
            .flat_map(|(word, place)| {
                let trimmed = word.trim_end_matches(',');
                (!trimmed.is_empty())
                    .then(|| (trimmed.into(), Span::new(place.start as usize, place.start as usize + trimmed.len())))
            })
            .collect();
        Some(Directive { action, rules, at: content })
    }
}
