//! The organ line and a whole resolution, at the beginning of a text.

use super::start::Start;
use super::{Proposal, ProposalKind};
use crate::ide::cursor::{self, Cursor};
use crate::syntax::{HeadingKind, Kind, Organ, Zone};
use crate::table::Profile;

/// The organs, each with the profile of its texts.
const ORGANS: [(Organ, Profile); 4] = [
    (Organ::GeneralAssembly, Profile::Ga),
    (Organ::SecurityCouncil, Profile::Sc),
    (Organ::HumanRightsCouncil, Profile::Hrc),
    (Organ::EconomicAndSocialCouncil, Profile::Ecosoc),
];

/// The organ lines and skeletons, where a text can begin.
pub(super) fn skeletons(cursor: &Cursor<'_>) -> Vec<Proposal> {
    let Some(start) = Start::read(cursor) else { return Vec::new() };
    if start.numbered || !start.open || !matches!(start.state.zone, Zone::Container | Zone::Title) {
        return Vec::new();
    }
    let Some(titled) = titled(cursor) else { return Vec::new() };
    let own = cursor::profile(cursor.document, cursor.offset);
    let mut organs = ORGANS;
    organs.sort_by_key(|(_, profile)| *profile != own);
    let lines = organs.iter().filter_map(|(organ, _)| {
        let name = organ.name()?;
        let label = format!("{name},");
        fits(&start, name).then(|| Proposal {
            filter: start.filter(&label),
            label,
            detail: Some("organ line".to_owned()),
            ..Proposal::new(ProposalKind::Skeleton, start.at, format!("*{name}*,\n\n"))
        })
    });
    let wholes = organs.iter().filter_map(|(organ, _)| {
        let name = organ.name()?;
        let label = format!("{name}: whole resolution");
        let (text, snippet) = filled(&template(*organ, name, titled));
        fits(&start, name).then(|| Proposal {
            filter: start.filter(&label),
            label,
            detail: Some("skeleton".to_owned()),
            documentation: Some(text.clone()),
            snippet: Some(snippet),
            ..Proposal::new(ProposalKind::Skeleton, start.at, text)
        })
    });
    lines.chain(wholes).collect()
}

/// Whether a title stands before the place; `None` where no text can begin.
fn titled(cursor: &Cursor<'_>) -> Option<bool> {
    let unit = cursor::unit(cursor.document, cursor.line_start.saturating_sub(1));
    let before = unit.iter().take_while(|(at, _)| *at < cursor.line_start).map(|(_, block)| block.kind);
    let last = before.filter(|kind| !matches!(kind, Kind::Blank | Kind::Comment)).last();
    match last {
        None | Some(Kind::FrontMatter) => Some(false),
        Some(Kind::Heading(kind)) => (kind != HeadingKind::Annex).then_some(true),
        _ => None,
    }
}

/// Whether what is typed begins the name, with or without its article.
fn fits(start: &Start, name: &str) -> bool {
    let name = name.to_lowercase();
    start.fit(&name) == Some(0) || start.fit(name.strip_prefix("the ").unwrap_or(&name)) == Some(0)
}

/// A whole resolution, with the places to be filled in between `{` and `}`.
fn template(organ: Organ, name: &str, titled: bool) -> String {
    let title = if titled { "" } else { "# {Title}\n\n" };
    let last = match organ {
        Organ::SecurityCouncil => "*Decides* to remain seized of the matter.",
        _ => "*Decides* {to consider the question again at its next session}.",
    };
    format!(
        "{title}*{name}*,\n\n\
         *Recalling* {{its previous resolutions on the question}},\n\n\
         *Noting* {{the facts that call for action}},\n\n\
         1. *Welcomes* {{what has been done}};\n\n\
         2. *Requests* {{the Secretary-General to report}};\n\n\
         3. {last}"
    )
}

/// A template as plain text and as a snippet.
fn filled(template: &str) -> (String, String) {
    let (mut text, mut snippet, mut places) = (String::new(), String::new(), 0);
    for piece in template.split('{') {
        match piece.split_once('}') {
            Some((words, rest)) => {
                places += 1;
                text.push_str(words);
                text.push_str(rest);
                snippet.push_str(&format!("${{{places}:{words}}}{rest}"));
            }
            None => {
                text.push_str(piece);
                snippet.push_str(piece);
            }
        }
    }
    snippet.push_str("$0");
    (text, snippet)
}
