//! Writes a file so that a reader sees the old text or the new one, whatever happens in between.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::input::shown;
use super::status::Error;

/// Replaces the contents of an existing file; a link is followed to its target, permissions are kept.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    let target = fs::canonicalize(path)?;
    // A rename would replace even a file that is protected against writing.
    OpenOptions::new().write(true).open(&target)?;
    let folder = target.parent().unwrap_or(Path::new("."));
    let mut temporary = tempfile::Builder::new().prefix(".resolint-").tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().set_permissions(metadata.permissions())?;
    temporary.as_file().sync_all()?;
    temporary.persist(&target).map_err(|failed| failed.error)?;
    // The new name is durable once the folder is; a system that cannot sync folders has its own ways.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Writes what was made of the file `input` to another file.
pub fn write_beside(output: &Path, input: &Path, bytes: &[u8]) -> Result<(), Error> {
    let is_input = fs::canonicalize(output).is_ok_and(|output| fs::canonicalize(input).is_ok_and(|it| it == output));
    if is_input {
        return Err(Error(format!("{} is what was read; name another file with --output", shown(output))));
    }
    fs::write(output, bytes).map_err(|cause| Error::file("write", &shown(output), &cause))
}
