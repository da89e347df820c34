//! “Did you mean”.

/// The candidate nearest to `word`, if near enough that a slip of the fingers explains the difference, or else the
/// shortest one that `word` begins.
pub(super) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    // The distance takes the product of the lengths in time: a word longer than any name is not compared at all.
    if length > 64 {
        return None;
    }
    let distance = |candidate: &str| {
        let distance = strsim::damerau_levenshtein(word, candidate);
        let slip = distance <= length.max(candidate.len()).div_ceil(4);
        let cut_short = length >= 3 && candidate.starts_with(word);
        (slip || cut_short).then_some((!slip, distance))
    };
    candidates
        .into_iter()
        .filter_map(|candidate| Some((distance(candidate)?, candidate)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// “did you mean …?”, if a candidate is near.
pub(super) fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, candidates).map(|candidate| format!("did you mean “{candidate}”?"))
}
