use crate::lexicon::{self, Certainty, Spelling, Topic};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::rules::say;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A word is not spelled as United Nations texts spell it.
    ///
    /// ## Why
    ///
    /// All documents of the United Nations follow one spelling: the first form of the Concise Oxford English Dictionary,
    /// which is British with “-ize”, and a list of the organization's own. A text in another spelling looks as if it came
    /// from elsewhere. What stands between quotation marks keeps its own.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recognising* the role of lighthouses,
    ///
    /// *Requests* the Secretary-General to organise a meeting of pilots.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recognizing* the role of lighthouses,
    ///
    /// *Requests* the Secretary-General to organize a meeting of pilots, entitled “How to recognise a buoy”.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, spelling. In 3.4 million words of adopted texts of the General Assembly, the Human
    /// Rights Council and the Economic and Social Council since 2019 the forms that are mended here occur 21 times.
    "misspelling", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let mut running = None;
    for term in block.terms.iter().filter(|term| term.topic == Topic::Spelling) {
        let spelling = &lexicon::spelling()[usize::from(term.row)];
        if spelling.certainty != Certainty::Sure || !spelling.mends {
            continue;
        }
        let running = match &mut running {
            Some(running) => running,
            none => match Running::of(block) {
                Some(prose) => none.insert(prose),
                None => return,
            },
        };
        if running.own(term.at.start as usize) {
            report(block.slice(term.at), spelling, term.at, sink);
        }
    }
}

fn report(written: &str, spelling: &Spelling, at: Span<InBlock>, sink: &mut Sink<Span<InBlock>>) {
    let right = say::as_capital_as(written, spelling.right);
    sink.report(at, format!("“{written}” is not United Nations spelling: write “{right}”"))
        .fix(format!("Write “{right}”"), vec![(at, right)]);
}
