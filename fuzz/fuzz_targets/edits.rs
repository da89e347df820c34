//! Edits equal reading afresh. The first byte tells how many edits follow; each is a place, a length and a text.
#![no_main]

use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use resolint::document::Document;
use resolint::engine::Engine;
use resolint::table::RuleTable;
use resolint::text::Edit;

static ENGINE: LazyLock<Arc<Engine>> = LazyLock::new(|| Arc::new(Engine::new(RuleTable::builtin())));

fuzz_target!(|input: (String, Vec<(u16, u8, String)>)| {
    let (text, edits) = input;
    let mut document = Document::read(&text, Arc::clone(&ENGINE), None);
    for (at, len, text) in edits.into_iter().take(16) {
        let at = usize::from(at) % (document.text().len() + 1);
        document.edit(&Edit { range: at..at + usize::from(len), text });
    }
    let now = document.text().to_string();
    let fresh = Document::read(&now, Arc::clone(&ENGINE), None);
    assert!(document.tree().blocks().eq(fresh.tree().blocks()), "the trees differ: {now:?}");
    assert_eq!(document.findings(), fresh.findings(), "the findings differ: {now:?}");
});
