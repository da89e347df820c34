//! From a block to its claims.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::addressee;
use super::block::{Block, Kind};
use super::citation::{self, Citation};
use super::date;
use super::fact::*;
use super::heading;
use super::inline::EmphasisStyle;
use super::masthead;
use super::opener::{self, Phrase, Shape, verbs};
use super::organ::Organ;
use super::organ_line::organ_line;
use super::source;
use super::state::{Quoted, Zone};
use super::{acronym, draft_reference, heading_lines, scan, signs, wording};
use crate::lexicon::{self, Topic};
use crate::span::{InBlock, Span};

/// The claims of a block, in the order of its text.
pub(crate) fn facts(block: &Block, quote_missing: bool) -> Vec<Fact> {
    let mut facts = Vec::new();
    if quote_missing {
        facts.push(Fact { at: Span::at(block.content.start as usize), what: What::QuoteMissing });
    }
    heading_lines::facts(block, &mut facts);
    match block.kind {
        Kind::FrontMatter => {
            facts.push(Fact { at: block.content, what: What::Front(Box::new(front_matter(block))) });
        }
        Kind::Heading(kind) => {
            let words = heading::bare_words(block.slice(block.content));
            let numeral = heading::numeral_of(kind, &words);
            let what = What::Heading(Heading { kind, words: words.into(), numeral });
            facts.push(Fact { at: block.content, what });
            inline_facts(block, false, &mut facts);
        }
        Kind::Organ => organ_facts(block, &mut facts),
        Kind::Paragraph(role) => {
            let counts = matches!(role, Role::Preambular | Role::Operative | Role::Item(..) | Role::Report);
            let label = block.label.filter(|_| counts);
            let quoted = block.entry.quoted == Quoted::Text;
            let at = label.map_or(Span::at(block.body.start as usize), |label| label.at);
            let what = What::Paragraph(Paragraph {
                role,
                label: label.map(|label| label.label),
                quoted,
                empty: block.body.is_empty(),
                begins: begins(block, role),
            });
            facts.push(Fact { at, what });
            match role {
                Role::Preambular => facts.extend(opening(block, Part::Preamble)),
                Role::Operative => {
                    facts.extend(wording::fact(block));
                    facts.extend(opening(block, Part::Operative));
                }
                _ => {}
            }
            let refers = matches!(role, Role::Preambular | Role::Operative | Role::Item(..));
            inline_facts(block, refers, &mut facts);
            facts.push(ending(block, false));
        }
        Kind::Continuation => {
            inline_facts(block, true, &mut facts);
            facts.push(ending(block, true));
        }
        Kind::Table => {
            inline_facts(block, false, &mut facts);
            let paragraph =
                Paragraph { role: Role::Other, label: None, quoted: false, empty: false, begins: Begins::Otherwise };
            facts.push(Fact { at: Span::at(block.content.start as usize), what: What::Paragraph(paragraph) });
        }
        Kind::Note => note_facts(block, &mut facts),
        Kind::Adoption => {
            let words = block.slice(block.content);
            let line = words.lines().last().unwrap_or(words);
            facts.push(Fact { at: block.content, what: What::Adoption(Adoption { date: date::find(line) }) });
            inline_facts(block, false, &mut facts);
        }
        Kind::Blank | Kind::Code | Kind::Comment | Kind::Break => {}
    }
    masthead::facts(block, &mut facts);
    facts
}

/// How a sub-paragraph begins, by its first word.
fn begins(block: &Block, role: Role) -> Begins {
    if !matches!(role, Role::Item(..)) {
        return Begins::Otherwise;
    }
    // `To chart`, but not `To the Council`.
    if block.body().strip_prefix("To ").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase())) {
        return Begins::Infinitive;
    }
    match &block.phrase {
        Some(phrase) if phrase.shape == Shape::Participle => {
            let gerund = block.body()[phrase.head_start..phrase.head_end].ends_with("ing");
            if gerund { Begins::Gerund } else { Begins::Otherwise }
        }
        Some(phrase) if phrase.shape == Shape::Base => Begins::Base,
        _ => Begins::Otherwise,
    }
}

/// Whether the words after an opening phrase are the Charter or the Universal Declaration, or lead up to their names:
/// `the purposes and principles of the Charter of the United Nations`.
fn is_charter(after: &str) -> bool {
    const LEADING: [&str; 9] = ["by", "to", "the", "purposes", "purpose", "and", "principles", "of", "its"];
    let mut rest = after.trim_start_matches(['*', '_', ' ', '\u{a0}']);
    while let Some((word, after)) = rest.split_once([' ', '\u{a0}'])
        && LEADING.contains(&word)
    {
        rest = after;
    }
    rest.starts_with("Charter of the United Nations") || rest.starts_with("Universal Declaration of Human Rights")
}

/// The name of the organ, and where the sign after it stands.
fn organ_facts(block: &Block, facts: &mut Vec<Fact>) {
    let text = block.slice(block.content);
    let Some(line) = organ_line(text) else { return };
    let start = block.content.start as usize;
    let at = Span::new(start + line.start, start + line.end);
    let setting = match block.lead() {
        Some(run) if run.inner.start == at.start && run.inner.end >= at.end && run.style != EmphasisStyle::Bold => {
            Setting::Italic
        }
        None if block.inlines.emphasis.is_empty() => Setting::Plain,
        _ => Setting::Other,
    };
    let end = match line.sign {
        Some((sign, at)) => Span::new(start + at, start + at + sign.len_utf8()),
        None => Span::at(start + line.sign_place),
    };
    let organ = line.organ.unwrap_or(Organ::Unknown);
    let line = OrganLine {
        organ,
        words: line.words.into(),
        punctuation: line.sign.map(|(sign, _)| sign),
        setting,
        date: block.entry.date,
    };
    facts.push(Fact { at, what: What::Organ(line) });
    facts.push(Fact { at: end, what: What::OrganEnd });
    signs::quote_marks(block, facts);
}

fn ending(block: &Block, continuation: bool) -> Fact {
    let end = &block.end;
    let closes_quote = block.entry.quoted == Quoted::Text && block.exit.quoted == Quoted::No;
    let (opened, closed) = block.inlines.quotes;
    let own = u32::from(block.quote.is_some_and(|quote| block.slice(quote) != "\""));
    let quotes = match (opened.saturating_sub(own)).cmp(&closed) {
        Ordering::Less => Quotes::Closed,
        Ordering::Equal => Quotes::Even,
        Ordering::Greater => Quotes::Opened,
    };
    let ending = Ending { sign: end.sign, conjunction: end.conjunction.is_some(), closes_quote, continuation, quotes };
    Fact { at: end.at, what: What::Ending(ending) }
}

/// Marks and references, in the order of the text.
fn inline_facts(block: &Block, refers: bool, facts: &mut Vec<Fact>) {
    let first = facts.len();
    for mark in &block.inlines.marks {
        for (label, at) in &mark.labels {
            let repeats = mark.style == MarkStyle::Html;
            let what = What::Mark(Mark { label: label.clone(), style: mark.style, repeats });
            facts.push(Fact { at: *at, what });
        }
    }
    if matches!(block.kind, Kind::Paragraph(_) | Kind::Continuation) {
        signs::quote_marks(block, facts);
    }
    // A fragment can belong to the lines before a text too.
    let in_text = block.kind != Kind::Continuation || matches!(block.entry.zone, Zone::Preamble | Zone::Operative);
    if refers && in_text {
        acronym::facts(block, facts);
        facts.extend(signs::brackets(block).into_iter().map(|at| Fact { at, what: What::Bracket }));
    }
    if block.kind == Kind::Paragraph(Role::Report) {
        draft_reference::facts(block, facts);
    }
    cited_facts(block, facts);
    let treaties = block.terms.iter().filter(|term| refers && term.topic == Topic::Treaty);
    facts.extend(treaties.map(|term| mention(block, term.row, term.at)));
    if refers {
        for reference in &block.inlines.references {
            for one in &reference.numbers {
                let what = Reference { number: one.number, direction: reference.direction, item: one.item };
                facts.push(Fact { at: one.at, what: What::Reference(what) });
            }
        }
    }
    facts[first..].sort_by_key(|fact| fact.at.start);
}

/// Conventions whose year is not known from elsewhere, and the resolutions that are cited, each with the place of its
/// date.
fn cited_facts(block: &Block, facts: &mut Vec<Fact>) {
    for treaty in block.conventions.iter().filter(|treaty| lexicon::treaty_titled(&treaty.title).is_none()) {
        let what = What::Convention { title: treaty.title.clone(), year: treaty.year };
        facts.push(Fact { at: treaty.year_at, what });
    }
    if block.citations.is_empty() {
        return;
    }
    let part = match (block.kind, block.entry.zone) {
        (Kind::Paragraph(Role::Preambular), _) | (Kind::Continuation, Zone::Preamble) => Some(Part::Preamble),
        (Kind::Paragraph(Role::Operative), _) | (Kind::Continuation, Zone::Operative) => Some(Part::Operative),
        (Kind::Paragraph(Role::Item(part, _)), _) => Some(part),
        _ => None,
    };
    for one in &block.citations {
        let cited = Cited {
            organ: one.organ,
            owner: one.owner,
            number: one.number,
            decision: one.decision,
            date: one.date,
            dated: one.dated,
            joined: one.joined,
            part,
            object: part.is_some() && one.joined == citation::Joined::First && is_object(block, one),
        };
        facts.push(Fact { at: one.at, what: What::Cited(cited) });
        facts.push(Fact { at: one.date_at, what: What::CitedDate });
    }
}

/// Whether nothing but the owner stands between the opening phrase and `resolution`: `Recalling its resolution 61/5`.
fn is_object(block: &Block, cited: &Citation) -> bool {
    let Some(phrase) = &block.phrase else { return false };
    let open = extent(block, phrase).end as usize;
    let Some(between) = block.text.get(open..cited.keyword.start as usize) else { return false };
    let owner = between.trim_matches(['*', '_', ' ', '\u{a0}']);
    let named = |name: &str| name.strip_prefix("The ").is_some_and(|name| name == owner);
    owner.is_empty() || owner == "its" || cited.organ.and_then(Organ::name).is_some_and(named)
}

/// The footnote, and what it cites.
fn note_facts(block: &Block, facts: &mut Vec<Fact>) {
    let text = block.slice(block.content);
    let Some(mark) = scan::mark(text) else { return };
    let Some((label, start, end)) = mark.labels.into_iter().next() else { return };
    let from = block.content.start as usize;
    let source = source::read(block, &label);
    let what = What::Note(Note { label, style: mark.style });
    let first = facts.len();
    facts.push(Fact { at: Span::new(from + start, from + end), what });
    facts.extend(source.map(|(source, at)| Fact { at, what: What::Source(source) }));
    cited_facts(block, facts);
    facts[first..].sort_by_key(|fact| fact.at.start);
}

/// The treaty whose name ends at a place, and the footnote mark after it: `…,[^3]`, `… of 10 December 1982[^3]`.
fn mention(block: &Block, row: u16, at: Span<InBlock>) -> Fact {
    let marks = &block.inlines.marks;
    let next = marks.partition_point(|mark| mark.outer.start < at.end);
    let direct = marks.get(next).filter(|mark| {
        let between = &block.text[at.end as usize..mark.outer.start as usize];
        let between = between.trim_matches([',', ';', '.', '”', '*', '_']);
        between.is_empty() || between.len() < 24 && between.starts_with(" of ") && date::find(&between[4..]).is_some()
    });
    // The mark after `the Protocol to the Convention` belongs to the protocol.
    let before = block.text[..at.start as usize].trim_end();
    let inner = ["to the", "supplementing the", "implementing the", "amending the", "under the", "of the"];
    let direct = direct.filter(|_| !inner.iter().any(|words| before.ends_with(words)));
    let label = direct.and_then(|mark| mark.labels.first()).map(|(label, _)| label.clone());
    Fact { at, what: What::Treaty(Mention { row, label, marked: next < marks.len() }) }
}

/// How the paragraph opens, by its emphasis and by grammar.
fn opening(block: &Block, part: Part) -> Option<Fact> {
    let phrase = block.phrase.as_ref()?;
    let lead = block.lead();
    if !phrase.known && lead.is_none() || matches!(phrase.shape, Shape::Subject | Shape::Infinitive) {
        return None;
    }
    let span = extent(block, phrase);
    let written = block.slice(span);
    let (mut base, again) = base_of(written, phrase, span.start as usize - block.body.start as usize);
    // `Recalling in particular` singles out one thing and stands beside a plain `Recalling`.
    if block.text[span.end as usize..].trim_start_matches(['*', '_', ' ', '\u{a0}']).starts_with("in particular") {
        base.push_str(" in particular");
    }
    let after = (span.end as usize).max(lead.map_or(0, |run| run.outer.end as usize));
    let addressee =
        phrase.directive.then(|| addressee::read(&block.text[after..(block.end.at.end as usize).max(after)])).flatten();
    let head =
        if phrase.known { phrase.head.into() } else { block.body()[phrase.head_start..phrase.head_end].to_lowercase() };
    let what = What::Opening(Opening {
        part,
        phrase: plain(written).into(),
        base: base.into(),
        head: head.into(),
        cycle: phrase.cycle,
        adverb_first: phrase.adverb_first,
        again: again || phrase.again,
        directive: phrase.directive,
        addressee: addressee.map(Into::into),
        emphasized: lead.is_some() || emphasized_inside(block, span),
        style: lead.map(|run| run.style),
        unbroken: !written.contains(['*', '_', '<']),
        charter: part == Part::Preamble && is_charter(&block.text[span.end as usize..block.body.end as usize]),
    });
    Some(Fact { at: span, what })
}

/// Whether an emphasized run begins inside the phrase: `Also *requests*`.
fn emphasized_inside(block: &Block, phrase: Span<InBlock>) -> bool {
    block.inlines.emphasis.iter().any(|run| (phrase.start..phrase.end).contains(&run.outer.start))
}

/// The opening phrase as it should be set: what is emphasized, held between the firm and the loose end of the grammar.
pub(crate) fn extent(block: &Block, phrase: &Phrase) -> Span<InBlock> {
    let by_grammar = |end: usize| block.in_body(phrase.start, end);
    let Some(lead) = block.lead() else { return by_grammar(usual_end(block.entry.organ, phrase)) };
    let lead_end = block.text[..lead.inner.end as usize].trim_end_matches([' ', ',', '\u{a0}']).len();
    let (firm, loose) = (by_grammar(phrase.firm_end).end as usize, by_grammar(phrase.loose_end).end as usize);
    if !phrase.known {
        return Span::new(lead.inner.start as usize, lead_end.max(lead.inner.start as usize));
    }
    let end = lead_end.clamp(firm, loose.max(firm));
    Span::new(by_grammar(firm).start as usize, end)
}

/// Where the phrase mostly ends: edited texts take in what an organ repeats, `Reiterating its concern`, but no
/// decisions; the Security Council does not.
pub(crate) fn usual_end(organ: Option<Organ>, phrase: &Phrase) -> usize {
    let council = organ == Some(Organ::SecurityCouncil);
    if council || phrase.base.ends_with("decision") { phrase.firm_end } else { phrase.loose_end }
}

/// The phrase in lower case without `also` and `further`, and whether it says `again`.
fn base_of(written: &str, phrase: &Phrase, from: usize) -> (String, bool) {
    let mut base = String::with_capacity(written.len());
    let mut again = false;
    for word in opener::words(written) {
        let adverb = phrase.adverb.is_some_and(|(start, _)| start == from + word.start);
        if adverb {
            continue;
        }
        again |= word.lower == "again";
        if !base.is_empty() {
            base.push(' ');
        }
        // `recognising` and `recognizing` are one verb.
        match verbs::head(&word.lower) {
            Some((head, verbs::Form::Gerund)) => base.push_str(&verbs::gerund(head)),
            Some((head, verbs::Form::Finite)) => base.push_str(&verbs::finite(head)),
            _ => base.push_str(&word.lower),
        }
    }
    (base, again)
}

/// The words without emphasis signs, single-spaced.
pub(crate) fn plain(written: &str) -> String {
    let bare = if written.contains(['*', '_', '<']) {
        Cow::Owned(written.replace(['*', '_'], "").replace("<u>", "").replace("</u>", ""))
    } else {
        Cow::Borrowed(written)
    };
    let mut plain = String::with_capacity(bare.len());
    for word in bare.split_whitespace() {
        plain.push_str(if plain.is_empty() { "" } else { " " });
        plain.push_str(word);
    }
    plain
}

/// Reads `key: value` lines.
fn front_matter(block: &Block) -> FrontMatter {
    let mut found = FrontMatter::default();
    for line in block.slice(block.content).lines() {
        let Some((key, value)) = line.split_once(':') else { continue };
        let value = value.trim().trim_matches(['"', '\'']);
        let slot = match key.trim() {
            "symbol" => &mut found.symbol,
            "organ" => &mut found.organ,
            "session" => &mut found.session,
            "agenda_item" => &mut found.agenda_item,
            "title" => &mut found.title,
            "profile" => &mut found.profile,
            "lang" => &mut found.lang,
            "date" => &mut found.date,
            _ => continue,
        };
        if !value.is_empty() {
            *slot = Some(value.to_owned());
        }
    }
    found
}
