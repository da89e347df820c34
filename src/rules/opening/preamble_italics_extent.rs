use crate::rule;
use crate::rule::Fixes;
use crate::syntax::Role;

use super::extents;

rule! {
    /// The italics of a preambular paragraph leave out a part of the opening phrase, or run on after it.
    ///
    /// ## Why
    /// Italic is the opening phrase, whole and only: the verb with its adverb, with “also” or “further”, and with what
    /// belongs to it (“Taking note”, “Calls upon”, “Expressing concern”, “Noting with appreciation”). Articles, “that”, and
    /// prepositions such as “of” and “to” are in roman. Readers compare these phrases, and so they should look alike.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Taking* note of the atlas of reefs,
    /// ```
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling the* Convention on Harbour Lights,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Taking note* of the atlas of reefs,
    ///
    /// *Expressing its deep concern* about the drift of buoys,
    /// ```
    /// ```valid sc
    /// *The Security Council*,
    ///
    /// *Expressing* its deep concern about the drift of buoys,
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, italics, and 28,000 openings of the General Assembly, the Human Rights Council and
    /// the Economic and Social Council, of which fewer than ten hold a preposition that belongs to what follows. The Security
    /// Council varies: there only what no text of its own supports is reported.
    "preamble-italics-extent", Fixes::Safe,
    |settings| extents::build(settings, Role::Preambular)
}
