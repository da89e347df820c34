use std::sync::Arc;

use super::known::OtherBodies;
use super::sessions;
use crate::registry::Registry;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, date};

rule! {
    /// A resolution is cited with a date on which its session was not held.
    ///
    /// ## Why
    ///
    /// The number begins with the session or the year: resolution 67/190 is of the sixty-seventh session, which began in
    /// September 2012 and ended in September 2013. A date outside the session is certainly wrong, or the number is.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 31/190 of 20 December 1979 on the lighting of harbours,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 31/190 of 20 December 1976 on the lighting of harbours,
    /// ```
    ///
    /// ## Source
    ///
    /// Sessions of the General Assembly open in September; the Economic and Social Council numbers by years. Of 4,544
    /// resolutions of the General Assembly cited with dates all but a few lie within the session, and those are slips.
    /// Of resolutions whose date is known, “citation-date-wrong” speaks.
    "citation-session-date", Fixes::Never, |settings| {
        let registry = Arc::clone(&settings.registry);
        Scope::block(move |block, sink| check(&registry, block, sink))
    }
}

fn check(registry: &Registry, block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let others = OtherBodies::of(block);
    for cited in &block.citations {
        let (Some(organ), Some(given)) = (cited.organ, cited.date) else { continue };
        let known = registry.named(cited.number).next().is_some() && !cited.decision;
        if known || others.may_own(cited) {
            continue;
        }
        let Some((first, last)) = sessions::window(organ, cited.number) else { continue };
        if (first..=last).contains(&given) {
            continue;
        }
        let at = if cited.date_at.is_empty() { cited.at } else { cited.date_at };
        let at = Span::new(at.start as usize + usize::from(block.slice(at).starts_with(' ')), at.end as usize);
        let (given, number) = (date::written(given), cited.number);
        let held = sessions::words(number, first, last);
        sink.report(at, format!("“{given}” cannot be the date of {number}: {held}"));
    }
}
