//! A piece of text that is looked for.

use std::sync::OnceLock;

use memchr::memmem::Finder;

/// Letters that are looked for in many texts: what the search needs is prepared once, and not for each of them.
pub(crate) struct Needle {
    letters: &'static str,
    finder: OnceLock<Finder<'static>>,
}

impl Needle {
    /// A search for these letters.
    pub const fn new(letters: &'static str) -> Self {
        Self { letters, finder: OnceLock::new() }
    }

    /// What is looked for.
    pub const fn letters(&self) -> &'static str {
        self.letters
    }

    /// Whether a text holds the letters.
    pub fn is_in(&self, text: &str) -> bool {
        self.find(text.as_bytes()).is_some()
    }

    /// Where the letters stand in a text, in bytes, in order; places do not overlap.
    pub fn places(&self, text: &str) -> impl Iterator<Item = usize> {
        let mut from = 0;
        std::iter::from_fn(move || {
            let at = from + self.find(&text.as_bytes()[from..])?;
            from = at + self.letters.len();
            Some(at)
        })
    }

    fn find(&self, text: &[u8]) -> Option<usize> {
        self.finder.get_or_init(|| Finder::new(self.letters)).find(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_once() {
        let needle = Needle::new("tide");
        assert_eq!(needle.places("tidetide, tides").collect::<Vec<_>>(), [0, 4, 10]);
        assert!(needle.is_in("ebb tide") && !needle.is_in("ebb"));
    }
}
