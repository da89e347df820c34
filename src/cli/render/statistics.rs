//! How often each rule was broken, most often first.

use std::cmp::Reverse;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Count, Tally};

/// As columns: rule, level, count, how many of them `--fix` repairs.
pub fn text(tally: &Tally, out: &mut dyn Write) -> io::Result<()> {
    let rows = rows(tally);
    if rows.is_empty() {
        return Ok(());
    }
    let width = rows.iter().map(|(rule, ..)| rule.len()).max().unwrap_or(0).max("rule".len());
    writeln!(out, "{:width$}  {:7}  {:>6}  {:>7}", "rule", "level", "count", "fixable")?;
    for (rule, level, count) in rows {
        writeln!(out, "{rule:width$}  {level:7}  {:>6}  {:>7}", count.found, count.safe)?;
    }
    Ok(())
}

/// As a JSON array.
pub fn json(tally: &Tally, out: &mut dyn Write) -> io::Result<()> {
    let objects: Vec<Value> = rows(tally).into_iter().map(object).collect();
    writeln!(out, "{}", Value::from(objects))
}

/// As a JSON object a line.
pub fn jsonl(tally: &Tally, out: &mut dyn Write) -> io::Result<()> {
    rows(tally).into_iter().try_for_each(|row| writeln!(out, "{}", object(row)))
}

fn rows(tally: &Tally) -> Vec<(&str, &'static str, Count)> {
    let mut rows: Vec<_> = tally.rules.iter().map(|((rule, level), count)| (&**rule, level.name(), *count)).collect();
    rows.sort_by_key(|(rule, _, count)| (Reverse(count.found), *rule));
    rows
}

fn object((rule, level, count): (&str, &str, Count)) -> Value {
    json!({ "rule": rule, "severity": level, "count": count.found, "fixable": count.safe })
}
