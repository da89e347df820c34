use crate::rule;
use crate::rule::Fixes;
use crate::syntax::Role;

use super::extents;

rule! {
    /// The italics of an operative paragraph leave out a part of the opening phrase, or run on after it.
    ///
    /// ## Why
    /// Italic is the opening phrase, whole and only: the verb with its adverb, with “also” or “further”, and with what
    /// belongs to it (“Taking note”, “Calls upon”, “Expressing concern”, “Noting with appreciation”). Articles, “that”, and
    /// prepositions such as “of” and “to” are in roman. Readers compare these phrases, and so they should look alike.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Calls* upon keepers of lighthouses to share their charts;
    ///
    /// 2. *Decides* to return to the matter.
    /// ```
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Requests the Secretary-General* to print the atlas;
    ///
    /// 2. *Decides* to return to the matter.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Calls upon* keepers of lighthouses to share their charts;
    ///
    /// 2. *Requests* the Secretary-General to print the atlas.
    /// ```
    /// ```valid sc
    /// *The Security Council*
    ///
    /// 1. *Expresses* its deep concern about the drift of buoys;
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, italics, and 28,000 openings of the General Assembly, the Human Rights Council and
    /// the Economic and Social Council, of which fewer than ten hold a preposition that belongs to what follows. The Security
    /// Council varies: there only what no text of its own supports is reported.
    "operative-italics-extent", Fixes::Safe,
    |settings| extents::build(settings, Role::Operative)
}
