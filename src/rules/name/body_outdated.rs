use crate::lexicon::{Sort, Usage};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::usage;
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// A body is asked to act that has another name by now, or another in its place.
    ///
    /// ## Why
    ///
    /// Bodies are renamed, merged and closed. What a body did under its old name is told under that name; but a
    /// request reaches only a body that exists on the date of the text.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* the work of the Commission on Human Rights,
    ///
    /// *Requests* the Department of Public Information to print the charts of the harbour.
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* the work of the Commission on Human Rights,
    ///
    /// *Requests* the Department of Global Communications to print the charts of the harbour.
    /// ```
    ///
    /// ## Source
    ///
    /// The resolutions by which the bodies were founded or renamed: for example General Assembly resolution 60/251
    /// for the Human Rights Council.
    "body-outdated", Fixes::Never, |_| Scope::block(check)
}

/// Words that tell of the past.
const PAST: [&str; 8] = ["former", "established", "replaced", "succe", "then ", "defunct", "resolution", "ecall"];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.kind != Kind::Paragraph(Role::Operative) {
        return;
    }
    let wanted = |usage: &Usage| usage.sort == Sort::Former;
    usage::each(block, wanted, |found| {
        let before = &block.text[block.body.start as usize..found.at.start as usize];
        // The body acts where it is spoken to: `*Requests* the Department of … to`, `*Invites* … and the … to`.
        let is_spoken_to = before.len() < 300 && !before.contains(" to ") && !before.contains(" of the ");
        let calls =
            ["Request", "request", "Invite", "invite", "Call", "call", "Urge", "urge", "Encourage", "encourage"];
        // `the Commission on Human Rights in the Isles` is another body.
        let goes_on = block.text[found.at.end as usize..].starts_with(" in ");
        if is_spoken_to
            && !goes_on
            && calls.iter().any(|verb| before.contains(verb))
            && !PAST.iter().any(|word| before.contains(word))
        {
            let message = format!("“{}” exists no more: {} is in its place", found.written, found.usage.right);
            sink.report(found.at, message);
        }
    });
}
