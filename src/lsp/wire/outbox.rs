//! What goes to the client: one queue of whole frames, written by whoever drains it.

use std::io::{self, Write};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::sync::{Notify, mpsc};

/// The queue. It never refuses: answers are as many as requests, and the publisher asks [`Outbox::below`] first.
#[derive(Clone)]
pub struct Outbox {
    queue: mpsc::UnboundedSender<Vec<u8>>,
    load: Arc<Load>,
}

#[derive(Default)]
struct Load {
    bytes: AtomicUsize,
    written: Notify,
}

impl Load {
    fn wrote(&self, bytes: usize) {
        self.bytes.fetch_sub(bytes, Ordering::Relaxed);
        self.written.notify_waiters();
    }
}

/// The other end of the queue.
pub struct Drain {
    queue: mpsc::UnboundedReceiver<Vec<u8>>,
    load: Arc<Load>,
}

impl Outbox {
    /// A queue and its other end.
    pub fn new() -> (Self, Drain) {
        let (sender, receiver) = mpsc::unbounded_channel();
        let load = Arc::new(Load::default());
        (Self { queue: sender, load: Arc::clone(&load) }, Drain { queue: receiver, load })
    }

    /// Queues a frame.
    pub fn send(&self, frame: Vec<u8>) {
        self.load.bytes.fetch_add(frame.len(), Ordering::Relaxed);
        let len = frame.len();
        if self.queue.send(frame).is_err() {
            // The client hears nothing any more; its silence ends the session elsewhere.
            self.load.wrote(len);
        }
    }

    /// Waits until at most this many bytes are queued.
    pub async fn below(&self, bytes: usize) {
        loop {
            let written = self.load.written.notified();
            tokio::pin!(written);
            written.as_mut().enable();
            if self.load.bytes.load(Ordering::Relaxed) <= bytes {
                return;
            }
            written.await;
        }
    }
}

impl AsyncWrite for Outbox {
    /// The framework writes whole frames at a time, since all it writes is taken.
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.send(buf.to_vec());
        Poll::Ready(Ok(buf.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

impl Drain {
    /// Writes what is queued to a stream until either ends.
    pub async fn into_stream(mut self, mut output: impl AsyncWrite + Unpin) {
        while let Some(frame) = self.queue.recv().await {
            let written = async {
                output.write_all(&frame).await?;
                output.flush().await
            };
            if written.await.is_err() {
                break;
            }
            self.load.wrote(frame.len());
        }
        self.close();
    }

    /// The same on a thread of its own.
    pub fn into_blocking(mut self, mut output: impl Write) {
        while let Some(frame) = self.queue.blocking_recv() {
            if output.write_all(&frame).and_then(|()| output.flush()).is_err() {
                break;
            }
            self.load.wrote(frame.len());
        }
        self.close();
    }

    /// Forgets what nobody will read.
    fn close(mut self) {
        self.queue.close();
        while let Ok(frame) = self.queue.try_recv() {
            self.load.wrote(frame.len());
        }
        self.load.bytes.store(0, Ordering::Relaxed);
        self.load.written.notify_waiters();
    }
}

/// A message with its header, which goes before it in place: long messages are not copied.
pub fn frame(mut body: String) -> Vec<u8> {
    let header = format!("Content-Length: {}\r\n\r\n", body.len());
    body.insert_str(0, &header);
    body.into_bytes()
}
