//! A table of Markdown as rows of cells.

use std::ops::Range;

use super::Table;
use super::runs::runs;
use crate::syntax::Block;

/// The table that a block of lines with bars is.
pub fn table(block: &Block) -> Table<'_> {
    let mut table = Table::default();
    let content = block.content.range();
    let mut start = content.start;
    for line in block.text[content].split_inclusive('\n') {
        let cells = cells(&block.text, start..start + line.trim_end().len());
        start += line.len();
        if table.headers == 0 && is_rule(&block.text, &cells) {
            // What stands above the rule heads the table; a table without heads has an empty row there.
            table.headers = table.rows.len();
            continue;
        }
        table.rows.push(cells.into_iter().map(|cell| runs(block, cell)).collect());
    }
    if table.headers == 1 && table.rows[0].iter().all(Vec::is_empty) {
        table.rows.remove(0);
        table.headers = 0;
    }
    table
}

/// The places of the cells of a line, white space around them left out.
fn cells(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let lead = text[line.clone()].len() - text[line.clone()].trim_start().len();
    let mut start = line.start + lead + usize::from(bytes.get(line.start + lead) == Some(&b'|'));
    let mut found = Vec::new();
    let mut at = start;
    while at < line.end {
        match bytes[at] {
            b'\\' => at += 1,
            b'|' => {
                found.push(trimmed(text, start..at));
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    if start < line.end {
        found.push(trimmed(text, start..line.end));
    }
    found
}

fn trimmed(text: &str, cell: Range<usize>) -> Range<usize> {
    let inner = &text[cell.clone()];
    let start = cell.start + inner.len() - inner.trim_start().len();
    start..(cell.start + inner.trim_end().len()).max(start)
}

/// Whether the cells are those of the line of dashes under the heads.
fn is_rule(text: &str, cells: &[Range<usize>]) -> bool {
    let dashes = |cell: &Range<usize>| {
        let cell = text[cell.clone()].trim_matches(':');
        !cell.is_empty() && cell.bytes().all(|b| b == b'-')
    };
    !cells.is_empty() && cells.iter().all(dashes)
}
