use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Ending, Fact, FactKinds, HeadingKind, Quotes, Role, What};

rule! {
    /// A quotation is opened and never closed.
    ///
    /// ## Why
    /// Without the closing mark nobody can tell where the quoted words end and the text itself goes on. A draft that a
    /// report quotes is closed once, after its last full stop.
    ///
    /// ## Examples
    /// ```invalid
    /// 4. The representative of Iceland introduced a draft resolution, which read:
    ///
    /// “*The General Assembly*,
    ///
    /// “1. *Welcomes* the atlas of tides;
    ///
    /// “2. *Decides* to print it.
    ///
    /// 5. At its 9th meeting, the Committee adopted the draft resolution.
    /// ```
    /// ```valid
    /// 4. The representative of Iceland introduced a draft resolution, which read:
    ///
    /// “*The General Assembly*,
    ///
    /// “1. *Welcomes* the atlas of tides;
    ///
    /// “2. *Decides* to print it.”
    ///
    /// 5. At its 9th meeting, the Committee adopted the draft resolution.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, quotations. All four drafts quoted in a committee report are closed; of 300
    /// adopted texts one opens a title with “ and does not close it.
    "quote-unclosed", Fixes::Unsafe,
    |_| Scope::text(FactKinds::PARAGRAPH.with(FactKinds::ENDING).with(FactKinds::HEADING).with(FactKinds::ORGAN), check)
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    quoted_text(facts, sink);
    inside_paragraphs(facts, sink);
}

/// A text quoted as a whole: the last of its paragraphs closes it.
fn quoted_text(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut quoted = false;
    let mut last: Option<(usize, &Ending)> = None;
    for (at, fact) in facts.iter().enumerate() {
        match &fact.what {
            What::Paragraph(paragraph) => {
                if quoted && !paragraph.quoted {
                    break; // the report goes on
                }
                quoted |= paragraph.quoted;
            }
            What::Ending(ending) if quoted => last = Some((at, ending)),
            // The quotation may go on with part B of the text.
            What::Heading(heading) if quoted && heading.kind == HeadingKind::LetterSection => last = None,
            _ => {}
        }
    }
    let Some((at, ending)) = last.filter(|(_, ending)| !ending.closes_quote) else { return };
    let message = "the quoted text is never closed: write ” after its last full stop";
    let reported = sink.report(at, message);
    if ending.sign == Some('.') && !ending.conjunction {
        reported.unsafe_fix("Insert ” at the end", vec![(at, ".”".to_owned())]);
    }
}

/// A quotation inside a paragraph. Quoted passages open each of their paragraphs, so a mark that is open at the end is
/// certain to be a slip only if the paragraph comes to its end, no passage follows, and none of the text's later marks
/// closes it.
fn inside_paragraphs(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut open: Option<usize> = None;
    let mut role = Role::Other;
    for (at, fact) in facts.iter().enumerate() {
        match &fact.what {
            What::Paragraph(paragraph) => {
                role = if paragraph.quoted { Role::Other } else { paragraph.role };
                if role == Role::Other {
                    open = None;
                }
            }
            What::Ending(ending) => match ending.quotes {
                Quotes::Opened => {
                    let ends = matches!(ending.sign, Some(',' | ';' | '.'));
                    let prose = matches!(role, Role::Preambular | Role::Operative | Role::Item(..));
                    open = (ends && prose && open.is_none()).then_some(at);
                }
                Quotes::Closed => open = None,
                Quotes::Even => {}
            },
            _ => {}
        }
    }
    if let Some(at) = open {
        sink.report(at, "this paragraph opens a quotation with “ and does not close it: write ” where it ends");
    }
}
