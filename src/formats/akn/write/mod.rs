//! A draft as Akoma Ntoso.

mod body;
mod inline;
mod meta;

use self::body::Body;
use self::inline::Notes;
use super::NAMESPACE;
use crate::formats::escape::escape;
use crate::formats::sheet::{Piece, Shape, Sheet, plain};
use crate::syntax::HeadingKind;

/// The text of the XML file.
pub fn write(sheet: &Sheet) -> String {
    let pieces = || sheet.parts.iter().flat_map(|part| &part.pieces);
    let organs = pieces().filter(|piece| piece.shape == Shape::Organ).count();
    let element = if organs == 1 { "statement" } else { "doc" };
    let name = if organs == 1 { "resolution" } else { "document" };
    let mut out = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns=\"{NAMESPACE}\">\n");
    out.push_str(&format!("<{element} name=\"{name}\">\n"));
    meta::meta(&sheet.front, &mut out);
    cover(sheet, &mut out);
    let mut body = Body { notes: Notes::of(sheet), count: 0, out };
    let pieces: Vec<(usize, &Piece)> = sheet
        .parts
        .iter()
        .enumerate()
        .flat_map(|(part, held)| held.pieces.iter().map(move |piece| (part, piece)))
        .collect();
    let rest = if organs == 1 { body.opening(&pieces) } else { &pieces[..] };
    let (rest, conclusions) = match rest.split_last() {
        Some((last, before)) if last.1.shape == Shape::Adoption => (before, Some(last)),
        _ => (rest, None),
    };
    body.main(rest);
    if let Some((part, last)) = conclusions {
        body.conclusions(*part, last);
    }
    let mut out = body.out;
    out.push_str(&format!("</{element}>\n</akomaNtoso>\n"));
    out
}

/// What stands above the text, and a title that only front matter gives.
fn cover(sheet: &Sheet, out: &mut String) {
    let front = &sheet.front;
    if front.has_masthead() {
        out.push_str("<coverPage>\n");
        let organization = Some(front.united_nations());
        for (open, text, close) in [
            ("<docAuthority refersTo=\"#publisher\">", organization, "</docAuthority>"),
            ("<docNumber refersTo=\"#symbol\">", front.symbol.as_deref(), "</docNumber>"),
            ("<docAuthority refersTo=\"#issuingBody\">", front.organ.as_deref(), "</docAuthority>"),
            ("<session>", front.session.as_deref(), "</session>"),
            ("<inline name=\"agenda item\">", front.agenda_line().as_deref(), "</inline>"),
        ] {
            let Some(text) = text else { continue };
            out.extend(["<p>", open]);
            escape(text, out);
            out.extend([close, "</p>\n"]);
        }
        out.push_str("</coverPage>\n");
    }
    if let Some(title) = front.title.as_deref().filter(|_| !sheet.is_titled()) {
        out.push_str("<preface>\n<p><docTitle>");
        escape(title, out);
        out.push_str("</docTitle></p>\n</preface>\n");
    }
}

/// Whether a piece is the title of its text.
fn is_title(piece: &Piece) -> bool {
    matches!(piece.shape, Shape::Heading(kind, 1) if kind != HeadingKind::Annex)
        && !plain(&piece.runs).trim().is_empty()
}
