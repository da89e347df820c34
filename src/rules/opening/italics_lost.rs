use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Part};

use super::missing;

rule! {
    /// Most opening phrases of a text, or of one of its parts, are not in italics.
    ///
    /// ## Why
    /// Openings are set in italics, so that readers see at a glance what each paragraph does. Where most of them are not, the
    /// italics were probably lost on the way, as in scanned or pasted text. This is said once; single paragraphs are not
    /// reported.
    ///
    /// ## Examples
    /// ```invalid
    /// The General Assembly,
    ///
    /// Recalling the Convention on Harbour Lights,
    ///
    /// Noting the atlas of reefs,
    ///
    /// 1. Requests the Secretary-General to print the atlas;
    ///
    /// 2. Decides to return to the matter.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,
    ///
    /// *Noting* the atlas of reefs,
    ///
    /// 1. *Requests* the Secretary-General to print the atlas;
    ///
    /// 2. *Decides* to return to the matter.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, italics. In adopted texts of the General Assembly 99.9 per cent of preambular and
    /// 98.6 per cent of operative paragraphs open with italics; in a scanned report of 2013 only 27 of 285 preambular
    /// paragraphs kept theirs.
    "italics-lost", Fixes::Unsafe,
    |_| Scope::text(FactKinds::OPENING.with(FactKinds::ORGAN), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    for text in missing::texts(facts) {
        let lost = |part| text.has_lost(part);
        let place = match (lost(Part::Preamble), lost(Part::Operative)) {
            (false, false) => continue,
            (true, true) => "this text",
            (true, false) => "the preamble",
            (false, true) => "the operative part",
        };
        let mut bare: Vec<_> = [Part::Preamble, Part::Operative]
            .into_iter()
            .filter(|part| lost(*part))
            .flat_map(|part| text.bare(part))
            .collect();
        bare.sort_by_key(|(at, _)| *at);
        let Some(&(first, opening)) = bare.first() else { continue };
        let edits = bare.iter().map(|(at, opening)| (*at, format!("*{}*", opening.phrase))).collect();
        let phrase = &opening.phrase;
        sink.report(
            first,
            format!("most opening phrases of {place} are not in italics: set “{phrase}” and the others in italics"),
        )
        .unsafe_fix("Set the opening phrases in italics", edits);
    }
}
