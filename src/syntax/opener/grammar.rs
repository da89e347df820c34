//! The grammar of opening phrases.

use super::verbs::{self, Form};
use super::words::Word;
use crate::syntax::fact::Cycle;

/// The grammatical shape of a paragraph's first words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A participle or adjective: `Recalling`, `Deeply concerned`.
    Participle,
    /// A finite verb: `Requests`.
    Finite,
    /// The bare form: `Request`.
    Base,
    /// An infinitive: `To request`.
    Infinitive,
    /// A subject with its verb: `The Assembly requests`.
    Subject,
}

/// An opening phrase; places are bytes of the text it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Its grammatical shape.
    pub shape: Shape,
    /// The base form of the head, or the head itself in lower case where the table does not know it.
    pub head: &'static str,
    /// Whether the table knows the head.
    pub known: bool,
    /// Where the phrase starts.
    pub start: usize,
    /// Where it ends at least.
    pub firm_end: usize,
    /// Where it ends at most: `Reaffirming` or `Reaffirming its commitment`.
    pub loose_end: usize,
    /// Where the head stands.
    pub head_start: usize,
    /// Where the head ends.
    pub head_end: usize,
    /// Its place in the cycle plain, also, further.
    pub cycle: Cycle,
    /// Where `also` or `further` stands.
    pub adverb: Option<(usize, usize)>,
    /// Whether that stands before the head.
    pub adverb_first: bool,
    /// Whether an earlier call is repeated: `again`, `once more`.
    pub again: bool,
    /// Whether the first letter is a capital.
    pub capital: bool,
    /// Whether the phrase addresses somebody who is to act.
    pub directive: bool,
    /// The words of the phrase in lower case up to the loose end, without `also` and `further`.
    pub base: String,
}

/// Walks along the words.
struct Reader<'a> {
    words: &'a [Word<'a>],
    at: usize,
    cycle: Cycle,
    adverb: Option<usize>,
    again: bool,
    /// The form of the head, once it has been read.
    head: Option<Form>,
}

impl Reader<'_> {
    /// The word `ahead` places on, unless a comma stands before it or one on the way.
    fn peek(&self, ahead: usize) -> &str {
        let upto = self.at + ahead;
        match self.words.get(upto) {
            Some(word)
                if !self.words[self.at.max(1)..=upto.max(self.at)].iter().any(|w| w.comma_before && w.start > 0) =>
            {
                &word.lower
            }
            _ => "",
        }
    }

    fn takes(&mut self, words: &[&str]) -> bool {
        let all = words.iter().enumerate().all(|(i, word)| self.peek(i) == *word);
        if all {
            self.at += words.len();
        }
        all
    }

    /// Whether `further` stands here as an adjective: `*Encourages* further efforts`. Where the emphasis takes it in it
    /// is the adverb, and also where no noun can follow; without emphasis it is the adverb of participles.
    fn further_is_adjective(&self) -> bool {
        let noun = self
            .words
            .get(self.at + 1)
            .is_some_and(|next| !next.comma_before && !next.capital && !verbs::is_function_word(&next.lower));
        let roman = !self.words[0].sign_before;
        self.head.is_some_and(|form| noun && (self.words[self.at].sign_before || roman && form == Form::Finite))
    }

    /// Takes `also`, `further`, `again`, `once again`, `once more`.
    fn adverbs(&mut self) {
        loop {
            match self.peek(0) {
                "further" if self.further_is_adjective() => return,
                "also" | "further" if self.adverb.is_none() => {
                    self.cycle = if self.peek(0) == "also" { Cycle::Also } else { Cycle::Further };
                    self.adverb = Some(self.at);
                    self.at += 1;
                }
                "again" => {
                    self.again = true;
                    self.at += 1;
                }
                "once" if matches!(self.peek(1), "again" | "more") => {
                    self.again = true;
                    self.at += 2;
                }
                _ => return,
            }
        }
    }

    /// Takes degrees and a noun of the given kind, with a second one after `and`.
    fn noun(&mut self, from: usize, is_noun: fn(&str) -> bool) -> bool {
        let mut i = from;
        while i < from + 5 && !is_noun(self.peek(i)) {
            if !(verbs::is_degree(self.peek(i)) || self.peek(i) == "the" && i == from) {
                return false;
            }
            i += 1;
        }
        if !is_noun(self.peek(i)) {
            return false;
        }
        self.at += i + 1;
        if self.peek(0) == "and" {
            let mut i = 1;
            while i < 4 && verbs::is_degree(self.peek(i)) {
                i += 1;
            }
            if is_noun(self.peek(i)) {
                self.at += i + 1;
            }
        }
        true
    }

    /// Takes `with deep concern`.
    fn with_feeling(&mut self) -> bool {
        self.peek(0) == "with" && self.noun(1, verbs::is_feeling)
    }

    /// Takes `in the strongest terms`.
    fn in_terms(&mut self) -> bool {
        self.takes(&["in", "the", "strongest", "possible", "terms"]) || self.takes(&["in", "the", "strongest", "terms"])
    }
}

/// Reads the phrase that opens with `words`.
pub(super) fn read(words: &[Word]) -> Option<Phrase> {
    let first = words.first()?;
    let mut reader = Reader { words, at: 0, cycle: Cycle::Plain, adverb: None, again: false, head: None };
    if let Some(phrase) = wrong_start(words) {
        return Some(phrase);
    }
    // Adverbs before the head: `Also`, `Deeply`, `Again`, `Very deeply`.
    loop {
        let before = reader.at;
        reader.adverbs();
        if verbs::is_adverb(reader.peek(0)) && verbs::head(reader.peek(0)).is_none() {
            reader.at += 1;
        }
        if reader.at == before {
            break;
        }
    }
    let adverb_first = reader.adverb.is_some();
    if adverb_first {
        skip_parenthesis(&mut reader);
    }
    let head_at = reader.at;
    let head_word = words.get(head_at)?;
    let (head, form, known) = head_of(&head_word.lower, head_at == 0 || head_word.lower.ends_with("ing"))?;
    let shape = match form {
        Form::Gerund | Form::Adjective => Shape::Participle,
        Form::Finite => Shape::Finite,
        Form::Base => Shape::Base,
    };
    reader.at += 1;
    reader.head = Some(form);
    coordinated(&mut reader, form);
    let mut loose = reader.at;
    if known {
        loose = complement(&mut reader, head);
    }
    // Adverbs after the phrase: `Recalling also`, and what the adverb may still be followed by: `Noting also with concern`.
    let firm = reader.at;
    reader.at = loose.max(firm);
    reader.adverbs();
    if reader.at > loose.max(firm) || firm == head_at + 1 {
        let _ = reader.with_feeling() || reader.in_terms();
        if firm == head_at + 1 && loose <= firm && reader.at > firm && complement_after_adverb(&mut reader, head) {
            reader.adverbs();
        }
    }
    let whole = reader.at.max(loose);
    let firm_words = if whole > loose.max(firm) { whole } else { firm };
    let base = words[..whole]
        .iter()
        .enumerate()
        .filter(|&(i, _)| Some(i) != reader.adverb)
        .map(|(_, word)| word.lower.as_ref())
        .collect::<Vec<_>>()
        .join(" ");
    let directive = known && verbs::is_directive(head)
        || matches!(head, "reiterate" | "reaffirm" | "renew" | "recall" | "repeat")
            && ["request", "invitation", "call", "appeal", "call upon"].iter().any(|noun| base.ends_with(noun));
    Some(Phrase {
        shape,
        head,
        known,
        start: first.start,
        firm_end: words[firm_words - 1].end,
        loose_end: words[whole - 1].end,
        head_start: head_word.start,
        head_end: head_word.end,
        cycle: reader.cycle,
        adverb: reader.adverb.map(|i| (words[i].start, words[i].end)),
        adverb_first,
        again: reader.again,
        capital: first.capital,
        directive,
        base,
    })
}

/// What opens a paragraph as no opening phrase does, but shows what was meant: `To request`, `The Assembly requests`.
fn wrong_start(words: &[Word]) -> Option<Phrase> {
    let first = &words[0];
    let (shape, head_at) = match first.lower.as_ref() {
        "to" => (Shape::Infinitive, 1),
        "the" | "it" | "we" => {
            let verb = words.iter().take(8).position(|word| {
                matches!(verbs::head(&word.lower), Some((_, Form::Finite))) || first.lower == "we" && word.start > 0
            })?;
            let subject = words[..verb].iter().map(|word| word.lower.as_ref()).collect::<Vec<_>>();
            let organ =
                ["assembly", "council", "committee", "commission", "conference", "organ", "it", "we", "nations"];
            organ.contains(subject.last()?).then_some((Shape::Subject, verb))?
        }
        _ => return None,
    };
    let word = words.get(head_at)?;
    let (head, form) = verbs::head(&word.lower)?;
    if shape == Shape::Infinitive && form != Form::Base {
        return None;
    }
    Some(Phrase {
        shape,
        head,
        known: true,
        start: first.start,
        firm_end: word.end,
        loose_end: word.end,
        head_start: word.start,
        head_end: word.end,
        cycle: Cycle::Plain,
        adverb: None,
        adverb_first: false,
        again: false,
        capital: first.capital,
        directive: false,
        base: head.to_owned(),
    })
}

/// `Also, in this regard, calls upon`: what stands between commas after the adverb is passed over.
fn skip_parenthesis(reader: &mut Reader) {
    let words = reader.words;
    if !words.get(reader.at).is_some_and(|word| word.comma_before) {
        return;
    }
    if let Some(end) = words[reader.at + 1..].iter().position(|word| word.comma_before) {
        reader.at += end + 1;
    }
}

/// The head of a word, from the table or from its ending.
fn head_of(word: &str, by_ending: bool) -> Option<(&'static str, Form, bool)> {
    if let Some((base, form)) = verbs::head(word) {
        return Some((base, form, true));
    }
    if !by_ending || word.len() < 5 {
        return None;
    }
    let form = match () {
        () if word.ends_with("ing") => Form::Gerund,
        () if word.ends_with("ed") => Form::Adjective,
        () if word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") => Form::Finite,
        () => return None,
    };
    Some(("", form, false))
}

/// `Welcomes and encourages`: a second head of the same form directly after the first.
fn coordinated(reader: &mut Reader, form: Form) {
    while reader.peek(0) == "and" {
        let mut i = 1;
        while verbs::is_adverb(reader.peek(i)) {
            i += 1;
        }
        match verbs::head(reader.peek(i)) {
            Some((head, other)) if other == form => {
                reader.at += i + 1;
                if head == "call" {
                    calls(reader);
                }
            }
            _ => return,
        }
    }
}

/// Takes what belongs to the head; gives the loose end, leaving the reader at the firm one.
fn complement(reader: &mut Reader, head: &str) -> usize {
    let start = reader.at;
    let again = matches!(reader.peek(0), "again" | "once");
    match head {
        "take" | "bear" | "keep" => {
            particles(reader, head);
        }
        "call" => {
            if again {
                reader.adverbs();
            }
            calls(reader);
        }
        "pay" => {
            let _ = reader.takes(&["tribute"]) || reader.takes(&["special", "tribute"]);
        }
        "draw" => {
            reader.takes(&["attention"]);
        }
        "look" => {
            reader.takes(&["forward"]);
        }
        "have" => {
            reader.adverbs();
            let done = reader.peek(0).ends_with("ed")
                || matches!(reader.peek(0), "heard" | "taken" | "met" | "borne" | "had" | "held");
            if done {
                reader.at += 1;
                let _ = reader.takes(&["note"]) || reader.takes(&["in", "mind"]);
            } else {
                reader.takes(&["regard"]);
            }
        }
        "be" | "remain" => {
            let mut i = 0;
            while verbs::is_adverb(reader.peek(i)) || reader.peek(i) == "however" {
                i += 1;
            }
            if matches!(verbs::head(reader.peek(i)), Some((_, Form::Adjective))) {
                reader.at += i + 1;
            }
        }
        "express" | "share" => {
            let possessive = usize::from(matches!(reader.peek(0), "its" | "the" | "their"));
            if reader.noun(possessive, verbs::is_feeling) || reader.noun(possessive, verbs::is_stance) {
                return reader.at;
            }
        }
        "reiterate" | "reaffirm" | "renew" | "recall" | "repeat" | "emphasize" | "underscore" | "underline"
        | "stress" => {
            let firm = reader.at;
            if reader.peek(0) == "its" && reader.noun(1, verbs::is_stance) {
                let noun = reader.at.checked_sub(1).map_or("", |last| reader.words[last].lower.as_ref());
                if matches!(noun, "call" | "calls" | "appeal" | "appeals") {
                    let _ = reader.takes(&["upon"]) || reader.takes(&["on"]) || reader.takes(&["for"]);
                }
                let loose = reader.at;
                reader.at = firm;
                return loose;
            }
        }
        _ => {}
    }
    if reader.at == start || matches!(head, "take") {
        let _ = reader.with_feeling() || reader.in_terms();
    }
    reader.at
}

/// `upon`, `on`, `for` or `attention` after `calls`.
fn calls(reader: &mut Reader) {
    let _ = ["upon", "on", "for", "attention"].iter().any(|word| reader.takes(&[word]));
}

/// `note`, `into account`, `in mind`.
fn particles(reader: &mut Reader, head: &str) -> bool {
    match head {
        "take" => {
            reader.takes(&["note"])
                || reader.takes(&["into", "account"])
                || reader.takes(&["into", "consideration"])
                || reader.takes(&["due", "account"])
                || reader.takes(&["full", "account"])
                || reader.takes(&["due", "note"])
                || reader.takes(&["cognizance"])
        }
        "bear" | "keep" => reader.takes(&["in", "mind"]),
        _ => false,
    }
}

/// `Taking also note`, `Bearing also in mind`, `Expressing also its concern`.
fn complement_after_adverb(reader: &mut Reader, head: &str) -> bool {
    match head {
        "take" | "bear" | "keep" => particles(reader, head),
        "express" => {
            let possessive = usize::from(matches!(reader.peek(0), "its" | "the" | "their"));
            reader.noun(possessive, verbs::is_feeling)
        }
        "have" => {
            let done = reader.peek(0).ends_with("ed");
            reader.at += usize::from(done);
            done
        }
        _ => false,
    }
}
