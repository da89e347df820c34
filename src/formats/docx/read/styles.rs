//! What styles say, each with what it takes from the style it is based on.

use std::collections::HashMap;

use crate::formats::sheet::Style;
use crate::formats::xml::Element;

/// How far a style is followed to those it is based on.
const CHAIN: usize = 16;

/// The styles of a file by their identifiers.
#[derive(Default)]
pub struct Styles {
    by_id: HashMap<String, Says>,
}

/// What a style says itself.
#[derive(Clone, Default)]
struct Says {
    based_on: Option<String>,
    letters: Letters,
    outline: Option<u8>,
    list: ListPlace,
    hidden: Option<bool>,
}

/// How letters are set, where anything is said of it.
#[derive(Clone, Copy, Default)]
pub struct Letters {
    italic: Option<bool>,
    bold: Option<bool>,
    underline: Option<bool>,
    raised: Option<bool>,
    lowered: Option<bool>,
}

/// In which list a paragraph stands and at which level, where anything is said of it.
#[derive(Clone, Default)]
pub struct ListPlace {
    /// The identifier of the list; `0` is none.
    pub list: Option<String>,
    /// The level from 0.
    pub level: Option<usize>,
}

impl Letters {
    /// What the properties of a run or style say.
    pub fn of(properties: &Element) -> Self {
        let raised = properties.child("vertAlign").and_then(|one| one.attribute("val"));
        Self {
            italic: switch(properties, "i"),
            bold: switch(properties, "b"),
            underline: properties.child("u").map(|one| one.attribute("val").is_none_or(|value| value != "none")),
            raised: raised.as_deref().map(|value| value == "superscript"),
            lowered: raised.as_deref().map(|value| value == "subscript"),
        }
    }

    /// This, and what is said below where this says nothing.
    pub fn over(self, below: Self) -> Self {
        Self {
            italic: self.italic.or(below.italic),
            bold: self.bold.or(below.bold),
            underline: self.underline.or(below.underline),
            raised: self.raised.or(below.raised),
            lowered: self.lowered.or(below.lowered),
        }
    }

    /// This without bold: a style that sets a whole paragraph in bold says nothing about its words.
    pub fn without_bold(self) -> Self {
        Self { bold: None, ..self }
    }

    /// As a style of words; what nothing is said of is off.
    pub fn style(self) -> Style {
        let on = |said: Option<bool>| said.unwrap_or(false);
        Style {
            italic: on(self.italic),
            bold: on(self.bold),
            underline: on(self.underline),
            raised: on(self.raised),
            lowered: on(self.lowered),
        }
    }
}

/// A property that is on unless it says that it is off.
pub fn switch(properties: &Element, name: &str) -> Option<bool> {
    let value = properties.child(name)?.attribute("val");
    Some(!matches!(value.as_deref(), Some("0" | "false" | "off" | "none")))
}

impl ListPlace {
    /// What the properties of a paragraph or style say.
    pub fn of(properties: Option<&Element>) -> Self {
        let numbers = properties.and_then(|properties| properties.child("numPr"));
        let value = |name| numbers.and_then(|numbers| numbers.child(name)).and_then(|one| one.attribute("val"));
        Self { list: value("numId"), level: value("ilvl").and_then(|level| level.parse().ok()) }
    }
}

impl Styles {
    /// Reads the part.
    pub fn of(root: &Element) -> Self {
        let mut by_id = HashMap::new();
        for style in root.elements().filter(|element| element.name() == "style") {
            let Some(id) = style.attribute("styleId") else { continue };
            let paragraph = style.child("pPr");
            let name = style.child("name").and_then(|name| name.attribute("val")).unwrap_or_default();
            let outline = paragraph.and_then(outline).or_else(|| heading_name(&name));
            let run = style.child("rPr");
            by_id.insert(
                id,
                Says {
                    based_on: style.child("basedOn").and_then(|one| one.attribute("val")),
                    letters: run.map(Letters::of).unwrap_or_default(),
                    outline,
                    list: ListPlace::of(paragraph),
                    hidden: run.and_then(|run| switch(run, "vanish")),
                },
            );
        }
        Self { by_id }
    }

    /// A style and those it is based on, the nearest first.
    fn chain(&self, id: Option<&str>) -> impl Iterator<Item = &Says> {
        let mut next = id.and_then(|id| self.by_id.get(id));
        std::iter::from_fn(move || {
            let style = next?;
            next = style.based_on.as_deref().and_then(|id| self.by_id.get(id));
            Some(style)
        })
        .take(CHAIN)
    }

    /// How a style sets letters.
    pub fn letters(&self, id: Option<&str>) -> Letters {
        self.chain(id).fold(Letters::default(), |said, style| said.over(style.letters))
    }

    /// The level of headings in a style, from 1.
    pub fn outline(&self, id: Option<&str>) -> Option<u8> {
        self.chain(id).find_map(|style| style.outline)
    }

    /// Where a style puts a paragraph in a list.
    pub fn list(&self, id: Option<&str>) -> ListPlace {
        self.chain(id).fold(ListPlace::default(), |said, style| ListPlace {
            list: said.list.or_else(|| style.list.list.clone()),
            level: said.level.or(style.list.level),
        })
    }

    /// Whether a style hides words.
    pub fn hides(&self, id: Option<&str>) -> bool {
        self.chain(id).find_map(|style| style.hidden).unwrap_or(false)
    }
}

/// The level of headings that the properties of a paragraph say, from 1.
pub fn outline(properties: &Element) -> Option<u8> {
    let level: u8 = properties.child("outlineLvl")?.attribute("val")?.parse().ok()?;
    (level < 9).then(|| level.min(5) + 1)
}

/// The level of a style that is called `heading 2` or `Title`.
fn heading_name(name: &str) -> Option<u8> {
    let name = name.to_ascii_lowercase();
    match name.strip_prefix("heading ") {
        Some(level) => level.parse::<u8>().ok().filter(|level| *level > 0).map(|level| level.min(6)),
        None => (name == "title").then_some(1),
    }
}
