use crate::lexicon::{Certainty, Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A word is not spelled as United Nations texts spell it.
    ///
    /// ## Why
    ///
    /// All documents of the United Nations follow one spelling: the first form of the Concise Oxford English
    /// Dictionary, which is British with “-ize”, and a list of the organization’s own. A text in another spelling
    /// looks as if it came from elsewhere. What stands between quotation marks keeps its own, and so does a name.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recognising* the role of lighthouses,
    ///
    /// *Requests* the Secretary-General to organise a meeting of pilots on harbor safety.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recognizing* the role of lighthouses,
    ///
    /// *Requests* the Secretary-General to organize a meeting of pilots, entitled “How to recognise a buoy”, with the Organisation for the Lamps of the North.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, spelling. In 3.4 million words of adopted texts of the General Assembly,
    /// the Human Rights Council and the Economic and Social Council since 2019 the forms that are mended here occur
    /// about 40 times. The Security Council is not edited to this spelling.
    "misspelling", Fixes::Safe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    usage::each(block, wanted, |found| {
        if found.is_name() && found.usage.sort != Sort::Typo {
            return;
        }
        let right = found.right();
        let run_together = right.contains(' ') && right.replace(' ', "").eq_ignore_ascii_case(found.written);
        let fault = if run_together { "has words run together" } else { "is not United Nations spelling" };
        let message = format!("“{}” {fault}: write “{right}”", found.written);
        found.mend(message, sink);
    });
}

fn wanted(usage: &Usage) -> bool {
    let sort = usage.sort;
    usage.certainty == Certainty::Sure
        && matches!(sort, Sort::Ize | Sort::Ise | Sort::British | Sort::Typo | Sort::Variant | Sort::Latin)
}
