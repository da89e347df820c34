//! The words of a paragraph as they are gathered.

use std::borrow::Cow;

use super::sheet::{Run, Style, Words};

/// How long the target of a link is at most, in bytes; what is longer leads to no document.
const LINK: usize = 1024;

/// The words of a paragraph.
#[derive(Default)]
pub struct Line {
    runs: Vec<Run<'static>>,
    /// Whether white space that comes now is left out: at the start, and after a tab.
    swallows: bool,
    begun: bool,
    /// The fields that are open.
    fields: Vec<Field>,
    /// Where the link leads that is open.
    pub link: Option<String>,
}

/// A field: first what Word is to compute, then what it has computed.
enum Field {
    Instruction(String),
    Result(Option<String>),
}

impl Line {
    /// Adds words.
    pub fn words(&mut self, text: &str, style: Style) {
        if self.in_instruction() {
            return;
        }
        let text = if self.swallows || !self.begun { text.trim_start() } else { text };
        if text.is_empty() {
            return;
        }
        (self.begun, self.swallows) = (true, false);
        let link = self.fields.iter().rev().find_map(|field| match field {
            Field::Result(link) => link.clone(),
            Field::Instruction(_) => None,
        });
        let link = link.or_else(|| self.link.clone()).filter(|to| to.len() <= LINK).map(Cow::Owned);
        self.runs.push(Run::Words(Words { text: Cow::Owned(text.replace(['\r', '\n'], " ")), style, link }));
    }

    /// Adds a tab: a space, whatever white space stands beside it.
    pub fn tab(&mut self, style: Style) {
        if self.begun && !self.swallows {
            self.words(" ", style);
            self.swallows = true;
        }
    }

    /// Adds a line break.
    pub fn line_break(&mut self, style: Style) {
        if self.begun && !self.in_instruction() {
            self.runs.push(Run::Words(Words { text: Cow::Borrowed("\n"), style, link: None }));
            self.swallows = true;
        }
    }

    /// Adds a footnote mark.
    pub fn mark(&mut self, label: &str, repeats: bool) {
        (self.begun, self.swallows) = (true, false);
        self.runs.push(Run::Mark { label: Cow::Owned(label.to_owned()), repeats });
    }

    /// A field begins, is separated from its result, or ends.
    pub fn field(&mut self, what: &str) {
        match what {
            "begin" => self.fields.push(Field::Instruction(String::new())),
            "separate" => {
                if let Some(field) = self.fields.last_mut() {
                    let link = match field {
                        Field::Instruction(words) => hyperlink(words),
                        Field::Result(_) => None,
                    };
                    *field = Field::Result(link);
                }
            }
            _ => drop(self.fields.pop()),
        }
    }

    /// Adds to the instruction of a field.
    pub fn instruction(&mut self, text: &str) {
        if let Some(Field::Instruction(words)) = self.fields.last_mut() {
            words.push_str(text);
        }
    }

    fn in_instruction(&self) -> bool {
        self.fields.iter().any(|field| matches!(field, Field::Instruction(_)))
    }

    /// Takes the words that were gathered and begins anew; a field may go on in the next paragraph.
    pub fn take(&mut self) -> Vec<Run<'static>> {
        (self.begun, self.swallows) = (false, false);
        let mut runs = std::mem::take(&mut self.runs);
        while let Some(Run::Words(words)) = runs.last_mut() {
            let len = words.text.trim_end().len();
            words.text.to_mut().truncate(len);
            if len > 0 {
                break;
            }
            runs.pop();
        }
        runs
    }
}

/// Where `HYPERLINK "https://…"` leads.
fn hyperlink(words: &str) -> Option<String> {
    let rest = words.trim_start().strip_prefix("HYPERLINK")?;
    let (_, rest) = rest.split_once('"')?;
    Some(rest.split_once('"')?.0.to_owned())
}
