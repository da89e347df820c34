//! Words, and what United Nations texts write for them: spelling, capitals, names of bodies, terms.

use std::sync::LazyLock;

use super::Topic;
use super::guard;
use super::vocabulary::Entry;

/// Words, and what is written for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The words, in lower case unless capitals matter.
    pub wrong: &'static str,
    /// How it is written.
    pub right: &'static str,
    /// What is at stake.
    pub sort: Sort,
    /// How certain the table is.
    pub certainty: Certainty,
    /// Whether the words can be replaced without a look.
    pub mends: bool,
    /// What must stand around the words, and when.
    pub(super) guard: &'static str,
}

/// What is at stake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// `organise` for `organize`, in all its forms.
    Ize,
    /// `supervize` for `supervise`.
    Ise,
    /// `center` for `centre`.
    British,
    /// A slip of the hand.
    Typo,
    /// A form that dictionaries know beside the one in use.
    Variant,
    /// A Latin phrase.
    Latin,
    /// Two words, or a hyphen, for one word.
    Closed,
    /// A hyphen is missing.
    Hyphen,
    /// One word, or a hyphen, for two words.
    Open,
    /// A capital is missing: `general assembly`.
    Capital,
    /// A capital is needless: `Civil Society`.
    Lower,
    /// States without their capital: `member states`.
    State,
    /// The parties to a treaty: `State parties`.
    Parties,
    /// Governments without their capital.
    Government,
    /// Indigenous Peoples without their capitals.
    Indigenous,
    /// A post: `Secretary General`.
    Post,
    /// A body or treaty under a name that is not its own.
    Body,
    /// A body that has another name, or another in its place.
    Former,
    /// A term of people or countries that is no longer used.
    Term,
}

/// How certain a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Editors would change it.
    Likely,
    /// Adopted texts write the other form throughout.
    Sure,
}

impl Usage {
    /// Whether what stands around the words, and the month of the document, let them be what the row is about. `text[from..to]`
    /// are the words; without a month today's practice counts.
    pub fn applies(&self, text: &str, from: usize, to: usize, month: Option<(u16, u8)>) -> bool {
        guard::holds(self.guard, text, from, to, month)
    }

    /// Whether only capitals tell the words from the right ones.
    pub fn about_capitals(&self) -> bool {
        self.wrong.len() == self.right.len() && self.wrong.eq_ignore_ascii_case(self.right)
    }
}

/// The rows of the tables.
pub(super) fn table() -> &'static [Usage] {
    static TABLE: LazyLock<Vec<Usage>> = LazyLock::new(|| {
        let tables = [
            include_str!("../../data/spelling.tsv"),
            include_str!("../../data/capitals.tsv"),
            include_str!("../../data/bodies.tsv"),
            include_str!("../../data/terms.tsv"),
        ];
        let mut rows = Vec::with_capacity(2_400);
        for table in tables {
            rows.extend(table.lines().filter(|line| !line.starts_with('#')).filter_map(read));
        }
        rows
    });
    &TABLE
}

fn read(row: &'static str) -> Option<Usage> {
    let mut cells = row.split('\t');
    let (wrong, right) = (cells.next()?, cells.next()?);
    let sort = match cells.next()? {
        "ize" => Sort::Ize,
        "ise" => Sort::Ise,
        "british" => Sort::British,
        "typo" => Sort::Typo,
        "variant" => Sort::Variant,
        "latin" => Sort::Latin,
        "closed" => Sort::Closed,
        "hyphen" => Sort::Hyphen,
        "open" => Sort::Open,
        "capital" => Sort::Capital,
        "lower" => Sort::Lower,
        "state" => Sort::State,
        "parties" => Sort::Parties,
        "government" => Sort::Government,
        "indigenous" => Sort::Indigenous,
        "post" => Sort::Post,
        "body" => Sort::Body,
        "former" => Sort::Former,
        "term" => Sort::Term,
        _ => return None,
    };
    let certainty = if cells.next()? == "sure" { Certainty::Sure } else { Certainty::Likely };
    let mends = cells.next() == Some("fix");
    Some(Usage { wrong, right, sort, certainty, mends, guard: cells.next().unwrap_or("") })
}

/// What to look for.
pub(super) fn entries(into: &mut Vec<Entry>) {
    for (row, usage) in table().iter().enumerate() {
        if usage.sort == Sort::Ize {
            into.push(Entry::verb(usage.wrong, Topic::Usage, row));
            continue;
        }
        let exact = usage.about_capitals() || usage.wrong.bytes().any(|b| b.is_ascii_uppercase());
        into.push(Entry::new(usage.wrong, exact, Topic::Usage, row));
    }
}
