//! Akoma Ntoso 3.0, the XML in which the United Nations publishes adopted texts (AKN4UN).
//!
//! A resolution is a `statement` with a preamble and a main body; a file with several texts, or none, is a `doc`.

mod read;
mod write;

pub use read::read;
pub use write::write;

/// The namespace.
pub const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// The language codes of Akoma Ntoso, by those of front matter.
const LANGUAGES: [(&str, &str); 6] =
    [("en", "eng"), ("fr", "fra"), ("es", "spa"), ("ru", "rus"), ("ar", "ara"), ("zh", "zho")];
