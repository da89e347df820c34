//! How operative paragraphs open, and whether they are numbered.

use crate::rule::RuleDef;

mod operative_single_numbered;
mod operative_unnumbered;

/// The rules of this family.
pub static RULES: &[&RuleDef] = &[&operative_single_numbered::RULE, &operative_unnumbered::RULE];
