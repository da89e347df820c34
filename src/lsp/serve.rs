//! Sessions over standard input and output, over a port of this machine, and over any streams.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tower_lsp_server::LspService;

use super::ordered::Ordered;
use super::publisher::Publisher;
use super::server::Server;
use super::session::Session;
use super::wire::{Backlog, Input, Outbox, reader, write_from};

/// How many requests run at a time: with few, those that take long would leave a cancellation unread.
const AT_A_TIME: usize = 64;
/// How long the last words to the client may take.
const FAREWELL: Duration = Duration::from_secs(1);

/// Serves an editor over standard input and output. Tells whether it took its leave as it should.
///
/// # Errors
/// Where the system gives no threads.
pub fn stdio() -> io::Result<bool> {
    let (outbox, drain) = Outbox::new();
    let backlog = Backlog::default();
    write_from(drain)?;
    let input = reader(backlog.clone())?;
    block_on(async { Ok(session(input, backlog, outbox).await) })
}

/// Serves the first editor that connects to a port, which is open to this machine only. With port 0 the system chooses;
/// `opened` hears which it is.
///
/// # Errors
/// Where the port cannot be opened.
pub fn port(port: u16, opened: impl FnOnce(SocketAddr)) -> io::Result<bool> {
    block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        opened(listener.local_addr()?);
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let (input, output) = stream.into_split();
        Ok(serve(input, output).await)
    })
}

/// Serves an editor over two streams, inside a runtime. Tells whether it took its leave as it should.
pub async fn serve(
    input: impl AsyncRead + Unpin + Send + 'static,
    output: impl AsyncWrite + Unpin + Send + 'static,
) -> bool {
    let (outbox, drain) = Outbox::new();
    let writer = tokio::spawn(drain.into_stream(output));
    let orderly = session(input, Backlog::default(), outbox).await;
    writer.abort();
    orderly
}

fn block_on(work: impl Future<Output = io::Result<bool>>) -> io::Result<bool> {
    let runtime: Runtime = Builder::new_current_thread().enable_all().build()?;
    let orderly = runtime.block_on(work);
    // A check of the workspace that nobody waits for any more does not hold up the end.
    runtime.shutdown_background();
    orderly
}

async fn session(input: impl AsyncRead + Unpin, backlog: Backlog, outbox: Outbox) -> bool {
    let session = Arc::new(Session::default());
    let mut publisher = None;
    let (service, socket) = LspService::new(|client| {
        publisher = Some(Publisher::new(Arc::clone(&session), client, outbox.clone(), backlog.clone()));
        Server::new(Arc::clone(&session))
    });
    let publisher = publisher.map(|publisher| tokio::spawn(publisher.run()));
    let complaints = Arc::clone(&session);
    let input = Input::new(input, backlog, move |words| complaints.log(words));
    let service = Ordered::new(service, Arc::clone(&session));
    let serving =
        tower_lsp_server::Server::new(input, outbox.clone(), socket).concurrency_level(AT_A_TIME).serve(service);
    tokio::select! {
        () = serving => {}
        () = session.over.notified() => {}
    }
    if let Some(publisher) = publisher {
        publisher.abort();
    }
    // A client that reads no more is not waited for.
    let _ = tokio::time::timeout(FAREWELL, outbox.below(0)).await;
    session.was_shut_down()
}
