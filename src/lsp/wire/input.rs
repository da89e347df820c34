//! The input of the framework: what came in, frame by frame, repaired.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, ReadBuf};

use super::frames::Frames;

/// How many bytes are here that were not read yet: while there are any, what would be published is soon out of date.
#[derive(Clone, Debug, Default)]
pub struct Backlog(Arc<AtomicUsize>);

impl Backlog {
    /// Whether more input is at hand.
    pub fn is_empty(&self) -> bool {
        self.0.load(Ordering::Relaxed) == 0
    }

    pub(super) fn add(&self, bytes: usize) {
        self.0.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(super) fn take(&self, bytes: usize) {
        self.0.fetch_sub(bytes, Ordering::Relaxed);
    }
}

/// Reads from a stream, in whole frames that are messages.
pub struct Input<I, Complain> {
    from: I,
    frames: Frames,
    chunk: Box<[u8]>,
    /// Repaired frames, of which the first `given` bytes are gone.
    ready: Vec<u8>,
    given: usize,
    backlog: Backlog,
    complain: Complain,
}

impl<I, Complain: FnMut(String)> Input<I, Complain> {
    /// An input from a stream; `complain` hears what had to be dropped.
    pub fn new(from: I, backlog: Backlog, complain: Complain) -> Self {
        let chunk = vec![0; 1 << 16].into();
        Self { from, frames: Frames::default(), chunk, ready: Vec::new(), given: 0, backlog, complain }
    }
}

impl<I: AsyncRead + Unpin, Complain: FnMut(String) + Unpin> AsyncRead for Input<I, Complain> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        while this.given == this.ready.len() {
            this.ready.clear();
            this.given = 0;
            let mut chunk = ReadBuf::new(&mut this.chunk);
            ready!(Pin::new(&mut this.from).poll_read(cx, &mut chunk))?;
            if chunk.filled().is_empty() {
                return Poll::Ready(Ok(()));
            }
            this.frames.push(chunk.filled(), &mut this.ready);
            this.backlog.add(this.ready.len());
            this.frames.complaints.drain(..).for_each(&mut this.complain);
        }
        let given = buf.remaining().min(this.ready.len() - this.given);
        buf.put_slice(&this.ready[this.given..this.given + given]);
        this.given += given;
        this.backlog.take(given);
        Poll::Ready(Ok(()))
    }
}
