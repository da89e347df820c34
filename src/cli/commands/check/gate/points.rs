//! The points of the list, and what the findings and the draft answer to each.

use super::sponsors::out_of_order;
use super::text::Text;
use crate::cli::render::{Report, counted};
use crate::rule::Finding;
use crate::rules::families;
use crate::span::{InDoc, Span};
use crate::syntax::BlockTree;
use crate::table::{Level, Profile};

/// A point of the list.
pub struct Point {
    /// Its name.
    pub name: &'static str,
    /// The answer.
    pub answer: Answer,
    /// Why, in a few words.
    pub reason: String,
}

/// What is said of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Pass,
    Fail,
    NotApplicable,
}

const MASTHEAD: &str = "Masthead";
const TITLE: &str = "Title";
const SPONSORS: &str = "Sponsors in order";
const ORGAN: &str = "Organ line";
const OPENINGS: &str = "Openings";
const SEQUENCE: &str = "Also and further";
const NUMBERING: &str = "Numbering";
const REFERENCES: &str = "References";
const CITATIONS: &str = "Citations verified";
const FOOTNOTES: &str = "Footnotes";
const QUOTATIONS: &str = "Quotations";
const WORDS: &str = "Words and names";
const BRACKETS: &str = "No open brackets";
const CLOSING: &str = "Endings and closing";
const REST: &str = "Everything else";

/// The points in the order of a draft.
const POINTS: [&str; 15] = [
    MASTHEAD, TITLE, SPONSORS, ORGAN, OPENINGS, SEQUENCE, NUMBERING, REFERENCES, CITATIONS, FOOTNOTES, QUOTATIONS,
    WORDS, BRACKETS, CLOSING, REST,
];

/// The answers to all points.
pub fn points(report: &Report, tree: &BlockTree, profile: Profile) -> Vec<Point> {
    let text = Text::of(tree);
    let mut found: [Vec<&Finding<Span<InDoc>>>; POINTS.len()] = Default::default();
    for finding in report.findings {
        let point = point_of(&finding.rule);
        let nth = POINTS.iter().position(|one| *one == point).unwrap_or(POINTS.len() - 1);
        found[nth].push(finding);
    }
    POINTS.into_iter().zip(found).map(|(name, found)| answered(name, &found, (&text, profile), report)).collect()
}

/// The point that a rule is about.
fn point_of(rule: &str) -> &'static str {
    let family = families().find(|(_, rules)| rules.iter().any(|one| one.name == rule)).map(|(family, _)| family);
    match (rule, family.unwrap_or_default()) {
        (rule, _) if rule.starts_with("title-") => TITLE,
        (rule, _) if rule.starts_with("organ-") => ORGAN,
        (rule, _) if rule.starts_with("sponsor") => SPONSORS,
        (_, "symbol") => MASTHEAD,
        (_, "preamble" | "opening" | "operative") => OPENINGS,
        (_, "sequence") => SEQUENCE,
        (_, "numbering") => NUMBERING,
        (_, "reference") => REFERENCES,
        (_, "citation") => CITATIONS,
        (_, "footnote") => FOOTNOTES,
        (_, "quotation") => QUOTATIONS,
        (_, "spelling" | "name" | "wording" | "acronym" | "punctuation" | "number") => WORDS,
        (_, "negotiation") => BRACKETS,
        (_, "ending" | "closing") => CLOSING,
        _ => REST,
    }
}

/// The answer to one point: what is found decides, then what the draft holds.
fn answered(
    name: &'static str,
    found: &[&Finding<Span<InDoc>>],
    (text, profile): (&Text, Profile),
    report: &Report,
) -> Point {
    let fails = |finding: &&&Finding<Span<InDoc>>| report.fail_on.reached_by(finding.level);
    if let Some(first) = found.iter().find(fails) {
        let more = found.iter().filter(fails).count() - 1;
        let more = if more == 0 { String::new() } else { format!(" (and {more} more)") };
        let reason = format!("{}: {}{more}", place(report, first), first.message);
        return Point { name, answer: Answer::Fail, reason };
    }
    let (answer, mut reason) = held(name, text, profile);
    if answer != Answer::Fail && !found.is_empty() {
        let remarks = Level::ALL.into_iter().rev().filter_map(|level| {
            let count = found.iter().filter(|finding| finding.level == level).count();
            (count > 0)
                .then(|| if level == Level::Info { format!("{count} info") } else { counted(count, level.name()) })
        });
        let remarks = remarks.collect::<Vec<_>>().join(", ");
        reason = if reason.is_empty() { remarks } else { format!("{reason}; {remarks}") };
        return Point { name, answer: Answer::Pass, reason };
    }
    Point { name, answer, reason }
}

/// What the draft itself answers, where no finding does.
fn held(name: &str, text: &Text, profile: Profile) -> (Answer, String) {
    let of = |count: usize, thing: &str, none: &str| match count {
        0 => (Answer::NotApplicable, none.to_owned()),
        _ => (Answer::Pass, counted(count, thing)),
    };
    match name {
        MASTHEAD => masthead(text, profile),
        TITLE if !text.titled => (Answer::NotApplicable, "the draft has no title of its own".into()),
        SPONSORS => sponsors(text),
        ORGAN if !text.organ => (Answer::NotApplicable, "the draft names no organ in a line of its own".into()),
        NUMBERING => of(text.numbered, "numbered paragraph", "no paragraph has a number"),
        REFERENCES => of(text.references, "reference", "the draft refers to none of its own paragraphs"),
        CITATIONS if text.citations > 0 && families().all(|(family, _)| family != "citation") => (
            Answer::NotApplicable,
            format!("this resolint verifies none: look up {} by hand", counted(text.citations, "resolution")),
        ),
        CITATIONS => of(text.citations, "cited resolution", "the draft cites no resolution"),
        FOOTNOTES => of(text.footnotes, "footnote", "the draft has no footnotes"),
        QUOTATIONS => of(text.quotations, "quotation", "the draft quotes nothing"),
        _ => (Answer::Pass, String::new()),
    }
}

fn masthead(text: &Text, profile: Profile) -> (Answer, String) {
    let Some(front) = &text.front else {
        return (Answer::NotApplicable, "the draft has no front matter with symbol, session and agenda item".into());
    };
    let parts = [("symbol", &front.symbol), ("session", &front.session), ("agenda_item", &front.agenda_item)];
    let missing: Vec<&str> = parts.iter().filter(|(_, value)| value.is_none()).map(|(key, _)| *key).collect();
    if missing.is_empty() {
        (Answer::Pass, front.symbol.clone().unwrap_or_default())
    } else {
        // Houses ask for different things.
        let answer = if profile.is_mun() { Answer::NotApplicable } else { Answer::Fail };
        (answer, format!("missing in the front matter: {}", missing.join(", ")))
    }
}

fn sponsors(text: &Text) -> (Answer, String) {
    let Some(line) = &text.sponsors else {
        return (Answer::NotApplicable, "no sponsors stand before the text".into());
    };
    match out_of_order(line) {
        Some((first, second)) => (Answer::Fail, format!("“{second}” comes before “{first}” in the alphabet")),
        None => (Answer::Pass, line.clone()),
    }
}

fn place(report: &Report, finding: &Finding<Span<InDoc>>) -> String {
    let start = finding.at.range().start;
    match report.paragraphs {
        Some(paragraphs) => paragraphs.shown(start),
        None => format!("line {}", report.place(start).line),
    }
}
