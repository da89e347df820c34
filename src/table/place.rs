//! Paths without the file system: absolute, and without `.` and `..`.

use std::path::{Component, Path, PathBuf};

/// The path without `.` and `..`, by its words alone: symbolic links are not followed.
pub(super) fn tidy(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(tidy.components().next_back(), Some(Component::Normal(_))) => {
                tidy.pop();
            }
            Component::ParentDir if tidy.has_root() => {}
            _ => tidy.push(component),
        }
    }
    tidy
}

/// The path from the root of the file system; a relative one is taken from the working directory.
pub(super) fn whole(path: &Path) -> PathBuf {
    tidy(&std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf()))
}

/// The folder of a file, from the root of the file system.
pub(super) fn folder(file: &Path) -> PathBuf {
    let mut folder = whole(file);
    folder.pop();
    folder
}
