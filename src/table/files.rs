//! Which files a walk over a folder takes.

use std::path::{Path, PathBuf};

use super::glob::Glob;
use super::place;

/// Ends of the names of files that a walk takes without being told.
const ENDINGS: [&str; 2] = [".resolution.md", ".unres"];

/// The globs of `include` and `exclude`.
#[derive(Clone, Debug, Default)]
pub(super) struct Files {
    /// The folder the globs start from.
    pub(super) root: PathBuf,
    /// What a walk takes besides.
    pub(super) include: Vec<Glob>,
    /// What a walk leaves out.
    pub(super) exclude: Vec<Glob>,
}

impl Files {
    /// Whether a walk takes this file.
    pub(super) fn picks(&self, path: &Path) -> bool {
        let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
        let by_name = ENDINGS.iter().any(|ending| name.ends_with(ending));
        (by_name || self.any(&self.include, path, false)) && !self.excludes(path, false)
    }

    /// Whether a walk leaves out this file or folder.
    pub(super) fn excludes(&self, path: &Path, is_dir: bool) -> bool {
        self.any(&self.exclude, path, is_dir)
    }

    fn any(&self, globs: &[Glob], path: &Path, is_dir: bool) -> bool {
        if globs.is_empty() {
            return false;
        }
        let path = place::whole(path);
        globs.iter().any(|glob| glob.matches(&self.root, &path, is_dir))
    }
}
