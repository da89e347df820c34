//! Findings silenced: at a paragraph, in the file, in the project.

use super::{Action, ActionKind};
use crate::document::Document;
use crate::ide::TextEdit;
use crate::rule::Finding;
use crate::span::{InDoc, Span};
use crate::syntax::{self, Block, Directive, Kind};

/// The ways to silence each rule that found something here.
pub(super) fn actions(document: &Document, findings: &[&Finding<Span<InDoc>>]) -> Vec<Action> {
    let mut all = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for &finding in findings {
        let rule = &*finding.rule;
        // What is wrong with the file's bytes, or with comments that silence rules, no comment can silence.
        if seen.contains(&rule) || rule == "invalid-utf8" || rule.starts_with("suppression-") {
            continue;
        }
        seen.push(rule);
        let silence = |title: String, edits: Vec<TextEdit>, table_line: Option<String>| Action {
            title,
            kind: ActionKind::QuickFix,
            finding: Some(finding.clone()),
            preferred: false,
            edits,
            table_line,
        };
        if let Some(edit) = at_paragraph(document, finding) {
            all.push(silence(format!("Silence {rule} for this paragraph"), vec![edit], None));
        }
        all.push(silence(format!("Silence {rule} in this file"), vec![in_file(document, rule)], None));
        all.push(silence(format!("Silence {rule} in this project"), Vec::new(), Some(format!("{rule} = \"off\""))));
    }
    all
}

/// A comment before the paragraph, or one more name in the comment that is there.
fn at_paragraph(document: &Document, finding: &Finding<Span<InDoc>>) -> Option<TextEdit> {
    let tree = document.tree();
    let (index, start) = tree.locate(finding.at.start as usize)?;
    let before = index.checked_sub(1).and_then(|before| tree.from(before).next());
    let (_, block) = tree.from(index).next()?;
    if block.kind == Kind::FrontMatter {
        return None;
    }
    let ours = |directive: &&Directive| directive.action == syntax::Action::DisableNextLine;
    if let Some((at, before)) = before
        && let Some(directive) = before.directive.as_ref().filter(ours)
    {
        return Some(one_more(before, directive, at, &finding.rule));
    }
    let at = start + byte_order_mark(block);
    Some((Span::at(at), format!("<!-- resolint-disable-next-line {} -->{}", finding.rule, line_break(document))))
}

/// A comment at the top of the file, after front matter, or one more name in the one that is there.
fn in_file(document: &Document, rule: &str) -> TextEdit {
    let tree = document.tree();
    if document.has_directives() {
        for (at, block) in tree.from(0) {
            let ours = |directive: &&Directive| directive.action == syntax::Action::DisableFile;
            if let Some(directive) = block.directive.as_ref().filter(ours) {
                return one_more(block, directive, at, rule);
            }
        }
    }
    let line_break = line_break(document);
    let comment = format!("<!-- resolint-disable-file {rule} -->{line_break}");
    match tree.from(0).next() {
        Some((_, block)) if block.kind == Kind::FrontMatter => {
            let broken = block.text.ends_with(['\n', '\r']);
            let before = if broken { "" } else { line_break };
            (Span::at(block.text.len()), format!("{before}{comment}{line_break}"))
        }
        Some((_, block)) => (Span::at(byte_order_mark(block)), format!("{comment}{line_break}")),
        None => (Span::at(0), comment),
    }
}

/// The edit that adds a rule to an instruction of the block that starts at `at`.
fn one_more(block: &Block, directive: &Directive, at: usize, rule: &str) -> TextEdit {
    let comment = block.slice(directive.at);
    let words = comment.split("-->").next().unwrap_or(comment).trim_end();
    (Span::at(at + directive.at.start as usize + words.len()), format!(" {rule}"))
}

/// The length of a byte order mark at the start of a block.
fn byte_order_mark(block: &Block) -> usize {
    block.text.len() - block.text.trim_start_matches('\u{feff}').len()
}

/// The line break of the document, by its first line.
fn line_break(document: &Document) -> &'static str {
    let first = document.tree().blocks().next().map_or("", |block| &*block.text);
    if first.contains("\r\n") { "\r\n" } else { "\n" }
}
