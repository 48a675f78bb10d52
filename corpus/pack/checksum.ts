/** So many bytes have engines compile the loop below. */
const WARM_BYTES = 1 << 15;

/** Has the checksum compiled, at a time when there is nothing else to do: uncompiled it takes a woken worker five times as long. */
export function warmChecksum(): void {
  checksum(new Uint8Array(WARM_BYTES));
}

/**
 * A checksum of bytes as an unsigned 32-bit number. Each step maps different words and different states to
 * different results, so one flipped bit, or any change within one word of four bytes, is always noticed, and nearly every other.
 * Word by word it costs a worker that was just woken a quarter of what a CRC does.
 */
export function checksum(bytes: Uint8Array): number {
  const whole = bytes.length >> 2;
  // Views of a pack file begin anywhere; records from the database at a multiple of four.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, whole);
  let h = Math.imul(bytes.length + 1, 0x9e3779b1);
  let at = 0;
  // Four at a time: a worker that was just woken runs this uncompiled, where each round of the loop counts.
  for (const last = whole - 3; at < last; at += 4) {
    h = Math.imul(h ^ words[at]!, 0x85ebca6b);
    h = Math.imul(((h << 13) | (h >>> 19)) ^ words[at + 1]!, 0x85ebca6b);
    h = Math.imul(((h << 13) | (h >>> 19)) ^ words[at + 2]!, 0x85ebca6b);
    h = Math.imul(((h << 13) | (h >>> 19)) ^ words[at + 3]!, 0x85ebca6b);
    h = (h << 13) | (h >>> 19);
  }
  for (; at < whole; at++) {
    h = Math.imul(h ^ words[at]!, 0x85ebca6b);
    h = (h << 13) | (h >>> 19);
  }
  for (let i = whole * 4; i < bytes.length; i++) {
    h = Math.imul(h ^ bytes[i]!, 0x85ebca6b);
    h = (h << 13) | (h >>> 19);
  }
  h ^= h >>> 16;
  return Math.imul(h, 0xc2b2ae35) >>> 0;
}
