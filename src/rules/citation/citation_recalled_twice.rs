use rustc_hash::FxHashMap;

use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::citation::{Joined, Number};
use crate::syntax::{Fact, FactKinds, Opening, Organ, Part, What};

rule! {
    /// Two preambular paragraphs recall one resolution with the same phrase.
    ///
    /// ## Why
    /// The second paragraph says again what the first one said. It is mostly left over from an older text, whose list
    /// was copied in beside the new one.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolutions 61/5 of 20 October 2006 and 62/8 of 19 October 2007,
    ///
    /// *Recalling also* its resolution 62/8,
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* its resolutions 61/5 of 20 October 2006 and 62/8 of 19 October 2007,
    ///
    /// *Recalling also* that, in its resolution 62/8, it asked for an atlas of lights,
    /// ```
    ///
    /// ## Source
    /// Practice of the organs whose texts are edited: a later paragraph on the same resolution tells what it said.
    "citation-recalled-twice", Fixes::Never, |_| Scope::text(
        FactKinds::CITED.with(FactKinds::CITED_DATE).with(FactKinds::ORGAN).with(FactKinds::OPENING).with(FactKinds::HEADING),
        check,
    )
}

/// What is recalled: the phrase, and the resolution or decision.
type Recalled<'f> = (&'f str, Option<Organ>, Number, bool);

fn check<'f>(facts: &[&'f Fact], sink: &mut Sink<usize>) {
    let mut seen: FxHashMap<Recalled<'f>, (usize, usize)> = FxHashMap::default();
    let mut opening: Option<(usize, &Opening)> = None;
    // Whether the citation before is what the paragraph opens on, or belongs to that list.
    let mut direct = false;
    for (at, fact) in facts.iter().enumerate() {
        match &fact.what {
            // A section may have a preamble of its own.
            What::Organ(_) | What::Heading(_) => {
                seen.clear();
                opening = None;
            }
            What::Opening(one) => {
                opening = Some((at, one)).filter(|_| one.part == Part::Preamble);
                direct = false;
            }
            What::Cited(cited) if cited.part == Some(Part::Preamble) => {
                let Some((open, phrase)) = opening else { continue };
                direct = match cited.joined {
                    Joined::First => cited.object,
                    Joined::Directly | Joined::Range | Joined::Described => direct,
                };
                if !direct {
                    continue;
                }
                let key = (&*phrase.base, cited.organ, cited.number, cited.decision);
                let (first, before) = *seen.entry(key).or_insert((open, at));
                if first != open {
                    let (number, phrase) = (cited.number, &phrase.phrase);
                    sink.report(at, format!("“{phrase}” names {number} again: leave one of the two out"))
                        .note(before, format!("{number} stands here"));
                }
            }
            _ => {}
        }
    }
}
