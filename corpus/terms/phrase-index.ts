import { CHANGED, foldUnit, isVariationSupplement, STEPS } from "../text/fold-units";
import type { CompactPhrases } from "./compact";
import {
  continuesWord,
  DROPPED,
  SPACE,
  skipDropped,
  skipDroppedBack,
  skipSpaces,
  UNIT_CLASSES,
  unitAt,
  WORD,
} from "./units";

/** Class bits beside those of units.ts: a phrase of two or more units, or of one, starts with the unit; one has it second. */
const STARTS = 8;
const SINGLE = 16;
const SECOND = 32;
/** What may follow the first unit of a phrase, on the page: its second, or what must be looked at closely. */
const FOLLOWS = SECOND | DROPPED | SPACE;
const SPACE_UNIT = 0x20;
const END = -1;

/**
 * Finds every occurrence of thousands of folded phrases in raw text, in one pass without folding the text first.
 *
 * The phrases are sorted, so those that begin with the same two units are neighbours (a bucket). A start is looked for by
 * one table look-up a unit; the first two units lead to a bucket through a hash; inside it the range of phrases that
 * still agree with the text narrows unit by unit, as in a trie, without its memory:
 *
 *     bucket "an":  ant | ant financial | ant group | anti-trust
 *     text "Ant G": ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "ant" is whole: a hit; then " " leaves two, "g" one
 *
 * A phrase that begins or ends with a Latin letter or digit counts only where a word begins or ends; a digit also not
 * inside a longer number. A space of a phrase stands for one run of white space. Dropped characters count as absent.
 */
export class PhraseIndex {
  private readonly classes: Uint8Array = UNIT_CLASSES.slice();
  /** All phrases behind one another; phrase i begins at `offsets[i]` and ends one unit before `offsets[i + 1]`. */
  private readonly text: string;
  private readonly offsets: Uint32Array;
  /** Hash slot to bucket plus 1; buckets are runs of phrases with their first two units as key. */
  private readonly slots: Uint16Array;
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly firsts: Uint32Array;
  private readonly singles = new Map<number, number>();
  /** Where the unit read last ends, and the next one is read. */
  private at = 0;

  constructor(phrases: CompactPhrases) {
    const { text, pairs, firsts } = phrases;
    this.text = text;
    this.offsets = phrases.offsets ?? phraseOffsets(text);
    let single = this.offsets.length - 1;
    while (single > 0 && this.lengthOf(single - 1) === 1) this.addSingle(--single);
    this.keys = new Int32Array(firsts.length);
    this.firsts = new Uint32Array([...firsts, single]);
    let size = 256;
    while (size < firsts.length * 8) size *= 2;
    this.slots = new Uint16Array(size);
    this.mask = size - 1;
    for (let bucket = 0; bucket < firsts.length; bucket += 1)
      this.addBucket(bucket, pairs.charCodeAt(2 * bucket), pairs.charCodeAt(2 * bucket + 1));
    for (const unit of CHANGED) {
      const folded = foldUnit(unit);
      if (folded !== 0) this.classes[unit]! |= this.classes[folded]! & (STARTS | SINGLE | SECOND);
    }
  }

  /** Units of a phrase. */
  lengthOf(phrase: number): number {
    return this.offsets[phrase + 1]! - this.offsets[phrase]! - 1;
  }

  /** A phrase's text. */
  phrase(phrase: number): string {
    return this.text.slice(this.offsets[phrase], this.offsets[phrase + 1]! - 1);
  }

  private addBucket(bucket: number, first: number, second: number): void {
    const key = (first << 16) | second;
    let slot = hash(key) & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[bucket] = key;
    this.slots[slot] = bucket + 1;
    this.classes[first]! |= STARTS;
    this.classes[second]! |= SECOND;
  }

  private addSingle(phrase: number): void {
    const unit = this.text.charCodeAt(this.offsets[phrase]!);
    this.singles.set(unit, phrase);
    this.classes[unit]! |= SINGLE;
  }

  /**
   * Appends start, end and phrase number of every occurrence that starts between two places, by start and then by
   * length. Occurrences overlap; choosing among them is the caller's. A word cut by `from` is not looked into.
   */
  scan(text: string, from: number, to: number, hits: number[]): void {
    const { classes, slots, mask } = this;
    const last = text.length - 1;
    let at = from > 0 && continuesWord(text, from) ? this.wordEnd(text, from) : from;
    while (at < to) {
      const unit = text.charCodeAt(at);
      const bits = classes[unit]!;
      if ((bits & (STARTS | SINGLE | WORD)) === 0) {
        at += 1;
        continue;
      }
      if ((bits & (STARTS | SINGLE)) !== 0) {
        const next = at < last ? text.charCodeAt(at + 1) : 0;
        const follows = classes[next]! & FOLLOWS;
        // Most starts end here: no phrase has the next unit second, or not behind this one.
        if (
          (bits & SINGLE) !== 0 ||
          (follows & (DROPPED | SPACE)) !== 0 ||
          (follows !== 0 &&
            slots[hash((((unit + STEPS[unit]!) & 0xffff) << 16) | ((next + STEPS[next]!) & 0xffff)) & mask] !== 0)
        )
          this.startAt(text, at, unit, bits, hits);
      }
      at = (bits & WORD) !== 0 ? this.wordEnd(text, at + 1) : at + 1;
    }
  }

  private wordEnd(text: string, from: number): number {
    const { length } = text;
    let at = from;
    for (;;) {
      while (at < length && (UNIT_CLASSES[text.charCodeAt(at)]! & (WORD | DROPPED)) !== 0) at += 1;
      if (!isVariationSupplement(text, at - 1)) return at;
      at += 1;
    }
  }

  private startAt(text: string, at: number, unit: number, bits: number, hits: number[]): void {
    const first = (unit + STEPS[unit]!) & 0xffff;
    this.at = at + 1;
    if ((bits & SINGLE) !== 0) this.add(text, at, first, first, this.singles.get(first)!, hits);
    if ((bits & STARTS) === 0) return;
    const second = this.next(text);
    if (second === END) return;
    const key = (first << 16) | second;
    let slot = hash(key) & this.mask;
    for (;;) {
      const bucket = this.slots[slot]!;
      if (bucket === 0) return;
      if (this.keys[bucket - 1] === key) {
        this.narrow(text, at, bucket - 1, first, second, hits);
        return;
      }
      slot = (slot + 1) & this.mask;
    }
  }

  private narrow(text: string, start: number, bucket: number, first: number, second: number, hits: number[]): void {
    const phrases = this.text;
    const offsets = this.offsets;
    let low = this.firsts[bucket]!;
    let high = this.firsts[bucket + 1]!;
    let last = second;
    for (let depth = 2; ; depth += 1) {
      if (offsets[low]! + depth + 1 === offsets[low + 1]!) {
        this.add(text, start, first, last, low, hits);
        low += 1;
      }
      if (low >= high) return;
      last = this.next(text);
      if (last === END) return;
      if (high - low === 1) {
        if (phrases.charCodeAt(offsets[low]! + depth) !== last) return;
      } else {
        low = lowerBound(phrases, offsets, low, high, depth, last);
        high = lowerBound(phrases, offsets, low, high, depth, last + 1);
        if (low >= high) return;
      }
    }
  }

  private add(text: string, start: number, first: number, last: number, phrase: number, hits: number[]): void {
    const end = this.at;
    if ((UNIT_CLASSES[last]! & WORD) !== 0 && continuesWord(text, end)) return;
    if (isDigit(last) && numberGoesOn(text, end)) return;
    if (isDigit(first) && numberBegan(text, start)) return;
    hits.push(start, end, phrase);
  }

  /** The next folded unit, a run of white space being one; leaves `at` after it. */
  private next(text: string): number {
    const classes = this.classes;
    const to = text.length;
    let at = this.at;
    while (at < to) {
      const unit = text.charCodeAt(at);
      const bits = classes[unit]!;
      if ((bits & (DROPPED | SPACE)) === 0) {
        this.at = at + 1;
        return (unit + STEPS[unit]!) & 0xffff;
      }
      if ((bits & SPACE) !== 0) {
        this.at = skipSpaces(text, at);
        return SPACE_UNIT;
      }
      at += isVariationSupplement(text, at) ? 2 : 1;
    }
    return END;
  }
}

/** Where each phrase of a text of phrases begins, and where one more would. */
export function phraseOffsets(text: string): Uint32Array {
  const offsets: number[] = [0];
  for (let at = text.indexOf("\n") + 1; at > 0; at = text.indexOf("\n", at) + 1) offsets.push(at);
  if (text !== "") offsets.push(text.length + 1);
  return new Uint32Array(offsets);
}

function hash(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** The first phrase from `low` on whose unit at `depth` is not below `unit`. All of them are longer than `depth`. */
function lowerBound(
  phrases: string,
  offsets: Uint32Array,
  low: number,
  high: number,
  depth: number,
  unit: number,
): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (phrases.charCodeAt(offsets[middle]! + depth) < unit) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a digit's number goes on after the place, as 360 in 360.5. */
function numberGoesOn(text: string, from: number): boolean {
  const mark = skipDropped(text, from, text.length);
  const digit = skipDropped(text, mark + 1, text.length);
  return isNumberMark(foldUnit(unitAt(text, mark))) && isDigit(foldUnit(unitAt(text, digit)));
}

/** Whether a digit's number began before the place, as 996 in 1,996. */
function numberBegan(text: string, at: number): boolean {
  const mark = skipDroppedBack(text, at) - 1;
  const digit = skipDroppedBack(text, mark) - 1;
  return isNumberMark(foldUnit(unitAt(text, mark))) && isDigit(foldUnit(unitAt(text, digit)));
}

function isNumberMark(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c;
}
