//! Text that needs no escapes.

/// The length of the text up to the first character that a string of a document
/// cannot hold as it is: a quote, a backslash or a control character.
pub(super) fn plain_length(text: &[u8]) -> usize {
    let (blocks, rest) = text.as_chunks();
    for (index, block) in blocks.iter().enumerate() {
        let special = special_bytes(u64::from_le_bytes(*block));
        if special != 0 {
            return 8 * index + special.trailing_zeros() as usize / 8;
        }
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
    let length = rest.iter().position(is_special).unwrap_or(rest.len());
    8 * blocks.len() + length
}

/// The highest bits of those of eight bytes that are a quote, a backslash or a
/// control character; those above the first may be wrong.
fn special_bytes(block: u64) -> u64 {
    const ONES: u64 = u64::MAX / 0xff;
    let below = |block: u64, limit: u64| block.wrapping_sub(ONES * limit) & !block;
    let equal = |byte: u8| below(block ^ (ONES * u64::from(byte)), 1);
    (below(block, 0x20) | equal(b'"') | equal(b'\\')) & (ONES << 7)
}
