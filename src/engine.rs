//! The rules of a table, built for each profile.

use crate::table::RuleTable;

/// The rules of a table, built for each profile when first needed.
pub struct Engine {
    table: RuleTable,
}

impl Engine {
    /// The engine of a table.
    pub fn new(table: RuleTable) -> Self {
        Self { table }
    }

    /// The table it was built from.
    pub fn table(&self) -> &RuleTable {
        &self.table
    }
}
