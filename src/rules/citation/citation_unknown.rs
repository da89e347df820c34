use std::sync::Arc;

use crate::registry::Registry;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A resolution is cited whose number is higher than the last of its session.
    ///
    /// ## Why
    ///
    /// All resolutions of some sessions are known. A number above the last of them was never given: two digits may be
    /// exchanged, or the session is wrong.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 77/799 on the lighting of harbours,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 77/79 on the lighting of harbours,
    /// ```
    ///
    /// ## Source
    ///
    /// The resolutions themselves: those of the seventy-fourth to the seventy-ninth session of the General Assembly and of
    /// several sessions of other organs are known without gaps.
    "citation-unknown", Fixes::Never, |settings| {
        let registry = Arc::clone(&settings.registry);
        Scope::block(move |block, sink| check(&registry, block, sink))
    }
}

fn check(registry: &Registry, block: &Block, sink: &mut Sink<Span<InBlock>>) {
    for cited in block.citations.iter().filter(|cited| !cited.decision) {
        let Some(organ) = cited.organ.filter(|_| registry.named(cited.number).next().is_none()) else { continue };
        let Some(last) = registry.last_of_session(organ, cited.number).filter(|last| cited.number.number > *last)
        else {
            continue;
        };
        let written = block.slice(cited.at);
        let session = cited.number.session;
        let message = format!("there is no resolution “{written}”: the last one of {session} is {session}/{last}");
        sink.report(cited.at, message);
    }
}
