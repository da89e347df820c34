use super::lists::{self, List};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::say;
use crate::syntax::{Fact, FactKinds, LabelStyle};

rule! {
    /// The letters of sub-paragraphs skip or repeat one.
    ///
    /// ## Why
    /// Each point is cited by its letter, as in “paragraph 2 (c)”. A gap makes the reader look for a point that is
    /// missing, and a letter used twice makes two points answer to one name.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General:
    ///
    /// (a) To print the atlas;
    ///
    /// (c) To send it to all harbours.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General:
    ///
    /// (a) To print the atlas;
    ///
    /// (b) To send it to all harbours.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, paragraphs. The letters of all lists in a committee report with fifteen texts
    /// are complete.
    "item-sequence", Fixes::Safe, |_| Scope::text(
        FactKinds::PARAGRAPH.with(FactKinds::HEADING).with(FactKinds::ORGAN).with(FactKinds::ADOPTION),
        check,
    )
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    for list in lists::lists(facts) {
        if list.points[0].1.style == LabelStyle::Bullet {
            continue;
        }
        check_list(&list, sink);
    }
}

fn check_list(list: &List, sink: &mut Sink<usize>) {
    // An excerpt may begin in the middle of a list.
    let start = if list.introduced { 1 } else { list.points[0].1.value };
    let expected = |i: usize| start + u32::try_from(i).unwrap_or(u32::MAX - start);
    let Some(wrong) = list.points.iter().enumerate().position(|(i, (_, label))| label.value != expected(i)) else {
        return;
    };
    let (at, label) = list.points[wrong];
    let wanted = say::signed(label, expected(wrong));
    let written = say::signed(label, label.value);
    let message = if wrong == 0 {
        format!("the first sub-paragraph is “{wanted}”, not “{written}”")
    } else {
        let before = list.points[wrong - 1].1;
        if before.value == label.value {
            format!("“{written}” is used twice: this sub-paragraph is “{wanted}”")
        } else {
            format!("“{written}” follows “{}”: write “{wanted}”", say::signed(before, before.value))
        }
    };
    let edits = list
        .points
        .iter()
        .enumerate()
        .filter(|(i, (_, label))| label.value != expected(*i))
        .map(|(i, (at, label))| (*at, say::label(*label, expected(i))))
        .collect();
    sink.report(at, message).fix("Letter the points from here on", edits);
}
