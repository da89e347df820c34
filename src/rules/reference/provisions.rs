//! Provisions that are referred to: `article 14, paragraph 2, of the Convention`.

use crate::rules::prose::{digits, space};

/// What a provision is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// The Charter of the United Nations or the Statute of the International Court of Justice.
    Charter,
    /// A convention, covenant, protocol, treaty, agreement or declaration.
    Instrument,
    /// Something else, or nothing that is said.
    Unknown,
}

/// Where a number with what belongs to it ends: `14`, `VIII`, `2 (b)`, `13 ter (1) (d)`; nothing where none starts.
pub(super) fn number(text: &str) -> Option<usize> {
    let len = match digits(text) {
        0 => text.bytes().take_while(|b| b"IVXLC".contains(b)).count(),
        len => len,
    };
    (len > 0 && !text[len..].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '–')))
        .then_some(())?;
    let mut at = len;
    for word in [" bis", " ter", " *bis*", " *ter*"] {
        if text[at..].starts_with(word) {
            at += word.len();
        }
    }
    // Points: ` (b)`, ` (1)`.
    for _ in 0..4 {
        let Some(open) = text[at..].strip_prefix(" (").or_else(|| text[at..].strip_prefix("\u{a0}(")) else { break };
        let Some(close) = open.find(')').filter(|close| (1..=4).contains(close)) else { break };
        at = text.len() - open.len() + close + 1;
    }
    Some(at)
}

/// Where a list of numbers ends, each with the units inside it: `14`, `4 and 5`, `14, paragraph 2`, `101 (1)`.
pub(super) fn list(text: &str) -> Option<usize> {
    let mut at = number(text)?;
    for _ in 0..12 {
        let joins = [" and ", " or ", " to ", ", and ", ", ", "–", "-"];
        let units = ["paragraphs ", "paragraph ", "section ", "sections ", "subparagraph ", "subparagraphs "];
        let next = joins.iter().find_map(|join| {
            let rest = text[at..].strip_prefix(join)?;
            let unit = units.iter().find_map(|unit| rest.strip_prefix(unit));
            let point = rest.starts_with('(') || unit.is_some_and(|rest| rest.starts_with('('));
            let rest = unit.unwrap_or(rest);
            let len = if point { Some(rest.find(')').filter(|at| *at < 5)? + 1) } else { number(rest) };
            Some(text.len() - rest.len() + len?)
        });
        match next {
            Some(next) => at = next,
            None => break,
        }
    }
    Some(at)
}

/// What the words after a provision say it is of: ` of the Convention`, `, of the Charter`.
pub(super) fn owner(after: &str) -> Owner {
    let after = after.strip_prefix(',').unwrap_or(after);
    let Some(rest) = after.strip_prefix(" of the ").or_else(|| after.strip_prefix("\u{a0}of the ")) else {
        return Owner::Unknown;
    };
    let mut at = 0;
    for _ in 0..8 {
        let word = &rest[at..at + rest[at..].find([' ', '\u{a0}', '\n']).unwrap_or(rest.len() - at)];
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let bare = bare.split(['[', '<', ',', '’', '.']).next().unwrap_or(bare);
        match bare {
            "Charter" if at == 0 || &rest[..at] == "United Nations " => {
                let of = rest[at + word.len()..].strip_prefix(" of ");
                let own = of.is_none_or(|name| name.starts_with("the United Nations"));
                return if own { Owner::Charter } else { Owner::Unknown };
            }
            "Statute" if at == 0 => {
                let court = rest[at + word.len()..].starts_with(" of the International Court of Justice");
                return if court { Owner::Charter } else { Owner::Unknown };
            }
            "Convention" | "Conventions" | "Covenant" | "Protocol" | "Treaty" | "Agreement" | "Declaration" => {
                return Owner::Instrument;
            }
            _ => {}
        }
        // A name goes on as long as its words have capitals or are years.
        let named = bare.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        let Some(gap) = space(&rest[at + word.len()..]).filter(|_| named && bare.len() == word.len()) else { break };
        at += word.len() + gap;
    }
    Owner::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn provisions_end_where_their_owner_is_named() {
        for (text, len) in [
            ("14, paragraph 2, of the Convention", 15),
            ("2 (b) of the Agreement", 5),
            ("2, paragraph (b), of the Convention", 16),
            ("4 and 5 of the Charter", 7),
            ("13 ter (1) (d) of the Statute", 14),
            ("VIII, paragraph 3, of the Treaty", 17),
            ("14 is due", 2),
        ] {
            assert_eq!(list(text), Some(len), "{text}");
        }
        assert_eq!(list("Committee"), None);
        assert_eq!(list("67/190"), None);
    }

    #[test]
    fn owners_are_told_by_name() {
        for (after, whose) in [
            (" of the Charter of the United Nations", Owner::Charter),
            (", of the Charter,", Owner::Charter),
            (" of the United Nations Charter;", Owner::Charter),
            (" of the Charter of Lighthouses", Owner::Unknown),
            (" of the Statute of the International Court of Justice", Owner::Charter),
            (" of the Statute of the Tribunal", Owner::Unknown),
            (" of the International Covenant on Tides", Owner::Instrument),
            (", of the 1963 Vienna Convention on Buoys", Owner::Instrument),
            (" of the Convention,[^4]", Owner::Instrument),
            (" of the report on the Convention", Owner::Unknown),
            (" thereof", Owner::Unknown),
        ] {
            assert_eq!(owner(after), whose, "{after}");
        }
    }
}
