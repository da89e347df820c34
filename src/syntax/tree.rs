//! The blocks of a document, in pages, and how an edit renews a few of them.

use std::sync::Arc;

use rayon::prelude::*;

use super::block::{Block, Outlined};
use super::split::Splitter;
use super::state::State;
use crate::text::{self, Damage, SourceText};

/// The blocks of a document, whose texts one after another are the document.
///
/// Blocks store lengths, not places, so nothing after an edit is touched. They lie in pages with summed lengths, so
/// that finding a place does not walk the document.
#[derive(Clone, Debug, Default)]
pub struct BlockTree {
    pages: Vec<Page>,
    /// How many blocks have been read since the tree was made: the work done, for tests.
    pub blocks_read: usize,
}

#[derive(Clone, Debug, Default)]
struct Page {
    blocks: Vec<Arc<Block>>,
    /// Sum of the lengths of the blocks, in bytes.
    len: usize,
}

/// How many blocks a page holds after it was split.
const PAGE: usize = 64;

/// So many blocks are worth the trouble of more than one thread.
const MANY: usize = 100;

/// What an edit did to the tree.
#[derive(Clone, Debug)]
pub struct Change {
    /// Index of the first block that changed.
    pub first: usize,
    /// The blocks that went.
    pub removed: Vec<Arc<Block>>,
    /// The blocks that came in their place.
    pub added: Vec<Arc<Block>>,
}

impl BlockTree {
    /// Reads a whole text.
    pub fn read(source: &str) -> Self {
        let mut tree = BlockTree::default();
        let mut state = State::START;
        let mut outlined = Vec::new();
        for text in Splitter::new(text::lines(source), true) {
            let block = Outlined::read(text, state);
            state = block.exit();
            outlined.push(block);
        }
        let blocks: Vec<Arc<Block>> = if outlined.len() < MANY {
            outlined.into_iter().map(Outlined::filled_in).collect()
        } else {
            outlined.into_par_iter().map(Outlined::filled_in).collect()
        };
        tree.blocks_read = blocks.len();
        tree.pages = paged(blocks);
        tree
    }

    /// The blocks in order.
    pub fn blocks(&self) -> impl DoubleEndedIterator<Item = &Arc<Block>> {
        self.pages.iter().flat_map(|page| &page.blocks)
    }

    /// How many blocks there are.
    pub fn len(&self) -> usize {
        self.pages.iter().map(|page| page.blocks.len()).sum()
    }

    /// Whether there is no block.
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// The blocks from index `first` on, with the byte where each starts.
    pub fn from(&self, first: usize) -> impl Iterator<Item = (usize, &Arc<Block>)> {
        let mut skipped = 0;
        let mut start = 0;
        let mut page = 0;
        while page < self.pages.len() && skipped + self.pages[page].blocks.len() <= first {
            skipped += self.pages[page].blocks.len();
            start += self.pages[page].len;
            page += 1;
        }
        let mut at = start;
        self.pages[page.min(self.pages.len())..]
            .iter()
            .flat_map(|page| &page.blocks)
            .map(move |block| {
                let start = at;
                at += block.text.len();
                (start, block)
            })
            .skip(first - skipped)
    }

    /// Index and start of the block that holds the byte `offset`; of the last one for an offset at the end.
    pub fn locate(&self, offset: usize) -> Option<(usize, usize)> {
        let mut index = 0;
        let mut start = 0;
        let last = self.pages.len().checked_sub(1)?;
        for (i, page) in self.pages.iter().enumerate() {
            if offset >= start + page.len && i < last {
                index += page.blocks.len();
                start += page.len;
                continue;
            }
            for (j, block) in page.blocks.iter().enumerate() {
                let end = start + block.text.len();
                if offset < end || j + 1 == page.blocks.len() {
                    return Some((index, start));
                }
                index += 1;
                start = end;
            }
        }
        None
    }

    /// Reads again what an edit may have changed.
    ///
    /// The reading steps back one block, because a line may join the block before it, and goes on until it stands
    /// beyond the damage where an old block starts, with the state that this block was read in.
    pub fn edit(&mut self, source: &SourceText, damage: Damage) -> Change {
        self.reread(source, damage, 1)
    }

    /// [`BlockTree::edit`] with the number of blocks to step back. One is needed and enough: the tests show that with
    /// none the tree no longer equals one read afresh.
    #[doc(hidden)]
    pub fn reread(&mut self, source: &SourceText, damage: Damage, step_back: usize) -> Change {
        // The byte before the damage decides: an edit between two blocks can change the one before.
        let touched = self.locate(damage.start.saturating_sub(1)).map_or(0, |(index, _)| index);
        let first = touched.saturating_sub(step_back);
        let (start, entry) = match self.from(first).next() {
            Some((start, block)) => (start, block.entry),
            None => (0, State::START),
        };
        let shift = |old: usize| old + damage.new_end - damage.old_end;
        let mut added = Vec::new();
        let mut removed: Vec<Arc<Block>> = Vec::new();
        let mut read = 0;
        {
            let mut old = self.from(first).peekable();
            let mut state = entry;
            let mut at = start;
            let mut fresh = Splitter::new(source.lines_from(start), start == 0);
            // The blocks that were there, as long as they come out as they were.
            let mut known = Some(self.from(first).map(|(_, block)| block));
            loop {
                // Old blocks that end before the new reading's place are gone.
                while let Some((old_start, block)) = old.peek() {
                    let in_damage = *old_start < damage.old_end || removed.is_empty() && *old_start <= damage.start;
                    let place = if in_damage { None } else { Some(shift(*old_start)) };
                    if place
                        .is_some_and(|place| place > at || place == at && at >= damage.new_end && block.entry == state)
                    {
                        break;
                    }
                    removed.push(Arc::clone(block));
                    old.next();
                }
                let joined = old.peek().is_some_and(|(old_start, block)| {
                    *old_start >= damage.old_end
                        && shift(*old_start) == at
                        && at >= damage.new_end
                        && block.entry == state
                        && !added.is_empty()
                });
                if joined {
                    break;
                }
                let Some(text) = fresh.next() else {
                    removed.extend(old.map(|(_, block)| Arc::clone(block)));
                    break;
                };
                at += text.len();
                // The same text in the same state is the same block: that of the step back is mostly not read again.
                let same = |block: &&Arc<Block>| block.entry == state && *block.text == *text;
                let block = match known.as_mut().and_then(Iterator::next).filter(same) {
                    Some(block) => Arc::clone(block),
                    None => {
                        known = None;
                        read += 1;
                        Block::read(text, state)
                    }
                };
                state = block.exit;
                added.push(block);
            }
        }
        self.blocks_read += read;
        // What came out as it was need not be replaced.
        let same = removed.iter().zip(&added).take_while(|(old, new)| old == new).count();
        removed.drain(..same);
        added.drain(..same);
        let first = first + same;
        self.splice(first, removed.len(), &added);
        Change { first, removed, added }
    }

    fn splice(&mut self, first: usize, gone: usize, added: &[Arc<Block>]) {
        if self.pages.is_empty() {
            self.pages = paged(added.to_vec());
            return;
        }
        let mut page = 0;
        let mut index = first;
        while page + 1 < self.pages.len() && index >= self.pages[page].blocks.len() {
            index -= self.pages[page].blocks.len();
            page += 1;
        }
        let mut last = page;
        let mut end = index + gone;
        while end > self.pages[last].blocks.len() && last + 1 < self.pages.len() {
            end -= self.pages[last].blocks.len();
            last += 1;
        }
        let mut blocks = self.pages[page].blocks[..index].to_vec();
        blocks.extend_from_slice(added);
        blocks.extend_from_slice(&self.pages[last].blocks[end..]);
        let renewed = if blocks.len() > 2 * PAGE { paged(blocks) } else { one_page(blocks) };
        self.pages.splice(page..=last, renewed);
    }
}

fn one_page(blocks: Vec<Arc<Block>>) -> Vec<Page> {
    if blocks.is_empty() {
        return Vec::new();
    }
    let len = blocks.iter().map(|block| block.text.len()).sum();
    vec![Page { blocks, len }]
}

fn paged(blocks: Vec<Arc<Block>>) -> Vec<Page> {
    blocks.chunks(PAGE).flat_map(|chunk| one_page(chunk.to_vec())).collect()
}
