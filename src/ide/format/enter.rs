//! What a line break after a paragraph brings.

use super::{INDENT, Placed, TextEdit, line_break};
use crate::document::Document;
use crate::span::Span;
use crate::syntax::{Block, Kind, Label, LabelForm, LabelStyle, Part, Role, letters_of, roman_of};

/// The edit for a line break just typed at `offset`.
pub(super) fn after_enter(document: &Document, offset: usize) -> Option<TextEdit> {
    let offset = document.text().floor(offset);
    // One line break, and what an editor put on the new line to indent it.
    let typed = document.text().slice(offset.saturating_sub(2)..offset);
    let typed = ["\r\n", "\n", "\r"].into_iter().find(|sign| typed.ends_with(sign))?;
    let line_end = offset - typed.len();
    let (first, start) = document.tree().locate(line_end.checked_sub(1)?)?;
    let mut blocks = document.tree().from(first);
    let (_, block) = blocks.next()?;
    let gap = &block.text[block.content.end as usize..];
    let ended = start + block.content.end as usize;
    let before_break = gap.get(..line_end.checked_sub(ended)?)?;
    if before_break.contains(['\n', '\r']) {
        return None;
    }
    let after = rest_of_line(document, offset)?;
    if let Some(line) = empty_point((start, block)) {
        return Some((Span::new(line, offset + after), String::new()));
    }
    let follows = following(block)?;
    Some((Span::new(offset, offset + after), format!("{}{follows}", line_break(document))))
}

/// The length of the white space between `offset` and the end of its line; `None` where words stand there.
fn rest_of_line(document: &Document, offset: usize) -> Option<usize> {
    let (first, start) = document.tree().locate(offset)?;
    let (_, block) = document.tree().from(first).next()?;
    let rest = block.text.get(offset - start..)?;
    let line = &rest[..rest.find(['\n', '\r']).unwrap_or(rest.len())];
    line.trim().is_empty().then_some(line.len())
}

/// The byte where the line of a point starts that has a number or letter and no words.
fn empty_point((start, block): Placed) -> Option<usize> {
    let label = block.label.filter(|_| block.body.is_empty())?;
    let alone = matches!(block.kind, Kind::Paragraph(_)) && label.label.style != LabelStyle::Bullet;
    alone.then_some(start)
}

/// What begins the paragraph after a block, by how the block ends.
fn following(block: &Block) -> Option<String> {
    let role = block.role()?;
    // After the end of a quoted text its count does not go on.
    let sign = block.end.sign.filter(|_| !block.end.quote_closed)?;
    let quote = block.quote.map_or("", |quote| block.slice(quote));
    let label = block.label.map(|label| label.label);
    let level = match role {
        Role::Item(_, level) => usize::from(level),
        _ => 0,
    };
    match (role, sign) {
        (Role::Preambular, ',') | (Role::Item(Part::Preamble, _), ',') => Some(String::new()),
        (Role::Operative | Role::Item(..), ';') => {
            let label = next(label?)?;
            Some(format!("{}{quote}{label}", " ".repeat(INDENT * level)))
        }
        (Role::Preambular | Role::Operative | Role::Item(..), ':') => {
            let style = [LabelStyle::Letter, LabelStyle::Roman].get(level)?;
            let first = Label { value: 1, style: *style, form: LabelForm::Brackets };
            Some(format!("{}{quote}{}", " ".repeat(INDENT * (level + 1)), written(first)?))
        }
        _ => None,
    }
}

fn next(label: Label) -> Option<String> {
    written(Label { value: label.value.checked_add(1)?, ..label })
}

/// A number or letter with its signs and the space after it.
fn written(label: Label) -> Option<String> {
    let name = match label.style {
        LabelStyle::Arabic => label.value.to_string(),
        LabelStyle::Letter => letters_of(label.value),
        LabelStyle::Capital => letters_of(label.value).to_uppercase(),
        LabelStyle::Roman => roman_of(label.value),
        LabelStyle::CapitalRoman => roman_of(label.value).to_uppercase(),
        LabelStyle::Working => format!("OP{}", label.value),
        LabelStyle::Bullet => return None,
    };
    Some(match label.form {
        LabelForm::Brackets => format!("({name}) "),
        LabelForm::Bracket => format!("{name}) "),
        LabelForm::Bare if label.style == LabelStyle::Working => format!("{name} "),
        // A number whose stop was forgotten is followed by one that has it.
        LabelForm::Stop | LabelForm::Bare => format!("{name}. "),
    })
}
