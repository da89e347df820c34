use super::lists;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A State stands twice in one list.
    ///
    /// ## Why
    ///
    /// Lists of sponsors grow until the day of adoption, and a name that is added in its place may be there already.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// # Report of the Committee on Lamps
    ///
    /// 1. Draft resolution I was sponsored by Chad, Chile, China, Cuba, Chad and Fiji.
    /// ```
    ///
    /// ```valid
    /// # Report of the Committee on Lamps
    ///
    /// 1. Draft resolution I was sponsored by Chad, Chile, China, Cuba, Cyprus and Fiji.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, reports of committees: a sponsor is named once.
    "state-twice", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    for row in lists::rows(block).into_iter().filter(|row| row.len() >= lists::LIST) {
        let mut seen: Vec<&str> = Vec::new();
        // Never longer than there are States, so that a list of any length is read in one pass.
        for named in &row {
            if seen.contains(&named.state.list) {
                sink.report(named.at, format!("“{}” stands in this list already: delete it", named.written));
            } else {
                seen.push(named.state.list);
            }
        }
    }
}
