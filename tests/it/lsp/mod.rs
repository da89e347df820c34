//! The language server, over streams in memory and as a process.

pub mod client;
mod config;
mod diagnostics;
mod encodings;
mod frames;
mod order;
mod process;
mod same;
mod silent;
mod survey;
