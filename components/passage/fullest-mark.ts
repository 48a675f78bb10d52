import { weightOf } from "./excerpt";

type Mark = readonly [start: number, end: number];

/** How far behind the mark that it is cut around an excerpt surely goes on, in Chinese characters; and in characters of any kind at most. */
const NEAR = 40;
const NEAR_CHARACTERS = 120;

/** Marks from that one on around which most of what was asked for stands together; the first of several alike. */
export function fromFullest(text: string, marks: readonly Mark[]): readonly Mark[] {
  let fullest = 0;
  let most = 0;
  for (const [at, [start]] of marks.entries()) {
    const near = marks
      .slice(at)
      .filter(([, end]) => end - start <= NEAR_CHARACTERS && weightOf(text.slice(start, end)) <= NEAR);
    const different = new Set(near.flatMap(([from, to]) => wordsOf(text.slice(from, to)))).size;
    if (different > most) [fullest, most] = [at, different];
  }
  return marks.slice(fullest);
}

/** Chinese characters, and words of other scripts. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}
