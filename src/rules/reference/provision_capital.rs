use super::provisions::{self, Owner};
use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::{self, Running, space};
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// An article or chapter of a treaty has a capital, or one of the Charter has none.
    ///
    /// ## Why
    ///
    /// “Article 55” and “Chapter VII” with a capital are the Charter of the United Nations or the Statute of the International
    /// Court of Justice. Those of all other instruments are written small: “article 14 of the Convention”.
    ///
    /// ## Examples
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* Article 14 of the Convention on Buoys,
    /// ```
    ///
    /// ```invalid
    /// *The General Assembly*,
    ///
    /// *Recalling* article 55 of the Charter of the United Nations,
    /// ```
    ///
    /// ```valid
    /// *The General Assembly*,
    ///
    /// *Recalling* article 14 of the Convention on Buoys and Article 55 of the Charter of the United Nations,
    /// ```
    ///
    /// ## Source
    ///
    /// United Nations Correspondence Manual, capitals. In 210 adopted texts of the General Assembly, the Human Rights Council
    /// and the Economic and Social Council more than 100 articles of treaties are written small, none otherwise.
    "provision-capital", Fixes::Unsafe, |_| Scope::block(check)
}

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    static STEMS: [Needle; 2] = [Needle::new("rticle"), Needle::new("hapter")];
    const WORDS: [Key; 4] = Key::all(["article", "articles", "chapter", "chapters"]);
    if !prose::is_prose(block) || !block.may_say(&WORDS) {
        return;
    }
    let text = &*block.text;
    let running = Running::any(block);
    for stem in &STEMS {
        for found in stem.places(text) {
            let Some(start) = found.checked_sub(1).filter(|&at| b"AaCc".contains(&text.as_bytes()[at])) else {
                continue;
            };
            let end = found + stem.letters().len();
            let end = end + usize::from(text.as_bytes().get(end) == Some(&b's'));
            let Some(from) = space(&text[end..]).map(|gap| end + gap) else { continue };
            let Some(len) = provisions::list(&text[from..]) else { continue };
            let word = &text[start..end];
            let capital = word.starts_with(char::is_uppercase);
            let due = match provisions::owner(&text[from + len..]) {
                Owner::Charter => true,
                Owner::Instrument => false,
                Owner::Unknown => continue,
            };
            let before = text.get(block.body.start as usize..start).unwrap_or_default();
            let opens = before.trim_matches(|c: char| !c.is_alphanumeric()).is_empty();
            if capital == due || opens || before.ends_with(char::is_alphanumeric) || !running.own(start) {
                continue;
            }
            let first = if due { word[..1].to_uppercase() } else { word[..1].to_lowercase() };
            let right = format!("{first}{}", &word[1..]);
            let whose = if due { "the Charter or the Statute of the Court" } else { "a treaty" };
            let at = Span::new(start, end);
            sink.report(at, format!("“{word}” of {whose}: write “{right}”"))
                .unsafe_fix(format!("Write “{right}”"), vec![(at, right.clone())]);
        }
    }
}
