use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Organ, Role, extent};

use super::words;

rule! {
    /// An operative verb claims a power that only the Security Council has.
    ///
    /// ## Why
    /// The General Assembly and most other organs recommend: they call upon, urge, request and encourage. To demand,
    /// to determine that there is a threat to the peace, to authorize the use of force or to impose sanctions is for
    /// the Security Council under Chapter VII of the Charter. A chair will send such a clause back.
    ///
    /// ## Examples
    /// ```invalid mun
    /// *The General Assembly*
    ///
    /// 1. *Demands* that all parties light their harbours;
    ///
    /// 2. *Welcomes* the atlas.
    /// ```
    /// ```valid mun
    /// *The General Assembly*
    ///
    /// 1. *Calls upon* all parties to light their harbours;
    ///
    /// 2. *Welcomes* the atlas.
    /// ```
    ///
    /// ## Source
    /// Guides of Model United Nations conferences, after Chapters IV and VII of the Charter of the United Nations. The
    /// General Assembly itself does demand now and then, so the rule is off outside Model United Nations.
    "power-beyond-organ", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    let elsewhere = block.entry.organ.is_some_and(|organ| organ != Organ::SecurityCouncil && organ != Organ::Unknown);
    let Some(phrase) = block.phrase.as_ref().filter(|_| elsewhere && block.kind == Kind::Paragraph(Role::Operative))
    else {
        return;
    };
    let claims = match phrase.head {
        "demand" | "determine" | "impose" => true,
        "authorize" => words::words(block).iter().any(|word| word.is_any(&["force", "necessary"])),
        _ => false,
    };
    if claims {
        let at = extent(block, phrase);
        let written = block.slice(at).replace(['*', '_'], "");
        sink.report(
            at,
            format!("“{written}” is for the Security Council: write “Calls upon”, “Urges” or “Recommends”"),
        );
    }
}
