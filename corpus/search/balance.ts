import type { Hit } from "../model";

/** What a further hit of a source already shown is worth beside one of another source. */
const REPEATED_SOURCE = 0.6;
const REPEATED_KIND = 0.9;

/**
 * Picks `limit` hits for a card so that no source crowds out the others: each time the one whose
 * score, lowered for every hit of its source and kind picked before, is highest.
 */
export function balanceHits(hits: Hit[], limit: number): Hit[] {
  const left = [...hits];
  const picked: Hit[] = [];
  const sources = new Map<string, number>();
  const kinds = new Map<string, number>();
  const value = ({ score, source }: Hit) =>
    score * REPEATED_SOURCE ** (sources.get(source.id) ?? 0) * REPEATED_KIND ** (kinds.get(source.kind) ?? 0);
  while (picked.length < limit && left.length > 0) {
    let best = 0;
    for (let i = 1; i < left.length; i++) if (value(left[i]!) > value(left[best]!)) best = i;
    const [hit] = left.splice(best, 1);
    picked.push(hit!);
    sources.set(hit!.source.id, (sources.get(hit!.source.id) ?? 0) + 1);
    kinds.set(hit!.source.kind, (kinds.get(hit!.source.kind) ?? 0) + 1);
  }
  return picked;
}
