//! XML as a tree, within limits that no honest document meets.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::problem::Problem;

/// How deep elements may be nested.
const DEPTH: usize = 256;
/// How many elements and pieces of text a document may have.
const NODES: usize = 1_000_000;

/// An element.
pub struct Element<'a> {
    start: BytesStart<'a>,
    /// What stands inside, in order.
    pub children: Vec<Node<'a>>,
}

/// An element or a piece of text.
pub enum Node<'a> {
    /// An element.
    Element(Element<'a>),
    /// Text.
    Text(Cow<'a, str>),
}

impl Element<'_> {
    /// The name without prefix.
    pub fn name(&self) -> &str {
        self.start.local_name().into_inner()
    }

    /// The value of an attribute by its name without prefix.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.start.attributes();
        let found = attributes.with_checks(false).flatten().find(|one| one.key.local_name().into_inner() == name)?;
        let value = found.normalized_value(XmlVersion::Implicit1_0);
        Some(value.map_or_else(|_| found.value.clone().into_owned(), Cow::into_owned))
    }

    /// The elements directly inside.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of this name directly inside.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name() == name)
    }

    /// The first element of this name at any depth, itself included.
    pub fn find(&self, name: &str) -> Option<&Self> {
        if self.name() == name { Some(self) } else { self.elements().find_map(|element| element.find(name)) }
    }

    /// The text inside, at any depth.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.gather(&mut text);
        text
    }

    fn gather(&self, into: &mut String) {
        for node in &self.children {
            match node {
                Node::Element(element) => element.gather(into),
                Node::Text(text) => into.push_str(text),
            }
        }
    }
}

/// Reads a document.
///
/// # Errors
/// What is wrong with it, with the line.
pub fn parse(text: &str) -> Result<Element<'_>, Problem> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    let mut nodes = 0;
    loop {
        let before = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event().map_err(|error| broken(text, before, &error.to_string()))?;
        nodes += 1;
        if nodes > NODES || open.len() > DEPTH {
            return Err(Problem::new("its XML is too large or nested too deeply to be a document"));
        }
        let closed = match event {
            Event::Start(start) => {
                open.push(Element { start, children: Vec::new() });
                continue;
            }
            Event::Empty(start) => Some(Element { start, children: Vec::new() }),
            Event::End(_) => open.pop(),
            Event::Eof => break,
            Event::Text(words) => {
                add(&mut open, Node::Text(words.xml10_content()));
                continue;
            }
            Event::CData(words) => {
                add(&mut open, Node::Text(words.xml10_content()));
                continue;
            }
            Event::GeneralRef(name) => {
                let stands = match name.resolve_char_ref() {
                    Ok(Some(c)) => c.to_string().into(),
                    _ => entity(&name.into_inner()),
                };
                add(&mut open, Node::Text(stands));
                continue;
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => continue,
        };
        match (closed, open.last_mut()) {
            (Some(element), Some(parent)) => parent.children.push(Node::Element(element)),
            (Some(element), None) => root = root.or(Some(element)),
            (None, _) => {}
        }
    }
    match (root, open.last()) {
        (Some(root), None) => Ok(root),
        (_, Some(element)) => Err(Problem::new(format!("it ends inside <{}>", element.name()))),
        (None, None) => Err(Problem::new("it holds no XML")),
    }
}

fn add<'a>(open: &mut [Element<'a>], node: Node<'a>) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(node);
    }
}

/// What a named entity stands for; one that is not XML's own stands for itself, and nothing is looked up.
fn entity(name: &str) -> Cow<'static, str> {
    match name {
        "amp" => "&".into(),
        "lt" => "<".into(),
        "gt" => ">".into(),
        "quot" => "\"".into(),
        "apos" => "'".into(),
        other => format!("&{other};").into(),
    }
}

fn broken(text: &str, at: usize, words: &str) -> Problem {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    let line = memchr::memchr_iter(b'\n', before).count() + 1;
    Problem(format!("its XML is broken at line {line}: {words}"))
}
