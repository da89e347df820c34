use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// The symbol of a document stands in a report without brackets.
    ///
    /// ## Why
    ///
    /// A report names a document and gives its symbol in brackets: “a note by the Secretariat (A/68/127)”, “(see
    /// A/C.3/68/SR.46)”. Only “document A/68/127” and “draft resolution A/C.3/68/L.2” have it as their name.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// 1. The tide tables were reproduced in a note by the Secretariat A/68/127.
    ///
    /// 2. The Committee thanked the keepers of lighthouses.
    /// ```
    ///
    /// ```valid
    /// 1. The tide tables were reproduced in a note by the Secretariat (A/68/127).
    ///
    /// 2. The Committee thanked the keepers of lighthouses.
    /// ```
    ///
    /// ## Source
    ///
    /// Practice of the Main Committees: a report of 2013 has all its symbols so.
    "symbol-unbracketed", Fixes::Unsafe, |_| Scope::block(check)
}

/// What has its symbol in brackets.
const NAMED: [&str; 9] =
    ["Secretariat", "Secretary-General", "report", "reports", "note", "notes", "records", "letter", "statement"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.symbols.is_empty() || block.kind != Kind::Paragraph(Role::Report) {
        return;
    }
    for symbol in block.symbols.iter().filter(|symbol| !symbol.joined) {
        let start = symbol.at.start as usize;
        let before = block.text[..start].trim_end_matches([' ', '\u{a0}', '[']);
        let word = before.rsplit([' ', '\u{a0}', '\n', '(']).next().unwrap_or(before);
        let see = matches!(word, "see" | "See");
        let named = NAMED.contains(&word) || word.ends_with('”');
        if !(see || named) || prose::in_brackets(block, start) {
            continue;
        }
        let written = block.slice(symbol.at);
        let open = if see { before.len() - word.len() } else { start };
        let reported = sink.report(symbol.at, format!("“{written}” stands in a report: give it in brackets"));
        // The end of a link is its reader’s.
        if !block.text[..start].ends_with('[') {
            let edits = vec![(Span::at(open), "(".to_owned()), (Span::at(symbol.at.end as usize), ")".to_owned())];
            reported.unsafe_fix("Put it in brackets", edits);
        }
    }
}
