import { CHANGED, foldUnit, isVariationSupplement, STEPS } from "../text/fold-units";
import { continuesWord, DROPPED, SPACE, UNIT_CLASSES, WORD } from "./units";

/** Class bits beside those of units.ts: a phrase of two or more units, or of one, starts with the unit. */
const STARTS = 8;
const SINGLE = 16;
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
  readonly #classes: Uint8Array;
  /** All phrases behind one another; phrase i is from `#offsets[i]` to `#offsets[i + 1]`. */
  readonly #pool: Uint16Array;
  readonly #offsets: Uint32Array;
  /** Hash slot to bucket plus 1; buckets are ranges of phrases with their first two units as key. */
  readonly #slots: Uint16Array;
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #firsts: Uint32Array;
  #buckets = 0;
  readonly #singles = new Map<number, number>();
  /** Where the unit read last ends, and the next one is read. */
  #at = 0;

  /** `phrases` are folded, sorted by UTF-16 units, without duplicates. */
  constructor(phrases: string[]) {
    let total = 0;
    for (const phrase of phrases) total += phrase.length;
    this.#pool = new Uint16Array(total);
    this.#offsets = new Uint32Array(phrases.length + 1);
    this.#keys = new Int32Array(phrases.length);
    this.#firsts = new Uint32Array(phrases.length + 1);
    this.#classes = UNIT_CLASSES.slice();
    let size = 256;
    while (size < phrases.length * 4) size *= 2;
    this.#slots = new Uint16Array(size);
    this.#mask = size - 1;
    this.#fill(phrases);
  }

  #fill(phrases: string[]): void {
    let offset = 0;
    let previous = -1;
    for (let index = 0; index < phrases.length; index += 1) {
      const phrase = phrases[index]!;
      this.#offsets[index] = offset;
      for (let unit = 0; unit < phrase.length; unit += 1) this.#pool[offset + unit] = phrase.charCodeAt(unit);
      const first = this.#pool[offset]!;
      if (phrase.length === 1) {
        this.#classes[first]! |= SINGLE;
        this.#singles.set(first, index);
      } else {
        this.#classes[first]! |= STARTS;
        const key = (first << 16) | this.#pool[offset + 1]!;
        if (key !== previous) this.#addBucket(key, index);
        previous = key;
      }
      offset += phrase.length;
    }
    this.#offsets[phrases.length] = offset;
    this.#firsts[this.#buckets] = phrases.length;
    for (const unit of CHANGED) {
      const folded = foldUnit(unit);
      if (folded !== 0) this.#classes[unit]! |= this.#classes[folded]! & (STARTS | SINGLE);
    }
  }

  #addBucket(key: number, first: number): void {
    let slot = hash(key) & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[this.#buckets] = key;
    this.#firsts[this.#buckets] = first;
    this.#buckets += 1;
    this.#slots[slot] = this.#buckets;
  }

  /**
   * Appends start, end and phrase number of every occurrence that starts between two places, by start and then by
   * length. Occurrences overlap; choosing among them is the caller's. A word cut by `from` is not looked into.
   */
  scan(text: string, from: number, to: number, hits: number[]): void {
    const classes = this.#classes;
    let at = from > 0 && continuesWord(text, from) ? this.#wordEnd(text, from) : from;
    while (at < to) {
      const unit = text.charCodeAt(at);
      const bits = classes[unit]!;
      if ((bits & (STARTS | SINGLE)) !== 0) this.#startAt(text, at, unit, bits, hits);
      at = (bits & WORD) !== 0 ? this.#wordEnd(text, at + 1) : at + 1;
    }
  }

  #wordEnd(text: string, from: number): number {
    const classes = this.#classes;
    let at = from;
    while (at < text.length && (classes[text.charCodeAt(at)]! & (WORD | DROPPED)) !== 0) at += 1;
    return at;
  }

  #startAt(text: string, at: number, unit: number, bits: number, hits: number[]): void {
    const first = (unit + STEPS[unit]!) & 0xffff;
    this.#at = at + 1;
    if ((bits & SINGLE) !== 0) this.#add(text, at, first, first, this.#singles.get(first)!, hits);
    if ((bits & STARTS) === 0) return;
    const second = this.#next(text);
    if (second === END) return;
    const key = (first << 16) | second;
    let slot = hash(key) & this.#mask;
    for (;;) {
      const bucket = this.#slots[slot]!;
      if (bucket === 0) return;
      if (this.#keys[bucket - 1] === key) {
        this.#narrow(text, at, bucket - 1, first, second, hits);
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
  }

  #narrow(text: string, start: number, bucket: number, first: number, second: number, hits: number[]): void {
    const pool = this.#pool;
    const offsets = this.#offsets;
    let low = this.#firsts[bucket]!;
    let high = this.#firsts[bucket + 1]!;
    let last = second;
    for (let depth = 2; ; depth += 1) {
      if (offsets[low]! + depth === offsets[low + 1]!) {
        this.#add(text, start, first, last, low, hits);
        low += 1;
      }
      if (low >= high) return;
      last = this.#next(text);
      if (last === END) return;
      low = lowerBound(pool, offsets, low, high, depth, last);
      high = lowerBound(pool, offsets, low, high, depth, last + 1);
      if (low >= high) return;
    }
  }

  #add(text: string, start: number, first: number, last: number, phrase: number, hits: number[]): void {
    const end = this.#at;
    if ((UNIT_CLASSES[last]! & WORD) !== 0 && (continuesWord(text, end) || continuesNumber(text, end, last, 1))) return;
    if (isDigit(first) && continuesNumber(text, start, first, -1)) return;
    hits.push(start, end, phrase);
  }

  /** The next folded unit, a run of white space being one; leaves `#at` after it. */
  #next(text: string): number {
    const classes = this.#classes;
    const to = text.length;
    let at = this.#at;
    while (at < to) {
      const unit = text.charCodeAt(at);
      const bits = classes[unit]!;
      if ((bits & (DROPPED | SPACE)) === 0) {
        this.#at = at + 1;
        return (unit + STEPS[unit]!) & 0xffff;
      }
      if ((bits & SPACE) !== 0) {
        at += 1;
        while (at < to && (classes[text.charCodeAt(at)]! & (DROPPED | SPACE)) !== 0) at += 1;
        this.#at = at;
        return SPACE_UNIT;
      }
      at += isVariationSupplement(unit, text.charCodeAt(at + 1)) ? 2 : 1;
    }
    return END;
  }
}

function hash(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** The first phrase from `low` on whose unit at `depth` is not below `unit`. All of them are longer than `depth`. */
function lowerBound(
  pool: Uint16Array,
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
    if (pool[offsets[middle]! + depth]! < unit) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a digit's number goes on beyond the place, as 996 in 1,996 or 360 in 360.5. */
function continuesNumber(text: string, at: number, digit: number, direction: 1 | -1): boolean {
  if (!isDigit(digit)) return false;
  const mark = foldUnit(text.charCodeAt(direction === 1 ? at : at - 1));
  if (mark !== 0x2e && mark !== 0x2c) return false;
  return isDigit(foldUnit(text.charCodeAt(direction === 1 ? at + 1 : at - 2)));
}
