import { type CompactLexicon, type CompactPhrases, type CompactRules, FORMAT, readCompact } from "./compact";
import { byOrder, compactPhrases } from "./compact-phrases";

/** What one form is an alias of. */
interface Reading {
  /** Index among the terms of all lexicons. */
  term: number;
  risk: number;
  /** With the cues' numbers among those of all lexicons; null where there are none. */
  rules: CompactRules | null;
}

/** One digit tells how many readings a form has. */
const SHARES_MAX = 9;

/**
 * Compiled matchers as one, as if their lexicons had been compiled together: a term of several is one, an anchor where any has
 * it as one, and of aliases of it that are spelt alike the earlier lexicon's rules hold. Equal matchers are that matcher.
 */
export function mergeMatchers(compacts: string[]): string {
  const [first, ...others] = new Set(compacts);
  if (first === undefined) throw new Error("There is no lexicon to merge.");
  if (others.length === 0) return first;
  const lexicons = [first, ...others].map(readCompact);
  const anchors = new Set(lexicons.flatMap(({ terms, anchors }) => terms.slice(0, anchors)));
  const terms = [...new Set([...anchors, ...lexicons.flatMap(({ terms }) => terms)])];
  const cues = compactPhrases([...new Set(lexicons.flatMap((lexicon) => phrasesOf(lexicon.cues)))]);
  const readings = readingsOf(lexicons, placesOf(terms), placesOf(phrasesOf(cues)));
  const forms = [...readings.keys()].sort(byOrder);
  const rules: CompactRules[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (wanted: CompactRules | null) => {
    if (wanted === null) return 0;
    const key = JSON.stringify(wanted);
    const number = numbers.get(key) ?? rules.push(wanted);
    numbers.set(key, number);
    return number;
  };
  const shared = forms.map((form) =>
    readings
      .get(form)!
      .sort((a, b) => a.term - b.term)
      .slice(0, SHARES_MAX),
  );
  const compact: CompactLexicon = {
    format: FORMAT,
    folding: lexicons[0]!.folding,
    pairs: mergePairs(lexicons.map(({ pairs }) => pairs)),
    terms,
    anchors: anchors.size,
    forms: compactPhrases(forms),
    shares: shared.map(({ length }) => length).join(""),
    aliases: shared.flat().flatMap(({ term, risk, rules }) => [term, risk, numberOf(rules)]),
    rules,
    cues,
  };
  return JSON.stringify(compact);
}

function readingsOf(
  lexicons: CompactLexicon[],
  terms: Map<string, number>,
  cues: Map<string, number>,
): Map<string, Reading[]> {
  const readings = new Map<string, Reading[]>();
  for (const lexicon of lexicons) {
    const { aliases, shares } = lexicon;
    const cueTexts = phrasesOf(lexicon.cues);
    const renumber = (old: number[]) => old.map((cue) => cues.get(cueTexts[cue]!)!);
    let at = 0;
    phrasesOf(lexicon.forms).forEach((form, place) => {
      const known = readings.get(form) ?? [];
      readings.set(form, known);
      for (const end = at + 3 * Number(shares[place]); at < end; at += 3) {
        const term = terms.get(lexicon.terms[aliases[at]!]!)!;
        const written = lexicon.rules[aliases[at + 2]! - 1];
        const cased = written?.[0] ?? "";
        if (known.some((other) => other.term === term && (other.rules?.[0] ?? "") === cased)) continue;
        const rules: CompactRules | null = written ? [...written] : null;
        for (const place of rules ? ([4, 5] as const) : []) rules![place] = renumber(rules![place]);
        known.push({ term, risk: aliases[at + 1]!, rules });
      }
    });
  }
  return readings;
}

/** Each unit with what it folds to, once. */
function mergePairs(all: string[]): string {
  const targets = new Map<string, string>();
  for (const pairs of all)
    for (let at = 0; at < pairs.length; at += 2) if (!targets.has(pairs[at]!)) targets.set(pairs[at]!, pairs[at + 1]!);
  return [...targets].flat().join("");
}

function phrasesOf({ text }: CompactPhrases): string[] {
  return text === "" ? [] : text.split("\n");
}

function placesOf(texts: string[]): Map<string, number> {
  return new Map(texts.map((text, place) => [text, place]));
}
