use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{EmphasisStyle, Fact, FactKinds, Opening, Part, What};

rule! {
    /// Some openings of a part are set in italics, others underlined or bold.
    ///
    /// ## Why
    /// Conferences differ in how they set the words that open a clause, but within one part all of them look alike. A clause that
    /// looks different seems to come from another paper.
    ///
    /// ## Examples
    /// ```invalid mun
    /// *The General Assembly*,
    ///
    /// *Recalling* the wrecks,
    ///
    /// *Aware* of the tides,
    ///
    /// <u>Noting</u> the fog,
    ///
    /// 1. *Thanks* the keepers of the lights;
    ///
    /// 2. *Decides* to print the atlas.
    /// ```
    /// ```valid mun
    /// *The General Assembly*,
    ///
    /// *Recalling* the wrecks,
    ///
    /// *Aware* of the tides,
    ///
    /// *Noting* the fog,
    ///
    /// 1. <u>Thanks</u> the keepers of the lights;
    ///
    /// 2. <u>Decides</u> to print the atlas.
    /// ```
    ///
    /// ## Source
    /// Guides of Model United Nations conferences: italics in some, underlining in others, one of them in each part.
    "opening-emphasis-mixed", Fixes::Never,
    |_| Scope::text(FactKinds::OPENING.with(FactKinds::ORGAN), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut from = 0;
    for (at, fact) in facts.iter().enumerate() {
        if matches!(fact.what, What::Organ(_)) {
            parts(facts, from, at, sink);
            from = at + 1;
        }
    }
    parts(facts, from, facts.len(), sink);
}

/// The parts of one text, which has the facts of this range.
fn parts(facts: &[&Fact], from: usize, to: usize, sink: &mut Sink<usize>) {
    for part in [Part::Preamble, Part::Operative] {
        let set: Vec<(usize, &Opening, EmphasisStyle)> = (from..to)
            .filter_map(|at| match &facts[at].what {
                What::Opening(opening) if opening.part == part => Some((at, opening, opening.style?)),
                _ => None,
            })
            .collect();
        let Some(usual) = usual(&set) else { continue };
        for (at, opening, style) in set.into_iter().filter(|(.., style)| *style != usual) {
            let phrase = &opening.phrase;
            let (is, others) = (name(style), name(usual));
            sink.report(
                at,
                format!("“{phrase}” is {is}, and most openings of this part are {others}: set it as they are"),
            );
        }
    }
}

/// How most are set; the earlier where two are set as often.
fn usual(set: &[(usize, &Opening, EmphasisStyle)]) -> Option<EmphasisStyle> {
    let count = |style: EmphasisStyle| set.iter().filter(|(.., one)| *one == style).count();
    let styles = [EmphasisStyle::Italic, EmphasisStyle::Underline, EmphasisStyle::Bold, EmphasisStyle::BoldItalic];
    let most = styles.into_iter().map(count).max().filter(|&most| most > 0)?;
    set.iter().map(|(.., style)| *style).find(|style| count(*style) == most)
}

fn name(style: EmphasisStyle) -> &'static str {
    match style {
        EmphasisStyle::Italic => "in italics",
        EmphasisStyle::Bold => "bold",
        EmphasisStyle::BoldItalic => "bold and in italics",
        EmphasisStyle::Underline => "underlined",
    }
}
