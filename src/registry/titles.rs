//! Titles, unpacked a chunk at a time when one of them is asked for.

use std::sync::OnceLock;

use super::builtin::{CHUNK_ENDS, TITLE_CHUNKS, TITLES, TITLES_IN_CHUNK};

/// No chunk is larger when unpacked.
const LIMIT: usize = 1 << 20;

/// Titles one after another, and where each ends.
struct Chunk {
    text: String,
    ends: Vec<u32>,
}

static CHUNKS: [OnceLock<Chunk>; TITLE_CHUNKS] = [const { OnceLock::new() }; TITLE_CHUNKS];

/// The title of a row, empty where it has none.
pub(super) fn title(row: usize) -> &'static str {
    let Some(chunk) = chunk(row / TITLES_IN_CHUNK) else { return "" };
    let index = row % TITLES_IN_CHUNK;
    let Some(&end) = chunk.ends.get(index) else { return "" };
    let start = index.checked_sub(1).map_or(0, |before| chunk.ends[before] as usize + 1);
    &chunk.text[start..end as usize]
}

fn chunk(index: usize) -> Option<&'static Chunk> {
    let cell = CHUNKS.get(index)?;
    Some(cell.get_or_init(|| {
        let start = index.checked_sub(1).map_or(0, |before| CHUNK_ENDS[before]);
        let packed = &TITLES[start..CHUNK_ENDS[index]];
        // The build packed it: it cannot fail, and without titles all else still works.
        let bytes = miniz_oxide::inflate::decompress_to_vec_with_limit(packed, LIMIT).unwrap_or_default();
        let text = String::from_utf8(bytes).unwrap_or_default();
        let ends = memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]).map(|end| end as u32).collect();
        Chunk { text, ends }
    }))
}
