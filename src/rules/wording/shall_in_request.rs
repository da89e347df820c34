use crate::lexicon::Needle;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role, extent};

rule! {
    /// A request or recommendation says “shall”.
    ///
    /// ## Why
    /// “Shall” binds: it belongs to decisions, statutes and treaties. Who requests, urges or recommends leaves the choice to
    /// others, and “should” says so.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Recommends* that harbours shall be lit.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Recommends* that harbours should be lit.
    /// ```
    ///
    /// ## Source
    /// Practice of the organs whose texts are edited; in 150 adopted texts of the General Assembly no request says so.
    "shall-in-request", Fixes::Unsafe, |_| Scope::block(check)
}

static SHALL: Needle = Needle::new(" shall ");

const VERBS: [&str; 8] = ["request", "urge", "invite", "encourage", "call", "recommend", "suggest", "propose"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let Some(phrase) = block.phrase.as_ref().filter(|phrase| phrase.known && VERBS.contains(&phrase.head)) else {
        return;
    };
    if block.kind != Kind::Paragraph(Role::Operative) || !SHALL.is_in(block.body()) {
        return;
    }
    let opening = extent(block, phrase);
    let start = opening.end as usize;
    let rest = &block.text[start..block.body.end as usize];
    let clause = rest.trim_start_matches(['*', '_', ' ', '\u{a0}']);
    // What comes after a comma may be another decision, which binds.
    let end = rest.find([',', ';', '“', '"']).unwrap_or(rest.len());
    let Some(at) = SHALL.places(&rest[..end]).next().filter(|_| !clause.is_empty()) else { return };
    let place = Span::new(start + at + 1, start + at + 1 + "shall".len());
    let written = block.slice(opening).replace(['*', '_'], "");
    sink.report(place, format!("“shall” binds, and “{written}” does not: write “should”"))
        .unsafe_fix("Write “should”", vec![(place, "should".to_owned())]);
}
