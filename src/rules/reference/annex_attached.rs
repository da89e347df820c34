use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::{self, Running};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// What stands in an annex is called “attached” or “annexed hereto”.
    ///
    /// ## Why
    ///
    /// A resolution has annexes, and nothing is fastened to it. It says “contained in the annex to the present resolution”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Adopts* the plan for lighthouses annexed hereto.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Adopts* the plan for lighthouses contained in the annex to the present resolution.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, annexes. In 210 adopted texts of the General Assembly, the Human Rights Council and
    /// the Economic and Social Council nothing is attached; two of the Security Council adopt “the attached declaration”.
    "annex-attached", Fixes::Unsafe, |_| Scope::block(check)
}

/// What annexes hold.
const TEXTS: [&str; 20] = [
    "declaration",
    "plan",
    "guidelines",
    "strategy",
    "statement",
    "programme",
    "framework",
    "principles",
    "terms",
    "text",
    "report",
    "list",
    "rules",
    "statute",
    "annex",
    "document",
    "code",
    "recommendations",
    "criteria",
    "agreement",
];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    static STEM: Needle = Needle::new("ttached ");
    static HERETO: Needle = Needle::new(" hereto");
    const WORDS: [Key; 2] = Key::all(["hereto", "attached"]);
    if !prose::is_prose(block) || !block.may_say(&WORDS) {
        return;
    }
    let text = &*block.text;
    let running = Running::any(block);
    for found in HERETO.places(text) {
        let end = found + HERETO.letters().len();
        let verb = ["annexed", "attached", "appended"].iter().find(|verb| text[..found].ends_with(**verb));
        let Some(verb) = verb.filter(|_| !text[end..].starts_with(char::is_alphanumeric)) else { continue };
        let at = Span::new(found - verb.len(), end);
        if running.own(at.start as usize) {
            const RIGHT: &str = "contained in the annex to the present resolution";
            sink.report(at, format!("“{verb} hereto” belongs to contracts: write “{RIGHT}”"))
                .unsafe_fix(format!("Write “{RIGHT}”"), vec![(at, RIGHT.to_owned())]);
        }
    }
    for found in STEM.places(text) {
        let Some(start) = found.checked_sub(1).filter(|_| text[..found].ends_with('a')) else { continue };
        let after = &text[found + STEM.letters().len()..];
        let noun: String = after.chars().take_while(|c| c.is_alphabetic()).collect();
        let before = text[..start].ends_with(" the ");
        let here = ["to the present resolution", "to this resolution", "as an annex", "in the annex", "in an annex"];
        if (before && TEXTS.contains(&&*noun) || here.iter().any(|words| after.starts_with(words)))
            && running.own(start)
        {
            let at = Span::new(start, start + "attached".len());
            sink.report(at, "“attached” belongs to letters: write “contained in the annex to the present resolution”");
        }
    }
}
