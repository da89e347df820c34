//! How a command ends.

use std::fmt;
use std::process::ExitCode;

/// The exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// 0: nothing that fails the run.
    Clean,
    /// 1: something that does.
    Found,
    /// 2: wrong usage, unreadable input, bad configuration or an internal fault.
    Failed,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(status as u8)
    }
}

/// Why a command cannot do its work: sentences with the file, the place and the way out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Error(pub String);

impl Error {
    /// An error of these words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// What the system says about output that it does not take.
    pub fn writing(cause: &std::io::Error) -> Self {
        Self(format!("cannot write the output: {}", in_words(cause)))
    }

    /// What could not be done to a file, and what the system says about it.
    pub fn file(doing: &str, name: &str, cause: &std::io::Error) -> Self {
        Self(format!("cannot {doing} {name}: {}", in_words(cause)))
    }
}

/// The system's reason without its error number.
fn in_words(cause: &std::io::Error) -> String {
    match cause.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        std::io::ErrorKind::IsADirectory => "it is a directory".to_owned(),
        _ => {
            let words = cause.to_string();
            match words.find(" (os error") {
                Some(end) => words[..end].to_lowercase(),
                None => words,
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Writing the output failed; a closed pipe never comes this far.
impl From<std::io::Error> for Error {
    fn from(cause: std::io::Error) -> Self {
        Self::writing(&cause)
    }
}
