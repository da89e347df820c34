//! Verbs and adjectives that open paragraphs, in all their forms.
//!
//! A closed list of phrases meets an unknown one in a third of all documents; heads of phrases repeat. So the table
//! holds heads only, and the grammar builds phrases from them.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

/// The grammatical form of a word that can head an opening phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `recalling`
    Gerund,
    /// `recalls`
    Finite,
    /// `recall`
    Base,
    /// `concerned`, `aware`: a past participle or an adjective.
    Adjective,
}

/// The base form and the form of a word in lower case, if it can head an opening phrase.
pub fn head(word: &str) -> Option<(&'static str, Form)> {
    let table = table();
    if let Some(&found) = table.get(word) {
        return Some(found);
    }
    // The Security Council also writes `recognising`.
    let ending = ["ise", "ises", "ising", "ised"].into_iter().find(|ending| word.ends_with(ending))?;
    let stem = &word[..word.len() - ending.len()];
    table.get(format!("{stem}iz{}", &ending[2..]).as_str()).copied()
}

/// The present participle of a base form: `recall` gives `recalling`.
pub fn gerund(base: &str) -> String {
    match base {
        "be" => "being".into(),
        _ if DOUBLED.contains(&base) => format!("{base}{}ing", &base[base.len() - 1..]),
        _ if base.ends_with("ie") => format!("{}ying", &base[..base.len() - 2]),
        _ if base.ends_with('e') && !base.ends_with("ee") => format!("{}ing", &base[..base.len() - 1]),
        _ => format!("{base}ing"),
    }
}

/// The third person singular of a base form: `recall` gives `recalls`.
pub fn finite(base: &str) -> String {
    let bytes = base.as_bytes();
    match base {
        "have" => "has".into(),
        "be" => "is".into(),
        _ if ["s", "sh", "ch", "x", "z", "o"].iter().any(|end| base.ends_with(end)) => format!("{base}es"),
        _ if base.ends_with('y') && !b"aeiou".contains(&bytes[bytes.len() - 2]) => {
            format!("{}ies", &base[..base.len() - 1])
        }
        _ => format!("{base}s"),
    }
}

/// Whether the third person of the verb is no plural noun, so that it opens a paragraph even without italics.
pub fn is_unmistakable(base: &str) -> bool {
    !NOUNS_TOO.contains(&base)
}

/// Whether the verb says what organs do, so that its bare form is no task for others: `Request`, not `Ensure`.
pub fn is_of_organs(base: &str) -> bool {
    OF_ORGANS.binary_search(&base).is_ok()
}

/// Whether the verb addresses somebody who is to act.
pub fn is_directive(base: &str) -> bool {
    DIRECTIVES.contains(&base)
}

/// Whether the word is an adverb that can stand before a head: `deeply`, `strongly`, `again`.
pub fn is_adverb(word: &str) -> bool {
    (word.ends_with("ly") && word.len() > 4) || matches!(word, "again" | "once" | "more" | "very" | "most" | "greatly")
}

/// Whether the word names a feeling or stance: `concern`, `appreciation`.
pub fn is_feeling(word: &str) -> bool {
    is_listed(word, &FEELINGS)
}

/// Whether the word names something an organ repeats or renews: `request`, `commitment`.
pub fn is_stance(word: &str) -> bool {
    is_listed(word, &FEELINGS) || is_listed(word, &STANCES)
}

/// Whether a sorted list holds the word or its singular.
fn is_listed(word: &str, list: &[&str]) -> bool {
    let singular = word.strip_suffix('s').unwrap_or(word);
    list.binary_search(&word).is_ok() || list.binary_search(&singular).is_ok()
}

/// Whether the word can stand between `its` and a feeling: `deep`, `serious`, `and`.
pub fn is_degree(word: &str) -> bool {
    DEGREES.binary_search(&word).is_ok() || (word.ends_with("ly") && word.len() > 4)
}

/// Whether the word is an article, a pronoun or a preposition, which an opening phrase does not end with.
pub fn is_function_word(word: &str) -> bool {
    FUNCTION_WORDS.binary_search(&word).is_ok()
}

fn table() -> &'static FxHashMap<Box<str>, (&'static str, Form)> {
    static TABLE: OnceLock<FxHashMap<Box<str>, (&'static str, Form)>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let verbs = VERBS.split_ascii_whitespace();
        let mut table = FxHashMap::with_capacity_and_hasher(2048, Default::default());
        for base in verbs {
            table.insert(base.into(), (base, Form::Base));
            table.insert(gerund(base).into(), (base, Form::Gerund));
            table.insert(finite(base).into(), (base, Form::Finite));
        }
        for word in ADJECTIVES.split_ascii_whitespace() {
            table.insert(word.into(), (word, Form::Adjective));
        }
        table
    })
}

const DOUBLED: [&str; 20] = [
    "concur", "confer", "expel", "fulfil", "stem", "transfer", "commit", "recommit", "regret", "permit", "submit",
    "begin", "admit", "refer", "defer", "set", "put", "beg", "compel", "extol",
];

const DIRECTIVES: [&str; 8] = ["request", "urge", "invite", "encourage", "call", "appeal", "ask", "exhort"];

/// In alphabetical order.
const OF_ORGANS: [&str; 28] = [
    "acknowledge",
    "affirm",
    "authorize",
    "call",
    "commend",
    "condemn",
    "decide",
    "declare",
    "demand",
    "deplore",
    "emphasize",
    "encourage",
    "endorse",
    "express",
    "invite",
    "note",
    "proclaim",
    "reaffirm",
    "recall",
    "recognize",
    "recommend",
    "reiterate",
    "request",
    "stress",
    "underline",
    "underscore",
    "urge",
    "welcome",
];

const NOUNS_TOO: [&str; 58] = [
    "state",
    "use",
    "act",
    "report",
    "work",
    "form",
    "order",
    "question",
    "offer",
    "aim",
    "base",
    "charge",
    "claim",
    "comment",
    "credit",
    "deal",
    "debate",
    "decrease",
    "increase",
    "desire",
    "grant",
    "guide",
    "lead",
    "look",
    "mark",
    "mandate",
    "move",
    "object",
    "permit",
    "point",
    "present",
    "protest",
    "raise",
    "record",
    "regard",
    "respect",
    "rule",
    "sanction",
    "set",
    "share",
    "signal",
    "task",
    "trust",
    "value",
    "view",
    "vote",
    "want",
    "wish",
    "witness",
    "award",
    "command",
    "fix",
    "speak",
    "stem",
    "seek",
    "guarantee",
    "address",
    "remain",
];

const VERBS: &str = "accept acknowledge act adopt advise affirm agree aim allocate allow announce anticipate appeal \
    applaud appoint appreciate appropriate approve ask assert assess assign assist assure attach authorize await award base be \
    bear believe beg beseech bestow bring build call cancel caution celebrate censure charge choose claim clarify \
    close command commemorate commence commend comment commit compare complete comply concentrate conclude concur condemn confer \
    confirm congratulate consider consolidate constitute contemplate continue convene convey cooperate coordinate \
    create credit deal debate decide declare decline decrease dedicate deem defend defer define delegate delete demand \
    denounce deny deplore deprecate describe designate desire determine develop devote direct disagree disapprove \
    discontinue discourage discuss dismiss dissolve draw echo elect emphasize empower enable encourage endorse enjoin \
    ensure entreat entrust envisage establish evaluate examine exhort expand expect expel explore express extend \
    extol facilitate favour fix follow form formulate forward foster fulfil give grant greet guarantee guide hail \
    have hear highlight honour hope identify implement implore impose improve include increase indicate inform \
    initiate insist inspire instruct intend introduce invite keep lament launch lay lead learn look maintain make \
    mandate mark meet mention mourn move note notify object oblige observe offer open oppose order organize pay \
    permit plead pledge point postpone praise present prevent proceed proclaim prohibit promote propose protest \
    provide publish pursue put question raise ratify re-affirm re-elect re-emphasize re-endorse re-establish \
    re-iterate reaffirm realize recall receive recognize recommend recommit reconfirm reconvene record refer reflect \
    refrain regard regret reinforce reinstate reiterate reject rejoice remain remember remind renew repeal repeat \
    report represent request require reserve resolve respect respond restate retain revise revoke rule salute \
    sanction seek select send set share signal solicit speak specify state stem stipulate strengthen stress strive submit \
    subscribe suggest support suspend sustain take task terminate thank transfer transmit trust underline underscore \
    undertake understand uphold urge use utilize value verify view voice vote vow want warn welcome wish withdraw \
    witness work";

// `Whereas` opens the preambles of parliaments: read as an opening, it can be spoken of as one.
const ADJECTIVES: &str = "alarmed anxious appalled appreciative aware certain cognizant committed concerned confident \
    conscious convinced dedicated desirous determined disappointed dismayed distressed disturbed encouraged grateful \
    gratified grieved guided hopeful horrified indignant inspired keen mindful motivated outraged persuaded pleased \
    prompted proud reminded resolute resolved saddened satisfied shocked struck supportive troubled whereas";

/// In alphabetical order, without plural s.
const FEELINGS: [&str; 41] = [
    "alarm",
    "anger",
    "anguish",
    "anxiety",
    "appreciation",
    "approval",
    "belief",
    "commendation",
    "concern",
    "condemnation",
    "condolence",
    "confidence",
    "conviction",
    "desire",
    "determination",
    "disappointment",
    "disapproval",
    "dismay",
    "distress",
    "expectation",
    "gratitude",
    "hope",
    "indignation",
    "intention",
    "interest",
    "objection",
    "opposition",
    "outrage",
    "pleasure",
    "pride",
    "readiness",
    "regret",
    "sadness",
    "satisfaction",
    "shock",
    "solidarity",
    "sorrow",
    "support",
    "sympathy",
    "thank",
    "willingness",
];

/// In alphabetical order, without plural s.
const STANCES: [&str; 16] = [
    "admiration",
    "appeal",
    "approval",
    "call",
    "commitment",
    "decision",
    "demand",
    "endorsement",
    "invitation",
    "plea",
    "pledge",
    "recommendation",
    "request",
    "resolve",
    "warning",
    "wish",
];

/// In alphabetical order. Particles of phrasal verbs (`for`, `on`, `upon`) are not among them.
const FUNCTION_WORDS: [&str; 37] = [
    "a",
    "about",
    "all",
    "among",
    "an",
    "and",
    "any",
    "as",
    "at",
    "between",
    "both",
    "by",
    "each",
    "every",
    "from",
    "how",
    "in",
    "into",
    "its",
    "of",
    "our",
    "over",
    "regarding",
    "such",
    "that",
    "the",
    "their",
    "these",
    "this",
    "those",
    "through",
    "to",
    "under",
    "what",
    "when",
    "which",
    "with",
];

/// In alphabetical order.
const DEGREES: [&str; 45] = [
    "abiding",
    "absolute",
    "and",
    "boundless",
    "complete",
    "continued",
    "continuing",
    "deep",
    "deepest",
    "earnest",
    "enduring",
    "extreme",
    "firm",
    "full",
    "genuine",
    "grave",
    "gravest",
    "great",
    "greatest",
    "growing",
    "heartfelt",
    "highest",
    "increased",
    "increasing",
    "intense",
    "keen",
    "lasting",
    "ongoing",
    "outright",
    "particular",
    "previous",
    "profound",
    "serious",
    "sharp",
    "sincere",
    "sincerest",
    "solemn",
    "special",
    "strong",
    "strongest",
    "unequivocal",
    "unwavering",
    "utmost",
    "very",
    "warm",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_lists_are_in_the_order_that_look_ups_need() {
        assert!(
            FEELINGS.is_sorted()
                && STANCES.is_sorted()
                && DEGREES.is_sorted()
                && FUNCTION_WORDS.is_sorted()
                && OF_ORGANS.is_sorted()
        );
    }

    #[test]
    fn forms_are_built_as_english_builds_them() {
        assert_eq!(
            ["recall", "note", "regret", "lay", "agree", "concur"].map(gerund),
            ["recalling", "noting", "regretting", "laying", "agreeing", "concurring"]
        );
        assert_eq!(
            ["recall", "stress", "ratify", "convey", "have"].map(finite),
            ["recalls", "stresses", "ratifies", "conveys", "has"]
        );
        assert_eq!(head("recognising"), Some(("recognize", Form::Gerund)));
        assert_eq!(head("table"), None);
    }
}
