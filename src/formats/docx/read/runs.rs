//! What stands inside a paragraph.

use super::blocks::Reader;
use super::styles::{Letters, switch};
use crate::formats::line::Line;
use crate::formats::xml::Element;

impl Reader<'_> {
    /// Gathers what stands inside an element; `below` is how the paragraph's style sets letters.
    pub fn inline(&mut self, element: &Element, below: Letters, line: &mut Line) {
        for child in element.elements() {
            match child.name() {
                "r" => self.run(child, below, line),
                "hyperlink" => {
                    let to = child.attribute("id").and_then(|id| self.links.get(&id).cloned());
                    let outer = std::mem::replace(&mut line.link, to);
                    self.inline(child, below, line);
                    line.link = outer;
                }
                "ins" | "moveTo" => {
                    self.inserted += 1;
                    self.inline(child, below, line);
                }
                "del" | "moveFrom" => self.deleted += 1,
                "smartTag" | "customXml" | "fldSimple" | "dir" | "bdo" | "sdtContent" | "sdt" => {
                    self.inline(child, below, line);
                }
                "oMath" | "oMathPara" => line.words(&child.text(), below.style()),
                _ => {}
            }
        }
    }

    fn run(&mut self, run: &Element, below: Letters, line: &mut Line) {
        let properties = run.child("rPr");
        let named = properties.and_then(|properties| properties.child("rStyle")?.attribute("val"));
        let hidden = properties.and_then(|properties| switch(properties, "vanish"));
        if hidden.unwrap_or_else(|| self.styles.hides(named.as_deref())) {
            return;
        }
        let letters = properties.map(Letters::of).unwrap_or_default();
        let style = letters.over(self.styles.letters(named.as_deref())).over(below).style();
        let mut marked = false;
        for child in run.elements() {
            match child.name() {
                // After a mark of the author's own choice comes its text, which our numbers replace.
                "t" if marked => {}
                "t" => {
                    let text = child.text();
                    let keeps = child.attribute("space").is_some_and(|space| space == "preserve");
                    line.words(if keeps { &text } else { text.trim() }, style);
                }
                "tab" | "ptab" => line.tab(style),
                "br" if child.attribute("type").is_some_and(|kind| kind != "textWrapping") => {}
                "br" | "cr" => line.line_break(style),
                "noBreakHyphen" => line.words("\u{2011}", style),
                "sym" => {
                    let code = child.attribute("char").and_then(|code| u32::from_str_radix(&code, 16).ok());
                    // Fonts of symbols use the private area, where nobody can tell what is shown.
                    let c = code.filter(|code| !(0xE000..0xF900).contains(code)).and_then(char::from_u32);
                    line.words(c.unwrap_or('\u{fffd}').encode_utf8(&mut [0; 4]), style);
                }
                kind @ ("footnoteReference" | "endnoteReference") => {
                    marked = child.attribute("customMarkFollows").is_some();
                    let kind = if kind.starts_with('f') { "footnote" } else { "endnote" };
                    let number = self.call(kind, child.attribute("id").unwrap_or_default());
                    line.mark(&number.0.to_string(), number.1);
                }
                "fldChar" => line.field(&child.attribute("fldCharType").unwrap_or_default()),
                "instrText" => line.instruction(&child.text()),
                "drawing" | "pict" | "AlternateContent" | "object" => {
                    self.boxes += usize::from(child.find("txbxContent").is_some());
                }
                _ => {}
            }
        }
    }
}
