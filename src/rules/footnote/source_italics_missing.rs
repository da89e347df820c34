use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Source, SourceKind, What};

rule! {
    /// The title “Treaty Series” or “Official Records” is not set in italics.
    ///
    /// ## Why
    /// They are titles of books, and titles of books stand in italics. A text that has lost all its italics on the way
    /// is left alone.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// [^1]: United Nations, Treaty Series, vol. 2225, No. 39574.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights,[^1]
    ///
    /// [^1]: United Nations, *Treaty Series*, vol. 2225, No. 39574.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes and italics. In 300 adopted texts the titles of all 144 footnotes with
    /// the Treaty Series and of all 105 with Official Records stand in italics.
    "source-italics-missing", Fixes::Safe, |_| Scope::text(FactKinds::SOURCE.with(FactKinds::OPENING), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let (mut italic, mut roman) = (0, 0);
    for fact in facts {
        if let What::Opening(opening) = &fact.what {
            *(if opening.emphasized { &mut italic } else { &mut roman }) += 1;
        }
    }
    if italic <= roman {
        return;
    }
    for (at, fact) in facts.iter().enumerate() {
        let What::Source(Source { kind, italic: Some(false), .. }) = &fact.what else { continue };
        if *kind == SourceKind::TreatySeries {
            sink.report(at, "“Treaty Series” is the title of a publication: set it in italics")
                .fix("Set it in italics", vec![(at, "*Treaty Series*".to_owned())]);
        } else {
            sink.report(at, "“Official Records …” is the title of a publication: set it in italics, up to the bracket");
        }
    }
}
