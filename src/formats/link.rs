//! Where links lead.

/// Whether a link leads to a page or an address, and runs nothing.
pub fn is_harmless(to: &str) -> bool {
    let scheme = to.split([':', '/', '?', '#']).next().unwrap_or("");
    let names_none = !to[scheme.len()..].starts_with(':');
    names_none || ["http", "https", "mailto"].iter().any(|one| scheme.eq_ignore_ascii_case(one))
}
