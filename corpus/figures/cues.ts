/**
 * A cue taken apart: the word, what must stand in the same sentence too, what must not, on which side of it the number stands, and
 * what must stand in the same paragraph.
 */
export type Cue = readonly [word: string, needs: string[], nots: string[], side: Side, evidence?: string[]];

/** -1: the number comes before the cue, 1: after it, 0: either. */
export type Side = -1 | 0 | 1;

/**
 * Takes apart `word`, `word & need|need`, `word && evidence|evidence`, `word ! not|not` and these together in this order, all in lower
 * case and Simplified. `word _` has the number after it, `_ word` before it.
 */
export function parseCue(source: string): Cue {
  const [all = "", ...rest] = source.split(" ! ");
  const [head = "", ...evidence] = all.split(" && ");
  const [start = "", ...needs] = head.split(" & ");
  const list = (parts: string[]) => parts.flatMap((part) => part.split("|")).map((part) => part.trim());
  const side = start.startsWith("_ ") ? -1 : start.trimEnd().endsWith(" _") ? 1 : 0;
  const word = side < 0 ? start.slice(2) : side > 0 ? start.trimEnd().slice(0, -2) : start;
  const cue = [word.trim(), list(needs), list(rest), side] as const;
  return evidence.length === 0 ? cue : [...cue, list(evidence)];
}

/** Whether a word stands in the text between two positions; a Latin word only as a whole word. */
export function holdsWord(text: string, word: string, from: number, to: number): boolean {
  for (let at = text.indexOf(word, from); at >= 0 && at + word.length <= to; at = text.indexOf(word, at + 1))
    if (isWholeWord(text, at, at + word.length)) return true;
  return false;
}

/** Latin letters do not go on at either end. Chinese has no such ends. */
export function isWholeWord(text: string, start: number, end: number): boolean {
  return (
    !(isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) &&
    !(isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)))
  );
}

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
