use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// A paragraph proclaims an international day, year or decade.
    ///
    /// ## Why
    /// There are rules for proclaiming days, years and decades, so that there are not too many of them: they are to be paid from
    /// voluntary contributions, and the preamble recalls the resolutions that say so.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Proclaims* 1 March as the International Day of Lighthouses.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Welcomes* the International Day of Lighthouses.
    /// ```
    ///
    /// ## Source
    /// Economic and Social Council resolution 1980/67, and General Assembly resolutions 53/199 and 61/185. Whether a text recalls
    /// them is not looked at: this is a reminder.
    "international-day", Fixes::Never, |_| Scope::block(check)
}

/// Verbs that open such a paragraph.
const VERBS: [&str; 5] = ["decide", "proclaim", "designate", "declare", "agree"];
const PROCLAIMS: [&str; 6] = ["to proclaim ", "to designate ", "to declare ", "roclaims", "esignates", "eclares"];
const OCCASIONS: [&str; 4] = ["Day", "Week", "Year", "Decade"];
const WHOSE: [&str; 4] = ["International ", "World ", "United Nations ", "Global "];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let proclaims = block.phrase.as_ref().is_some_and(|phrase| VERBS.contains(&phrase.head));
    if !proclaims || block.kind != Kind::Paragraph(Role::Operative) {
        return;
    }
    let text = block.body();
    let Some(verb) = PROCLAIMS.iter().filter_map(|verb| text.find(verb)).min() else { return };
    for whose in WHOSE {
        let Some(at) = text[verb..].find(whose).map(|at| verb + at) else { continue };
        let rest = &text[at + whose.len()..];
        let Some(occasion) = OCCASIONS.iter().find(|occasion| rest.starts_with(**occasion)) else { continue };
        let end = at + whose.len() + occasion.len();
        sink.report(
            block.in_body(at, end),
            "the preamble of a text that proclaims a day, year or decade recalls resolutions 1980/67, 53/199 and 61/185",
        );
        return;
    }
}
