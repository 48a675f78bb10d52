/** A token as the index knows it: 32 bits, evenly spread, so that shards can be ranges of hashes. */
export function hashToken(token: string): number {
  return hashPart(token, 0, token.length);
}

/** The hash of the token that stands in a text from `start` to `end`. */
export function hashPart(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** In place of a hash: every passage, whatever it holds. */
export const EVERY_PASSAGE = -1;

/** The token of a concept, which is what carries a question from one language to another. */
export function conceptToken(term: string): string {
  return `c:${term}`;
}

/** The concept of a token, or null where it is another kind of token. */
export function termOfToken(token: string): string | null {
  return token.startsWith("c:") ? token.slice(2) : null;
}

/** The token that finds a document by its id: it stands at the document's first passage. */
export function documentToken(id: string): string {
  return `d:${id}`;
}

/** The token of an everyday word's meaning. */
export function meaningToken(meaning: string): string {
  return `g:${meaning}`;
}

/** The token of a measure: it stands where a passage states a figure of it. */
export function measureToken(measure: string): string {
  return `m:${measure}`;
}

/** The token of a number's value. */
export function quantityToken(value: string): string {
  return `n:${value}`;
}
