//! Ends the session when the editor is gone that started it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::session::Session;

/// How often the editor is looked for.
const EVERY: Duration = Duration::from_secs(2);

/// Watches the process that the client says it is. One that cannot be seen from the start, as from inside a container,
/// is not watched; the end of the input tells then.
pub fn watch(process: Option<u32>, session: &Arc<Session>) {
    let Some(process) = process.and_then(Process::seen) else { return };
    let session = Arc::clone(session);
    tokio::spawn(async move {
        while process.lives() {
            tokio::time::sleep(EVERY).await;
        }
        session.end();
    });
}

/// How a process is recognized.
enum Process {
    /// By its entry among the processes.
    Listed(PathBuf),
    /// By being our parent: when it dies, another becomes that.
    #[cfg(unix)]
    Parent(u32),
}

impl Process {
    fn seen(id: u32) -> Option<Self> {
        let entry = PathBuf::from(format!("/proc/{id}"));
        if entry.is_dir() {
            return Some(Process::Listed(entry));
        }
        #[cfg(unix)]
        if std::os::unix::process::parent_id() == id {
            return Some(Process::Parent(id));
        }
        None
    }

    fn lives(&self) -> bool {
        match self {
            Process::Listed(entry) => entry.is_dir(),
            #[cfg(unix)]
            Process::Parent(id) => std::os::unix::process::parent_id() == *id,
        }
    }
}
