use crate::lexicon::Needle;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Organ, Role};

rule! {
    /// The last paragraph of a text of the Security Council does not say that it remains seized of the matter.
    ///
    /// ## Why
    ///
    /// With these words the Council keeps a question before it: as long as it does, the General Assembly makes no
    /// recommendation on it. Most texts of the Council end with them.
    ///
    /// ## Examples
    ///
    /// ```invalid sc
    /// *The Security Council*,
    ///
    /// *Recalling* its resolution 2712 (2023),
    ///
    /// 1. *Welcomes* the lighting of the strait;
    ///
    /// 2. *Requests* the Secretary-General to report on the lighting of the strait.
    /// ```
    ///
    /// ```valid sc
    /// *The Security Council*,
    ///
    /// *Recalling* its resolution 2712 (2023),
    ///
    /// 1. *Welcomes* the lighting of the strait;
    ///
    /// 2. *Decides* to remain seized of the matter.
    /// ```
    ///
    /// ## Source
    ///
    /// The practice of the Security Council: in half of its texts since 2000 the last paragraph has these words in 788 of
    /// 922. A text that admits a member or ends a mission does without them.
    "seized-missing", Fixes::Never, |_| Scope::block(check)
}

static REMAIN: Needle = Needle::new("remain");

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    // Of the numbered paragraphs only the last one ends with a full stop.
    let last = block.entry.organ == Some(Organ::SecurityCouncil)
        && block.role() == Some(Role::Operative)
        && block.end.sign == Some('.');
    let numbered = block.label.is_some_and(|label| label.label.value > 1);
    if !last || !numbered || REMAIN.is_in(block.body()) {
        return;
    }
    if let Some(phrase) = &block.phrase {
        let at = block.in_body(phrase.start, phrase.firm_end);
        let written = block.slice(at).replace(['*', '_'], "");
        sink.report(
            at,
            format!(
                "the last paragraph opens with “{written}”: the Council mostly ends with “Decides to remain seized of the matter”"
            ),
        );
    }
}
