use super::known;
use crate::registry::council_year;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::citation::{Citation, Dated, Form, Owner, named_by};
use crate::syntax::{Block, Organ};

rule! {
    /// The number of a cited resolution is not written as its organ writes it.
    ///
    /// ## Why
    ///
    /// Each organ has one form: 61/5 for the General Assembly, 1540 (2004) for the Security Council, 217 A (III) for the
    /// first thirty sessions. In one form a citation can be found and compared; document symbols belong in footnotes.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution A/RES/61/5 of 20 October 2006 and Security Council resolution 1540(2004),
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006 and Security Council resolution 1540 (2004),
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, references to resolutions. All 129 numbers in a committee report with fifteen texts
    /// have these forms, and so have 2,200 adopted texts but for single slips.
    "citation-format", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    for cited in known::own(block) {
        if let Some((wrong, right)) = wrong(block, cited) {
            sink.report(cited.at, format!("{wrong}: write “{right}”"))
                .fix(format!("Write “{right}”"), vec![(cited.at, right.clone())]);
        } else if cited.owner == Owner::Abbreviated {
            abbreviated(block, cited, sink);
        }
    }
}

/// What is wrong with the number, and the right one.
fn wrong(block: &Block, cited: &Citation) -> Option<(String, String)> {
    let (written, number) = (block.slice(cited.at), cited.number);
    let council = cited.organ == Some(Organ::SecurityCouncil) && number.form == Form::Brackets;
    if council && number.session == 0 && !cited.decision {
        // A date says the year as well.
        if cited.dated != Dated::No {
            return None;
        }
        let year = council_year(number.number)?;
        // Old resolutions of the Assembly have as few digits.
        let named = matches!(cited.owner, Owner::Named | Owner::Its | Owner::Abbreviated) || number.number > 500;
        return named.then(|| {
            let wrong =
                format!("“{written}” lacks the year, which belongs to the number of a Security Council resolution");
            (wrong, format!("{} ({year})", number.number))
        });
    }
    let right = number.to_string();
    if written == right {
        return None; // nearly all are left with this
    }
    let plain = written.replace('\u{a0}', " ").replace('\u{2011}', "-").replace(['\n', '\r'], " ");
    let plain = plain.split("](").next().unwrap_or(&plain).to_owned();
    if named_by(&plain).is_some() {
        return Some((format!("“{written}” is the symbol of a document"), right));
    }
    // A list of letters is written as a whole: `A and B (XXX)`.
    let single = !plain.contains(" and ") && plain.starts_with(|c: char| c.is_ascii_digit() || matches!(c, 'S' | 'E'));
    let spaced = plain.replace(' ', "") == right.replace(' ', "");
    let link = written.contains("](");
    (single && spaced && !link && plain != right).then(|| (format!("“{written}” lacks a space"), right))
}

/// `UNGA resolution 61/5`
fn abbreviated(block: &Block, cited: &Citation, sink: &mut Sink<Span<InBlock>>) {
    let before = block.text[..cited.keyword.start as usize].trim_end();
    let start = before.rfind([' ', '\u{a0}', '\n', '*', '(']).map_or(0, |at| at + 1);
    let Some(name) = cited.organ.and_then(Organ::name).map(|name| &name[4..]) else { return };
    let word = before.get(start..).unwrap_or_default();
    if word.len() < 2 || !word.bytes().all(|b| b.is_ascii_uppercase()) {
        return;
    }
    let at = Span::new(start, before.len());
    sink.report(at, format!("“{word}” is an abbreviation: write “{name}”"))
        .fix(format!("Write “{name}”"), vec![(at, name.to_owned())]);
}
