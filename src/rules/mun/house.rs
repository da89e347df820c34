//! What the houses of Model United Nations ask for.

use crate::table::House;

/// A line that the heading of a draft has.
pub(super) struct Line {
    /// Its label, as the house writes it.
    pub label: &'static str,
    /// How labels of the same meaning begin, in lower case.
    pub begins: &'static [&'static str],
}

const BODY: &[&str] = &["committee", "forum", "council", "commission", "organ", "submitted to"];
const MATTER: &[&str] = &["topic", "subject", "question", "the question", "issue", "title", "re", "agenda"];
const SPONSORS: &[&str] = &["sponsor", "submitt", "main submitt", "author"];
const SIGNATORIES: &[&str] = &["signator", "co-submitt", "co-sponsor", "cosponsor"];

/// The lines of a heading in the guide of a house; nothing where the guides of conferences differ.
pub(super) fn heading(house: House) -> &'static [Line] {
    match house {
        House::Any | House::Un4mun => &[],
        House::Thimun => &[
            Line { label: "Forum", begins: BODY },
            Line { label: "Question of", begins: MATTER },
            Line { label: "Submitted by", begins: SPONSORS },
        ],
        House::Nmun => &[
            Line { label: "Code", begins: &["code", "symbol"] },
            Line { label: "Committee", begins: BODY },
            Line { label: "Subject", begins: MATTER },
        ],
        House::Hmun => &[
            Line { label: "Committee", begins: BODY },
            Line { label: "Topic", begins: MATTER },
            Line { label: "Signatories", begins: SIGNATORIES },
        ],
        House::Una => &[
            Line { label: "Committee", begins: BODY },
            Line { label: "Topic", begins: MATTER },
            Line { label: "Sponsors", begins: SPONSORS },
            Line { label: "Signatories", begins: SIGNATORIES },
        ],
    }
}
