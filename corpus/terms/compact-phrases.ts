import type { CompactPhrases } from "./compact";

/** Folded phrases in the form that PhraseIndex takes; sorts them. */
export function compactPhrases(phrases: string[]): CompactPhrases {
  const sorted = [...phrases].sort(byOrder);
  const firsts: number[] = [];
  let pairs = "";
  sorted.forEach((phrase, index) => {
    const pair = phrase.slice(0, 2);
    if (pair.length < 2 || pair === pairs.slice(-2)) return;
    pairs += pair;
    firsts.push(index);
  });
  return { text: sorted.join("\n"), pairs, firsts };
}

/** By UTF-16 units, phrases of one unit last: they are in no bucket. */
export function byOrder(a: string, b: string): number {
  return Number(a.length === 1) - Number(b.length === 1) || (a < b ? -1 : 1);
}
