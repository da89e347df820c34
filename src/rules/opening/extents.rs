//! How far the italics of an opening phrase reach, held against the grammar of such phrases.

use crate::rule::{Scope, Sink};
use crate::span::{InBlock, Span};
use crate::syntax::opener::{Phrase, Shape, verbs};
use crate::syntax::{Block, Emphasis, EmphasisStyle, Role};
use crate::table::{Profile, Settings};

/// How closely a body keeps to the extents of the Editorial Manual.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Practice {
    /// The whole phrase is italic and nothing else.
    Edited,
    /// The italics may stop after the verb: `*Expresses* its concern`.
    Council,
    /// As in the Council, and bold or underlined phrases are as good as italic ones.
    Students,
}

/// The check of the paragraphs of one part.
pub(super) fn build(settings: &Settings, role: Role) -> Scope {
    let practice = match settings.profile {
        Profile::Sc => Practice::Council,
        Profile::Mun(_) if !settings.profile.is_edited() => Practice::Students,
        _ => Practice::Edited,
    };
    Scope::block(move |block, sink| {
        if block.role() == Some(role) {
            check(block, practice, sink);
        }
    })
}

/// An opening phrase, in bytes of its block.
struct Opening<'a> {
    block: &'a Block,
    start: usize,
    head_end: usize,
    firm: usize,
    loose: usize,
    /// Whether something belongs to the head: `Calls upon`, `Expresses concern`.
    has_complement: bool,
}

fn check(block: &Block, practice: Practice, sink: &mut Sink<Span<InBlock>>) {
    let Some(phrase) = block.phrase.as_ref().filter(|phrase| phrase.known) else { return };
    if matches!(phrase.shape, Shape::Subject | Shape::Infinitive) {
        return;
    }
    let from = block.body.start as usize;
    let opening = Opening {
        block,
        start: from + phrase.start,
        head_end: from + phrase.head_end,
        firm: from + phrase.firm_end,
        loose: from + phrase.loose_end,
        has_complement: phrase.loose_end > phrase.head_end,
    };
    let Some(lead) = block.lead() else { return opening.scattered(sink) };
    let end = words_end(block, lead);
    if lead.style == EmphasisStyle::Bold && practice != Practice::Students && end <= opening.loose {
        opening.bold(lead, sink);
    } else if end < opening.firm {
        if opening.is_cut_short(phrase, end, practice) {
            opening.too_short(lead, end, sink);
        }
    } else if end > opening.loose {
        opening.too_long(lead, end, sink);
    }
}

/// Where the words of the run end, before a comma or space that is emphasized with them.
fn words_end(block: &Block, run: Emphasis) -> usize {
    block.text[..run.inner.end as usize].trim_end_matches([' ', ',', '\u{a0}', '\n']).len()
}

impl Opening<'_> {
    fn words(&self, from: usize, to: usize) -> String {
        let bare = self.block.text[from..to].replace(['*', '_'], "").replace("<u>", "").replace("</u>", "");
        bare.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether italics that end at `end` leave out what certainly belongs to the phrase.
    fn is_cut_short(&self, phrase: &Phrase, end: usize, practice: Practice) -> bool {
        let missing = self.words(end, self.firm);
        if practice == Practice::Edited {
            // `*Welcomes* and encourages` may mean two paragraphs in one.
            return !missing.starts_with("and ");
        }
        let written = self.words(self.start, end).to_lowercase();
        let last = written.rsplit(' ').next().unwrap_or("");
        let open_adverb = matches!(last, "also" | "further" | "again" | "more");
        end < self.head_end || matches!(phrase.head, "take" | "bear" | "keep") || end > self.head_end && !open_adverb
    }

    /// `*Taking* note`: the closing sign moves to the end of the phrase.
    fn too_short(&self, lead: Emphasis, end: usize, sink: &mut Sink<Span<InBlock>>) {
        let closing = Span::new(lead.inner.end as usize, lead.outer.end as usize);
        let sign = self.block.slice(closing).to_owned();
        let mut edits = vec![(closing, String::new())];
        let mended = self.join_runs(lead.outer.end as usize, sign, &mut edits);
        let whole = self.words(self.start, self.firm);
        let inside_word = self.block.text[lead.outer.end as usize..].starts_with(char::is_alphabetic);
        let what = if inside_word {
            "stop inside a word".to_owned()
        } else {
            format!("leave out “{}”", self.words(end, self.firm))
        };
        let report = sink
            .report(Span::new(self.start, self.firm), format!("the italics {what}: set all of “{whole}” in italics"));
        if mended {
            report.fix(format!("Set “{whole}” in italics"), edits);
        }
    }

    /// `*Requests the* Secretary-General`: the closing sign moves back.
    fn too_long(&self, lead: Emphasis, end: usize, sink: &mut Sink<Span<InBlock>>) {
        let Some(cut) = self.cut(end) else { return };
        let closing = Span::new(lead.inner.end as usize, lead.outer.end as usize);
        let sign = self.block.slice(closing).to_owned();
        let (extra, whole) = (self.words(cut, end), self.words(self.start, cut));
        sink.report(
            Span::new(self.start, end),
            format!("“{extra}” is not part of the opening phrase: end the italics after “{whole}”"),
        )
        .fix(format!("End the italics after “{whole}”"), vec![(Span::at(cut), sign), (closing, String::new())]);
    }

    /// Where italics that run on to `end` should have stopped; `None` where the longer phrase may be right, as in
    /// `*Welcoming in this regard*`.
    fn cut(&self, end: usize) -> Option<usize> {
        let text = &self.block.text[..end];
        let tail = |to: usize| text[self.loose..to].trim_matches(|c: char| !c.is_alphanumeric());
        let mut kept = end;
        loop {
            let last = tail(kept).rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
            let lower = last.to_lowercase();
            let particle = matches!(lower.as_str(), "for" | "on" | "upon") && (self.has_complement || kept < end);
            if last.is_empty() || !(verbs::is_function_word(&lower) || particle) {
                break;
            }
            kept = text[..kept].rfind(last)?;
            kept = text[..kept].trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        }
        if kept <= self.loose {
            return Some(self.loose);
        }
        let rest = tail(kept);
        let first = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
        let names = rest.split_whitespace().any(|word| {
            word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
                || matches!(word.trim_end_matches('s'), "resolution" | "report")
        });
        let begins_anew = matches!(first, "the" | "its" | "that" | "a" | "an" | "all" | "their");
        match kept < end {
            _ if names => Some(self.loose),
            true => Some(if begins_anew { self.loose } else { kept }),
            false => None,
        }
    }

    /// `Also *requests*`, `Recalling *also*`: emphasis that begins inside the phrase.
    fn scattered(&self, sink: &mut Sink<Span<InBlock>>) {
        let inside = |run: &&Emphasis| (self.start..self.firm).contains(&(run.outer.start as usize));
        let Some(run) = self.block.inlines.emphasis.iter().find(inside) else { return };
        let slice = |from: u32, to: u32| self.block.text[from as usize..to as usize].to_owned();
        let (opening, closing) = (slice(run.outer.start, run.inner.start), slice(run.inner.end, run.outer.end));
        let mut edits = vec![(Span::at(self.start), opening)];
        let mended = self.join_runs(self.start, closing, &mut edits);
        let whole = self.words(self.start, self.firm);
        let report = sink.report(
            Span::new(self.start, self.firm),
            format!("only part of “{whole}” is in italics: set the whole opening phrase in italics"),
        );
        if mended {
            report.fix(format!("Set “{whole}” in italics"), edits);
        }
    }

    /// Lets the emphasis run on from `from` to the end of the phrase: takes away the signs of runs between and closes
    /// with `sign`. False if one of them goes on after the phrase.
    fn join_runs(&self, from: usize, sign: String, edits: &mut Vec<(Span<InBlock>, String)>) -> bool {
        let inside = |run: &&Emphasis| (from..self.firm).contains(&(run.outer.start as usize));
        let mut closed = false;
        for run in self.block.inlines.emphasis.iter().filter(inside) {
            if run.inner.end as usize > self.firm {
                return false;
            }
            edits.push((Span::new(run.outer.start as usize, run.inner.start as usize), String::new()));
            if run.inner.end as usize == self.firm {
                closed = true;
            } else {
                edits.push((Span::new(run.inner.end as usize, run.outer.end as usize), String::new()));
            }
        }
        if !closed {
            edits.push((Span::at(self.firm), sign));
        }
        true
    }

    /// `**Requests**`
    fn bold(&self, lead: Emphasis, sink: &mut Sink<Span<InBlock>>) {
        let whole = self.block.slice(lead.inner);
        let signs = [
            Span::new(lead.outer.start as usize, lead.inner.start as usize),
            Span::new(lead.inner.end as usize, lead.outer.end as usize),
        ];
        sink.report(lead.inner, format!("“{whole}” is bold: set the opening phrase in italics"))
            .fix(format!("Set “{whole}” in italics"), signs.map(|sign| (sign, "*".to_owned())).into());
    }
}
