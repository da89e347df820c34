//! `textDocument/codeAction`.

use tower_lsp_server::ls_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, CodeActionResponse, Diagnostic, NumberOrString,
};

use super::table_line;
use crate::ide::actions::{Action, ActionKind, actions, fix_all, meet, repairs};
use crate::lsp::session::Session;
use crate::lsp::view::View;
use crate::rule::Finding;
use crate::span::{InDoc, Span};

/// The kind of the action that repairs a whole document, which editors can take on saving.
pub const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.resolint");

/// What can be done in a range.
pub fn code_actions(session: &Session, params: &CodeActionParams) -> Option<CodeActionResponse> {
    let only = params.context.only.as_deref();
    let wanted = |kind: &CodeActionKind| only.is_none_or(|only| only.iter().any(|one| holds(one, kind)));
    let mut state = session.state();
    state.buffers.get_mut(&params.text_document.uri)?.catch_up();
    let view = View::caught_up(&state, &params.text_document.uri)?;
    let mut found = Vec::new();
    // On saving nothing else is asked for, and then nothing else is worked out.
    if only.is_none_or(|only| !only.iter().all(|kind| holds(kind, &FIX_ALL) && kind.as_str() != "")) {
        let (at, findings) = (view.span(params.range), view.findings());
        found = actions(view.document, at, &findings);
        // Some editors name the findings of a whole line, wherever the cursor stands in it.
        let named: Vec<_> = findings
            .iter()
            .filter(|finding| !meet(finding.at, at))
            .filter(|finding| params.context.diagnostics.iter().any(|one| is_shown_as(&view, finding, one)))
            .collect();
        found.extend(repairs(view.document, &named));
        found.retain(|action| wanted(&kind(action.kind)));
    }
    let has_fix_all = found.iter().any(|action| action.kind == ActionKind::FixAll);
    if only.is_some() && wanted(&FIX_ALL) && !has_fix_all {
        let edits = fix_all(view.document);
        found.extend((!edits.is_empty()).then(|| Action {
            title: "Fix all that can be fixed safely".to_owned(),
            kind: ActionKind::FixAll,
            finding: None,
            preferred: false,
            edits,
            table_line: None,
        }));
    }
    let converted = found.into_iter().filter_map(|action| {
        let table = match &action.table_line {
            Some(line) => Some(table_line::add(&state, &view, line)?),
            None => None,
        };
        Some(CodeActionOrCommand::CodeAction(CodeAction {
            kind: Some(kind(action.kind)),
            diagnostics: repaired(&view, &action, &params.context.diagnostics),
            edit: Some(table.unwrap_or_else(|| view.workspace_edit(&action.edits))),
            is_preferred: action.preferred.then_some(true),
            title: action.title,
            ..CodeAction::default()
        }))
    });
    Some(converted.collect())
}

/// Whether a kind is the wanted one or one below it.
fn holds(wanted: &CodeActionKind, kind: &CodeActionKind) -> bool {
    let (wanted, kind) = (wanted.as_str(), kind.as_str());
    wanted.is_empty() || kind.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn kind(kind: ActionKind) -> CodeActionKind {
    match kind {
        ActionKind::QuickFix => CodeActionKind::QUICKFIX,
        ActionKind::FixAll => FIX_ALL,
        ActionKind::Refactor => CodeActionKind::REFACTOR_REWRITE,
    }
}

/// The client's diagnostics that the action repairs.
fn repaired(view: &View, action: &Action, shown: &[Diagnostic]) -> Option<Vec<Diagnostic>> {
    let finding = action.finding.as_ref()?;
    let repaired: Vec<_> = shown.iter().filter(|one| is_shown_as(view, finding, one)).cloned().collect();
    (!repaired.is_empty()).then_some(repaired)
}

/// Whether a diagnostic of the client's is how it shows a finding.
fn is_shown_as(view: &View, finding: &Finding<Span<InDoc>>, diagnostic: &Diagnostic) -> bool {
    matches!(&diagnostic.code, Some(NumberOrString::String(code)) if **code == *finding.rule)
        && diagnostic.range == view.range(finding.at)
}
