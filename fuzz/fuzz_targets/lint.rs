//! Any bytes are read, checked and fixed without a panic, and fixing ends.
#![no_main]

use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use resolint::document::Document;
use resolint::engine::Engine;
use resolint::fixing;
use resolint::table::RuleTable;
use resolint::text::decode;

static ENGINE: LazyLock<Arc<Engine>> = LazyLock::new(|| Arc::new(Engine::new(RuleTable::builtin())));

fuzz_target!(|bytes: &[u8]| {
    let text = decode(bytes.to_vec()).text;
    let document = Document::read(&text, Arc::clone(&ENGINE), None);
    assert!(document.faults().is_empty(), "{:?}", document.faults());
    for finding in document.findings() {
        assert!(text.get(finding.at.range()).is_some(), "{finding:?}");
    }
    let fixed = fixing::apply(&text, &ENGINE, None, true).text;
    assert_eq!(fixing::apply(&fixed, &ENGINE, None, true).text, fixed, "fixing twice changes the text again");
});
