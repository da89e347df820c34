use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role, extent};

rule! {
    /// A request does not say to whom.
    ///
    /// ## Why
    /// Somebody has to act on a request: a Government, the Secretary-General, an agency. “Urges to chart the reefs” asks nobody,
    /// and nothing will be done.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Urges* to chart the reefs of the north.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Urges* coastal States to chart the reefs of the north.
    /// ```
    ///
    /// ## Source
    /// Practice of all organs: none of the requests in 300 adopted texts lacks its addressee.
    "addressee-missing", Fixes::Never, |_| Scope::block(check)
}

/// Verbs that take somebody and an infinitive.
const VERBS: [&str; 7] = ["request", "urge", "invite", "encourage", "call", "ask", "instruct"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(phrase) = block.phrase.as_ref().filter(|phrase| phrase.known && VERBS.contains(&phrase.head)) else {
        return;
    };
    if block.kind != Kind::Paragraph(Role::Operative) {
        return;
    }
    let opening = extent(block, phrase);
    let written = block.slice(opening).replace(['*', '_'], "");
    // `Calls attention to`
    if phrase.head == "call" && !["alls", " upon", " on"].iter().any(|end| written.ends_with(end)) {
        return;
    }
    let rest = &block.text[opening.end as usize..block.body.end as usize];
    let words = rest.trim_start_matches(['*', '_', ' ', '\u{a0}']);
    if !words.starts_with("to ") {
        return;
    }
    let end = opening.end as usize + (rest.len() - words.len()) + "to".len();
    // `Calls for States` needs nobody; `Calls to …` stands for `Calls upon … to`.
    let verb = if written.ends_with("Calls") { "Calls upon" } else { &written };
    sink.report(
        Span::new(opening.start as usize, end),
        format!("“{written} to” asks nobody: say who is to act, as in “{verb} Member States to”"),
    );
}
