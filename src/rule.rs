//! What a rule is, and what it reports.
//!
//! A rule's reach is its type: a [`Scope::Block`] rule sees one block and nothing else, a [`Scope::Text`] rule sees
//! the facts of one text and never its characters. The engine caches by that reach.

use std::sync::Arc;

use crate::span::{InBlock, Span};
use crate::syntax::{Block, Fact, FactKinds};
use crate::table::{Level, Settings};

/// One rule: what it is called, its manual page, and how it is built for the settings of a profile.
pub struct RuleDef {
    /// The name of the defect, in kebab case: "allow footnote-undefined" must read.
    pub name: &'static str,
    /// The manual page in Markdown: a one-sentence defect, then `## Why`, `## Examples`, `## Source`.
    pub docs: &'static str,
    /// Which fixes the rule offers.
    pub fixes: Fixes,
    /// Builds the check.
    pub build: fn(&Settings) -> Scope,
}

impl RuleDef {
    /// The first sentence of the manual page: the defect in one line.
    pub fn summary(&self) -> String {
        let text = self.docs.trim_start();
        single_spaced(text.split("\n\n").next().unwrap_or(text))
    }

    /// The words under a heading of the manual page, such as `Why`, its paragraphs apart.
    pub fn section(&self, heading: &str) -> Option<String> {
        let text = self.docs.split("## ").find_map(|part| part.strip_prefix(heading)?.strip_prefix('\n'))?;
        let paragraphs = text.split("\n\n").flat_map(|part| part.split("\n \n")).map(single_spaced);
        Some(paragraphs.filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n\n"))
    }
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Which fixes a rule offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixes {
    /// None: the drafter has to decide.
    Never,
    /// At least sometimes a fix that no drafter could object to.
    Safe,
    /// Only fixes that change what is said and want a look.
    Unsafe,
}

/// The page about a rule.
pub fn url(rule: &str) -> String {
    format!("https://resolint.org/rules/{rule}")
}

/// How far a rule looks, and its check.
pub enum Scope {
    /// The engine itself reports it, because it sees what no rule may: bytes, and comments that silence rules.
    Engine,
    /// Looks at one block.
    Block(BlockCheck),
    /// Looks at the facts of one text.
    Text {
        /// The kinds of fact it reads; it runs again only when one of these changed.
        reads: FactKinds,
        /// The check, over the facts of those kinds in the order of the text.
        check: TextCheck,
    },
}

/// The check of a rule that looks at one block.
pub type BlockCheck = Box<dyn Fn(&Block, &mut Sink<Span<InBlock>>) + Send + Sync>;
/// The check of a rule that looks at the facts of a text; its findings are anchored to the n-th fact it was given.
pub type TextCheck = Box<dyn Fn(&[&Fact], &mut Sink<usize>) + Send + Sync>;

impl Scope {
    /// A rule that looks at one block.
    pub fn block(check: impl Fn(&Block, &mut Sink<Span<InBlock>>) + Send + Sync + 'static) -> Self {
        Scope::Block(Box::new(check))
    }

    /// A rule that looks at the facts of these kinds.
    pub fn text(reads: FactKinds, check: impl Fn(&[&Fact], &mut Sink<usize>) + Send + Sync + 'static) -> Self {
        Scope::Text { reads, check: Box::new(check) }
    }
}

/// One report of a rule, anchored in a block, to a fact, or in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding<At> {
    /// The rule's name.
    pub rule: Arc<str>,
    /// How serious it is under the profile of the text.
    pub level: Level,
    /// The words at fault.
    pub at: At,
    /// One sentence that quotes the words at fault and says what to do.
    pub message: String,
    /// Further places with what they have to do with it ("first defined here").
    pub notes: Vec<(At, String)>,
    /// The repair, where one is certain enough to offer.
    pub fix: Option<Fix<At>>,
}

impl<At> Finding<At> {
    /// The same finding with its places counted from elsewhere.
    pub fn map<Other>(&self, place: impl Fn(&At) -> Other) -> Finding<Other> {
        let moved = |(at, text): &(At, String)| (place(at), text.clone());
        Finding {
            rule: Arc::clone(&self.rule),
            level: self.level,
            at: place(&self.at),
            message: self.message.clone(),
            notes: self.notes.iter().map(moved).collect(),
            fix: self.fix.as_ref().map(|fix| Fix {
                title: fix.title.clone(),
                edits: fix.edits.iter().map(moved).collect(),
                safe: fix.safe,
            }),
        }
    }
}

/// A repair: edits that do not overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix<At> {
    /// What it does, in the imperative: `Insert “also”`.
    pub title: String,
    /// Places and the text that replaces each.
    pub edits: Vec<(At, String)>,
    /// Whether no drafter could object to it. A finding below a warning never counts as that certain: there the practice
    /// of the body varies.
    pub safe: bool,
}

/// Where a rule puts its findings.
pub struct Sink<At> {
    pub(crate) found: Vec<Reported<At>>,
}

/// What a rule reported, before the engine adds the rule's name and level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported<At> {
    pub(crate) at: At,
    pub(crate) message: String,
    pub(crate) notes: Vec<(At, String)>,
    pub(crate) fix: Option<Fix<At>>,
}

impl<At> Sink<At> {
    /// An empty sink.
    pub fn new() -> Self {
        Self { found: Vec::new() }
    }

    /// Reports a defect at `at`.
    pub fn report(&mut self, at: At, message: impl Into<String>) -> &mut Reported<At> {
        self.found.push(Reported { at, message: message.into(), notes: Vec::new(), fix: None });
        self.found.last_mut().expect("just pushed")
    }
}

impl<At> Default for Sink<At> {
    fn default() -> Self {
        Self::new()
    }
}

impl<At> Reported<At> {
    /// Adds a further place.
    pub fn note(&mut self, at: At, message: impl Into<String>) -> &mut Self {
        self.notes.push((at, message.into()));
        self
    }

    /// Adds a fix that no drafter could object to.
    pub fn fix(&mut self, title: impl Into<String>, edits: Vec<(At, String)>) -> &mut Self {
        self.fix = Some(Fix { title: title.into(), edits, safe: true });
        self
    }

    /// Adds a fix that wants a look before it is applied.
    pub fn unsafe_fix(&mut self, title: impl Into<String>, edits: Vec<(At, String)>) -> &mut Self {
        self.fix = Some(Fix { title: title.into(), edits, safe: false });
        self
    }
}

/// Declares a rule as a static `RULE`; the doc comment is its manual page.
///
/// ```ignore
/// rule! {
///     /// A footnote mark has no footnote.
///     "footnote-undefined", Fixes::Never, |settings| Scope::text(FactKinds::MARK, check)
/// }
/// ```
#[macro_export]
macro_rules! rule {
    ($(#[doc = $line:literal])+ $name:literal, $fixes:expr, $build:expr) => {
        /// The rule of this file.
        pub static RULE: $crate::rule::RuleDef = $crate::rule::RuleDef {
            name: $name,
            docs: concat!($($line, "\n"),+),
            fixes: $fixes,
            build: $build,
        };
    };
}
