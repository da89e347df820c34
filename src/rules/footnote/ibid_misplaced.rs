use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, Source, SourceKind, What};

rule! {
    /// “Ibid.” stands in a footnote although the footnote before does not cite that one source.
    ///
    /// ## Why
    /// “Ibid.” means: in the same place as the footnote just before. When a footnote is moved or put between, it points
    /// to something else, and a treaty is suddenly found in a resolution.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,[^2]
    ///
    /// [^1]: Resolution 46/152, annex.
    ///
    /// [^2]: Ibid., vol. 2237, No. 39574.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the Convention on Harbour Lights[^1] and the Protocol on Buoys,[^2]
    ///
    /// [^1]: United Nations, *Treaty Series*, vol. 2225, No. 39574.
    ///
    /// [^2]: Ibid., vol. 2237, No. 39574.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, footnotes: “Ibid.” refers to the footnote immediately before, which must cite one
    /// source only. Of 267 footnotes of 300 adopted texts that begin with it, one follows another source.
    "ibid-misplaced", Fixes::Unsafe, |_| Scope::text(FactKinds::SOURCE, check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    // What “Ibid.” stands for, and the footnote before.
    let mut chain = SourceKind::Other;
    let mut before: Option<(usize, &Source)> = None;
    for (at, fact) in facts.iter().enumerate() {
        let What::Source(source) = &fact.what else { continue };
        if source.ibid {
            if let Some(why) = fault(source, chain, before.map(|(_, before)| before)) {
                let reported = sink.report(at, format!("“Ibid.” {why}: name the source"));
                if let Some((before, _)) = before {
                    reported.note(before, "the footnote before");
                }
                if source.kind == SourceKind::TreatySeries {
                    let series = "United Nations, *Treaty Series*".to_owned();
                    reported.unsafe_fix("Write “United Nations, *Treaty Series*”", vec![(at, series)]);
                }
            }
            if source.kind != SourceKind::Other {
                chain = source.kind;
            }
        } else {
            chain = source.kind;
        }
        before = Some((at, source));
    }
}

/// Why the footnote cannot refer to the one before.
fn fault(source: &Source, chain: SourceKind, before: Option<&Source>) -> Option<String> {
    let Some(before) = before else {
        // An excerpt may begin anywhere.
        return (&*source.label == "1").then(|| "opens the first footnote".to_owned());
    };
    if !follows(&before.label, &source.label) {
        return None;
    }
    let label = &before.label;
    let kind = match source.kind {
        SourceKind::TreatySeries => "a volume of the Treaty Series",
        SourceKind::OfficialRecords => "a supplement to Official Records",
        _ => "one source",
    };
    if source.kind != SourceKind::Other && source.kind != chain {
        return Some(format!("leads to {kind}, but footnote {label} cites something else"));
    }
    before.several.then(|| format!("leads to {kind}, but footnote {label} cites more than one"))
}

/// Whether one label counts on from another; labels in words follow as they stand.
fn follows(before: &str, label: &str) -> bool {
    match (before.parse::<u32>(), label.parse::<u32>()) {
        (Ok(before), Ok(label)) => label == before + 1,
        _ => true,
    }
}
