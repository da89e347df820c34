use super::lists;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::say;
use crate::syntax::{Fact, FactKinds, LabelStyle};

rule! {
    /// A list of sub-paragraphs has one point only.
    ///
    /// ## Why
    /// A letter promises a next one. A single point belongs in the sentence before it.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General:
    ///
    /// (a) To print the atlas;
    ///
    /// 2. *Decides* to meet again.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General to print the atlas;
    ///
    /// 2. *Decides* to meet again.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, paragraphs: a division has at least two members.
    "item-single", Fixes::Never, |_| Scope::text(
        FactKinds::PARAGRAPH.with(FactKinds::HEADING).with(FactKinds::ORGAN).with(FactKinds::ADOPTION),
        check,
    )
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    for list in lists::lists(facts) {
        if let [(at, label)] = list.points[..]
            && list.introduced
            && label.style != LabelStyle::Bullet
        {
            let written = say::signed(label, label.value);
            sink.report(at, format!("“{written}” is the only point of its list: make it part of the sentence before"));
        }
    }
}
