import { AGAINST, AGAINST_AROUND, NEAR_MAX, NEAR_SHIFT } from "./candidates";
import type { PhraseIndex } from "./phrase-index";
import { SentenceCursor } from "./sentence-cursor";

/** How far around a match words for and against it are looked for: forum posts run on without an end. */
const REACH = 160;

/**
 * Reads the words around the matches of one block that need evidence. Each stretch of the block is
 * read once however many matches stand in it, and stretches without such a match never.
 */
export class CueScan {
  private readonly index: PhraseIndex;
  private readonly text: string;
  private readonly sentence: SentenceCursor;
  /** Start, end and cue of each cue found so far, by start. */
  private readonly hits: number[] = [];
  private readTo = 0;
  /** Place in `hits` before which all cues are out of reach of later matches. */
  private passed = 0;

  constructor(index: PhraseIndex, text: string) {
    this.index = index;
    this.text = text;
    this.sentence = new SentenceCursor(text);
  }

  /**
   * The flags of a match whose alias takes each cue as `sides` of AliasRules says: the nearest word for and the nearest against it in its sentence decide; at equal distance the
   * word against. Matches are asked for by rising start.
   */
  flags(start: number, end: number, sides: Map<number, number>): number {
    this.readAround(start, end);
    const sentence = this.sentence;
    sentence.moveTo(start, end);
    const hits = this.hits;
    let near = 0;
    let nearGap = Number.POSITIVE_INFINITY;
    let againstGap = Number.POSITIVE_INFINITY;
    let around = 0;
    for (let hit = this.passed; hit < hits.length && hits[hit]! < end + REACH; hit += 3) {
      const gap = hits[hit]! >= end ? hits[hit]! - end : start - hits[hit + 1]!;
      if (gap < 0 || gap > REACH) continue;
      const side = sides.get(hits[hit + 2]!);
      if (side === undefined) continue;
      if (side < 0 && !this.breaksBetween(hits[hit]!, hits[hit + 1]!, start, end)) around = AGAINST_AROUND;
      if (hits[hit]! < sentence.start || hits[hit]! >= sentence.end) continue;
      if (side < 0) againstGap = Math.min(againstGap, gap);
      else if (gap < nearGap) {
        nearGap = gap;
        near = Math.min(side, NEAR_MAX);
      }
    }
    if (nearGap < againstGap) return around | (near << NEAR_SHIFT);
    return around | (againstGap < Number.POSITIVE_INFINITY ? AGAINST : 0);
  }

  /** Whether a block ends between a cue and a match: what stands in another block says nothing. */
  private breaksBetween(cueStart: number, cueEnd: number, start: number, end: number): boolean {
    return this.text.slice(Math.min(cueEnd, end), Math.max(cueStart, start)).includes("\n");
  }

  private readAround(start: number, end: number): void {
    const from = Math.max(this.readTo, start - REACH);
    const to = Math.min(this.text.length, end + REACH);
    if (from < to) {
      this.index.scan(this.text, from, to, this.hits);
      this.readTo = to;
    }
    while (this.passed < this.hits.length && this.hits[this.passed + 1]! < start - REACH) this.passed += 3;
  }
}
