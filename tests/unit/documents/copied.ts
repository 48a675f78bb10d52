/** Longest run that may stand in both texts, in Chinese characters and in English words. */
const LIMIT = { han: 12, words: 8 };

function windows(units: string[], size: number, glue: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i + size <= units.length; i++) found.set(units.slice(i, i + size).join(glue), i);
  return found;
}

function shared(text: string[], original: string[], size: number, glue: string): string[] {
  const known = windows(original, size, glue);
  return [...windows(text, size, glue).keys()].filter((window) => known.has(window));
}

const han = (text: string) => text.match(/[\p{Script=Han}|]/gu) ?? [];
const words = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}$|]+(?:['.:-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * The copied runs that are one unit too long, each reported once per position. Punctuation, digits and Latin
 * letters do not break a run of Chinese characters. `names` are cut out of the text first: they are not wording.
 */
export function copiedRuns(text: string, original: string, english: boolean, names: string[]): string[] {
  const own = names.reduce((rest, name) => rest.replaceAll(name, "|"), text.replaceAll("|", " "));
  return english
    ? shared(words(own), words(original), LIMIT.words + 1, " ")
    : shared(han(own), han(original), LIMIT.han + 1, "");
}
