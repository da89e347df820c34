//! What a footnote cites: a treaty in the Treaty Series, Official Records, a resolution, a document, or “Ibid.”.

use super::block::Block;
use super::scan;
use crate::span::{InBlock, Span};

/// What a footnote cites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The label of the footnote.
    pub label: Box<str>,
    /// The kind of its first source; of `Ibid.` what the words after it tell.
    pub kind: SourceKind,
    /// Whether it begins with `Ibid.`, in roman or italics.
    pub ibid: bool,
    /// Whether it cites a second source beside the first.
    pub several: bool,
    /// Volumes and numbers in the Treaty Series, in order.
    pub series: Option<SeriesPlace>,
    /// Whether the title of the series stands in italics; none where the footnote has no such title.
    pub italic: Option<bool>,
}

/// What kind of source a footnote cites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// The Treaty Series of the United Nations or of the League of Nations.
    TreatySeries,
    /// The Official Records of an organ.
    OfficialRecords,
    /// A United Nations publication with a sales number.
    Publication,
    /// A resolution or decision.
    Resolution,
    /// A document by its symbol.
    Document,
    /// Something else, or an explanation.
    Other,
}

/// A place in the Treaty Series: `vols. 2225 and 2237, No. 39574`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesPlace {
    /// The volumes.
    pub volumes: Box<[u32]>,
    /// The registration numbers; a range is its two ends.
    pub numbers: Box<[u32]>,
}

/// The title of the series of treaties.
pub const TREATY_SERIES: &str = "Treaty Series";
/// The title of the records of organs.
pub const OFFICIAL_RECORDS: &str = "Official Records of the ";

impl Block {
    /// The words of a footnote after its label; nothing of another block.
    pub fn note_words(&self) -> Option<Span<InBlock>> {
        if self.kind != super::Kind::Note {
            return None;
        }
        let content = self.slice(self.content);
        let mark = scan::mark(content)?;
        let rest = content[mark.len..].trim_start_matches([':', '.', ' ', '\u{a0}', '\t', '\n']);
        Some(Span::new(self.content.end as usize - rest.len(), self.content.end as usize))
    }
}

/// Reads the words of a footnote; the place is that of `Ibid.`, of the title, or the first letter.
pub(crate) fn read(block: &Block, label: &str) -> Option<(Source, Span<InBlock>)> {
    let words = block.note_words()?;
    let (start, text) = (words.start as usize, block.slice(words));
    let place = |from: usize, to: usize| Span::new(start + from, start + to);
    let ibid = ibid_len(text);
    let after = &text[ibid.unwrap_or(0)..];
    let (kind, title) = match ibid {
        Some(_) => (kind_after_ibid(after), None),
        None => kind_of(text, start, block),
    };
    let italic = title.map(|(from, to)| {
        let at = place(from, to);
        block.inlines.emphasis.iter().any(|run| run.outer.start <= at.start && at.start < run.outer.end)
    });
    let series = (kind == SourceKind::TreatySeries).then(|| series(after)).flatten();
    let several = several(text, kind);
    let at = match (ibid, title) {
        (Some(len), _) => place(0, len),
        (None, Some((from, to))) => place(from, to),
        (None, None) => place(0, text.chars().next().map_or(0, char::len_utf8)),
    };
    Some((Source { label: label.into(), kind, ibid: ibid.is_some(), several, series, italic }, at))
}

/// The length of `Ibid.` or `*Ibid.*` at the start.
fn ibid_len(text: &str) -> Option<usize> {
    ["Ibid.", "*Ibid.*", "*Ibid*.", "_Ibid._", "*Ibid.,*"]
        .iter()
        .find(|word| text.starts_with(**word))
        .map(|word| word.len())
}

/// What stands after `Ibid.` tells where it leads: a volume to the Treaty Series, a supplement to Official Records.
fn kind_after_ibid(after: &str) -> SourceKind {
    let after = after.trim_start_matches([',', ' ', '\u{a0}', '*']);
    if series(after).is_some() {
        SourceKind::TreatySeries
    } else if after.starts_with("Supplement No.") || after.contains(" Session, Supplement No") {
        SourceKind::OfficialRecords
    } else {
        SourceKind::Other
    }
}

/// The kind of the source that the footnote begins with, and the place of the title that should stand in italics.
fn kind_of(text: &str, start: usize, block: &Block) -> (SourceKind, Option<(usize, usize)>) {
    let bare = text.strip_prefix("See ").unwrap_or(text);
    let bare = bare.strip_prefix("also ").unwrap_or(bare);
    let from = text.len() - bare.len();
    let found = |title: &str| text.find(title).map(|at| (at, at + title.len()));
    if (bare.starts_with("United Nations, ") || bare.starts_with("League of Nations, "))
        && let Some(title) = found(TREATY_SERIES).filter(|(at, _)| at - from < 24)
    {
        return (SourceKind::TreatySeries, Some(title));
    }
    if bare.trim_start_matches(['*', '_']).starts_with(OFFICIAL_RECORDS) {
        return (SourceKind::OfficialRecords, found(OFFICIAL_RECORDS.trim_end()));
    }
    let head: String = bare.chars().take(60).collect();
    let kind = if text.contains("Sales No.") {
        SourceKind::Publication
    } else if ["Resolution", "resolution", "Decision", "decision"].iter().any(|word| head.starts_with(word))
        || head.contains("Council resolution")
        || head.contains("Assembly resolution")
    {
        SourceKind::Resolution
    } else if block.symbols.first().is_some_and(|one| (one.at.start as usize).abs_diff(start + from) < 2) {
        SourceKind::Document
    } else {
        SourceKind::Other
    };
    (kind, None)
}

/// Whether a second source follows the first: after a semicolon, or another resolution or symbol after `and`.
fn several(text: &str, kind: SourceKind) -> bool {
    let same = match kind {
        SourceKind::TreatySeries => "vol",
        SourceKind::OfficialRecords => "Supplement",
        _ => "\u{0}",
    };
    let joins = [", and see ", " and resolution ", " and A/", " and E/", " and NPT/"];
    let joined = kind != SourceKind::OfficialRecords;
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        let rest = &text[at..];
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ';' if depth == 0 => {
                let next = &rest[1..];
                let piece = next.split(';').next().unwrap_or(next);
                if !piece.trim().is_empty() && !piece.contains(same) {
                    return true;
                }
            }
            ' ' | ',' if depth == 0 && joined && joins.iter().any(|join| rest.starts_with(join)) => return true,
            _ => {}
        }
    }
    false
}

/// Reads `, vols. 2225 and 2237, No. 39574`, wherever in a text the volumes begin.
fn series(text: &str) -> Option<SeriesPlace> {
    let start = text.find("vol. ").or_else(|| text.find("vols. ")).or_else(|| text.find("vol.\u{a0}"))?;
    let (volumes, after) = figures(&text[start..])?;
    let rest = text[start + after..].trim_start_matches([',', ' ', '\u{a0}']);
    let rest = rest.strip_prefix("Nos").or_else(|| rest.strip_prefix("No"))?;
    let (numbers, _) = figures(rest)?;
    Some(SeriesPlace { volumes: volumes.into(), numbers: numbers.into() })
}

/// The numbers after a word such as `vols.`, joined by commas, hyphens or `and`, and where they end.
fn figures(text: &str) -> Option<(Vec<u32>, usize)> {
    let mut found = Vec::new();
    let mut at = text.find(|c: char| c.is_ascii_digit()).filter(|at| *at < 8)?;
    loop {
        let len = text[at..].bytes().take_while(u8::is_ascii_digit).count();
        found.push(text[at..at + len].parse().ok()?);
        at += len;
        let next = [", and ", " and ", ", ", "–", "-"].iter().find_map(|join| {
            let rest = text[at..].strip_prefix(join)?;
            rest.starts_with(|c: char| c.is_ascii_digit()).then_some(at + join.len())
        });
        match next {
            Some(next) if found.len() < 20 => at = next,
            _ => return Some((found, at)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::State;

    fn source(words: &str) -> Source {
        let block = Block::read(format!("[^3]: {words}\n"), State::START);
        read(&block, "3").expect("a footnote").0
    }

    #[test]
    fn footnotes_tell_what_they_cite() {
        for (words, kind) in [
            ("United Nations, *Treaty Series*, vol. 2225, No. 39574.", SourceKind::TreatySeries),
            ("See *Official Records of the General Assembly, Supplement No. 5* (A/79/5).", SourceKind::OfficialRecords),
            ("*Tides* (United Nations publication, Sales No. E.96.IV.13).", SourceKind::Publication),
            ("See resolution 2200 A (XXI), annex.", SourceKind::Resolution),
            ("Economic and Social Council resolution 1997/30, annex.", SourceKind::Resolution),
            ("See A/79/127.", SourceKind::Document),
            ("A port means every place where ships are moored.", SourceKind::Other),
            ("Ibid., vol. 2237, No. 39574.", SourceKind::TreatySeries),
            ("Ibid., *Supplement No. 53A* (A/71/53/Add.1).", SourceKind::OfficialRecords),
        ] {
            assert_eq!(source(words).kind, kind, "{words}");
        }
    }

    #[test]
    fn sources_beside_the_first_are_seen() {
        for words in
            ["A/79/127 and A/79/128.", "*Tides*, vol. 2; and resolution 66/138.", "Ibid., summary, and A/66/524."]
        {
            assert!(source(words).several, "{words}");
        }
        for words in ["A/79/127, paras. 1 and 2.", "*Final Document* (NPT/CONF.2000/28 (Part I) and NPT/CONF.2000/29)."]
        {
            assert!(!source(words).several, "{words}");
        }
    }

    #[test]
    fn volumes_and_numbers_are_read() {
        let place = series(", vols. 2225, 2237 and 2326, Nos. 970–973.").expect("a place");
        assert_eq!((&*place.volumes, &*place.numbers), (&[2225, 2237, 2326][..], &[970, 973][..]));
        assert_eq!(series(", vol. XCIV, No. 2138."), None);
    }
}
