import { foldPlain } from "../text/fold";

/** A query taken apart. `text` is what is left to be ranked by; it includes the words of the phrases. */
export interface ParsedQuery {
  text: string;
  /** Must stand in the passage as written. */
  phrases: string[];
  /** Must not stand in it. */
  excluded: string[];
  /** Those of them that stood without quotes: what they name must not be in the passage either. */
  names: string[];
  /** Ids or names of sources, or parts of them, folded; any of them will do. */
  sources: string[];
  /** The same, none of which will do. */
  notSources: string[];
  /** ISO dates or their beginnings, inclusive. */
  after: string | null;
  before: string | null;
}

const QUOTED = '["“”＂][^"“”＂]+["“”＂]|[「『][^」』]+[」』]';
/** An operator, its minus, name and value apart. */
export const OPERATOR = String.raw`(?<!\S)([-－–−]?)(source|after|before|来源|來源)[:：](${QUOTED}|\S+)`;
/** An operator, a phrase, or a word that is not wanted; signs of either width, quotes of either kind and direction. */
const PART = new RegExp(String.raw`${OPERATOR}|([-－–−]?)(${QUOTED})|(?<!\S)[-－–−]([^\s-]\S*)`, "gi");
/** What one of them begins with or holds: without any, the larger pattern need not even be compiled. */
const SIGN = /[-－–−"“”＂「『:：]/;
/** A year, with a month, with a day, as they are written in any of the languages. */
const DATE = /^(\d{4})年?(?:[-/.]?(\d\d?)月?(?:[-/.]?(\d\d?)[日号]?)?)?$/;

/** Reads phrases in quotes, minus words, `source:`, `before:` and `after:`; whatever is not understood stays text. */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = {
    text: query.trim(),
    phrases: [],
    excluded: [],
    names: [],
    sources: [],
    notSources: [],
    after: null,
    before: null,
  };
  if (!SIGN.test(query)) return parsed;
  const text = query.replace(
    PART,
    (whole, not?: string, name?: string, value?: string, minus?: string, phrase?: string, word?: string) => {
      if (name)
        return operator(parsed, name.toLowerCase(), foldPlain(value!).replace(/["「」『』]/g, ""), not !== "")
          ? " "
          : whole;
      const words = word ?? phrase!.slice(1, -1).trim();
      if (words === "") return " ";
      parsed[word || minus ? "excluded" : "phrases"].push(words);
      if (word) parsed.names.push(word);
      return word || minus ? " " : ` ${words} `;
    },
  );
  parsed.text = text.trim();
  return parsed;
}

/** Whether the operator's value can be used. */
function operator(parsed: ParsedQuery, name: string, value: string, not: boolean): boolean {
  if (name === "after" || name === "before") {
    const parts = DATE.exec(value)?.slice(1).filter(Boolean);
    const date = parts?.map((part) => part.padStart(2, "0")).join("-");
    if (not || Number.isNaN(Date.parse(date!))) return false;
    parsed[name] = date!;
  } else if (value !== "") parsed[not ? "notSources" : "sources"].push(value);
  return true;
}
