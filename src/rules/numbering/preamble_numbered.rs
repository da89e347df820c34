use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, LabelStyle, Role};

rule! {
    /// A preambular paragraph has a number.
    ///
    /// ## Why
    /// Only what the organ decides is numbered. A number in the preamble is taken for a decision, and the operative
    /// part then seems to begin anew.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// 1. *Recalling* the opening of the lighthouse,
    ///
    /// 2. *Noting* the tides,
    ///
    /// 1. *Welcomes* the atlas.
    /// ```
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the opening of the lighthouse,
    ///
    /// *Noting* the tides,
    ///
    /// 1. *Welcomes* the atlas.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions. None of 300 sampled adopted texts of the General Assembly, the
    /// Security Council, the Human Rights Council and the Economic and Social Council numbers its preamble; some
    /// conferences do. With `negotiation = true` in lint-rules.toml the labels of working drafts, PP1 and PP1 bis, are
    /// allowed.
    "preamble-numbered", Fixes::Safe, |settings| {
        let negotiation = settings.negotiation;
        Scope::block(move |block, sink| check(block, negotiation, sink))
    }
}

fn check(block: &Block, negotiation: bool, sink: &mut Sink<Span<InBlock>>) {
    let (Kind::Paragraph(Role::Preambular), Some(label)) = (block.kind, block.label) else { return };
    if label.label.style == LabelStyle::Working && negotiation {
        return;
    }
    let written = block.slice(label.whole).trim_end();
    let at = Span::new(label.whole.start as usize, label.whole.start as usize + written.len());
    sink.report(at, format!("a preambular paragraph has no number: delete “{written}”"))
        .fix("Delete the number", vec![(label.whole, String::new())]);
}
