//! Makes the registry of adopted resolutions compact: `data/*.tsv` become tables that are searched as they are, and
//! titles in deflated chunks, of which only those asked for are unpacked. So it does with slips of the hand.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

#[path = "build/commit.rs"]
mod commit;

#[path = "build/typos.rs"]
mod typos;

#[path = "src/lexicon/hash.rs"]
mod hash;

// The program reads numbers and dates in more ways than the build.
#[allow(dead_code)]
#[path = "src/syntax/citation/number.rs"]
mod number;

#[allow(dead_code)]
#[path = "src/syntax/date.rs"]
mod date;

/// In the order of the tables.
const ORGANS: [&str; 4] = ["GA", "SC", "HRC", "ECOSOC"];

/// Titles in one chunk: enough to be small, few enough to be unpacked in a fraction of a millisecond.
const CHUNK: usize = 1024;

struct Row<'a> {
    organ: usize,
    number: u32,
    days: u16,
    confidence: u8,
    title: &'a str,
}

fn main() -> Result<(), Box<dyn Error>> {
    commit::tell();
    let (resolutions, years) = ("data/resolutions.tsv", "data/sc_resolution_years.tsv");
    for file in [
        resolutions,
        years,
        "src/syntax/citation/number.rs",
        "src/syntax/date.rs",
        "src/lexicon/hash.rs",
        "build.rs",
        "build/typos.rs",
    ] {
        println!("cargo:rerun-if-changed={file}");
    }
    let out = env::var("OUT_DIR")?;
    typos::write(Path::new(&out))?;
    let write = |name: &str, bytes: &[u8]| fs::write(Path::new(&out).join(name), bytes);

    let text = fs::read_to_string(resolutions)?;
    let mut rows = Vec::new();
    for (at, line) in text.lines().enumerate().skip(1) {
        rows.push(row(line).ok_or_else(|| format!("{resolutions}:{}: not a resolution: {line}", at + 1))?);
    }
    rows.sort_by_key(|row| (row.organ, row.number));
    let bytes: Vec<u8> = rows.iter().flat_map(|row| row.number.to_le_bytes()).collect();
    write("numbers", &bytes)?;
    let bytes: Vec<u8> = rows.iter().flat_map(|row| row.days.to_le_bytes()).collect();
    write("days", &bytes)?;
    let bytes: Vec<u8> = rows.iter().map(|row| row.confidence).collect();
    write("confidence", &bytes)?;

    let mut code = String::new();
    let starts = (0..=ORGANS.len()).map(|organ| rows.partition_point(|row| row.organ < organ));
    let starts: Vec<usize> = starts.collect();
    writeln!(code, "static STARTS: [usize; {}] = {starts:?};", starts.len())?;
    let (mut titles, mut ends) = (Vec::new(), Vec::new());
    for chunk in rows.chunks(CHUNK) {
        let lines: Vec<&str> = chunk.iter().map(|row| row.title).collect();
        titles.extend(miniz_oxide::deflate::compress_to_vec(lines.join("\n").as_bytes(), 10));
        ends.push(titles.len());
    }
    write("titles", &titles)?;
    writeln!(code, "const CHUNK: usize = {CHUNK};\nconst CHUNKS: usize = {};", ends.len())?;
    writeln!(code, "static ENDS: [usize; CHUNKS] = {ends:?};")?;

    let text = fs::read_to_string(years)?;
    let mut council = Vec::new();
    for (at, line) in text.lines().enumerate().skip(1) {
        council.push(year(line).ok_or_else(|| format!("{years}:{}: not a year: {line}", at + 1))?);
    }
    writeln!(code, "static COUNCIL: [(u16, u16, Option<u16>); {}] = {council:?};", council.len())?;
    write("registry.rs", code.as_bytes())?;
    Ok(())
}

/// `organ  number  date  confidence  title`
fn row(line: &str) -> Option<Row<'_>> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [organ, number, day, confidence, title] = cells[..] else { return None };
    let number: number::Number = number.strip_prefix("HRC ").unwrap_or(number).parse().ok()?;
    let confidence = match confidence {
        "A" => 0,
        "B" => 1,
        "C" => 2,
        _ => return None,
    };
    let organ = ORGANS.iter().position(|one| *one == organ)?;
    Some(Row { organ, number: number.pack(), days: date::days(date::iso(day)?)?, confidence, title })
}

/// `year  first  last`; the last year is open.
fn year(line: &str) -> Option<(u16, u16, Option<u16>)> {
    let mut cells = line.split('\t');
    let (year, first, last) = (cells.next()?, cells.next()?, cells.next()?);
    let last = if last.is_empty() { None } else { Some(last.parse().ok()?) };
    Some((year.parse().ok()?, first.parse().ok()?, last))
}
