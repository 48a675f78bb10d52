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
  const map = new Uint32Array(text.length + 1);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const folded = (unit + STEPS[unit]!) & 0xffff;
    if (folded === 0 && unit !== 0) {
      if (isVariationSupplement(text, index)) index += 1;
      continue;
    }
    units[length] = folded;
    map[length] = index;
    length += 1;
  }
  map[length] = text.length;
  return {
    text: toText(units, length),
    map: length === text.length ? null : map.slice(0, length + 1),
  };
}

/** The folded text alone, where no offsets are needed. */
export function foldPlain(text: string): string {
  const start = firstFolding(text);
  if (start === text.length) return text;
  const units = new Uint16Array(text.length - start);
  let length = 0;
  for (let index = start; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const folded = (unit + STEPS[unit]!) & 0xffff;
    if (folded !== 0 || unit === 0) units[length++] = folded;
    else if (isVariationSupplement(text, index)) index += 1;
  }
  return text.slice(0, start) + toText(units, length);
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

function toText(units: Uint16Array, length: number): string {
  let text = "";
  for (let start = 0; start < length; start += CHUNK)
    text += String.fromCharCode.apply(
      null,
      units.subarray(start, Math.min(start + CHUNK, length)) as unknown as number[],
    );
  return text;
}
