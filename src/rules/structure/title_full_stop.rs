use super::wording::quoted;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, HeadingKind, Kind, What, Zone};

rule! {
    /// A title ends with a full stop.
    ///
    /// ## Why
    /// A title is a name and not a sentence, so that nothing is to be stopped. Lists of titles and footnotes that cite
    /// them add their own signs.
    ///
    /// ## Examples
    /// ```invalid
    /// # Protection of lighthouses on small islands.
    ///
    /// *The General Assembly*,
    /// ```
    /// ```valid
    /// # Protection of lighthouses on small islands
    ///
    /// *The General Assembly*,
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions and headings. None of 300 adopted texts has a title that ends with
    /// a full stop.
    "title-full-stop", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let title = match block.kind {
        Kind::Heading(HeadingKind::Title | HeadingKind::DraftResolution | HeadingKind::DraftDecision) => true,
        Kind::Heading(HeadingKind::Plain) => block.entry.zone == Zone::Title,
        _ => false,
    };
    if !title || block.end.sign != Some('.') {
        return;
    }
    let words = block.facts.iter().find_map(|fact| match &fact.what {
        What::Heading(heading) => Some(&*heading.words),
        _ => None,
    });
    let Some(words) = words else { return };
    // Marks and quotation marks may follow the stop.
    let Some(word) = words.trim_end_matches(|c| c != '.').strip_suffix('.') else { return };
    let word = word.rsplit(' ').next().unwrap_or(word);
    // `U.S.`, `etc.`, a number alone, or points of omission end with a stop of their own.
    let abbreviated = word.contains('.') || word.chars().count() < 3 || word == "etc";
    let number = word.contains('/') || word.starts_with(|c: char| c.is_ascii_digit()) && !words.contains(' ');
    if !abbreviated && !number {
        sink.report(block.end.at, format!("the title {} ends with a full stop: delete it", quoted(words)))
            .fix("Delete the full stop", vec![(block.end.at, String::new())]);
    }
}
