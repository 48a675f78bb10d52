import type { Mention } from "../model";

/** Index of the first mention that starts at or after a place. */
export function firstFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last term that ends at or before a place. */
export function mentionBefore(mentions: readonly Mention[], at: number): Mention | null {
  for (let index = firstFrom(mentions, at) - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if (mention.end <= at) return mention;
  }
  return null;
}
