//! Everything in the order in which it came.
//!
//! The framework runs handlers side by side, and one that waits before it changes a text mixes up the changes (measured:
//! 78 to 93 inversions in 300 edits). So texts change here, before the framework sees the message, and every request
//! is polled once here: handlers never wait, so each is answered from the text as it stood when the request came. Only
//! the check of a workspace, which runs on a thread of its own, goes on after that.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use futures::future::{BoxFuture, FutureExt, ready};
use tower::Service;
use tower_lsp_server::ExitedError;
use tower_lsp_server::jsonrpc::{Error, Id, Request, Response};

use super::session::Session;

/// The framework's service with the order kept.
pub struct Ordered<S> {
    inner: S,
    session: Arc<Session>,
}

impl<S> Ordered<S> {
    /// Keeps the order of what a service is asked.
    pub fn new(inner: S, session: Arc<Session>) -> Self {
        Self { inner, session }
    }
}

/// An answer, or nothing for a notification.
type Answer = Result<Option<Response>, ExitedError>;

impl<S> Service<Request> for Ordered<S>
where
    S: Service<Request, Response = Option<Response>, Error = ExitedError>,
    S::Future: Send + 'static,
{
    type Response = Option<Response>;
    type Error = ExitedError;
    type Future = BoxFuture<'static, Answer>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), ExitedError>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        if self.session.takes(request.method()) {
            let (method, _, params) = request.into_parts();
            let session = &self.session;
            // A panic is a fault of ours; the next message must find a server all the same.
            if catch_unwind(AssertUnwindSafe(|| session.take(&method, params.unwrap_or_default()))).is_err() {
                session.log(format!("{method} failed: a fault in resolint; the text may be out of step"));
            }
            return ready(Ok(None)).boxed();
        }
        if request.method() == "exit" {
            self.session.end();
        }
        let mut guarded = Guarded {
            method: request.method().to_owned(),
            id: request.id().cloned(),
            handler: Box::pin(self.inner.call(request)),
            session: Arc::clone(&self.session),
        };
        match guarded.poll_unpin(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => ready(answer).boxed(),
            Poll::Pending => guarded.boxed(),
        }
    }
}

/// A handler whose panic is an answer that says so.
struct Guarded<F> {
    method: String,
    id: Option<Id>,
    handler: Pin<Box<F>>,
    session: Arc<Session>,
}

impl<F: Future<Output = Answer>> Future for Guarded<F> {
    type Output = Answer;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Answer> {
        let this = self.get_mut();
        match catch_unwind(AssertUnwindSafe(|| this.handler.as_mut().poll(cx))) {
            Ok(polled) => polled,
            Err(_) => {
                this.session.log(format!("{} failed: a fault in resolint", this.method));
                Poll::Ready(Ok(this.id.take().map(|id| Response::from_error(id, Error::internal_error()))))
            }
        }
    }
}
