//! Standard input and output, each on a thread of its own.
//!
//! The runtime's own would hand every read and write to a pool and wait for it, which costs more than a keystroke does.

use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::thread;

use tokio::io::{AsyncRead, ReadBuf};
use tokio::sync::mpsc;

use super::input::Backlog;
use super::outbox::Drain;

/// What a thread reads.
pub struct Reader {
    chunks: mpsc::Receiver<Vec<u8>>,
    current: Vec<u8>,
    given: usize,
    backlog: Backlog,
}

/// How many chunks are read ahead.
const AHEAD: usize = 16;

/// Starts to read standard input.
pub fn reader(backlog: Backlog) -> io::Result<Reader> {
    let (sender, chunks) = mpsc::channel(AHEAD);
    let read = backlog.clone();
    thread::Builder::new().name("stdin".to_owned()).spawn(move || {
        let mut input = io::stdin().lock();
        let mut chunk = vec![0; 1 << 16];
        loop {
            match input.read(&mut chunk) {
                Ok(0) => break,
                Ok(len) => {
                    read.add(len);
                    if sender.blocking_send(chunk[..len].to_vec()).is_err() {
                        break;
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => break,
            }
        }
    })?;
    Ok(Reader { chunks, current: Vec::new(), given: 0, backlog })
}

/// Starts to write to standard output what is queued.
pub fn write_from(drain: Drain) -> io::Result<()> {
    thread::Builder::new().name("stdout".to_owned()).spawn(move || drain.into_blocking(io::stdout().lock()))?;
    Ok(())
}

impl AsyncRead for Reader {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.given == this.current.len() {
            match ready!(this.chunks.poll_recv(cx)) {
                Some(chunk) => (this.current, this.given) = (chunk, 0),
                None => return Poll::Ready(Ok(())),
            }
        }
        let given = buf.remaining().min(this.current.len() - this.given);
        buf.put_slice(&this.current[this.given..this.given + given]);
        this.given += given;
        this.backlog.take(given);
        Poll::Ready(Ok(()))
    }
}
