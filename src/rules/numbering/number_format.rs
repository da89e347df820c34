use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, LabelForm, LabelStyle, Role};

rule! {
    /// The number of an operative paragraph is not written in plain figures with a full stop.
    ///
    /// ## Why
    /// Operative paragraphs are numbered with plain figures and a full stop: 1. 2. 3. Brackets belong to
    /// sub-paragraphs, and OP1 is the language of negotiators, not of the text.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1) *Welcomes* the atlas;
    ///
    /// 2) *Requests* the Secretary-General to print it.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Welcomes* the atlas;
    ///
    /// 2. *Requests* the Secretary-General to print it.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, paragraphs. With `negotiation = true` in lint-rules.toml the labels of working
    /// drafts, OP1 and OP1 bis, are allowed.
    "number-format", Fixes::Safe, |settings| {
        let negotiation = settings.negotiation;
        Scope::block(move |block, sink| check(block, negotiation, sink))
    }
}

fn check(block: &Block, negotiation: bool, sink: &mut Sink<Span<InBlock>>) {
    let (Kind::Paragraph(Role::Operative), Some(label)) = (block.kind, block.label) else { return };
    let what = label.label;
    let working = what.style == LabelStyle::Working;
    if working && negotiation {
        return;
    }
    let written = block.slice(label.whole).trim_end();
    if !working && what.style != LabelStyle::Arabic {
        let at = Span::new(label.whole.start as usize, label.whole.start as usize + written.len());
        sink.report(at, format!("“{written}” is no number: operative paragraphs are numbered in figures, “1.”"));
        return;
    }
    let bold = written.starts_with(['*', '_']);
    if what.form == LabelForm::Stop && !bold {
        if label.whole.len() == written.len() && !block.body().is_empty() {
            sink.report(label.whole, format!("no space follows the number “{written}”: put one"))
                .fix("Put a space", vec![(Span::at(label.whole.end as usize), " ".to_owned())]);
        }
        return;
    }
    let at = Span::new(label.whole.start as usize, label.whole.start as usize + written.len());
    let wanted = format!("{}.", what.value);
    let message = if bold {
        format!("the number “{}” is emphasized: write “{wanted}” without signs", written.replace(['*', '_'], ""))
    } else {
        format!("an operative paragraph is numbered “{wanted}”: write that for “{written}”")
    };
    // `OP3 bis` has no plain number.
    let found = sink.report(at, message);
    if written.chars().all(|c| !c.is_whitespace()) {
        found.fix(format!("Write “{wanted}”"), vec![(at, wanted)]);
    }
}
