//! What reading, typing and checking cost, by size of document. `cargo bench`.
//!
//! The texts are made here: resolutions of invented paragraphs with footnotes, lists and references.

use std::fmt::Write as _;
use std::sync::Arc;

use divan::{Bencher, counter::BytesCount};
use resolint::document::Document;
use resolint::engine::Engine;
use resolint::formats::html::page;
use resolint::syntax::BlockTree;
use resolint::table::RuleTable;
use resolint::text::Edit;

fn main() {
    divan::main();
}

const KB: usize = 1_000;
const SIZES: [usize; 4] = [27 * KB, 268 * KB, 1_000 * KB, 10_000 * KB];

/// Resolutions one after another, about `size` bytes.
fn text(size: usize) -> String {
    let mut text = String::with_capacity(size + 8 * KB);
    for session in 30.. {
        let _ = write!(text, "# {session}/7. Charting of shoals\n\n*The General Assembly*,\n\n");
        for n in 1..=12 {
            let also = ["", " also", " further"][n % 3];
            let _ = write!(
                text,
                "*Recalling{also}* its resolution {session}/{n} of 20 November 2006 on the lighting of harbours,[^{n}] the \
                 charting of shoals and the keeping of tide tables, and noting the work of pilots and keepers of lights in \
                 small island ports where charts are scarce and tides are strong,\n\n"
            );
        }
        for n in 1..=20 {
            let (verb, end) = (["Welcomes", "Requests", "Encourages"][n % 3], if n == 20 { '.' } else { ';' });
            let _ = write!(
                text,
                "{n}. *{verb}* the Secretary-General to publish an atlas of harbour lights, as described in paragraph {} \
                 above, and to report on the progress made in the charting of shoals, reefs and river mouths{end}\n\n",
                (n - 1).max(1)
            );
        }
        for n in 1..=12 {
            let _ = writeln!(text, "[^{n}]: Resolution {session}/{n}, annex.");
        }
        text.push('\n');
        if text.len() >= size {
            return text;
        }
    }
    unreachable!("sessions never end")
}

fn engine() -> Arc<Engine> {
    Arc::new(Engine::new(RuleTable::builtin()))
}

/// The page of a preview, from the tree of an open document.
#[divan::bench(args = SIZES)]
fn preview(bencher: Bencher, size: usize) {
    let text = text(size);
    let tree = BlockTree::read(&text);
    bencher.counter(BytesCount::new(text.len())).bench(|| page(&tree));
}

/// From text to tree.
#[divan::bench(args = SIZES)]
fn read(bencher: Bencher, size: usize) {
    let text = text(size);
    bencher.counter(BytesCount::of_str(&text)).bench(|| BlockTree::read(&text));
}

/// From text to findings, as when a document is opened or checked in a batch.
#[divan::bench(args = SIZES)]
fn open(bencher: Bencher, size: usize) {
    let text = text(size);
    let engine = engine();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| Document::read(&text, Arc::clone(&engine), None).findings().len());
}

/// A letter typed into prose in the middle of the document and taken back.
#[divan::bench(args = SIZES)]
fn keystroke(bencher: Bencher, size: usize) {
    let text = text(size);
    let mut document = Document::read(&text, engine(), None);
    let middle = text[text.len() / 2..].find("harbour").map_or(0, |at| at + text.len() / 2);
    let mut typed = false;
    bencher.bench_local(|| {
        let edit = if typed { (middle..middle + 1, "") } else { (middle..middle, "x") };
        typed = !typed;
        document.edit(&Edit { range: edit.0, text: edit.1.to_owned() })
    });
}

/// A paragraph's number changed and changed back: a claim, so that text rules run.
#[divan::bench(args = SIZES)]
fn keystroke_in_a_number(bencher: Bencher, size: usize) {
    let text = text(size);
    let mut document = Document::read(&text, engine(), None);
    let middle = text[text.len() / 2..].find("\n5. ").map_or(0, |at| at + 1 + text.len() / 2);
    let mut changed = false;
    bencher.bench_local(|| {
        let digit = if changed { "5" } else { "6" };
        changed = !changed;
        document.edit(&Edit { range: middle..middle + 1, text: digit.to_owned() })
    });
}

/// The embedded table, from TOML to rules of one profile.
#[divan::bench]
fn start() -> usize {
    let engine = Engine::new(RuleTable::builtin());
    Document::read("*The General Assembly*", Arc::new(engine), None).findings().len()
}
