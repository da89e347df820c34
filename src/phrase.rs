//! Rules of one's own: the `[[phrase]]` rows of `lint-rules.toml`.

use crate::rule::{BlockCheck, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};
use crate::table::{Phrase, PhraseScope};

/// The check of a phrase.
pub(crate) fn check(phrase: Phrase) -> BlockCheck {
    Box::new(move |block, sink| look(&phrase, block, sink))
}

fn look(phrase: &Phrase, block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !concerns(phrase.scope, block.kind) {
        return;
    }
    let from = block.content.start as usize;
    for found in phrase.pattern.captures_iter(block.slice(block.content)) {
        let whole = found.get(0).expect("group 0 is the match");
        let at = Span::new(from + whole.start(), from + whole.end());
        let report = sink.report(at, phrase.message(&found));
        if let Some(text) = phrase.replacement(&found) {
            let title = if text.is_empty() { "Delete it".to_owned() } else { format!("Write “{text}”") };
            let edits = vec![(at, text)];
            if phrase.safe {
                report.fix(title, edits)
            } else {
                report.unsafe_fix(title, edits)
            };
        }
    }
}

fn concerns(scope: PhraseScope, kind: Kind) -> bool {
    match scope {
        PhraseScope::All => !matches!(kind, Kind::Code | Kind::Comment | Kind::FrontMatter | Kind::Blank),
        PhraseScope::Preambular => kind == Kind::Paragraph(Role::Preambular),
        PhraseScope::Operative => kind == Kind::Paragraph(Role::Operative),
        PhraseScope::Items => matches!(kind, Kind::Paragraph(Role::Item(..))),
        PhraseScope::Footnotes => kind == Kind::Note,
        PhraseScope::Headings => matches!(kind, Kind::Heading(_)),
    }
}
