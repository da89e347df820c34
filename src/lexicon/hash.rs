//! The letters of a word as a number (FNV-1a).

/// The number of no letters.
pub(crate) const SEED: u32 = 0x811c_9dc5;

/// The number of letters with another behind them.
pub(crate) const fn step(number: u32, byte: u8) -> u32 {
    (number ^ byte as u32).wrapping_mul(0x0100_0193)
}
