use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Part, What};

rule! {
    /// The Charter is turned to in the later half of the preamble.
    ///
    /// ## Why
    /// A preamble goes from the general to the particular: the Charter and the Universal Declaration first, then earlier
    /// resolutions, treaties and conferences, then the matter itself. Readers look for the foundation at the top.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006 on tidal lagoons,
    ///
    /// *Noting* the atlas of lights,
    ///
    /// *Concerned* about the wrecks,
    ///
    /// *Welcoming* the work of pilots,
    ///
    /// *Guided* by the Charter of the United Nations,
    ///
    /// *Convinced* that lamps save lives,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Guided* by the Charter of the United Nations,
    ///
    /// *Recalling* its resolution 61/5 of 20 October 2006 on tidal lagoons,
    ///
    /// *Noting* the atlas of lights,
    ///
    /// *Concerned* about the wrecks,
    ///
    /// *Welcoming* the work of pilots,
    ///
    /// *Convinced* that lamps save lives,
    /// ```
    ///
    /// ## Source
    /// Practice of the organs whose texts are edited: in 210 adopted texts 66 of 67 paragraphs that turn to the Charter
    /// or the Universal Declaration stand in the first half of the preamble.
    "charter-late", Fixes::Never,
    |_| Scope::text(FactKinds::PARAGRAPH.with(FactKinds::OPENING).with(FactKinds::ORGAN), check)
}

/// A shorter preamble has no halves to speak of.
const SHORTEST: usize = 6;

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    // How many openings of the preamble have come, and the paragraphs on the Charter with their places among them.
    let (mut count, mut charters) = (0, Vec::new());
    for (at, fact) in facts.iter().enumerate() {
        match &fact.what {
            What::Organ(_) => {
                report(count, &charters, facts, sink);
                (count, charters) = (0, Vec::new());
            }
            What::Opening(opening) if opening.part == Part::Preamble => {
                count += 1;
                if opening.charter {
                    charters.push((count, at));
                }
            }
            _ => {}
        }
    }
    report(count, &charters, facts, sink);
}

fn report(count: usize, charters: &[(usize, usize)], facts: &[&Fact], sink: &mut Sink<usize>) {
    // A preamble that began with the Charter may come back to it.
    let Some(&(place, at)) = charters.first() else { return };
    if count < SHORTEST || place * 2 <= count {
        return;
    }
    if let What::Opening(opening) = &facts[at].what {
        let phrase = &opening.phrase;
        let message = format!(
            "“{phrase}” turns to the foundations in paragraph {place} of {count} of the preamble: put it near the top"
        );
        sink.report(at, message);
    }
}
