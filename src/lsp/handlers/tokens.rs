//! `textDocument/semanticTokens`, of the whole document and of a range.

use tower_lsp_server::ls_types::{
    Position, SemanticToken, SemanticTokenType, SemanticTokens, SemanticTokensLegend, SemanticTokensParams,
    SemanticTokensRangeParams, SemanticTokensRangeResult, SemanticTokensResult,
};

use crate::ide::tokens::{TokenKind, tokens};
use crate::lsp::session::Session;
use crate::lsp::view::View;
use crate::span::{InDoc, Span};

/// The colours, named as themes know them.
pub fn legend() -> SemanticTokensLegend {
    let token_types = TokenKind::ALL.map(|kind| match kind {
        TokenKind::Organ => SemanticTokenType::NAMESPACE,
        TokenKind::Opening => SemanticTokenType::KEYWORD,
        TokenKind::Label => SemanticTokenType::NUMBER,
        TokenKind::Mark => SemanticTokenType::MACRO,
        TokenKind::Citation => SemanticTokenType::TYPE,
        TokenKind::Reference => SemanticTokenType::VARIABLE,
        TokenKind::Heading => SemanticTokenType::CLASS,
    });
    SemanticTokensLegend { token_types: token_types.into(), token_modifiers: Vec::new() }
}

/// The tokens of a document.
pub fn full(session: &Session, params: &SemanticTokensParams) -> Option<SemanticTokensResult> {
    session.ask(&params.text_document.uri, |view| SemanticTokensResult::Tokens(encoded(view, view.whole())))
}

/// The tokens of a range.
pub fn range(session: &Session, params: &SemanticTokensRangeParams) -> Option<SemanticTokensRangeResult> {
    session.ask(&params.text_document.uri, |view| {
        SemanticTokensRangeResult::Tokens(encoded(view, view.span(params.range)))
    })
}

/// Each token is placed from the one before it.
fn encoded(view: &View, at: Span<InDoc>) -> SemanticTokens {
    let mut before = Position::default();
    let mut data = Vec::new();
    for token in tokens(view.document, at) {
        let range = view.range(token.at);
        if range.start.line != range.end.line || range.end.character <= range.start.character || range.start < before {
            continue;
        }
        let same_line = range.start.line == before.line;
        data.push(SemanticToken {
            delta_line: range.start.line - before.line,
            delta_start: range.start.character - if same_line { before.character } else { 0 },
            length: range.end.character - range.start.character,
            token_type: TokenKind::ALL.iter().position(|kind| *kind == token.kind).unwrap_or_default() as u32,
            token_modifiers_bitset: 0,
        });
        before = range.start;
    }
    SemanticTokens { result_id: None, data }
}
