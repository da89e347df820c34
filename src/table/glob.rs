//! Globs over paths, with the meaning they have in `.gitignore`.

use std::path::Path;

use ignore::gitignore::{Gitignore, GitignoreBuilder};

/// A glob as in `.gitignore`: `*.md` and `old` match at any depth, `drafts/*.md` and `/a.md` from the folder of the
/// `lint-rules.toml`; a glob that matches a folder matches all that is in it.
#[derive(Clone, Debug)]
pub(super) struct Glob {
    words: String,
    matcher: Gitignore,
}

impl Glob {
    /// Compiles a glob; the error says what is wrong with it.
    pub(super) fn new(words: &str) -> Result<Self, String> {
        if words.trim().is_empty() {
            return Err("it is empty".to_owned());
        }
        if words.starts_with('!') {
            return Err("it begins with “!”".to_owned());
        }
        let mut builder = GitignoreBuilder::new("");
        builder.allow_unclosed_class(false);
        // `#` begins a comment in .gitignore and nothing here.
        let line = if words.starts_with('#') { format!("\\{words}") } else { words.to_owned() };
        builder.add_line(None, &line).map_err(reason)?;
        let matcher = builder.build().map_err(reason)?;
        Ok(Self { words: words.to_owned(), matcher })
    }

    /// The glob as written.
    pub(super) fn as_str(&self) -> &str {
        &self.words
    }

    /// Whether it matches a path under `root`, or a folder in which that path is.
    pub(super) fn matches(&self, root: &Path, path: &Path, is_dir: bool) -> bool {
        path.strip_prefix(root).is_ok_and(|inner| self.matcher.matched_path_or_any_parents(inner, is_dir).is_ignore())
    }
}

/// What is wrong, without the glob itself.
fn reason(error: ignore::Error) -> String {
    match error {
        ignore::Error::Glob { err, .. } => err,
        other => other.to_string(),
    }
}
