//! What `negotiation = true` changes: brackets are counted and not reported one by one.

use std::path::Path;
use std::sync::Arc;

use resolint::document::Document;
use resolint::engine::Engine;
use resolint::table::{Profile, RuleTable};

const DRAFT: &str = "*The General Assembly*\n\n1. *Requests* the keepers to light [all] lamps [and bells [of the north]];\n\n\
                     2. [*Thanks* the pilots.]\n";

fn messages(text: &str, source: &str) -> Vec<String> {
    let mut table = RuleTable::builtin().layered(source, Path::new("lint-rules.toml")).expect("a right table");
    table.restrict(&["bracket-unagreed".to_owned()], &[]).expect("the rule is known");
    let document = Document::read(text, Arc::new(Engine::new(table)), Some(Profile::Ga));
    document.findings().into_iter().map(|finding| finding.message).collect()
}

#[test]
fn brackets_are_counted_while_a_text_is_negotiated() {
    let counted = messages(DRAFT, "negotiation = true");
    assert_eq!(counted, ["4 passages in square brackets are not agreed; this is the first"]);
    let one = messages("*The General Assembly*\n\n1. *Thanks* the keepers [of the north].\n", "negotiation = true");
    assert_eq!(one, ["one passage in square brackets is not agreed"]);
    let none =
        messages("*The General Assembly*\n\n1. *Thanks* the keepers.[^1]\n\n[^1]: See [1].\n", "negotiation = true");
    assert!(none.is_empty(), "{none:?}");
}

#[test]
fn a_final_text_has_no_brackets() {
    assert_eq!(messages(DRAFT, "negotiation = false").len(), 3);
}
