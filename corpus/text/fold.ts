import { isVariationSupplement, STEPS } from "./fold-units";

/** Folded text with the way back: `map[i]` is the original UTF-16 offset of folded unit i, one entry more than the text has; null where offsets are equal. */
export interface Folded {
  text: string;
  map: Uint32Array | null;
}

/** `String.fromCharCode.apply` is fastest with some thousand arguments, and larger ones overflow the stack. */
const CHUNK = 8192;

/**
 * What two spellings of the same words have in common, for comparing and searching: Simplified, half-width,
 * lower case, straight quotes, plain spaces and hyphens; soft hyphens, zero-width characters and
 * variation selectors dropped. Works unit by unit, so that a span of the result can be shown in the original.
 */
export function fold(text: string): Folded {
  const start = firstFolding(text);
  if (start === text.length) return { text, map: null };
  const units = new Uint16Array(text.length);
  const dropped = foldUntilDropped(text, start, units);
  const head = text.slice(0, start);
  if (dropped === text.length) return { text: head + toText(units, start, dropped), map: null };
  const map = new Uint32Array(text.length + 1);
  for (let index = 0; index < dropped; index += 1) map[index] = index;
  const length = foldWithMap(text, dropped, units, map);
  return { text: head + toText(units, start, length), map: map.slice(0, length + 1) };
}

/** The folded text alone, where no offsets are needed. */
export function foldPlain(text: string): string {
  const start = firstFolding(text);
  if (start === text.length) return text;
  const units = new Uint16Array(text.length);
  const dropped = foldUntilDropped(text, start, units);
  const length = dropped === text.length ? dropped : foldWithMap(text, dropped, units, null);
  return text.slice(0, start) + toText(units, start, length);
}

/** Folds from a place on while each unit stays one; returns where that ends. Most texts drop nothing. */
function foldUntilDropped(text: string, start: number, units: Uint16Array): number {
  for (let index = start; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const folded = (unit + STEPS[unit]!) & 0xffff;
    if (folded === 0 && unit !== 0) return index;
    units[index] = folded;
  }
  return text.length;
}

/** Folds the rest and notes where each unit was; returns the folded length. */
function foldWithMap(text: string, start: number, units: Uint16Array, map: Uint32Array | null): number {
  let length = start;
  for (let index = start; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const folded = (unit + STEPS[unit]!) & 0xffff;
    if (folded === 0 && unit !== 0) {
      if (isVariationSupplement(text, index)) index += 1;
      continue;
    }
    units[length] = folded;
    if (map !== null) map[length] = index;
    length += 1;
  }
  if (map !== null) map[length] = text.length;
  return length;
}

/** The original span of a span of folded text. Characters dropped at its edges stay outside. */
export function originalSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  const { map } = folded;
  if (map === null || end <= start) return { start: map?.[start] ?? start, end: map?.[end] ?? end };
  return { start: map[start]!, end: map[end - 1]! + 1 };
}

/** Where the first unit stands that folding changes or drops; the length where there is none. */
function firstFolding(text: string): number {
  for (let index = 0; index < text.length; index += 1) {
    if (STEPS[text.charCodeAt(index)] !== 0) return index;
  }
  return text.length;
}

function toText(units: Uint16Array, from: number, to: number): string {
  let text = "";
  for (let start = from; start < to; start += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(start, Math.min(start + CHUNK, to)) as unknown as number[]);
  return text;
}
