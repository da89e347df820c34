//! Resolutions and decisions that the text cites.

use super::{Hover, Place};
use crate::ide::links;
use crate::registry::{Adopted, Registry};
use crate::syntax::citation::Citation;
use crate::syntax::{Organ, date};

/// What a cited number is: when it was adopted and under which title, with a link to the document.
pub(super) fn hover(place: &Place<'_>) -> Option<Hover> {
    let cited = &place.block.citations;
    let one = cited.iter().find(|one| place.touches(one.at.start as usize, one.at.end as usize))?;
    let page = page(one, place.document.engine().table().registry());
    Some(place.page(one.at.start as usize, one.at.end as usize, page))
}

fn page(cited: &Citation, registry: &Registry) -> String {
    let owner = cited.organ.and_then(Organ::name).map(|name| &name[4..]);
    let what = if cited.decision { "Decision" } else { "Resolution" };
    let mut page = match owner {
        Some(owner) => format!("**{what} {}** of the {owner}", cited.number),
        None => format!("**{what} {}**", cited.number),
    };
    let known = cited.organ.filter(|_| !cited.decision).and_then(|organ| registry.cited(organ, cited.number));
    if let Some(date) = cited.date.filter(|date| known.is_none_or(|known| known.date != *date)) {
        page.push_str(&format!(", cited with the date {}", date::written(date)));
    }
    if let Some(known) = known {
        page.push_str(&adopted(&known, registry));
    }
    if let Some(symbol) = links::symbol_of(cited) {
        page.push_str(&format!("\n\n[{symbol}](https://docs.un.org/en/{symbol})"));
    }
    page
}

/// When it was adopted, how sure that is, and the title.
fn adopted(known: &Adopted, registry: &Registry) -> String {
    let title = registry.title(known).map_or(String::new(), |title| format!("\n\n{title}"));
    format!("\n\nAdopted on {} (this date is {}).{title}", date::written(known.date), known.confidence.words())
}
