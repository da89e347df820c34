use super::walk;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::say;
use crate::syntax::{Fact, Role};
use crate::table::Profile;

rule! {
    /// The words before a list of sub-paragraphs do not end in a colon.
    ///
    /// ## Why
    /// The colon says that a list follows and that every point of it continues this sentence. After a comma or a
    /// semicolon the first point reads like a new paragraph.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Requests* the Secretary-General,
    ///
    /// (a) To print the atlas;
    ///
    /// (b) To send it to all harbours.
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
    /// United Nations Editorial Manual, paragraphs. All 287 operative paragraphs with sub-paragraphs in resolutions of
    /// the General Assembly since 2019 end in a colon, and all 86 of the Human Rights Council and the Economic and
    /// Social Council.
    "item-colon", Fixes::Safe, |settings| {
        let profile = settings.profile;
        Scope::text(walk::READS, move |facts, sink| check(facts, profile, sink))
    }
}

fn check(facts: &[&Fact], profile: Profile, sink: &mut Sink<usize>) {
    for one in walk::paragraphs(facts).into_iter().filter(walk::Walked::has_items) {
        // The Security Council often leaves the sign out before a list within a list.
        let nested = matches!(one.paragraph.role, Role::Item(..));
        if !nested && !matches!(one.paragraph.role, Role::Preambular | Role::Operative)
            || nested && profile == Profile::Sc
        {
            continue;
        }
        let written @ (None | Some(',' | ';' | '.' | '–' | '—')) = one.ending.sign else { continue };
        let message = format!("the words before sub-paragraphs end in a colon: {}", say::end_with(':', written));
        one.report(':', message, sink);
    }
}
