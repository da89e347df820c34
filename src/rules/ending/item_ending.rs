use super::walk::{self, Next, Walked};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::say;
use crate::syntax::{Fact, Part, Role};
use crate::table::Profile;

rule! {
    /// A sub-paragraph of an operative paragraph does not end in a semicolon.
    ///
    /// ## Why
    /// The points of a list are joined as the paragraphs are, by semicolons; the last one too, because the next
    /// paragraph follows. Only the point that closes the whole text ends in a full stop.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General:
    ///
    /// (a) To print the atlas,
    ///
    /// (b) To send it to all harbours;
    ///
    /// 2. *Decides* to meet again.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General:
    ///
    /// (a) To print the atlas;
    ///
    /// (b) To send it to all harbours;
    ///
    /// 2. *Decides* to meet again.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, paragraphs. 96 per cent of 1,529 sub-paragraphs in resolutions of the General
    /// Assembly since 2019 end in a semicolon, and all 551 of the Human Rights Council and the Economic and Social
    /// Council; the rest are lists of whole sentences. In the Security Council 80 per cent do, so there only a point
    /// that differs from all others of its list is reported.
    "item-ending", Fixes::Safe, |settings| {
        let profile = settings.profile;
        Scope::text(walk::READS, move |facts, sink| check(facts, profile, sink))
    }
}

fn check(facts: &[&Fact], profile: Profile, sink: &mut Sink<usize>) {
    let paragraphs = walk::paragraphs(facts);
    let is_item = |one: &Walked| matches!(one.paragraph.role, Role::Item(Part::Operative, _));
    for list in paragraphs.chunk_by(|a, b| is_item(a) && is_item(b)).filter(|list| is_item(&list[0])) {
        let points = || list.iter().filter(|one| !one.has_items() && !one.last);
        let with = |sign| points().filter(|one| one.ending.sign == sign).count();
        let wrong: Vec<&Walked> = points().filter(|one| is_wrong(one)).collect();
        let sentences = 2 * with(Some('.')) > points().count();
        let odd_one = wrong.len() == 1 && with(Some(';')) > 1;
        if sentences || profile == Profile::Sc && !odd_one {
            continue;
        }
        for one in wrong {
            let message = format!("a sub-paragraph ends in a semicolon: {}", say::end_with(';', one.ending.sign));
            one.report(';', message, sink);
        }
    }
}

fn is_wrong(one: &Walked) -> bool {
    match one.ending.sign {
        Some('.') => !one.may_stop(),
        // What stands before a heading, or before unlettered words, introduces them.
        None => !one.before_other() && one.next != Next::Heading,
        sign => sign == Some(','),
    }
}
