use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, EmphasisStyle};

rule! {
    /// A Latin or French phrase that English has taken in is set in italics.
    ///
    /// ## Why
    /// Italics are for the words that open a paragraph and for titles. Phrases that an English dictionary lists, such as
    /// “inter alia” or “ad hoc”, are English words by now and are set like the rest of the sentence.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to chart, *inter alia*, the reefs of the north.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General to chart, inter alia, the reefs of the north.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, italics. In adopted texts of the General Assembly since 2019 “inter alia” is roman
    /// 1,662 times and italic once.
    "latin-italics", Fixes::Safe, |_| Scope::block(check)
}

/// Phrases that dictionaries of English list.
const ENGLISH: [&str; 20] = [
    "ad hoc",
    "a fortiori",
    "a priori",
    "bona fide",
    "de facto",
    "de jure",
    "ex officio",
    "in situ",
    "inter alia",
    "ipso facto",
    "modus operandi",
    "mutatis mutandis",
    "note verbale",
    "notes verbales",
    "per capita",
    "per se",
    "pro rata",
    "status quo",
    "vice versa",
    "vis-à-vis",
];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !prose::is_prose(block) {
        return;
    }
    for run in block.inlines.emphasis.iter().filter(|run| run.style == EmphasisStyle::Italic) {
        let written = block.slice(run.inner);
        let bare = written.trim_matches([',', ' ']);
        if written.len() > 24 || !ENGLISH.iter().any(|phrase| phrase.eq_ignore_ascii_case(bare)) {
            continue;
        }
        sink.report(run.outer, format!("“{bare}” is an English phrase by now: do not set it in italics"))
            .fix("Remove the italics", vec![(run.outer, written.to_owned())]);
    }
}
