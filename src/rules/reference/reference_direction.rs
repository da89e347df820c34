use super::paragraphs::{self, Referring};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Direction, Fact};

rule! {
    /// A paragraph that stands below is said to stand above, or the other way round.
    ///
    /// ## Why
    /// The reader turns back for what is “above” and on for what is “below”. A wrong word, or a paragraph that refers
    /// to itself, often shows that the numbers have changed since the reference was written: check which of the two
    /// is wrong.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Decides* to establish the committee described in paragraph 2 above;
    ///
    /// 2. *Decides also* that the committee shall consist of nine keepers of lighthouses.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Decides* to establish the committee described in paragraph 2 below;
    ///
    /// 2. *Decides also* that the committee shall consist of nine keepers of lighthouses.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, references to paragraphs. All references in texts of the General Assembly, the
    /// Human Rights Council and the Economic and Social Council point the right way.
    "reference-direction", Fixes::Never, |_| Scope::text(paragraphs::READS, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    for (paragraphs, references) in paragraphs::texts(facts) {
        for one in references {
            let Some((first, last)) = paragraphs.places(one.reference.number) else { continue };
            if let Some(message) = wrong(&one, first, last) {
                sink.report(one.fact, message);
            }
        }
    }
}

/// What is wrong with a reference to a number that stands first and last at these places.
fn wrong(one: &Referring, first: usize, last: usize) -> Option<String> {
    let number = one.reference.number;
    let (stands, word, other) = match one.reference.direction {
        Direction::Above => (first < one.from, "above", "below"),
        Direction::Below => (last > one.from, "below", "above"),
        Direction::Here => return None,
    };
    if stands {
        return None;
    }
    if one.number == Some(number) {
        // A sub-paragraph may speak of another one of its paragraph.
        let own = one.in_item || one.reference.item;
        return (!own)
            .then(|| format!("paragraph {number} refers to itself as “paragraph {number} {word}”: check the number"));
    }
    Some(format!("paragraph {number} stands {other}, not “{word}”: write “{other}” or correct the number"))
}
