/** A query taken apart. `text` is what is left to be ranked by; it includes the words of the phrases. */
export interface ParsedQuery {
  text: string;
  /** Must stand in the passage as written. */
  phrases: string[];
  /** Must not stand in it. */
  excluded: string[];
  /** Ids or names of sources in small letters; any of them will do. */
  sources: string[];
  /** ISO dates or their beginnings, inclusive. */
  after: string | null;
  before: string | null;
}

const PHRASE = /(-?)(?:"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』)/g;
const OPERATOR = /(?:^|(?<=\s))(source|after|before|来源|來源):(\S+)/gi;
const EXCLUDED = /(?:^|(?<=\s))-([^\s-]\S*)/g;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads phrases in quotes, minus words, `source:`, `before:` and `after:`; whatever is not understood stays text. */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = { text: "", phrases: [], excluded: [], sources: [], after: null, before: null };
  let text = query.replace(PHRASE, (_, minus: string, ...groups: (string | undefined)[]) => {
    const phrase = groups
      .slice(0, 4)
      .find((group) => group !== undefined)!
      .trim();
    if (phrase === "") return " ";
    if (minus) parsed.excluded.push(phrase);
    else parsed.phrases.push(phrase);
    return minus ? " " : ` ${phrase} `;
  });
  text = text.replace(
    OPERATOR,
    (whole, name: string, value: string) => operator(parsed, name.toLowerCase(), value) ?? whole,
  );
  text = text.replace(EXCLUDED, (_, word: string) => {
    parsed.excluded.push(word);
    return " ";
  });
  parsed.text = text.trim();
  return parsed;
}

/** The text that replaces an operator, or null where its value cannot be used. */
function operator(parsed: ParsedQuery, name: string, value: string): string | null {
  if (name === "after" || name === "before") {
    if (!DATE.test(value)) return null;
    parsed[name] = value;
  } else {
    parsed.sources.push(value.toLowerCase());
  }
  return " ";
}
