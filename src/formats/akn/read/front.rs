//! What stands above the text.

use super::super::LANGUAGES;
use crate::formats::sheet::Front;
use crate::formats::xml::Element;

/// What the metadata and the cover page of the first document say.
pub fn front(root: &Element) -> Front {
    let mut front = Front::default();
    if let Some(work) = root.find("FRBRWork") {
        let date = work.child("FRBRdate").filter(|date| date.attribute("name").as_deref() != Some("unknown"));
        front.date = date.and_then(|date| date.attribute("date"));
    }
    let language = root.find("FRBRlanguage").and_then(|one| one.attribute("language"));
    let known = language.and_then(|code| LANGUAGES.iter().find(|(_, three)| *three == code));
    front.lang = known.map(|(two, _)| (*two).to_owned());
    if let Some(cover) = root.find("coverPage") {
        front.symbol = words(cover.find("docNumber"));
        front.session = words(cover.find("session"));
        gather(cover, &mut front);
    }
    front
}

fn gather(element: &Element, front: &mut Front) {
    for child in element.elements() {
        match child.name() {
            "docAuthority" if child.attribute("refersTo").as_deref() == Some("#issuingBody") => {
                front.organ = words(Some(child));
            }
            "inline" if child.attribute("name").as_deref() == Some("agenda item") => {
                let line = words(Some(child)).unwrap_or_default();
                let item = ["Agenda item ", "Agenda items "].iter().find_map(|start| line.strip_prefix(start));
                front.agenda_item = Some(item.unwrap_or(&line).to_owned()).filter(|item| !item.is_empty());
            }
            _ => gather(child, front),
        }
    }
}

fn words(element: Option<&Element>) -> Option<String> {
    let text = element?.text().split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}
