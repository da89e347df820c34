//! Words of a paragraph for which United Nations texts write others.

use crate::lexicon::{self, Sort, Topic, Usage};
use crate::rule::Sink;
use crate::rules::prose::Running;
use crate::rules::say;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

/// Words found, and the row of the table they are found in.
#[derive(Clone, Copy)]
pub(crate) struct Found<'a> {
    pub at: Span<InBlock>,
    pub written: &'a str,
    pub usage: &'static Usage,
    /// Whether they open the paragraph, so that a capital says nothing.
    pub opens: bool,
}

impl Found<'_> {
    /// What to write.
    pub fn right(&self) -> String {
        let right = self.usage.right;
        match self.usage.sort {
            Sort::Ize => with_z(self.written),
            _ if self.usage.wrong.bytes().any(|b| b.is_ascii_uppercase()) || self.usage.about_capitals() => {
                right.to_owned()
            }
            _ => say::as_capital_as(self.written, right),
        }
    }

    /// Whether a capital amid the sentence makes the words part of a name, which keeps its spelling.
    pub fn is_name(&self) -> bool {
        !self.opens && self.written.starts_with(char::is_uppercase)
    }

    /// Reports the words, with a fix where the table lets them be mended without a look.
    pub fn mend(&self, message: String, sink: &mut Sink<Span<InBlock>>) {
        let right = self.right();
        let report = sink.report(self.at, message);
        let (title, edits) = (format!("Write “{right}”"), vec![(self.at, right)]);
        if self.usage.mends {
            report.fix(title, edits)
        } else {
            report.unsafe_fix(title, edits)
        };
    }
}

/// Words of the drafter's own in running text that are found in rows of this kind, where their neighbours allow it.
pub(crate) fn each<'a>(block: &'a Block, wanted: impl Fn(&Usage) -> bool, mut found: impl FnMut(Found<'a>)) {
    let Some(running) = Running::of(block) else { return };
    for term in block.terms.iter().filter(|term| term.topic == Topic::Usage) {
        let usage = &lexicon::usages()[usize::from(term.row)];
        if !wanted(usage) {
            continue;
        }
        let (from, to) = (term.at.start as usize, term.at.end as usize);
        if running.own(from) && usage.applies(&block.text, from, to, month(block)) {
            let opens = !block.text[(block.body.start as usize).min(from)..from].contains(char::is_alphanumeric);
            found(Found { at: term.at, written: block.slice(term.at), usage, opens });
        }
    }
}

/// The year and month of the document.
pub(crate) fn month(block: &Block) -> Option<(u16, u8)> {
    block.entry.date.map(|(year, month, _)| (year, month))
}

/// A form of a verb in -ise with its z.
fn with_z(written: &str) -> String {
    let at = written.to_ascii_lowercase().rfind("is").map_or(0, |at| at + 1);
    let z = if written[at..].starts_with('S') { "Z" } else { "z" };
    format!("{}{z}{}", &written[..at], written.get(at + 1..).unwrap_or(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_in_ise_get_their_z() {
        let forms =
            [("Organisations", "Organizations"), ("EMPHASISES", "EMPHASIZES"), ("re-emphasise", "re-emphasize")];
        for (written, right) in forms {
            assert_eq!(with_z(written), right);
        }
    }
}
