use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::{self, digits, is_prose, space};
use crate::span::{InBlock, Span};
use crate::syntax::{Block, Role};

rule! {
    /// A paragraph is referred to in short form, such as “para. 3” or “OP3”, in running text.
    ///
    /// ## Why
    /// In the sentences of a resolution the word is written out: “paragraph 3 above”. Short forms belong to footnotes
    /// and brackets, and “OP3” to the notes that negotiators exchange. “Operative” is left out, because “paragraph 3”
    /// can be nothing else.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// 1. *Decides* to convene a conference on tides;
    ///
    /// 2. *Requests* the Secretary-General to prepare the conference mentioned in para. 1.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// 1. *Decides* to convene a conference on tides, as suggested in his report (see A/75/12, para. 4);
    ///
    /// 2. *Requests* the Secretary-General to prepare the conference mentioned in paragraph 1 above.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, references to paragraphs. All 18 uses of “para.” in a committee report with
    /// fifteen texts stand in brackets, footnotes or lists of rules; 210 texts of the General Assembly, the Human
    /// Rights Council and the Economic and Social Council have none in running text.
    "reference-format", Fixes::Safe, |_| Scope::block(check)
}

/// How negotiators name paragraphs.
static NOTES: [Needle; 2] = [Needle::new("OP"), Needle::new("PP")];
const WORDS: [Key; 3] = Key::all(["para", "paras", "operative"]);

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    if !is_prose(block) || !may_refer_in_short(block) {
        return;
    }
    let mut references = block.inlines.references.iter().peekable();
    // Where a preambular paragraph is named as well, “operative” tells the two apart.
    let both = !block.inlines.references.is_empty() && block.text.contains("preambular");
    for word in prose::words(block).filter(|word| !word.bracketed) {
        let rest = &block.text[word.start..block.body.end as usize];
        match rest.as_bytes()[0] {
            b'p' | b'P' if rest.get(1..4) == Some("ara") => shortened(block, word.start, sink),
            b'o' | b'O' if prose::starts_with(rest, "operative").is_some() => {
                let len = "operative".len();
                let Some(gap) = space(&rest[len..]) else { continue };
                let next = (word.start + len + gap) as u32;
                while references.next_if(|one| one.outer.start < next).is_some() {}
                let Some(reference) = references.next_if(|one| one.outer.start == next) else { continue };
                if both {
                    continue;
                }
                let whole = Span::new(word.start, reference.outer.end as usize);
                let written = block.slice(whole);
                let plain = block.slice(reference.outer);
                let adjective = Span::new(word.start, next as usize);
                sink.report(whole, format!("“{written}” needs no “operative”: write “{plain}”"))
                    .fix("Leave out “operative”", vec![(adjective, String::new())]);
            }
            b'O' | b'P' => working(block, word.start, sink),
            _ => {}
        }
    }
}

/// Whether anything looks like one of the short forms: most paragraphs are left with this.
fn may_refer_in_short(block: &Block) -> bool {
    block.may_say(&WORDS) || block.inlines.capitals && NOTES.iter().any(|note| note.is_in(block.body()))
}

/// `para. 3`, `paras. 3-5`
fn shortened(block: &Block, at: usize, sink: &mut Sink<Span<InBlock>>) {
    let rest = &block.text[at..block.body.end as usize];
    let plural = rest[4..].starts_with('s');
    let stop = 4 + usize::from(plural);
    let number = stop + usize::from(rest[stop..].starts_with('.'));
    let gap = space(&rest[number..]).unwrap_or(0);
    let first = number + gap;
    let len = digits(&rest[first..]);
    if len == 0 || number == stop && gap == 0 {
        return;
    }
    let mut end = first + len;
    let whole = if plural { "paragraphs" } else { "paragraph" };
    let whole = if at == block.body.start as usize && rest.starts_with('P') {
        whole.replacen('p', "P", 1)
    } else {
        whole.to_owned()
    };
    let glue = if gap == 0 { " " } else { "" };
    let mut edits = vec![(Span::new(at, at + number), format!("{whole}{glue}"))];
    let dash = rest[end..].chars().next().filter(|c| matches!(c, '-' | '–')).map_or(0, char::len_utf8);
    let last = digits(&rest[end + dash..]);
    if dash > 0 && last > 0 {
        edits.push((Span::new(at + end, at + end + dash), " to ".to_owned()));
        end += dash + last;
    }
    let written = &rest[..end];
    let numbers = rest[first..end].replace(['-', '–'], " to ");
    sink.report(
        Span::new(at, at + end),
        format!("“{written}” is a short form for footnotes and brackets: write “{whole} {numbers}”"),
    )
    .fix(format!("Write “{whole}”"), edits);
}

/// `OP3`, `PP 12`
fn working(block: &Block, at: usize, sink: &mut Sink<Span<InBlock>>) {
    let rest = &block.text[at..block.body.end as usize];
    let preambular = rest.starts_with("PP");
    if !preambular && !rest.starts_with("OP") {
        return;
    }
    let first = 2 + space(&rest[2..]).unwrap_or(0);
    let len = digits(&rest[first..]);
    let end = first + len;
    if !(1..=3).contains(&len) || rest[end..].starts_with(|c: char| c.is_alphanumeric()) {
        return;
    }
    let whole = Span::new(at, at + end);
    let (written, number) = (&rest[..end], &rest[first..end]);
    if preambular {
        sink.report(
            whole,
            format!("“{written}” is a note among negotiators: write “the third preambular paragraph” or the like"),
        );
        return;
    }
    let direction = direction(block, number);
    let right = format!("paragraph {number}{direction}");
    let wanted = if direction.is_empty() { format!("paragraph {number} above") } else { right.clone() };
    sink.report(whole, format!("“{written}” is a note among negotiators: write it out, such as “{wanted}”"))
        .unsafe_fix(format!("Write “{right}”"), vec![(whole, right)]);
}

/// Where a paragraph of the same text stands, seen from a numbered one.
fn direction(block: &Block, number: &str) -> &'static str {
    let own = block.label.filter(|_| block.role() == Some(Role::Operative)).map(|label| label.label.value);
    match (own, number.parse::<u32>()) {
        (Some(own), Ok(number)) if number < own => " above",
        (Some(own), Ok(number)) if number > own => " below",
        _ => "",
    }
}
