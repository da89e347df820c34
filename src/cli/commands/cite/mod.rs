//! `resolint cite REFERENCE`: what a number or symbol stands for.

mod reference;

use std::io::{self, Write};

use serde_json::{Value, json};

use crate::cli::args::{Cite, CiteFormat};
use crate::cli::config::{Overrides, Tables};
use crate::cli::status::{Error, Status};
use crate::cli::streams::Streams;
use crate::registry::Registry;
use crate::syntax::citation::symbol;
use crate::syntax::{Organ, date};
use reference::{Meaning, Reference};

/// Tells what a reference is; 1 where nothing is known of it.
pub fn run(options: &Cite, streams: &mut Streams) -> Result<Status, Error> {
    let engine = Tables::new(&options.table, Overrides::default()).for_here()?;
    let registry = engine.table().registry();
    let written = options.reference.join(" ");
    let reference = Reference::read(&written, registry);
    match options.format {
        CiteFormat::Text => text(&reference, registry, streams)?,
        CiteFormat::Json => writeln!(streams.out, "{:#}", as_json(&reference, registry))?,
    }
    Ok(if reference.unknown().is_some() { Status::Found } else { Status::Clean })
}

fn text(reference: &Reference, registry: &Registry, streams: &mut Streams) -> io::Result<()> {
    if let Some(document) = &reference.document {
        writeln!(streams.out, "{}: {document}", reference.written)?;
        writeln!(streams.out, "    document   {}", url(&reference.written))?;
    }
    for (i, meaning) in reference.known().enumerate() {
        if i == 1 {
            writeln!(streams.out, "\nThe same number may also be meant as:\n")?;
        }
        resolution(meaning, registry, &mut streams.out)?;
    }
    if let Some(sentence) = reference.unknown() {
        writeln!(streams.err, "{sentence}")?;
    }
    Ok(())
}

fn resolution(meaning: &Meaning, registry: &Registry, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "Resolution {} of the {}", meaning.number, organ(meaning.organ))?;
    if let Some(session) = meaning.session() {
        writeln!(out, "    session    {session}")?;
    }
    if let Some(adopted) = meaning.adopted {
        writeln!(out, "    adopted    {}", date::written(adopted.date))?;
        writeln!(out, "    this date  {}", adopted.confidence.words())?;
        if let Some(title) = registry.title(&adopted) {
            let what = if meaning.organ == Organ::SecurityCouncil { "about    " } else { "title    " };
            writeln!(out, "    {what}  {title}")?;
        }
    }
    if let Some(symbol) = symbol(meaning.organ, meaning.number, false) {
        writeln!(out, "    document   {}", url(&symbol))?;
    }
    Ok(())
}

fn as_json(reference: &Reference, registry: &Registry) -> Value {
    let meanings: Vec<Value> = reference
        .known()
        .map(|meaning| {
            let symbol = symbol(meaning.organ, meaning.number, false);
            json!({
                "organ": meaning.organ.code(),
                "number": meaning.number.to_string(),
                "session": meaning.session(),
                "date": meaning.adopted.map(|adopted| iso(adopted.date)),
                "confidence": meaning.adopted.map(|adopted| adopted.confidence.name()),
                "title": meaning.adopted.and_then(|adopted| registry.title(&adopted).map(str::to_owned)),
                "url": symbol.as_deref().map(url),
                "symbol": symbol,
            })
        })
        .collect();
    json!({
        "reference": reference.written,
        "document": reference.document,
        "resolutions": meanings,
        "unknown": reference.unknown(),
    })
}

fn organ(organ: Organ) -> &'static str {
    organ.name().map_or("United Nations", |name| &name[4..])
}

fn iso((year, month, day): date::Day) -> String {
    format!("{year}-{month:02}-{day:02}")
}

fn url(symbol: &str) -> String {
    format!("https://docs.un.org/en/{}", symbol.replace(' ', ""))
}
