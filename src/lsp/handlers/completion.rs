//! `textDocument/completion`.

use tower_lsp_server::ls_types::{
    CompletionItem, CompletionItemKind, CompletionList, CompletionParams, CompletionResponse, CompletionTextEdit,
    Documentation, InsertTextFormat, InsertTextMode, MarkupContent, MarkupKind, TextEdit,
};

use crate::ide::completion::{Proposal, ProposalKind, complete};
use crate::lsp::session::Session;
use crate::lsp::view::View;

/// What can be written at a place.
pub fn completion(session: &Session, params: &CompletionParams) -> Option<CompletionResponse> {
    let at = &params.text_document_position;
    session.ask(&at.text_document.uri, |view| {
        let proposals = complete(view.document, view.offset(at.position));
        let items = proposals.into_iter().map(|proposal| item(view, proposal)).collect();
        // Ranks depend on the words typed so far.
        CompletionResponse::List(CompletionList { is_incomplete: true, items })
    })
}

fn item(view: &View, proposal: Proposal) -> CompletionItem {
    let snippet = proposal.snippet.filter(|_| view.abilities.snippets);
    let format = if snippet.is_some() { InsertTextFormat::SNIPPET } else { InsertTextFormat::PLAIN_TEXT };
    let edit = TextEdit::new(view.range(proposal.at), snippet.unwrap_or(proposal.text));
    let page = |value| Documentation::MarkupContent(MarkupContent { kind: MarkupKind::Markdown, value });
    CompletionItem {
        label: proposal.label,
        kind: Some(kind(proposal.kind)),
        detail: proposal.detail,
        documentation: proposal.documentation.map(page),
        sort_text: Some(format!("{:06}", proposal.rank)),
        filter_text: proposal.filter,
        insert_text_format: Some(format),
        // Indents are part of the text proposed.
        insert_text_mode: Some(InsertTextMode::AS_IS),
        text_edit: Some(CompletionTextEdit::Edit(edit)),
        ..CompletionItem::default()
    }
}

fn kind(kind: ProposalKind) -> CompletionItemKind {
    match kind {
        ProposalKind::Opening => CompletionItemKind::KEYWORD,
        ProposalKind::Skeleton => CompletionItemKind::SNIPPET,
        ProposalKind::Footnote | ProposalKind::Reference => CompletionItemKind::REFERENCE,
        ProposalKind::Name => CompletionItemKind::CONSTANT,
        ProposalKind::Session => CompletionItemKind::VALUE,
        ProposalKind::Words => CompletionItemKind::TEXT,
    }
}
