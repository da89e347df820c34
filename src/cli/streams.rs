//! Standard output and standard error: locked and buffered once, coloured where wanted.

use std::io::{self, BufWriter, Write};

use anstream::{AutoStream, ColorChoice};

use super::args::Color;
use super::render::printable;
use super::status::Error;

/// The two streams of a run.
pub struct Streams {
    /// What was asked for.
    pub out: Output,
    /// Everything else.
    pub err: Output,
}

impl Streams {
    /// The streams of this process.
    pub fn new(color: Color) -> Self {
        let out = wants_color(color, AutoStream::choice(&io::stdout()));
        let err = wants_color(color, AutoStream::choice(&io::stderr()));
        Self {
            out: Output::new(
                if out { Box::new(AutoStream::always(io::stdout().lock())) } else { Box::new(io::stdout().lock()) },
                out,
            ),
            err: Output::new(
                if err { Box::new(AutoStream::always(io::stderr().lock())) } else { Box::new(io::stderr().lock()) },
                err,
            ),
        }
    }

    /// Says on standard error why something cannot be done.
    pub fn complain(&mut self, words: impl std::fmt::Display) {
        let label = if self.err.color { "\x1b[1;31merror:\x1b[0m" } else { "error:" };
        // Of several errors in one file each has a line of its own.
        for line in words.to_string().lines() {
            self.tell(format_args!("{label} {}", printable(line)));
        }
    }

    /// Says something on standard error.
    pub fn tell(&mut self, words: impl std::fmt::Display) {
        // There is no third stream on which to say that this one failed.
        let _ = writeln!(self.err, "{words}");
    }

    /// Hands everything to the system.
    pub fn finish(&mut self) -> io::Result<()> {
        let out = self.out.flush();
        if let Err(cause) = &out {
            self.complain(Error::writing(cause));
        }
        let _ = self.err.flush();
        out
    }
}

fn wants_color(color: Color, detected: ColorChoice) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => detected != ColorChoice::Never,
    }
}

/// A buffered stream that takes a closed pipe for the reader's wish to hear no more.
///
/// `resolint check | head` must end quietly, with the status that the findings deserve.
pub struct Output {
    to: BufWriter<Box<dyn Write>>,
    closed: bool,
    /// Whether what is written may carry colours.
    pub color: bool,
}

impl Output {
    /// An output to anything that can be written to.
    pub fn new(to: Box<dyn Write>, color: bool) -> Self {
        Self { to: BufWriter::with_capacity(1 << 16, to), closed: false, color }
    }

    fn unless_closed(&mut self, result: io::Result<()>) -> io::Result<()> {
        // After any failure nothing more is tried, so that a full disk is complained of once.
        self.closed = result.is_err();
        match result {
            Err(cause) if cause.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.closed {
            return Ok(());
        }
        let result = self.to.write_all(bytes);
        self.unless_closed(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.closed {
            return Ok(());
        }
        let result = self.to.flush();
        self.unless_closed(result)
    }
}
