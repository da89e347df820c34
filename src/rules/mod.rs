//! The rules: one folder a family, one file a rule.

use crate::rule::RuleDef;

/// Every rule, in the order of families.
pub static RULES: &[&RuleDef] = &[];
