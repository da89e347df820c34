//! `textDocument/definition`, `references`, `documentHighlight` and `linkedEditingRange`.

use tower_lsp_server::ls_types::{
    DocumentHighlight, DocumentHighlightKind, DocumentHighlightParams, GotoDefinitionParams, GotoDefinitionResponse,
    LinkedEditingRangeParams, LinkedEditingRanges, Location, LocationLink, ReferenceParams, TextDocumentPositionParams,
};

use crate::ide::navigate::{Place, places};
use crate::lsp::session::Session;
use crate::lsp::view::View;

/// The places that belong with the one asked about, and that one.
fn together<T>(
    session: &Session,
    at: &TextDocumentPositionParams,
    answer: impl FnOnce(&View, Vec<Place>, usize) -> T,
) -> Option<T> {
    session.ask(&at.text_document.uri, |view| {
        let offset = view.offset(at.position);
        let found = places(view.document, offset);
        (!found.is_empty()).then(|| answer(view, found, offset))
    })?
}

/// Whether a place is the one asked about.
fn holds(place: &Place, offset: usize) -> bool {
    place.at.range().start <= offset && offset <= place.at.range().end
}

/// Where the thing is defined.
pub fn definition(session: &Session, params: &GotoDefinitionParams) -> Option<GotoDefinitionResponse> {
    together(session, &params.text_document_position_params, |view, places, offset| {
        let uri = &view.buffer.uri;
        let origin = places.iter().find(|place| holds(place, offset)).map(|place| view.range(place.at));
        let defined = places.iter().filter(|place| place.definition).map(|place| view.range(place.at));
        if view.abilities.origin_of_link {
            let link = |range| LocationLink {
                origin_selection_range: origin,
                target_uri: uri.clone(),
                target_range: range,
                target_selection_range: range,
            };
            GotoDefinitionResponse::Link(defined.map(link).collect())
        } else {
            GotoDefinitionResponse::Array(defined.map(|range| Location::new(uri.clone(), range)).collect())
        }
    })
}

/// All places of the thing, with or without its definition.
pub fn references(session: &Session, params: &ReferenceParams) -> Option<Vec<Location>> {
    together(session, &params.text_document_position, |view, places, _| {
        let wanted = places.iter().filter(|place| params.context.include_declaration || !place.definition);
        wanted.map(|place| Location::new(view.buffer.uri.clone(), view.range(place.at))).collect()
    })
}

/// The same places, to be lit up.
pub fn highlight(session: &Session, params: &DocumentHighlightParams) -> Option<Vec<DocumentHighlight>> {
    together(session, &params.text_document_position_params, |view, places, _| {
        let lit = places.iter().map(|place| DocumentHighlight {
            range: view.range(place.at),
            kind: Some(if place.definition { DocumentHighlightKind::WRITE } else { DocumentHighlightKind::READ }),
        });
        lit.collect()
    })
}

/// The places that change together with the one being typed in: those that read the same.
pub fn linked(session: &Session, params: &LinkedEditingRangeParams) -> Option<LinkedEditingRanges> {
    together(session, &params.text_document_position_params, |view, places, offset| {
        let words = |place: &Place| view.document.text().slice(place.at.range()).into_owned();
        let typed = words(places.iter().find(|place| holds(place, offset))?);
        let same = places.iter().filter(|place| words(place) == typed);
        let ranges: Vec<_> = same.map(|place| view.range(place.at)).collect();
        (ranges.len() > 1).then_some(LinkedEditingRanges { ranges, word_pattern: None })
    })?
}
