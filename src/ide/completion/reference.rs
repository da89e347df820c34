//! After `paragraph `: the paragraphs of the text, above and below.

use super::{Proposal, ProposalKind};
use crate::ide::cursor::{self, Cursor, first_words};
use crate::span::Span;
use crate::syntax::{Kind, LabelStyle, Part, Role, What, Zone};

/// The numbers of operative paragraphs with `above` or `below`, the nearest first.
pub(super) fn paragraphs(cursor: &Cursor<'_>) -> Vec<Proposal> {
    let Some(typed) = typed(cursor) else { return Vec::new() };
    let Some((here, block)) = cursor.block() else { return Vec::new() };
    if !matches!(block.exit.zone, Zone::Preamble | Zone::Operative) {
        return Vec::new();
    }
    let unit = cursor::unit(cursor.document, cursor.offset);
    let text = cursor::text_of(&unit, cursor.offset);
    // A point of a list belongs to the paragraph that stands last before it.
    let own = text.iter().rfind(|(start, block)| *start <= here && is_operative(block.kind)).map(|(start, _)| *start);
    let own = own.filter(|start| {
        *start == here || matches!(block.kind, Kind::Paragraph(Role::Item(Part::Operative, _)) | Kind::Continuation)
    });
    let mut found: Vec<(usize, Proposal)> = Vec::new();
    for (start, block) in text {
        for fact in &block.facts {
            let What::Paragraph(paragraph) = &fact.what else { continue };
            let Some(label) = paragraph.label.filter(|label| label.style == LabelStyle::Arabic) else { continue };
            if paragraph.role != Role::Operative || Some(*start) == own {
                continue;
            }
            let direction = if *start < here { "above" } else { "below" };
            let text = format!("{} {direction}", label.value);
            if !text.starts_with(typed) {
                continue;
            }
            let distance = if *start < here { here - *start } else { usize::MAX / 2 + *start - here };
            let words = first_words(block);
            let at = Span::new(cursor.offset - typed.len(), cursor.offset);
            found.push((
                distance,
                Proposal {
                    detail: Some(words.chars().take(60).collect()),
                    documentation: Some(words),
                    ..Proposal::new(ProposalKind::Reference, at, text)
                },
            ));
        }
    }
    found.sort_by_key(|(distance, _)| *distance);
    found.into_iter().map(|(_, proposal)| proposal).collect()
}

fn is_operative(kind: Kind) -> bool {
    kind == Kind::Paragraph(Role::Operative)
}

/// The digits typed after `paragraph `, where nothing says yet which paragraph is meant.
fn typed<'a>(cursor: &'a Cursor<'_>) -> Option<&'a str> {
    let before = &*cursor.before;
    let head = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let word = head.strip_suffix(' ').or_else(|| head.strip_suffix('\u{a0}'))?;
    let word = word.strip_suffix("paragraph").or_else(|| word.strip_suffix("paragraphs"))?;
    // `article 4, paragraph 2` is one of a treaty.
    let elsewhere =
        word.rsplit([';', '.']).next().and_then(|clause| clause.trim_end().strip_suffix(',')).is_some_and(|clause| {
            let tail: Vec<&str> = clause.rsplit(' ').take(2).collect();
            tail.iter().any(|word| matches!(word.to_lowercase().as_str(), "article" | "annex" | "section" | "chapter"))
        });
    let apart = !elsewhere && !word.ends_with(|c: char| c.is_alphanumeric() || c == '-');
    let after = cursor.after.trim_start_matches('\u{a0}');
    let said = [" above", " below", " of "].iter().any(|words| after.starts_with(words));
    (apart && !said && !after.starts_with(|c: char| c.is_alphanumeric())).then(|| &before[head.len()..])
}
