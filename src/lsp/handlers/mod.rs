//! What the client asks: each handler converts the question, asks one function of [`crate::ide`], and converts the
//! answer. One file a group of requests.

pub mod actions;
pub mod commands;
pub mod completion;
pub mod diagnostics;
pub mod export;
pub mod folding;
pub mod format;
pub mod hints;
pub mod hover;
pub mod lens;
pub mod links;
pub mod navigate;
pub mod rename;
pub mod selection;
pub mod survey;
pub mod symbols;
mod table_line;
pub mod tokens;
