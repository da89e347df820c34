use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// A paragraph has more than 200 words.
    ///
    /// ## Why
    /// A paragraph is the unit that delegations vote on, cite and report on. One that says many things is hard to read, to
    /// negotiate and to translate: give each its own paragraph, or a list with letters.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Notes* the lights of berth 1, berth 2, berth 3, berth 4, berth 5, berth 6, berth 7, berth 8, berth 9, berth
    /// 10, berth 11, berth 12, berth 13, berth 14, berth 15, berth 16, berth 17, berth 18, berth 19, berth 20,
    /// berth 21, berth 22, berth 23, berth 24, berth 25, berth 26, berth 27, berth 28, berth 29, berth 30, berth
    /// 31, berth 32, berth 33, berth 34, berth 35, berth 36, berth 37, berth 38, berth 39, berth 40, berth 41,
    /// berth 42, berth 43, berth 44, berth 45, berth 46, berth 47, berth 48, berth 49, berth 50, berth 51, berth
    /// 52, berth 53, berth 54, berth 55, berth 56, berth 57, berth 58, berth 59, berth 60, berth 61, berth 62,
    /// berth 63, berth 64, berth 65, berth 66, berth 67, berth 68, berth 69, berth 70, berth 71, berth 72, berth
    /// 73, berth 74, berth 75, berth 76, berth 77, berth 78, berth 79, berth 80, berth 81, berth 82, berth 83,
    /// berth 84, berth 85, berth 86, berth 87, berth 88, berth 89, berth 90, berth 91, berth 92, berth 93, berth
    /// 94, berth 95, berth 96, berth 97, berth 98, berth 99, berth 100, and of the mole.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Notes* the lights of the hundred berths and of the mole.
    /// ```
    ///
    /// ## Source
    /// In a committee report of 2013 the median of 644 paragraphs is 51 words and the longest has 168.
    "paragraph-long", Fixes::Never, |_| Scope::block(check)
}

/// More words than this are too many.
const MOST: usize = 200;

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !matches!(block.kind, Kind::Paragraph(Role::Preambular | Role::Operative | Role::Item(..))) {
        return;
    }
    // A word has four bytes with its space, and on the average more.
    let body = block.body();
    if body.len() <= 4 * MOST || body.bytes().filter(|&byte| begins_space(byte)).count() < MOST {
        return;
    }
    let words = body.split_whitespace().count();
    if words > MOST {
        let first = body.find(char::is_whitespace).unwrap_or(body.len());
        sink.report(
            block.in_body(0, first),
            format!("this paragraph has {words} words: part it, or make a list of it"),
        );
    }
}

/// Whether a space may begin with this byte; it is sooner told than which spaces there are.
fn begins_space(byte: u8) -> bool {
    byte <= b' ' || byte >= 0xC2
}
