use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// A preambular paragraph asks for something or decides it.
    ///
    /// ## Why
    /// The preamble gives reasons; requests and decisions have numbers and stand in the operative part. A request that
    /// hides in the preamble binds nobody, because nobody can cite its paragraph.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the opening of the lighthouse, and requests the Secretary-General to print the atlas,
    ///
    /// 1. *Welcomes* the survey.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the opening of the lighthouse, and mindful of the cost of the atlas,
    ///
    /// 1. *Requests* the Secretary-General to print the atlas.
    /// ```
    ///
    /// ## Source
    /// Practice of all organs: none of 4,766 preambular paragraphs in 300 sampled adopted texts does so. Verbs after
    /// “that” or “which” have a subject of their own and are not meant.
    "preamble-action", Fixes::Never, |_| Scope::block(check)
}

static AND: Needle = Needle::new(" and ");

/// What an organ does and never has reason to say of itself in the preamble.
const ACTS: [&str; 12] = [
    "requests",
    "decides",
    "urges",
    "calls upon",
    "calls on",
    "invites",
    "demands",
    "authorizes",
    "authorises",
    "encourages",
    "instructs",
    "resolves",
];

/// Words after which a finite verb has a subject of its own: `the report which notes …, and invites …`.
const CLAUSES: [&str; 9] = [" that ", " which ", " who ", " whose ", " where ", " when ", " as ", " how ", " whereby "];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    const KEYS: [Key; 12] = Key::all(ACTS);
    if block.kind != Kind::Paragraph(Role::Preambular) || !block.may_say(&KEYS) {
        return;
    }
    let (body, from) = (block.body(), block.body.start as usize);
    // Where the first clause with a subject of its own begins; from there on nothing is reported.
    let mut clause = None;
    let (mut quotes, mut counted) = (0_i64, 0);
    for at in AND.places(body) {
        let start = at + AND.letters().len();
        let signs = body[start..].len() - body[start..].trim_start_matches(['*', '_']).len();
        let rest = &body[start + signs..];
        let skip =
            ["also ", "further ", "therefore "].iter().find(|word| rest.starts_with(**word)).map_or(0, |w| w.len());
        let rest = &rest[skip..];
        let Some(act) = ACTS.iter().find(|act| {
            rest.strip_prefix(**act).is_some_and(|tail| !tail.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
        }) else {
            continue;
        };
        if *clause.get_or_insert_with(|| first_clause(body)) <= at {
            return;
        }
        quotes += opened(&body[counted..at]);
        counted = at;
        if quotes > 0 || !ends_in_comma(block, from + at) {
            continue;
        }
        let place = start + signs + skip;
        let message = format!("“{act}” acts, and the preamble only gives reasons: make it an operative paragraph");
        sink.report(block.in_body(place, place + act.len()), message);
        return;
    }
}

/// The end of the first word that begins a clause; beyond the body if there is none.
fn first_clause(body: &str) -> usize {
    let ends = CLAUSES.iter().filter_map(|word| Some(body.find(word)? + word.len()));
    ends.min().unwrap_or(usize::MAX)
}

/// How many more quotations these words open than they close.
fn opened(words: &str) -> i64 {
    words.chars().map(|c| i64::from(c == '“') - i64::from(c == '”')).sum()
}

/// Whether a comma stands before this place, footnote marks left aside.
fn ends_in_comma(block: &Block, to: usize) -> bool {
    block.text[..prose::before_mark(block, to)].ends_with(',')
}
