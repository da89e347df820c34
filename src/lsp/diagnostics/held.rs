//! Rules that wait while the paragraph is being typed: nobody is scolded in the middle of a word.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use crate::rule::Finding;
use crate::rules::families;
use crate::span::Span;

/// The families about how a paragraph opens and ends.
const WAITING: [&str; 2] = ["opening", "ending"];

static RULES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let waiting = families().filter(|(family, _)| WAITING.contains(family));
    waiting.flat_map(|(_, rules)| rules.iter().map(|rule| rule.name)).collect()
});

/// Whether a finding waits until the paragraph of these bytes is finished.
pub fn waits<In>(finding: &Finding<Span<In>>, paragraph: &Range<usize>) -> bool {
    let at = finding.at.range();
    at.start < paragraph.end && paragraph.start <= at.end && RULES.contains(&*finding.rule)
}
