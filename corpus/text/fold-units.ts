/** Digits of a folding table: printable characters that need no escape and make no placeholder. */
export const FOLD_ALPHABET =
  "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
/** Values of a folding table below this take one digit. */
export const FOLD_SHORT = 60;

/** High surrogate of the variation selectors supplement and of tags; the pair it begins is dropped. */
const SUPPLEMENT = 0xdb40;

/** Blocks with capitals: Latin, Greek, Cyrillic, Armenian; Latin with more marks, Greek with marks. */
const LETTERS: [first: number, last: number][] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x587],
  [0x1e00, 0x1fff],
];

/** Runs of units that fold to one: dropped (0), quotes, spaces, hyphens. */
const MERGED: [first: number, last: number, target: number][] = [
  [0xad, 0xad, 0],
  [0x34f, 0x34f, 0],
  [0x61c, 0x61c, 0],
  [0x180b, 0x180e, 0],
  [0x200b, 0x200f, 0],
  [0x202a, 0x202e, 0],
  [0x2060, 0x206f, 0],
  [0xfe00, 0xfe0f, 0],
  [0xfeff, 0xfeff, 0],
  [SUPPLEMENT, SUPPLEMENT, 0],
  [0x2018, 0x201b, 0x27],
  [0x2bc, 0x2bc, 0x27],
  [0x201c, 0x201f, 0x22],
  [0xa0, 0xa0, 0x20],
  [0x2000, 0x200a, 0x20],
  [0x202f, 0x202f, 0x20],
  [0x205f, 0x205f, 0x20],
  [0x3000, 0x3000, 0x20],
  [0x2010, 0x2011, 0x2d],
];

/**
 * What must be added to a UTF-16 unit (modulo 65,536) to fold it; 0 for the units that stay.
 * A sparse table costs a page less to make than a full one: most of it is zero from the start.
 */
export const STEPS: Uint16Array = new Uint16Array(0x10000);

/** The units that folding changes or drops, in no order. */
export const CHANGED: number[] = [];

const loaded = new Set<string>();

fill();

/** What a unit folds to; 0 = dropped. */
export function foldUnit(unit: number): number {
  return (unit + STEPS[unit]!) & 0xffff;
}

/** Whether the two units from a place on are a selector of an ideograph's variant, dropped as a pair. */
export function isVariationSupplement(text: string, at: number): boolean {
  // Never reads beyond the end: that would throw away the code that engines have made of the callers.
  if (text.charCodeAt(at) !== SUPPLEMENT || at + 1 >= text.length) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/**
 * Adds the folding of Chinese: Traditional to Simplified and other variants. It is data, as the lexicon
 * is, and comes with it (loadMatcher) or, where a lexicon is compiled, from fold-table.ts, so that
 * pages and worker carry no table of their own. Until then only case, width and spaces are folded.
 */
export function loadFolding(table: string): void {
  if (loaded.has(table)) return;
  loaded.add(table);
  const [gaps = [], steps = []] = table.split(" ").map(unpack);
  let unit = 0;
  let target = 0;
  for (let index = 0; index < gaps.length; index += 1) {
    const step = steps[index]!;
    unit += gaps[index]!;
    target += step & 1 ? -(step + 1) / 2 : step / 2;
    set(unit, target);
  }
}

/**
 * Adds the folding of some units alone, each with what it folds to beside it: what a page needs to match one lexicon,
 * read in a fraction of the time that the whole table takes.
 */
export function loadPairs(pairs: string): void {
  if (loaded.has(pairs)) return;
  loaded.add(pairs);
  for (let at = 0; at < pairs.length; at += 2) set(pairs.charCodeAt(at), pairs.charCodeAt(at + 1));
}

function fill(): void {
  for (const [first, last] of LETTERS) lowerCase(first, last);
  for (let wide = 0xff01; wide <= 0xff5e; wide += 1) set(wide, foldUnit(wide - 0xfee0));
  for (const [first, last, merged] of MERGED) for (let each = first; each <= last; each += 1) set(each, merged);
}

function set(unit: number, target: number): void {
  const step = (target - unit) & 0xffff;
  // Tables overlap: a unit that folds so already is no other change.
  if (STEPS[unit] === step) return;
  STEPS[unit] = step;
  CHANGED.push(unit);
}

/** Capitals whose small form is one unit; the few others (as the dotted capital I) stay. */
function lowerCase(first: number, last: number): void {
  for (let unit = first; unit <= last; unit += 1) {
    const char = String.fromCharCode(unit);
    const small = char.toLowerCase();
    if (small !== char && small.length === 1) set(unit, small.charCodeAt(0));
  }
}

/**
 * Numbers out of a string: one digit below FOLD_SHORT, two digits for middling values,
 * the alphabet's last digit and three more for the rest.
 */
function unpack(packed: string): number[] {
  const base = FOLD_ALPHABET.length;
  const digit = new Uint8Array(128);
  for (let index = 0; index < base; index += 1) digit[FOLD_ALPHABET.charCodeAt(index)] = index;
  const numbers: number[] = [];
  let at = 0;
  const next = () => digit[packed.charCodeAt(at++)]!;
  while (at < packed.length) {
    const first = next();
    if (first < FOLD_SHORT) numbers.push(first);
    else if (first < base - 1) numbers.push(FOLD_SHORT + (first - FOLD_SHORT) * base + next());
    else numbers.push((next() * base + next()) * base + next());
  }
  return numbers;
}
