//! Sessions in words: in which years they were or will be held.

use super::{Hover, Place};
use crate::syntax::ordinal;

/// When a session was or will be held, for the bodies whose sessions tell by their number.
pub(super) fn hover(place: &Place<'_>) -> Option<Hover> {
    let session = place
        .block
        .sessions
        .iter()
        .find(|session| place.touches(session.at.start as usize, session.at.end as usize))?;
    let body = session.body?;
    let name = ordinal::ordinals().get(usize::from(session.number))?;
    let page = format!("The {name} session of the {}: {}.", body.name(), body.when(session.number)?);
    Some(place.page(session.at.start as usize, session.at.end as usize, page))
}
