use super::lists::{self, Named};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Kind, Role};

rule! {
    /// The States in a list of a report are not in alphabetical order.
    ///
    /// ## Why
    ///
    /// Sponsors are named in the English alphabetical order of their names, so that none stands before another by
    /// accident, and everyone is found. Articles do not count; the name in lists does: the United Republic of Tanzania
    /// stands under U.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// # Report of the Committee on Lamps
    ///
    /// 1. Draft resolution I was sponsored by Chad, China, Chile, Cuba, Cyprus and Fiji.
    /// ```
    ///
    /// ```valid
    /// # Report of the Committee on Lamps
    ///
    /// 1. Draft resolution I was sponsored by Chad, Chile, China, the Congo, Cyprus and Fiji.
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Editorial Manual, country names. In a committee report of 2013 five lists with 220 names keep the
    /// order.
    "state-order", Fixes::Never, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if block.kind != Kind::Paragraph(Role::Report) {
        return;
    }
    for row in lists::rows(block).into_iter().filter(|row| row.len() >= lists::LIST) {
        let keys: Vec<String> = row.iter().map(key).collect();
        let Some(at) = keys.windows(2).position(|pair| pair[1] < pair[0]) else { continue };
        // Either of the two is out of place: the one without which the rest is in order.
        let early = at > 0 && keys[at + 1] >= keys[at - 1] || at == 0;
        let (named, other) = if early { (at, at + 1) } else { (at + 1, at) };
        let (named, other) = (&row[named], &row[other]);
        let place = if early { "before" } else { "after" };
        sink.report(
            named.at,
            format!("“{}” stands {place} “{}”: put the States in alphabetical order", named.written, other.written),
        );
    }
}

/// What counts in the alphabet: a State that has been renamed stands under the name it is written with.
fn key(named: &Named) -> String {
    let name = match named.misnomer {
        None => named.state.list,
        Some(misnomer) if misnomer.until.is_some() && !misnomer.name.starts_with("the Czech") => misnomer.name,
        Some(misnomer) => misnomer.bare(),
    };
    let letter = |c: char| match c {
        'ô' => 'o',
        'ü' => 'u',
        'é' => 'e',
        'ã' => 'a',
        _ => c.to_ascii_lowercase(),
    };
    name.chars().map(letter).filter(|c| c.is_alphanumeric() || *c == ' ').collect()
}
