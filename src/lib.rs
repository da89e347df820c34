//! resolint: the drafting conventions of United Nations resolutions, checked while one writes.
//!
//! This page is the architecture; each module says the rest.
//!
//! # Three facts about the material
//!
//! 1. A resolution is a sequence of **blocks**: organ line, preambular paragraph, operative paragraph, sub-paragraph,
//!    footnote, heading. They are nearly independent, and that is where we cut.
//! 2. A block is a **value**, determined by its entry state and its text. What is computed from a block alone stays
//!    valid as long as the block does, so the tree is the cache.
//! 3. What blocks claim to one another (numbers, openings, footnote labels, references, headings, how a paragraph ends)
//!    is a short list of **facts**. Rules about a whole text see facts and never characters.
//!
//! ```text
//! bytes ─► SourceText (rope) ─► BlockTree ─┬─► block findings ──┐
//!             edit ─► damage ─► reread     └─► facts ─► text    ├─► Document::findings() ─► lsp, cli
//!                                                  findings ────┘
//! ```
//!
//! A **unit** is what counts together: a resolution with its headings and footnotes, a draft quoted in a report, or the
//! prose between texts. Numbering, footnotes, first mentions and the also/further sequence belong to the unit, and a
//! change in one unit runs nothing in another. A composite resolution (parts A and B) is one unit, because its
//! footnotes run through; rules about numbers and sequence begin anew at each organ line.
//!
//! # Rooms, in reading order
//!
//! | module | what |
//! |---|---|
//! | [`span`] | places in a block and in the document, which cannot be taken for one another |
//! | [`text`] | the rope, edits, line and column in UTF-8, UTF-16 and UTF-32; the only user of `ropey` |
//! | [`lexicon`] | the words and names of `data/`: spelling, States, bodies; where they stand in a text |
//! | [`syntax`] | from lines to blocks, what stands in them, what they are, what they claim; the tree and its edits |
//! | [`registry`] | adopted resolutions: numbers, dates, titles |
//! | [`table`] | `lint-rules.toml`: levels by profile, words, phrases, suppressions, files; the only user of `toml` |
//! | [`mod@rule`] | what a rule is: a reach, a check, a manual page; findings and fixes |
//! | [`evidence`] | how often adopted texts give a rule something to say |
//! | [`rules`] | the rules: one folder a family, one file a rule |
//! | [`engine`] | the rules of a table, built for each profile |
//! | [`document`] | a text under check: units, cached findings, edits at the cost of the blocks they touch |
//! | [`fixing`] | fixes applied until nothing fixable remains |
//! | [`baseline`] | findings that were there before, known by their words |
//! | [`ide`] | what an editor asks: pure functions on a document |
//! | [`formats`] | drafts laid out: from Word and Akoma Ntoso, to these and HTML; the only user of `zip` and `quick_xml` |
//! | [`lsp`] | the language server; the only user of the LSP framework |
//! | [`cli`] | commands and output formats |
//!
//! Who may import whom: `span ← text ← lexicon ← syntax ← registry ← {table, rule, evidence} ← rules ← engine ← document ←
//! fixing ← baseline ← ide ← formats ← lsp ← cli`.
//! Never: `syntax` → configuration (a reload checks again without reading again); a rule → another rule, files, time,
//! environment; print macros outside `cli` and `main`. A test reads the `use` lines and holds the build to this.
//!
//! # Rules of the house
//!
//! 1. Reading is total: any bytes are some blocks.
//! 2. The state between blocks is small and finite; what counts is a fact.
//! 3. A rule's reach is its type. One rule: one file, one line in `lint-rules.toml`, one fixture.
//! 4. The doc comment of a rule is its manual page, and its examples are run.
//! 5. Adopted texts are the judge: one false alarm costs more than ten misses.
//! 6. Edits equal reading afresh; the test is an ordinary one, and it counts the work.

pub mod baseline;
pub mod cli;
pub mod document;
pub mod engine;
pub mod evidence;
pub mod fixing;
pub mod formats;
pub mod ide;
pub mod lexicon;
pub mod lsp;
mod phrase;
pub mod registry;
pub mod rule;
pub mod rules;
pub mod span;
mod suppression;
pub mod syntax;
pub mod table;
pub mod text;
