import { fold, originalSpan } from "../text/fold";

/** A query taken apart. `text` is what is left to be ranked by; it includes the words of the phrases. */
export interface ParsedQuery {
  text: string;
  /** Must stand in the passage as written. */
  phrases: string[];
  /** Must not stand in it. */
  excluded: string[];
  /** Ids or names of sources, or parts of them, folded; any of them will do. */
  sources: string[];
  /** ISO dates or their beginnings, inclusive. */
  after: string | null;
  before: string | null;
}

/** In folded text, where marks of either width and both kinds of quotes are one: an operator, a phrase, or a word that is not wanted. */
const PART =
  /(?<!\S)(source|after|before|来源):("[^"]+"|[「『][^」』]+[」』]|\S+)|(-?)("[^"]+"|[「『][^」』]+[」』])|(?<!\S)-([^\s-]\S*)/g;
const QUOTES = /^["「『]|["」』]$/g;
/** A year, with a month, with a day, as they are written in any of the languages. */
const DATE = /^(\d{4})年?(?:[-/.]?(\d{1,2})月?(?:[-/.]?(\d{1,2})[日号]?)?)?$/;

/** Reads phrases in quotes, minus words, `source:`, `before:` and `after:`; whatever is not understood stays text. */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = { text: "", phrases: [], excluded: [], sources: [], after: null, before: null };
  const folded = fold(query);
  const asTyped = (from: number, to: number) => {
    const { start, end } = originalSpan(folded, from, to);
    return query.slice(start, end);
  };
  let read = 0;
  for (const { index, 0: whole, 1: name, 2: value, 3: minus, 4: phrase, 5: unwanted } of folded.text.matchAll(PART)) {
    const end = index + whole.length;
    let kept = " ";
    if (name !== undefined) {
      if (!operator(parsed, name, value!.replace(QUOTES, ""))) continue;
    } else if (unwanted !== undefined) parsed.excluded.push(asTyped(index + 1, end));
    else {
      const words = asTyped(end - phrase!.length + 1, end - 1).trim();
      if (words !== "") parsed[minus ? "excluded" : "phrases"].push(words);
      if (!minus) kept = ` ${words} `;
    }
    parsed.text += asTyped(read, index) + kept;
    read = end;
  }
  parsed.text = (parsed.text + asTyped(read, folded.text.length)).trim();
  return parsed;
}

/** Whether the operator's value can be used. */
function operator(parsed: ParsedQuery, name: string, value: string): boolean {
  if (name === "after" || name === "before") {
    const [year, ...parts] = DATE.exec(value)?.slice(1).filter(Boolean) ?? [];
    if (year === undefined || parts.some((part, at) => +part < 1 || +part > (at === 0 ? 12 : 31))) return false;
    parsed[name] = [year, ...parts.map((part) => part.padStart(2, "0"))].join("-");
  } else parsed.sources.push(value);
  return true;
}
